/** What the commands share: their options, the store around the work, and how results and failures are told. */
import { Option } from 'commander';
import type { Failure } from '../ingest/read/index.ts';
import { readSettings } from './settings.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';

export const storeOption = () =>
  new Option(
    '--store <location>',
    'database file, or Neo4j server such as neo4j://localhost:7687 (default: DAUMOI_STORE, else data/daumoi.db)',
  );
export const jsonOption = () => new Option('--json', 'answer as JSON on standard output');

/** What takes long is told where no answer is read. */
export const toldOnStderr = (line: string): void => console.error(line);

export async function withStore<T>(
  location: string | undefined,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(location ?? readSettings(process.env).DAUMOI_STORE, toldOnStderr);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
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
