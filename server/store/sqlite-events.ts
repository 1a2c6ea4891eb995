/** "Who chaired what": events with chairs and the offices they held that day, organisers, programmes, places. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { z } from 'zod';
import type { ClaimId } from '../../ingest/model.ts';
import type { ClaimStatus, EntityType, RelationType } from '../../ingest/ontology.ts';
import type { EventRow, EventsQuery } from '../contract.ts';
import { officesOn } from './sqlite-offices.ts';
import { type EntityRow, entityColumns, marks, refOf, summaryOf, within } from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';
import { everyWord, KEY_IN_ROW, typeCondition } from './sqlite-words.ts';
import type { Page } from './store.ts';
import { foldedWords } from './words.ts';

type Query = z.output<typeof EventsQuery>;

/** What is sorted by and the index that serves it. SQLite puts NULL first going up and last going down; the undated come last either way. */
const SORTS: Record<Query['sort'], [order: string, from: string]> = {
  date: ['e.date IS NULL, e.date, e.id', 'entities e INDEXED BY events_date'],
  '-date': ['e.date DESC, e.id', 'entities e INDEXED BY events_date'],
  name: ['e.alphabetic, e.id', 'entities e INDEXED BY events_name'],
  '-articles': ['e.articles DESC, e.id', 'entities e'],
};

export function events(db: DatabaseSync, query: Query): Page<EventRow> {
  const q = new Statements(db);
  const { sql, values } = conditions(query);
  const count = `SELECT count(*) AS n FROM entities e INDEXED BY events_date WHERE ${sql}`;
  const total = q.remember(
    `events ${sql} ${values.join(' ')}`,
    () => q.get<{ n: number }>(count, ...values)?.n ?? 0,
  );
  const [order, from] = SORTS[query.sort];
  const page = `SELECT e.k FROM ${from} WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`;
  const keys = q.all<{ k: number }>(page, ...values, query.limit, query.offset).map(({ k }) => k);
  const links = linksOf(q, keys);
  const row = `SELECT ${entityColumns('e')} FROM entities e WHERE e.k = ?`;
  return {
    total,
    items: keys.map((k) => eventRow(q, q.get<EntityRow>(row, k) as EntityRow, links.get(k) ?? [])),
  };
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
  if (query.dated !== undefined) where(query.dated ? 'e.date IS NOT NULL' : 'e.date IS NULL');
  if (query.provinces?.length) where(`e.province IN (${marks(query.provinces.length)})`, ...query.provinces);
  if (query.kind !== undefined) where('e.kind = ?', query.kind);
  if (query.q) named(query.q, where);
  const period = within('e.date', query);
  return { sql: parts.join(' AND ') + period.sql, values: [...values, ...period.values] };
}

function named(question: string, where: (sql: string, ...values: SQLInputValue[]) => void): void {
  const words = foldedWords(question);
  if (words.length === 0) return where('false');
  const keys = `SELECT ${KEY_IN_ROW} FROM entity_words WHERE entity_words MATCH ?${typeCondition(['Event'])}`;
  where(`e.k IN (${keys})`, everyWord(words));
}

interface Linked {
  event: number;
  relation: RelationType;
  k: number;
  claimKey: number;
  claim: ClaimId;
  type: EntityType;
  id: string;
  name: string;
  status: ClaimStatus;
  on: string | null;
}

/** What stands at the other end of the claims that a row shows, by event, in the order of ids. */
function linksOf(q: Statements, events: readonly number[]): Map<number, Linked[]> {
  const side = (own: string, other: string, relations: string) =>
    `SELECT j.value AS event, c.type AS relation, x.k, c.k AS claimKey, c.id AS claim, x.type, x.id, x.name, c.status, c.on_date AS 'on'
     FROM json_each(?) j CROSS JOIN claims c ON c.${own} = j.value JOIN entities x ON x.k = c.${other} WHERE c.type IN (${relations})`;
  const into = side('object', 'subject', "'CHAIRED', 'ORGANIZED'");
  const out = side('subject', 'object', "'REVIEWS', 'HELD_IN'");
  const keys = JSON.stringify(events);
  const links = new Map(events.map((k): [number, Linked[]] => [k, []]));
  for (const row of q.all<Linked>(`${into} UNION ALL ${out} ORDER BY 7, 5`, keys, keys))
    links.get(row.event)?.push(row);
  return links;
}

function eventRow(q: Statements, row: EntityRow, links: readonly Linked[]): EventRow {
  const by = (relation: RelationType) => links.filter((x) => x.relation === relation);
  const refs = (relation: RelationType) => by(relation).map((x) => ({ ...refOf(x), claim: x.claim }));
  return {
    event: summaryOf(row),
    chairs: by('CHAIRED').map((x) => ({
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
