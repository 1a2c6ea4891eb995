/** Who sat on the board, spoke, held an occasion and was honoured, in the rarer orders of words; each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { readUnder, startsOf, type Told } from './told.ts';

const LEAD =
  'Sáng 24/5/2023, Ủy ban MTTQ tỉnh Hà Tĩnh tổ chức Hội nghị tổng kết Chương trình phối hợp số 09.';
const HOA = 'đồng chí Trần Văn Hòa, Chủ tịch Ủy ban MTTQ huyện Can Lộc';
const MINH = 'Thượng tá Lê Quang Minh, Trưởng Công an huyện Can Lộc';
const BOTH = ['Lê Quang Minh', 'Trần Văn Hòa'];
const roles = (type: Told['type'], words: string, lead = LEAD): string[] =>
  startsOf(readUnder('Tin trong ngày', `${lead}\n\n${words}`), type).sort();

describe('the chair is taken by', () => {
  it.each([
    `Tham gia Đoàn Chủ tọa có ${HOA}; ${MINH}.`,
    `Các ${HOA}; ${MINH} tham gia Đoàn Chủ tịch điều hành hội nghị.`,
    `Hội nghị đặt dưới sự điều hành của Đoàn Chủ tịch gồm: ${HOA}; ${MINH}.`,
    `Hội nghị thành công dưới sự chủ trì, điều hành của ${HOA} và ${MINH}.`,
  ])('those on the board: %s', (words) => expect(roles('CHAIRED', words)).toEqual(BOTH));
  it('all whom a figure counts', () =>
    expect(
      roles('CHAIRED', 'Đoàn Chủ tịch hội nghị gồm 3 đồng chí: Phạm Thị Lan, Lê Quang Minh, Vũ Văn Sơn.'),
    ).toEqual(['Lê Quang Minh', 'Phạm Thị Lan', 'Vũ Văn Sơn']));
  it('nobody who speaks for the board', () =>
    expect(roles('CHAIRED', `Thay mặt Đoàn Chủ tịch, ${HOA} phát biểu khai mạc hội nghị.`)).toEqual([]));
});

describe('a town is', () =>
  it('not named by "Đoàn Chủ tọa"', () =>
    expect(
      readUnder('Tin trong ngày', `${LEAD} Đoàn Chủ tọa gồm ${HOA}.`).entities.filter((e) =>
        /Chủ$|Chũ/u.test(e.name),
      ),
    ).toEqual([])));

describe('a speech is made by', () => {
  it.each([
    `Phát biểu tại hội nghị có ${HOA}; ${MINH}.`,
    `Tại hội nghị, ${HOA}; ${MINH} đã tham luận.`,
    `Hội nghị đã nghe tham luận của ${HOA}; ${MINH}.`,
  ])('all of a list: %s', (words) => expect(roles('SPOKE_AT', words)).toEqual(BOTH));
  it.each([
    `Hội nghị đã nghe ${HOA} thay mặt hai ngành báo cáo kết quả.`,
    `Các đại biểu dự hội nghị rất đông. Tới hội nghị, ${HOA} dự, phát biểu ý kiến chỉ đạo.`,
  ])('one in other words: %s', (words) => expect(roles('SPOKE_AT', words)).toEqual(['Trần Văn Hòa']));
  it('nobody who is still to be heard', () =>
    expect(roles('SPOKE_AT', `Dự kiến ${HOA} dự, phát biểu.`)).toEqual([]));
});

describe('two officials', () =>
  it('do not meet each other where they meet voters', () => {
    const { entities } = readUnder(
      'Tin trong ngày',
      'Sáng 5/7/2024, ông Trần Văn Hòa, Phó Bí thư Tỉnh ủy Hà Tĩnh và bà Phạm Thị Lan, Phó Chủ tịch Hội LHPN tỉnh Hà Tĩnh đã tiếp xúc cử tri xã Thiên Lộc.',
    );
    expect(entities.flatMap((e) => (e.type === 'Event' ? [e.name] : []))).toEqual([
      'Buổi tiếp xúc cử tri xã Thiên Lộc',
    ]);
  }));
