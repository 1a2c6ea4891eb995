/** Who hands an award to whom, in sentences of our own: what must be read, and what must not. */
import { describe, expect, it } from 'vitest';
import { saidIn } from './told.ts';

const CEREMONY = 'Sáng 12/6/2024, UBND tỉnh Nghệ An tổ chức hội nghị tổng kết công tác dân vận năm 2023. ';
describe('awards', () => {
  it('go to who is named before the next who hands something over', () =>
    expect(
      saidIn(
        `${CEREMONY}Ông Trần Văn Bảy, Giám đốc Sở Nội vụ tỉnh Nghệ An trao bằng khen cho Công an huyện Diễn Châu; bà Lê Thị Tám, Chủ tịch Hội Nông dân tỉnh Nghệ An trao giấy khen cho 6 tập thể.`,
        /AWARD/,
      ).map((s) => s.replace(/ Hội nghị.*/, '')),
    ).toEqual([
      'Công an huyện Diễn Châu RECEIVED_AWARD',
      'Lê Thị Tám PRESENTED_AWARD',
      'Trần Văn Bảy PRESENTED_AWARD',
    ]));
  it.each([
    'Chủ tịch UBND tỉnh Nghệ An tặng bằng khen cho ông Ngô Văn Chín, người dân xã Nghi Lâm.',
    'Nhiều ý kiến đề xuất ông Trần Văn Bảy, Giám đốc Sở Nội vụ tỉnh Nghệ An nhận danh hiệu cao quý.',
    'Ông Trần Văn Bảy, Giám đốc Sở Nội vụ tỉnh Nghệ An được truy tặng Huân chương Lao động.',
  ])('are none of the issuer by title, a citizen, the dead, or where only proposed: %s', (sentence) =>
    expect(saidIn(CEREMONY + sentence, /AWARD/)).toEqual([]),
  );
});
