/** The articles that are measured on: the project's samples always, the shared corpus of real news where it stands beside the checkout. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../ingest/model.ts';
import { isFailure, readArticle, readLines } from '../../ingest/read/index.ts';
import { filesOf } from '../../server/files.ts';

export const ROOT = join(import.meta.dirname, '../..');
const SHARED_CORPUS = join(ROOT, '../shared/corpus/civic-news.jsonl.gz');
export const SAMPLES = join(ROOT, 'ingest/samples');
export const corpus = (): string | undefined => (existsSync(SHARED_CORPUS) ? SHARED_CORPUS : undefined);

/** All articles of texts and JSON Lines behind a path, at most `limit` of them. */
export function readAll(path: string, limit = Number.POSITIVE_INFINITY): Article[] {
  const found: Article[] = [];
  for (const file of filesOf([path]).files)
    for (const article of articlesOf(file)) {
      if (found.length >= limit) return found;
      if (!isFailure(article)) found.push(article);
    }
  return found;
}

const articlesOf = (name: string) => {
  const bytes = readFileSync(name);
  return /\.jsonl(\.gz)?$/.test(name) ? readLines(bytes, name) : [readArticle({ bytes, name })];
};

/** Writes the samples `times` over as JSON Lines, each time under other ids: a long read where there is no corpus. */
export function writeRepeated(path: string, times: number): void {
  const samples = readAll(SAMPLES);
  const lines = Array.from({ length: times }, (_, n) =>
    samples.map(({ sha256, ...a }) => JSON.stringify({ ...a, id: `${a.id}-${n}` })),
  );
  writeFileSync(path, `${lines.flat().join('\n')}\n`);
}
