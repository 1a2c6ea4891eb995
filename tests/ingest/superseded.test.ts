/** Posts that another one in the article ends without a word of it. All names are invented. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

const CHIEF = 'Chủ tịch UBND tỉnh Hà Nam';
const DEPUTY = 'Phó Chủ tịch UBND tỉnh Hà Nam';
const DECIDED = 'Sáng 4/1/2023, UBND tỉnh Hà Nam công bố quyết định.';
const RETIRED = 'Ông Trần Văn Chín, Giám đốc Sở Y tế tỉnh Hà Nam, nghỉ hưu theo chế độ.';

describe('a deputy who is told as chief of the same body', () => {
  it.each([
    `HĐND tỉnh bầu ông Lê Văn Tám, ${DEPUTY}, giữ chức ${CHIEF}.`,
    `${CHIEF} Lê Văn Tám phát biểu. Năm 2016, ông Tám được bầu làm ${DEPUTY}.`,
  ])('is deputy no more: %s', (text) =>
    expect(heldIn(text)).toEqual([`Lê Văn Tám: ${CHIEF}`, `Lê Văn Tám: ${DEPUTY} (cũ)`]),
  );

  it.each([
    ['the article tells what he is now', `Ông Lê Văn Tám từng là ${CHIEF}. Hiện ông Tám là ${DEPUTY}.`],
    ['he is only named for it', `Tỉnh ủy giới thiệu ông Lê Văn Tám, ${DEPUTY}, để bầu giữ chức ${CHIEF}.`],
    ['he acts as chief', `Ông Lê Văn Tám, ${DEPUTY}, Quyền ${CHIEF}, dự.`],
    ['it is another body', `Ông Lê Văn Tám, ${DEPUTY}, Chủ tịch Hội Chữ thập đỏ tỉnh Hà Nam, dự.`],
  ])('is deputy still where %s', (_, text) => expect(heldIn(text)).toContain(`Lê Văn Tám: ${DEPUTY}`));
});

describe('who held a seat before him to whom it is given', () => {
  it.each([
    `Sáng 4/1, UBND tỉnh bổ nhiệm ông Lê Văn Tám làm Giám đốc Sở Y tế tỉnh Hà Nam. ${RETIRED}`,
    `Ông Lê Văn Tám vừa được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Hà Nam. ${RETIRED}`,
  ])('holds it no more: %s', (text) =>
    expect(heldIn(text)).toEqual([
      'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam',
      'Trần Văn Chín: Giám đốc Sở Y tế tỉnh Hà Nam (cũ)',
    ]),
  );

  it('holds it where that was long ago', () =>
    expect(
      heldIn(
        'Ông Trần Văn Chín, Giám đốc Sở Y tế tỉnh Hà Nam, phát biểu. Năm 2004, UBND tỉnh bổ nhiệm ông Lê Văn Tám làm Giám đốc Sở Y tế tỉnh Hà Nam.',
      ),
    ).toContain('Trần Văn Chín: Giám đốc Sở Y tế tỉnh Hà Nam'));

  it('holds it where several have it at once', () =>
    expect(
      heldIn(
        `Sáng 4/1, HĐND tỉnh bầu ông Lê Văn Tám làm ${DEPUTY}. Ông Trần Văn Chín, ${DEPUTY}, chúc mừng.`,
      ),
    ).toContain(`Trần Văn Chín: ${DEPUTY}`));
});

describe('who gets the like elsewhere', () => {
  it.each([
    [
      'another department',
      'UBND tỉnh bổ nhiệm ông Lê Văn Tám, Phó Giám đốc Sở Nội vụ tỉnh Hà Nam, làm Giám đốc Sở Tư pháp tỉnh Hà Nam.',
      'Phó Giám đốc Sở Nội vụ tỉnh Hà Nam',
    ],
    [
      'another police',
      'Bộ trưởng bổ nhiệm Đại tá Lê Văn Tám, Phó Giám đốc Công an tỉnh Hà Nam, giữ chức vụ Giám đốc Công an tỉnh Nam Định.',
      'Phó Giám đốc Công an tỉnh Hà Nam',
    ],
    [
      'the government of the larger unit',
      'HĐND tỉnh bầu ông Lê Văn Tám, Chủ tịch UBND huyện Kim Bảng, làm Phó Chủ tịch UBND tỉnh Hà Nam.',
      'Chủ tịch UBND huyện Kim Bảng',
    ],
  ])('leaves what he had: %s', (_, text, left) => expect(heldIn(text)).toContain(`Lê Văn Tám: ${left} (cũ)`));

  it.each([
    [
      'he gets it besides',
      'UBND tỉnh bổ nhiệm ông Lê Văn Tám, Giám đốc Sở Nội vụ tỉnh Hà Nam, kiêm giữ chức Giám đốc Sở Tư pháp tỉnh Hà Nam.',
      'Giám đốc Sở Nội vụ tỉnh Hà Nam',
    ],
    [
      'it is of another kind',
      'HĐND huyện bầu ông Lê Văn Tám, Bí thư Huyện ủy Kim Bảng, làm Chủ tịch HĐND huyện Kim Bảng.',
      'Bí thư Huyện ủy Kim Bảng',
    ],
    [
      'the committee is within the other unit',
      'Tỉnh ủy bầu ông Lê Văn Tám, Bí thư Huyện ủy Kim Bảng, làm Phó Bí thư Tỉnh ủy Hà Nam.',
      'Bí thư Huyện ủy Kim Bảng',
    ],
  ])('keeps what he has where %s', (_, text, kept) => expect(heldIn(text)).toContain(`Lê Văn Tám: ${kept}`));
});

it('What somebody went through is over, but for what another sentence tells as lasting and what it made of him.', () => {
  const now = 'Bí thư Tỉnh ủy Hà Nam Lê Văn Tám phát biểu.';
  const life = 'Ông Tám đã trải qua nhiều chức vụ như Giám đốc Sở Y tế tỉnh Hà Nam, Bí thư Tỉnh ủy Hà Nam';
  expect(heldIn(`${now} ${life}.`)).toEqual([
    'Lê Văn Tám: Bí thư Tỉnh ủy Hà Nam',
    'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam (cũ)',
  ]);
  expect(
    heldIn(`${now} ${life}, trở thành Trưởng Ban Chỉ đạo phòng chống tham nhũng tỉnh Hà Nam.`),
  ).toContain('Lê Văn Tám: Trưởng Ban Chỉ đạo phòng chống tham nhũng tỉnh Hà Nam');
});

describe('who leads a body and is given the lead of another', () => {
  it('leads the first one no more', () =>
    expect(
      heldIn(`${DECIDED} Ông Lê Văn Tám, Chánh Văn phòng UBND tỉnh, được bổ nhiệm làm Giám đốc Sở Y tế.`),
    ).toEqual([
      'Lê Văn Tám: Chánh Văn phòng UBND tỉnh Hà Nam (cũ)',
      'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam',
    ]));
  it.each([
    ['he leads both', 'Giám đốc Sở Y tế, được bổ nhiệm kiêm giữ chức Giám đốc Bệnh viện đa khoa tỉnh'],
    [
      'the one is a part of the other',
      'Trưởng phòng Tham mưu Công an tỉnh, được bổ nhiệm giữ chức Phó Giám đốc Công an tỉnh',
    ],
  ])('leads it still where %s', (_, posts) =>
    expect(heldIn(`${DECIDED} Ông Lê Văn Tám, ${posts}.`).filter((h) => h.endsWith('(cũ)'))).toEqual([]),
  );
});

describe('two who are given an office each, in turn', () => {
  it('hold one each, whatever they held', () =>
    expect(
      heldIn(
        `${DECIDED} Ông Lê Văn Tám, Bí thư Huyện ủy Bình Lục và ông Trần Văn Chín được bổ nhiệm lần lượt giữ chức Giám đốc Sở Nội vụ và Phó Chánh Thanh tra tỉnh.`,
      ),
    ).toEqual([
      'Lê Văn Tám: Bí thư Huyện ủy Bình Lục',
      'Lê Văn Tám: Giám đốc Sở Nội vụ tỉnh Hà Nam',
      'Trần Văn Chín: Phó Chánh Thanh tra tỉnh Hà Nam',
    ]));
});

it('What follows a post that is given up is what he takes', () =>
  expect(
    heldIn(
      `${DECIDED} Ông Lê Văn Tám, Bí thư Huyện ủy Bình Lục thôi giữ chức vụ hiện tại, nhận nhiệm vụ Giám đốc Sở Nội vụ.`,
    ),
  ).toContain('Lê Văn Tám: Giám đốc Sở Nội vụ tỉnh Hà Nam'));
