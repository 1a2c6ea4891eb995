/** Lists of posts read item by item: past brackets and posts that nobody is an official by. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

const BOTH = ['Lê Thị Hoa: Phó Chủ tịch UBND tỉnh Hà Nam', 'Trần Văn Tám: Phó Chủ tịch UBND tỉnh Hà Nam'];

describe('an office of several', () => {
  it.each([
    [
      'is told in front of a colon',
      'Dự có Phó Chủ tịch Hội Luật gia tỉnh Hà Nam: Lê Văn Tám, Vũ Thị Chín, Trần Văn Mười.',
      [
        'Lê Văn Tám: Phó Chủ tịch Hội Luật gia tỉnh Hà Nam',
        'Trần Văn Mười: Phó Chủ tịch Hội Luật gia tỉnh Hà Nam',
        'Vũ Thị Chín: Phó Chủ tịch Hội Luật gia tỉnh Hà Nam',
      ],
    ],
    [
      "is nobody's where a colon quotes",
      'Phó Chủ tịch Hội Luật gia tỉnh Hà Nam: Lê Văn Tám sẽ đến, Vũ Thị Chín nói.',
      [],
    ],
    [
      'ends before who is called comrade alone',
      'Dự có các đồng chí Tỉnh ủy viên: Lê Thị Hoa, Chánh Thanh tra tỉnh Hà Nam; đồng chí Trần Văn Tám, Phó Giám đốc Sở Y tế tỉnh Hà Nam.',
      [
        'Lê Thị Hoa: Chánh Thanh tra tỉnh Hà Nam',
        'Lê Thị Hoa: Tỉnh ủy viên Tỉnh ủy Hà Nam',
        'Trần Văn Tám: Phó Giám đốc Sở Y tế tỉnh Hà Nam',
      ],
    ],
    [
      'is that of a list of members',
      'Danh sách Ban Thường vụ Thành ủy Hải Phòng khóa 16 gồm bà Lê Thị Hoa, ông Trần Văn Tám.',
      [
        'Lê Thị Hoa: Ủy viên Ban Thường vụ Thành ủy Hải Phòng',
        'Trần Văn Tám: Ủy viên Ban Thường vụ Thành ủy Hải Phòng',
      ],
    ],
    [
      'is counted before a comma',
      'UBND tỉnh Hà Nam hiện có hai phó chủ tịch, gồm ông Trần Văn Tám và bà Lê Thị Hoa.',
      BOTH,
    ],
    [
      'is counted behind the body that the sentence names',
      'Như vậy UBND tỉnh Hà Nam đã đảm bảo hai phó chủ tịch gồm ông Trần Văn Tám và bà Lê Thị Hoa.',
      BOTH,
    ],
    [
      'is of the body whose head was told just before',
      'Chủ tịch Hội Nông dân tỉnh Hà Nam là ông Vũ Văn Chín. Các phó chủ tịch gồm ông Trần Văn Tám và bà Lê Thị Hoa.',
      [
        'Lê Thị Hoa: Phó Chủ tịch Hội Nông dân tỉnh Hà Nam',
        'Trần Văn Tám: Phó Chủ tịch Hội Nông dân tỉnh Hà Nam',
        'Vũ Văn Chín: Chủ tịch Hội Nông dân tỉnh Hà Nam',
      ],
    ],
    [
      'is of the government of the unit that is said to have them',
      'Hiện nay huyện Kim Bảng có hai phó chủ tịch gồm ông Trần Văn Tám và bà Lê Thị Hoa.',
      ['Lê Thị Hoa: Phó Chủ tịch UBND huyện Kim Bảng', 'Trần Văn Tám: Phó Chủ tịch UBND huyện Kim Bảng'],
    ],
    [
      'is of the unit that is said to have them',
      'Ban Kinh tế Trung ương hiện có các phó ban gồm ông Trần Văn Tám và bà Lê Thị Hoa.',
      ['Lê Thị Hoa: Phó Trưởng Ban Kinh tế Trung ương', 'Trần Văn Tám: Phó Trưởng Ban Kinh tế Trung ương'],
    ],
    [
      'is told behind what came of them',
      'Hai phó chủ tịch UBND tỉnh Hà Nam tái đắc cử khóa 19 là ông Trần Văn Tám và bà Lê Thị Hoa.',
      BOTH,
    ],
    [
      'to which they were elected tells how many by their names',
      'Hội nghị đã bầu bổ sung Ủy viên Ban Bí thư khóa XII gồm: ông Trần Văn Tám và bà Lê Thị Hoa.',
      ['Lê Thị Hoa: Ủy viên Ban Bí thư', 'Trần Văn Tám: Ủy viên Ban Bí thư'],
    ],
    [
      'is of one alone where a bracket tells of which unit',
      'Các phó phòng gồm: ông Trần Văn Tám (Phó phòng Tổ chức cán bộ Sở Y tế tỉnh Hà Nam) và bà Lê Thị Hoa.',
      expect.not.arrayContaining([expect.stringMatching(/Hoa: Phó Trưởng/u)]),
    ],
    [
      'for which they are only named says nothing',
      'Năm người được giới thiệu bổ sung ủy viên Ban Bí thư gồm: ông Trần Văn Tám và bà Lê Thị Hoa.',
      [],
    ],
    [
      'is given behind brackets with what each was',
      'Hội nghị bầu các ông Trần Văn Tám (Giám đốc Sở Y tế tỉnh Hà Nam), Vũ Văn Chín (Chánh Thanh tra tỉnh Hà Nam) giữ chức Phó Chủ tịch UBND tỉnh Hà Nam.',
      [
        'Trần Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam (cũ)',
        'Trần Văn Tám: Phó Chủ tịch UBND tỉnh Hà Nam',
        'Vũ Văn Chín: Chánh Thanh tra tỉnh Hà Nam',
        'Vũ Văn Chín: Phó Chủ tịch UBND tỉnh Hà Nam',
      ],
    ],
    [
      'is given behind the bracket of the last, who alone was what it says',
      'Ông Trần Văn Tám và bà Lê Thị Hoa (Giám đốc Sở Y tế tỉnh Hà Nam) được bầu làm Phó Chủ tịch UBND tỉnh Hà Nam.',
      [...BOTH, 'Lê Thị Hoa: Giám đốc Sở Y tế tỉnh Hà Nam (cũ)'],
    ],
  ])('%s', (_what, text, held) =>
    expect(heldIn(text)).toEqual(Array.isArray(held) ? [...held].sort() : held),
  );
});

describe('a list of posts', () => {
  it.each([
    [
      'goes on behind a bracket',
      'Ông Trần Văn Tám từng giữ các chức vụ Bí thư Huyện ủy Yên Định (Thanh Hóa), Giám đốc Sở Y tế tỉnh Thanh Hóa.',
      ['Trần Văn Tám: Bí thư Huyện ủy Yên Định (cũ)', 'Trần Văn Tám: Giám đốc Sở Y tế tỉnh Thanh Hóa (cũ)'],
    ],
    [
      'begins with a post of no official',
      'Ông Trần Văn Tám, chuyên viên cao cấp, Phó Vụ trưởng Vụ Pháp chế Bộ Y tế, phát biểu.',
      ['Trần Văn Tám: Phó Vụ trưởng Vụ Pháp chế Bộ Y tế'],
    ],
    [
      'stands behind the place where they were held',
      'Ông Trần Văn Tám từng kinh qua các chức vụ tại Sở Tài chính tỉnh Kon Tum, Phó Chủ tịch UBND tỉnh Kon Tum.',
      ['Trần Văn Tám: Phó Chủ tịch UBND tỉnh Kon Tum (cũ)'],
    ],
    [
      'stands in the bracket that counts up what was lost',
      'Ban Bí thư kỷ luật ông Trần Văn Tám bằng hình thức cách tất cả chức vụ trong Đảng (Bí thư Đảng ủy Sở Y tế tỉnh Kon Tum).',
      ['Trần Văn Tám: Bí thư Đảng ủy Sở Y tế tỉnh Kon Tum (cũ)'],
    ],
    [
      'holds a seat on the board of a firm',
      'Bà Vũ Thị Chín, thành viên HĐQT, Tổng Giám đốc Tổng công ty Quản lý bay Việt Nam, dự.',
      [
        'Vũ Thị Chín: Thành viên Hội đồng quản trị Tổng công ty Quản lý bay Việt Nam',
        'Vũ Thị Chín: Tổng Giám đốc Tổng công ty Quản lý bay Việt Nam',
      ],
    ],
    [
      'goes on behind the province of its deputies, told behind their term',
      'Bà Vũ Thị Chín, Trưởng Đoàn đại biểu Quốc hội khóa XIV tỉnh Hà Nam, Bí thư Tỉnh ủy Hà Nam, dự.',
      ['Vũ Thị Chín: Bí thư Tỉnh ủy Hà Nam', 'Vũ Thị Chín: Trưởng Đoàn đại biểu Quốc hội tỉnh Hà Nam'],
    ],
    [
      'stands behind a rank',
      'Ông Trần Văn Tám dự. Trước đó ông Trần Văn Tám là đại tá Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh Kon Tum.',
      ['Trần Văn Tám: Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Kon Tum (cũ)'],
    ],
  ])('%s', (_what, text, held) => expect(heldIn(text)).toEqual(held));

  it.each([
    'Ông Trần Văn Tám (Thanh Hóa), Giám đốc Sở Y tế tỉnh Kon Tum Vũ Văn Chín dự.',
    'Ông Trần Văn Tám là thư ký của ông Vũ Văn Chín, Bí thư Tỉnh ủy Kon Tum.',
    'Ông Trần Văn Tám, cán bộ xã cho biết, Chủ tịch UBND tỉnh Kon Tum đã ký.',
  ])('tells nothing of who only stands beside it: %s', (text) =>
    expect(heldIn(text).filter((held) => held.startsWith('Trần Văn Tám'))).toEqual([]),
  );

  it('tells of no seat of guests without a name', () =>
    expect(
      heldIn('Về phía Công ty Hòa Phát có ông Trần Văn Tám, Tổng Giám đốc; Thành viên HĐQT, các phòng ban.'),
    ).toEqual(['Trần Văn Tám: Tổng Giám đốc Công ty Hòa Phát']));
});

describe('a bracket behind a row of people', () => {
  it('tells one post of each where the last names the body', () =>
    expect(
      heldIn(
        'UBND huyện Kim Bảng kiểm điểm các ông Trần Văn Tám, Lê Văn Hoa (Bí thư, Chủ tịch UBND xã Đức Lâm).',
      ),
    ).toEqual(['Lê Văn Hoa: Chủ tịch UBND xã Đức Lâm', 'Trần Văn Tám: Bí thư Đảng ủy xã Đức Lâm']));
  it('tells both of the last where one may hold them', () =>
    expect(heldIn('Dự có các ông Trần Văn Tám, Lê Văn Hoa (Phó Bí thư, Chủ tịch UBND xã Đức Lâm).')).toEqual([
      'Lê Văn Hoa: Chủ tịch UBND xã Đức Lâm',
      'Lê Văn Hoa: Phó Bí thư Đảng ủy xã Đức Lâm',
    ]));
});

describe('a title without a body', () => {
  it.each([
    ['Tổng Biên tập', 'Phó Bí thư Quận ủy Tân Phú'],
    ['Tổng Giám đốc', 'Chủ tịch UBND tỉnh Hà Nam'],
    ['Chính ủy', 'Giám đốc Sở Y tế tỉnh Hà Nam'],
    ['Đại sứ', 'Phó Chủ tịch HĐND tỉnh Hà Nam'],
    ['Tổng Thư ký', 'Phó Giám đốc Công an tỉnh Hà Nam'],
  ])('is of none that has no such seat: %s, %s', (title, post) => {
    expect(heldIn(`Ông Trần Văn Tám, ${title}, ${post} phát biểu.`)).toEqual([`Trần Văn Tám: ${post}`]);
    expect(heldIn(`${title} Trần Văn Tám được điều động về làm ${post}.`)).toEqual([`Trần Văn Tám: ${post}`]);
  });
  it.each([
    [
      'Phó Giám đốc',
      'Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh Hà Nam',
      'Phó Giám đốc Công an tỉnh Hà Nam',
    ],
    [
      'Phó Tổng Thư ký',
      'Chánh Văn phòng Hội Luật gia tỉnh Hà Nam',
      'Phó Tổng Thư ký Hội Luật gia tỉnh Hà Nam',
    ],
    [
      'Phó Chủ nhiệm',
      'Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Hà Nam',
      'Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Hà Nam (cũ)',
    ],
  ])('is of the one beside it that has: %s, %s', (title, post, held) =>
    expect(heldIn(`Ông Trần Văn Tám, ${title}, ${post} phát biểu.`)).toContain(`Trần Văn Tám: ${held}`),
  );
});
