/** Writing: an article's old sayings are forgotten, the new ones kept, and every row that several articles share is merged again, in one transaction. */
import type { DatabaseSync } from 'node:sqlite';
import type { ArticleId, Claim, Entity, Extraction } from '../../ingest/model.ts';
import { fold } from '../../ingest/text.ts';
import { checkExtraction } from './check.ts';
import { mergeClaim, mergeEntity, type Told } from './merge.ts';
import { Statements } from './sqlite-statements.ts';
import type { WriteSummary } from './store.ts';

interface Touched {
  entities: Set<number>;
  claims: Set<number>;
}

export function replaceArticles(db: DatabaseSync, extractions: readonly Extraction[]): WriteSummary {
  for (const x of extractions) checkExtraction(x);
  return transaction(db, () => {
    const q = new Statements(db);
    const touched: Touched = { entities: new Set(), claims: new Set() };
    const summary: WriteSummary = { added: [], replaced: [] };
    for (const x of extractions) {
      const there = forget(q, x.article.id, touched);
      (there ? summary.replaced : summary.added).push(x.article.id);
      keep(q, x, touched);
    }
    settle(q, touched);
    return summary;
  });
}

export function removeArticles(db: DatabaseSync, ids: readonly ArticleId[]): ArticleId[] {
  return transaction(db, () => {
    const q = new Statements(db);
    const touched: Touched = { entities: new Set(), claims: new Set() };
    const removed = ids.filter((id) => forget(q, id, touched));
    settle(q, touched);
    return removed;
  });
}

function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

function forget(q: Statements, id: string, touched: Touched): boolean {
  const k = q.get<{ k: number }>('SELECT k FROM articles WHERE id = ?', id)?.k;
  if (k === undefined) return false;
  for (const r of q.all<{ entity: number }>('SELECT entity FROM article_entities WHERE article = ?', k))
    touched.entities.add(r.entity);
  for (const r of q.all<{ claim: number }>('SELECT claim FROM article_claims WHERE article = ?', k))
    touched.claims.add(r.claim);
  for (const table of ['mentions', 'article_claims', 'article_entities'])
    q.run(`DELETE FROM ${table} WHERE article = ?`, k);
  q.run('DELETE FROM article_words WHERE rowid = ?', k);
  q.run('DELETE FROM articles WHERE k = ?', k);
  return true;
}

function keep(q: Statements, x: Extraction, touched: Touched): void {
  const a = x.article;
  const article = Number(
    q.run(
      'INSERT INTO articles (id, title, published, claims, json) VALUES (?, ?, ?, ?, ?)',
      a.id,
      a.title,
      a.publishedOn ?? null,
      x.claims.length,
      JSON.stringify(a),
    ),
  );
  q.run('INSERT INTO article_words (rowid, words) VALUES (?, ?)', article, fold(`${a.title}\n${a.text}`));
  const keys = new Map<string, number>();
  for (const e of x.entities) {
    const known = q.get<{ k: number }>('SELECT k FROM entities WHERE id = ?', e.id)?.k;
    const k =
      known ??
      Number(
        q.run(
          "INSERT INTO entities (id, type, name, folded, json) VALUES (?, ?, ?, '', '')",
          e.id,
          e.type,
          e.name,
        ),
      );
    keys.set(e.id, k);
    touched.entities.add(k);
    q.run(
      'INSERT INTO article_entities (article, entity, json) VALUES (?, ?, ?)',
      article,
      k,
      JSON.stringify(e),
    );
  }
  const key = (id: string): number => keys.get(id) as number;
  for (const m of x.mentions)
    q.run(
      'INSERT OR IGNORE INTO mentions (article, start, end, entity, rule) VALUES (?, ?, ?, ?, ?)',
      article,
      m.start,
      m.end,
      key(m.entity),
      m.rule,
    );
  for (const c of x.claims) {
    const known = q.get<{ k: number }>('SELECT k FROM claims WHERE id = ?', c.id)?.k;
    const k =
      known ??
      Number(
        q.run(
          "INSERT INTO claims (id, type, subject, object, qualifiers, status) VALUES (?, ?, ?, ?, '{}', 'stated')",
          c.id,
          c.type,
          key(c.subject),
          key(c.object),
        ),
      );
    touched.claims.add(k);
    const { qualifiers, status, reason, evidence } = c;
    q.run(
      'INSERT INTO article_claims (article, claim, json) VALUES (?, ?, ?)',
      article,
      k,
      JSON.stringify({ qualifiers, status, ...(reason && { reason }), evidence }),
    );
  }
}

/** Merges what is left of each touched row; drops what nobody says any more. Claims go before the entities that they hang on. */
function settle(q: Statements, touched: Touched): void {
  const vias = new Set<number>();
  const ends = new Set<number>(touched.entities);
  for (const k of touched.claims) settleClaim(q, k, vias, ends);
  for (const k of touched.entities) settleEntity(q, k, ends);
  for (const k of ends) {
    if (q.get<{ type: string }>('SELECT type FROM entities WHERE k = ?', k)?.type === 'Event') {
      vias.add(k);
      for (const c of q.all<{ k: number }>('SELECT k FROM claims WHERE subject = ?1 OR object = ?1', k))
        touched.claims.add(c.k);
    }
    q.run(
      'UPDATE entities SET degree = (SELECT count(*) FROM claims WHERE subject = ?1) + (SELECT count(*) FROM claims WHERE object = ?1) WHERE k = ?1',
      k,
    );
  }
  for (const k of touched.claims) dateClaim(q, k);
  for (const k of touched.claims) stated(q, k);
  for (const k of vias) joint(q, k);
}

function settleClaim(q: Statements, k: number, vias: Set<number>, ends: Set<number>): void {
  const claim = q.get<{ type: string; subject: number; object: number }>(
    'SELECT type, subject, object FROM claims WHERE k = ?',
    k,
  );
  if (!claim) return;
  ends.add(claim.subject).add(claim.object);
  if (claim.type === 'PARTY_TO' || claim.type === 'ORGANIZED' || claim.type === 'CHAIRED')
    vias.add(claim.object);
  const told = q
    .all<{ id: string; published: string | null; json: string }>(
      'SELECT a.id, a.published, t.json FROM article_claims t JOIN articles a ON a.k = t.article WHERE t.claim = ?',
      k,
    )
    .map(
      (r): Told<Claim> => ({
        article: r.id,
        publishedOn: r.published ?? undefined,
        says: JSON.parse(r.json) as Claim,
      }),
    );
  if (told.length === 0) {
    q.run("DELETE FROM joint WHERE via = ? AND basis = 'stated'", k);
    q.run('DELETE FROM claims WHERE k = ?', k);
    return;
  }
  const m = mergeClaim(told);
  q.run(
    'UPDATE claims SET qualifiers = ?, status = ?, reason = ?, articles = ? WHERE k = ?',
    JSON.stringify(m.qualifiers),
    m.status,
    m.reason ?? null,
    told.length,
    k,
  );
}

function settleEntity(q: Statements, k: number, ends: Set<number>): void {
  const told = q
    .all<{ id: string; published: string | null; json: string }>(
      'SELECT a.id, a.published, t.json FROM article_entities t JOIN articles a ON a.k = t.article WHERE t.entity = ?',
      k,
    )
    .map(
      (r): Told<Entity> => ({
        article: r.id,
        publishedOn: r.published ?? undefined,
        says: JSON.parse(r.json) as Entity,
      }),
    );
  q.run('DELETE FROM entity_words WHERE rowid = ?', k);
  if (told.length === 0) {
    q.run('DELETE FROM joint WHERE via = ? AND basis <> ?', k, 'stated');
    q.run('DELETE FROM entities WHERE k = ?', k);
    ends.delete(k);
    return;
  }
  const e = mergeEntity(told);
  const f = (name: string): string | null => {
    const value = (e as Record<string, unknown>)[name];
    return typeof value === 'string' ? value : null;
  };
  q.run(
    'UPDATE entities SET name = ?, folded = ?, json = ?, articles = ?, level = ?, province = ?, place = ?, date = ?, kind = ?, number = ?, rank = ? WHERE k = ?',
    e.name,
    fold(e.name),
    JSON.stringify(e),
    told.length,
    f('level'),
    f('province'),
    f('place'),
    f('date'),
    f('kind'),
    f('number'),
    f('rank'),
    k,
  );
  q.run(
    'INSERT INTO entity_words (rowid, words) VALUES (?, ?)',
    k,
    fold([e.name, ...e.aliases, f('number') ?? ''].join('\n')),
  );
}

/** The event's day where an end is an event, else the earliest day of an article that says so. */
function dateClaim(q: Statements, k: number): void {
  q.run(
    `UPDATE claims SET on_date = coalesce(
       (SELECT e.date FROM entities e WHERE e.k IN (claims.subject, claims.object) AND e.type = 'Event' AND e.date IS NOT NULL LIMIT 1),
       (SELECT min(a.published) FROM article_claims t JOIN articles a ON a.k = t.article WHERE t.claim = claims.k)) WHERE k = ?`,
    k,
  );
}

function stated(q: Statements, k: number): void {
  q.run(
    `INSERT OR REPLACE INTO joint (via, basis, a, b, on_date)
     SELECT k, 'stated', min(subject, object), max(subject, object), on_date FROM claims WHERE k = ? AND type = 'COORDINATES_WITH'`,
    k,
  );
}

/** Agencies that are party to one programme, or that organise or chair one event, two by two. */
function joint(q: Statements, via: number): void {
  q.run("DELETE FROM joint WHERE via = ? AND basis <> 'stated'", via);
  q.run(
    `INSERT OR IGNORE INTO joint (via, basis, a, b, on_date)
     SELECT ?1, CASE e.type WHEN 'Program' THEN 'programmes' ELSE 'events' END, min(x.subject, y.subject), max(x.subject, y.subject),
       CASE e.type WHEN 'Program' THEN min(coalesce(x.on_date, y.on_date), coalesce(y.on_date, x.on_date)) ELSE e.date END
     FROM entities e, claims x, claims y, entities p, entities r
     WHERE e.k = ?1 AND x.object = ?1 AND y.object = ?1 AND x.subject < y.subject
       AND x.type IN ('PARTY_TO', 'ORGANIZED', 'CHAIRED') AND y.type IN ('PARTY_TO', 'ORGANIZED', 'CHAIRED')
       AND p.k = x.subject AND p.type = 'Agency' AND r.k = y.subject AND r.type = 'Agency'`,
    via,
  );
}
