/** Heads of departments that no word list holds: the larger body behind the name ends it. All names are invented. */
import { describe, expect, it } from 'vitest';
import { heldIn, linksOf, readUnder } from './told.ts';

describe('a department that no word list holds', () => {
  it.each([
    [
      'Ông Lê Văn Tám - Trưởng phòng Quản lý phương tiện - người lái, Sở Giao thông Vận tải tỉnh Hà Nam - cho biết.',
      'Trưởng Phòng Quản lý phương tiện - người lái Sở Giao thông Vận tải tỉnh Hà Nam',
    ],
    [
      'Ông Lê Văn Tám, Trưởng phòng Tổ chức phi chính phủ và công tác thanh niên (thuộc Sở Nội vụ tỉnh Hà Nam), cho biết.',
      'Trưởng Phòng Tổ chức phi chính phủ và công tác thanh niên Sở Nội vụ tỉnh Hà Nam',
    ],
    [
      'Ông Lê Văn Tám (trưởng phòng giáo dục trung học, Sở Y tế tỉnh Hà Nam) cho biết.',
      'Trưởng Phòng giáo dục trung học Sở Y tế tỉnh Hà Nam',
    ],
    [
      'Ông Lê Văn Tám, Phó trưởng phòng cục Cảnh sát môi trường, cho biết.',
      'Phó Trưởng phòng Cục Cảnh sát môi trường',
    ],
  ])('is of the body behind its name: %s', (text, office) =>
    expect(heldIn(text)).toEqual([`Lê Văn Tám: ${office}`]),
  );

  it.each([
    'Giao Trưởng phòng Bảo tồn cây xanh, Sở Xây dựng tỉnh Hà Nam thực hiện. Ông Lê Văn Tám dự.',
    'Bổ nhiệm ông Lê Văn Tám, Phó phòng Quản lý dịch hại cây rừng, sang làm Phó Chi cục trưởng Chi cục Kiểm lâm tỉnh Hà Nam.',
    'Ông Lê Văn Tám từng là Trưởng phòng Vườn ươm, Chủ tịch UBND huyện Kim Bảng.',
  ])('is not of the next of a list: %s', (text) =>
    expect(heldIn(text).filter((x) => x.includes('Phòng'))).toEqual([]),
  );

  it('has no party committee of its own', () =>
    expect(
      heldIn('Bà Vũ Thị Chín, Đảng ủy viên, Trưởng phòng Quản lý nhà Sở Xây dựng tỉnh Hà Nam, dự.'),
    ).toContain('Vũ Thị Chín: Đảng ủy viên Đảng ủy Sở Xây dựng tỉnh Hà Nam'));
});

describe('rooms of a bureau', () => {
  it('are part of it, and it of its council', () => {
    const body =
      'Phòng Nội chính của Văn phòng UBND tỉnh Nghệ An và Phòng Tiếp dân Văn phòng HĐND tỉnh Nghệ An kiểm tra.';
    expect(linksOf(readUnder('Tin trong ngày', body), 'PART_OF').sort()).toEqual([
      'Phòng Nội chính Văn phòng UBND tỉnh Nghệ An > Văn phòng UBND tỉnh Nghệ An',
      'Phòng Tiếp dân Văn phòng HĐND tỉnh Nghệ An > Văn phòng HĐND tỉnh Nghệ An',
      'Văn phòng HĐND tỉnh Nghệ An > HĐND tỉnh Nghệ An',
      'Văn phòng UBND tỉnh Nghệ An > UBND tỉnh Nghệ An',
    ]);
  });
});
