/** Claims seen from one of their ends: the SQL of filters, directions and what lies between two entities. */
import type { SQLInputValue } from 'node:sqlite';
import {
  RELATION_TYPES,
  type RelationType,
  type RelationTypeSpec,
  relationTypes,
} from '../../ingest/ontology.ts';
import type { ClaimSummary } from '../contract.ts';
import {
  type BareClaimRow,
  CLAIM,
  CLAIM_FROM,
  type ClaimRow,
  claimOf,
  claimOfRow,
  marks,
  within,
} from './sqlite-rows.ts';
import type { Statements } from './sqlite-statements.ts';

/** Conditions on `claims c`, to stand after another condition. */
export interface Filter {
  sql: string;
  values: SQLInputValue[];
}

export interface ClaimQuery {
  relations?: readonly RelationType[] | undefined;
  since?: string | undefined;
  until?: string | undefined;
}

export function filterOf(query: ClaimQuery): Filter {
  const period = within('c.on_date', query);
  const relations = query.relations ?? [];
  const sql = relations.length ? ` AND c.type IN (${marks(relations.length)})` : '';
  return { sql: sql + period.sql, values: [...relations, ...period.values] };
}

const spec = (type: RelationType): RelationTypeSpec => RELATION_TYPES[type];
export const symmetric = relationTypes.filter((type) => spec(type).symmetric);
const ONLY_SYMMETRIC = ` AND c.type IN (${symmetric.map((type) => `'${type}'`).join(', ')})`;

/** A query for the other end (`other`) and the type of every claim of one entity; a symmetric relation runs both ways. */
export function fromEntity(k: number, direction: 'out' | 'in' | 'both', filter: Filter): Filter {
  const side = (own: 'subject' | 'object', only: string) => {
    const other = own === 'subject' ? 'object' : 'subject';
    return `SELECT c.${other} AS other, c.type FROM claims c WHERE c.${own} = ?${only}${filter.sql}`;
  };
  const out = side('subject', direction === 'in' ? ONLY_SYMMETRIC : '');
  const into = side('object', direction === 'out' ? ONLY_SYMMETRIC : '');
  return { sql: `${out} UNION ALL ${into}`, values: [k, ...filter.values, k, ...filter.values] };
}

/** The claims between two entities, in either direction, by type and id. */
export function claimsBetween(q: Statements, a: number, b: number, filter: Filter): ClaimSummary[] {
  const one = `SELECT ${CLAIM} FROM ${CLAIM_FROM} WHERE c.subject = ? AND c.object = ?${filter.sql}`;
  const values = [a, b, ...filter.values, b, a, ...filter.values];
  return q.all<ClaimRow>(`${one} UNION ALL ${one} ORDER BY 3, 2`, ...values).map(claimOfRow);
}

interface End {
  k: number;
  id: string;
}

/** The claims between an entity and each of the others, by the key of the other; in either direction, by type and id. */
export function claimsAround(
  q: Statements,
  own: End,
  others: readonly End[],
  filter: Filter,
): Map<number, ClaimSummary[]> {
  const ids = new Map([own, ...others].map(({ k, id }) => [k, id]));
  const keys = JSON.stringify(others.map(({ k }) => k));
  const side = (mine: string, theirs: string) =>
    `SELECT c.k, c.id, c.type, c.subject, c.object, c.qualifiers, c.status, c.reason, c.articles, c.on_date
     FROM json_each(?) j CROSS JOIN claims c WHERE c.${mine} = ? AND c.${theirs} = j.value${filter.sql}`;
  const rows = q.all<BareClaimRow>(
    `${side('subject', 'object')} UNION ALL ${side('object', 'subject')} ORDER BY 3, 2`,
    ...[keys, own.k, ...filter.values],
    ...[keys, own.k, ...filter.values],
  );
  const id = (k: number): string => ids.get(k) ?? '';
  const found = new Map<number, ClaimSummary[]>(others.map(({ k }) => [k, []]));
  for (const r of rows) {
    const claim = claimOf(r, id(r.subject), id(r.object));
    found.get(r.subject === own.k ? r.object : r.subject)?.push(claim);
  }
  return found;
}
