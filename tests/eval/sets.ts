/** The annotated sets that there are: the project's own always, the shared ones when they stand beside the checkout. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toAnnotation } from '../../ingest/annotation.ts';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { type Annotated, type Scores, score } from './score.ts';

const ROOT = join(import.meta.dirname, '../..');
export const SHARED = join(ROOT, '../shared');

export interface GoldSet {
  name: string;
  gold: string;
  text: string;
}

export const SETS: readonly GoldSet[] = [
  { name: 'own', gold: join(ROOT, 'tests/gold/gold'), text: join(ROOT, 'tests/gold/text') },
  { name: 'seeds', gold: join(SHARED, 'eval/gold'), text: join(SHARED, 'seeds') },
  {
    name: 'provincial',
    gold: join(SHARED, 'eval/provincial/gold'),
    text: join(SHARED, 'eval/provincial/text'),
  },
  { name: 'dev', gold: join(SHARED, 'eval/dev/gold'), text: join(SHARED, 'eval/dev/text') },
].filter((s) => existsSync(s.gold));

/** Reads and scores every article of a set; counts evidence that is not verbatim. */
export function scoreSet(
  set: GoldSet,
  note?: (line: string) => void,
): { scores: Scores; articles: number; badEvidence: number } {
  const scores: Scores = new Map();
  let badEvidence = 0;
  const files = readdirSync(set.gold)
    .filter((f) => f.endsWith('.json'))
    .sort();
  for (const file of files) {
    const gold = JSON.parse(readFileSync(join(set.gold, file), 'utf8')) as Annotated;
    const name = file.replace(/json$/, 'txt');
    const article = readArticle({ bytes: readFileSync(join(set.text, name)), name });
    const extraction = extract(article);
    for (const c of extraction.claims)
      for (const e of c.evidence) if (article.text.slice(e.start, e.end).trim() === '') badEvidence++;
    note?.(`== ${file}`);
    score(gold, toAnnotation(extraction) as unknown as Annotated, scores, note);
  }
  return { scores, articles: files.length, badEvidence };
}
