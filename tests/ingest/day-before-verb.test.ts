/** The day between a subject and its verb, and the comma that ends somebody's title, change nothing of who does what; each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { readUnder, told } from './told.ts';

const NOT_ROLES = /^(?:HOLDS|OF|PART_OF|SERVES|HELD_IN)$/;
const roles = (body: string): string[] =>
  told(readUnder('Tin trong ngày 9/6/2021', body))
    .filter((c) => !NOT_ROLES.test(c.type))
    .map((c) => `${c.type} ${c.from}`)
    .sort();

const SOMEBODY = ['Bộ trưởng Bộ Y tế Trần Văn Khoa', 'Ông Trần Văn Khoa, Bộ trưởng Bộ Y tế,'];
const DAYS = ['chiều 9/6', 'hôm 9/6', 'sáng nay (9/6)'];

describe('somebody', () => {
  const DEEDS: readonly [verb: string, expected: string[]][] = [
    ['chủ trì hội nghị sơ kết phòng dịch.', ['CHAIRED Trần Văn Khoa']],
    ['dự hội nghị sơ kết phòng dịch.', ['ATTENDED Trần Văn Khoa']],
    ['phát biểu tại hội nghị sơ kết phòng dịch.', ['SPOKE_AT Trần Văn Khoa']],
    ['thăm Trường Tiểu học Hòa Bình.', ['ATTENDED Trần Văn Khoa']],
    ['gặp Thủ tướng Lào Somchai Wattana.', ['ATTENDED Somchai Wattana', 'ATTENDED Trần Văn Khoa']],
    ['làm việc với UBND tỉnh Nghệ An.', ['ATTENDED Trần Văn Khoa', 'ATTENDED UBND tỉnh Nghệ An']],
  ];
  it.each(DEEDS.map(([verb, expected]) => ({ verb, expected })))(
    '"$verb", whenever',
    ({ verb, expected }) => {
      for (const who of SOMEBODY)
        for (const day of DAYS) expect(roles(`${who} ${day} ${verb}`), `${who} ${day}`).toEqual(expected);
    },
  );
});

describe('a body', () => {
  it.each([
    'tổ chức hội nghị sơ kết phòng dịch.',
    'họp báo công bố dịch.',
    'khai trương Trung tâm Điều phối.',
    'họp phiên thường kỳ.',
  ])('"%s", whenever', (verb) => {
    for (const day of DAYS)
      expect(roles(`UBND tỉnh Nghệ An ${day} ${verb}`)).toEqual(['ORGANIZED UBND tỉnh Nghệ An']);
  });
});

describe('a day', () => {
  it('counts no occasions', () =>
    expect(roles('Chiều 9/6 kỳ họp thứ 13, HĐND tỉnh Nghệ An khóa XVI đã bầu bổ sung hai ủy viên.')).toEqual([
      'ORGANIZED HĐND tỉnh Nghệ An',
    ]));
  it('ends a clause where a comma stands behind it', () =>
    expect(
      roles('Làm việc với UBND tỉnh Nghệ An sáng 9/6, Bộ trưởng Bộ Y tế Trần Văn Khoa cho biết dịch đã lui.'),
    ).toEqual(['ATTENDED Trần Văn Khoa', 'ATTENDED UBND tỉnh Nghệ An', 'SPOKE_AT Trần Văn Khoa']));
  it('leaves a paper what it quotes', () =>
    expect(roles('Báo Nhân Dân ngày 9/6 dẫn phát biểu của Bộ trưởng Bộ Y tế Trần Văn Khoa.')).toEqual([]));
});
