/** What stands at a name and is no part of it: saints, degrees, honours, an underscore; and brackets in the middle of a title. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

const CHAIR = 'Lê Văn Tám: Chủ tịch UBND xã Kim Liên';
const HEAD = 'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An';

describe('a name', () => {
  it.each([
    ['of a Catholic', 'Ông Giu-se Lê Văn Tám, Chủ tịch UBND xã Kim Liên dự.', CHAIR],
    ['behind two words of a saint', 'Ông Gioan Baotixita Lê Văn Tám, Chủ tịch UBND xã Kim Liên dự.', CHAIR],
    ['of a specialist', 'Dự lễ có BS.CKII Lê Văn Tám, Giám đốc Sở Y tế tỉnh Nghệ An.', HEAD],
    [
      'of a specialist, with stops and blanks',
      'Dự lễ có ThS. BS. CKII. Lê Văn Tám, Giám đốc Sở Y tế tỉnh Nghệ An.',
      HEAD,
    ],
    ['of a pharmacist', 'Dự lễ có DSCKI Lê Văn Tám, Giám đốc Sở Y tế tỉnh Nghệ An.', HEAD],
    [
      'of an artist of the people',
      'Dự lễ có đạo diễn, NSND Lê Văn Tám - Giám đốc Sở Y tế tỉnh Nghệ An.',
      HEAD,
    ],
    ['before an underscore', 'Dự lễ có đ/c Lê Văn Tám_Chủ tịch UBND xã Kim Liên.', CHAIR],
  ])('%s is read without its marks', (_how, text, said) => {
    expect(heldIn(text, 'Tin tỉnh Nghệ An')).toEqual([said]);
  });

  it('of a foreigner keeps what saints are called, too', () => {
    expect(heldIn('Bà Maria Santos, Bộ trưởng Ngoại giao Philippines dự.')).toEqual([
      'Maria Santos: Bộ trưởng Bộ Ngoại giao Philippines',
    ]);
  });
});

describe('a title', () => {
  it.each([
    [
      'goes on behind the bracket that tells what it became',
      'Ông Lê Văn Tám, Ủy viên dự khuyết (nay là Ủy viên) Ban Chấp hành Đảng bộ tỉnh Nghệ An, Giám đốc Sở Y tế dự.',
      [HEAD, 'Lê Văn Tám: Ủy viên Ban Chấp hành Đảng bộ tỉnh Nghệ An'],
    ],
    [
      'goes on behind the bracket that tells how a deputy serves',
      'Ông Lê Văn Tám, Phó Giám đốc (phụ trách) Sở Y tế tỉnh Nghệ An dự.',
      ['Lê Văn Tám: Phó Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'of a team that is not named is of the department',
      'Thiếu tá Lê Văn Tám, Đội trưởng thuộc Phòng Cảnh sát giao thông Công an tỉnh Nghệ An dự.',
      ['Lê Văn Tám: Đội trưởng Phòng Cảnh sát giao thông Công an tỉnh Nghệ An'],
    ],
    [
      'is given to each of several whom one verb elects',
      'Các đ/c Lê Văn Tám và Vũ Thị Hoa được bầu Phó Chủ tịch LĐLĐ tỉnh Nghệ An.',
      [
        'Lê Văn Tám: Phó Chủ tịch Liên đoàn Lao động tỉnh Nghệ An',
        'Vũ Thị Hoa: Phó Chủ tịch Liên đoàn Lao động tỉnh Nghệ An',
      ],
    ],
  ])('%s', (_how, text, said) => {
    expect(heldIn(text, 'Tin tỉnh Nghệ An')).toEqual(said);
  });
});
