/** Who sits on a board that an article says is set up. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

const SET_UP = 'UBND tỉnh Hà Nam vừa kiện toàn Ban Chỉ đạo thi hành án dân sự tỉnh.';

describe('members of a board that is set up', () => {
  it('are told by what they are made on it', () => {
    expect(
      heldIn(
        `${SET_UP} Theo đó, ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh làm Trưởng ban; bà Vũ Thị Chín, Giám đốc Sở Tư pháp làm Phó Trưởng ban Thường trực.`,
      ),
    ).toEqual([
      'Lê Văn Tám: Phó Chủ tịch UBND tỉnh Hà Nam',
      'Lê Văn Tám: Trưởng Ban Chỉ đạo thi hành án dân sự tỉnh Hà Nam',
      'Vũ Thị Chín: Giám đốc Sở Tư pháp tỉnh Hà Nam',
      'Vũ Thị Chín: Phó Trưởng Ban Thường trực Ban Chỉ đạo thi hành án dân sự tỉnh Hà Nam',
    ]);
  });

  it('are listed behind the title, in the next sentences', () => {
    expect(
      heldIn(
        `${SET_UP} Trưởng ban là ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh. Các Phó Trưởng ban gồm: bà Vũ Thị Chín, Giám đốc Sở Tư pháp; ông Hà Văn Bốn.`,
      ).filter((line) => line.includes('Ban Chỉ đạo')),
    ).toEqual([
      'Hà Văn Bốn: Phó Trưởng Ban Chỉ đạo thi hành án dân sự tỉnh Hà Nam',
      'Lê Văn Tám: Trưởng Ban Chỉ đạo thi hành án dân sự tỉnh Hà Nam',
      'Vũ Thị Chín: Phó Trưởng Ban Chỉ đạo thi hành án dân sự tỉnh Hà Nam',
    ]);
  });

  it.each([
    [
      'nobody of a board that is only asked for',
      'Sở Tư pháp đề nghị thành lập Ban Chỉ đạo thi hành án dân sự tỉnh Hà Nam.',
    ],
    [
      'nobody of a board that is not agreed on',
      'UBND tỉnh Hà Nam chưa thống nhất phương án thành lập Ban Chỉ đạo thi hành án dân sự tỉnh.',
    ],
    [
      'nobody of a board that is drafted',
      'Sở Tư pháp trình dự thảo quyết định thành lập Ban Chỉ đạo thi hành án dân sự tỉnh Hà Nam.',
    ],
    [
      'nobody of a board of years ago',
      'Năm 2015, tỉnh Hà Nam thành lập Ban Chỉ đạo thi hành án dân sự tỉnh.',
    ],
    ['nobody of a jury', 'Sở Tư pháp tỉnh Hà Nam thành lập Ban Giám khảo cuộc thi.'],
  ])('are %s', (_, text) => {
    const held = heldIn(`${text} Theo đó, ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh Hà Nam làm Trưởng ban.`);
    expect(held).toEqual(['Lê Văn Tám: Phó Chủ tịch UBND tỉnh Hà Nam']);
  });
});
