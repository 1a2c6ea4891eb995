/** Which agencies work together: the table of joint work, held in memory between two writes and counted over a period there. */
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import type { Coordination, CoordinationQuery } from '../contract.ts';
import { coordinationOf, type Joint, type JointTable } from './coordination.ts';
import { ENTITY, type EntityRow, summaryOf } from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';

export function coordination(db: DatabaseSync, query: z.output<typeof CoordinationQuery>): Coordination {
  const q = new Statements(db);
  return coordinationOf(
    q.remember('joint', () => tableOf(q)),
    query,
  );
}

function tableOf(q: Statements): JointTable<number> {
  const rows = q.all<Joint<number>>('SELECT a, b, basis, on_date FROM joint ORDER BY a, b');
  const agencies = q.all<EntityRow>(
    `SELECT ${ENTITY} FROM entities WHERE k IN (SELECT a FROM joint UNION SELECT b FROM joint)`,
  );
  return { rows, agencies: new Map(agencies.map((r) => [r.k, summaryOf(r)])) };
}
