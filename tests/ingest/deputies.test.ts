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
  ])('%s', (_what, body, expected) => expect(heldIn(body)).toEqual(expected));
});
