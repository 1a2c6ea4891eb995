/** Officials of another state, listed behind the side that sends them: none of theirs heads a ministry of ours. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

describe('officials of the side of another state', () => {
  it.each([
    [
      'Về phía Hàn Quốc có Thứ trưởng Bộ Văn hóa Roh Min Woo và Thứ trưởng Bộ Y tế Kim Jeong Ryul.',
      [
        'Kim Jeong Ryul: Thứ trưởng Bộ Y tế Hàn Quốc',
        'Roh Min Woo: Thứ trưởng Bộ Văn hóa, Thể thao và Du lịch Hàn Quốc',
      ],
    ],
    [
      'Trong phái đoàn Hàn Quốc tham gia cuộc hội đàm ngày 1-6 có Thứ trưởng Bộ Y tế Kim Jeong Ryul.',
      ['Kim Jeong Ryul: Thứ trưởng Bộ Y tế Hàn Quốc'],
    ],
    [
      'Tham dự phía Lào có đồng chí Khamphan Sivong, Thứ trưởng Bộ Công an.',
      ['Khamphan Sivong: Thứ trưởng Bộ Công an Lào'],
    ],
  ])('are of its ministries: %s', (text, held) => expect(heldIn(text)).toEqual(held));
  it('leaves the hosts of a delegation theirs', () =>
    expect(heldIn('Tiếp đoàn Hàn Quốc có Thứ trưởng Bộ Y tế Trần Văn Minh.')).toEqual([
      'Trần Văn Minh: Thứ trưởng Bộ Y tế',
    ]));
  it.each([
    'Về phía Lào có Thứ trưởng Bộ Y tế Khamphan Sivong; cùng dự có Thứ trưởng Bộ Y tế Trần Văn Minh.',
    'Về phía Lào có Thứ trưởng Bộ Y tế Khamphan Sivong, lãnh đạo các cục, cùng dự có Thứ trưởng Bộ Y tế Trần Văn Minh.',
    'Buổi làm việc với phía Trung Quốc có Thứ trưởng Bộ Y tế Trần Văn Minh.',
  ])('leaves theirs to those who are listed apart: %s', (text) =>
    expect(heldIn(text)).toContain('Trần Văn Minh: Thứ trưởng Bộ Y tế'),
  );
  it('takes nobody of ours for theirs by his given name', () =>
    expect(heldIn('Thứ trưởng Bộ Y tế Mai Hy phát biểu tại hội nghị.')).toEqual([
      'Mai Hy: Thứ trưởng Bộ Y tế',
    ]));
  it('says nothing of a ministry where only the name is of another country', () =>
    expect(heldIn('Thứ trưởng Bộ Y tế Kim Jeong Ryul cảm ơn sự đón tiếp nồng hậu.')).toEqual([]));
});
