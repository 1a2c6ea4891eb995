/** Claims seen from one of their ends: the SQL of filters, directions and what lies between two entities. */
import type { SQLInputValue } from 'node:sqlite';
import {
  RELATION_TYPES,
  type RelationType,
  type RelationTypeSpec,
  relationTypes,
} from '../../ingest/ontology.ts';
import type { ClaimSummary } from '../contract.ts';
import { CLAIM, CLAIM_FROM, type ClaimRow, claimOf, marks, within } from './sqlite-rows.ts';
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
  return q.all<ClaimRow>(`${one} UNION ALL ${one} ORDER BY 3, 2`, ...values).map(claimOf);
}
