/** The thread in which articles are read for the server. */
import { isSameArticle } from '../ingest/identity/article.ts';
import type { Article } from '../ingest/model.ts';
import { explain, extract } from '../ingest/pipeline.ts';
import { readFile, type Source, UnreadableError } from '../ingest/read/index.ts';
import { answerAll } from './thread.ts';

/** Everything that it may be asked; arguments and answers are plain objects. */
export const READINGS = {
  /** Answers once the lexicons are loaded. */
  ready: () => true,
  article: (source: Source) => readFile(source),
  isSame: (a: Article, b: Article) => isSameArticle(a, b),
  extraction: (article: Article) => extract(article),
  trace: (article: Article) => explain(article).trace,
} as const;

answerAll(
  (question, input) =>
    (READINGS[question as keyof typeof READINGS] as (...input: unknown[]) => unknown)(...input),
  (error) => (error instanceof UnreadableError ? error.code : undefined),
);
