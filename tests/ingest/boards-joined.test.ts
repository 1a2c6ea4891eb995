/** Who joins a committee and its standing board with an office in it, and who leaves them. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

describe('who joins a board', () => {
  it.each([
    [
      'is a member of that of the committee which she is to lead, where it is not told of what',
      'Ban Bí thư chỉ định bà Lê Thị Hoa tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Phó Bí thư Tỉnh ủy Nghệ An nhiệm kỳ 2015-2020.',
      [
        'Lê Thị Hoa: Phó Bí thư Tỉnh ủy Nghệ An',
        'Lê Thị Hoa: Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An',
        'Lê Thị Hoa: Ủy viên Tỉnh ủy Nghệ An',
      ],
    ],
    [
      'is told so with the verb behind her name',
      'Bà Lê Thị Hoa được bầu vào Ban Thường vụ Tỉnh ủy Nghệ An.',
      ['Lê Thị Hoa: Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An'],
    ],
    [
      'is told so behind the last of a list',
      'Đại hội bầu các ông Lê Văn Tám, Vũ Văn Chín; Lê Văn Mười và bà Lê Thị Hoa vào Ban Chấp hành Hội Luật gia tỉnh Nghệ An.',
      [
        'Lê Thị Hoa: Ủy viên Ban Chấp hành Hội Luật gia tỉnh Nghệ An',
        'Lê Văn Mười: Ủy viên Ban Chấp hành Hội Luật gia tỉnh Nghệ An',
        'Lê Văn Tám: Ủy viên Ban Chấp hành Hội Luật gia tỉnh Nghệ An',
        'Vũ Văn Chín: Ủy viên Ban Chấp hành Hội Luật gia tỉnh Nghệ An',
      ],
    ],
    [
      'is told a post of her own behind a list that has another',
      'Các ông Lê Văn Tám, Vũ Văn Chín được bầu giữ chức Phó Bí thư Tỉnh ủy Nghệ An; bà Lê Thị Hoa được bầu làm Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Nghệ An.',
      [
        'Lê Thị Hoa: Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Nghệ An',
        'Lê Văn Tám: Phó Bí thư Tỉnh ủy Nghệ An',
        'Vũ Văn Chín: Phó Bí thư Tỉnh ủy Nghệ An',
      ],
    ],
    [
      'is none where she is only proposed with the verb before her name',
      'Tỉnh ủy đề nghị bầu bà Lê Thị Hoa vào Ban Chấp hành Hội Luật gia tỉnh Nghệ An.',
      [],
    ],
    [
      'was one where she leaves it',
      'Bộ Chính trị điều động bà Lê Thị Hoa thôi tham gia Ban Thường vụ và thôi giữ chức Phó Bí thư Tỉnh ủy Nghệ An.',
      [
        'Lê Thị Hoa: Phó Bí thư Tỉnh ủy Nghệ An (cũ)',
        'Lê Thị Hoa: Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An (cũ)',
      ],
    ],
    [
      'is none where it is only proposed',
      'Tỉnh ủy Nghệ An giới thiệu bà Lê Thị Hoa tham gia Ban Thường vụ.',
      [],
    ],
  ])('%s', (_what, body, expected) => expect(heldIn(body)).toEqual(expected));
});

it.each([
  'Dự có ông Lê Văn Tám, Bí thư Đảng đoàn, Chủ tịch Ban Chấp hành Trung ương Hội Nông dân Việt Nam.',
  'Dự có ông Lê Văn Tám, Bí thư Đảng đoàn, Ủy viên Ban Thường vụ Trung ương Hội Nông dân Việt Nam.',
])('a group of party members is the association’s, and not its board’s: %s', (text) =>
  expect(heldIn(text)).toContain('Lê Văn Tám: Bí thư Đảng đoàn Hội Nông dân Việt Nam'),
);
