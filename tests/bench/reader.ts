/** How fast one core reads: sentences per second of `extract`, after a warm-up, over samples and real news. */
import type { Article } from '../../ingest/model.ts';
import { blankDoc, extract } from '../../ingest/pipeline.ts';
import { cut } from '../../ingest/stages/tokens.ts';
import { corpus, readAll, SAMPLES } from './articles.ts';
import { now } from './clock.ts';
import type { Row } from './table.ts';

const sentencesOf = (articles: readonly Article[]): number =>
  articles.reduce((sum, a) => sum + cut(blankDoc(a)).sentences.length, 0);

function measure(what: string, articles: readonly Article[], rounds: number): Row {
  for (const a of articles.slice(0, 200)) extract(a);
  const sentences = sentencesOf(articles) * rounds;
  const began = now();
  for (let i = 0; i < rounds; i++) for (const a of articles) extract(a);
  const seconds = (now() - began) / 1000;
  const measured = `reader, sentences of ${what} on one core (${sentences.toLocaleString('en')})`;
  return { measured, perSecond: Math.round(sentences / seconds) };
}

export function measureReader(quick: boolean): Row[] {
  const rows = [measure('the samples', readAll(SAMPLES), quick ? 2 : 20)];
  const real = corpus();
  if (real) rows.push(measure('real news', readAll(real, quick ? 300 : 5000), 1));
  return rows;
}
