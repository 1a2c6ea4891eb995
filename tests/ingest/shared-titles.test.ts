/** A post that several hold, told once for a list of them. All names are invented. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

const DEPUTIES = ['Lê Văn Tám', 'Trần Văn Chín', 'Vũ Thị Bảy'];
const held = (office: string): string[] => DEPUTIES.map((name) => `${name}: ${office}`);

describe('a post that several hold', () => {
  it.each([
    'UBND tỉnh Hà Nam có ba Phó Chủ tịch là các ông, bà: Lê Văn Tám, Trần Văn Chín và Vũ Thị Bảy.',
    'UBND tỉnh Hà Nam có 3 Phó Chủ tịch là: Bà Vũ Thị Bảy và các ông Lê Văn Tám, Trần Văn Chín.',
    'Ba Phó Chủ tịch còn lại của UBND tỉnh Hà Nam là ông Lê Văn Tám, ông Trần Văn Chín và bà Vũ Thị Bảy.',
    'Ba Phó Chủ tịch UBND tỉnh Hà Nam đương nhiệm tiếp tục giữ chức trong nhiệm kỳ mới, gồm các ông: Lê Văn Tám, Trần Văn Chín, Vũ Thị Bảy.',
    'Dự có ông Lê Văn Tám, ông Trần Văn Chín và bà Vũ Thị Bảy, đều là Phó Chủ tịch UBND tỉnh Hà Nam.',
    'Ba Phó Chủ tịch UBND tỉnh Hà Nam mới được bầu là ông Lê Văn Tám, ông Trần Văn Chín và bà Vũ Thị Bảy.',
    'Ba Phó Chủ tịch UBND tỉnh Hà Nam mới được bầu bổ sung (ông Lê Văn Tám; ông Trần Văn Chín; bà Vũ Thị Bảy) nhận nhiệm vụ.',
    'Ông Lê Văn Tám, ông Trần Văn Chín và bà Vũ Thị Bảy (cả ba được bổ nhiệm làm Phó Chủ tịch UBND tỉnh Hà Nam vào tháng 1/2016) đã nhận nhiệm vụ.',
    'Kết quả bầu cử:\n- Phó Chủ tịch UBND tỉnh Hà Nam: ông Lê Văn Tám, ông Trần Văn Chín, bà Vũ Thị Bảy',
    'Dự có các đồng chí Lê Văn Tám, Trần Văn Chín và Vũ Thị Bảy, Phó Chủ tịch UBND tỉnh Hà Nam.',
    'Dự có ông Lê Văn Tám, ông Trần Văn Chín, bà Vũ Thị Bảy - Phó Chủ tịch UBND tỉnh Hà Nam.',
  ])('is held by each of the list: %s', (text) =>
    expect(heldIn(text)).toEqual(held('Phó Chủ tịch UBND tỉnh Hà Nam')),
  );

  it('is a seat on the board that so many sit on', () =>
    expect(
      heldIn(
        '3 người trong Ban Thường vụ Tỉnh ủy Hà Nam gồm các ông bà: Lê Văn Tám, Trần Văn Chín, Vũ Thị Bảy.',
      ),
    ).toEqual(held('Ủy viên Ban Thường vụ Tỉnh ủy Hà Nam')));

  it('is lost by each of those whom it is taken from', () =>
    expect(
      heldIn(
        'HĐND miễn nhiệm chức Phó Chủ tịch UBND tỉnh Hà Nam đối với bà Vũ Thị Bảy, Lê Văn Tám, Trần Văn Chín nghỉ hưu.',
      ),
    ).toEqual(held('Phó Chủ tịch UBND tỉnh Hà Nam (cũ)')));

  it('is that of a committee’s members, too', () =>
    expect(
      heldIn('Ba Ủy viên UBND tỉnh Hà Nam còn lại gồm các ông Lê Văn Tám, Trần Văn Chín và bà Vũ Thị Bảy.'),
    ).toEqual(held('Ủy viên UBND tỉnh Hà Nam')));

  it.each([
    [
      'more are counted than named',
      'Năm Phó Chủ tịch UBND tỉnh Hà Nam (ông Lê Văn Tám, ông Trần Văn Chín) đã họp.',
    ],
    [
      'another office is told of one of them',
      'Dự có các đồng chí Lê Văn Tám, Trần Văn Chín và Vũ Thị Bảy, Phó Chủ tịch UBND tỉnh Hà Nam. Ông Lê Văn Tám, Giám đốc Sở Y tế tỉnh Hà Nam, phát biểu.',
    ],
  ])('is not that of the first where %s', (_, text) =>
    expect(heldIn(text)).not.toContain('Lê Văn Tám: Phó Chủ tịch UBND tỉnh Hà Nam'),
  );

  it('is not that of the guests behind another title', () =>
    expect(
      heldIn(
        'Dự có hai Phó Chủ tịch UBND tỉnh Hà Nam là ông Lê Văn Tám, ông Trần Văn Chín; các ông Phan Văn Mai, Cao Văn Trung, Giám đốc Sở Y tế tỉnh Hà Nam.',
      ).filter((x) => /^(?:Phan|Cao)/u.test(x)),
    ).not.toContain('Phan Văn Mai: Phó Chủ tịch UBND tỉnh Hà Nam'));
});

it('A row of a title, a colon and a name tells who holds it; a headline that quotes somebody does not.', () => {
  const elected = 'Ngày 23/10/2025, HĐND xã Đất Mũi tổ chức kỳ họp thứ nhất. Kết quả như sau:';
  const rows = '- Chủ tịch HĐND xã: Lê Văn Hai\n- Chủ tịch UBND xã: ông Phạm Minh Tư, Phó Bí thư Đảng ủy xã';
  expect(heldIn(`${elected}\n${rows}`)).toEqual([
    'Lê Văn Hai: Chủ tịch HĐND xã Đất Mũi',
    'Phạm Minh Tư: Chủ tịch UBND xã Đất Mũi',
    'Phạm Minh Tư: Phó Bí thư Đảng ủy xã Đất Mũi',
  ]);
  expect(heldIn('Chủ tịch UBND tỉnh Cà Mau: Ông Lê Văn Hai phải giải trình trước ngày 23/10.')).toEqual([]);
});

describe('a title behind the second of two who are told as two', () => {
  const title = 'Phó Giám đốc Sở Y tế tỉnh Hà Nam';
  it('is held by both', () =>
    expect(heldIn(`Dự có các đồng chí Lê Văn Tám và Trần Văn Chín - ${title}.`)).toEqual([
      `Lê Văn Tám: ${title}`,
      `Trần Văn Chín: ${title}`,
    ]));
  it.each([
    `Dự có ông Lê Văn Tám và ông Trần Văn Chín - ${title}.`,
    `Dự có các đồng chí Lê Văn Tám và Trần Văn Chín - Giám đốc Sở Y tế tỉnh Hà Nam.`,
    `Dự có các đồng chí Lê Văn Tám và Trần Văn Chín - ${title}. Ông Lê Văn Tám, Chủ tịch UBND tỉnh Hà Nam phát biểu.`,
  ])(
    'is the second one’s where they are not, only one holds it or another is told of the first: %s',
    (body) => expect(heldIn(body)).not.toContain(`Lê Văn Tám: ${title}`),
  );
});

it('As many titles as people are one each.', () =>
  expect(
    heldIn('Các ông Lê Văn Tám, Trần Văn Chín là Giám đốc và Phó Giám đốc Sở Y tế tỉnh Hà Nam.'),
  ).toEqual(['Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam', 'Trần Văn Chín: Phó Giám đốc Sở Y tế tỉnh Hà Nam']));

it('Who took a picture is no deputy of whom the next caption shows; who is minister in an office is not whose office it is.', () => {
  expect(
    heldIn('Đoàn công tác tại Hà Nam - Ảnh: M.P. Giám đốc Sở Y tế tỉnh Hà Nam Lê Văn Tám phát biểu.'),
  ).toEqual(['Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam']);
  expect(heldIn('Ngày 3/5, Bộ trưởng Văn phòng Tổng thống Myanmar Ne Win San thăm Việt Nam.')).toEqual([
    'Ne Win San: Bộ trưởng Văn phòng Tổng thống Myanmar',
  ]);
});

it('A title behind "của" is not of the officer behind the comma whose own is told behind his name.', () => {
  const decreed = 'Theo quyết định của Bộ trưởng Bộ Công an, Thiếu tướng Lê Văn Tám';
  expect(heldIn(`${decreed}, nguyên Giám đốc Công an tỉnh Hà Nam, nghỉ hưu.`)).toEqual([
    'Lê Văn Tám: Giám đốc Công an tỉnh Hà Nam (cũ)',
  ]);
  expect(heldIn('Ngày 3/5, Giám đốc Công an tỉnh Hà Nam, Thiếu tướng Lê Văn Tám phát biểu.')).toEqual([
    'Lê Văn Tám: Giám đốc Công an tỉnh Hà Nam',
  ]);
});
