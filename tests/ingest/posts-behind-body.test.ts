/** Titles without their body, told behind it, and what must not complete a title. */
import { describe, expect, it } from 'vitest';
import { heldIn, linksOf, namesOf, readUnder } from './told.ts';

const led = (body: string, title: string): string =>
  `Sáng nay, ${body} tổ chức hội nghị tổng kết công tác năm và triển khai nhiệm vụ năm tới. ${title} Lê Quốc Hải đã chủ trì và phát biểu kết luận hội nghị tổng kết này.`;

describe('a title before a name, whose body the sentence before tells', () => {
  it.each([
    ['Chi cục Thuế huyện Hóc Môn', 'Chi cục trưởng'],
    ['Cục Thuế tỉnh Long An', 'Phó Cục trưởng'],
    ['Hạt Kiểm lâm huyện Hóc Môn', 'Hạt trưởng'],
    ['Đồn Biên phòng Sơn Trà', 'Đồn trưởng'],
    ['Đồn Biên phòng Sơn Trà', 'Chính trị viên'],
    ['Báo Long An', 'Tổng Biên tập'],
    ['Ủy ban Kiểm tra Tỉnh ủy Long An', 'Phó Chủ nhiệm'],
    ['Hợp tác xã Nông nghiệp Tân Hưng', 'Giám đốc'],
  ])('is of that body, and the name is no unit: %s, %s', (body, title) =>
    expect(heldIn(led(body, title))).toEqual([`Lê Quốc Hải: ${title} ${body}`]),
  );
});

describe('a union for those who live abroad', () => {
  it('is read with all its words', () =>
    expect(
      heldIn('Bà Trần Thị Hoa, Phó chủ tịch Hội liên lạc với người Việt Nam ở nước ngoài tỉnh Nghệ An, dự.'),
    ).toEqual(['Trần Thị Hoa: Phó Chủ tịch Hội Liên lạc với người Việt Nam ở nước ngoài tỉnh Nghệ An']));
});

describe('a board beside an office', () => {
  it('"Ban Tổng giám đốc" is no title of who is named next', () =>
    expect(
      heldIn('Dự có các thành viên Ban Tổng giám đốc; Chủ tịch Hội Dầu khí Việt Nam Ngô Văn San.'),
    ).toEqual(['Ngô Văn San: Chủ tịch Hội Dầu khí Việt Nam']));
  it('of a council is not inside a union', () =>
    expect(
      heldIn(
        'HĐND TP.HCM họp. Bà Trần Thị Hồng, Chủ tịch Hội Liên hiệp Phụ nữ quận Tân Phú, được bầu làm Phó Trưởng Ban Pháp chế.',
      ),
    ).not.toContain('Trần Thị Hồng: Phó Trưởng Ban Pháp chế Hội LHPN quận Tân Phú'));
  it('has as many members as are counted, the last one bare', () =>
    expect(
      heldIn('Cơ quan này phê bình hai Thứ trưởng Bộ Y tế Lê Ngọc Đông, Lê Nhật và ông Đỗ Văn Huệ.'),
    ).toContain('Lê Nhật: Thứ trưởng Bộ Y tế'));
});

describe('one told beside another', () => {
  it('has the office at his place in the bracket behind them', () =>
    expect(
      heldIn(
        'Các ông Trần Văn Hiển, Lê Quốc Vinh (Giám đốc, Phó Giám đốc Trung tâm Văn hóa tỉnh Nghệ An) dự họp.',
      ),
    ).toEqual([
      'Lê Quốc Vinh: Phó Giám đốc Trung tâm Văn hóa tỉnh Nghệ An',
      'Trần Văn Hiển: Giám đốc Trung tâm Văn hóa tỉnh Nghệ An',
    ]));
  it('has not the office of the other one', () =>
    expect(
      heldIn(
        'Bà Lê Thị Thìn là Phó Chủ tịch UBND tỉnh Nghệ An phụ trách mảng đầu tư, ông Lê Văn Biện là Giám đốc Sở Y tế tỉnh Nghệ An.',
      ),
    ).toEqual(['Lê Thị Thìn: Phó Chủ tịch UBND tỉnh Nghệ An', 'Lê Văn Biện: Giám đốc Sở Y tế tỉnh Nghệ An']));
  it('is not counted among two whom the sentence has named', () =>
    expect(
      heldIn(
        'Cơ quan này phê bình hai Thứ trưởng Bộ Y tế Lê Ngọc Đông, Lê Văn Nhật và ông Đỗ Văn Huệ, nguyên Giám đốc Sở Y tế tỉnh Nghệ An.',
      ).filter((held) => held.startsWith('Đỗ')),
    ).toEqual(['Đỗ Văn Huệ: Giám đốc Sở Y tế tỉnh Nghệ An (cũ)']));
});

describe('the holder behind his office', () => {
  it.each(['cũng bác bỏ thông tin này', 'thừa nhận sai sót', 'lý giải nguyên nhân'])(
    'may act in any way: %s',
    (does) =>
      expect(heldIn(`Giám đốc Sở Y tế tỉnh Thái Bình, Nguyễn Viết Hiền ${does}.`)).toEqual([
        'Nguyễn Viết Hiền: Giám đốc Sở Y tế tỉnh Thái Bình',
      ]),
  );
  it.each(['còn gọi là Tư Hiền', 'tên thường gọi Bảy Hiền', 'tức Sáu Hiền'])(
    'may have another name before it: %s',
    (called) =>
      expect(heldIn(`Ông Huỳnh Văn Hiền (${called}, nguyên Chủ tịch UBND tỉnh Sóc Trăng) dự.`)).toEqual([
        'Huỳnh Văn Hiền: Chủ tịch UBND tỉnh Sóc Trăng (cũ)',
      ]),
  );
});

describe('what is written like a body', () => {
  it.each([
    'Lãnh đạo các cục, vụ, ban quản lý dự án thuộc Bộ Y tế tham gia kỳ thi.',
    'Các ban quản lý dự án, trung tâm y tế thuộc Bộ Y tế tham gia kỳ thi.',
    'Bộ Y tế trả lại cho công ty 20 viên đá quý.',
    'Bộ Y tế trả lại cho công ty 20 USD.',
    'Bộ Y tế thăm các hộ dân tại khu dân cư Tân Cảnh.',
  ])('is none: %s', (text) => expect(namesOf(readUnder('Tin', text), 'Agency')).toEqual(['Bộ Y tế']));
  it('is a hospital beside its own room', () =>
    expect(heldIn('Ông Phan Minh, Trưởng phòng Hành chính quản trị Bệnh viện Mắt TP.HCM, dự họp.')).toEqual([
      'Phan Minh: Trưởng Phòng Hành chính quản trị Bệnh viện Mắt thành phố Hồ Chí Minh',
    ]));
});

describe('"UBND xã"', () => {
  it('is not of the commune where somebody else lives', () =>
    expect(
      linksOf(
        readUnder(
          'Tin',
          'Ông Lê Văn Trung - Chủ tịch UBND xã Định Liên, huyện Yên Định - bị tấn công. Phạm Văn Côn, trú tại xã Phúc Thịnh, huyện Ngọc Lặc bị bắt. Sáng nay UBND xã đã họp về vụ việc.',
        ),
        'ORGANIZED',
      ),
    ).toEqual(['UBND xã Định Liên > Cuộc họp về vụ việc']));
});

describe('a session', () => {
  it('"của cơ quan này" is of the body that sits, and bears its name', () =>
    expect(
      linksOf(
        readUnder(
          'Tin',
          'Ủy ban Kiểm tra Trung ương thông báo đã kỷ luật ông Đỗ Thế Nhữ, nguyên Phó Chủ tịch UBND tỉnh Đắk Nông. Vi phạm đã được kết luận tại kỳ họp thứ 32 của cơ quan này.',
        ),
        'ORGANIZED',
      ),
    ).toEqual(['Ủy ban Kiểm tra Trung ương > Kỳ họp thứ 32 của Ủy ban Kiểm tra Trung ương']));
  it('has its date apart from its name', () =>
    expect(
      namesOf(
        readUnder(
          'Tin',
          'Ủy ban Kiểm tra Thành ủy Đà Nẵng vừa công bố kết luận tại kỳ họp lần thứ 20 (diễn ra hôm 29-1).',
        ),
        'Event',
      ),
    ).toEqual(['Kỳ họp lần thứ 20 của Ủy ban Kiểm tra Thành ủy Đà Nẵng']));
});
