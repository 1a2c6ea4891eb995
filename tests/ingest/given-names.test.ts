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

describe('a name of another state', () => {
  it.each([
    [
      'Thủ tướng Nhật Bản Abe Shinzo đến Hà Nội. Thủ tướng Nhật Bản Shinzo Abe phát biểu.',
      ['Abe Shinzo: Thủ tướng Nhật Bản'],
    ],
    [
      'Bộ trưởng Quốc phòng Nga Sergei Shoigu đến Hà Nội. Bộ trưởng Quốc phòng Nga Sergei Kuzhugetovich Shoigu phát biểu.',
      ['Sergei Kuzhugetovich Shoigu: Bộ trưởng Bộ Quốc phòng Nga'],
    ],
  ])('is one, turned round or longer: %s', (text, held) => expect(heldIn(text)).toEqual(held));
});

describe('a holder behind a dash and a degree', () => {
  it.each([
    [
      'Hiệu trưởng Trường Đại học Vinh - GS.TS Trần Quốc Tám phát biểu tại buổi lễ.',
      'Hiệu trưởng Trường Đại học Vinh',
    ],
    [
      'Chủ tịch Hội Quy hoạch Phát triển đô thị Việt Nam – KTS Trần Quốc Tám phát biểu.',
      'Chủ tịch Hội Quy hoạch Phát triển đô thị Việt Nam',
    ],
  ])('is read: %s', (text, office) => expect(heldIn(text)).toEqual([`Trần Quốc Tám: ${office}`]));
});
