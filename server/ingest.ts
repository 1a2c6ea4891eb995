/** Files, folders and globs into a store: reads, extracts and writes in batches; what fails is told and does not stop the rest. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../ingest/model.ts';
import { extractEach } from '../ingest/pipeline.ts';
import { type Failure, isFailure, MOST_BYTES, readFile, readLines } from '../ingest/read/index.ts';
import type { Store } from './store/store.ts';

const BATCH = 50;
const LINES = /\.jsonl(\.gz)?$/i;
const READABLE = /\.(txt|html?|xhtml|pdf|docx|jsonl|jsonl\.gz)$/i;
const MOST_LINES_BYTES = 512 * 1024 * 1024;
const STDIN = '-';

/** Files behind the given paths in a fixed order; a path that matches nothing is a failure. `-` is standard input. */
export function filesOf(paths: readonly string[]): { files: string[]; failures: Failure[] } {
  const files = new Set<string>();
  const failures: Failure[] = [];
  for (const path of paths) {
    const found = path === STDIN ? [STDIN] : existsSync(path) ? expand(path) : globSync(path).flatMap(expand);
    if (found.length === 0)
      failures.push({
        where: path,
        message:
          'no such file, and nothing matches: give .txt, .html, .pdf, .docx or .jsonl files, a folder, or a pattern in quotes',
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
export async function* articlesOf(file: string): AsyncGenerator<Article | Failure> {
  try {
    if (file === STDIN) return yield* articlesOfStdin();
    const size = statSync(file).size;
    if (size > (LINES.test(file) ? MOST_LINES_BYTES : MOST_BYTES)) {
      const message = `the file has ${Math.ceil(size / 1048576)} MB, which is too large to read at once: split it`;
      return yield { where: file, message };
    }
    const bytes = readFileSync(file);
    if (LINES.test(file)) yield* readLines(bytes, file);
    else yield await readFile({ bytes, name: file });
  } catch (error) {
    yield { where: file, message: error instanceof Error ? error.message : String(error) };
  }
}

/** One article of any kind, or JSON Lines, packed or not: what begins with a brace or as gzip does. */
async function* articlesOfStdin(): AsyncGenerator<Article | Failure> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  const bytes = Buffer.concat(pieces);
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (packed || bytes[0] === 0x7b) yield* readLines(bytes, packed ? 'stdin.jsonl.gz' : 'stdin');
  else yield await readFile({ bytes });
}

/** The articles of all files. Two different ones under one id would silently become one: the second is a failure. */
export async function* articlesIn(files: readonly string[]): AsyncGenerator<Article | Failure> {
  const seen = new Map<string, { file: string; sha256: string }>();
  for (const file of files)
    for await (const article of articlesOf(file)) {
      const other = isFailure(article) ? undefined : seen.get(article.id);
      if (isFailure(article) || !other || other.sha256 === article.sha256) yield article;
      else
        yield {
          where: file,
          message: `its id "${article.id}" is that of another article in ${other.file}: rename one, or give ids in JSON Lines`,
        };
      if (!isFailure(article) && !other) seen.set(article.id, { file, sha256: article.sha256 });
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
  progress: (report: IngestReport, where: string) => void = () => undefined,
): Promise<IngestReport> {
  const { files, failures } = filesOf(paths);
  const report: IngestReport = { articles: 0, added: 0, replaced: 0, claims: 0, failures };
  let batch: Article[] = [];
  const flush = async () => {
    const last = batch.at(-1);
    if (!last) return;
    const extractions = [...extractEach(batch)];
    const written = await store.replaceArticles(extractions);
    report.articles += batch.length;
    for (const { claims } of extractions) report.claims += claims.length;
    report.added += written.added.length;
    report.replaced += written.replaced.length;
    batch = [];
    progress(report, last.id);
  };
  for await (const article of articlesIn(files)) {
    if (isFailure(article)) {
      failures.push(article);
      continue;
    }
    batch.push(article);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  return report;
}
