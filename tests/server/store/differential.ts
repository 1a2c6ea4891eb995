/** Two stores that have read the same articles answer every question alike: SQLite and the real Neo4j, over the samples, on seeded chance inputs. */
import { beforeAll, expect, it } from 'vitest';
import type { ArticleId, ClaimId, EntityId } from '../../../ingest/model.ts';
import { entityTypes, relationTypes } from '../../../ingest/ontology.ts';
import type { EndpointName, InputOf } from '../../../server/contract.ts';
import { ingestPaths } from '../../../server/ingest.ts';
import type { Store } from '../../../server/store/store.ts';
import { makeRandom, type Random } from '../../bench/random.ts';
import { SAMPLES } from '../samples.ts';
import { gather, input } from './asking.ts';

const ROUNDS = Number(process.env.DIFFERENTIAL_ROUNDS ?? 25);
/** Milliseconds for the questions of one kind: a server that shares two cores with other work answers slowly, which is no difference. */
const SLOW = 300_000;

/** Both stores hold the samples; the last question takes some of them out and reads them in again. */
export function differentialSuite(stores: () => { sqlite: Store; neo4j: Store }): void {
  let ids: {
    entities: EntityId[];
    names: string[];
    agencies: EntityId[];
    claims: ClaimId[];
    articles: ArticleId[];
  };

  beforeAll(async () => {
    const { sqlite } = stores();
    const entities = await gather(sqlite.exportEntities('all'));
    const { items } = await sqlite.articles(input('articles', { limit: 500 }));
    ids = {
      entities: entities.map((e) => e.id),
      names: entities.flatMap((e) => [e.name, ...e.aliases]),
      agencies: entities.filter((e) => e.type === 'Agency').map((e) => e.id),
      claims: (await gather(sqlite.exportClaims({ entities: 'all' }))).map((c) => c.id),
      articles: items.map((a) => a.id),
    };
  });

  const alike = async (ask: (store: Store) => Promise<unknown>, what: string) =>
    expect(await ask(stores().neo4j), what).toEqual(await ask(stores().sqlite));

  it('hold the same entities and claims', async () => {
    await alike((s) => gather(s.exportEntities('all')), 'entities');
    await alike((s) => gather(s.exportClaims({ entities: 'all' })), 'claims');
    await alike((s) => s.stats(), 'stats');
    await alike((s) => s.timeline(), 'timeline');
    await alike((s) => s.overview(80), 'overview');
  });

  const some = <T>(random: Random, list: readonly T[]): T => random.even(list) as T;
  const maybe = <T>(random: Random, make: () => T): T | undefined =>
    random.next() < 0.4 ? make() : undefined;
  const period = (random: Random) => {
    const since = maybe(random, () => `${2015 + random.below(11)}${some(random, ['', '-06', '-06-15'])}`);
    const until = maybe(random, () => `${2019 + random.below(8)}${some(random, ['', '-09', '-09-02'])}`);
    return { ...(since && { since }), ...(until && { until }) };
  };
  const given = <T extends object>(fields: T): T =>
    Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as T;
  const page = (random: Random) => ({
    limit: 1 + random.below(30),
    offset: random.next() < 0.3 ? random.below(20) : 0,
  });
  const relations = (random: Random) =>
    maybe(random, () => [some(random, relationTypes), some(random, relationTypes)]);
  const types = (random: Random) => maybe(random, () => [some(random, entityTypes)]);

  const QUESTIONS: { [N in EndpointName]?: (random: Random) => InputOf<N> } = {
    search: (r) => {
      const name = some(r, ids.names);
      const cut = name.slice(0, Math.max(1, Math.ceil(name.length * r.next())));
      const q =
        r.next() < 0.5
          ? cut
          : cut
              .normalize('NFD')
              .replace(/\p{Mn}/gu, '')
              .replace(/đ/g, 'd');
      return given({ q: r.next() < 0.05 ? '' : q, types: types(r), ...page(r) });
    },
    neighbours: (r) =>
      given({
        id: some(r, ids.entities),
        relations: relations(r),
        types: types(r),
        direction: some(r, ['out', 'in', 'both'] as const),
        ...period(r),
        ...page(r),
      }),
    paths: (r) =>
      given({
        from: some(r, ids.entities),
        to: some(r, ids.entities),
        relations: r.next() < 0.2 ? relations(r) : undefined,
        maxLength: 1 + r.below(5),
        limit: 1 + r.below(6),
        ...(r.next() < 0.2 && period(r)),
      }),
    events: (r) =>
      given({
        q: maybe(r, () => some(r, ['hội nghị', 'tong ket', '09', 'công an', 'x'])),
        person: r.next() < 0.2 ? some(r, ids.entities) : undefined,
        agency: r.next() < 0.2 ? some(r, ids.agencies) : undefined,
        programme: r.next() < 0.1 ? some(r, ids.entities) : undefined,
        provinces: maybe(r, () => [some(r, ['Hà Tĩnh', 'Nghệ An', 'Quảng Trị']), 'Nghệ An']),
        chaired: maybe(r, () => r.next() < 0.5),
        dated: maybe(r, () => r.next() < 0.5),
        sort: some(r, ['date', '-date', 'name', '-articles'] as const),
        ...period(r),
        ...page(r),
      }),
    coordination: (r) =>
      given({
        bases: maybe(r, () => [some(r, ['stated', 'programmes', 'events'] as const)]),
        level: maybe(r, () => some(r, ['central', 'province', 'district', 'commune'] as const)),
        agency: r.next() < 0.3 ? some(r, ids.agencies) : undefined,
        limit: 1 + r.below(60),
        ...period(r),
      }),
    pair: (r) => given({ a: some(r, ids.agencies), b: some(r, ids.agencies), ...period(r) }),
    articles: (r) =>
      given({
        q: maybe(r, () => some(r, ['công an', 'mat tran', 'hội nghị t', 'dự án', 'hòa', 'tỉnh uy'])),
        ...period(r),
        ...page(r),
      }),
    subgraph: (r) =>
      given({
        entities: Array.from({ length: 1 + r.below(40) }, () => some(r, ids.entities)),
        relations: relations(r),
        ...period(r),
      }),
  };

  it.each(Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[])(
    'answer %s alike',
    async (name) => {
      const random = makeRandom(20261124);
      for (let i = 0; i < ROUNDS; i++) {
        const asked = input(name, (QUESTIONS[name] as (r: Random) => never)(random));
        await alike(
          (s) => (s[name as 'search'] as (q: unknown) => Promise<unknown>)(asked),
          JSON.stringify(asked),
        );
      }
    },
    SLOW,
  );

  it('answer alike about one entity, one claim, one article', async () => {
    const random = makeRandom(7);
    for (let i = 0; i < ROUNDS; i++) {
      const [entity, claim, article] = [
        some(random, ids.entities),
        some(random, ids.claims),
        some(random, ids.articles),
      ];
      await alike((s) => s.entity(entity), entity);
      await alike((s) => s.claim(claim), claim);
      await alike((s) => s.article(article), article);
    }
  });

  it('hold the same after articles were taken out and read again', async () => {
    const out = ids.articles.filter((_, i) => i % 3 === 0);
    await alike((s) => s.removeArticles(out), 'taken out');
    await alike((s) => gather(s.exportClaims({ entities: 'all' })), 'claims');
    await alike((s) => gather(s.exportEntities('all')), 'entities');
    for (const store of Object.values(stores())) await ingestPaths(store, [SAMPLES]);
    await alike((s) => gather(s.exportClaims({ entities: 'all' })), 'claims again');
    await alike((s) => s.stats(), 'stats again');
  });
}
