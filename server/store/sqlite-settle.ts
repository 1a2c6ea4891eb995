/** After articles came or went: every entity and claim they touched is merged again from what is left, and what nobody says any more is dropped. */

import type { Entity } from '../../ingest/model.ts';
import { fold } from '../../ingest/text.ts';
import { mergeEntity } from './merge.ts';
import { countChairs, settleJoint, settleStated } from './sqlite-joint.ts';
import { dropClaims, putPending, settleClaim } from './sqlite-settle-claims.ts';
import type { Statements } from './sqlite-statements.ts';
import type { Touched } from './sqlite-touched.ts';
import { boundFor, entityWordsRow, indexedNames } from './sqlite-words.ts';
import { StoreError } from './store.ts';

/** Claims that nobody makes go first, since they hang on entities; the others come after the entities, since they bear the days of events. */
export function settle(q: Statements, touched: Touched): void {
  dropClaims(q, touched);
  for (const k of touched.records) settleRecord(q, k);
  for (const [k, degree] of touched.entities) settleEntity(q, k, degree, touched);
  for (const pending of touched.pending.values()) putPending(q, pending, touched);
  for (const k of touched.claims) settleClaim(q, k, touched);
  for (const [k, sharers] of touched.vias) {
    settleJoint(q, k, sharers);
    countChairs(q, k);
  }
  for (const pair of touched.pairs.values()) settleStated(q, pair);
  putWords(q, touched);
}

function settleRecord(q: Statements, k: number): void {
  q.run('DELETE FROM records WHERE k = ? AND articles = 0', k);
  q.run(
    `UPDATE records SET newest = (SELECT max(published) FROM article_entities t
       WHERE t.entity = records.entity AND t.record = records.k) WHERE k = ?`,
    k,
  );
}

interface EntityRow {
  id: string;
  type: Entity['type'];
  degree: number;
  date: string | null;
  words: number | null;
  json: string;
}
interface RecordRow {
  json: string;
  articles: number;
  newest: string | null;
}

function settleEntity(q: Statements, k: number, change: number, touched: Touched): void {
  const row = q.get<EntityRow>('SELECT id, type, degree, date, words, json FROM entities WHERE k = ?', k);
  if (!row) return;
  const records = q.all<RecordRow>('SELECT json, articles, newest FROM records WHERE entity = ?', k);
  const merged = merge(row, records);
  if (!merged) {
    if (row.words !== null) touched.entityWords.remove(row.words);
    q.run('DELETE FROM entities WHERE k = ?', k);
    return;
  }
  const degree = row.degree + change;
  const json = JSON.stringify(merged);
  const words = entityWordsRow(k, merged.type, boundFor(degree, row.words));
  if (row.words !== words || row.json !== json) {
    if (row.words !== null) touched.entityWords.remove(row.words);
    touched.entityWords.put(words, indexedNames(merged));
  }
  const articles = records.reduce((n, r) => n + r.articles, 0);
  // Two indexes hold the degree: they are left alone where it stays.
  if (change !== 0 || row.words !== words)
    q.run('UPDATE entities SET degree = ?, words = ? WHERE k = ?', degree, words, k);
  q.run('UPDATE entities SET articles = ? WHERE k = ?', articles, k);
  if (row.json !== json) saveEntity(q, k, merged, json);
  if (merged.type !== 'Event') return;
  touched.days.set(k, merged.date ?? null);
  if (row.json !== '' && (merged.date ?? null) !== row.date) touchClaimsOf(q, k, touched);
}

function merge(row: EntityRow, records: readonly RecordRow[]): Entity | undefined {
  if (records.length === 0) return undefined;
  const told = records.map((r) => ({
    says: JSON.parse(r.json) as Entity,
    times: r.articles,
    publishedOn: r.newest ?? undefined,
  }));
  const types = new Set(told.map((t) => t.says.type));
  if (types.size > 1)
    throw new StoreError(
      'invalid',
      `${row.id} is a ${[...types].sort().join(' and a ')}; nothing was written`,
    );
  return mergeEntity(told);
}

function putWords(q: Statements, touched: Touched): void {
  touched.entityWords.settle(
    (row) => q.run('DELETE FROM entity_words WHERE rowid = ?', row),
    (row, words) => q.run('INSERT INTO entity_words (rowid, words) VALUES (?, ?)', row, words),
  );
  touched.articleWords.settle(
    (row) => q.run('DELETE FROM article_words WHERE rowid = ?', row),
    (row, words) => q.run('INSERT INTO article_words (rowid, words) VALUES (?, ?)', row, words),
  );
}

const FIELDS = ['level', 'province', 'place', 'date', 'kind', 'number', 'rank'] as const;
const SAVE = `UPDATE entities SET type = ?, name = ?, folded = ?, json = ?, ${FIELDS.map((f) => `${f} = ?`).join(', ')} WHERE k = ?`;

function saveEntity(q: Statements, k: number, e: Entity, json: string): void {
  const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(e));
  const values = FIELDS.map((name) => {
    const found = fields.get(name);
    return typeof found === 'string' ? found : null;
  });
  q.run(SAVE, e.type, e.name, fold(e.name), json, ...values, k);
}

/** The claims about an event bear its day. */
function touchClaimsOf(q: Statements, k: number, touched: Touched): void {
  const about = 'SELECT k FROM claims WHERE object = ?1 UNION ALL SELECT k FROM claims WHERE subject = ?1';
  for (const r of q.all<{ k: number }>(about, k)) touched.claims.add(r.k);
}
