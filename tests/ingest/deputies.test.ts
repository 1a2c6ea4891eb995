/** Who is called a deputy where an assembly sits. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

describe('who is called a deputy', () => {
  it.each([
    [
      'sits in the National Assembly where that sits',
      'Chiều 6/11, tại phiên chất vấn của Quốc hội, đại biểu Trần Văn Tám (Cà Mau) hỏi về giá lúa.',
      ['Trần Văn Tám: Đại biểu Quốc hội'],
    ],
    [
      'sits in the only council that the article names',
      'Kỳ họp thứ 8 HĐND tỉnh Nghệ An khai mạc sáng 6/12. Đại biểu Lê Thị Hoa thuộc tổ đại biểu huyện Yên Thành nêu ý kiến của cử tri.',
      ['Lê Thị Hoa: Đại biểu HĐND tỉnh Nghệ An'],
    ],
    [
      'is of the one whose voters sent him, where both are named',
      'Kỳ họp HĐND tỉnh Nghệ An mở sau kỳ họp Quốc hội. Đại biểu Lê Thị Hoa (huyện Yên Thành) chất vấn về chợ. Đại biểu Trần Văn Tám nói thêm.',
      ['Lê Thị Hoa: Đại biểu HĐND tỉnh Nghệ An'],
    ],
    [
      'is of the one that sits there, where the other is only named',
      'Tại phiên chất vấn kỳ họp thứ 9 HĐND tỉnh Nghệ An, ý kiến gửi Quốc hội cũng được nêu. Đại biểu Trần Văn Tám hỏi về giá lúa.',
      ['Trần Văn Tám: Đại biểu HĐND tỉnh Nghệ An'],
    ],
    [
      'at a congress sits in nothing',
      'Đại hội Hội Nông dân tỉnh Nghệ An họp phiên bế mạc. Tại đại hội, đại biểu Trần Văn Tám nói về chất vấn ở HĐND tỉnh Nghệ An.',
      [],
    ],
    [
      'where several councils are named is of none that is known',
      'Tại các kỳ họp của HĐND tỉnh Nghệ An và HĐND tỉnh Hà Tĩnh, đại biểu Trần Văn Tám hỏi về giá lúa.',
      [],
    ],
    [
      'may be named behind another, without the word',
      'Tại phiên chất vấn của Quốc hội, đại biểu Trần Văn Tám và Lê Thị Hoa hỏi về giá lúa. Các đại biểu Vũ Văn Sáu (Cà Mau), Đỗ Văn Bảy và Hồ Thị Mơ nói thêm.',
      [
        'Hồ Thị Mơ: Đại biểu Quốc hội',
        'Lê Thị Hoa: Đại biểu Quốc hội',
        'Trần Văn Tám: Đại biểu Quốc hội',
        'Vũ Văn Sáu: Đại biểu Quốc hội',
        'Đỗ Văn Bảy: Đại biểu Quốc hội',
      ],
    ],
    [
      'is of the one whose deputy is named right before',
      'Đại biểu Quốc hội Trần Văn Tám (đoàn Cà Mau), đại biểu Lê Thị Hoa (đoàn Nghệ An) cùng góp ý.',
      ['Lê Thị Hoa: Đại biểu Quốc hội', 'Trần Văn Tám: Đại biểu Quốc hội'],
    ],
    [
      'is each of the group that meets the voters, whatever else he is',
      'Sau kỳ họp Quốc hội, tổ đại biểu HĐND tỉnh Nghệ An gồm ông Trần Văn Tám, Bí thư Huyện ủy Yên Thành, bà Lê Thị Hoa tiếp xúc cử tri huyện Yên Thành.',
      [
        'Lê Thị Hoa: Đại biểu HĐND tỉnh Nghệ An',
        'Trần Văn Tám: Bí thư Huyện ủy Yên Thành',
        'Trần Văn Tám: Đại biểu HĐND tỉnh Nghệ An',
      ],
    ],
    [
      'is nobody who is told to be something else',
      'Tại phiên chất vấn của Quốc hội, đại biểu Trần Văn Tám và Lê Thị Hoa, chủ một cửa hàng, cùng có mặt.',
      ['Trần Văn Tám: Đại biểu Quốc hội'],
    ],
  ])('%s', (_what, body, expected) => expect(heldIn(body).sort()).toEqual(expected));
});
