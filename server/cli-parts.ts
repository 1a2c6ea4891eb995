/** What the commands share: their options, the store around the work, and how results and failures are told. */
import { existsSync } from 'node:fs';
import { Option } from 'commander';
import type { z } from 'zod';
import type { EntityId } from '../ingest/model.ts';
import type { Failure } from '../ingest/read/index.ts';
import { readSettings, UserError } from './settings.ts';
import { fileOf, openStore } from './store/open.ts';
import type { Store, Wish } from './store/store.ts';

export const storeOption = () =>
  new Option(
    '--store <location>',
    'database file, or Neo4j server such as neo4j://localhost:7687 (default: DAUMOI_STORE, else data/daumoi.db)',
  );
export const jsonOption = () => new Option('--json', 'answer as JSON on standard output');

/** What takes long is told where no answer is read. */
export const toldOnStderr = (line: string): void => console.error(line);

type Work<T> = (store: Store) => Promise<T>;
const placeOf = (given: string | undefined): string => given ?? readSettings(process.env).DAUMOI_STORE;

/** The store that is there; where there is none, none is made, and nobody takes an empty answer for an answer. */
export async function askStore<T>(
  location: string | undefined,
  work: Work<T>,
  wish: Wish = 'read',
): Promise<T> {
  const place = placeOf(location);
  refuseNowhere(place, `${place}: name another with --store, or make one with daumoi ingest`);
  return withStore(place, work, wish);
}

export function refuseNowhere(location: string, named: string): void {
  const file = fileOf(location);
  if (file !== undefined && !existsSync(file)) throw new UserError(`there is no store at ${named}`);
}

/** An id with a slip would be answered with nothing, which reads like an answer. */
export async function refuseUnknown(store: Pick<Store, 'entity'>, id: EntityId): Promise<void> {
  if (!(await store.entity(id))) throw new UserError(`there is no entity ${id}; daumoi search finds ids`);
}

/** The store, made where it is new. */
export async function withStore<T>(
  location: string | undefined,
  work: Work<T>,
  wish: Wish = 'write',
): Promise<T> {
  const store = await openStore(placeOf(location), toldOnStderr, wish);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Options in the shape that the contract gives them; refused by the name of the one that is wrong, `called` where that is no option. */
export function checked<T extends z.ZodType>(
  shape: T,
  given: object,
  called: Readonly<Record<string, string>> = {},
): z.output<T> {
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0]);
  throw new UserError(`${called[name] ?? `--${name}`}: ${issue?.message}`);
}

export const print = (value: unknown): void => console.log(JSON.stringify(value, null, 2));

/** One line for each thing that failed, and an exit code that a script sees. */
export function report(failures: readonly Failure[]): void {
  for (const f of failures) console.error(`failed: ${f.where}: ${f.message}`);
  if (failures.length > 0) process.exitCode = 1;
}

/** The line that is written over and over while work goes on, where somebody watches. */
export function progressLine(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}\u001b[K`);
}
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\n');
}
