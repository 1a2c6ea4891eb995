/** Of which unit or body an office is where the text leaves that out beside it. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

const NGHE_AN = 'UBND tỉnh Nghệ An họp tại Nghệ An';

describe('a department of a province that is not named beside it', () => {
  it('is of the province that the same list of offices names', () => {
    expect(
      heldIn(
        'Ban Bí thư kỷ luật ông Lê Văn Tám - nguyên Giám đốc Sở Xây dựng, Phó Chủ tịch UBND tỉnh Thái Bình.',
        NGHE_AN,
      ),
    ).toEqual([
      'Lê Văn Tám: Giám đốc Sở Xây dựng tỉnh Thái Bình (cũ)',
      'Lê Văn Tám: Phó Chủ tịch UBND tỉnh Thái Bình',
    ]);
    expect(
      heldIn('Ông Lê Văn Tám, Phó Bí thư Tỉnh ủy Hà Nam, Giám đốc Sở Y tế dự.', NGHE_AN),
    ).toContain('Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam');
  });

  it("is the article's where the list names a district alone", () => {
    expect(
      heldIn('Ông Lê Văn Tám, Giám đốc Sở Y tế, Chủ tịch UBND huyện Nam Đàn dự.', NGHE_AN),
    ).toContain('Lê Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An');
  });
});
