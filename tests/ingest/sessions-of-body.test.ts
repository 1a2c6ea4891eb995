/** Whose session an occasion is by its name, by what it belongs to, and by what a body did there; each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { linksOf, namesOf, readUnder } from './told.ts';

const hosts = (body: string): string[] =>
  linksOf(readUnder('Tin trong ngày', body), 'ORGANIZED').map((link) => link.replace(/ > .*$/u, ''));
const named = (body: string): string[] => namesOf(readUnder('Tin trong ngày', body), 'Event');

describe('a session', () => {
  it.each([
    [
      'Sáng 5/4/2022, tại cuộc họp lãnh đạo Cục Đường thủy Việt Nam, Cục trưởng Lê Văn Tám nhấn mạnh ba việc.',
      'Cục Đường thủy Việt Nam',
    ],
    [
      'Sáng 5/4/2022, tại phiên bế mạc Hội nghị Thành ủy Đà Nẵng lần thứ 16, Bí thư Thành ủy Lê Văn Tám nhấn mạnh ba việc.',
      'Thành ủy Đà Nẵng',
    ],
    [
      'Ông Lê Văn Tám, Chủ tịch HĐND tỉnh Nghệ An, kết luận trong buổi chất vấn lãnh đạo Sở Y tế tại kỳ họp thứ 8 HĐND tỉnh diễn ra ngày 5/4/2022.',
      'HĐND tỉnh Nghệ An',
    ],
    [
      'Cuối phiên họp ngày 6/12/2022, HĐND thành phố Cần Thơ đã công bố kết quả lấy phiếu tín nhiệm.',
      'HĐND thành phố Cần Thơ',
    ],
    [
      'Ngày 5/4/2022, tiếp tục chương trình Phiên họp thứ 36, dưới sự chủ trì của Chủ tịch Quốc hội Lê Thị Hoa, Ủy ban Thường vụ Quốc hội đã xem xét báo cáo công tác dân nguyện.',
      'Ủy ban Thường vụ Quốc hội',
    ],
    [
      'Tại phiên họp toàn thể tại hội trường sáng 5/4/2022, Quốc hội đã nghe Chủ nhiệm Ủy ban Pháp luật trình bày báo cáo.',
      'Quốc hội',
    ],
    [
      'Sáng 5/4/2022, ông Lê Văn Tám cho biết, trong phiên họp sáng nay, Ban Thường vụ Tỉnh ủy Nghệ An sẽ xem xét đơn của ông.',
      'Ban Thường vụ Tỉnh ủy Nghệ An',
    ],
    [
      'Ngày 5/4/2022, UBND tỉnh Nghệ An đã có cuộc họp với các sở, ngành về phương án chống hạn.',
      'UBND tỉnh Nghệ An',
    ],
    [
      'Ngày 5/4/2022, Ủy ban Kiểm tra Trung ương đã thông báo về kỳ họp 29 của ủy ban này với nhiều nội dung.',
      'Ủy ban Kiểm tra Trung ương',
    ],
    [
      'Sáng 5/4/2022, Hội nghị Trung ương 7 (khóa XII) đã cho ý kiến vào đề án cải cách tiền lương.',
      'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam',
    ],
  ])('is of the body that it belongs to or that sat there: %s', (body, host) =>
    expect(hosts(body)).toEqual([host]),
  );
  it('is not held by who had another that day', () =>
    expect(
      hosts(
        'Sáng 5/4/2022, UBND tỉnh Nghệ An tổ chức cuộc họp báo về vụ việc ở Trường THPT Đô Lương. Cùng ngày, Sở Giáo dục và Đào tạo tỉnh Nghệ An có buổi làm việc với nhà trường.',
      ),
    ).toEqual(['UBND tỉnh Nghệ An']));
  it('of another party is not of ours', () =>
    expect(
      hosts('Ngày 5/4/2022, Hội nghị Trung ương 4 của Trung Quốc đã bế mạc tại Bắc Kinh sau bốn ngày họp.'),
    ).toEqual([]));
  it('of questions to a ministry is not the ministry’s', () =>
    expect(
      hosts('Sáng 5/4/2022, phiên chất vấn Bộ Y tế diễn ra với nhiều câu hỏi về giá thuốc.'),
    ).not.toContain('Bộ Y tế'));
  it('is called up to its number and term', () =>
    expect(
      named('Ngày 5/10/2022, Hội nghị Trung ương 6 khóa XII bế mạc sau sáu ngày làm việc.').map((n) =>
        n.toLowerCase(),
      ),
    ).toEqual(['hội nghị trung ương 6 khóa xii']));
});
