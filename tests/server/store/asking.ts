/** How the suite asks: inputs through the contract's own shapes, so that defaults are those of the API; and the whole of a store as one value. */
import { contract, type EndpointName, type InputOf, type ParsedOf } from '../../../server/contract.ts';
import type { Store } from '../../../server/store/store.ts';

/** What a store is opened as for a test; `reopen` where what was written outlives the process. */
export interface Opened {
  store: Store;
  reopen?: () => Promise<Store>;
  destroy(): Promise<void>;
}
export type Open = () => Promise<Opened>;

/** An input with the defaults filled in. */
export function input<N extends EndpointName>(name: N, given: InputOf<N>): ParsedOf<N> {
  return contract[name].input.parse(given) as ParsedOf<N>;
}

export async function gather<T>(batches: AsyncIterable<T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

/** Questions that are asked at the same time. */
const AT_ONCE = 4;

/** Everything that can be asked of a store, as one value: two stores that know the same give equal dumps. */
export async function dump(store: Store): Promise<Record<string, unknown>> {
  const entities = await gather(store.exportEntities('all'));
  const articles = await store.articles(input('articles', { limit: 500 }));
  const claims = await gather(store.exportClaims({ entities: 'all' }));
  const each = async <T, R>(items: readonly T[], ask: (item: T) => Promise<R>) => {
    const answers: R[] = [];
    // The first alone: a server plans a question once, but for each of those that come together.
    for (let i = 0; i < items.length; i += i === 0 ? 1 : AT_ONCE)
      answers.push(...(await Promise.all(items.slice(i, i === 0 ? 1 : i + AT_ONCE).map(ask))));
    return answers;
  };
  return {
    stats: await store.stats(),
    timeline: await store.timeline(),
    overview: await store.overview(80),
    entities,
    claims,
    articles,
    cards: await each(entities, (e) => store.entity(e.id)),
    neighbours: await each(entities, (e) => store.neighbours(input('neighbours', { id: e.id }))),
    found: await each(entities, (e) => store.search(input('search', { q: e.name }))),
    views: await each(articles.items, (a) => store.article(a.id)),
    proofs: await each(claims, (c) => store.claim(c.id)),
    events: await store.events(input('events', {})),
    coordination: await store.coordination(input('coordination', {})),
    subgraph: await store.subgraph(input('subgraph', { entities: entities.map((e) => e.id) })),
  };
}
