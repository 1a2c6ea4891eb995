/** "Who chaired what": events with chairs and the offices they held that day, organisers, programmes, places. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { z } from 'zod';
import type { ClaimId, EntityId } from '../../ingest/model.ts';
import type { ClaimStatus, EntityType } from '../../ingest/ontology.ts';
import { fold } from '../../ingest/text.ts';
import type { EventRow, EventsQuery } from '../contract.ts';
import { type EntityRow, entityColumns, refOf, summaryOf, within } from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';
import type { Page } from './store.ts';

type Query = z.output<typeof EventsQuery>;

const SORTS: Record<Query['sort'], string> = {
  date: 'e.date IS NULL, e.date, e.id',
  '-date': 'e.date IS NULL, e.date DESC, e.id',
  name: 'e.folded, e.id',
  '-articles': 'e.articles DESC, e.id',
};

function conditions(query: Query): { sql: string; values: SQLInputValue[] } {
  const parts = ["e.type = 'Event'"];
  const values: SQLInputValue[] = [];
  const linked = (id: string | undefined, types: string, side: 'subject' | 'object') => {
    if (id === undefined) return;
    const other = side === 'subject' ? 'object' : 'subject';
    parts.push(
      `EXISTS (SELECT 1 FROM claims c JOIN entities x ON x.k = c.${side} WHERE c.${other} = e.k AND c.type IN (${types}) AND x.id = ?)`,
    );
    values.push(id);
  };
  linked(query.person, "'CHAIRED', 'ATTENDED', 'SPOKE_AT', 'PRESENTED_AWARD', 'RECEIVED_AWARD'", 'subject');
  linked(query.agency, "'ORGANIZED', 'CHAIRED', 'ATTENDED', 'RECEIVED_AWARD'", 'subject');
  linked(query.programme, "'REVIEWS'", 'object');
  if (query.chaired === true)
    parts.push("EXISTS (SELECT 1 FROM claims c WHERE c.object = e.k AND c.type = 'CHAIRED')");
  if (query.chaired === false)
    parts.push("NOT EXISTS (SELECT 1 FROM claims c WHERE c.object = e.k AND c.type = 'CHAIRED')");
  for (const field of ['province', 'kind'] as const)
    if (query[field] !== undefined) {
      parts.push(`e.${field} = ?`);
      values.push(query[field]);
    }
  const words = fold(query.q ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > 0) {
    parts.push('e.k IN (SELECT rowid FROM entity_words WHERE entity_words MATCH ?)');
    values.push(words.map((w, i) => (i === words.length - 1 ? `"${w}"*` : `"${w}"`)).join(' AND '));
  }
  const period = within('e.date', query);
  return { sql: parts.join(' AND ') + period.sql, values: [...values, ...period.values] };
}

export function events(db: DatabaseSync, query: Query): Page<EventRow> {
  const q = new Statements(db);
  const { sql, values } = conditions(query);
  const total = q.get<{ n: number }>(`SELECT count(*) AS n FROM entities e WHERE ${sql}`, ...values)?.n ?? 0;
  const rows = q.all<EntityRow>(
    `SELECT ${entityColumns('e')} FROM entities e WHERE ${sql} ORDER BY ${SORTS[query.sort]} LIMIT ? OFFSET ?`,
    ...values,
    query.limit,
    query.offset,
  );
  return { total, items: rows.map((row) => eventRow(q, row)) };
}

interface Linked {
  k: number;
  claim_k: number;
  claim: string;
  type: EntityType;
  id: string;
  name: string;
  status: ClaimStatus;
}

function linked(q: Statements, k: number, relation: string, side: 'subject' | 'object'): Linked[] {
  const other = side === 'subject' ? 'object' : 'subject';
  return q.all<Linked>(
    `SELECT x.k, c.k AS claim_k, c.id AS claim, x.type, x.id, x.name, c.status FROM claims c JOIN entities x ON x.k = c.${side} WHERE c.${other} = ? AND c.type = ? ORDER BY x.id, c.id`,
    k,
    relation,
  );
}

function eventRow(q: Statements, row: EntityRow): EventRow {
  const refs = (relation: string, side: 'subject' | 'object') =>
    linked(q, row.k, relation, side).map((x) => ({ ...refOf(x), claim: x.claim as ClaimId }));
  return {
    event: summaryOf(row),
    chairs: linked(q, row.k, 'CHAIRED', 'subject').map((x) => ({
      who: refOf(x),
      claim: x.claim as ClaimId,
      status: x.status,
      offices: officesThatDay(q, x, row.date),
    })),
    organisers: refs('ORGANIZED', 'subject'),
    programmes: refs('REVIEWS', 'object'),
    places: refs('HELD_IN', 'object'),
    articles: row.articles,
  };
}

type Office = EventRow['chairs'][number]['offices'][number];

/** Offices that an article which names the chair also states; else those of the article nearest in time to the event. */
function officesThatDay(q: Statements, chair: Linked, date: string | null): Office[] {
  if (chair.type !== 'Person') return [];
  type Row = { id: string; name: string; claim: string; article: number; published: string | null };
  const rows = q.all<Row>(
    `SELECT o.id, o.name, h.id AS claim, t.article, a.published FROM claims h JOIN entities o ON o.k = h.object JOIN article_claims t ON t.claim = h.k JOIN articles a ON a.k = t.article
     WHERE h.subject = ? AND h.type = 'HOLDS' AND json_extract(h.qualifiers, '$.former') IS NULL ORDER BY o.id`,
    chair.k,
  );
  const same = new Set(
    q
      .all<{ article: number }>('SELECT article FROM article_claims WHERE claim = ?', chair.claim_k)
      .map((r) => r.article),
  );
  let chosen = rows.filter((r) => same.has(r.article));
  if (chosen.length === 0 && rows.length > 0) {
    const day = (text: string | null) =>
      Date.parse(`${(text ?? '1970').padEnd(4, '0')}${'-01-01'.slice(0, 10 - (text ?? '1970').length)}`);
    const gap = (r: Row) => Math.abs(day(r.published) - day(date));
    const nearest = Math.min(...rows.map(gap));
    chosen = rows.filter((r) => gap(r) === nearest);
  }
  const offices = new Map<string, Office>();
  for (const r of chosen)
    offices.set(r.id, { id: r.id as EntityId, type: 'Office', name: r.name, claim: r.claim as ClaimId });
  return [...offices.values()];
}
