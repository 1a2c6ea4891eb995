/**
 * A public Vietnamese tagger of names (npm `vntk`), measured in the same run as the reader. It is no dependency: its parts are native and built by
 * install scripts, which this project does without. Where it is not installed, the measurement says how to add it and is left out.
 */
import type { Article } from '../../ingest/model.ts';
import { blankDoc } from '../../ingest/pipeline.ts';
import { cut } from '../../ingest/stages/tokens.ts';
import { now } from './clock.ts';
import type { Row } from './table.ts';

const TAGGER: string = 'vntk';
const ADD = 'npm install --no-save vntk@1.4.4';
const MOST_SENTENCES = 200;

interface Tagger {
  tag(sentence: string): unknown;
}

async function openTagger(): Promise<Tagger | undefined> {
  try {
    const { default: vntk } = (await import(TAGGER)) as { default: { ner(): Tagger } };
    return vntk.ner();
  } catch {
    return undefined;
  }
}

const sentencesOf = (article: Article): string[] =>
  cut(blankDoc(article)).sentences.map((s) => article.text.slice(s.start, s.end));

/** Sentences of the same articles that the reader is measured on. */
export async function measureTagger(
  articles: readonly Article[],
  told: (line: string) => void,
): Promise<Row[]> {
  const tagger = await openTagger();
  if (!tagger) {
    told(`The public tagger ${TAGGER} is not installed, so it is not measured; to add it: ${ADD}`);
    return [];
  }
  const sentences = articles.flatMap(sentencesOf).slice(0, MOST_SENTENCES);
  tagger.tag(sentences[0] ?? '');
  const began = now();
  for (const s of sentences) tagger.tag(s);
  const seconds = (now() - began) / 1000;
  const measured = `names only, by the public tagger ${TAGGER}: sentences on one core (${sentences.length})`;
  return [{ measured, perSecond: Math.round(sentences.length / seconds) }];
}
