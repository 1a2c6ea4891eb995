/** Files, folders and globs into a store: reads, extracts and writes in batches; what fails is told and does not stop the rest. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Extraction } from '../ingest/model.ts';
import { extract } from '../ingest/pipeline.ts';
import { type Failure, isFailure, MOST_BYTES, readArticle, readLines } from '../ingest/read/index.ts';
import type { Store } from './store/store.ts';

const BATCH = 50;
const LINES = /\.jsonl(\.gz)?$/i;
const READABLE = /\.(txt|html?|xhtml|jsonl|jsonl\.gz)$/i;
const MOST_LINES_BYTES = 512 * 1024 * 1024;

/** Files behind the given paths in a fixed order; a path that matches nothing is a failure. */
export function filesOf(paths: readonly string[]): { files: string[]; failures: Failure[] } {
  const files = new Set<string>();
  const failures: Failure[] = [];
  for (const path of paths) {
    const found = existsSync(path) ? expand(path) : globSync(path).flatMap(expand);
    if (found.length === 0)
      failures.push({
        where: path,
        message:
          'no such file, and nothing matches: give .txt, .html or .jsonl files, a folder, or a pattern in quotes',
      });
    for (const f of found.sort()) files.add(f);
  }
  return { files: [...files], failures };
}

const expand = (path: string): string[] =>
  statSync(path).isDirectory()
    ? globSync('**/*', { cwd: path })
        .filter((f) => READABLE.test(f))
        .map((f) => join(path, f))
    : [path];

/** The articles of one file, one after another. */
export function* articlesOf(file: string): Generator<Article | Failure> {
  try {
    const size = statSync(file).size;
    if (size > (LINES.test(file) ? MOST_LINES_BYTES : MOST_BYTES)) {
      yield {
        where: file,
        message: `the file has ${Math.ceil(size / 1048576)} MB, which is too large to read at once: split it`,
      };
      return;
    }
    const bytes = readFileSync(file);
    if (LINES.test(file)) yield* readLines(bytes, file);
    else yield readArticle({ bytes, name: file });
  } catch (error) {
    yield { where: file, message: error instanceof Error ? error.message : String(error) };
  }
}

export interface IngestReport {
  articles: number;
  added: number;
  replaced: number;
  claims: number;
  failures: Failure[];
}

/** Reads everything behind `paths` into the store. `progress` is told after each batch. */
export async function ingestPaths(
  store: Store,
  paths: readonly string[],
  progress: (report: IngestReport, file: string) => void = () => undefined,
): Promise<IngestReport> {
  const { files, failures } = filesOf(paths);
  const report: IngestReport = { articles: 0, added: 0, replaced: 0, claims: 0, failures };
  let batch: Extraction[] = [];
  const flush = async (file: string) => {
    if (batch.length === 0) return;
    const written = await store.replaceArticles(batch);
    report.articles += batch.length;
    report.added += written.added.length;
    report.replaced += written.replaced.length;
    batch = [];
    progress(report, file);
  };
  for (const file of files) {
    for (const article of articlesOf(file)) {
      if (isFailure(article)) {
        failures.push(article);
        continue;
      }
      const extraction = extract(article);
      report.claims += extraction.claims.length;
      batch.push(extraction);
      if (batch.length >= BATCH) await flush(file);
    }
  }
  await flush(files.at(-1) ?? '');
  return report;
}
