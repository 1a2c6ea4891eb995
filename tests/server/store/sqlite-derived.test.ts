/** What the embedded store keeps beside the facts (degrees, days, chairs, joint work, words) is after any writes what the facts alone give. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../server/store/open.ts';
import type { Store } from '../../../server/store/store.ts';
import { generate, SMALL } from '../../bench/generate.ts';
import { makeRandom } from '../../bench/random.ts';

const folder = mkdtempSync(join(tmpdir(), 'daumoi-derived-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A small country, so that articles share agencies, people and programmes. */
const ARTICLES = [
  ...generate({
    ...SMALL,
    ...{ provinces: 2, districts: 2, communes: 2, districtAgencies: 4, persons: 30 },
    ...{ programs: 6, documents: 6, articles: 120 },
  }),
];

/** Puts in, replaces by a shorter reading and takes out by chance; answers the readings that are in at the end. */
async function writeByChance(store: Store, seed: number) {
  const random = makeRandom(seed);
  const held = new Map<string, (typeof ARTICLES)[number]>();
  for (let step = 0; step < 40; step++) {
    const batch = Array.from({ length: 1 + random.below(8) }, () => random.even(ARTICLES));
    if (random.next() < 0.4) {
      await store.removeArticles(batch.map((x) => x.article.id));
      for (const x of batch) held.delete(x.article.id);
      continue;
    }
    const readings = batch.map((x) =>
      random.next() < 0.3 ? { ...x, claims: x.claims.slice(0, x.claims.length >> 1) } : x,
    );
    await store.replaceArticles(readings);
    for (const x of readings) held.set(x.article.id, x);
  }
  return [...held.values()];
}

/** Each finds rows whose kept value is not the one that the facts give. */
const FACTS = {
  'the degree of an entity is the number of its claims': `SELECT e.id FROM entities e
    WHERE e.degree <> (SELECT count(*) FROM claims c WHERE e.k IN (c.subject, c.object))`,
  'an entity knows how many articles name it': `SELECT e.id FROM entities e
    WHERE e.articles <> (SELECT count(*) FROM article_entities t WHERE t.entity = e.k)`,
  'an event knows how many chaired it': `SELECT e.id FROM entities e WHERE e.type = 'Event'
    AND e.chairs <> (SELECT count(*) FROM claims c WHERE c.object = e.k AND c.type = 'CHAIRED')`,
  'an event has a place in the alphabet': `SELECT e.id FROM entities e
    WHERE (e.type = 'Event') <> (e.alphabetic IS NOT NULL)`,
  'a claim knows how many articles make it': `SELECT c.id FROM claims c
    WHERE c.articles <> (SELECT count(*) FROM article_claims t WHERE t.claim = c.k) OR c.articles = 0`,
  'each entity and article is in the index of words once': `SELECT words FROM (
    SELECT words FROM entities UNION ALL SELECT words FROM articles
    UNION ALL SELECT rowid FROM entity_words UNION ALL SELECT rowid FROM article_words) GROUP BY words HAVING count(*) <> 2`,
};

/** The joint work that claims give, in the form of the table. */
const JOINT = `WITH share AS (SELECT c.object AS via, c.subject AS k, min(c.on_date) AS on_date FROM claims c
    JOIN entities e ON e.k = c.subject WHERE c.type IN ('PARTY_TO', 'ORGANIZED', 'CHAIRED') AND e.type = 'Agency' GROUP BY 1, 2)
  SELECT x.k AS a, y.k AS b, iif(v.type = 'Program', 'programmes', 'events') AS basis, x.via,
    nullif(min(ifnull(x.on_date, '~'), ifnull(y.on_date, '~')), '~') AS on_date
  FROM share x JOIN share y ON y.via = x.via AND x.k < y.k JOIN entities v ON v.k = x.via
  UNION ALL SELECT min(subject, object), max(subject, object), 'stated', 0, min(on_date) FROM claims
  WHERE type = 'COORDINATES_WITH' GROUP BY 1, 2
  ORDER BY 1, 2, 3, 4`;

describe.each([1, 2, 3])('after forty writes by chance, seed %i', (seed) => {
  const path = join(folder, `${seed}.db`);
  const looked = (async () => {
    const store = await openStore(path);
    const held = await writeByChance(store, seed);
    await store.close();
    return held;
  })();
  const ask = async (sql: string) => {
    await looked;
    const db = new DatabaseSync(path, { readOnly: true });
    const rows = db.prepare(sql).all();
    db.close();
    return rows;
  };

  it.each(Object.entries(FACTS))('%s', async (_what, sql) => {
    expect(await ask(sql)).toEqual([]);
  });

  it('the table of joint work is what the claims give', async () => {
    const kept = await ask('SELECT a, b, basis, via, on_date FROM joint ORDER BY a, b, basis, via');
    expect(kept.length).toBeGreaterThan(50);
    expect(kept).toEqual(await ask(JOINT));
  });

  it('the file holds what one holds into which the last readings went at once', async () => {
    const readings = await looked;
    const fresh = await openStore(join(folder, `${seed}-fresh.db`));
    await fresh.replaceArticles(readings);
    const store = await openStore(path);
    expect(await store.extractions(undefined, 500)).toEqual(await fresh.extractions(undefined, 500));
    expect(await store.stats()).toEqual(await fresh.stats());
    await Promise.all([store.close(), fresh.close()]);
  });
});
