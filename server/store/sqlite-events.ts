/** "Who chaired what": events with chairs and the offices they held that day, organisers, programmes, places. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { z } from 'zod';
import type { ClaimId } from '../../ingest/model.ts';
import type { ClaimStatus, EntityType, RelationType } from '../../ingest/ontology.ts';
import type { EventRow, EventsQuery } from '../contract.ts';
import { officesOn } from './sqlite-offices.ts';
import { type EntityRow, entityColumns, marks, refOf, summaryOf, within } from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';
import { everyWord, typeCondition } from './sqlite-words.ts';
import type { Page } from './store.ts';
import { foldedWords } from './words.ts';

type Query = z.output<typeof EventsQuery>;

/** SQLite puts NULL first going up and last going down; the undated come last either way. */
const SORTS: Record<Query['sort'], string> = {
  date: 'e.date IS NULL, e.date, e.id',
  '-date': 'e.date DESC, e.id',
  name: 'e.folded, e.id',
  '-articles': 'e.articles DESC, e.id',
};

export function events(db: DatabaseSync, query: Query): Page<EventRow> {
  const q = new Statements(db);
  const { sql, values } = conditions(query);
  const total = q.remember(
    `events ${sql} ${values.join(' ')}`,
    () => q.get<{ n: number }>(`SELECT count(*) AS n FROM entities e WHERE ${sql}`, ...values)?.n ?? 0,
  );
  const keys = q.all<{ k: number }>(
    `SELECT e.k FROM entities e WHERE ${sql} ORDER BY ${SORTS[query.sort]} LIMIT ? OFFSET ?`,
    ...values,
    query.limit,
    query.offset,
  );
  const row = `SELECT ${entityColumns('e')} FROM entities e WHERE e.k = ?`;
  return { total, items: keys.map(({ k }) => eventRow(q, q.get<EntityRow>(row, k) as EntityRow)) };
}

/** The roles by which a person or an agency belongs to an event. */
const OF_PERSON = ['CHAIRED', 'ATTENDED', 'SPOKE_AT', 'PRESENTED_AWARD', 'RECEIVED_AWARD'] as const;
const OF_AGENCY = ['ORGANIZED', 'CHAIRED', 'ATTENDED', 'RECEIVED_AWARD'] as const;

function conditions(query: Query): { sql: string; values: SQLInputValue[] } {
  const parts: string[] = ["e.type = 'Event'"];
  const values: SQLInputValue[] = [];
  const where = (sql: string, ...more: SQLInputValue[]) => {
    parts.push(sql);
    values.push(...more);
  };
  const linked = (
    id: string | undefined,
    relations: readonly RelationType[],
    event: 'subject' | 'object',
  ) => {
    if (id === undefined) return;
    const other = event === 'subject' ? 'object' : 'subject';
    where(
      `e.k IN (SELECT c.${event} FROM entities x JOIN claims c ON c.${other} = x.k WHERE x.id = ? AND c.type IN (${marks(relations.length)}))`,
      id,
      ...relations,
    );
  };
  linked(query.person, OF_PERSON, 'object');
  linked(query.agency, OF_AGENCY, 'object');
  linked(query.programme, ['REVIEWS'], 'subject');
  if (query.chaired !== undefined) where(query.chaired ? 'e.chairs > 0' : 'e.chairs = 0');
  if (query.province !== undefined) where('e.province = ?', query.province);
  if (query.kind !== undefined) where('e.kind = ?', query.kind);
  if (query.q) named(query.q, where);
  const period = within('e.date', query);
  return { sql: parts.join(' AND ') + period.sql, values: [...values, ...period.values] };
}

function named(question: string, where: (sql: string, ...values: SQLInputValue[]) => void): void {
  const words = foldedWords(question);
  if (words.length === 0) return where('false');
  const rows = `SELECT rowid FROM entity_words WHERE entity_words MATCH ?${typeCondition(['Event'])}`;
  where(`e.words IN (${rows})`, everyWord(words));
}

interface Linked {
  k: number;
  claimKey: number;
  claim: ClaimId;
  type: EntityType;
  id: string;
  name: string;
  status: ClaimStatus;
  on: string | null;
}

/** What stands at the other end of an event's claims of one type, in the order of ids. */
function linkedBy(q: Statements, k: number, relation: RelationType): Linked[] {
  const [own, other] =
    relation === 'REVIEWS' || relation === 'HELD_IN' ? ['subject', 'object'] : ['object', 'subject'];
  return q.all<Linked>(
    `SELECT x.k, c.k AS claimKey, c.id AS claim, x.type, x.id, x.name, c.status, c.on_date AS 'on'
     FROM claims c JOIN entities x ON x.k = c.${other} WHERE c.${own} = ? AND c.type = ? ORDER BY x.id, c.id`,
    k,
    relation,
  );
}

function eventRow(q: Statements, row: EntityRow): EventRow {
  const refs = (relation: RelationType) =>
    linkedBy(q, row.k, relation).map((x) => ({ ...refOf(x), claim: x.claim }));
  return {
    event: summaryOf(row),
    chairs: linkedBy(q, row.k, 'CHAIRED').map((x) => ({
      who: refOf(x),
      claim: x.claim,
      status: x.status,
      offices: x.type === 'Person' ? officesOn(q, x.k, x.claimKey, x.on) : [],
    })),
    organisers: refs('ORGANIZED'),
    programmes: refs('REVIEWS'),
    places: refs('HELD_IN'),
    articles: row.articles,
  };
}
