/** Whether a database file is sound, holds whole readings and nothing besides, and whether each batch of a write is in it wholly or not at all. */
import { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import type { Extraction, Mention } from '../../ingest/model.ts';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';

/** What may stand in a file: the readings that an article was given, by its id, and what was written at once. */
export interface Written {
  readings: ReadonlyMap<string, readonly Extraction[]>;
  batches: readonly (readonly string[])[];
}

export async function faultsOf(
  file: string,
  written: Written,
): Promise<{ articles: number; faults: string[] }> {
  const faults = unsound(file);
  const store = await openStore(file);
  const held = new Map<string, Extraction>();
  const found = new Map<string, number>();
  for await (const x of allReadings(store)) {
    const reading = (written.readings.get(x.article.id) ?? []).findIndex((r) => isSame(x, r));
    if (reading < 0) faults.push(`${x.article.id} is not whole`);
    held.set(x.article.id, x);
    found.set(x.article.id, reading);
  }
  faults.push(...torn(written, found), ...(await strays(store, [...held.values()])));
  await store.close();
  return { articles: held.size, faults };
}

/** What SQLite itself finds. */
function unsound(file: string): string[] {
  const db = new DatabaseSync(file);
  const verdict = db.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
  const dangling = db.prepare('PRAGMA foreign_key_check').all();
  db.close();
  const lines = verdict.map((v) => v.integrity_check).filter((line) => line !== 'ok');
  return dangling.length > 0 ? [...lines, `${dangling.length} rows point at nothing`] : lines;
}

async function* allReadings(store: Store): AsyncGenerator<Extraction> {
  for (let page = await store.extractions(undefined, 200); page.length > 0; ) {
    yield* page;
    page = await store.extractions(page.at(-1)?.article.id, 200);
  }
}

/** Entities, mentions and claims stand in a store in another order than an article tells them. */
const isSame = (a: Extraction, b: Extraction): boolean => isDeepStrictEqual(inOrder(a), inOrder(b));
const byId = (x: { id: string }, y: { id: string }): number => (x.id < y.id ? -1 : 1);
const spanOf = ({ start, end, entity, type, rule }: Mention): string =>
  JSON.stringify([start, end, entity, type, rule]);
const inOrder = ({ article, mentions, entities, claims }: Extraction): unknown => ({
  article,
  mentions: mentions.map(spanOf).sort(),
  entities: entities.toSorted(byId),
  claims: claims.toSorted(byId),
});

/** Batches of which some articles are in the file and some are not, or some by one reading and some by another. */
function torn({ readings, batches }: Written, found: ReadonlyMap<string, number>): string[] {
  return batches.flatMap((ids) => {
    // An article with nothing to leave out has two equal readings, and tells nothing.
    const telling = ids.filter((id) => !found.has(id) || new Set(readings.get(id)).size > 1);
    const states = new Set(telling.map((id) => found.get(id)));
    return states.size > 1 ? [`the batch of ${ids[0]} was written in part`] : [];
  });
}

/** Entities and claims that no article of the store says, or that are said and missing. */
async function strays(store: Store, says: readonly Extraction[]): Promise<string[]> {
  const all = (of: (x: Extraction) => readonly { id: string }[]) =>
    new Set(says.flatMap((x) => of(x).map((e) => e.id))).size;
  const wanted = { entities: all((x) => x.entities), claims: all((x) => x.claims) };
  const { entities, claims } = await store.stats();
  const found = { entities, claims };
  return isDeepStrictEqual(found, wanted)
    ? []
    : [`the store holds ${JSON.stringify(found)}, its articles say ${JSON.stringify(wanted)}`];
}
