/** Whom news calls by title and name alone, for everybody knows what he heads: seated there where the article names the body or its state, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

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
