/** What is asked for piece by piece is of one moment of the store, or whoever asked is told that it is not. */
import { UserError } from './settings.ts';
import type { StoreReader } from './store/store.ts';

/** The store was written to between two pieces: together they would leave things out, or tell of them twice. */
export class Overtaken extends UserError {}

type Versioned = Pick<StoreReader, 'version'>;

/** Answers what throws once the store has been written to. */
export async function untilWritten(store: Versioned): Promise<(says: string) => Promise<void>> {
  const version = await store.version();
  return (says) => unlessWritten(store, version, says);
}

async function unlessWritten(store: Versioned, version: string, says: string): Promise<void> {
  if ((await store.version()) !== version) throw new Overtaken(says);
}

/** Ends in an error where half of the pieces would tell of before a write, half of after. */
export async function* ofOneMoment<T>(store: Versioned, pieces: AsyncIterable<T>): AsyncGenerator<T> {
  const check = await untilWritten(store);
  yield* pieces;
  await check('the store was written to during the export, so the file disagrees with it: export again');
}

/** A page with the version of the store that it is of; refused where that is no more the version of the first page. */
export async function page<Q extends { version?: string | undefined }, P extends object>(
  store: Versioned,
  { version: first, ...query }: Q,
  ask: (query: Omit<Q, 'version'>) => Promise<P>,
): Promise<P & { version: string }> {
  // Asked before the page: a write between the two is noticed by the next page, and none goes unnoticed.
  const version = first ?? (await store.version());
  const answer = await ask(query);
  if (first !== undefined)
    await unlessWritten(
      store,
      version,
      'the store was written to since the first page: begin again, with offset 0 and without version',
    );
  return { ...answer, version };
}
