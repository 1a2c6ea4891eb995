/** Figures of the whole store; remembered until somebody writes. */
import type { DatabaseSync } from 'node:sqlite';
import type { Stats, Timeline } from '../contract.ts';
import { Statements } from './sqlite-statements.ts';

export function stats(db: DatabaseSync): Stats {
  const q = new Statements(db);
  return q.remember('stats', () => count(q));
}

function count(q: Statements): Stats {
  const sums = q.get<{ articles: number; evidence: number; first: string | null; last: string | null }>(
    `SELECT count(*) AS articles, ifnull(sum(evidence), 0) AS evidence,
       min(published) AS first, max(published) AS last FROM articles`,
  );
  const total = (rows: { n: number }[]) => rows.reduce((n, r) => n + r.n, 0);
  type Group = { type: string; n: number };
  const entities = q.all<Group>('SELECT type, count(*) AS n FROM entities GROUP BY type ORDER BY type');
  const claims = q.all<Group>('SELECT type, count(*) AS n FROM claims GROUP BY type ORDER BY type');
  const byType = (rows: Group[]) => Object.fromEntries(rows.map((r) => [r.type, r.n]));
  return {
    articles: sums?.articles ?? 0,
    entities: total(entities),
    claims: total(claims),
    evidence: sums?.evidence ?? 0,
    entitiesByType: byType(entities),
    claimsByType: byType(claims),
    provinces: q
      .all<{ name: string; entities: number }>(
        `SELECT province AS name, count(*) AS entities FROM entities WHERE province IS NOT NULL
         GROUP BY province ORDER BY entities DESC, alphabetic(province)`,
      )
      .map((r) => ({ ...r })),
    ...(sums?.first && { firstOn: sums.first }),
    ...(sums?.last && { lastOn: sums.last }),
  };
}

/** Months with an event or an article; days known to the year only belong to none. */
export function timeline(db: DatabaseSync): Timeline {
  const q = new Statements(db);
  return q.remember('timeline', () => byMonth(q));
}

function byMonth(q: Statements): Timeline {
  const months = q
    .all<Timeline['months'][number]>(
      `SELECT month, sum(e) AS events, sum(a) AS articles FROM (
         SELECT substr(date, 1, 7) AS month, 1 AS e, 0 AS a FROM entities WHERE type = 'Event' AND length(date) >= 7
         UNION ALL SELECT substr(published, 1, 7), 0, 1 FROM articles WHERE length(published) >= 7)
       GROUP BY month ORDER BY month`,
    )
    .map((m) => ({ ...m }));
  const undated = q.get<{ n: number }>(
    "SELECT count(*) AS n FROM entities WHERE type = 'Event' AND date IS NULL",
  );
  return { months, undated: undated?.n ?? 0 };
}
