/** Which agencies work together: the table of joint work, held in memory between two writes and counted over a period there. */
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import type { EntityId } from '../../ingest/model.ts';
import type { Coordination, CoordinationQuery, EntitySummary } from '../contract.ts';
import { coordinationOf } from './coordination.ts';
import { type JointColumns, type JointTable, jointTable, type Member } from './joint-table.ts';
import { ENTITY, type EntityRow, summaryOf } from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';

type Agency = Member & { k: number };

export function coordination(db: DatabaseSync, query: z.output<typeof CoordinationQuery>): Coordination {
  const q = new Statements(db);
  const table = q.remember('joint', () => tableOf(q));
  const row = (k: number) => q.get<EntityRow>(`SELECT ${ENTITY} FROM entities WHERE k = ?`, k) as EntityRow;
  return coordinationOf(table, query, (shown): EntitySummary[] => shown.map(({ k }) => summaryOf(row(k))));
}

/** Columns come as JSON: that takes half the time of a hundred thousand rows. */
function tableOf(q: Statements): JointTable<Agency> {
  const text = q.get<Record<keyof JointColumns<number>, string>>(
    `SELECT json_group_array(a) AS a, json_group_array(b) AS b, json_group_array(basis) AS basis, json_group_array(on_date) AS 'on'
     FROM (SELECT a, b, basis, on_date FROM joint ORDER BY a, b)`,
  );
  const column = (json: string | undefined) => JSON.parse(json ?? '[]');
  const columns: JointColumns<number> = {
    a: column(text?.a),
    b: column(text?.b),
    basis: column(text?.basis),
    on: column(text?.on),
  };
  return jointTable(columns, agenciesOf(q, [...new Set([...columns.a, ...columns.b])]));
}

function agenciesOf(q: Statements, keys: readonly number[]): Map<number, Agency> {
  const sql =
    'SELECT k, id, level, province FROM entities WHERE k IN (SELECT value FROM json_each(?)) ORDER BY k';
  type Row = Pick<EntityRow, 'k' | 'level' | 'province'> & { id: EntityId };
  const rows = q.all<Row>(sql, JSON.stringify(keys));
  return new Map(
    rows.map(({ k, id, level, province }) => [
      k,
      { k, id, ...(level !== null && { level }), ...(province !== null && { province }) },
    ]),
  );
}
