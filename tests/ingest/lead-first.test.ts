/** Which occasion a report is of where its first sentence tells of one and a later one of another; each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { linksOf, namesOf, readUnder } from './told.ts';

const named = (body: string): string[] => namesOf(readUnder('Tin trong ngày', body), 'Event');
const heard = (body: string): string[] => linksOf(readUnder('Tin trong ngày', body), 'SPOKE_AT');

describe('a report', () => {
  it('is of the meeting that it opens with, not of conferences that somebody proposes there', () =>
    expect(
      heard(
        'Chủ tịch UBND thành phố Đà Nẵng Lê Văn Tám và đoàn công tác đã gặp gỡ Thủ tướng Phần Lan Mika Aho chiều 26/8/2022. Tại buổi làm việc, Chủ tịch Lê Văn Tám cảm ơn Thủ tướng. Hai bên trao đổi về hợp tác. Thành phố gửi lời mời thăm. Buổi trao đổi kéo dài hai giờ. Thành phố đề xuất hai bên luân phiên tổ chức hội nghị phát triển đô thị bền vững ven biển.',
      ).filter((link) => link.includes('đô thị')),
    ).toEqual([]));
  it('is of the sitting of today that it opens with', () =>
    expect(
      linksOf(
        readUnder(
          'Tin trong ngày',
          'Mở đầu phiên làm việc chiều nay 5/4/2022, Quốc hội đã nghe Trưởng ban kiểm phiếu công bố kết quả. Ông Lê Văn Tám được phê chuẩn giữ chức Bộ trưởng Y tế.',
        ),
        'ORGANIZED',
      ),
    ).toEqual(['Quốc hội > Phiên làm việc của Quốc hội']));
  it('is of what its chair holds, told by its day alone', () =>
    expect(
      named(
        'Cuộc họp tối 4/12/2022 do Thủ tướng Lê Văn Tám chủ trì với các bộ, ngành đã tìm ra giải pháp cho trạm thu phí. Thủ tướng nhấn mạnh việc lắng nghe người dân.',
      ),
    ).toEqual(['Cuộc họp ngày 4/12']));
  it('tells of a team that came to work with a body', () =>
    expect(
      named(
        'Ngày 22/9/2022, Ủy ban Kiểm tra Trung ương đã vào làm việc với Ban Thường vụ Thành ủy Đà Nẵng để công bố kết luận kiểm tra.',
      )[0],
    ).toMatch(/^Buổi làm việc với Ban Thường vụ Thành ủy Đà Nẵng/u));
  it('of today is not of the session that once elected somebody', () =>
    expect(
      named(
        'Sáng 5/4/2022, tại cuộc họp, Bí thư Tỉnh ủy Nghệ An Lê Văn Tám yêu cầu khắc phục. Ông nêu ba việc. Các sở tiếp thu. Việc này sẽ xong trong tháng. Ngày 9/6/2014, HĐND tỉnh tổ chức kỳ họp bất thường bầu ông Tám giữ chức Chủ tịch UBND tỉnh.',
      )[0],
    ).toMatch(/^Cuộc họp/u));
});

describe('a name', () => {
  it.each([
    [
      'Ngày 16/8/2022, UBND tỉnh Quảng Nam tổ chức họp báo thông tin nhiều vấn đề của địa phương trong thời gian vừa qua.',
      'Họp báo thông tin nhiều vấn đề của địa phương',
    ],
    [
      'Chiều 28/5/2022, Phó Thủ tướng Lê Văn Tám đã chủ trì họp với Bộ Y tế cùng UBND thành phố Đà Nẵng và chỉ đạo chưa triển khai quy hoạch.',
      'Cuộc họp với Bộ Y tế cùng UBND thành phố Đà Nẵng',
    ],
    [
      'Chiều 22/8/2022, UBND tỉnh Nghệ An đã tổ chức hội nghị xúc tiến đầu tư vào Nghệ An tại Singapore.',
      'Hội nghị xúc tiến đầu tư vào Nghệ An',
    ],
  ])('ends before what a cut leaves behind it: %s', (body, name) => expect(named(body)).toEqual([name]));
  it('of a congress within that of a body is no occasion', () =>
    expect(
      named(
        'Sáng 26/8/2022, Tiểu ban Kinh tế - xã hội Đại hội 13 của Đảng đã tổ chức hội nghị xin ý kiến về chiến lược phát triển.',
      ).filter((n) => n.startsWith('Đại hội')),
    ).toEqual([]));
  it('is that of the talks held, not of the forum that is proposed at them', () =>
    expect(
      named(
        'Làm việc với Bộ trưởng Bộ Y tế sáng 23/8/2022, Bí thư Thành ủy Đà Nẵng Lê Văn Tám nêu ý tưởng cùng tổ chức Diễn đàn phát triển đô thị bền vững vào năm sau.',
      )[0],
    ).toMatch(/^Buổi làm việc/u));
});

describe('talks', () => {
  it.each([
    ['tiếp', /^Buổi Thủ tướng Lê Văn Tám tiếp/u],
    ['gặp', /^Cuộc gặp/u],
  ])('are told by "%s" alone, today and with a statesman', (verb, name) =>
    expect(
      named(
        `Thủ tướng Lê Văn Tám chiều nay ${verb} Chủ tịch Quốc hội Phần Lan Mika Aho tại Hà Nội. Hai bên trao đổi về hợp tác.`,
      )[0],
    ).toMatch(name),
  );
  it('with a private citizen are none', () =>
    expect(
      named('Chủ tịch UBND xã Lê Văn Tám chiều nay gặp bà Hoa, chủ quán nước, để hỏi thăm gia đình.'),
    ).toEqual([]));
  it('are held where the leaders are whom a team comes to work with', () =>
    expect(
      linksOf(
        readUnder(
          'Tin trong ngày',
          'Ngày 28/11/2022, Bộ trưởng Bộ Y tế Trần Văn Khoa dẫn đầu đoàn công tác đã làm việc với lãnh đạo UBND tỉnh Nghệ An.',
        ),
        'HELD_IN',
      ).map((link) => link.replace(/^.* > /u, '')),
    ).toEqual(['Nghệ An']));
  it('in a quotation of ours are no occasion', () =>
    expect(
      named(
        'Ngày 28/11/2022, bà Hoa nói: Các cô phục vụ hội nghị lớn trên địa bàn chúng tôi là bình thường.',
      ),
    ).toEqual([]));
});
