/** Posts that another one in the article ends without a word of it. All names are invented. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

const CHIEF = 'Chủ tịch UBND tỉnh Hà Nam';
const DEPUTY = 'Phó Chủ tịch UBND tỉnh Hà Nam';
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
