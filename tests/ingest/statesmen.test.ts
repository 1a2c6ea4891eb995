/** Whom news calls by title and name alone, for everybody knows what he heads: seated there where the article names the body or its state, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { heldIn, namesOf, readUnder, saidIn } from './told.ts';

describe('a statesman whom everybody knows', () => {
  it.each([
    [
      'Bộ Y tế và Bộ Công Thương cùng họp. Bộ trưởng Trần Tuấn Anh phát biểu.',
      'Trần Tuấn Anh: Bộ trưởng Bộ Công Thương',
    ],
    ['Hai nước Mỹ và Lào sắp gặp nhau. Tổng thống Donald Trump sẽ có mặt.', 'Donald Trump: Tổng thống Mỹ'],
    ['Trung Quốc cử đoàn sang. Chủ tịch Tập Cận Bình gửi điện.', 'Tập Cận Bình: Chủ tịch nước Trung Quốc'],
    ['Triều Tiên lên tiếng. Chủ tịch Kim Jong - un gửi điện.', 'Kim Jong - un: Chủ tịch Triều Tiên'],
    ['Phía Mỹ im lặng. Ngoại trưởng Mike Pompeo đã về.', 'Mike Pompeo: Bộ trưởng Bộ Ngoại giao Mỹ'],
  ])('sits there where it is named: %s', (text, held) => expect(heldIn(text)).toContain(held));
  it.each([
    'Bộ Y tế họp sáng nay. Bộ trưởng Trần Tuấn Anh phát biểu.',
    'Tổng thống Donald Trump sẽ có mặt.',
    'Trung Quốc cử đoàn sang. Chủ tịch Lê Cận Bình gửi điện.',
  ])('sits nowhere where it is not named: %s', (text) => expect(heldIn(text)).toEqual([]));
});

describe('leaders that are listed behind the name of their state', () => {
  it('hold its offices, and none of ours', () => {
    expect(
      heldIn(
        'Các lãnh đạo khác của Trung Quốc như Chủ tịch Quốc hội Lật Chiến Thư, Thủ tướng Lý Khắc Cường gửi điện mừng.',
      ),
    ).toEqual(['Lý Khắc Cường: Thủ tướng Trung Quốc', 'Lật Chiến Thư: Chủ tịch Quốc hội Trung Quốc']);
  });
});

describe('a statesman of ours whose state is told by its name', () => {
  it.each([
    ['Phó Chủ tịch nước CHXHCN Việt Nam Lê Thị Tám', 'Phó Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Phó Chủ tịch Quốc hội nước Cộng hòa XHCN Việt Nam Lê Thị Tám', 'Phó Chủ tịch Quốc hội'],
    [
      'Đồng chí Lê Thị Tám, Ủy viên Bộ Chính trị, Chủ tịch Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam',
      'Chủ tịch Quốc hội',
    ],
  ])('acts behind that name: %s', (who, office) => {
    const text = `Sáng 5/6, Bộ Công an tổ chức hội nghị tổng kết. ${who} dự và chỉ đạo hội nghị.`;
    expect(heldIn(text)).toContain(`Lê Thị Tám: ${office}`);
    expect(saidIn(text, /ATTENDED/)).toEqual(['Lê Thị Tám ATTENDED Hội nghị tổng kết']);
  });
  it.each([', Tổng Bí thư, Chủ tịch nước', ', Chủ tịch nước'])(
    'chairs in his palace: tại Phủ Chủ tịch%s',
    (who) =>
      expect(
        saidIn(
          `Chiều 26/8, tại Phủ Chủ tịch${who} Lê Bá Lâm đã chủ trì lễ trao quyết định bổ nhiệm Thẩm phán.`,
          /CHAIRED/,
        ),
      ).toEqual(['Lê Bá Lâm CHAIRED Lễ trao quyết định bổ nhiệm Thẩm phán']),
  );
});

describe('who stands right behind the noun of an occasion', () => {
  const said = (text: string): string[] =>
    saidIn(`Sáng 5/6, UBND huyện Cam Lộ tổ chức hội nghị tổng kết. ${text}`, /CHAIRED|SPOKE_AT/);
  it.each([
    ['Chủ trì hội nghị đồng chí Trần Văn Thắng, Chủ tịch UBND huyện; dự có bà Lê Thị Hoa.', 'CHAIRED'],
    [
      'Phát biểu tại Hội nghị đồng chí Thượng tá Trần Văn Thắng, Trưởng Công an huyện nhiệt liệt biểu dương các đơn vị.',
      'SPOKE_AT',
    ],
    ['Kết luận hội nghị ông Trần Văn Thắng, Chủ tịch UBND huyện giao các đơn vị thực hiện.', 'SPOKE_AT'],
  ])('is who does it there: %s', (text, what) =>
    expect(said(text)).toEqual([`Trần Văn Thắng ${what} Hội nghị tổng kết`]),
  );
  it('is no part of its name', () =>
    expect(
      namesOf(
        readUnder(
          'Tin huyện Cam Lộ',
          'Phát biểu tại Hội nghị đồng chí Trần Văn Thắng, Chủ tịch UBND huyện Cam Lộ biểu dương các đơn vị.',
        ),
        'Event',
      ),
    ).not.toContainEqual(expect.stringContaining('Thắng')));
  it.each([
    'Sau hội nghị ông Trần Văn Thắng, Chủ tịch UBND huyện ra về.',
    'Chủ trì xây dựng kế hoạch ông Trần Văn Thắng, Chủ tịch UBND huyện.',
  ])('does nothing there by that alone: %s', (text) => expect(said(text)).toEqual([]));
});

it('who comes with "Đoàn công tác" visits and congratulates', () =>
  expect(
    saidIn(
      'Ngày 10/1, Tổng Bí thư Lê Bá Lâm và Đoàn công tác đã đến thăm, chúc Tết, làm việc tại tỉnh Thái Nguyên. Cùng đi có đồng chí Lê Văn Tám, Trưởng Ban Dân vận Trung ương.',
      /ATTENDED/,
    ),
  ).toEqual(['Lê Bá Lâm ATTENDED Chuyến thăm, chúc Tết', 'Lê Văn Tám ATTENDED Chuyến thăm, chúc Tết']));
