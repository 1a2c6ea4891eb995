/** Whom a given name means. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

describe('two people of one given name', () => {
  it('are told apart by who is an official, where an office is told', () => {
    expect(
      heldIn(
        'Ông Lê Thành Nhân, Giám đốc Sở Y tế tỉnh Nghệ An mượn bằng của bạn là ông Lê Hoàng Nhân. Ông Nhân từng làm Chánh Thanh tra tỉnh Nghệ An.',
      ),
    ).toEqual([
      'Lê Thành Nhân: Chánh Thanh tra tỉnh Nghệ An (cũ)',
      'Lê Thành Nhân: Giám đốc Sở Y tế tỉnh Nghệ An',
    ]);
  });
  it('are told apart where somebody "once" held posts', () => {
    expect(
      heldIn(
        'Ông Lê Thành Nhân, Trưởng Ban Tổ chức Thành ủy Vị Thanh mượn bằng của bạn là ông Lê Hoàng Nhân. Trước khi làm Trưởng Ban Tổ chức Thành ủy, ông Nhân từng qua nhiều chức vụ ở thành phố Vị Thanh.',
      ).filter((h) => h.startsWith('Lê Hoàng')),
    ).toEqual([]);
  });
  it('are never called "Ông"', () => {
    expect(
      heldIn('Ông Lê Thành Nhân, Giám đốc Sở Y tế tỉnh Nghệ An phát biểu. Ông Nhân, Giám đốc Sở, cho biết.'),
    ).toEqual(['Lê Thành Nhân: Giám đốc Sở Y tế tỉnh Nghệ An']);
  });
});
