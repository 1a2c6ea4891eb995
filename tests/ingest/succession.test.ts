/** Posts that a later one of the same person ends. All names are invented. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

const SON = 'Ông Trần Văn Sơn, Giám đốc Sở Y tế tỉnh Hà Tĩnh, dự.';
const NOW = 'Trần Văn Sơn: Giám đốc Sở Y tế tỉnh Hà Tĩnh';

describe('a post', () => {
  it.each([
    'Năm 2015, ông Trần Văn Sơn làm Chủ tịch UBND huyện Đức Thọ, hiện là Giám đốc Sở Y tế tỉnh Hà Tĩnh.',
    `${SON} Năm 1990, ông giữ chức Chủ tịch UBND huyện Đức Thọ; nay là Giám đốc Sở Y tế tỉnh Hà Tĩnh.`,
    'Ông Trần Văn Sơn giữ chức Chủ tịch UBND huyện Đức Thọ năm 2001, rồi làm Giám đốc Sở Y tế tỉnh Hà Tĩnh.',
    'Ông Trần Văn Sơn được bổ nhiệm làm Chủ tịch UBND huyện Đức Thọ, sau đó làm Giám đốc Sở Y tế tỉnh Hà Tĩnh.',
    `${SON} Năm 2005, ông làm Chủ tịch UBND huyện Đức Thọ. Năm 2010, ông làm Bí thư Huyện ủy Hương Khê.`,
  ])('is over with the next: %s', (text) =>
    expect(heldIn(text)).toEqual(
      expect.arrayContaining([NOW, 'Trần Văn Sơn: Chủ tịch UBND huyện Đức Thọ (cũ)']),
    ),
  );

  it.each([
    `${SON} Năm 2005, ông làm Chủ tịch UBND huyện Đức Thọ, đồng thời làm Bí thư Huyện ủy Đức Thọ.`,
    `${SON} Năm 2005, ông làm Chủ tịch UBND huyện Đức Thọ, sau đó kiêm Bí thư Huyện ủy Đức Thọ.`,
    `${SON} Năm 2005, ông làm Chủ tịch UBND huyện Đức Thọ. Năm 2006, ông làm Bí thư Huyện ủy Đức Thọ.`,
    `Ông Trần Văn Sơn, Chủ tịch UBND huyện Đức Thọ, gặp ông Lê Văn Nam, sau đó làm Bí thư Huyện ủy Đức Thọ.`,
    'Ông Trần Văn Sơn hiện là Chủ tịch UBND huyện Đức Thọ, trước khi là Bí thư Huyện ủy Hương Khê.',
    'Ông Trần Văn Sơn, Chủ tịch UBND huyện Đức Thọ, trước khi là Bí thư Huyện ủy Hương Khê, từng dạy học.',
    'Ông Trần Văn Sơn làm Chủ tịch UBND huyện Đức Thọ, người sau đó thay ông là Phó Chủ tịch UBND huyện Đức Thọ Lê Văn Nam.',
  ])('lasts beside another: %s', (text) =>
    expect(heldIn(text)).toEqual(expect.arrayContaining(['Trần Văn Sơn: Chủ tịch UBND huyện Đức Thọ'])),
  );
});

it('does not take what the bracket tells of its successor', () =>
  expect(
    heldIn(
      'HĐND đã bầu ông Lê Văn Tám (Chi cục trưởng Chi cục Thuế tỉnh Hà Nam) thay ông Vũ Văn Chín nghỉ hưu.',
    ),
  ).toEqual(['Lê Văn Tám: Chi cục trưởng Chi cục Thuế tỉnh Hà Nam']));
