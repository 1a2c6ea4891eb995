/** Search over entities: the best classes of match are read first, each in the order of degree, until the page is full. */
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import type { Entity } from '../../ingest/model.ts';
import { type EntityType, entityTypes } from '../../ingest/ontology.ts';
import { fold } from '../../ingest/text.ts';
import { type EntitySummary, MOST_COUNTED, type SearchAnswer, type SearchQuery } from '../contract.ts';
import { kindOf, type MatchKind, matchedName, matchKinds } from './match.ts';
import { searchArticles } from './sqlite-articles.ts';
import { ENTITY, type EntityRow, summaryOf } from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';
import { everyWord, keyOfRow, matchingRows, typeCondition, typeOfRow } from './sqlite-words.ts';
import { foldedWords, namesOf } from './words.ts';

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
  const rows = firstRows(q, everyWord(words), undefined);
  const facets = facetsOf(rows);
  const more = rows.length >= MOST_COUNTED;
  const fitting =
    more && query.types?.length ? firstRows(q, everyWord(words), query.types) : ofTypes(rows, query.types);
  const end = query.offset + query.limit;
  const found = fitting.length > query.offset ? ranked(q, query, fitting, end) : [];
  const items = found.slice(query.offset, end).map((f) => itemOf(q, f));
  return { total: fitting.length, more: fitting.length >= MOST_COUNTED, items, facets };
}

/** The first matches in the order of the index, which is nearly that of degree; as many as are counted. As JSON, which takes half the time. */
function firstRows(q: Statements, match: string, types: readonly EntityType[] | undefined): number[] {
  return q.remember(`rows ${types ?? ''} ${match}`, () =>
    matchingRows(q, 'entity_words', match, typeCondition(types)),
  );
}

const ofTypes = (rows: readonly number[], types: readonly EntityType[] | undefined): readonly number[] =>
  types?.length ? rows.filter((row) => types.includes(typeOfRow(row))) : rows;

/** Up to this many matches are sorted into classes; others follow in the order of the index. */
const MOST_CLASSIFIED = 400;

/** The first `most`: the best connected by class of match, and whatever bears exactly this name however little connected it is; then the rest. */
function ranked(q: Statements, query: Query, rows: readonly number[], most: number): Found[] {
  const kinds = matchKinds(query.q);
  const last = kinds.at(-1);
  if (last === undefined) return [];
  const known = candidates(q, query, rows).map((row) => {
    const kind = kindOf(namesIn(row), row.folded, kinds);
    return { ...row, by: kind ?? last, rank: kind ? kinds.indexOf(kind) : kinds.length };
  });
  known.sort((x, y) => x.rank - y.rank || byDegree(x, y));
  const found: Found[] = known.slice(0, most);
  const seen = new Set(known.map((row) => row.k));
  for (const k of rows.map(keyOfRow)) {
    if (found.length >= most) break;
    if (!seen.has(k)) found.push({ k, by: last });
  }
  return found;
}

/** Most have one name, and taking JSON apart is dear: only those with more come with it. */
const NAMES = `name, number, folded, iif(instr(json, '"aliases":[]') > 0, NULL, json) AS json`;
const namesIn = ({ name, number, json }: Ranked): string[] =>
  json === null ? [name, ...(number === null ? [] : [number])] : namesOf(JSON.parse(json) as Entity);

/** What is sorted into classes. */
function candidates(q: Statements, { q: question, types }: Query, rows: readonly number[]): Ranked[] {
  const best = rows.slice(0, MOST_CLASSIFIED).map(keyOfRow);
  const row = `SELECT k, degree, id, type, ${NAMES} FROM entities`;
  const sql = `${row} WHERE k IN (SELECT value FROM json_each(?)) UNION ALL ${row} WHERE folded = ?`;
  const found = q.all<Ranked>(sql, JSON.stringify(best), fold(question));
  return [...new Map(found.map((row) => [row.k, row])).values()].filter(
    (row) => !types?.length || types.includes(row.type),
  );
}

/** Types with a match, in the order of the legend. */
function facetsOf(rows: readonly number[]): Facets {
  const counts = new Map<EntityType, number>();
  for (const row of rows) counts.set(typeOfRow(row), (counts.get(typeOfRow(row)) ?? 0) + 1);
  return inOrder(Object.fromEntries(counts));
}
const inOrder = (counts: Facets): Facets =>
  Object.fromEntries(entityTypes.map((t) => [t, counts[t] ?? 0]).filter(([, n]) => n !== 0));

function totalOf(facets: Facets, types: readonly EntityType[] | undefined): number {
  return entityTypes
    .filter((t) => !types?.length || types.includes(t))
    .reduce((n, t) => n + (facets[t] ?? 0), 0);
}

interface Found {
  k: number;
  by: MatchKind;
}

interface Ranked {
  k: number;
  degree: number;
  id: string;
  type: EntityType;
  name: string;
  number: string | null;
  folded: string;
  /** Where there are more names. */
  json: string | null;
}
const byDegree = (x: Ranked, y: Ranked): number => y.degree - x.degree || (x.id < y.id ? -1 : 1);
function itemOf(q: Statements, { k, by }: Found): Entities['items'][number] {
  const row = q.get<EntityRow & { json: string }>(`SELECT ${ENTITY}, json FROM entities WHERE k = ?`, k);
  if (!row) throw new Error('a row of the index has no entity');
  return { ...summaryOf(row), tier: by.tier, matched: matchedName(JSON.parse(row.json) as Entity, by) };
}

function mostConnected(q: Statements, query: Query): Entities {
  const facets = q.remember('facets', () =>
    inOrder(
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
