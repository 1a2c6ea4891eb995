/** Search over entities and articles: all classes of match in one question, from the best on, each a question to the full-text index. */
import type { z } from 'zod';
import { type EntityType, entityTypes } from '../../ingest/ontology.ts';
import { MOST_COUNTED, type SearchAnswer, type SearchQuery } from '../contract.ts';
import { type Asked, askedWords, finderOf, MOST_LOOKED_INTO, togetherFirst } from './asked.ts';
import { kindOf, type MatchKind, matchedName, matchKinds } from './match.ts';
import { type Ask, one, orNull, type Read } from './neo4j-ask.ts';
import { articleSummary, type EntityRow, entityOf, summaryOf, typeIn } from './neo4j-rows.ts';
import { DAYS, DEGREES, lookedThrough, ofTypes, STEPS, WINDOWS } from './neo4j-weight.ts';
import { snippet } from './snippet.ts';
import { foldedWords, namesOf } from './words.ts';

type Query = z.output<typeof SearchQuery>;
type Facets = SearchAnswer['entities']['facets'];

/** The question to Lucene: words are letters and digits only, so nothing in them is an operator. */
export const everyWord = (field: string, words: readonly string[]): string =>
  everyAsked(
    field,
    words.map((word) => [word]),
  );

/** The same, where a word has several spellings. */
export function everyAsked(field: string, asked: Asked): string {
  const end = (i: number) => (i === asked.length - 1 ? '*' : '');
  return asked
    .map((spellings, i) => `+(${spellings.map((s) => `${field}:${s}${end(i)}`).join(' ')})`)
    .join(' ');
}

function conditionOf({ place, column, spellings }: MatchKind): string {
  const names = (words: readonly string[]) =>
    `${column}Names:${words.join('_')}${place === 'begins' ? '*' : ''}`;
  return spellings
    .map((words) => (place === 'inside' ? `(${everyWord(`${column}Words`, words)})` : names(words)))
    .join(' OR ');
}

/** The condition of each class, without what is of a better one: a whole name is a beginning too, and both have the words inside. */
function conditionsOf(kinds: readonly MatchKind[]): string[] {
  const better: string[] = [];
  return kinds.map((kind) => {
    const condition = conditionOf(kind);
    const others = better.map((b) => ` -(${b})`).join('');
    if (kind.place !== 'whole') better.pop();
    better.push(condition);
    return `+(${condition})${others}`;
  });
}

/** Entities and articles are looked for at the same time, each over a connection of its own. */
export async function search(read: Read, query: Query): Promise<SearchAnswer> {
  const [found, texts] = await Promise.all([
    read((ask) => (query.q === '' ? mostConnected(ask, query) : entities(ask, query))),
    query.q === '' ? { total: 0, more: false, items: [] } : read((ask) => articles(ask, query)),
  ]);
  return { entities: found, articles: texts };
}

type Matched = EntityRow & { folded: string };
interface Found {
  counts: { labels: string[]; n: number }[];
  page: Matched[];
  /** The class of each by its number; -1 where it was not asked for. */
  kinds: number[];
  cut: boolean;
}

/** So few matches all come at once and are sorted here: long names have many words, and each class would look all of them up. */
const FEW = 100;
/** How it is asked, whatever the question. */
const ASKED = { most: MOST_COUNTED, few: FEW, steps: STEPS, windows: WINDOWS, worth: DEGREES };

async function entities(ask: Ask, query: Query): Promise<SearchAnswer['entities']> {
  const { q, types, limit, offset } = query;
  const words = foldedWords(q);
  if (words.length === 0) return { total: 0, more: false, items: [], facets: {} };
  const kinds = matchKinds(q);
  const every = everyWord('foldedWords', words);
  const conditions = conditionsOf(kinds).map((condition) => ofTypes(condition, types));
  const wanted = Math.min(MOST_COUNTED, offset + limit);
  const asked = { ...ASKED, every, types: orNull(types), conditions, offset };
  const found = await lookedThrough<Found>(ask, 'search', asked, wanted);
  const facets = inOrder(found.counts.map(({ labels, n }) => ({ type: typeIn(labels), n })));
  const total = await totalOf(ask, every, facets, types);
  return { total, more: total >= MOST_COUNTED, items: itemsOf(found, kinds, query), facets };
}

type Items = SearchAnswer['entities']['items'];
function itemsOf({ page, kinds }: Found, all: readonly MatchKind[], { limit, offset }: Query): Items {
  if (kinds[0] !== -1) return page.flatMap((e, i) => itemOf(e, all[kinds[i] ?? -1]));
  const last = all.length - 1;
  const ranked = page.map((e) => {
    const kind = kindOf(namesOf(entityOf(e)), e.folded, all);
    return { e, rank: kind ? all.indexOf(kind) : last };
  });
  ranked.sort((x, y) => x.rank - y.rank);
  return ranked.slice(offset, offset + limit).flatMap(({ e, rank }) => itemOf(e, all[rank]));
}
const itemOf = (e: EntityRow, by: MatchKind | undefined): Items =>
  by ? [{ ...summaryOf(e), tier: by.tier, matched: matchedName(entityOf(e), by) }] : [];

/** Of more matches than are counted, those of some types are counted for themselves. */
async function totalOf(ask: Ask, every: string, facets: Facets, types: Query['types']): Promise<number> {
  if (!types?.length || sum(facets) < MOST_COUNTED) return sum(facets, types);
  const asked = { question: ofTypes(every, types), most: MOST_COUNTED };
  return (await one<{ n: number }>(ask, 'search-count', asked))?.n ?? 0;
}

const sum = (facets: Facets, types?: readonly EntityType[]): number =>
  Object.entries(facets).reduce(
    (n, [type, count]) => n + (!types?.length || types.includes(type as EntityType) ? count : 0),
    0,
  );

const inOrder = (rows: readonly { type: EntityType; n: number }[]): Facets => {
  const counts = new Map<EntityType, number>();
  for (const { type, n } of rows) counts.set(type, (counts.get(type) ?? 0) + n);
  return Object.fromEntries(entityTypes.filter((t) => counts.has(t)).map((t) => [t, counts.get(t)]));
};

async function mostConnected(ask: Ask, query: Query): Promise<SearchAnswer['entities']> {
  const facets = inOrder(await ask<{ type: EntityType; n: number }>('count-by-type'));
  const { limit, offset } = query;
  const types = query.types?.length ? query.types : entityTypes;
  const rows = await ask<{ e: EntityRow }>('most-connected', {
    ...{ types, most: limit + offset, limit, offset },
  });
  const items = rows
    .map(({ e }) => summaryOf(e))
    .map((e) => ({ ...e, tier: 'exact' as const, matched: e.name }));
  return { total: sum(facets, query.types), more: false, items, facets };
}

/** An answer shows so many articles. */
const MOST_ARTICLES = 10;
/** Where thousands match, those of the newest month are mostly enough, or those of its year, of three years or of nine. */
const YEARS_BACK = [0, 2, 8];

interface FoundArticles {
  total: number;
  page: { id: string; head: string; claims: number; text: string }[];
  cut: boolean;
}

async function articles(ask: Ask, { q, limit }: Query): Promise<SearchAnswer['articles']> {
  const words = askedWords(q);
  if (words.length === 0) return { total: 0, more: false, items: [] };
  const params = { every: everyAsked('words', words), worth: DAYS, back: YEARS_BACK, most: MOST_COUNTED };
  const most = Math.min(limit, MOST_ARTICLES);
  const find = finderOf(words);
  // Where the words may stand together, more are looked into than are shown.
  const wanted = words.length < 2 ? most : MOST_LOOKED_INTO;
  const { total, page } = await lookedThrough<FoundArticles>(ask, 'search-articles', params, wanted);
  return {
    total,
    more: total >= MOST_COUNTED,
    items: togetherFirst(page, words, find, most).map((a) => ({
      ...articleSummary(a),
      snippet: snippet(a.text, find),
    })),
  };
}
