/** Words and awards of another occasion than the one reported, or of none: each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { linksOf, readUnder, startsOf } from './told.ts';

const read = (body: string) => readUnder('Tin trong ngày', body);
/** Who speaks at what is no press conference, each once. */
const voices = (body: string): string[] => {
  const links = linksOf(read(body), 'SPOKE_AT').filter((l) => !/> (?:Cuộc )?họp báo/iu.test(l));
  return [...new Set(links.map((l) => l.split(' > ')[0] ?? ''))];
};
const awarded = (body: string): string[] => startsOf(read(body), 'RECEIVED_AWARD');

const MEETING =
  'Sáng 12/6/2023, UBND tỉnh Nghệ An tổ chức hội nghị tổng kết công tác cải cách hành chính. Ông Lê Văn Bảy, Giám đốc Sở Nội vụ, báo cáo tại hội nghị.';
const PRESS =
  'Trước đó, ngày 9/6, tại cuộc họp báo của UBND tỉnh, Phó Chủ tịch UBND tỉnh Nghệ An Hoàng Văn Chín cho biết đã có kết luận.';

describe('nobody is heard at the occasion reported', () => {
  it('who is heard after another one that a sentence began to tell of', () =>
    expect(
      voices(
        `${MEETING} ${PRESS} Thay mặt UBND tỉnh, Chánh Văn phòng UBND tỉnh Trần Văn Tám nói sẽ sửa sai.`,
      ),
    ).not.toContain('Trần Văn Tám'));
  it('but who was heard there before goes on', () =>
    expect(voices(`${MEETING} ${PRESS} Ông Lê Văn Bảy nói sẽ sửa sai.`)).toContain('Lê Văn Bảy'));
  it('whom the matter concerns', () =>
    expect(
      voices(
        `${MEETING} Liên quan đến việc Bí thư Tỉnh ủy Trần Văn Tám yêu cầu dừng dự án, ông Lê Văn Bảy cho biết đang xem xét.`,
      ),
    ).toEqual(['Lê Văn Bảy']));
  it('who announces it', () =>
    expect(
      voices(
        'Các câu hỏi này sẽ được giải đáp trong tọa đàm với chủ đề "Giữ rừng", do Hội Nông dân tỉnh Nghệ An tổ chức ngày 19/10/2023. Theo bà Trần Thị Tám, Chủ tịch Hội Nông dân tỉnh Nghệ An, đây là cơ hội để trao đổi.',
      ),
    ).toEqual([]));
});

describe('no award is of an occasion', () => {
  it.each([
    [
      'that a decree grants',
      'Chủ tịch nước vừa ký quyết định số 93 ngày 1/3/2023 tặng Huân chương Lao động cho ông Trần Văn Tám, Giám đốc Sở Nội vụ tỉnh Nghệ An.',
    ],
    [
      'that only a letter and a decision tell of',
      'Sáng 12/6/2023, Công an tỉnh Nghệ An tổ chức lễ công bố quyết định khen thưởng. Thay mặt Bộ Công an, Thứ trưởng Trần Văn Tám đã gửi thư khen và ký quyết định khen thưởng các đơn vị: Công an huyện Yên Thành, Công an huyện Nghi Lộc.',
    ],
    [
      'that looks ahead, without a word that it was there',
      'Sáng 12/6/2023, UBND tỉnh Nghệ An tổ chức hội nghị triển khai kế hoạch năm 2023. Chủ tịch UBND tỉnh Nghệ An Trần Văn Tám được tặng Huân chương Lao động vì có thành tích.',
    ],
  ])('%s', (_why, body) => expect(awarded(body)).toEqual([]));
  it('whose issuer stands before the next who receive', () =>
    expect(
      awarded(
        'Sáng 12/6/2023, Sở Giáo dục và Đào tạo tỉnh Nghệ An tổ chức lễ kỷ niệm Ngày Nhà giáo. Tại buổi lễ, 25 cá nhân được tặng bằng khen của UBND tỉnh, 24 tập thể được tặng cờ thi đua.',
      ),
    ).toEqual([]));
});
