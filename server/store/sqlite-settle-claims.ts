/** Claims after a write: the new ones are put down as they are, the others merged again from what all articles say of them. */
import type { Claim } from '../../ingest/model.ts';
import { FIRMNESS, mergeClaim, type Saying } from './merge.ts';
import type { Statements } from './sqlite-statements.ts';
import type { Pending, Said, Touched } from './sqlite-touched.ts';

interface ClaimRow {
  k: number;
  type: Claim['type'];
  subject: number;
  object: number;
  articles: number;
  qualifiers: string;
  status: string;
  reason: string | null;
  on_date: string | null;
}
const CLAIM =
  'SELECT k, type, subject, object, articles, qualifiers, status, reason, on_date FROM claims WHERE k = ?';

/** Those that no article makes any more, and this write does not make again. */
export function dropClaims(q: Statements, touched: Touched): void {
  const again = new Set([...touched.pending.values()].map((p) => p.k));
  for (const k of touched.claims) {
    const claim = again.has(k) ? undefined : q.get<ClaimRow>(CLAIM, k);
    if (claim?.articles !== 0) continue;
    touched.claims.delete(k);
    touched.joint(claim);
    for (const end of [claim.subject, claim.object]) touched.entity(end, -1);
    q.run('DELETE FROM claims WHERE k = ?', k);
  }
}

const INSERT = `INSERT INTO claims (k, id, type, subject, object, qualifiers, status, reason, articles, on_date)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export function putPending(q: Statements, claim: Pending, touched: Touched): void {
  const { k, id, type, subject, object, sayings } = claim;
  if (claim.isNew) {
    const { qualifiers, status, reason } = mergeClaim(sayings);
    const said = sayings.map((s) => s.publishedOn ?? '~').sort()[0] ?? '~';
    const on = dayOf(q, claim, touched) ?? (said === '~' ? null : said);
    const values = [JSON.stringify(qualifiers), status, reason ?? null, sayings.length, on];
    q.run(INSERT, k, id, type, subject, object, ...values);
    touched.joint(claim);
  } else {
    q.run('UPDATE claims SET articles = articles + ? WHERE k = ?', sayings.length, k);
    touched.claims.add(k);
  }
  for (const said of sayings) putSaid(q, k, said);
}

function putSaid(q: Statements, claim: number, { article, publishedOn, says, evidence }: Said): void {
  const insert =
    'INSERT INTO article_claims (article, claim, firmness, published, json) VALUES (?, ?, ?, ?, ?)';
  const json = JSON.stringify({ ...says, evidence });
  q.run(insert, article, claim, FIRMNESS.indexOf(says.status), publishedOn ?? '~', json);
}

export function settleClaim(q: Statements, k: number, touched: Touched): void {
  const claim = q.get<ClaimRow>(CLAIM, k);
  if (!claim) return;
  const { qualifiers, status, reason } = sayingOf(q, k);
  const on = dayOf(q, claim, touched) ?? firstDay(q, k);
  const now = [JSON.stringify(qualifiers), status, reason ?? null, on];
  if (now.join('\n') === [claim.qualifiers, claim.status, claim.reason, claim.on_date].join('\n')) return;
  touched.joint(claim);
  q.run('UPDATE claims SET qualifiers = ?, status = ?, reason = ?, on_date = ? WHERE k = ?', ...now, k);
}

/** Only the articles that speak most firmly, on the first day they do, decide: there are few of them however many there are in all. */
function sayingOf(q: Statements, k: number): Saying {
  const rows = q.all<{ json: string }>(
    `SELECT t.json FROM article_claims t JOIN
       (SELECT claim, firmness, published FROM article_claims WHERE claim = ? ORDER BY firmness, published LIMIT 1) f
       ON t.claim = f.claim AND t.firmness = f.firmness AND t.published = f.published`,
    k,
  );
  return mergeClaim(rows.map((r) => ({ says: sayingIn(JSON.parse(r.json) as Saying) })));
}
const sayingIn = ({ qualifiers, status, reason }: Saying): Saying => ({
  qualifiers,
  status,
  ...(reason !== undefined && { reason }),
});

/** The day of the event at one of its ends. */
function dayOf(
  q: Statements,
  { subject, object }: { subject: number; object: number },
  touched: Touched,
): string | null {
  const days = [subject, object].map((k) => {
    const day = touched.days.get(k);
    if (day !== undefined) return day;
    const event = "SELECT date FROM entities WHERE k = ? AND type = 'Event'";
    return touched.entities.has(k) ? null : (q.get<{ date: string | null }>(event, k)?.date ?? null);
  });
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

/** The earliest day of an article that says so. */
function firstDay(q: Statements, k: number): string | null {
  const first = 'SELECT min(published) AS day FROM article_claims WHERE claim = ? AND firmness = ?';
  const days = FIRMNESS.map((_, firmness) => q.get<{ day: string | null }>(first, k, firmness)?.day ?? '~');
  const earliest = days.sort()[0] ?? '~';
  return earliest === '~' ? null : earliest;
}
