/** Search over entities and articles: classes of match from the best on, each as a question to the full-text index. */
import type { z } from 'zod';
import { type EntityType, entityTypes } from '../../ingest/ontology.ts';
import { MOST_COUNTED, type SearchAnswer, type SearchQuery } from '../contract.ts';
import { type MatchKind, matchedName, matchKinds } from './match.ts';
import { type Ask, one, orNull } from './neo4j-ask.ts';
import { articleSummary, type EntityProperties, entityOf, summaryOf } from './neo4j-rows.ts';
import { snippet } from './snippet.ts';
import { foldedWords } from './words.ts';

type Query = z.output<typeof SearchQuery>;
type Facets = SearchAnswer['entities']['facets'];
type Row = { e: EntityProperties };

/** Matches that are looked at for the best; a question that has more is one or two letters long. */
const MOST_RANKED = 20_000;

/** The question to Lucene: words are letters and digits only, so nothing in them is an operator. */
export function everyWord(field: string, words: readonly string[]): string {
  return words.map((w, i) => `+${field}:${w}${i === words.length - 1 ? '*' : ''}`).join(' ');
}

function question({ place, column, spellings }: MatchKind): string {
  const names = (words: readonly string[]) =>
    `${column}Names:${words.join('_')}${place === 'begins' ? '*' : ''}`;
  return spellings
    .map((words) => (place === 'inside' ? `(${everyWord(`${column}Words`, words)})` : names(words)))
    .join(' OR ');
}

export async function search(ask: Ask, query: Query): Promise<SearchAnswer> {
  if (query.q === '')
    return { entities: await mostConnected(ask, query), articles: { total: 0, more: false, items: [] } };
  return { entities: await entities(ask, query), articles: await articles(ask, query) };
}

async function entities(ask: Ask, query: Query): Promise<SearchAnswer['entities']> {
  const words = foldedWords(query.q);
  if (words.length === 0) return { total: 0, more: false, items: [], facets: {} };
  const inside = everyWord('foldedWords', words);
  const facets = await counted(ask, inside, MOST_COUNTED);
  const more = sum(facets) >= MOST_COUNTED;
  const counts = more && query.types?.length ? await counted(ask, inside, MOST_RANKED) : facets;
  const total = Math.min(MOST_COUNTED, sum(counts, query.types));
  const found = total > query.offset ? await ranked(ask, query, total) : [];
  return {
    total,
    more: more && total >= MOST_COUNTED,
    items: found.slice(query.offset, query.offset + query.limit).map(({ e, kind }) => ({
      ...summaryOf(e),
      tier: kind.tier,
      matched: matchedName(entityOf(e), kind),
    })),
    facets,
  };
}

const sum = (facets: Facets, types?: readonly EntityType[]): number =>
  Object.entries(facets).reduce(
    (n, [type, count]) => n + (!types?.length || types.includes(type as EntityType) ? count : 0),
    0,
  );

async function counted(ask: Ask, lucene: string, most: number): Promise<Facets> {
  const rows = await ask<{ type: EntityType; n: number }>('search-count', { question: lucene, most });
  return inOrder(rows);
}
const inOrder = (rows: readonly { type: EntityType; n: number }[]): Facets => {
  const counts = new Map(rows.map((r) => [r.type, r.n]));
  return Object.fromEntries(entityTypes.filter((t) => counts.has(t)).map((t) => [t, counts.get(t)]));
};

async function ranked(
  ask: Ask,
  query: Query,
  total: number,
): Promise<{ e: EntityProperties; kind: MatchKind }[]> {
  const wanted = Math.min(total, query.offset + query.limit);
  const found: { e: EntityProperties; kind: MatchKind }[] = [];
  for (const kind of matchKinds(query.q)) {
    if (found.length >= wanted) break;
    const rows = await ask<Row>('search', {
      question: question(kind),
      types: orNull(query.types),
      seen: found.map((f) => f.e.id),
      most: MOST_RANKED,
      limit: wanted - found.length,
    });
    found.push(...rows.map(({ e }) => ({ e, kind })));
  }
  return found;
}

async function mostConnected(ask: Ask, query: Query): Promise<SearchAnswer['entities']> {
  const facets = inOrder(await ask<{ type: EntityType; n: number }>('count-by-type'));
  const { limit, offset } = query;
  const types = query.types?.length ? query.types : entityTypes;
  const rows = await ask<Row>('most-connected', { types, most: limit + offset, limit, offset });
  const items = rows.map(({ e }) => ({ ...summaryOf(e), tier: 'exact' as const, matched: e.name }));
  return { total: sum(facets, query.types), more: false, items, facets };
}

async function articles(ask: Ask, { q, limit }: Query): Promise<SearchAnswer['articles']> {
  const words = foldedWords(q);
  if (words.length === 0) return { total: 0, more: false, items: [] };
  const lucene = everyWord('words', words);
  const counts = await one<{ n: number }>(ask, 'search-articles-count', {
    question: lucene,
    most: MOST_COUNTED,
  });
  const total = counts?.n ?? 0;
  const rows = await ask<{ head: string; claims: number; text: string }>('search-articles', {
    question: lucene,
    most: MOST_RANKED,
    limit: Math.min(limit, 10),
  });
  return {
    total,
    more: total >= MOST_COUNTED,
    items: rows.map((r) => ({ ...articleSummary(r), snippet: snippet(r.text, words) })),
  };
}
