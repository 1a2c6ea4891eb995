/** Files, folders and globs into a store: reads, extracts and writes in batches; what fails is told and does not stop the rest. */
import { readFileSync, statSync } from 'node:fs';
import { isSameArticle } from '../ingest/identity/article.ts';
import type { Article } from '../ingest/model.ts';
import { extractEach } from '../ingest/pipeline.ts';
import {
  damagedIn,
  type Failure,
  isFailure,
  isLines,
  isPacked,
  MOST_BYTES,
  readFile,
  readLines,
} from '../ingest/read/index.ts';
import { sentenceOf } from './file-errors.ts';
import { type FilesFound, filesOf, STDIN } from './files.ts';
import type { Store } from './store/store.ts';

const BATCH = 50;
const LINES = /\.jsonl(\.gz)?$/i;
const MOST_LINES_BYTES = 512 * 1024 * 1024;

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
    yield { where: file, message: sentenceOf(error) };
  }
}

/** One article of any kind, or JSON Lines, packed or not: what begins with a brace or as gzip does. */
async function* articlesOfStdin(): AsyncGenerator<Article | Failure> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  const bytes = Buffer.concat(pieces);
  const packed = isPacked(bytes);
  if (packed || isLines(bytes)) yield* readLines(bytes, packed ? 'stdin.jsonl.gz' : 'stdin');
  else yield await readFile({ bytes });
}

/** An article with the file that it came from. */
export interface Found {
  file: string;
  article: Article;
}

/** The articles of all files, each once, by however many ways it is given. Two different ones under one id would silently become one: the second is a failure. */
export async function* articlesIn(files: readonly string[]): AsyncGenerator<Found | Failure> {
  const seen = new Map<string, { file: string; sha256: string }>();
  for (const file of files)
    for await (const article of articlesOf(file)) {
      if (isFailure(article)) {
        yield article;
        continue;
      }
      const other = seen.get(article.id);
      if (!other) {
        seen.set(article.id, { file, sha256: article.sha256 });
        yield { file, article };
      } else if (other.sha256 !== article.sha256)
        yield {
          where: file,
          message: `its id "${article.id}" is that of another article in ${other.file}: rename one, or give ids in JSON Lines`,
        };
    }
}

/** Another article that the store has under this one's id, and that would be lost; not an earlier version of the same. */
async function inTheWayOf(article: Article, store: Store): Promise<Article | undefined> {
  const there = (await store.article(article.id))?.article;
  return there && !isSameArticle(there, article) ? there : undefined;
}

export interface IngestReport {
  articles: number;
  added: number;
  replaced: number;
  claims: number;
  failures: Failure[];
  /** What to know of articles that were read all the same. */
  notes: Failure[];
  leftOut: FilesFound['leftOut'];
}

export interface IngestOptions {
  /** Let an article take the place of another one that has its id. */
  replace?: boolean | undefined;
  /** Told after each batch. */
  progress?: (report: IngestReport, where: string) => void;
}

export const ingestPaths = (store: Store, paths: readonly string[]): Promise<IngestReport> =>
  ingestFiles(store, filesOf(paths));

/** What there is to tell where there was nothing to read. */
export const emptyReport = ({ failures, leftOut }: FilesFound): IngestReport => ({
  ...{ articles: 0, added: 0, replaced: 0, claims: 0 },
  ...{ failures: [...failures], notes: [], leftOut },
});

/** Reads all files into the store. */
export async function ingestFiles(
  store: Store,
  found: FilesFound,
  { replace = false, progress }: IngestOptions = {},
): Promise<IngestReport> {
  const report = emptyReport(found);
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
    progress?.(report, last.id);
  };
  for await (const read of articlesIn(found.files)) {
    const failure = isFailure(read) ? read : replace ? undefined : await refusalOf(read, store);
    if (failure || isFailure(read)) report.failures.push(failure ?? (read as Failure));
    else {
      batch.push(read.article);
      report.notes.push(...notesOn(read));
    }
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  return report;
}

export function notesOn({ file, article }: Found): Failure[] {
  const damaged = damagedIn(article.text);
  const message = `${damaged} damaged letters stand as \ufffd in "${article.id}": mend the file and read it again`;
  return damaged === 0 ? [] : [{ where: file, message }];
}

async function refusalOf({ file, article }: Found, store: Store): Promise<Failure | undefined> {
  const other = await inTheWayOf(article, store);
  return (
    other && {
      where: file,
      message: `its id "${article.id}" is that of another article in the store, "${other.title}": rename the file (in JSON Lines, give another id), or put it in that one's place with --replace`,
    }
  );
}
