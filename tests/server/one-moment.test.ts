/** What is asked for piece by piece is of one moment: pages of a list, and files, while somebody writes in between. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';
import { type Serving, serveStore } from './serving.ts';
import { agency, event, extraction } from './store/fixture.ts';

const police = agency('Công an huyện Can Lộc');
const conference = (n: number) => {
  const quote = `Công an huyện Can Lộc tổ chức Hội nghị ${n}.`;
  return extraction({
    id: `bài-${n}`,
    says: [{ type: 'ORGANIZED', from: police, to: event(`Hội nghị ${n}`), quote }],
  });
};

let folder: string;
let store: Store;
let serving: Serving;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daumoi-moment-'));
  store = await openStore(join(folder, 'a.db'));
  await store.replaceArticles([1, 2, 3].map(conference));
  // Somebody else writes while a file is on its way.
  const written: Store = {
    ...store,
    async *exportEntities(ids) {
      yield* store.exportEntities(ids);
      if (isBusy) await store.replaceArticles([conference(9)]);
    },
  };
  serving = await serveStore(written);
});
let isBusy = false;
afterEach(async () => {
  isBusy = false;
  await serving.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string) => {
  const response = await fetch(serving.base + path);
  return { status: response.status, body: await response.json() };
};
const exported = (format: string) =>
  fetch(`${serving.base}/api/export`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      format,
      entities: [police.id, ...[1, 2, 3].map((n) => event(`Hội nghị ${n}`).id)],
    }),
  });

const LISTS = [
  '/api/articles?limit=1',
  '/api/events?limit=1',
  '/api/search?q=can%20loc&limit=1',
  `/api/entities/${encodeURIComponent(police.id)}/neighbours?limit=1`,
  '/api/proposals?limit=1',
];
it.each(LISTS)(
  '%s: a page of another state of the store than the first is refused, and says to begin again',
  async (list) => {
    const { body: first } = await get(list);
    const next = `${list}&offset=1&version=${encodeURIComponent(first.version)}`;
    expect(await get(next)).toMatchObject({ status: 200, body: { version: first.version } });
    await store.replaceArticles([conference(0)]);
    expect(await get(next)).toEqual({
      status: 409,
      body: { error: expect.stringContaining('begin again, with offset 0'), requestId: expect.any(String) },
    });
    expect((await get(list)).body.version).not.toBe(first.version);
  },
);

it('the version of a store that was opened anew is not taken for one of before', async () => {
  const { body: first } = await get('/api/articles?limit=1');
  await serving.close();
  await store.close();
  store = await openStore(join(folder, 'a.db'));
  serving = await serveStore(store);
  const next = `/api/articles?limit=1&offset=1&version=${encodeURIComponent(first.version)}`;
  expect((await get(next)).status).toBe(409);
});

it('a file that somebody wrote in the midst of is refused, whatever its format', async () => {
  expect((await (await exported('json')).json()).claims).toHaveLength(3);
  isBusy = true;
  for (const format of ['json', 'csv', 'gexf', 'graphml']) {
    const response = await exported(format);
    expect([format, response.status]).toEqual([format, 409]);
    expect((await response.json()).error).toMatch(/written to during the export.*: export again/);
    await store.removeArticles([conference(9).article.id]);
  }
});
