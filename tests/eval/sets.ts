/** The annotated sets that there are: the project's own always, the shared ones when they stand beside the checkout. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toAnnotation } from '../../ingest/annotation.ts';
import type { Article } from '../../ingest/model.ts';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { type Annotated, type Scores, score } from './score.ts';

const ROOT = join(import.meta.dirname, '../..');
export const SHARED = join(ROOT, '../shared');

export interface GoldSet {
  name: string;
  gold: string;
  /** A folder of texts, or the corpus that holds them by their ids. */
  text: string;
  /** Which of the articles belong to the set; all where absent. */
  has?: (file: string) => boolean;
  /** Its outlets, addresses and days are told beside the texts, as a collector has them. */
  told?: boolean;
  /** Looked at as figures only, never article by article: what is read in it must not shape the rules. */
  aside?: boolean;
}

/** A quarter of the real articles, chosen by the hash of their names, is kept aside. */
const isAside = (file: string) => createHash('sha256').update(file).digest()[0]! % 4 === 0;
const CORPUS = join(SHARED, 'corpus/civic-news.jsonl.gz');
const DEV = { gold: join(SHARED, 'eval/dev/gold'), text: join(SHARED, 'eval/dev/text') };

export const SETS: readonly GoldSet[] = [
  { name: 'own', gold: join(ROOT, 'tests/gold/gold'), text: join(ROOT, 'tests/gold/text') },
  {
    name: 'written',
    gold: join(ROOT, 'tests/gold/written/gold'),
    text: join(ROOT, 'tests/gold/written/text'),
  },
  {
    name: 'unread',
    gold: join(ROOT, 'tests/gold/unread/gold'),
    text: join(ROOT, 'tests/gold/unread/text'),
    aside: true,
  },
  {
    name: 'portal-read',
    gold: join(ROOT, 'tests/gold/portal-read/gold'),
    text: join(ROOT, 'tests/gold/portal-read/text'),
    told: true,
  },
  {
    name: 'portal',
    gold: join(ROOT, 'tests/gold/portal/gold'),
    text: join(ROOT, 'tests/gold/portal/text'),
    told: true,
    aside: true,
  },
  { name: 'news', gold: join(ROOT, 'tests/gold/news'), text: CORPUS },
  { name: 'news-unread', gold: join(ROOT, 'tests/gold/news-unread'), text: CORPUS, aside: true },
  { name: 'seeds', gold: join(SHARED, 'eval/gold'), text: join(SHARED, 'seeds') },
  {
    name: 'provincial',
    gold: join(SHARED, 'eval/provincial/gold'),
    text: join(SHARED, 'eval/provincial/text'),
  },
  { name: 'dev', ...DEV, has: (file: string) => !isAside(file) },
  { name: 'aside', ...DEV, has: isAside, aside: true },
].filter((s) => existsSync(s.gold) && existsSync(s.text));

const texts = new Map<string, string>();
/** The text of an article of a set: of a file beside the others, or out of the corpus. */
function textOf(set: GoldSet, name: string): Buffer {
  if (set.text !== CORPUS) return readFileSync(join(set.text, `${name}.txt`));
  if (texts.size === 0)
    for (const line of gunzipSync(readFileSync(CORPUS)).toString('utf8').split('\n').filter(Boolean)) {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      texts.set(id, text);
    }
  const text = texts.get(name);
  if (text === undefined) throw new Error(`${CORPUS} has no article ${name}, which ${set.gold} annotates.`);
  return Buffer.from(text);
}

/** The articles of a set with what their annotators found, in the order of their names. */
export function* annotated(set: GoldSet): Generator<{ article: Article; gold: Annotated; file: string }> {
  const files = readdirSync(set.gold).filter((f) => f.endsWith('.json') && (set.has?.(f) ?? true));
  for (const file of files.sort()) {
    const gold = JSON.parse(readFileSync(join(set.gold, file), 'utf8')) as Annotated;
    const name = file.replace(/\.json$/, '');
    const beside = set.told ? toldBeside(gold) : {};
    yield { article: readArticle({ bytes: textOf(set, name), name: `${name}.txt`, ...beside }), gold, file };
  }
}

function toldBeside({ source }: Annotated): { publisher?: string; publishedOn?: string; url?: string } {
  const { publisher, published, url } = source ?? {};
  return {
    ...(publisher && { publisher }),
    ...(published && { publishedOn: published }),
    ...(url && { url }),
  };
}

/** Reads and scores every article of a set; counts evidence that is not verbatim. */
export function scoreSet(
  set: GoldSet,
  note?: (line: string) => void,
): { scores: Scores; articles: number; badEvidence: number } {
  const scores: Scores = new Map();
  let badEvidence = 0;
  let articles = 0;
  for (const { article, gold, file } of annotated(set)) {
    articles++;
    const extraction = extract(article);
    for (const c of extraction.claims)
      for (const e of c.evidence) if (article.text.slice(e.start, e.end).trim() === '') badEvidence++;
    if (!set.aside) note?.(`== ${file}`);
    score(gold, toAnnotation(extraction) as unknown as Annotated, scores, set.aside ? undefined : note);
  }
  return { scores, articles, badEvidence };
}
