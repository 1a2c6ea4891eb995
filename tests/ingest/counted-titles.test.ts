/** Titles that only count who was there: nobody is meant, whoever the article knows by them. */
import { describe, expect, it } from 'vitest';
import { linksOf, namesOf, readUnder, saidIn } from './told.ts';

const FORUM =
  'Sáng 12/6/2023, tại hội nghị tổng kết Diễn đàn Sông Xanh, Thủ tướng Nguyễn Văn Bảy biểu dương ban tổ chức. Phó Thủ tướng Lê Văn Tám cùng chuẩn bị nội dung.';
const present = (sentence: string): string[] =>
  linksOf(readUnder('Tin trong ngày', `${FORUM} ${sentence}`), 'ATTENDED').map((x) =>
    x.replace(/ > .*$/u, ''),
  );

describe('a title that is counted', () => {
  it.each([
    'Tham dự hội nghị có 6 Tổng thống và Thủ tướng, 3 Phó Thủ tướng và 40 đại biểu.',
    'Tham dự hội nghị có hơn 10 Phó Thủ tướng, nhiều Bộ trưởng.',
    'Tham dự hội nghị có nhiều Phó Thủ tướng và đại sứ.',
  ])('names nobody: %s', (sentence) => expect(present(sentence)).toEqual([]));
  it.each([
    ['Tham dự hội nghị có Phó Thủ tướng, các Bộ trưởng và 40 đại biểu.', ['Lê Văn Tám']],
    ['Tham dự hội nghị có Thủ tướng, 3 Bộ trưởng và 40 đại biểu.', ['Nguyễn Văn Bảy']],
  ])('is somebody where it is not: %s', (sentence, who) => expect(present(sentence)).toEqual(who));
  it('is not numbered by a year or a quarter that stands before it', () =>
    expect(
      saidIn(
        `${FORUM} Tại hội nghị, quý 3 Phó Thủ tướng chủ trì họp. Tham dự hội nghị năm 2023 Phó Thủ tướng yêu cầu làm sớm.`,
        /SPOKE_AT/,
      ).some((x) => x.startsWith('Lê Văn Tám')),
    ).toBe(true));
});

it('a body beside the leaders of so many others is one, and not theirs', () => {
  const named = (body: string): string[] =>
    namesOf(readUnder('Tin tỉnh Quảng Trị', `UBND tỉnh Quảng Trị tổ chức hội nghị. ${body}`), 'Agency');
  for (const who of ['lãnh đạo', 'đại diện'])
    expect(named(`Dự có lãnh đạo Ban Dân tộc tỉnh và ${who} 6 đơn vị trong khối.`)).toContain(
      'Ban Dân tộc tỉnh Quảng Trị',
    );
  expect(named('Dự có lãnh đạo Đảng ủy và Trưởng Công an 23 xã.')).toEqual(['UBND tỉnh Quảng Trị']);
});
