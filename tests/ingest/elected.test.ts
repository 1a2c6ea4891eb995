/** Who is elected with whom, and to a post of which body. All names are invented. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

const SECRETARY = 'Ông Nguyễn Văn Đạo tái đắc cử chức vụ Bí thư Tỉnh ủy Bến Tre.';
const HEAD = 'Nguyễn Văn Đạo: Bí thư Tỉnh ủy Bến Tre';

describe('a deputy without a body', () => {
  it('is of the body that the sentence before tells', () =>
    expect(
      heldIn(
        `${SECRETARY} Các ông Phan Văn Mai, Cao Văn Trung và bà Đỗ Thị Hà được bầu giữ chức Phó Bí thư.`,
      ),
    ).toEqual([
      'Cao Văn Trung: Phó Bí thư Tỉnh ủy Bến Tre',
      HEAD,
      'Phan Văn Mai: Phó Bí thư Tỉnh ủy Bến Tre',
      'Đỗ Thị Hà: Phó Bí thư Tỉnh ủy Bến Tre',
    ]));

  it('is of no body of another kind', () =>
    expect(
      heldIn(`${SECRETARY} Hội Luật gia tỉnh họp, ông Phan Văn Mai được bầu giữ chức Phó Chủ tịch.`),
    ).toEqual([HEAD]));
});

describe('who is elected together', () => {
  it('is elected each, whatever else is told of them', () =>
    expect(
      heldIn(
        'Ông Lương Minh Sang - Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Phú Yên - và ông Hoàng Văn Tra (Chủ tịch UBND huyện Tuy An) được bầu giữ chức Phó Bí thư Tỉnh ủy Phú Yên.',
      ),
    ).toEqual([
      'Hoàng Văn Tra: Chủ tịch UBND huyện Tuy An',
      'Hoàng Văn Tra: Phó Bí thư Tỉnh ủy Phú Yên',
      'Lương Minh Sang: Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Phú Yên',
      'Lương Minh Sang: Phó Bí thư Tỉnh ủy Phú Yên',
    ]));

  it.each([
    'Thay ông Lương Minh Sang, ông Hoàng Văn Tra được bầu giữ chức Phó Bí thư Tỉnh ủy Phú Yên.',
    'Theo ông Lương Minh Sang, Chủ tịch UBND huyện Tuy An, ông Hoàng Văn Tra được bầu giữ chức Phó Bí thư Tỉnh ủy Phú Yên.',
    'Thay cho ông Lương Minh Sang - Chủ tịch UBND huyện Tuy An - và ông Lê Văn Nam, ông Hoàng Văn Tra được bầu giữ chức Phó Bí thư Tỉnh ủy Phú Yên.',
  ])('is not who is only named before: %s', (text) =>
    expect(heldIn(text)).not.toContain('Lương Minh Sang: Phó Bí thư Tỉnh ủy Phú Yên'),
  );

  it('may be parted from the verb by a comma', () =>
    expect(heldIn('Ông Nguyễn Đức Thành, tái đắc cử Bí thư Tỉnh ủy Bến Tre.')).toEqual([
      'Nguyễn Đức Thành: Bí thư Tỉnh ủy Bến Tre',
    ]));
});

describe('"Tại Ninh Thuận, ..."', () => {
  it('tells whose "Tỉnh ủy" is meant, until another province is named', () =>
    expect(
      heldIn(
        'Tỉnh Phú Yên bầu Bí thư Tỉnh ủy. Ông Trần Văn Sơn được bầu làm Bí thư Tỉnh ủy Phú Yên. Tại Ninh Thuận, ông Lê Văn Nam được bầu làm Bí thư Tỉnh ủy. Ở Phú Yên, ông Hoàng Văn Tra được bầu làm Phó Bí thư Tỉnh ủy.',
        'Phú Yên có bí thư mới',
      ),
    ).toEqual([
      'Hoàng Văn Tra: Phó Bí thư Tỉnh ủy Phú Yên',
      'Lê Văn Nam: Bí thư Tỉnh ủy Ninh Thuận',
      'Trần Văn Sơn: Bí thư Tỉnh ủy Phú Yên',
    ]));
});
