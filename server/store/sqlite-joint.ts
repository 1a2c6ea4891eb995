/** The table of joint work: which agencies share which programme or event, and which are said to coordinate. */
import type { Statements } from './sqlite-statements.ts';

/** Agencies that are party to one programme, or that organise or chair one event, two by two, from the day the first is known. */
export function settleJoint(q: Statements, via: number): void {
  q.run("DELETE FROM joint WHERE via = ? AND basis <> 'stated'", via);
  q.run(
    `INSERT INTO joint (a, b, basis, via, on_date)
     WITH shared AS MATERIALIZED (
       SELECT c.subject AS k, min(c.on_date) AS on_date FROM claims c JOIN entities e ON e.k = c.subject
       WHERE c.object = ?1 AND c.type IN ('PARTY_TO', 'ORGANIZED', 'CHAIRED') AND e.type = 'Agency' GROUP BY c.subject)
     SELECT x.k, y.k, CASE v.type WHEN 'Program' THEN 'programmes' ELSE 'events' END, v.k,
       min(ifnull(x.on_date, y.on_date), ifnull(y.on_date, x.on_date))
     FROM entities v, shared x, shared y WHERE v.k = ?1 AND x.k < y.k`,
    via,
  );
}

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
