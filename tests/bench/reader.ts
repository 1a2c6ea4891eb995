/** How fast one core reads: sentences per second of `extractEach`, after a warm-up, over samples and real news, over one article made longer and longer, and beside a public tagger. */
import type { Article } from '../../ingest/model.ts';
import { blankDoc, extractEach } from '../../ingest/pipeline.ts';
import { cut } from '../../ingest/stages/tokens.ts';
import { corpus, readAll, SAMPLES } from './articles.ts';
import { now } from './clock.ts';
import type { Row } from './table.ts';
import { measureTagger } from './tagger.ts';

const sentencesOf = (articles: readonly Article[]): number =>
  articles.reduce((sum, a) => sum + cut(blankDoc(a)).sentences.length, 0);

function readThrough(articles: readonly Article[]): void {
  for (const _ of extractEach(articles));
}

function speedOver(articles: readonly Article[], rounds: number): { sentences: number; perSecond: number } {
  const sentences = sentencesOf(articles) * rounds;
  const began = now();
  for (let i = 0; i < rounds; i++) readThrough(articles);
  const seconds = (now() - began) / 1000;
  return { sentences, perSecond: Math.round(sentences / seconds) };
}

function measure(what: string, articles: readonly Article[], rounds: number): Row {
  readThrough(articles.slice(0, 200));
  const { sentences, perSecond } = speedOver(articles, rounds);
  const measured = `reader, sentences of ${what} on one core (${sentences.toLocaleString('en')})`;
  return { measured, perSecond };
}

/** One article, then its text 10 and 50 times over: time per sentence must not grow with the length. */
function measureGrowth(samples: readonly Article[]): Row[] {
  const [longest] = [...samples].sort((a, b) => b.text.length - a.text.length);
  if (!longest) return [];
  const longer = (times: number): Article => ({
    ...longest,
    text: Array(times).fill(longest.text).join('\n'),
  });
  const once = speedOver([longer(1)], 50).perSecond;
  return [10, 50].map((times) => {
    const { sentences, perSecond } = speedOver([longer(times)], 50 / times);
    const ratio = (once / perSecond).toFixed(2);
    const measured = `reader, an article ${times} times as long (${sentences.toLocaleString('en')}): ${ratio} of the time per sentence`;
    return { measured, perSecond };
  });
}

export async function measureReader(quick: boolean, told: (line: string) => void): Promise<Row[]> {
  const samples = readAll(SAMPLES);
  const rows = [measure('the samples', samples, quick ? 2 : 20)];
  const real = corpus();
  const news = real ? readAll(real, quick ? 300 : 5000) : [];
  if (real) rows.push(measure('real news', news, 1));
  rows.push(...measureGrowth(samples));
  rows.push(...(await measureTagger(real ? news : samples, told)));
  return rows;
}
