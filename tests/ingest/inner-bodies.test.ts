/** Boards and departments that are named without what they are inside. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

describe('a part of a body', () => {
  it.each([
    [
      'is of the hospital whose head is named right before in the list',
      'Dự lễ có ông Lê Văn Tám, Giám đốc Bệnh viện Hoa Mai; ông Trần Văn Chín, Trưởng khoa Nội tiết.',
      ['Lê Văn Tám: Giám đốc Bệnh viện Hoa Mai', 'Trần Văn Chín: Trưởng Khoa Nội tiết Bệnh viện Hoa Mai'],
    ],
    [
      'is of the side that is named',
      'Về phía Tập đoàn Sao Khuê, có bà Trần Thị Lụa - Phó Chủ tịch Hội đồng quản trị; ông Lê Văn Tám - Trưởng Ban Kiểm soát.',
      [
        'Lê Văn Tám: Trưởng Ban Kiểm soát Tập đoàn Sao Khuê',
        'Trần Thị Lụa: Phó Chủ tịch Hội đồng quản trị Tập đoàn Sao Khuê',
      ],
    ],
    [
      'is of the only firm of the sentence, where firms alone have such a board',
      'Đại hội cổ đông Công ty Sao Khuê bầu ông Lê Văn Tám làm Chủ tịch HĐQT.',
      ['Lê Văn Tám: Chủ tịch Hội đồng quản trị Công ty Sao Khuê'],
    ],
    [
      'is of no body that has none',
      'Dự lễ có ông Lê Văn Tám, Chủ tịch UBND huyện Cẩm Xuyên; ông Trần Văn Chín, Trưởng khoa Nội tiết.',
      ['Lê Văn Tám: Chủ tịch UBND huyện Cẩm Xuyên', 'Trần Văn Chín: Trưởng Khoa Nội tiết'],
    ],
    [
      'is of nobody where its holder is accused beside the head',
      'Công an khởi tố ông Lê Văn Tám, Giám đốc Bệnh viện Hoa Mai; ông Trần Văn Chín, Trưởng khoa Nội tiết.',
      [],
    ],
  ])('%s', (_what, body, expected) => expect(heldIn(body).sort()).toEqual(expected));

  it('beside a board that governs, the party committee is of the whole', () => {
    expect(
      heldIn(
        'Ông Lê Văn Tám, Bí thư Đảng ủy, Chủ tịch Hội đồng thành viên Tổng công ty Sao Khuê, dự lễ.',
      ).sort(),
    ).toEqual([
      'Lê Văn Tám: Bí thư Đảng ủy Tổng công ty Sao Khuê',
      'Lê Văn Tám: Chủ tịch Hội đồng thành viên Tổng công ty Sao Khuê',
    ]);
  });

  it.each([
    [
      'Về phía VKSND tối cao có các đồng chí: Lê Văn Tám, Phó Viện trưởng; Trần Văn Chín, Vụ trưởng Vụ Pháp chế; Vũ Thị Bảy, Chánh Văn phòng.',
      ['Vũ Thị Bảy: Chánh Văn phòng Viện Kiểm sát nhân dân tối cao'],
    ],
    [
      'Về phía Sở Y tế tỉnh Nghệ An có ông Lê Văn Tám, Phó Giám đốc; bà Vũ Thị Bảy, Chánh Văn phòng.',
      ['Vũ Thị Bảy: Chánh Văn phòng Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'Về phía VKSND tối cao có ông Lê Văn Tám, Phó Viện trưởng; ông Trần Văn Chín, Bí thư Tỉnh ủy Nghệ An; bà Vũ Thị Bảy, Chánh Văn phòng.',
      [],
    ],
    ['Dự có ông Lê Văn Tám, Giám đốc Sở Y tế tỉnh Nghệ An; bà Vũ Thị Bảy, Chánh Văn phòng.', []],
  ])('an office is of the body whose side is told: %s', (body, expected) =>
    expect(heldIn(body).filter((x) => x.includes('Văn phòng'))).toEqual(expected),
  );
});
