/** Boards by task and number, under each of their names, and who stands at their head, each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { heldIn, namesOf, readUnder } from './told.ts';

const bodies = (body: string): string[] => namesOf(readUnder('Tin trong ngày', body), 'Agency').sort();

describe('a board', () => {
  it.each([
    'Ban Chỉ đạo phòng, chống tội phạm tỉnh Nghệ An (Ban Chỉ đạo 138 tỉnh) họp sáng 5/6/2022. Ban Chỉ đạo 138 tỉnh nghe báo cáo.',
    'Ban Chỉ đạo phòng, chống tội phạm tỉnh Nghệ An (sau đây gọi tắt là Ban Chỉ đạo 138 tỉnh) họp sáng 5/6/2022. Ban Chỉ đạo 138 tỉnh nghe báo cáo.',
    'Ban Chỉ đạo phòng, chống tội phạm tỉnh Nghệ An (gọi tắt là BCĐ 138/ĐP) họp sáng 5/6/2022. BCĐ 138/ĐP nghe báo cáo.',
  ])('is one under what it is called in brackets: %s', (body) =>
    expect(bodies(body)).toEqual(['Ban Chỉ đạo phòng, chống tội phạm tỉnh Nghệ An']),
  );
  it.each([
    ['Hội đồng Giáo dục quốc phòng và an ninh', 'Hội đồng GDQP&AN'],
    ['Ban Chỉ đạo cải cách hành chính', 'Ban Chỉ đạo CCHC'],
    ['Ban Chỉ đạo phòng, chống tội phạm', 'BCĐ PCTP'],
  ])('is one in full and by the letters of its task: %s', (full, short) =>
    expect(bodies(`Sáng 5/6/2022, ${full} tỉnh Nghệ An họp. ${short} tỉnh Nghệ An nghe báo cáo.`)).toEqual([
      `${full} tỉnh Nghệ An`,
    ]),
  );
  it.each([
    [
      'Ban Chỉ đạo phòng, chống tội phạm (Ban Chỉ đạo 138) tỉnh Nghệ An họp sáng 5/6/2022.',
      'Ban Chỉ đạo phòng, chống tội phạm tỉnh Nghệ An',
    ],
    [
      'Sáng 5/6/2022, Ban Chỉ đạo phòng, chống tội phạm (BCĐ 138) huyện Đô Lương, tỉnh Nghệ An tổ chức hội nghị giao ban.',
      'Ban Chỉ đạo phòng, chống tội phạm huyện Đô Lương',
    ],
  ])('is of the unit behind what it is called in brackets: %s', (body, name) =>
    expect(bodies(body)).toEqual([name]),
  );
  it('is of no unit where one stands behind it that does something of its own', () =>
    expect(
      bodies(
        'Sáng 5/6/2022, UBND tỉnh Nghệ An họp. Theo Ban Chỉ đạo phòng, chống tội phạm (BCĐ 138), huyện Đô Lương có 3 xã làm tốt.',
      ),
    ).not.toContain('Ban Chỉ đạo phòng, chống tội phạm huyện Đô Lương'));
  it('is another one than the body in brackets that is no board', () =>
    expect(
      bodies('Ban Chỉ đạo phòng, chống tội phạm tỉnh Nghệ An (Công an tỉnh) họp sáng 5/6/2022.'),
    ).toContain('Công an tỉnh Nghệ An'));
  it.each([
    [
      'Ban Chỉ đạo phòng, chống dịch COVID-19 tỉnh Nghệ An họp.',
      'Ban Chỉ đạo phòng, chống dịch COVID-19 tỉnh Nghệ An',
    ],
    [
      'Ban Chỉ đạo Quốc gia phòng, chống dịch Covid-19 họp.',
      'Ban Chỉ đạo Quốc gia phòng, chống dịch Covid-19',
    ],
    ['Ban Chỉ đạo 389/ĐP tỉnh Nghệ An họp.', 'Ban Chỉ đạo 389 tỉnh Nghệ An'],
    ['Ban Chỉ đạo Đề án 06/CP tỉnh Nghệ An họp.', 'Ban Chỉ đạo Đề án 06/CP tỉnh Nghệ An'],
    [
      'Ban Chỉ đạo thực hiện Chương trình phối hợp số 09 tỉnh Nghệ An họp.',
      'Ban Chỉ đạo thực hiện Chương trình phối hợp số 09 tỉnh Nghệ An',
    ],
    ['Tổ công tác triển khai thực hiện Đề án 06 tỉnh Nghệ An họp.', 'Tổ công tác Đề án 06 tỉnh Nghệ An'],
  ])('has its whole name: %s', (body, name) => expect(bodies(`Sáng 5/6/2022, ${body}`)).toContain(name));
});

describe('who stands at its head', () => {
  const of = 'Sáng 5/6/2022, Đại tá Bùi Quang Tâm, Giám đốc Công an tỉnh Nghệ An,';
  it.each([
    [
      'Tổ phó Thường trực Tổ công tác Đề án 06 tỉnh',
      ['Bùi Quang Tâm: Tổ phó Thường trực Tổ công tác Đề án 06 tỉnh Nghệ An'],
    ],
    [
      'Phó Trưởng ban Thường trực Ban Chỉ đạo 138 tỉnh',
      ['Bùi Quang Tâm: Phó Trưởng Ban Thường trực Ban Chỉ đạo 138 tỉnh Nghệ An'],
    ],
    // "Thường trực" behind a title is of no committee.
    ['Tổ phó Thường trực Tổ giúp việc', []],
    ['Cụm phó Thường trực', []],
  ])('as %s', (title, posts) =>
    expect(heldIn(`${of} ${title} chủ trì cuộc họp.`)).toEqual(
      ['Bùi Quang Tâm: Giám đốc Công an tỉnh Nghệ An', ...posts].sort(),
    ),
  );
});

describe('a party committee beside who leads a body', () => {
  it.each([
    ['Đảng ủy, Ban Giám đốc Công an tỉnh Nghệ An', 'Đảng ủy Công an tỉnh Nghệ An'],
    ['Đảng ủy và lãnh đạo Sở Y tế tỉnh Nghệ An', 'Đảng ủy Sở Y tế tỉnh Nghệ An'],
    // The commune's, whose police have none.
    ['Đảng ủy, lãnh đạo Công an xã Nghi Hoa', 'Đảng ủy xã Nghi Hoa'],
  ])('is of that body: %s', (said, name) =>
    expect(bodies(`Sáng 5/6/2022, ${said} dự buổi gặp mặt.`)).toContain(name),
  );
});

describe('a branch of a bank', () => {
  const bank = 'Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam';
  it.each([
    [`${bank} (Agribank) Chi nhánh Nghệ An`, `${bank} Chi nhánh Nghệ An`],
    ['Ngân hàng TMCP Sao Biển (SaoBank) chi nhánh Nghệ An', 'Ngân hàng TMCP Sao Biển chi nhánh Nghệ An'],
    [`${bank} (Agribank)`, bank],
  ])('is not the bank: %s', (said, name) => {
    const found = bodies(`Sáng 5/6/2022, ${said} và Hội Nông dân tỉnh Nghệ An ký kết chương trình phối hợp.`);
    expect(found).toEqual(['Hội Nông dân tỉnh Nghệ An', name].sort());
  });
});

describe('letters that everybody reads', () => {
  it.each([
    ['UV BCH TW Đảng', 'Lê Văn Tám: Ủy viên Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam'],
    ['UV Ban Thường vụ Tỉnh ủy Nghệ An', 'Lê Văn Tám: Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An'],
    ['Chủ tịch UB.MTTQ Việt Nam tỉnh Nghệ An', 'Lê Văn Tám: Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Nghệ An'],
    ['Chủ tịch UB. MTTQVN tỉnh Nghệ An', 'Lê Văn Tám: Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Nghệ An'],
  ])('tell a post: %s', (post, told) =>
    expect(heldIn(`Sáng 5/6/2022, ông Lê Văn Tám, ${post}, dự hội nghị.`)).toContain(told),
  );
  it('stand for rays, too', () =>
    expect(heldIn('Sáng 5/6/2022, ông Lê Văn Tám nói về tia UV và da.')).toEqual([]));
});

describe('a union, a room of a town', () => {
  it('is called by no number of months', () =>
    expect(bodies('Sáng 5/6/2022, LĐLĐ huyện Nghi Lộc sơ kết hoạt động Công đoàn 6 tháng đầu năm.')).toEqual([
      'Liên đoàn Lao động huyện Nghi Lộc',
    ]));
  it('is one in small letters before its unit', () => {
    expect(bodies('Tại thị xã Buôn Hồ, đại diện lãnh đạo phòng Nội vụ thị xã dự họp.')).toContain(
      'Phòng Nội vụ thị xã Buôn Hồ',
    );
    expect(bodies('Tại thị xã Buôn Hồ, các phòng, ban thị xã dự họp.')).toEqual([]);
  });
});

it('of a district is not the one of the province, where neither names its unit', () => {
  const x = extract(
    readArticle({
      bytes:
        'Tin\n\nNgày 10/8/2022, Ban Chỉ đạo 138 huyện tổ chức hội nghị sơ kết. Ban Chỉ đạo 138 tỉnh dự hội nghị.',
      id: 'a',
      publisher: 'Cổng thông tin điện tử huyện Can Lộc',
    }),
  );
  expect(namesOf(x, 'Agency').sort()).toEqual([
    'Ban Chỉ đạo 138 huyện Can Lộc',
    'Ban Chỉ đạo 138 tỉnh Hà Tĩnh',
  ]);
});
