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
    `* Chủ trì hội nghị:\n\n- ${HOA}.\n\n- ${MINH}.`,
    `Chủ trì và phát biểu kết luận hội nghị có ${HOA}; ${MINH}.`,
    `Ban Chủ tọa hội nghị gồm ${HOA} và ${MINH}.`,
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

describe('an award is handed over by', () => {
  it.each([
    `Các đồng chí lãnh đạo: Trần Văn Hòa, Chủ tịch Ủy ban MTTQ huyện Can Lộc; ${MINH} trao Giấy khen cho các tập thể.`,
    `Trao Giấy khen cho các tập thể có ${HOA}; ${MINH}.`,
  ])('all of a list: %s', (words) => expect(roles('PRESENTED_AWARD', words)).toEqual(BOTH));
  it('who reads the decision first', () =>
    expect(
      roles('PRESENTED_AWARD', `Tại hội nghị, ${HOA} đã công bố quyết định và trao Bằng khen cho 5 tập thể.`),
    ).toEqual(['Trần Văn Hòa']));
  it('the next to act, and not who was listed before a semicolon as a guest', () =>
    expect(
      roles('PRESENTED_AWARD', `Dự hội nghị có ${HOA}; ${MINH} trao Bằng khen cho các tập thể.`),
    ).toEqual(['Lê Quang Minh']));
});

describe('an award is received by', () => {
  const PAIR = ['Công an huyện Can Lộc', 'Ủy ban MTTQ Việt Nam huyện Nghi Xuân'];
  it.each([
    'Các đơn vị được khen thưởng là Công an huyện Can Lộc, Ủy ban MTTQ huyện Nghi Xuân.',
    'Trong số các tập thể được tặng Bằng khen có Công an huyện Can Lộc và Ủy ban MTTQ huyện Nghi Xuân.',
    'UBND tỉnh tặng Bằng khen: Công an huyện Can Lộc; Ủy ban MTTQ huyện Nghi Xuân.',
    'Hội nghị đã khen thưởng Công an huyện Can Lộc và Ủy ban MTTQ huyện Nghi Xuân.',
    'Dịp này, Công an huyện Can Lộc và Ủy ban MTTQ huyện Nghi Xuân được nhận Giấy khen của UBND tỉnh.',
  ])('those named in: %s', (words) => expect(roles('RECEIVED_AWARD', words)).toEqual(PAIR));
  it.each([
    'Ủy ban MTTQ tỉnh đề nghị khen thưởng Công an huyện Can Lộc.',
    'Các tập thể được tặng Bằng khen có thành tích xuất sắc tại Công an huyện Can Lộc.',
  ])('nobody in: %s', (words) => expect(roles('RECEIVED_AWARD', words)).toEqual([]));
});

describe('an occasion is held by', () => {
  it('who works with units that are listed behind a colon', () =>
    expect(
      roles(
        'ORGANIZED',
        '',
        'Sáng 24/5/2023, Ủy ban MTTQ tỉnh Hà Tĩnh phối hợp với các đơn vị: Công an tỉnh, Hội Nông dân tỉnh tổ chức Hội nghị sơ kết 6 tháng đầu năm.',
      ),
    ).toEqual(['Công an tỉnh Hà Tĩnh', 'Hội Nông dân tỉnh Hà Tĩnh', 'Ủy ban MTTQ Việt Nam tỉnh Hà Tĩnh']));
  it.each(['là đơn vị chủ trì', '- đơn vị Cụm trưởng -'])('who %s tổ chức', (is) =>
    expect(
      roles('ORGANIZED', '', `Sáng 24/5/2023, Công an tỉnh Hà Tĩnh ${is} tổ chức Hội nghị giao ban quý II.`),
    ).toEqual(['Công an tỉnh Hà Tĩnh']),
  );
});

describe('those are there', () => {
  it.each([
    `Hội nghị vinh dự được đón tiếp các đồng chí lãnh đạo: Trần Văn Hòa, Chủ tịch Ủy ban MTTQ huyện Can Lộc; ${MINH}.`,
    `Lãnh đạo huyện có ${HOA}; ${MINH}.`,
  ])('who are listed in: %s', (words) => expect(roles('ATTENDED', words)).toEqual(BOTH));
  it('who meet voters, told in other words', () => {
    const lead =
      'Sáng 5/7/2024, tại xã Thiên Lộc, Tổ đại biểu HĐND huyện Can Lộc tổ chức tiếp xúc với cử tri. Tham gia tiếp xúc có';
    expect(roles('ATTENDED', '', `${lead} ${HOA}; ${MINH}.`)).toEqual(BOTH);
  });
});

describe('where a delegation comes,', () => {
  const SENT =
    'Sáng 24/5/2023, ông Trần Văn Hòa, Phó Bí thư Tỉnh ủy Hà Tĩnh tiếp Đoàn công tác của Ủy ban MTTQ tỉnh Nghệ An do bà Phạm Thị Lan, Chủ tịch làm trưởng đoàn.';
  it('its body is no host', () => expect(roles('ORGANIZED', '', SENT)).toEqual([]));
  it('host and leader are there', () =>
    expect(roles('ATTENDED', '', SENT)).toEqual(['Phạm Thị Lan', 'Trần Văn Hòa']));
  it('its leader is there on the day when the body was founded, too', () =>
    expect(
      roles(
        'ATTENDED',
        '',
        'Sáng 24/5/2023, nhân ngày thành lập ngành, Đoàn đại biểu huyện Can Lộc do ông Trần Văn Hòa, Bí thư Huyện ủy dẫn đầu đã đến thăm, chúc mừng Công an huyện.',
      ),
    ).toEqual(['Trần Văn Hòa']));
});
