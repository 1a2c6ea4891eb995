/** Search over entities: the best classes of match are read first, each in the order of degree, until the page is full. */
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import type { Entity } from '../../ingest/model.ts';
import { type EntityType, entityTypes } from '../../ingest/ontology.ts';
import { type EntitySummary, MOST_COUNTED, type SearchAnswer, type SearchQuery } from '../contract.ts';
import { matchedName } from './match.ts';
import { searchArticles } from './sqlite-articles.ts';
import { type MatchClass, matchClasses } from './sqlite-match.ts';
import { ENTITY, type EntityRow, summaryOf } from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';
import { boundOfRow, COUNT_BY_TYPE, everyWord, keyOfRow, typeCondition } from './sqlite-words.ts';
import { foldedWords } from './words.ts';

type Query = z.output<typeof SearchQuery>;
type Facets = Partial<Record<EntityType, number>>;
type Entities = SearchAnswer['entities'];

export function search(db: DatabaseSync, query: Query): SearchAnswer {
  const q = new Statements(db);
  if (query.q === '')
    return { entities: mostConnected(q, query), articles: { total: 0, more: false, items: [] } };
  return {
    entities: searchEntities(q, query),
    articles: searchArticles(q, query.q, Math.min(query.limit, 10)),
  };
}

function searchEntities(q: Statements, query: Query): Entities {
  const words = foldedWords(query.q);
  if (words.length === 0) return { total: 0, more: false, items: [], facets: {} };
  const match = `folded : (${everyWord(words)})`;
  const counted = `SELECT ${COUNT_BY_TYPE} FROM (SELECT rowid FROM entity_words WHERE entity_words MATCH ? ORDER BY rowid DESC LIMIT ${MOST_COUNTED})`;
  const facets = q.remember(`facets ${match}`, () => facetsOf(q.get<Facets>(counted, match) ?? {}));
  const more = totalOf(facets, undefined) >= MOST_COUNTED;
  const total = more && query.types?.length ? countOf(q, match, query.types) : totalOf(facets, query.types);
  const found = total > query.offset ? ranked(q, query, total) : [];
  const items = found.slice(query.offset, query.offset + query.limit).map((f) => itemOf(q, f));
  return { total, more: more && total >= MOST_COUNTED, items, facets };
}

function countOf(q: Statements, match: string, types: readonly EntityType[]): number {
  const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM entity_words WHERE entity_words MATCH ?${typeCondition(types)} LIMIT ${MOST_COUNTED})`;
  return q.get<{ n: number }>(sql, match)?.n ?? 0;
}

/** Types with a match, in the order of the legend. */
function facetsOf(counts: Facets): Facets {
  return Object.fromEntries(entityTypes.map((t) => [t, counts[t] ?? 0]).filter(([, n]) => n !== 0));
}

function totalOf(facets: Facets, types: readonly EntityType[] | undefined): number {
  return entityTypes
    .filter((t) => !types?.length || types.includes(t))
    .reduce((n, t) => n + (facets[t] ?? 0), 0);
}

interface Found {
  k: number;
  by: MatchClass;
}

/** The first `offset + limit` matches, or all. */
function ranked(q: Statements, query: Query, total: number): Found[] {
  const wanted = Math.min(total, query.offset + query.limit);
  const found: Found[] = [];
  const seen = new Set<number>();
  for (const by of matchClasses(query.q)) {
    if (found.length >= wanted) break;
    const best = mostConnectedOf(q, by.match, typeCondition(query.types), wanted - found.length, seen);
    for (const { k } of best) found.push({ k, by });
    for (const { k } of best) seen.add(k);
  }
  return found;
}

interface Ranked {
  k: number;
  degree: number;
  id: string;
}
const byDegree = (x: Ranked, y: Ranked): number => y.degree - x.degree || (x.id < y.id ? -1 : 1);
/** Rows read at a time. */
const STRETCH = 200;

/** The matches of highest degree that were not seen before. Rows come in falling order of a bound of it: what lies below the last wanted need not be read. */
function mostConnectedOf(
  q: Statements,
  match: string,
  types: string,
  wanted: number,
  seen: ReadonlySet<number>,
): Ranked[] {
  const sql = `SELECT rowid AS row FROM entity_words WHERE entity_words MATCH ?${types} ORDER BY rowid DESC`;
  let best: Ranked[] = [];
  let stretch: number[] = [];
  const rank = () => {
    best = [...best, ...degreesOf(q, stretch)].sort(byDegree).slice(0, wanted);
    stretch = [];
  };
  for (const { row } of q.each<{ row: number }>(sql, match)) {
    if (stretch.length >= STRETCH) rank();
    const last = best[wanted - 1];
    if (last && boundOfRow(row) < last.degree) break;
    if (!seen.has(keyOfRow(row))) stretch.push(keyOfRow(row));
  }
  rank();
  return best;
}

function degreesOf(q: Statements, keys: readonly number[]): Ranked[] {
  const sql = 'SELECT k, degree, id FROM entities WHERE k IN (SELECT value FROM json_each(?))';
  return q.all<Ranked>(sql, JSON.stringify(keys));
}

function itemOf(q: Statements, { k, by }: Found): Entities['items'][number] {
  const row = q.get<EntityRow & { json: string }>(`SELECT ${ENTITY}, json FROM entities WHERE k = ?`, k);
  if (!row) throw new Error('a row of the index has no entity');
  return { ...summaryOf(row), tier: by.tier, matched: matchedName(JSON.parse(row.json) as Entity, by) };
}

function mostConnected(q: Statements, query: Query): Entities {
  const facets = q.remember('facets', () =>
    facetsOf(
      Object.fromEntries(
        q
          .all<{ type: EntityType; n: number }>('SELECT type, count(*) AS n FROM entities GROUP BY type')
          .map((r) => [r.type, r.n]),
      ),
    ),
  );
  const types = query.types?.length ? query.types : entityTypes;
  const each = `SELECT * FROM (SELECT ${ENTITY} FROM entities WHERE type = ? ORDER BY degree DESC, id LIMIT ?)`;
  const sql = `${types.map(() => each).join(' UNION ALL ')} ORDER BY degree DESC, id LIMIT ? OFFSET ?`;
  const most = query.offset + query.limit;
  const rows = q.all<EntityRow>(sql, ...types.flatMap((t) => [t, most]), query.limit, query.offset);
  const items = rows.map((r): EntitySummary & { tier: 'exact'; matched: string } => ({
    ...summaryOf(r),
    tier: 'exact',
    matched: r.name,
  }));
  return { total: totalOf(facets, query.types), more: false, items, facets };
}
