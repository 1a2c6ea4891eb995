/** Who is heard beside an occasion, in another's words or by letter, and who chairs what stands next to it: each with its counterpart that is read. */
import { describe, expect, it } from 'vitest';
import { linksOf, readUnder, startsOf } from './told.ts';

const MEETING =
  'Sáng 12/6/2023, UBND tỉnh Nghệ An tổ chức hội nghị tổng kết công tác cải cách hành chính. Ông Lê Văn Bảy, Giám đốc Sở Nội vụ, báo cáo tại hội nghị.';
const heard = (sentence: string): boolean =>
  startsOf(readUnder('Tin trong ngày', `${MEETING} ${sentence}`), 'SPOKE_AT').includes('Trần Văn Tám');
const chairs = (body: string, link: RegExp): boolean =>
  linksOf(readUnder('Tin trong ngày', body), 'CHAIRED').some((x) => link.test(x));

describe('who is heard', () => {
  it.each([
    'Tại hội nghị, Bí thư Tỉnh ủy Nghệ An Trần Văn Tám khẳng định sẽ đổi mới.',
    'Bí thư Tỉnh ủy Nghệ An Trần Văn Tám nói: "Tôi yêu cầu Sở Nội vụ đổi mới".',
    'Ông Bảy nói: "Sở đã chậm". Bí thư Tỉnh ủy Nghệ An Trần Văn Tám yêu cầu Sở Nội vụ đổi mới.',
    'Thay mặt Tỉnh ủy, Bí thư Tỉnh ủy Nghệ An Trần Văn Tám cũng gửi lời chúc mừng đến các đơn vị.',
    'Bí thư Tỉnh ủy Nghệ An Trần Văn Tám chỉ đạo Sở Nội vụ rà soát thủ tục.',
  ])('at the occasion: %s', (sentence) => expect(heard(sentence)).toBe(true));
  it.each([
    'Bên lề hội nghị tổng kết, Bí thư Tỉnh ủy Nghệ An Trần Văn Tám khẳng định sẽ đổi mới.',
    'Ông Bảy cho biết: "Hôm nay Bí thư Tỉnh ủy Nghệ An Trần Văn Tám đã yêu cầu Sở Nội vụ đổi mới".',
    'Thay mặt Tỉnh ủy, Bí thư Tỉnh ủy Nghệ An Trần Văn Tám cũng đã gửi thư khen và ký quyết định khen thưởng các đơn vị.',
    'Với các trường hợp này, Bí thư Tỉnh ủy Nghệ An Trần Văn Tám trực tiếp chỉ đạo rà soát.',
  ])('elsewhere or not at all: %s', (sentence) => expect(heard(sentence)).toBe(false));
});

describe('who chairs', () => {
  const LIST = 'Tỉnh Nghệ An có nhiều việc lớn trong tuần.';
  it('one of two in a list does not chair the other', () => {
    const body = `${LIST} Sáng 12/6/2023, tỉnh dự các hội nghị về quy hoạch do Phó Thủ tướng Trần Văn Tám chủ trì; hội nghị đổi mới doanh nghiệp do Phó Chủ tịch UBND tỉnh Nghệ An Lê Văn Bảy chủ trì.`;
    expect(chairs(body, /^Trần Văn Tám > .*đổi mới/u)).toBe(false);
  });
  it('what stands before the words is chaired', () =>
    expect(
      chairs(
        `${LIST} Sáng 12/6/2023, hội nghị đổi mới doanh nghiệp do Phó Chủ tịch UBND tỉnh Nghệ An Lê Văn Bảy chủ trì diễn ra tại Vinh.`,
        /^Lê Văn Bảy > .*đổi mới/u,
      ),
    ).toBe(true));
  it('a delegation is no occasion', () =>
    expect(
      chairs(
        `${MEETING} Đoàn đại biểu Quốc hội tỉnh Nghệ An do Bí thư Tỉnh ủy Trần Văn Tám chủ trì có nhiều cuộc họp với các bộ.`,
        /^Trần Văn Tám/u,
      ),
    ).toBe(false));
  it('who meets to prepare a conference does not chair it', () =>
    expect(
      chairs(
        'Sáng 12/6/2023, Chủ tịch UBND tỉnh Nghệ An Trần Văn Tám chủ trì buổi gặp gỡ báo chí về công tác chuẩn bị Hội nghị xúc tiến đầu tư tỉnh Nghệ An.',
        /^Trần Văn Tám > Hội nghị xúc tiến/u,
      ),
    ).toBe(false));
});
