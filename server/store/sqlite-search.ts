/** Search over entities and articles: folded words narrow, then accents decide the tier. */
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import type { EntityType } from '../../ingest/ontology.ts';
import { fold, foldTones } from '../../ingest/text.ts';
import type { SearchAnswer, SearchQuery, searchTiers } from '../contract.ts';
import { articleSummary, ENTITY, type EntityRow, entityColumns, marks, summaryOf } from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';

type Query = z.output<typeof SearchQuery>;
type Tier = (typeof searchTiers)[number];
/** How many matches are ranked; what lies behind them is counted but not listed. */
const RANKED = 400;

const wordsOf = (q: string): string[] => fold(q).match(/[\p{L}\p{N}]+/gu) ?? [];
/** Every word, the last one as a prefix: what search-as-you-type means. */
const matchOf = (words: string[]): string =>
  words.map((w, i) => (i === words.length - 1 ? `"${w}"*` : `"${w}"`)).join(' AND ');

export function search(db: DatabaseSync, query: Query): SearchAnswer {
  const q = new Statements(db);
  const words = wordsOf(query.q);
  if (words.length === 0) return mostConnected(q, query);
  const match = matchOf(words);
  const facets: Partial<Record<EntityType, number>> = {};
  for (const r of q.all<{ type: EntityType; n: number }>(
    'SELECT e.type, count(*) AS n FROM entity_words w JOIN entities e ON e.k = w.rowid WHERE entity_words MATCH ? GROUP BY e.type',
    match,
  ))
    facets[r.type] = r.n;
  const types = query.types ?? [];
  const total = Object.entries(facets).reduce(
    (n, [type, count]) => n + (types.length === 0 || types.includes(type as EntityType) ? count : 0),
    0,
  );
  const only = types.length ? ` AND e.type IN (${marks(types.length)})` : '';
  const folded = words.join(' ');
  const rows = new Map<number, EntityRow & { json: string }>();
  const take = (sql: string, ...values: (string | number)[]) => {
    for (const r of q.all<EntityRow & { json: string }>(sql, ...values)) rows.set(r.k, r);
  };
  take(
    `SELECT ${entityColumns('e')}, e.json FROM entities e WHERE e.folded >= ? AND e.folded < ?${only} ORDER BY e.folded LIMIT 50`,
    folded,
    `${folded}\u{10ffff}`,
    ...types,
  );
  take(
    `SELECT ${entityColumns('e')}, e.json FROM entity_words w JOIN entities e ON e.k = w.rowid WHERE entity_words MATCH ?${only} ORDER BY e.degree DESC, e.id LIMIT ${RANKED}`,
    match,
    ...types,
  );
  const ranked = [...rows.values()]
    .map((row) => ({ row, ...rank(row, query.q, folded) }))
    .sort((a, b) => a.order - b.order || b.row.degree - a.row.degree || (a.row.id < b.row.id ? -1 : 1));
  const items = ranked
    .slice(query.offset, query.offset + query.limit)
    .map(({ row, tier, matched }) => ({ ...summaryOf(row), tier, matched }));
  return { entities: { total, items, facets }, articles: searchArticles(q, words, query) };
}

const TIERS: readonly Tier[] = ['exact', 'tones', 'folded'];

function rank(
  row: { name: string; json: string },
  query: string,
  folded: string,
): { tier: Tier; matched: string; order: number } {
  const names = [row.name, ...((JSON.parse(row.json) as { aliases: string[] }).aliases ?? [])];
  const exact =
    query
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  const tones = foldTones(exact);
  let best: { tier: Tier; matched: string; order: number } | undefined;
  for (const [i, name] of names.entries()) {
    const plain =
      name
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? '';
    const tier = plain.includes(exact) ? 0 : foldTones(plain).includes(tones) ? 1 : 2;
    const bare = fold(plain);
    const place = bare === folded ? 0 : bare.startsWith(folded) ? 1 : 2;
    const order = tier * 10 + place * 2 + (i === 0 ? 0 : 1);
    if (best === undefined || order < best.order) best = { tier: TIERS[tier] as Tier, matched: name, order };
  }
  return best ?? { tier: 'folded', matched: row.name, order: 99 };
}

function mostConnected(q: Statements, query: Query): SearchAnswer {
  const types = query.types ?? [];
  const facets: Partial<Record<EntityType, number>> = {};
  for (const r of q.all<{ type: EntityType; n: number }>(
    'SELECT type, count(*) AS n FROM entities GROUP BY type',
  ))
    facets[r.type] = r.n;
  const total = Object.entries(facets).reduce(
    (n, [type, count]) => n + (types.length === 0 || types.includes(type as EntityType) ? count : 0),
    0,
  );
  const only = types.length ? `WHERE type IN (${marks(types.length)})` : '';
  const rows = q.all<EntityRow>(
    `SELECT ${ENTITY} FROM entities ${only} ORDER BY degree DESC, id LIMIT ? OFFSET ?`,
    ...types,
    query.limit,
    query.offset,
  );
  return {
    entities: {
      total,
      items: rows.map((r) => ({ ...summaryOf(r), tier: 'exact' as const, matched: r.name })),
      facets,
    },
    articles: { total: 0, items: [] },
  };
}

function searchArticles(q: Statements, words: string[], query: Query): SearchAnswer['articles'] {
  const match = matchOf(words);
  const total =
    q.get<{ n: number }>('SELECT count(*) AS n FROM article_words WHERE article_words MATCH ?', match)?.n ?? 0;
  const rows = q.all<{ json: string; claims: number }>(
    'SELECT a.json, a.claims FROM article_words w JOIN articles a ON a.k = w.rowid WHERE article_words MATCH ? ORDER BY a.published DESC, a.id LIMIT ?',
    match,
    Math.min(query.limit, 10),
  );
  return {
    total,
    items: rows.map((r) => ({
      ...articleSummary(r.json, r.claims),
      snippet: snippet((JSON.parse(r.json) as { text: string }).text, words),
    })),
  };
}

/** Some 160 characters around the first word that matches. */
function snippet(text: string, words: string[]): string {
  const flat = text.replace(/\s+/g, ' ');
  const bare = fold(flat.normalize('NFC'));
  const found = words.map((w) => bare.indexOf(w)).filter((i) => i >= 0);
  const at = bare.length === flat.length && found.length ? Math.min(...found) : 0;
  const from = Math.max(0, flat.lastIndexOf(' ', Math.max(0, at - 50)) + 1);
  return `${from > 0 ? '… ' : ''}${flat.slice(from, from + 160).trim()}${from + 160 < flat.length ? ' …' : ''}`;
}
