/** The command `daumoi copy`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { toldOnStderr } from './cli-parts.ts';
import { copyStore } from './copy.ts';
import { UserError } from './settings.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';

const WHERE = 'database file, or Neo4j server such as neo4j://localhost:7687';

export const copyCommand = (): Command =>
  new Command('copy')
    .description(
      'copy everything from one store to another; what is there already is left alone, so a copy that was stopped goes on where it was',
    )
    .requiredOption('--from <location>', WHERE)
    .requiredOption('--to <location>', WHERE)
    .action(async ({ from, to }: { from: string; to: string }) => {
      const [source, target] = [located(from), located(to)];
      if (source === target) throw new UserError('--from and --to name the same store');
      if (!existsSync(source) && !isServer(source)) throw new UserError(`there is no store at ${from}`);
      const { copied, there } = await opened(source, (a) => opened(target, (b) => told(a, b)));
      console.log(`${copied} articles copied, ${there} there already`);
    });

const isServer = (location: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(location);
/** A file by its whole path, so that two ways of naming one are seen as one. */
function located(location: string): string {
  const file = location.replace(/^sqlite:(\/\/)?/, '');
  return isServer(file) ? file : resolve(file);
}

async function opened<T>(location: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(location, toldOnStderr);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function told(from: Store, to: Store) {
  const { isTTY } = process.stderr;
  const done = await copyStore(from, to, ({ copied, there, total }) => {
    if (isTTY)
      process.stderr.write(`\r${copied + there} of ${total} articles, ${there} there already\u001b[K`);
  });
  if (isTTY) process.stderr.write('\n');
  return done;
}
