/** The questions of cypher/questions, asked of a real server that holds the samples: what an analyst reads there is what the samples say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Store } from '../../../server/store/store.ts';
import { SAMPLES } from '../samples.ts';
import { input } from './asking.ts';
import { most, pairsOf } from './pairs.ts';

const FOLDER = join(SAMPLES, '../../cypher/questions');

/** Rows that must be among the answer, the whole of it where `all` is said. A better reading may add others. */
interface Answer {
  first?: object;
  among: object[];
  all?: true;
}
const HA_TINH = 'Giám đốc Công an tỉnh Hà Tĩnh';

export const ANSWERS: Record<string, Answer | ((store: Store) => Promise<Answer>)> = {
  '01-chairs-of-a-programme': {
    first: {
      chair: 'Cung Thị Nguyệt',
      offices: expect.arrayContaining([
        'Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Nghệ An',
        'Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Nghệ An',
      ]),
      conferences: 2,
    },
    among: [{ chair: 'Bùi Sỹ Hoạch', offices: [HA_TINH], conferences: 1 }],
  },
  // These two are counted claim by claim, since a better reading finds other programmes.
  '02-organisers-without-programme': async (store) => {
    const pairs = (await pairsOf(store)).filter((p) => p.shared('PARTY_TO').length === 0);
    const rows = pairs.map(({ one, other, shared }) => {
      const events = shared('ORGANIZED');
      const days = events.flatMap((e) => (e.type === 'Event' && e.date ? [e.date] : [])).sort();
      return { one, other, events: events.length, since: days[0] ?? null };
    });
    return { among: most(rows, (row) => row.events) };
  },
  '03-who-followed-whom': {
    among: [
      {
        office: HA_TINH,
        predecessor: 'Bùi Sỹ Hoạch',
        lastSeen: '2021-05-20',
        successor: 'Nguyễn Hồng Phong',
        firstSeen: '2023-05-24',
      },
      {
        office: HA_TINH,
        predecessor: 'Nguyễn Hồng Phong',
        lastSeen: '2023-05-24',
        successor: 'Lê Đức Thuận',
        firstSeen: '2026-03-19',
      },
    ],
  },
  '04-which-sentence': {
    among: [
      {
        event: expect.stringContaining('09/CTr-BCA-MTTW'),
        sentence:
          'Đồng chí Phan Duy Cảnh, Chủ tịch Ủy ban MTTQ tỉnh và Đại tá Bùi Sỹ Hoạch, Giám đốc Công an tỉnh chủ trì hội nghị.',
        article: 'Hà Tĩnh: Sơ kết 5 năm thực hiện Chương trình phối hợp số 09',
        rule: expect.stringMatching(/^chaired/),
      },
    ],
  },
  '05-work-together-most': async (store) => {
    const rows = (await pairsOf(store)).map(({ one, other, shared }) => {
      const works = shared('PARTY_TO', 'ORGANIZED', 'CHAIRED').map((work) => work.type);
      const count = (type: string) => works.filter((t) => t === type).length;
      return { one, other, programmes: count('Program'), events: count('Event') };
    });
    return { among: most(rows, (row) => row.programmes + row.events) };
  },
  '06-how-connected': {
    first: { along: ['Bùi Sỹ Hoạch', HA_TINH, 'Lê Đức Thuận'], by: ['HOLDS', 'HOLDS'] },
    among: [],
  },
  '07-office-over-time': {
    all: true,
    among: [
      { office: HA_TINH, holder: 'Bùi Sỹ Hoạch', days: ['2018-08-15', '2020-01-09', '2021-05-20'] },
      {
        office: 'Phó Giám đốc Công an tỉnh Hà Tĩnh',
        holder: 'Lê Đức Thuận',
        days: ['2021-05-20', '2022-11-17', '2023-05-11'],
      },
      { office: HA_TINH, holder: 'Nguyễn Hồng Phong', days: ['2023-05-24'] },
      { office: HA_TINH, holder: 'Lê Đức Thuận', days: ['2026-03-19'] },
    ],
  },
  '08-not-stated-outright': {
    first: {
      relation: 'SERVES',
      reason: 'tỉnh được nhắc nhiều nhất trong bài',
      claims: expect.any(Number),
    },
    among: [],
  },
  // Counted through the port, since a better reading finds more of them.
  '09-programmes-by-place': async (store) => {
    const query = { programme: 'program:09-ctr-bca-mttw', limit: 500, sort: 'date' } as const;
    const events = (await store.events(input('events', query))).items.map((row) => row.event);
    const placed = events.filter((e) => e.province !== undefined);
    const years = placed.flatMap((e) => e.date?.slice(0, 4) ?? []);
    const first = {
      programme: 'Chương trình phối hợp số 09/CTr-BCA-MTTW',
      provinces: new Set(placed.map((e) => e.province)).size,
      events: placed.length,
      first: years[0],
      last: years.at(-1),
    };
    return { first, among: [] };
  },
  '10-awards': {
    among: [
      {
        event: expect.stringContaining('huyện Cẩm Xuyên'),
        date: '2023-05-11',
        awarded: expect.arrayContaining(['Ủy ban MTTQ Việt Nam xã Cẩm Lĩnh', 'Công an xã Cẩm Nhượng']),
        presentedBy: ['Hà Huy Tiệp'],
      },
    ],
  },
};

export function questionsSuite(store: () => Store, ask: (statement: string) => Promise<object[]>): void {
  it.each(Object.entries(ANSWERS))('%s', async (name, answer) => {
    const { first, among, all } = typeof answer === 'function' ? await answer(store()) : answer;
    const rows = await ask(readFileSync(join(FOLDER, `${name}.cypher`), 'utf8'));
    if (first) expect(rows[0]).toEqual(first);
    expect(rows).toEqual(all ? among : expect.arrayContaining(among));
  });
}
