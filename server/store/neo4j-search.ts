/** Search over entities and articles: classes of match from the best on, each as a question to the full-text index. */
import type { z } from 'zod';
import { type EntityType, entityTypes } from '../../ingest/ontology.ts';
import { MOST_COUNTED, type SearchAnswer, type SearchQuery } from '../contract.ts';
import { kindOf, type MatchKind, matchedName, matchKinds } from './match.ts';
import { type Ask, one, type Read } from './neo4j-ask.ts';
import { articleSummary, type EntityProperties, entityOf, summaryOf, typeIn } from './neo4j-rows.ts';
import { byDay, byDegree, heaviest, ofTypes } from './neo4j-weight.ts';
import { snippet } from './snippet.ts';
import { foldedWords, namesOf } from './words.ts';

type Query = z.output<typeof SearchQuery>;
type Facets = SearchAnswer['entities']['facets'];
type Row = { e: EntityProperties };

/** So many matches are all read; of more, the classes are asked for one by one. */
const FEW = 100;

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

/** Entities and articles are looked for at the same time, each in a transaction of its own. */
export async function search(read: Read, query: Query): Promise<SearchAnswer> {
  const [found, texts] = await Promise.all([
    read((ask) => (query.q === '' ? mostConnected(ask, query) : entities(ask, query))),
    query.q === '' ? { total: 0, more: false, items: [] } : read((ask) => articles(ask, query)),
  ]);
  return { entities: found, articles: texts };
}

async function entities(ask: Ask, query: Query): Promise<SearchAnswer['entities']> {
  const words = foldedWords(query.q);
  if (words.length === 0) return { total: 0, more: false, items: [], facets: {} };
  const inside = everyWord('foldedWords', words);
  const facets = await counted(ask, inside);
  const more = sum(facets) >= MOST_COUNTED;
  const counts = more && query.types?.length ? await counted(ask, ofTypes(inside, query.types)) : facets;
  const total = Math.min(MOST_COUNTED, sum(counts, query.types));
  const found = total > query.offset ? await ranked(ask, query, total, more) : [];
  return {
    total,
    more: total >= MOST_COUNTED,
    items: found.map(({ e, kind }) => ({
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

async function counted(ask: Ask, lucene: string): Promise<Facets> {
  const rows = await ask<{ labels: string[]; n: number }>('search-count', {
    question: lucene,
    most: MOST_COUNTED,
  });
  return inOrder(rows.map(({ labels, n }) => ({ type: typeIn(labels), n })));
}
const inOrder = (rows: readonly { type: EntityType; n: number }[]): Facets => {
  const counts = new Map<EntityType, number>();
  for (const { type, n } of rows) counts.set(type, (counts.get(type) ?? 0) + n);
  return Object.fromEntries(entityTypes.filter((t) => counts.has(t)).map((t) => [t, counts.get(t)]));
};

interface Found {
  e: EntityProperties;
  kind: MatchKind;
}

/** The page asked for. */
async function ranked(ask: Ask, query: Query, total: number, many: boolean): Promise<Found[]> {
  if (total <= FEW)
    return (await classified(ask, query, total)).slice(query.offset, query.offset + query.limit);
  const wanted = Math.min(total, query.offset + query.limit);
  const found = new Map<string, MatchKind>();
  for (const kind of matchKinds(query.q)) {
    if (found.size >= wanted) break;
    const asked = byDegree(ofTypes(question(kind), query.types), many);
    const ids = await heaviest(ask, 'search', asked, wanted);
    // Whatever is of a better class is of this one too.
    for (const id of ids) if (!found.has(id) && found.size < wanted) found.set(id, kind);
  }
  const page = [...found].slice(query.offset);
  const entities = await entitiesOf(
    ask,
    page.map(([id]) => id),
  );
  return page.flatMap(([id, kind]) => {
    const e = entities.get(id);
    return e ? [{ e, kind }] : [];
  });
}

/** All matches in one go, sorted into their classes here. */
async function classified(ask: Ask, query: Query, total: number): Promise<Found[]> {
  const asked = byDegree(ofTypes(everyWord('foldedWords', foldedWords(query.q)), query.types), false);
  const ids = await heaviest(ask, 'search', asked, total);
  const entities = await entitiesOf(ask, ids);
  const kinds = matchKinds(query.q);
  const [last] = kinds.slice(-1);
  const found = ids.flatMap((id) => {
    const e = entities.get(id);
    const kind = e && (kindOf(namesOf(entityOf(e)), e.folded, kinds) ?? last);
    return e && kind ? [{ e, kind }] : [];
  });
  return found.sort((x, y) => kinds.indexOf(x.kind) - kinds.indexOf(y.kind));
}

async function entitiesOf(ask: Ask, ids: readonly string[]): Promise<Map<string, EntityProperties>> {
  const rows = ids.length > 0 ? await ask<Row>('entities', { ids }) : [];
  return new Map(rows.map(({ e }) => [e.id, e]));
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
  const asked = { question: lucene, most: MOST_COUNTED };
  const counted = await one<{ n: number; newest: string | null }>(ask, 'search-articles-count', asked);
  const total = counted?.n ?? 0;
  const more = total >= MOST_COUNTED;
  const questions = byDay(lucene, more ? counted?.newest : undefined);
  const ids = total > 0 ? await heaviest(ask, 'search-articles', questions, Math.min(total, limit, 10)) : [];
  type Whole = { id: string; head: string; claims: number; text: string };
  const found = new Map((await ask<Whole>('articles-found', { ids })).map((a) => [a.id, a]));
  const items = ids.flatMap((id) => found.get(id) ?? []);
  return {
    total,
    more,
    items: items.map((a) => ({ ...articleSummary(a), snippet: snippet(a.text, words) })),
  };
}
