/** After articles came or went: every claim and entity they touched is merged again from what is left, and what nobody says any more is dropped. */
import type { Claim, Entity } from '../../ingest/model.ts';
import { fold } from '../../ingest/text.ts';
import { FIRMNESS, mergeClaim, mergeEntity, type Saying } from './merge.ts';
import { settleJoint, settleStated } from './sqlite-joint.ts';
import type { Statements } from './sqlite-statements.ts';
import { entityWordsRow, indexedNames } from './sqlite-words.ts';
import { StoreError } from './store.ts';

/** Row keys of what a write has to settle. */
export interface Touched {
  entities: Set<number>;
  records: Set<number>;
  claims: Set<number>;
  /** Programmes and events whose joint work is to be counted anew, and pairs of agencies that are said to coordinate. */
  vias: Set<number>;
  pairs: Map<string, readonly [number, number]>;
}
export const noTouched = (): Touched => ({
  entities: new Set(),
  records: new Set(),
  claims: new Set(),
  vias: new Set(),
  pairs: new Map(),
});

/** Claims that nobody makes go first, since they hang on entities; dates come last, since they hang on events. */
export function settle(q: Statements, touched: Touched): void {
  for (const k of touched.claims) if (dropClaim(q, k, touched)) touched.claims.delete(k);
  for (const k of touched.records) settleRecord(q, k);
  for (const k of touched.entities) settleEntity(q, k, touched);
  for (const k of touched.claims) settleClaim(q, k, touched);
  for (const k of touched.vias) settleJoint(q, k);
  for (const pair of touched.pairs.values()) settleStated(q, pair);
}

interface ClaimRow {
  k: number;
  type: Claim['type'];
  subject: number;
  object: number;
  articles: number;
  qualifiers: string;
  status: string;
  reason: string | null;
  on_date: string | null;
}
const CLAIM =
  'SELECT k, type, subject, object, articles, qualifiers, status, reason, on_date FROM claims WHERE k = ?';

function dropClaim(q: Statements, k: number, touched: Touched): boolean {
  const claim = q.get<ClaimRow>(CLAIM, k);
  if (!claim || claim.articles > 0) return claim === undefined;
  touchJoint(claim, touched);
  for (const end of [claim.subject, claim.object]) {
    touched.entities.add(end);
    q.run('UPDATE entities SET degree = degree - 1 WHERE k = ?', end);
  }
  q.run('DELETE FROM claims WHERE k = ?', k);
  return true;
}

function touchJoint({ type, subject, object }: ClaimRow, touched: Touched): void {
  if (type === 'PARTY_TO' || type === 'ORGANIZED' || type === 'CHAIRED') touched.vias.add(object);
  if (type !== 'COORDINATES_WITH') return;
  const [a, b] = subject < object ? [subject, object] : [object, subject];
  touched.pairs.set(`${a} ${b}`, [a, b]);
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

function settleEntity(q: Statements, k: number, touched: Touched): void {
  const row = q.get<EntityRow>('SELECT id, type, degree, date, words, json FROM entities WHERE k = ?', k);
  if (!row) return;
  const records = q.all<RecordRow>('SELECT json, articles, newest FROM records WHERE entity = ?', k);
  const merged = merge(row, records);
  const words = merged && entityWordsRow(k, merged.type, row.degree);
  const json = merged && JSON.stringify(merged);
  if (row.words !== null && (row.words !== words || row.json !== json))
    q.run('DELETE FROM entity_words WHERE rowid = ?', row.words);
  if (!merged || words === undefined || json === undefined) {
    q.run('DELETE FROM entities WHERE k = ?', k);
    return;
  }
  if (row.words !== words || row.json !== json) {
    const { exact, folded } = indexedNames(merged);
    q.run('INSERT INTO entity_words (rowid, exact, folded) VALUES (?, ?, ?)', words, exact, folded);
  }
  const articles = records.reduce((n, r) => n + r.articles, 0);
  saveEntity(q, k, merged, json, articles, words);
  if (merged.type === 'Event' && (merged.date ?? null) !== row.date) touchClaimsOf(q, k, touched);
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

const FIELDS = ['level', 'province', 'place', 'date', 'kind', 'number', 'rank'] as const;

function saveEntity(
  q: Statements,
  k: number,
  e: Entity,
  json: string,
  articles: number,
  words: number,
): void {
  const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(e));
  const value = (name: string): string | null => {
    const found = fields.get(name);
    return typeof found === 'string' ? found : null;
  };
  q.run(
    `UPDATE entities SET type = ?, name = ?, folded = ?, json = ?, articles = ?, words = ?,
       chairs = CASE type WHEN 'Event' THEN (SELECT count(*) FROM claims WHERE object = ? AND type = 'CHAIRED') ELSE 0 END,
       ${FIELDS.map((f) => `${f} = ?`).join(', ')} WHERE k = ?`,
    e.type,
    e.name,
    fold(e.name),
    json,
    articles,
    words,
    k,
    ...FIELDS.map(value),
    k,
  );
}

/** The claims about an event bear its day. */
function touchClaimsOf(q: Statements, k: number, touched: Touched): void {
  const about = 'SELECT k FROM claims WHERE object = ?1 UNION ALL SELECT k FROM claims WHERE subject = ?1';
  for (const r of q.all<{ k: number }>(about, k)) touched.claims.add(r.k);
}

function settleClaim(q: Statements, k: number, touched: Touched): void {
  const claim = q.get<ClaimRow>(CLAIM, k);
  if (!claim) return;
  const { qualifiers, status, reason } = sayingOf(q, k);
  const on = dayOf(q, claim);
  const now = [JSON.stringify(qualifiers), status, reason ?? null, on];
  touchJoint(claim, touched);
  if (now.join('\n') === [claim.qualifiers, claim.status, claim.reason, claim.on_date].join('\n')) return;
  q.run('UPDATE claims SET qualifiers = ?, status = ?, reason = ?, on_date = ? WHERE k = ?', ...now, k);
}

/** Only the articles that speak most firmly, on the first day they do, decide: there are few of them however many there are in all. */
function sayingOf(q: Statements, k: number): Saying {
  const rows = q.all<{ json: string }>(
    `SELECT t.json FROM article_claims t JOIN
       (SELECT claim, firmness, published FROM article_claims WHERE claim = ? ORDER BY firmness, published LIMIT 1) f
       ON t.claim = f.claim AND t.firmness = f.firmness AND t.published = f.published`,
    k,
  );
  return mergeClaim(rows.map((r) => ({ says: sayingIn(JSON.parse(r.json) as Saying) })));
}
const sayingIn = ({ qualifiers, status, reason }: Saying): Saying => ({
  qualifiers,
  status,
  ...(reason !== undefined && { reason }),
});

/** The event's day where an end is an event, else the earliest day of an article that says so. */
function dayOf(q: Statements, { k, subject, object }: ClaimRow): string | null {
  const event =
    "SELECT date FROM entities WHERE k IN (?, ?) AND type = 'Event' AND date IS NOT NULL ORDER BY date LIMIT 1";
  const day = q.get<{ date: string }>(event, subject, object)?.date;
  if (day !== undefined) return day;
  const first = 'SELECT min(published) AS day FROM article_claims WHERE claim = ? AND firmness = ?';
  const days = FIRMNESS.map((_, firmness) => q.get<{ day: string | null }>(first, k, firmness)?.day ?? '~');
  const earliest = days.sort()[0] ?? '~';
  return earliest === '~' ? null : earliest;
}
