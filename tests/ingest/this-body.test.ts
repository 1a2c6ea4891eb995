/** "Cơ quan này", "đơn vị này": the body that the article has just told of. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

describe('an office of this body', () => {
  it('is of the one that the sentence tells before', () => {
    expect(
      heldIn(
        'Chiều 3/5/2019, tỉnh Nghệ An kỷ luật ông Lê Văn Bốn - Giám đốc Sở Y tế; khiển trách bà Trần Thị Ba - Phó giám đốc cơ quan này.',
      ),
    ).toEqual([
      'Lê Văn Bốn: Giám đốc Sở Y tế tỉnh Nghệ An',
      'Trần Thị Ba: Phó Giám đốc Sở Y tế tỉnh Nghệ An',
    ]);
  });

  it('is of the smaller one where the larger stands behind it', () => {
    expect(
      heldIn(
        'Ngày 3/5/2019, Thành ủy Vinh, Tỉnh ủy Nghệ An làm việc với ông Lê Văn Bốn - Trưởng ban Tổ chức cơ quan này.',
      ),
    ).toEqual(['Lê Văn Bốn: Trưởng Ban Tổ chức Thành ủy Vinh']);
  });

  it('is of nobody knows which where two were told', () => {
    expect(
      heldIn(
        'Ngày 3/5/2019, Sở Y tế và Sở Nội vụ tỉnh Nghệ An làm việc với ông Lê Văn Bốn, Giám đốc cơ quan này.',
      ),
    ).toEqual([]);
  });
});
