/** The commands that read articles: `ingest`, `extract`, `explain`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { sha256Hex } from '../ingest/hash.ts';
import type { Failure } from '../ingest/read/index.ts';
import { endProgress, jsonOption, print, progressLine, report, storeOption, withStore } from './cli-parts.ts';
import { type FilesFound, filesOf, leftOutLine } from './files.ts';
import { makeFolder } from './folder.ts';
import type { IngestReport } from './ingest.ts';
import type { Store } from './store/store.ts';

// The reader and its lexicons are loaded by the commands that read, so that the others answer at once.
const reader = async () => ({
  ...(await import('./ingest.ts')),
  ...(await import('../ingest/pipeline.ts')),
});
const isFailure = <T extends object>(x: T | Failure): x is Failure => 'where' in x;

const KINDS = 'text, HTML, PDF, DOCX, JSON Lines (.jsonl, .jsonl.gz)';

export const ingestCommand = (): Command =>
  new Command('ingest')
    .description(`read articles into the graph (${KINDS})`)
    .argument('<path...>', 'files, folders with all below them, patterns in quotes, or - for standard input')
    .option('--replace', 'let an article take the place of a quite different one that has its id')
    .addOption(storeOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nAn article that is there already (the same id) is read again: what it said before is forgotten first.\nThe id is the name of the file without its ending, or "id" in JSON Lines. Where that is the id of a quite\ndifferent article, nothing is lost: the new one is refused, unless --replace says otherwise.\nA line of JSON Lines is {"text": ..., "id", "title", "url", "publisher", "author", "publishedOn"}, all but "text" as you have it.',
    )
    .action(async (paths: string[], o: { replace?: boolean; store?: string; json?: boolean }) => {
      const { emptyReport, ingestFiles } = await reader();
      const found = filesOf(paths);
      let soFar: IngestReport | undefined;
      const progress = (r: IngestReport, where: string) => {
        soFar = r;
        progressLine(`${r.articles} articles, ${r.failures.length} failed  ${where.slice(-50)}`);
      };
      const read = (store: Store) => ingestFiles(store, found, { replace: o.replace, progress });
      // Where there is nothing to read, no store is made either.
      const reading =
        found.files.length === 0 ? Promise.resolve(emptyReport(found)) : withStore(o.store, read);
      const done = await reading.catch((error: unknown) => {
        endProgress();
        if (soFar) console.error(`stopped: ${soFar.articles} articles were read and are kept`);
        throw error;
      });
      endProgress();
      if (o.json) print(done);
      else
        console.log(
          `${done.articles} articles read (${done.added} new, ${done.replaced} again), ${done.claims} claims, ${done.failures.length} failed`,
        );
      tell(done);
      report(done.failures);
    });

function tell({ notes, leftOut }: { notes: Failure[]; leftOut: FilesFound['leftOut'] }): void {
  for (const n of notes) console.error(`note: ${n.where}: ${n.message}`);
  const line = leftOutLine(leftOut);
  if (line) console.error(line);
}

/** An id as a file name on every system, another for each id. */
function fileName(id: string): string {
  const name = id.replace(
    /[%\\/:*?"<>|\p{Cc}]|[. ]$/gu,
    (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return Buffer.byteLength(name) <= LONGEST_NAME
    ? name
    : `${[...name].slice(0, 40).join('')}-${sha256Hex(id)}`;
}
/** In bytes, with room for an ending. */
const LONGEST_NAME = 240;

export const extractCommand = (): Command =>
  new Command('extract')
    .description('write what each article says as JSON, one <id>.json an article, without a database')
    .argument('<path...>', 'files, folders, patterns in quotes, or - for standard input')
    .requiredOption('--out <folder>', 'where to write')
    .addOption(jsonOption())
    .action(async (paths: string[], o: { out: string; json?: boolean }) => {
      makeFolder(o.out);
      const { articlesIn, extract, notesOn } = await reader();
      const { toAnnotation } = await import('../ingest/annotation.ts');
      const { files, failures, leftOut } = filesOf(paths);
      const written: string[] = [];
      const notes: Failure[] = [];
      for await (const read of articlesIn(files)) {
        if (isFailure(read)) {
          failures.push(read);
          continue;
        }
        const { article } = read;
        const file = join(o.out, `${fileName(article.id)}.json`);
        writeFileSync(file, `${JSON.stringify(toAnnotation(extract(article)), null, 1)}\n`);
        written.push(file);
        notes.push(...notesOn(read));
        progressLine(`${written.length} articles, ${failures.length} failed`);
      }
      endProgress();
      if (o.json) print({ written, failures, notes, leftOut });
      else console.log(`${written.length} articles written to ${o.out}, ${failures.length} failed`);
      tell({ notes, leftOut });
      report(failures);
    });

export const explainCommand = (): Command =>
  new Command('explain')
    .description(
      'print, sentence by sentence, what was read, by which rule, and what was considered and dropped',
    )
    .argument('<file>', 'an article, or - for standard input')
    .addOption(jsonOption())
    .action(async (file: string, o: { json?: boolean }) => {
      const { articlesOf, explain } = await reader();
      const { explanation } = await import('./explanation.ts');
      const failures: Failure[] = [];
      for await (const article of articlesOf(file)) {
        if (isFailure(article)) failures.push(article);
        else if (o.json) print(explain(article));
        else console.log(explanation(explain(article)));
      }
      report(failures);
    });
