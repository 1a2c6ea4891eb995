/** Articles, claims with their sentences, figures of the whole, and what export reads. */
import { expect, test } from 'vitest';
import { ArticleId, ClaimId } from '../../../ingest/model.ts';
import { contract, type InputOf } from '../../../server/contract.ts';
import { gather, input, type Open } from './asking.ts';
import { idOf } from './fixture.ts';
import { withWorld } from './reading.ts';
import { articles, haTinh, hoa, joint09, order05, review, thuy } from './world.ts';

const quote = '';
const chairing = idOf({ type: 'CHAIRED', from: hoa, to: review, quote });
const basing = idOf({ type: 'BASED_ON', from: joint09, to: order05, quote });

export function articleSuite(open: Open): void {
  const store = withWorld(open);
  const list = async (given: InputOf<'articles'> = {}) => {
    const page = await store().articles(input('articles', given));
    return [page.total, ...page.items.map((a) => a.id)];
  };

  test('articles come newest first, the undated last, without their text', async () => {
    expect(await list()).toEqual([6, 'bai-5', 'bai-4', 'bai-3', 'bai-1', 'bai-2', 'bai-6']);
    const page = await store().articles(input('articles', {}));
    expect(page.items[2]).toEqual({
      id: 'bai-3',
      title: 'Tổng kết chương trình phối hợp',
      publisher: 'Báo Ví Dụ',
      publishedOn: '2023-05-25',
      claims: 9,
    });
  });

  test('articles are narrowed by period and words, and paged', async () => {
    expect(await list({ since: '2023', until: '2023' })).toEqual([2, 'bai-4', 'bai-3']);
    expect(await list({ q: 'giao ban' })).toEqual([1, 'bai-5']);
    expect(await list({ q: 'le van hoa', since: '2022' })).toEqual([2, 'bai-4', 'bai-3']);
    expect(await list({ limit: 2, offset: 2 })).toEqual([6, 'bai-3', 'bai-1']);
    expect(await list({ offset: 6 })).toEqual([6]);
  });

  test('an article comes back as it went in, with mentions, entities and its own evidence', async () => {
    const given = articles()[2];
    if (!given) throw new Error('the world has a third article');
    const view = await store().article(given.article.id);
    expect(view?.article).toEqual(given.article);
    expect(view?.claims).toEqual([...given.claims].sort((a, b) => (a.id < b.id ? -1 : 1)));
    expect(view?.entities.map((e) => e.id)).toEqual(given.entities.map((e) => e.id).sort());
    expect(view?.mentions).toHaveLength(given.mentions.length);
    expect(view?.mentions).toEqual(expect.arrayContaining(given.mentions));
    expect(view?.mentions.map((m) => m.start)).toEqual(
      given.mentions.map((m) => m.start).sort((a, b) => a - b),
    );
    expect(contract.article.output.parse(view)).toEqual(view);
    expect(await store().article(ArticleId.parse('bai-99'))).toBeUndefined();
  });

  test('a claim carries the sentence of every article that says so, oldest first', async () => {
    const view = await store().claim(chairing);
    expect(view).toMatchObject({
      subject: { id: hoa.id, type: 'Person', name: hoa.name },
      object: { id: review.id, type: 'Event' },
      on: '2023-05-24',
    });
    expect(view?.evidence.map((e) => [e.article.id, e.quote])).toEqual([
      ['bai-3', 'Đại tá Lê Văn Hoà chủ trì hội nghị tổng kết.'],
      ['bai-4', 'Chủ trì hội nghị tổng kết là ông Lê Văn Hoà.'],
    ]);
    expect(view?.claim.evidence).toHaveLength(2);
    expect(contract.claim.output.parse(view)).toEqual(view);
    expect(await store().claim(ClaimId.parse('khong-co'))).toBeUndefined();
  });

  test('the context of a sentence stands in the article around it', async () => {
    const view = await store().claim(chairing);
    for (const e of view?.evidence ?? []) {
      const text = (await store().article(e.article.id))?.article.text ?? '';
      expect(text.slice(e.start, e.end)).toBe(e.quote);
      expect(text).toContain(`${e.before}${e.quote}${e.after}`);
    }
  });

  test('stated wins over inferred, and the reason goes with the inference', async () => {
    const view = await store().claim(basing);
    expect(view?.claim.status).toBe('stated');
    expect(view?.claim).not.toHaveProperty('reason');
    const own = await store().article(ArticleId.parse('bai-3'));
    expect(own?.claims.find((c) => c.id === basing)).toMatchObject({
      status: 'inferred',
      reason: 'cùng một câu',
    });
  });

  test('the figures add up', async () => {
    const stats = await store().stats();
    expect(stats).toMatchObject({ articles: 6, entities: 17, claims: 23, evidence: 25 });
    expect(stats.entitiesByType).toEqual({
      Person: 3,
      Office: 3,
      Agency: 4,
      Program: 1,
      Event: 4,
      Place: 1,
      Document: 1,
    });
    expect(stats.claimsByType).toMatchObject({ CHAIRED: 5, HOLDS: 3, PARTY_TO: 2, COORDINATES_WITH: 1 });
    expect(stats.provinces).toEqual([
      { name: 'Hà Tĩnh', entities: 4 },
      { name: 'Nghệ An', entities: 2 },
    ]);
    expect([stats.firstOn, stats.lastOn]).toEqual(['2021-02-10', '2024-01-30']);
    expect(contract.stats.output.parse(stats)).toEqual(stats);
  });

  test('the timeline counts events and articles by month', async () => {
    const { months, undated } = await store().timeline();
    expect(undated).toBe(1);
    expect(months.filter((m) => m.events + m.articles > 0)).toEqual([
      { month: '2021-02', events: 0, articles: 1 },
      { month: '2021-03', events: 1, articles: 1 },
      { month: '2023-05', events: 1, articles: 2 },
      { month: '2024-01', events: 1, articles: 1 },
    ]);
  });

  test('export reads all entities in the order of their ids', async () => {
    const ids = (await gather(store().exportEntities('all'))).map((e) => e.id);
    expect(ids).toHaveLength(17);
    expect(ids).toEqual([...ids].sort());
    const some = await gather(store().exportEntities([thuy.id, hoa.id, thuy.id]));
    expect(some.map((e) => e.id)).toEqual([hoa.id, thuy.id]);
    expect(await gather(store().exportEntities([]))).toEqual([]);
  });

  test('export reads the claims among entities with every sentence and its source', async () => {
    const all = await gather(store().exportClaims({ entities: 'all' }));
    expect(all.map((c) => c.id)).toEqual(all.map((c) => c.id).sort());
    expect(all).toHaveLength(23);
    const [found] = await gather(store().exportClaims({ entities: [hoa.id, review.id] }));
    expect(found?.quotes).toHaveLength(2);
    expect(found?.quotes[0]).toMatchObject({
      articleId: 'bai-3',
      title: 'Tổng kết chương trình phối hợp',
      publisher: 'Báo Ví Dụ',
      publishedOn: '2023-05-25',
      quote: 'Đại tá Lê Văn Hoà chủ trì hội nghị tổng kết.',
      rule: 'fixture',
    });
    expect(found?.on).toBe('2023-05-24');
  });

  test('links are the claims of the relations that are asked for, with who says them and without sentences', async () => {
    const all = await gather(store().exportClaims({ entities: 'all' }));
    const links = await gather(store().links(['CHAIRED', 'HOLDS']));
    expect(links).toEqual(
      all
        .filter((c) => c.type === 'CHAIRED' || c.type === 'HOLDS')
        .map(({ id, type, subject, object, qualifiers, quotes }) => ({
          ...{ id, type, subject, object, qualifiers },
          articleIds: quotes.map((q) => q.articleId),
        })),
    );
    expect(links.find((l) => l.id === chairing)?.articleIds).toEqual(['bai-3', 'bai-4']);
    expect(await gather(store().links([]))).toEqual([]);
  });

  test('export keeps to claims, relations and period where they are given', async () => {
    const ids = async (query: Parameters<ReturnType<typeof store>['exportClaims']>[0]) =>
      (await gather(store().exportClaims(query))).map((c) => c.id);
    expect(await ids({ entities: 'all', claims: [chairing] })).toEqual([chairing]);
    expect(await ids({ entities: [hoa.id, review.id, haTinh.id], relations: ['CHAIRED'] })).toEqual([
      chairing,
    ]);
    expect(await ids({ entities: [hoa.id, review.id], until: '2022' })).toEqual([]);
    expect(await ids({ entities: 'all', relations: ['BASED_ON'], since: '2023' })).toEqual([basing]);
    expect(await ids({ entities: [hoa.id], claims: [chairing] })).toEqual([]);
  });
}
