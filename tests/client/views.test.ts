/** What the workspaces show, without their looks: groups and sheets of conferences, months, blocks of the matrix, sentences of an article. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { apartOf, namesakes, othersNamed } from '../../client/state/apart.ts';
import { claimsOf, namedIn, sheetOf } from '../../client/state/conference-sheet.ts';
import { askedSort, fieldsOf, grouped, sorted } from '../../client/state/conferences.ts';
import { isAfter, readDate } from '../../client/state/given-date.ts';
import { type Joined, jointSheet } from '../../client/state/joint-sheet.ts';
import { everyMonth, onward, quarterOf, windowOf } from '../../client/state/months.ts';
import { blocksOf } from '../../client/state/ordering.ts';
import { pageThere } from '../../client/state/pages.ts';
import { partnersOf } from '../../client/state/partners.ts';
import { proofsOf } from '../../client/state/proofs.ts';
import { readingOf } from '../../client/state/reading.ts';
import { linesOf, shownOf } from '../../client/state/said.ts';
import { allSaid, type SaidClaim } from '../../client/state/sayings.ts';
import { asCsv, asTabs } from '../../client/state/sheet.ts';
import { holding } from '../../client/state/words.ts';
import { en } from '../../client/text/en.ts';
import { vi } from '../../client/text/vi.ts';
import { type Claim, EntityId, type TraceStep } from '../../ingest/model.ts';
import type {
  ClaimView,
  Coordination,
  EntityCard,
  EventRow,
  Neighbours,
  SearchAnswer,
} from '../../server/contract.ts';

const ref = (type: string, name: string) => ({ id: `${type}:${name}`, type, name, claim: `c:${name}` });
const row = (name: string, date: string | undefined, chairs: string[], organisers: string[] = []): EventRow =>
  ({
    event: {
      id: `event:${name}`,
      type: 'Event',
      name,
      degree: 1,
      articles: 1,
      ...(date && { date }),
      province: 'Hà Tĩnh',
    },
    chairs: chairs.map((who) => ({
      who: ref('Person', who),
      claim: `chaired:${who}`,
      status: 'stated',
      offices: [ref('Office', 'Giám đốc'), ref('Office', 'Bí thư')],
    })),
    organisers: organisers.map((o) => ref('Agency', o)),
    programmes: [],
    places: [],
    articles: 2,
  }) as unknown as EventRow;
const rows = [
  row('Hội nghị tổng kết', '2023-05-24', ['Trần A', 'Lê B'], ['Công an tỉnh']),
  row('Hội nghị "sơ kết", quý I', '2022-04', ['Trần A']),
  row('Lễ ra quân', undefined, []),
];
const heads = ['Ngày', 'Tên', 'Chủ trì', 'Tổ chức', 'Chương trình', 'Nơi', 'Bài'];

describe('what is said of an entity', () => {
  const line = (id: string, type: string, subject: string, object: string, on: string) => ({
    entity: { id: subject === 'me' ? object : subject },
    claims: [{ id, type, subject, object, on }],
  });
  const found = {
    items: [
      line('1', 'COORDINATES_WITH', 'me', 'x', '2021'),
      line('2', 'COORDINATES_WITH', 'a', 'me', '2023'),
      line('3', 'PART_OF', 'b', 'me', '2020'),
    ],
  } as unknown as Neighbours;
  const lines = (type: 'COORDINATES_WITH' | 'PART_OF', direction: 'in' | 'out') =>
    linesOf(found, 'me', { type, direction, count: 0 }).map((l) => l.other.id);
  it('tells of joint work at whichever end of the claim it stands, the latest first', () => {
    expect(lines('COORDINATES_WITH', 'out')).toEqual(['a', 'x']);
    expect(lines('PART_OF', 'in')).toEqual(['b']);
    expect(lines('PART_OF', 'out')).toEqual([]);
  });
  it('opens its sentences a part at a time, and takes no line away that was there', () => {
    const shown = (all: boolean, opened: boolean, parts = 1) => shownOf(661, 6, { all, opened, parts });
    expect(shown(false, false)).toEqual({ listed: 6, open: 0 });
    expect(shown(false, true)).toEqual({ listed: 20, open: 20 });
    expect(shown(false, true, 2)).toEqual({ listed: 40, open: 40 });
    expect(shown(true, true)).toEqual({ listed: 661, open: 20 });
    expect(shownOf(3, 6, { all: false, opened: true, parts: 1 })).toEqual({ listed: 3, open: 3 });
  });
});

describe('two of one name', () => {
  const person = (id: string, name: string) => ({ id, type: 'Person', name }) as unknown as EventRow['event'];
  const card = (entity: object, holdings: object[] = [], sources: object[] = []) =>
    ({ entity, holdings, sources, firstOn: '2023-05-24', lastOn: '2026' }) as unknown as EntityCard;
  const office = (name: string, former = false, status = 'stated') => ({
    office: { name },
    qualifiers: former ? { former: 'true' } : {},
    status,
  });
  it('are noticed, whatever stands between them in the list', () => {
    const list = [person('a', 'Lê Đức Thuận'), person('b', 'Lê Đức Thuần'), person('c', 'Lê Đức Thuận')];
    expect([...namesakes(list)]).toEqual(['a', 'c']);
  });
  it('are counted as at least so many where the search ended within them', () => {
    const items = [person('a', 'Lê A'), person('b', 'Lê A'), person('c', 'Lê A')];
    const named = (total: number, list: EventRow['event'][]) => {
      const found = { total, items: list } as unknown as SearchAnswer['entities'];
      const { others, more } = othersNamed({ id: EntityId.parse('a'), name: 'Lê A' }, found);
      return [others.length, more];
    };
    expect(named(9, items)).toEqual([2, true]);
    expect(named(3, items)).toEqual([2, false]);
    expect(named(9, [...items, person('d', 'Lê An')])).toEqual([2, false]);
  });
  it('are told apart by the office that they hold, else by what and when they were', () => {
    const one = { type: 'Person', name: 'Lê Đức Thuận', rank: 'Đại tá' };
    const held = [office('Trưởng Công an thị xã Kỳ Anh', true), office('Giám đốc Công an tỉnh Hà Tĩnh')];
    expect(apartOf(card(one, held), 'vi', vi)).toBe('Giám đốc Công an tỉnh Hà Tĩnh');
    expect(apartOf(card(one, held.slice(0, 1)), 'vi', vi)).toBe('nguyên Trưởng Công an thị xã Kỳ Anh');
    const place = {
      id: 'place:dong-hoi@commune@quang-tri@2025',
      type: 'Place',
      name: 'Đồng Hới',
      level: 'commune',
      province: 'Quảng Trị',
    };
    expect(apartOf(card(place), 'vi', vi)).toBe(
      'xã, phường · đơn vị từ 1/7/2025 · Quảng Trị · thấy 24/5/2023 – 2026',
    );
  });
  it('are told apart by what is stated; an office that is only planned or inferred is marked so', () => {
    const one = { type: 'Person', name: 'Nguyễn Thị A' };
    const planned = office('Phó Giám đốc', false, 'planned');
    const inferred = office('Giám đốc', true, 'inferred');
    expect(apartOf(card(one, [planned, office('Trưởng phòng', true)]), 'vi', vi)).toBe('nguyên Trưởng phòng');
    expect(apartOf(card(one, [planned]), 'vi', vi)).toBe('Phó Giám đốc (dự kiến)');
    expect(apartOf(card(one, [inferred]), 'en', en)).toBe('former Giám đốc (inferred)');
  });
  it('are told apart by what was written of them where they are meetings without a day', () => {
    const meeting = { type: 'Event', name: 'Cuộc họp của Ban Bí thư', kind: 'họp' };
    const of = (event: object) => apartOf(card(event, [], [{ title: 'Kỷ luật ông B' }]), 'vi', vi);
    expect(of(meeting)).toBe('họp · thấy 24/5/2023 – 2026 · Kỷ luật ông B');
    expect(of({ ...meeting, date: '2023-05-23' })).not.toContain('Kỷ luật');
  });
});

describe('the partners of one agency', () => {
  const agency = (id: string) => ({ id, type: 'Agency', name: id, degree: 1, articles: 1 });
  const cell = (a: string, b: string, total: number) => ({
    a,
    b,
    total,
    stated: total,
    programmes: 0,
    events: 0,
  });
  it('are the other ends of its cells, the one with the most joint work first', () => {
    const data = {
      total: { agencies: 3, pairs: 3 },
      agencies: ['a', 'b', 'c'].map(agency),
      cells: [cell('a', 'b', 1), cell('b', 'c', 4), cell('a', 'c', 9)],
    } as unknown as Coordination;
    const found = partnersOf(data, EntityId.parse('b'));
    expect(found.map((p) => [p.agency.id, p.cell.total])).toEqual([
      ['c', 4],
      ['a', 1],
    ]);
  });
});

describe('a date that somebody types', () => {
  it.each([
    ['24/5/2023', '2023-05-24'],
    ['05-2023', '2023-05'],
    [' 2023 ', '2023'],
    ['2023-05', '2023-05'],
    ['2023-5-4', '2023-05-04'],
    ['31/2/2023', undefined],
    ['13/2023', undefined],
    ['tháng 5', undefined],
    ['', undefined],
  ])('is read as it is written here (%s)', (typed, iso) => expect(readDate(typed)).toBe(iso));
  it('is after another only where the two do not overlap', () => {
    expect(isAfter('2024-12', '2023')).toBe(true);
    expect(isAfter('2023-05', '2023')).toBe(false);
  });
});

describe('a list page by page', () => {
  it('stands on its last page where the one that was the last has become empty', () => {
    expect(pageThere(3, 301, 100)).toBe(3);
    expect(pageThere(3, 300, 100)).toBe(2);
    expect(pageThere(3, 0, 100)).toBe(0);
  });
});

describe('a quarter', () => {
  it('is three whole months of its year', () => {
    expect([0, 3].map((q) => quarterOf(2023, q))).toEqual([
      ['2023-01', '2023-03'],
      ['2023-10', '2023-12'],
    ]);
  });
});

describe('conferences', () => {
  it('stand under each of their chairs, the busiest first and what has none last', () => {
    expect(grouped(rows, 'chair').map((g) => [g.name, g.rows.length])).toEqual([
      ['Trần A', 2],
      ['Lê B', 1],
      ['', 1],
    ]);
    const names = (by: 'year' | 'agency') => grouped(rows, by).map((g) => g.name);
    expect(names('year')).toEqual(['2023', '2022', '']);
    expect(names('agency')).toEqual(['Công an tỉnh', '']);
    expect(grouped(rows, 'none').map((g) => g.rows)).toEqual([rows]);
  });
  it('of two persons with one name stand under two headings, which say the office of each', () => {
    const other = row('Hội nghị giao ban', '2023-06-01', ['Trần A']);
    const chairs = other.chairs.map((c) => ({
      ...c,
      who: { ...c.who, id: EntityId.parse('Person:namesake') },
      offices: c.offices.map((o) => ({ ...o, name: 'Trưởng phòng' })),
    }));
    const groups = grouped([...rows, { ...other, chairs }], 'chair');
    expect(groups.map((g) => [g.name, g.apart, g.rows.length])).toEqual([
      ['Trần A', 'Giám đốc; Bí thư', 2],
      ['Lê B', '', 1],
      ['Trần A', 'Trưởng phòng', 1],
      ['', '', 1],
    ]);
  });
  it('come in the order of a column, those that have nothing there last', () => {
    const days = (sort: string) => sorted(rows, sort).map((r) => r.event.date);
    expect(days('-date')).toEqual(['2023-05-24', '2022-04', undefined]);
    expect(days('date')).toEqual(['2022-04', '2023-05-24', undefined]);
    expect(sorted(rows, 'name').map((r) => r.event.name[0])).toEqual(['H', 'H', 'L']);
    for (const ghost of ['-ghost', 'constructor', '-toString']) expect(sorted(rows, ghost)).toEqual(rows);
  });
  it('are asked for in the order that the server knows too, and only in that', () => {
    for (const sort of ['date', '-date', 'name', '-articles'] as const) expect(askedSort(sort)).toBe(sort);
    for (const sort of ['', '-name', 'chairs', 'articles'] as const) expect(askedSort(sort)).toBeUndefined();
  });
  it('are found by office and by the day as it is written here', () => {
    expect(holding(rows, fieldsOf, 'giam doc 24/5/2023')).toEqual([rows[0]]);
    expect(holding(rows, fieldsOf, 'giam doc 25/5/2023')).toEqual([]);
  });
  it('are found by whole words, with the marks that were typed, as a phrase where it stands in some', () => {
    const at = ['Hội nghị ở Hà Tĩnh', 'Thành phố họp với tỉnh Hà Giang', 'Ngày hội tính toán ở Hạ Long'];
    const found = (q: string) => holding(at, (text) => [text], q);
    expect(found('hà tĩnh')).toEqual([at[0]]);
    expect(found('ha tinh')).toEqual([at[0]]);
    expect(found('Hà Gi')).toEqual([at[1]]);
    expect(found('thành')).toEqual([at[1]]);
    expect(found('tỉnh thành')).toEqual([at[1]]);
    expect(found('ha tinh toan')).toEqual([at[2]]);
    expect(found('hạ lo')).toEqual([at[2]]);
    expect(found('  ')).toEqual(at);
  });
  it('are saved as a CSV that a strict reader takes as it was', () => {
    const sheet = sheetOf(rows, heads, 'vi');
    expect(sheet[1]?.[2]).toBe('Trần A (Giám đốc, Bí thư); Lê B (Giám đốc, Bí thư)');
    expect(parse(asCsv(sheet), { bom: true, relax_column_count: false })).toEqual(sheet);
  });
  const saying = (
    id: string,
    quote: string,
    publisher: string,
    more: Partial<SaidClaim> = {},
  ): SaidClaim => ({
    id,
    status: 'stated',
    quotes: [{ quote, title: 'Hội nghị', publisher, publishedOn: '2023' }],
    ...more,
  });
  const held = ['c:Giám đốc', 'c:Bí thư'].map((id) => saying(id, 'Giám đốc, Bí thư nói.', 'Báo'));
  const chaired = ['chaired:Trần A', 'chaired:Lê B'].map((id) => saying(id, 'Ông A chủ trì.', 'Báo'));
  const planned = saying('c:Công an tỉnh', 'Công an tỉnh sẽ tổ chức.', 'Đài', { status: 'planned' });
  it('are saved with the sentences behind them, those of the offices too, each once with its article', () => {
    const said = allSaid([...held, ...chaired, planned], rows.slice(0, 1).flatMap(claimsOf));
    const sheet = sheetOf(rows, [...heads, 'Câu'], 'vi', said);
    expect(sheet[1]?.slice(7)).toEqual([
      [
        '“Ông A chủ trì.” (Báo, Hội nghị, 2023)',
        '“Giám đốc, Bí thư nói.” (Báo, Hội nghị, 2023)',
        '“Công an tỉnh sẽ tổ chức.” (Đài, Hội nghị, 2023) [dự kiến]',
      ].join('\n'),
    ]);
    expect(sheet[3]?.slice(7)).toEqual(['']);
    expect(parse(asCsv(sheet), { bom: true })).toEqual(sheet);
    expect(rows.slice(0, 1).flatMap(namedIn)).toContain('Office:Giám đốc');
  });
  it('are saved with what is only planned or inferred marked so, where it is named and with its reason', () => {
    const inferred = saying('chaired:Lê B', 'Ông B chủ trì.', 'Báo', {
      status: 'inferred',
      reason: 'ông đã đọc diễn văn',
    });
    const said = new Map([planned, inferred].map((c) => [c.id, c]));
    const [, saved] = sheetOf(rows, heads, 'vi', said);
    expect(saved?.[2]).toMatch(/^Trần A \(.*\); Lê B \(.*\) \[suy ra\]$/);
    expect(saved?.[3]).toBe('Công an tỉnh [dự kiến]');
    expect(saved?.[7]).toContain('[suy ra: ông đã đọc diễn văn]');
    const joined = [
      { partner: { name: 'Sở Y tế' }, items: [{ basis: 'events', claims: [planned, inferred] }] },
    ];
    const bases = { stated: 'nêu rõ', programmes: 'chương trình', events: 'sự kiện' };
    expect(jointSheet(joined as unknown as Joined[], said, heads, bases, 'vi')[1]?.[4]).toBe(
      'dự kiến; suy ra: ông đã đọc diễn văn',
    );
  });
  it('are not saved without a sentence that was asked for', () => {
    expect(allSaid(chaired, ['chaired:Trần A'])?.size).toBe(2);
    expect(allSaid(chaired, ['chaired:Trần A', 'c:Công an tỉnh'])).toBeUndefined();
  });
  it('never give a spreadsheet a formula to run', () => {
    expect(parse(asCsv([['=1+1', '@x', 'bình thường']]), { bom: true })).toEqual([
      ["'=1+1", "'@x", 'bình thường'],
    ]);
  });
  it('go to the clipboard a line each, whatever stands in a cell', () => {
    expect(
      asTabs([
        ['a\tb', 'c\nd'],
        ['e', 'f'],
      ]),
    ).toBe('a b\tc d\ne\tf');
  });
});

describe('months', () => {
  const months = [
    { month: '2022-11', events: 1, articles: 0 },
    { month: '2023-02', events: 2, articles: 3 },
  ];
  it('are all there from the first January to the last December', () => {
    const all = everyMonth(months);
    expect(all).toHaveLength(24);
    expect(all[0]).toEqual({ month: '2022-01', events: 0, articles: 0 });
    expect(all[13]).toEqual(months[1]);
    expect(everyMonth([])).toEqual([]);
  });
  it('are chosen by bounds of any precision', () => {
    const all = everyMonth(months);
    expect(windowOf(all, undefined, undefined)).toEqual([0, 23]);
    expect(windowOf(all, '2022', '2022')).toEqual([0, 11]);
    expect(windowOf(all, '2022-03', '2023-02-15')).toEqual([2, 13]);
    expect(windowOf(all, '1999', '2050')).toEqual([0, 23]);
  });
  it('are played one by one and begin again at the end', () => {
    expect(onward([0, 11], 24)).toEqual([1, 12]);
    expect(onward([12, 23], 24)).toEqual([0, 11]);
  });
});

describe('the matrix', () => {
  const agency = (name: string, level: string, province: string) =>
    ({
      id: `agency:${name}`,
      type: 'Agency',
      name,
      degree: 1,
      articles: 1,
      level,
      province,
    }) as unknown as Coordination['agencies'][number];
  const cell = (a: string, b: string, total: number) =>
    ({
      a: `agency:${a}`,
      b: `agency:${b}`,
      stated: total,
      programmes: 0,
      events: 0,
      total,
    }) as unknown as Coordination['cells'][number];
  const data: Coordination = {
    total: { agencies: 5, pairs: 3 },
    agencies: [
      agency('a', 'province', 'X'),
      agency('b', 'commune', 'X'),
      agency('c', 'province', 'Y'),
      agency('d', 'central', 'Y'),
      agency('alone', 'central', 'X'),
    ],
    cells: [cell('a', 'b', 5), cell('c', 'd', 9), cell('a', 'c', 1)],
  };
  const named = (by: 'cluster' | 'level' | 'province') =>
    blocksOf(data, by, 'vi').map((b) => b.agencies.map((a) => a.name).join(''));
  it('has blocks of who works together, by level from the top, or by province, the busiest first', () => {
    expect(named('cluster')).toEqual(['cd', 'ab']);
    expect(named('level')).toEqual(['d', 'ca', 'b']);
    expect(named('province')).toEqual(['cd', 'ab']);
  });
});

describe('sentences', () => {
  const text = 'Tiêu đề\nÔng A chủ trì. Bà B dự.\nHết.';
  const claim = (id: string, subject: string, start: number, end: number, type = 'CHAIRED') =>
    ({
      id,
      type,
      subject,
      object: 'event:x',
      qualifiers: {},
      status: 'stated',
      evidence: [{ articleId: 'a', start, end, rule: 'r' }],
    }) as unknown as Claim;
  const first = text.indexOf('Ông');
  const second = text.indexOf('Bà');
  it('stand in their paragraph with what they say, those of one kind in one line', () => {
    const claims = [
      claim('1', 'person:a', first, second - 1),
      claim('2', 'person:c', first, second - 1),
      claim('3', 'person:b', second, second + 8, 'ATTENDED'),
      claim('4', 'agency:z', second, second + 8, 'SERVES'),
    ];
    const [, body] = readingOf(text, claims, []);
    expect(body?.sentences.map((s) => text.slice(s.start, s.end))).toEqual(['Ông A chủ trì.', 'Bà B dự.']);
    expect(body?.sentences[0]?.lines).toMatchObject([
      { subjects: ['person:a', 'person:c'], ids: ['1', '2'], rules: ['r'] },
    ]);
    expect(body?.sentences[1]?.lines.map((l) => l.type)).toEqual(['ATTENDED']);
  });
  it('keep what was weighed and not taken, and only that', () => {
    const step = (outcome: string) =>
      ({ stage: 's', rule: 'r', outcome, what: 'Person “B”', start: second, end: second + 7 }) as TraceStep;
    const sentence = readingOf(text, [], [step('dropped'), step('kept')])[1]?.sentences[0];
    expect(sentence?.dropped).toHaveLength(1);
    expect(sentence?.lines).toEqual([]);
  });
  it('are shown once for all the claims that they say', () => {
    const view = (id: string, start: number) =>
      ({
        claim: { id },
        evidence: [{ article: { id: 'a' }, start, end: start + 5 }],
      }) as unknown as ClaimView;
    const proofs = proofsOf([view('1', 0), view('2', 9), view('3', 0)]);
    expect(proofs.map((p) => p.claims.map((c) => c.claim.id))).toEqual([['1', '3'], ['2']]);
  });
});
