/** Whose leader somebody is whose unit is told beside him, and who leads a team that holds its own session. */
import { describe, expect, it } from 'vitest';
import { heldIn, linksOf, namesOf, readUnder, saidIn } from './told.ts';

describe('a host among the leaders of his unit', () => {
  const guests =
    'Sáng 8/3, đoàn công tác Tỉnh ủy Thái Nguyên do đồng chí Lê Thị Hải, Bí thư Tỉnh ủy Thái Nguyên làm trưởng đoàn đã đến trao đổi kinh nghiệm tại tỉnh Đồng Nai.';
  const headline = 'Đoàn công tác Tỉnh ủy Thái Nguyên trao đổi kinh nghiệm tại Đồng Nai';
  it.each([
    'cùng các đồng chí lãnh đạo tỉnh Đồng Nai',
    'và lãnh đạo tỉnh Đồng Nai',
    ', cùng lãnh đạo chủ chốt của tỉnh Đồng Nai',
  ])('is of that one, and not of the guests: %s', (beside) =>
    expect(heldIn(`${guests} Đồng chí Lê Văn Lĩnh, Bí thư Tỉnh ủy ${beside} tiếp đoàn.`, headline)).toContain(
      'Lê Văn Lĩnh: Bí thư Tỉnh ủy Đồng Nai',
    ),
  );
  it('is not of one whose leaders are of another level', () =>
    expect(
      heldIn(
        `${guests} Đồng chí Lê Văn Lĩnh, Bí thư Tỉnh ủy và lãnh đạo huyện Định Quán tiếp đoàn.`,
        headline,
      ),
    ).not.toContain('Lê Văn Lĩnh: Bí thư Tỉnh ủy Định Quán'));
});

it('the full-time deputy who is in charge of a delegation is its deputy', () =>
  expect(
    heldIn('Đồng chí Lê Văn Tám, Phó Trưởng Đoàn chuyên trách phụ trách Đoàn ĐBQH tỉnh Hà Nam dự hội nghị.'),
  ).toEqual(['Lê Văn Tám: Phó Trưởng đoàn chuyên trách Đoàn đại biểu Quốc hội tỉnh Hà Nam']));

describe('heads of many units', () => {
  const text = (who: string): string =>
    `Sáng 18/5, Viện trưởng Viện KSND tỉnh Hà Nam Lê Văn Tám phát động phong trào. Chiều 18/5, Viện KSND tỉnh Hà Nam tổ chức hội nghị giao ban. Dự hội nghị có ${who}.`;
  it.each(['Viện trưởng Viện KSND các huyện, thành phố', 'lãnh đạo phòng; Viện trưởng Viện KSND các huyện'])(
    'are nobody whom the article names: %s',
    (who) => expect(saidIn(text(who), /ATTENDED/)).toEqual([]),
  );
});

describe('a body that somebody leads to its own session', () => {
  it.each(['làm trưởng đoàn đã', 'dẫn đầu'])('holds it: %s', (leads) =>
    expect(
      linksOf(
        readUnder(
          'Tin trong ngày',
          `Ngày 18/5, Ban Pháp chế HĐND tỉnh Hà Nam do ông Lê Văn Tám, Trưởng ban ${leads} giám sát công tác thi hành án tại huyện Bình Lục.`,
        ),
        'ORGANIZED',
      ),
    ).toEqual([expect.stringContaining('Ban Pháp chế HĐND tỉnh Hà Nam > ')]),
  );
  it('does not hold where it visits', () =>
    expect(
      saidIn(
        'Ngày 18/5, UBND tỉnh Hà Nam do ông Lê Văn Tám, Phó Chủ tịch dẫn đầu đã thăm, chúc Tết Đồn Biên phòng Bắc Sơn.',
        /ORGANIZED/,
      ),
    ).toEqual([]));
});

it('both who sign hold the signing, whomever they serve by it', () =>
  expect(
    saidIn(
      'Nhằm thực hiện tốt nhiệm vụ tham mưu cho Tỉnh ủy, UBND tỉnh, Ban Nội chính Tỉnh ủy Quảng Ninh và Thanh tra tỉnh đã ký kết chương trình phối hợp trong công tác nội chính.',
      /ORGANIZED/,
      'Tin tỉnh Quảng Ninh',
    ).map((s) => s.split(' ORGANIZED')[0]),
  ).toEqual(['Ban Nội chính Tỉnh ủy Quảng Ninh', 'Thanh tra tỉnh Quảng Ninh']));

it.each([
  ['III - Ảnh: B.C', 'III'],
  ['3 - Con Cuông.', '3 - Con Cuông'],
])("a picture's credit is no seat of a command: %s", (behind, name) =>
  expect(
    namesOf(
      readUnder(
        'Tin trong ngày',
        `Đại tá Lê Văn Tám, Phó Giám đốc Công an tỉnh Nghệ An, trao quyết định tại Ban Chỉ huy phòng thủ khu vực ${behind}`,
      ),
      'Agency',
    ),
  ).toContain(`Ban Chỉ huy phòng thủ khu vực ${name}`),
);
