/** Which body a title is of that stands bare beside others: inside of the body that is headed, on a union's own board, and not where another or a former post is. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

const AT = 'UBND tỉnh Nghệ An họp';

describe('a committee or board that stands bare before a post', () => {
  it.each([
    [
      'is inside of the ministry',
      'Bà Lê Thị Hoa, Ủy viên Ban Thường vụ Đảng ủy, Thứ trưởng Bộ Y tế dự.',
      'Lê Thị Hoa: Ủy viên Ban Thường vụ Đảng ủy Bộ Y tế',
    ],
    [
      'is inside of the border guard',
      'Thiếu tướng Lê Văn Tám, Bí thư Đảng ủy, Phó Chính ủy BĐBP dự.',
      'Lê Văn Tám: Bí thư Đảng ủy Bộ đội Biên phòng Việt Nam',
    ],
    [
      'is the cell of the police, and not of their commune',
      'Trung tá Lê Văn Tám, Bí thư Chi bộ, Trưởng Công an xã Kim Liên dự.',
      'Lê Văn Tám: Bí thư Chi bộ Công an xã Kim Liên',
    ],
    [
      "is the union's, where a department of it follows",
      'Bà Lê Thị Hoa, UVTV, Trưởng Ban Phong trào Hội Nông dân tỉnh Nghệ An dự.',
      'Lê Thị Hoa: Ủy viên Ban Thường vụ Hội Nông dân tỉnh Nghệ An',
    ],
    [
      "is the union's, where a deputy of its chair follows",
      'Bà Lê Thị Hoa, UVBTV, Phó Chủ tịch Hội Nông dân tỉnh Nghệ An dự.',
      'Lê Thị Hoa: Ủy viên Ban Thường vụ Hội Nông dân tỉnh Nghệ An',
    ],
    [
      "is the party's beside the chair of a union",
      'Bà Lê Thị Hoa, UVBTV, Chủ tịch Hội Nông dân huyện Nam Đàn dự.',
      'Lê Thị Hoa: Ủy viên Ban Thường vụ Huyện ủy Nam Đàn',
    ],
    [
      "is the article's, where only a former post names another province",
      'Ông Lê Văn Tám, Ủy viên Ban Thường vụ Tỉnh ủy, nguyên Chủ tịch UBND tỉnh Hà Nam dự. Tỉnh ủy Nghệ An, HĐND tỉnh Nghệ An cùng dự.',
      'Lê Văn Tám: Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An',
    ],
  ])('%s', (_how, text, said) => {
    expect(heldIn(text, AT)).toContain(said);
  });
});

describe('a title', () => {
  it.each([
    [
      'before "là ông A" takes nothing from behind his name',
      'Một Phó Chủ tịch là ông Lê Văn Tám, Chủ tịch Hội Nông dân tỉnh Nghệ An.',
      ['Lê Văn Tám: Chủ tịch Hội Nông dân tỉnh Nghệ An'],
    ],
    [
      "behind a semicolon, of the chairs of several units, is nobody's",
      'Dự có ông Lê Văn Tám, Phó Bí thư Đảng ủy phường Vinh Tân; Chủ tịch UBMTTQ 5 phường trong cụm.',
      ['Lê Văn Tám: Phó Bí thư Đảng ủy phường Vinh Tân'],
    ],
    [
      'of a deputy who is told to go is no acting one',
      'Viện trưởng VKSND tỉnh Nghệ An ủy quyền Phó Viện trưởng Lê Thị Hoa dự.',
      ['Lê Thị Hoa: Phó Viện trưởng Viện Kiểm sát nhân dân tỉnh Nghệ An'],
    ],
    [
      'in a bracket is of the board that the list is of, and not of the one that its holder leads',
      'Dự có các Phó Trưởng Ban Chỉ đạo 138 tỉnh Nghệ An: Lê Văn Tám - Trưởng Ban Nội chính Tỉnh ủy (Phó Trưởng Ban Thường trực).',
      [
        'Lê Văn Tám: Phó Trưởng Ban Chỉ đạo 138 tỉnh Nghệ An',
        'Lê Văn Tám: Phó Trưởng Ban Thường trực Ban Chỉ đạo 138 tỉnh Nghệ An',
        'Lê Văn Tám: Trưởng Ban Nội chính Tỉnh ủy Nghệ An',
      ],
    ],
    [
      'behind a dash is that of the name before it, though a rank follows its comma',
      'Dự có các đồng chí Ủy viên BTV Đảng ủy xã Kim Liên: Lê Văn Tám - Chủ tịch UBMTTQ xã, Thiếu tá Vũ Văn Chín - Trưởng Công an xã.',
      [
        'Lê Văn Tám: Chủ tịch Ủy ban MTTQ Việt Nam xã Kim Liên',
        'Lê Văn Tám: Ủy viên Ban Thường vụ Đảng ủy xã Kim Liên',
        'Vũ Văn Chín: Trưởng Công an xã Kim Liên',
        'Vũ Văn Chín: Ủy viên Ban Thường vụ Đảng ủy xã Kim Liên',
      ],
    ],
    [
      'behind the second of two names is that of both',
      'VKSND tỉnh Nghệ An họp. Dự có các đồng chí: Lê Văn Tám - Viện trưởng; Vũ Thị Chín, Trần Văn Mười - Phó Viện trưởng; cùng cán bộ.',
      [
        'Lê Văn Tám: Viện trưởng Viện Kiểm sát nhân dân tỉnh Nghệ An',
        'Trần Văn Mười: Phó Viện trưởng Viện Kiểm sát nhân dân tỉnh Nghệ An',
        'Vũ Thị Chín: Phó Viện trưởng Viện Kiểm sát nhân dân tỉnh Nghệ An',
      ],
    ],
    [
      'is given behind a bracket that tells of units that are no more',
      'Bổ nhiệm đ/c Lê Văn Tám (trước đó là Chủ tịch UBND huyện Nam Đàn cũ, tỉnh Nghệ An cũ) giữ chức Giám đốc Sở Y tế tỉnh Nghệ An.',
      ['Lê Văn Tám: Chủ tịch UBND huyện Nam Đàn (cũ)', 'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'that is given behind a former one of another place is not of that place',
      'Hội nghị cử ông Lê Văn Tám - Ủy viên Ban Thường vụ Tỉnh ủy, nguyên Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Hà Nam (cũ) giữ chức Chủ tịch. UBND tỉnh Nghệ An, HĐND tỉnh Nghệ An cùng dự tại Nghệ An.',
      [
        'Lê Văn Tám: Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Hà Nam (cũ)',
        'Lê Văn Tám: Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An',
      ],
    ],
    [
      'is of the board that "này" points back to',
      'HĐND tỉnh Nghệ An bầu bà Lê Thị Hoa, Phó Trưởng Ban Pháp chế HĐND tỉnh làm Trưởng ban này.',
      [
        'Lê Thị Hoa: Phó Trưởng Ban Pháp chế HĐND tỉnh Nghệ An (cũ)',
        'Lê Thị Hoa: Trưởng Ban Pháp chế HĐND tỉnh Nghệ An',
      ],
    ],
    [
      'of a cluster is of the only one in the article',
      'Cụm thi đua số 4 thuộc UBND tỉnh Nghệ An họp. Cụm bầu ông Lê Văn Tám, Chủ tịch UBND xã Kim Liên làm Cụm trưởng, bà Lê Thị Hoa, Chủ tịch UBND xã Vạn An làm Cụm phó năm 2026.',
      [
        'Lê Thị Hoa: Chủ tịch UBND xã Vạn An',
        'Lê Thị Hoa: Cụm phó Cụm thi đua số 4 UBND tỉnh Nghệ An',
        'Lê Văn Tám: Chủ tịch UBND xã Kim Liên',
        'Lê Văn Tám: Cụm trưởng Cụm thi đua số 4 UBND tỉnh Nghệ An',
      ],
    ],
    [
      'is held by somebody of the family Ông',
      'Phát biểu tại lễ, thầy Ông Ích Tám - Hiệu trưởng Trường THPT Kim Liên cảm ơn.',
      ['Ông Ích Tám: Hiệu trưởng Trường THPT Kim Liên'],
    ],
  ])('%s', (_how, text, said) => {
    expect(heldIn(text, AT)).toEqual(said);
  });
});
