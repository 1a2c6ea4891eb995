/** Writing: what was said before is forgotten, all or nothing, the same whatever the order; readers are never in the way. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ArticleId } from '../../../ingest/model.ts';
import type { Store } from '../../../server/store/store.ts';
import { dump, input, type Open, type Opened } from './asking.ts';
import { agency, event, extraction, person, type Report, type Saying } from './fixture.ts';
import { articles, hoa, reports, review } from './world.ts';

const id = (text: string) => ArticleId.parse(text);

/** Three articles that disagree in small things about the same man, meeting and chair. */
function disagreeing() {
  const chairs = (man: string, day: string, more: Partial<Saying> = {}): Saying => ({
    type: 'CHAIRED',
    from: person(man, { id: 'p:1', rank: day < '2022' ? 'Trung tá' : 'Thượng tá' }),
    to: event(`Hội nghị ${man}`, { id: 'e:1', date: day }),
    quote: `${man} chủ trì ngày ${day}.`,
    id: 'claim-1',
    ...more,
  });
  const made: Report[] = [
    { id: 'b-1', on: '2022-05-02', says: [chairs('Võ Tá', '2022-05-01', { qualifiers: { site: 'Vinh' } })] },
    { id: 'b-2', on: '2021-05-02', says: [chairs('Võ Văn Tá', '2022-05', { qualifiers: { site: 'Huế' } })] },
    { id: 'b-3', says: [chairs('Võ Tá', '2022-05-01', { status: 'inferred', reason: 'gần nhau' })] },
  ];
  return made.map(extraction);
}

export function writingSuite(open: Open): void {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await open();
    store = opened.store;
  });
  afterEach(async () => {
    await opened.destroy();
  });
  const freshDump = async (load: (other: Store) => Promise<unknown>) => {
    const other = await open();
    try {
      await load(other.store);
      return await dump(other.store);
    } finally {
      await other.destroy();
    }
  };

  test('an empty store answers every question emptily', async () => {
    expect(await store.stats()).toMatchObject({
      articles: 0,
      entities: 0,
      claims: 0,
      evidence: 0,
      provinces: [],
    });
    expect(await store.overview(10)).toEqual({ entities: [], claims: [] });
    expect(await store.events(input('events', {}))).toEqual({ total: 0, items: [] });
    expect(await store.timeline()).toEqual({ months: [], undated: 0 });
    expect((await store.search(input('search', { q: 'a' }))).entities.total).toBe(0);
    expect(await store.replaceArticles([])).toEqual({ added: [], replaced: [] });
  });

  test('a write says what it added and what it replaced', async () => {
    const [first, second] = articles();
    if (!first || !second) throw new Error('the world has two articles');
    expect(await store.replaceArticles([first])).toEqual({ added: ['bai-1'], replaced: [] });
    expect(await store.replaceArticles([second, first])).toEqual({ added: ['bai-2'], replaced: ['bai-1'] });
  });

  test('reading the same articles again changes nothing', async () => {
    await store.replaceArticles([...articles(), ...disagreeing()]);
    const before = await dump(store);
    await store.replaceArticles([...articles(), ...disagreeing()]);
    expect(await dump(store)).toEqual(before);
    for (const x of disagreeing()) await store.replaceArticles([x]);
    expect(await dump(store)).toEqual(before);
  });

  test('the order of the articles makes no difference', async () => {
    const all = [...articles(), ...disagreeing()];
    await store.replaceArticles(all);
    const before = await dump(store);
    const backwards = await freshDump((other) => other.replaceArticles([...all].reverse()));
    expect(backwards).toEqual(before);
    const oneByOne = await freshDump(async (other) => {
      for (const x of [...all.slice(4), ...all.slice(0, 4)]) await other.replaceArticles([x]);
    });
    expect(oneByOne).toEqual(before);
  });

  test('an article taken out leaves no trace of what it alone said', async () => {
    const extra = disagreeing();
    await store.replaceArticles(articles());
    const before = await dump(store);
    await store.replaceArticles(extra);
    expect(await store.removeArticles(extra.map((x) => x.article.id))).toEqual(['b-1', 'b-2', 'b-3']);
    expect(await dump(store)).toEqual(before);
  });

  test('taking out any one article leaves what the others say', async () => {
    const all = [...articles(), ...disagreeing()];
    await store.replaceArticles(all);
    for (const gone of ['bai-3', 'b-1', 'bai-1']) {
      await store.removeArticles([id(gone)]);
      const rest = all.filter((x) => x.article.id !== gone);
      expect(await dump(store)).toEqual(await freshDump((other) => other.replaceArticles(rest)));
      await store.replaceArticles(all);
    }
    await store.removeArticles(all.map((x) => x.article.id));
    expect(await dump(store)).toEqual(await freshDump(async () => undefined));
  });

  test('removing what is not there removes nothing', async () => {
    await store.replaceArticles(articles());
    const before = await dump(store);
    expect(await store.removeArticles([id('bai-99')])).toEqual([]);
    expect(await store.removeArticles([])).toEqual([]);
    expect(await dump(store)).toEqual(before);
  });

  test('an article read better replaces all that it said', async () => {
    const [first, ...rest] = reports;
    if (!first) throw new Error('the world has an article');
    const better: Report = {
      ...first,
      on: '2021-03-22',
      says: first.says.slice(1, 3),
      also: 'Thêm một câu.',
    };
    await store.replaceArticles(articles());
    await store.replaceArticles([extraction(better)]);
    const fresh = await freshDump((other) => other.replaceArticles([better, ...rest].map(extraction)));
    expect(await dump(store)).toEqual(fresh);
  });

  test('of one article twice in a batch the later reading stands', async () => {
    const [first] = reports;
    if (!first) throw new Error('the world has an article');
    const later = extraction({ ...first, says: first.says.slice(0, 1) });
    expect(await store.replaceArticles([extraction(first), later])).toEqual({
      added: ['bai-1'],
      replaced: [],
    });
    expect(await dump(store)).toEqual(await freshDump((other) => other.replaceArticles([later])));
  });

  test('the firmest status wins, with the qualifiers of its earliest article; the day is the event’s', async () => {
    await store.replaceArticles(disagreeing());
    const [claim] = (await store.subgraph(input('subgraph', { entities: ['p:1', 'e:1'] as never }))).claims;
    expect(claim).toMatchObject({
      status: 'stated',
      qualifiers: { site: 'Huế' },
      articles: 3,
      on: '2022-05-01',
    });
    await store.removeArticles([id('b-1'), id('b-2')]);
    const view = await store.claim(claim?.id as never);
    expect(view?.claim).toMatchObject({ status: 'inferred', reason: 'gần nhau' });
  });

  test('a better date of an event moves the day of the claims about it', async () => {
    const at = (date: string | undefined) => event('Hội nghị X', { id: 'e:x', ...(date && { date }) });
    const says = (date: string | undefined): Saying[] => [
      { type: 'ORGANIZED', from: agency('Sở A'), to: at(date), quote: 'Sở A và Sở B tổ chức.' },
      { type: 'ORGANIZED', from: agency('Sở B'), to: at(date), quote: 'Sở A và Sở B tổ chức.' },
    ];
    await store.replaceArticles([extraction({ id: 'x-1', on: '2020-02-02', says: says(undefined) })]);
    const days = async () => {
      const { cells } = await store.coordination(input('coordination', {}));
      const { claims } = await store.subgraph(
        input('subgraph', { entities: ['e:x', agency('Sở A').id] as never }),
      );
      return [claims[0]?.on, cells[0]?.firstOn];
    };
    expect(await days()).toEqual(['2020-02-02', '2020-02-02']);
    const named = extraction({ id: 'x-2', on: '2020-03-03', names: [at('2020-01-31')], says: [] });
    await store.replaceArticles([named]);
    expect(await days()).toEqual(['2020-01-31', '2020-01-31']);
    await store.removeArticles([id('x-2')]);
    expect(await days()).toEqual(['2020-02-02', '2020-02-02']);
  });

  test('an invalid reading in the middle of a batch leaves the store as it was', async () => {
    await store.replaceArticles(articles().slice(0, 3));
    const before = await dump(store);
    const [, , , good] = articles();
    const bad = extraction({
      id: 'bad',
      says: [{ type: 'CHAIRED', from: hoa, to: review, quote: 'Một câu.' }],
    });
    for (const c of bad.claims) for (const e of c.evidence) e.end = 10_000;
    if (!good) throw new Error('the world has four articles');
    await expect(store.replaceArticles([good, bad, ...disagreeing()])).rejects.toMatchObject({
      code: 'invalid',
    });
    expect(await dump(store)).toEqual(before);
    await store.replaceArticles([good]);
    expect((await store.stats()).articles).toBe(4);
  });

  test('two writes at once are made one after the other', async () => {
    const all = [...articles(), ...disagreeing()];
    await Promise.all(all.map((x) => store.replaceArticles([x])));
    expect(await dump(store)).toEqual(await freshDump((other) => other.replaceArticles(all)));
  });

  test('readers are answered during a long write, and see all of it or nothing', async () => {
    await store.replaceArticles(articles());
    const small = await store.stats();
    let writing = true;
    const write = store.replaceArticles(manyArticles(400)).finally(() => {
      writing = false;
    });
    let during = 0;
    while (writing) {
      const stats = await store.stats();
      if (writing) during++;
      expect([small.articles, small.articles + 400]).toContain(stats.articles);
      expect([small.claims, small.claims + 400 * 6]).toContain(stats.claims);
      await store.neighbours(input('neighbours', { id: hoa.id }));
    }
    await write;
    expect(during).toBeGreaterThan(0);
    expect((await store.stats()).articles).toBe(small.articles + 400);
  });

  test('what was written is there when the store is opened again', async () => {
    if (!opened.reopen) return;
    await store.replaceArticles([...articles(), ...disagreeing()]);
    const before = await dump(store);
    opened.store = await opened.reopen();
    expect(await dump(opened.store)).toEqual(before);
  });
}

function manyArticles(n: number) {
  return Array.from({ length: n }, (_, i) => {
    const meeting = event(`Hội nghị số ${i}`, { date: '2022-06-01' });
    const says = Array.from({ length: 6 }, (_, j): Saying => {
      const quote = `Ông Trần Văn ${i}-${j} dự hội nghị số ${i}.`;
      return { type: 'ATTENDED', from: person(`Trần Văn ${i}-${j}`), to: meeting, quote };
    });
    return extraction({ id: `nhieu-${i}`, on: '2022-06-02', says });
  });
}
