/** A file that an older version of the program wrote opens as one that this version wrote; a file of nobody's is left alone. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../../../ingest/model.ts';
import { openStore } from '../../../server/store/open.ts';
import { migrate, SCHEMA } from '../../../server/store/sqlite-schema.ts';
import { MISSED } from '../../../server/store/sqlite-tables.ts';
import { putArticles } from '../../../server/store/sqlite-write.ts';
import { StoreError } from '../../../server/store/store.ts';
import { dump, input } from './asking.ts';
import { articles } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'daumoi-older-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As the first version kept them: one row for each record of an article, all in JSON. */
function writeFirstVersion(path: string, extractions: readonly Extraction[]): void {
  const db = new DatabaseSync(path);
  migrate(db, 1);
  const put = (sql: string, ...values: (string | number | null)[]) => db.prepare(sql).run(...values);
  const keyOf = (table: string, id: string) =>
    Number(db.prepare(`SELECT k FROM ${table} WHERE id = ?`).get(id)?.k);
  for (const { article: a, entities, mentions, claims } of extractions) {
    put(
      'INSERT INTO articles (id, title, published, claims, json) VALUES (?, ?, ?, ?, ?)',
      a.id,
      a.title,
      a.publishedOn ?? null,
      claims.length,
      JSON.stringify(a),
    );
    const article = keyOf('articles', a.id);
    for (const e of entities) {
      put(
        "INSERT OR IGNORE INTO entities (id, type, name, folded, json) VALUES (?, ?, ?, '', '')",
        e.id,
        e.type,
        e.name,
      );
      put(
        'INSERT INTO article_entities VALUES (?, ?, ?)',
        article,
        keyOf('entities', e.id),
        JSON.stringify(e),
      );
    }
    for (const m of mentions)
      put(
        'INSERT INTO mentions VALUES (?, ?, ?, ?, ?)',
        article,
        m.start,
        m.end,
        keyOf('entities', m.entity),
        m.rule,
      );
    for (const { id, type, subject, object, ...said } of claims) {
      const ends = [keyOf('entities', subject), keyOf('entities', object)];
      put(
        "INSERT OR IGNORE INTO claims (id, type, subject, object, qualifiers, status) VALUES (?, ?, ?, ?, '{}', 'stated')",
        id,
        type,
        ...ends,
      );
      put('INSERT INTO article_claims VALUES (?, ?, ?)', article, keyOf('claims', id), JSON.stringify(said));
    }
  }
  db.close();
}

/** The second version had the same tables and other indexes, so that the program of today still writes it. */
function writeSecondVersion(path: string, extractions: readonly Extraction[]): void {
  const db = new DatabaseSync(path);
  migrate(db, 2);
  putArticles(db, extractions);
  db.close();
}

/** The third found articles by words without marks only: the program of today writes more words, which is no other file. */
function writeThirdVersion(path: string, extractions: readonly Extraction[]): void {
  const db = new DatabaseSync(path);
  migrate(db, 3);
  putArticles(db, extractions);
  db.exec("INSERT INTO article_words (article_words) VALUES ('delete-all')");
  db.close();
}

/** The fourth sorted events by their names without marks. */
function writeFourthVersion(path: string, extractions: readonly Extraction[]): void {
  const db = new DatabaseSync(path);
  migrate(db, 4);
  putArticles(db, extractions);
  db.close();
}

async function contents(path: string) {
  const store = await openStore(path);
  try {
    const { total } = await store.articles(input('articles', { q: 'hội nghị' }));
    return { schema: await store.schema(), total, ...(await dump(store)) };
  } finally {
    await store.close();
  }
}

const refusal = (path: string) =>
  openStore(path).then(
    () => undefined,
    (error: unknown) => error,
  );

describe.each([
  ['first', writeFirstVersion],
  ['second', writeSecondVersion],
  ['third', writeThirdVersion],
  ['fourth', writeFourthVersion],
])('a file of the %s version', (which, write) => {
  const old = join(folder, `${which}.db`);
  write(old, articles());

  it('becomes one of this version when it is opened, with everything that it held', async () => {
    const fresh = join(folder, `${which}-fresh.db`);
    const store = await openStore(fresh);
    await store.replaceArticles(articles());
    await store.close();
    const path = join(folder, `${which}-once.db`);
    copyFileSync(old, path);
    expect(await contents(path)).toEqual(await contents(fresh));
    expect(await contents(path)).toMatchObject({ schema: SCHEMA, total: 3 });
  });

  it('is written to like any other afterwards', async () => {
    const path = join(folder, `${which}-written.db`);
    copyFileSync(old, path);
    const store = await openStore(path);
    const before = await store.stats();
    const [first] = articles();
    await store.replaceArticles(articles());
    expect(await store.stats()).toEqual(before);
    if (first) await store.removeArticles([first.article.id]);
    expect((await store.stats()).articles).toBe(before.articles - 1);
    await store.close();
  });

  it('may be opened by two programs at the same moment', async () => {
    const path = join(folder, `${which}-both.db`);
    copyFileSync(old, path);
    const stores = await Promise.all([openStore(path), openStore(path)]);
    const [a, b] = await Promise.all(stores.map((s) => s.stats()));
    expect(a).toEqual(b);
    expect(a?.articles).toBe(articles().length);
    for (const s of stores) await s.close();
  });
});

it('events that an older program still wrote into a file of this version get their place in the alphabet', async () => {
  const [path, fresh] = [join(folder, 'written-by-older.db'), join(folder, 'written-by-this.db')];
  const store = await openStore(fresh);
  await store.replaceArticles(articles());
  await store.close();
  await (await openStore(path)).close();
  const older = new DatabaseSync(path);
  putArticles(older, articles());
  older.close();
  const byName = async (file: string) => {
    const opened = await openStore(file);
    const { items } = await opened.events(input('events', { sort: 'name' }));
    await opened.close();
    return items.map((e) => e.event.name);
  };
  const names = await byName(fresh);
  expect(names.length).toBeGreaterThan(2);
  expect(await byName(path)).toEqual(names);
  const db = new DatabaseSync(path);
  expect(db.prepare(MISSED).all()).toEqual([]);
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${MISSED}`).all();
  expect(plan).toMatchObject([{ detail: expect.stringContaining('INDEX events_name (alphabetic=?)') }]);
  db.close();
});

describe('a file that is not ours', () => {
  it.each([
    [
      'of a newer version',
      (db: DatabaseSync) => db.exec(`PRAGMA user_version = ${SCHEMA + 1}`),
      /update the program/,
    ],
    [
      'of another program',
      (db: DatabaseSync) => db.exec('DROP TABLE claims; PRAGMA application_id = 7'),
      /another program/,
    ],
  ])('%s is refused in one line and left as it is', async (what, change, says) => {
    const path = join(folder, `${what}.db`);
    writeFirstVersion(path, []);
    const db = new DatabaseSync(path);
    change(db);
    db.close();
    const before = readFileSync(path);
    const error = await refusal(path);
    expect(error).toBeInstanceOf(StoreError);
    expect((error as Error).message).toMatch(says);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('because it is damaged is refused with what to do', async () => {
    const path = join(folder, 'damaged.db');
    const store = await openStore(path);
    await store.replaceArticles(articles());
    await store.close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0x5a, 100, 8192));
    const error = await refusal(path).then(async (failed) => failed ?? (await asked(path)));
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({
      code: 'corrupt',
      message: expect.stringMatching(/damaged\.db.*another file/),
    });
  });
});

/** A file may open and show its damage only when it is read. */
async function asked(path: string): Promise<unknown> {
  const store = await openStore(path);
  try {
    await dump(store);
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await store.close();
  }
}
