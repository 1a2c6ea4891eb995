/** Search in order where thousands match: the index weighs what it finds, in step with degrees and days, also in a graph that an older program wrote. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntityType } from '../../../ingest/ontology.ts';
import { articleWeight, entityWeight } from '../../../server/store/neo4j-weight.ts';
import { openStore } from '../../../server/store/open.ts';
import type { Store } from '../../../server/store/store.ts';
import { hasNeo4j, Neo4jForTests } from '../../neo4j/server.ts';
import { cypher } from '../../neo4j/wipe.ts';
import { gather, input } from './asking.ts';
import { agency, event, extraction, type Saying } from './fixture.ts';

/** What a weight is worth as the score of a question. */
const worth = (weight: string): number =>
  [...weight.matchAll(/(?<!\S)w([a-o])(?!\S)/g)].reduce(
    (sum, [, bit = '']) => sum + 2 ** (bit.charCodeAt(0) - 97),
    0,
  );

describe('a weight', () => {
  it('never falls where the degree grows, and tells small degrees apart', () => {
    const worths = Array.from({ length: 5000 }, (_, degree) => worth(entityWeight('Event', degree)));
    expect(worths).toEqual(worths.toSorted((a, b) => a - b));
    expect(new Set(worths.slice(0, 8)).size).toBe(8);
    expect(entityWeight('Event', 3)).toMatch(/^Event w/);
  });

  it('orders days as their text does', () => {
    const days = [
      '0999',
      '1989-12-31',
      '2001',
      '2001-01',
      '2024-12-31',
      '2025',
      '2025-03-04',
      '2025-04',
      '9999-12',
    ];
    const worths = [undefined, ...days].map((day) => worth(articleWeight(day)));
    expect(worths).toEqual(worths.toSorted((a, b) => a - b));
    expect(worth(articleWeight('2025-04'))).toBeGreaterThan(worth(articleWeight('2025-03-31')));
    expect(worth(articleWeight('2025-03-31'))).toBeGreaterThan(worth(articleWeight('2025-03-30')));
    expect(articleWeight('2025')).toMatch(/^y2025 m2025 /);
    expect(articleWeight('2025-03-04')).toMatch(/^y2025 m202503 /);
  });
});

describe.runIf(hasNeo4j())('on a real server', () => {
  const MEETINGS = 240;
  const HOSTS = 2300;
  let server: Neo4jForTests;
  let store: Store;
  let order: string[];

  /** Hosts of many different degrees and more matches than are counted; an article a day, newest last. */
  function* readings() {
    for (let m = 0; m < MEETINGS; m++) {
      const meeting = event(`Hội nghị lần ${m}`);
      const day = new Date(Date.UTC(2023, 0, 1 + m * 3)).toISOString().slice(0, 10);
      const says: Saying[] = [];
      for (let h = m; h < HOSTS; h += 1 + m) {
        const host = agency(`Hội Nông dân xã ${h}`);
        says.push({ type: 'ORGANIZED', from: host, to: meeting, quote: `${host.name} tổ chức.` });
      }
      yield extraction({ id: `bai-${m}`, on: day, says, also: 'Hội nghị.' });
    }
  }

  beforeAll(async () => {
    server = await Neo4jForTests.start();
    store = await openStore(server.location);
    const all = [...readings()];
    for (let i = 0; i < all.length; i += 40) await store.replaceArticles(all.slice(i, i + 40));
    const degrees = new Map<string, number>();
    for (const { subject, object } of all.flatMap((x) => x.claims))
      for (const id of [subject, object]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    order = [...degrees].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
  }, 240_000);
  afterAll(async () => {
    await store.close();
    await server.stop();
  });

  const found = async (given: Parameters<typeof input<'search'>>[1]) =>
    (await store.search(input('search', given))).entities;

  it.each([0, 7, 200, 1900])(
    'the best connected of thousands come first, from the %ith on',
    async (offset) => {
      const { items, total, more } = await found({ q: 'hoi', limit: 100, offset });
      expect({ total, more }).toEqual({ total: 2000, more: true });
      expect(items.map((i) => i.id)).toEqual(order.slice(offset, Math.min(2000, offset + 100)));
    },
  );

  it('of one type too', async () => {
    const meetings = order.filter((id) => id.startsWith('event:'));
    const { items, total, facets } = await found({ q: 'hoi', types: ['Event'], limit: 100 });
    expect(total).toBe(MEETINGS);
    expect(items.map((i) => i.id)).toEqual(meetings.slice(0, 100));
    expect(facets.Agency).toBeGreaterThan(0);
  });

  it('labels that somebody put on nodes beside ours change nothing', async () => {
    const before = await store.search(input('search', { q: 'hoi' }));
    await cypher(server, "MATCH (e:Event) WHERE e.id ENDS WITH '1' SET e:Agenda:Xem");
    expect(await store.search(input('search', { q: 'hoi' }))).toEqual(before);
    const [id = ''] = order;
    const around = await store.neighbours(input('neighbours', { id }));
    expect(around?.facets.types).toEqual({ Agency: around?.total });
    await cypher(server, 'MATCH (e:Agenda) REMOVE e:Agenda, e:Xem');
  });

  it('the newest articles come first', async () => {
    const { articles } = await store.search(input('search', { q: 'hoi nghi' }));
    expect(articles.total).toBe(MEETINGS);
    expect(articles.items.map((a) => a.id)).toEqual(
      Array.from({ length: 10 }, (_, i) => `bai-${MEETINGS - 1 - i}`),
    );
  });

  type Weighed = { id: string; weight: string; type: EntityType | null; degree: number; day: string | null };
  const weights = async () =>
    (await cypher(
      server,
      `MATCH (n) WHERE n:Entity OR n:Article
       RETURN n.id AS id, n.weight AS weight, n.type AS type, n.degree AS degree, n.published AS day ORDER BY id`,
    )) as unknown as Weighed[];

  it('each weight is that of the degree or day, after many writes and after some were taken out', async () => {
    const ids = Array.from({ length: 30 }, (_, i) => `bai-${i * 3}` as never);
    await store.removeArticles(ids);
    const all = await weights();
    const due = ({ type, degree, day }: Weighed) =>
      type ? entityWeight(type, degree) : articleWeight(day ?? undefined);
    expect(all.map((n) => [n.id, n.weight])).toEqual(all.map((n) => [n.id, due(n)]));
  });

  it('a graph of an older program gets the same weights, and words with their marks, when it is opened', async () => {
    const before = await weights();
    const entities = await gather(store.exportEntities('all'));
    await cypher(server, 'DROP INDEX entity_names');
    await cypher(server, 'DROP INDEX article_texts');
    await cypher(server, 'MATCH (n) WHERE n:Entity OR n:Article REMOVE n.weight');
    await cypher(server, "MATCH (a:Article) SET a.words = 'hoi nghi'");
    await cypher(server, 'MATCH (m:Meta) SET m.schema = 1');
    const [one, other] = await Promise.all([openStore(server.location), openStore(server.location)]);
    await one.close();
    expect(await weights()).toEqual(before);
    expect(await gather(other.exportEntities('all'))).toEqual(entities);
    const { items } = (await other.search(input('search', { q: 'hoi' }))).entities;
    expect(items.length).toBe(20);
    const found = async (q: string) => (await other.articles(input('articles', { q }))).total;
    expect(await found('hội nghị tổ chức')).toBe((await other.stats()).articles);
    expect(await found('hội nghỉ')).toBe(0);
    await other.close();
  });
});
