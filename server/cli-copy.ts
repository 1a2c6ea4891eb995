/** The command `daumoi copy`. */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { endProgress, progressLine, refuseNowhere, report, toldOnStderr } from './cli-parts.ts';
import { type CopyReport, copyStore } from './copy.ts';
import { UserError } from './settings.ts';
import { fileOf, openStore } from './store/open.ts';
import type { Store, Wish } from './store/store.ts';

const WHERE = 'database file, or Neo4j server such as neo4j://localhost:7687';

export const copyCommand = (): Command =>
  new Command('copy')
    .description(
      'copy everything from one store to another; what is there already is left alone, so a copy that was stopped goes on where it was',
    )
    .requiredOption('--from <location>', WHERE)
    .requiredOption('--to <location>', WHERE)
    .option('--replace', 'let an article take the place of a quite different one that has its id')
    .action(async ({ from, to, replace }: { from: string; to: string; replace?: boolean }) => {
      const [source, target] = [located(from), located(to)];
      if (source === target) throw new UserError('--from and --to name the same store');
      refuseNowhere(source, from);
      const progress = ({ copied, there, total }: CopyReport) =>
        progressLine(`${copied + there} of ${total} articles, ${there} there already`);
      const { copied, there, failures } = await opened(source, 'read', (a) =>
        opened(target, 'write', (b) => copyStore(a, b, { replace, progress })),
      );
      endProgress();
      console.log(`${copied} articles copied, ${there} there already`);
      report(failures);
    });

/** A file by its whole path, so that two ways of naming one are seen as one. */
function located(location: string): string {
  const file = fileOf(location);
  return file === undefined ? location : resolve(file);
}

async function opened<T>(location: string, wish: Wish, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(location, toldOnStderr, wish);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
