/** The table of joint work: which agencies share which programme or event, and which are said to coordinate. */
import type { Statements } from './sqlite-statements.ts';

interface Sharer {
  k: number;
  on: string | null;
}

/** Agencies that are party to a programme, or that organise or chair an event, each with the day since when that is known. */
function sharersOf(q: Statements, via: number): Sharer[] {
  return q.all<Sharer>(
    `SELECT c.subject AS k, min(c.on_date) AS 'on' FROM claims c JOIN entities e ON e.k = c.subject
     WHERE c.object = ? AND c.type IN ('PARTY_TO', 'ORGANIZED', 'CHAIRED') AND e.type = 'Agency' GROUP BY c.subject`,
    via,
  );
}

/** Pairs these agencies anew with all that share the programme or event; the pairs of others stand. */
export function settleJoint(q: Statements, via: number, agencies: ReadonlySet<number>): void {
  const type = q.get<{ type: string }>('SELECT type FROM entities WHERE k = ?', via)?.type;
  const basis = type === 'Program' ? 'programmes' : 'events';
  const sharers = sharersOf(q, via);
  for (const k of agencies) {
    q.run('DELETE FROM joint WHERE via = ? AND a = ?', via, k);
    q.run('DELETE FROM joint WHERE via = ? AND b = ?', via, k);
  }
  const insert = 'INSERT INTO joint (a, b, basis, via, on_date) VALUES (?, ?, ?, ?, ?)';
  for (const x of sharers.filter((s) => agencies.has(s.k)))
    for (const y of sharers) {
      // Where both are new, the smaller pairs them.
      if (x.k === y.k || (agencies.has(y.k) && y.k < x.k)) continue;
      const [a, b] = x.k < y.k ? [x, y] : [y, x];
      q.run(insert, a.k, b.k, basis, via, earlier(a.on, b.on));
    }
}

const earlier = (x: string | null, y: string | null): string | null =>
  x === null || (y !== null && y < x) ? y : x;

/** What two agencies state of each other, in either direction, is one joint work. */
export function settleStated(q: Statements, [a, b]: readonly [number, number]): void {
  q.run("DELETE FROM joint WHERE a = ? AND b = ? AND basis = 'stated'", a, b);
  q.run(
    `INSERT INTO joint (a, b, basis, via, on_date)
     SELECT ?1, ?2, 'stated', 0, min(on_date) FROM claims
     WHERE type = 'COORDINATES_WITH' AND (subject, object) IN (VALUES (?1, ?2), (?2, ?1)) HAVING count(*) > 0`,
    a,
    b,
  );
}

/** How many chairs an event has. */
export function countChairs(q: Statements, event: number): void {
  q.run(
    `UPDATE entities SET chairs = (SELECT count(*) FROM claims WHERE object = ?1 AND type = 'CHAIRED')
     WHERE k = ?1 AND type = 'Event'`,
    event,
  );
}
