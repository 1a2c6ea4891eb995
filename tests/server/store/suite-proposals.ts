/** What may be one thing under two ids: who is proposed, why, and who is not. Every store answers alike, whatever the order of reading. */
import { expect, test } from 'vitest';
import type { Extraction } from '../../../ingest/model.ts';
import type { InputOf, Proposal } from '../../../server/contract.ts';
import { proposalsOf } from '../../../server/proposals/index.ts';
import { input, type Open } from './asking.ts';
import { agency, event, extraction, office, person, program, type Report } from './fixture.ts';

const health = agency('Sở Y tế tỉnh Hà Tĩnh', { level: 'province', place: 'Hà Tĩnh', province: 'Hà Tĩnh' });
const police = agency('Công an tỉnh Hà Tĩnh', { level: 'province', place: 'Hà Tĩnh', province: 'Hà Tĩnh' });
const north = agency('Sở Y tế tỉnh Sơn La', { level: 'province', place: 'Sơn La', province: 'Sơn La' });
const deputy = office('Phó Giám đốc', health);
const head = office('Giám đốc', health);
const other = office('Giám đốc', north);

const before = person('Đinh Công Thắng', { id: 'person:thang@truoc' });
const after = person('Đinh Công Thắng', { id: 'person:thang@sau' });
const namesake = person('Đinh Công Thắng', { id: 'person:thang@son-la' });
const bare = person('Vũ Thị Lan', { id: 'person:lan@bai-3' });
const lan = person('Vũ Thị Lan', { id: 'person:lan@so-y-te' });

const told = event('Hội nghị tổng kết công tác y tế năm 2022', {
  id: 'event:mot',
  date: '2023-01-10',
  province: 'Hà Tĩnh',
});
const retold = event('Hội nghị tổng kết công tác y tế', {
  id: 'event:hai',
  kind: 'hội nghị',
  date: '2023-01-10',
  province: 'Hà Tĩnh',
});
const right = program('Chương trình phối hợp số 09/CTr-BCA-MTTW', { number: '09/CTr-BCA-MTTW' });
const slip = program('Chương trình phối hợp số 09/Ctr-BCA-TTTW', { number: '09/Ctr-BCA-TTTW' });

const reports: Report[] = [
  {
    id: 'bai-1',
    on: '2022-03-01',
    says: [
      { type: 'HOLDS', from: before, to: deputy, quote: 'Ông Đinh Công Thắng, Phó Giám đốc Sở Y tế' },
      { type: 'ORGANIZED', from: health, to: told, quote: 'Sở Y tế tổ chức hội nghị tổng kết.' },
      { type: 'CHAIRED', from: lan, to: told, quote: 'Bà Vũ Thị Lan chủ trì hội nghị tổng kết.' },
      { type: 'HOLDS', from: lan, to: head, quote: 'Bà Vũ Thị Lan, Giám đốc Sở Y tế' },
      { type: 'OF', from: deputy, to: health, quote: 'Phó Giám đốc Sở Y tế' },
      { type: 'OF', from: head, to: health, quote: 'Giám đốc Sở Y tế' },
      { type: 'PARTY_TO', from: police, to: right, quote: 'Công an tỉnh là bên của chương trình 09.' },
    ],
  },
  {
    id: 'bai-2',
    on: '2024-03-01',
    says: [
      {
        type: 'HOLDS',
        from: after,
        to: deputy,
        quote: 'Ông Đinh Công Thắng, nguyên Phó Giám đốc Sở Y tế',
        qualifiers: { former: 'true' },
      },
      {
        type: 'HOLDS',
        from: namesake,
        to: other,
        quote: 'Ông Đinh Công Thắng, Giám đốc Sở Y tế tỉnh Sơn La',
      },
      { type: 'OF', from: deputy, to: health, quote: 'nguyên Phó Giám đốc Sở Y tế' },
      { type: 'OF', from: other, to: north, quote: 'Giám đốc Sở Y tế tỉnh Sơn La' },
      { type: 'PARTY_TO', from: police, to: slip, quote: 'Công an tỉnh thực hiện chương trình 09.' },
    ],
  },
  {
    id: 'bai-3',
    on: '2023-01-11',
    says: [{ type: 'ORGANIZED', from: health, to: retold, quote: 'Hội nghị do Sở Y tế tổ chức.' }],
  },
  {
    id: 'bai-4',
    on: '2023-01-12',
    says: [{ type: 'ATTENDED', from: bare, to: told, quote: 'Bà Vũ Thị Lan dự hội nghị.' }],
  },
];

const page = (given: InputOf<'proposals'>) => input('proposals', given);
const pairOf = (p: Proposal): string[] => [p.a.id, p.b.id].sort();

export function proposalSuite(open: Open): void {
  const filled = async (given: readonly Extraction[]) => {
    const opened = await open();
    await opened.store.replaceArticles(given);
    return opened;
  };
  const withReports = async (
    given: readonly Extraction[],
    check: (
      all: Proposal[],
      ask: (q: InputOf<'proposals'>) => ReturnType<typeof proposalsOf>,
    ) => Promise<void>,
  ) => {
    const { store, destroy } = await filled(given);
    try {
      const ask = (q: InputOf<'proposals'>) => proposalsOf(store, page(q));
      await check((await ask({ limit: 500 })).items, ask);
    } finally {
      await destroy();
    }
  };
  const articles = reports.map(extraction);

  test('an empty store proposes nothing', async () => {
    await withReports([], async (all) => expect(all).toEqual([]));
  });

  test('each proposal has its reasons, and the reasons their sentences', async () => {
    await withReports(articles, async (all) => {
      const moved = all.find((p) => pairOf(p).join() === 'person:thang@sau,person:thang@truoc');
      expect(moved?.reasons.map((r) => r.ground)).toEqual(['same-name', 'former-office', 'same-province']);
      expect(moved?.reasons[1]?.sentences.map((s) => s.quote).sort()).toEqual([
        'Ông Đinh Công Thắng, Phó Giám đốc Sở Y tế',
        'Ông Đinh Công Thắng, nguyên Phó Giám đốc Sở Y tế',
      ]);
      expect(moved?.score).toBe(0.85);
    });
  });

  test('of one entity only the pairs that it is in are given', async () => {
    await withReports(articles, async (_all, ask) => {
      const found = await ask({ entity: after.id });
      expect(found.items.map(pairOf)).toEqual([['person:thang@sau', 'person:thang@truoc']]);
      expect((await ask({ entity: namesake.id })).total).toBe(0);
    });
  });

  test('one occasion told twice, one number with a slip and a bare name beside a full one are proposed', async () => {
    await withReports(articles, async (all) => {
      const pairs = all.map(pairOf);
      expect(pairs).toContainEqual(['event:hai', 'event:mot']);
      expect(pairs).toContainEqual([right.id, slip.id].sort());
      expect(pairs).toContainEqual(['person:lan@bai-3', 'person:lan@so-y-te']);
    });
  });

  test('a namesake in another province and an agency of another province are not', async () => {
    await withReports(articles, async (all) => {
      expect(all.flatMap(pairOf)).not.toContain('person:thang@son-la');
      expect(all.filter((p) => p.kind === 'agency')).toEqual([]);
    });
  });

  test('the likeliest come first, page by page, kind by kind, and in any order of reading', async () => {
    await withReports(articles, async (all, ask) => {
      const scores = all.map((p) => p.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(all.length).toBeGreaterThan(3);
      expect((await ask({ limit: 2, offset: 1 })).items).toEqual(all.slice(1, 3));
      expect(await ask({ kinds: ['event'], limit: 500 })).toEqual({
        total: 1,
        items: all.filter((p) => p.kind === 'event'),
      });
      await withReports([...articles].reverse(), async (again) => expect(again).toEqual(all));
    });
  });

  test('what is read in or taken out later shows in the next answer', async () => {
    const { store, destroy } = await filled(articles.slice(0, -1));
    const ask = async () => (await proposalsOf(store, page({ limit: 500 }))).items;
    const [without, last] = [await ask(), articles.at(-1)];
    if (!last) throw new Error('there are reports');
    await store.replaceArticles([last]);
    const whole = await ask();
    expect(whole).not.toEqual(without);
    await withReports(articles, async (all) => expect(whole).toEqual(all));
    await store.removeArticles([last.article.id]);
    expect(await ask()).toEqual(without);
    await destroy();
  });
}
