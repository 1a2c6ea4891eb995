/** Search: accent tiers, word order, prefixes, ranking, facets, paging, and input that means harm. */
import { expect, test } from 'vitest';
import type { InputOf } from '../../../server/contract.ts';
import { input, type Open } from './asking.ts';
import { extraction } from './fixture.ts';
import { withWorld } from './reading.ts';
import { deputy, director, haTinh, hoa, hoan, joint09, policeHaTinh, review, thuy } from './world.ts';

/** Texts with the same letters and other marks, or with the same words apart. */
const texts = [
  {
    id: 'chung',
    on: '2020-01-10',
    also: `${'Tin trong ngày. '.repeat(20)}Các dự án đã được giải ngân ở Hoà Bình.`,
  },
  { id: 'dau-khac', on: '2020-02-10', also: 'Anh em dù bận vẫn về đủ.' },
  { id: 'roi', on: '2020-03-10', also: 'Lãnh đạo dự họp bàn đề án mới.' },
].map((t) => extraction({ ...t, title: 'Tin ngắn', says: [] }));

export function searchSuite(open: Open): void {
  const store = withWorld(open, texts);
  const find = async (q: string, more: Omit<InputOf<'search'>, 'q'> = {}) =>
    (await store().search(input('search', { q, ...more }))).entities;
  const ids = async (q: string, more: Omit<InputOf<'search'>, 'q'> = {}) =>
    (await find(q, more)).items.map((i) => i.id);

  test('the same letters and marks are an exact match', async () => {
    expect((await find('Lê Văn Hoà')).items[0]).toMatchObject({
      id: hoa.id,
      tier: 'exact',
      matched: hoa.name,
    });
  });

  test('a tone mark typed on the other vowel is the second tier', async () => {
    const { items } = await find('lê văn hòa');
    expect(items[0]).toMatchObject({ id: hoa.id, tier: 'tones' });
    expect((await find('Thuỷ')).items[0]).toMatchObject({ id: thuy.id, tier: 'tones' });
  });

  test('words without marks find names with marks, as the last tier', async () => {
    expect((await find('le van hoa')).items[0]).toMatchObject({ id: hoa.id, tier: 'folded' });
    expect((await find('uy ban mttq')).items[0]).toMatchObject({ tier: 'folded' });
  });

  test('better tiers come first, and within a tier the whole name', async () => {
    const tiers = async (q: string) => (await find(q)).items.map((i) => [i.id, i.tier]);
    // "hoà" begins "Hoàn" letter by letter.
    expect(await tiers('Lê Văn Hoà')).toEqual([
      [hoa.id, 'exact'],
      [hoan.id, 'exact'],
    ]);
    expect((await tiers('Lê Văn Hòa'))[0]).toEqual([hoa.id, 'tones']);
    expect(await tiers('le van hoa')).toEqual([
      [hoa.id, 'folded'],
      [hoan.id, 'folded'],
    ]);
  });

  test('the last word may be half typed, the others may not', async () => {
    expect(await ids('lê văn h')).toEqual(expect.arrayContaining([hoa.id, hoan.id]));
    expect(await ids('lê vă hoà')).toEqual([]);
  });

  test('words may come in any order', async () => {
    expect(await ids('hoà văn lê')).toContain(hoa.id);
  });

  test('an alias is found, and said to be what matched', async () => {
    expect((await find('Công an Hà Tĩnh')).items[0]).toMatchObject({
      id: policeHaTinh.id,
      matched: 'Công an Hà Tĩnh',
    });
  });

  test('a whole name comes before a name that begins so, that before one that has it inside', async () => {
    const found = await ids('Giám đốc Công an tỉnh Hà Tĩnh');
    expect(found.slice(0, 2)).toEqual([director.id, deputy.id]);
    expect((await ids('Công an tỉnh Hà Tĩnh'))[0]).toBe(policeHaTinh.id);
    expect((await ids('Hà Tĩnh'))[0]).toBe(haTinh.id);
  });

  test('facets count all matches of each type, whatever types are asked for', async () => {
    const all = await find('chương trình phối hợp số 09');
    expect(all.facets).toEqual({ Program: 1, Event: 2 });
    expect(all.total).toBe(3);
    const events = await find('chương trình phối hợp số 09', { types: ['Event'] });
    expect(events.facets).toEqual(all.facets);
    expect(events.total).toBe(2);
    expect(events.items.every((i) => i.type === 'Event')).toBe(true);
    expect(all.items[0]?.id).toBe(joint09.id);
  });

  test('pages follow one another without gap or overlap', async () => {
    const whole = await ids('h', { limit: 100 });
    const { total } = await find('h');
    expect(whole).toHaveLength(total);
    const pages: string[] = [];
    for (let offset = 0; offset < total; offset += 3) pages.push(...(await ids('h', { limit: 3, offset })));
    expect(pages).toEqual(whole);
  });

  test('an empty question lists the most connected entities', async () => {
    const { items, total, facets } = await find('');
    const degrees = items.map((i) => i.degree);
    expect(degrees).toEqual([...degrees].sort((a, b) => b - a));
    expect(items[0]?.id).toBe(review.id);
    expect(Object.values(facets).reduce((a, b) => a + b, 0)).toBe(total);
    expect(await ids('', { types: ['Person'] })).toEqual([hoa.id, thuy.id, hoan.id]);
  });

  test('what nobody is called gives an empty answer', async () => {
    const answer = await store().search(input('search', { q: 'xyzzy' }));
    expect(answer).toEqual({
      entities: { total: 0, more: false, items: [], facets: {} },
      articles: { total: 0, more: false, items: [] },
    });
  });

  test.each([
    '"',
    '""" OR *',
    'NEAR(a b, 5)',
    'a AND NOT b',
    '-hoà',
    'name:hoà',
    '^lê',
    '(((',
    "'; DROP TABLE entities; --",
    '😀',
    '😀 lê',
    '\u0000hoà',
    '\ud800',
    '%_',
    '*',
    '\\',
    'ạ'.repeat(200),
    'a b '.repeat(50).trim(),
  ])('hostile input is only text: %j', async (q) => {
    const answer = await store().search({ ...input('search', {}), q });
    expect(answer.entities.items.length).toBeLessThanOrEqual(answer.entities.total);
    await store().articles({ ...input('articles', {}), q });
    await store().events({ ...input('events', {}), q });
  });

  test('articles are found by their words, newest first, with the place where the words stand', async () => {
    const { articles } = await store().search(input('search', { q: 'chu tri hoi nghi tong ket' }));
    expect(articles.items.map((a) => a.id)).toEqual(['bai-4', 'bai-3']);
    expect(articles.total).toBe(2);
    expect(articles.items[0]?.snippet).toMatch(/chủ trì/i);
  });

  const found = async (q: string) => {
    const { articles } = await store().search(input('search', { q }));
    expect(articles.total, q).toBe(articles.items.length);
    return articles.items.map((a) => a.id);
  };
  test('in texts, marks count where they are typed, and what has the words together comes first', async () => {
    expect(await found('dự án')).toEqual(['chung', 'roi']);
    expect(await found('Dự á')).toEqual(['chung', 'roi']);
    expect(await found('đề án')).toEqual(['roi']);
    expect(await found('du an')).toEqual(['chung', 'roi', 'dau-khac']);
    expect(await found('đủ anh')).toEqual(['dau-khac']);
    expect(await found('dự anh')).toEqual([]);
    expect(await found('hòa bình giải')).toEqual(['chung']);
    expect(await found('ự án')).toEqual([]);
  });

  test('the snippet shows the words as they were asked for', async () => {
    const { articles } = await store().search(input('search', { q: 'dự án' }));
    expect(articles.items.map((a) => /dự án|dự họp/.exec(a.snippet)?.[0])).toEqual(['dự án', 'dự họp']);
  });

  test('the list of articles is narrowed by the same words, newest first', async () => {
    const list = async (q: string) => {
      const { total, items } = await store().articles(input('articles', { q }));
      return [total, ...items.map((a) => a.id)];
    };
    expect(await list('dự án')).toEqual([2, 'roi', 'chung']);
    expect(await list('du an')).toEqual([3, 'roi', 'dau-khac', 'chung']);
    expect(await list('dự ánh')).toEqual([0]);
  });
}
