/** Seats of which each body has one, told before a list of people. All names are invented. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

describe('a seat that one body has only once, before a list', () => {
  it('is of the unit in each one’s bracket, and of nobody who has a title of his own', () =>
    expect(
      heldIn(
        'Công an tỉnh Hà Nam tổ chức giao ban; dự có các đồng chí Giám đốc Công an tỉnh: Đại tá Lê Văn Tám (Nam Định), Đại tá Trần Văn Chín (Thái Bình); Đại tá Vũ Thị Bảy, Phó Giám đốc Công an tỉnh Hưng Yên.',
      ),
    ).toEqual([
      'Lê Văn Tám: Giám đốc Công an tỉnh Nam Định',
      'Trần Văn Chín: Giám đốc Công an tỉnh Thái Bình',
      'Vũ Thị Bảy: Phó Giám đốc Công an tỉnh Hưng Yên',
    ]));

  it('takes for a unit what would be somebody’s name elsewhere', () =>
    expect(
      heldIn('Dự có các đồng chí Chủ tịch UBND huyện: Lê Văn Tám (Cao Lộc), Trần Văn Chín (Văn Lãng).'),
    ).toEqual(['Lê Văn Tám: Chủ tịch UBND huyện Cao Lộc', 'Trần Văn Chín: Chủ tịch UBND huyện Văn Lãng']));

  it('is of the unit of another post of his', () =>
    expect(
      heldIn(
        'Tỉnh ủy Hà Nam họp; dự có các đồng chí Bí thư Huyện ủy: Lê Văn Tám, Chủ tịch HĐND huyện Bình Lục; Trần Văn Chín, Chủ tịch HĐND huyện Thanh Liêm.',
      ).filter((x) => x.includes('Bí thư')),
    ).toEqual(['Lê Văn Tám: Bí thư Huyện ủy Bình Lục', 'Trần Văn Chín: Bí thư Huyện ủy Thanh Liêm']));

  it.each([
    'Công an tỉnh Hà Nam giao ban; dự có các đồng chí Giám đốc Công an tỉnh: Đại tá Lê Văn Tám, Đại tá Trần Văn Chín.',
    'UBND huyện Bình Lục họp; dự có các đồng chí Chủ tịch, Phó Chủ tịch UBND huyện: Lê Văn Tám, Trần Văn Chín.',
  ])('is held by none of them where nothing tells whose it is: %s', (text) =>
    expect(heldIn(text)).toEqual([]),
  );

  it('was held by one after the other', () =>
    expect(heldIn('Dự có các nguyên Chủ tịch UBND huyện Bình Lục: Lê Văn Tám, Trần Văn Chín.')).toEqual([
      'Lê Văn Tám: Chủ tịch UBND huyện Bình Lục (cũ)',
      'Trần Văn Chín: Chủ tịch UBND huyện Bình Lục (cũ)',
    ]));
});
