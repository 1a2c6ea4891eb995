/** The API over the real application and the real embedded store: right answers, clear refusals, never a 500. */
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { contract, type Endpoint } from '../../server/contract.ts';
import { ingestPaths } from '../../server/ingest.ts';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';

const SAMPLES = join(import.meta.dirname, '../../ingest/samples');
const folder = mkdtempSync(join(tmpdir(), 'daumoi-app-'));
let store: Store;
let server: Server;
let base = '';

beforeAll(async () => {
  store = await openStore(join(folder, 'a.db'));
  await ingestPaths(store, [SAMPLES]);
  server = createServer(createApp({ store, logger: pino({ level: 'silent' }) }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string) => {
  const response = await fetch(base + path);
  return { status: response.status, headers: response.headers, body: await response.json() };
};
const post = (path: string, body: unknown) =>
  fetch(base + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

const TEXT =
  'Huyện Can Lộc giao ban công tác mặt trận\n\nSáng 3/8/2023, Ủy ban MTTQ huyện Can Lộc (tỉnh Hà Tĩnh) tổ chức hội nghị giao ban quý II. Ông Đặng Trần Phong, Chủ tịch Ủy ban MTTQ huyện chủ trì hội nghị.\n';

describe('the API', () => {
  it('says that it is well', async () =>
    expect((await get('/api/health')).body).toMatchObject({ status: 'ok', store: 'sqlite' }));
  it('has read the samples', async () =>
    expect((await get('/api/stats')).body.articles).toBe(globSync('*.txt', { cwd: SAMPLES }).length));
  it('finds without accents what is written with them, and ranks marks first', async () => {
    const { body } = await get(`/api/search?q=${encodeURIComponent('cong an tinh')}`);
    expect(body.entities.total).toBeGreaterThan(0);
    expect(body.entities.items[0].name).toMatch(/^Công an tỉnh/);
    const exact = await get(`/api/search?q=${encodeURIComponent('Công an tỉnh')}`);
    expect(exact.body.entities.items[0].tier).toBe('exact');
  });
  it('opens an entity, its neighbours, a claim with its sentence, and the article around it', async () => {
    const found = await get('/api/search?q=cong%20an&types=Agency');
    const { id } = found.body.entities.items[0];
    const card = await get(`/api/entities/${encodeURIComponent(id)}`);
    expect(card.body.entity.id).toBe(id);
    const near = await get(`/api/entities/${encodeURIComponent(id)}/neighbours?limit=5`);
    expect(near.body.items.length).toBeGreaterThan(0);
    const claim = near.body.items[0].claims[0];
    const full = await get(`/api/claims/${claim.id}`);
    const e = full.body.evidence[0];
    const article = await get(`/api/articles/${encodeURIComponent(e.article.id)}`);
    expect(article.body.article.text.slice(e.start, e.end)).toBe(e.quote);
  });
  it('answers who chaired what with the offices of that day', async () => {
    const { body } = await get('/api/events?chaired=true&limit=5');
    expect(body.total).toBeGreaterThan(5);
    expect(body.items[0].chairs.length).toBeGreaterThan(0);
  });
  it('reads a pasted article and takes it out again without a trace', async () => {
    const before = (await get('/api/stats')).body;
    const answer = await post('/api/articles', { text: TEXT, id: 'pasted' });
    expect(answer.status).toBe(201);
    expect((await answer.json()).claims).toBeGreaterThan(3);
    const again = await post('/api/articles', { text: TEXT, id: 'pasted' });
    expect((await again.json()).replaced).toBe(true);
    expect((await fetch(`${base}/api/articles/pasted`, { method: 'DELETE' })).status).toBe(200);
    expect((await get('/api/stats')).body).toEqual(before);
  });
  it('reads an uploaded HTML file', async () => {
    const html = `<html><head><title>x</title><script>alert(1)</script></head><body><nav>Trang chủ</nav><article><h1>Huyện Can Lộc giao ban</h1><p>${TEXT}</p></article></body></html>`;
    const answer = await fetch(`${base}/api/articles/file?name=bai.html`, { method: 'POST', body: html });
    expect(answer.status).toBe(201);
    expect((await fetch(`${base}/api/articles/bai`, { method: 'DELETE' })).status).toBe(200);
  });
  it('refuses an article under the id of another one, and says so before anything is lost', async () => {
    const upload = (text: string, query = '') =>
      fetch(`${base}/api/articles/file?name=tin.txt${query}`, { method: 'POST', body: text });
    const other = `Lễ ra quân trồng cây ở Đà Nẵng\n\n${'Đoàn viên thanh niên các phường trồng cây xanh dọc bờ biển. '.repeat(5)}`;
    expect((await upload(TEXT)).status).toBe(201);
    const refused = await upload(other);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({
      field: 'name',
      error: expect.stringMatching(/"tin" is the id of another article, "Huyện Can Lộc giao ban/),
    });
    expect(await (await post('/api/articles', { text: other, id: 'tin' })).json()).toMatchObject({
      field: 'id',
    });
    expect((await get('/api/articles/tin')).body.article.text).toBe(TEXT);
    expect(await (await upload(`${TEXT}\nTin: Thu Hà\n`)).json()).toMatchObject({ replaced: true });
    expect(await (await upload(other, '&replace=true')).json()).toMatchObject({ replaced: true });
    expect((await fetch(`${base}/api/articles/tin`, { method: 'DELETE' })).status).toBe(200);
  });
  it('answers others before a long article that was sent first', async () => {
    await post('/api/articles', { text: TEXT, id: 'long' });
    const order: string[] = [];
    const posted = post('/api/articles', { text: TEXT.repeat(1000), id: 'long' }).then(({ status }) => {
      order.push('the long article');
      return status;
    });
    for (const path of ['/api/health', '/api/stats', '/api/events?limit=5', '/api/articles/long']) {
      expect((await get(path)).status).toBe(200);
      order.push(path);
    }
    expect(await posted).toBe(201);
    expect(order.at(-1)).toBe('the long article');
    expect((await fetch(`${base}/api/articles/long`, { method: 'DELETE' })).status).toBe(200);
  }, 60_000);
  it('names the field that is wrong', async () => {
    expect(await get('/api/events?sort=upside')).toMatchObject({ status: 400, body: { field: 'sort' } });
    expect(await get('/api/events?since=2023-02-31')).toMatchObject({
      status: 400,
      body: { field: 'since' },
    });
    expect((await get('/api/events?until=2024-02-29')).status).toBe(200);
    expect(await get('/api/proposals?limit=0')).toMatchObject({
      body: { field: 'limit', error: 'give a whole number from 1 to 500' },
    });
    expect(await get('/api/paths?from=agency:a')).toMatchObject({ status: 400, body: { field: 'to' } });
    const bad = await post('/api/export', { entities: [], format: 'dwg' });
    expect(bad.status).toBe(400);
    expect(await bad.json()).toMatchObject({ field: 'format' });
  });
  it.each(['/api/events', '/api/coordination'])(
    'says of an input of %s that has another name now which one, and answers nothing unnarrowed',
    async (path) => {
      const place = encodeURIComponent('Hà Tĩnh');
      expect(await get(`${path}?province=${place}`)).toMatchObject({
        status: 400,
        body: { field: 'province', error: expect.stringMatching(/"provinces" now/) },
      });
      expect((await get(`${path}?provinces=${place}`)).status).toBe(200);
      expect((await get(`/api/stats?province=${place}`)).status).toBe(200);
    },
  );
  it('loses nothing that is sent under a name that it does not know: it says which there are', async () => {
    const { articles } = (await get('/api/stats')).body;
    const dated = await post('/api/articles', { text: TEXT, id: 'dated', published_on: '2023-08-03' });
    expect(dated.status).toBe(400);
    expect(await dated.json()).toMatchObject({
      field: 'published_on',
      error: expect.stringMatching(/^there is no input "published_on" here; .*publishedOn/),
    });
    const file = `${base}/api/articles/file?name=a.txt&published=2023`;
    expect(await (await fetch(file, { method: 'POST', body: TEXT })).json()).toMatchObject({
      field: 'published',
    });
    const part = { entities: [], relation: ['HOLDS'], format: 'csv' };
    expect(await (await post('/api/export', part)).json()).toMatchObject({ field: 'relation' });
    expect((await get('/api/stats')).body.articles).toBe(articles);
  });
  it('takes five million letters however they are written, and says of more what is too much', async () => {
    const escaped = (letters: number) => `{"text":"${'\\u0111'.repeat(letters)}"}`;
    const send = (path: string, body: string) =>
      fetch(base + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    const answer = await send('/api/articles', escaped(4_000_000));
    expect(await answer.json()).toMatchObject({ error: expect.stringMatching(/no spaces between words/) });
    const much = await send('/api/subgraph', escaped(6_000_000));
    expect(much.status).toBe(413);
    expect((await much.json()).error).toMatch(/^the request has 35 MB, .*: ask for fewer$/);
  });
  it('serves the page for addresses of pages, and 404 for files that are not there', async () => {
    const clientDir = join(folder, 'dist');
    mkdirSync(clientDir);
    writeFileSync(join(clientDir, 'index.html'), '<!doctype html><title>Đầu Mối</title>');
    const other = createServer(createApp({ store, logger: pino({ level: 'silent' }), clientDir }));
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const at = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const status = async (path: string) => (await fetch(at + path)).status;
    expect(await Promise.all(['/', '/do-thi', '/index.html'].map(status))).toEqual([200, 200, 200]);
    expect(await Promise.all(['/assets/index-old.js', '/favicon.ico'].map(status))).toEqual([404, 404]);
    other.close();
  });
  it('says 404 of what is not there, 405 of a wrong method, 413 of too much, 400 of broken JSON', async () => {
    expect((await get('/api/entities/person:nobody')).status).toBe(404);
    expect(await get('/api/proposals?entity=person:nobody')).toMatchObject({
      status: 404,
      body: { error: 'the entity person:nobody is not in the store' },
    });
    expect((await get('/api/nothing')).status).toBe(404);
    expect((await fetch(`${base}/api/stats`, { method: 'POST' })).status).toBe(405);
    expect(
      (
        await fetch(`${base}/api/articles/file?name=a.txt`, {
          method: 'POST',
          body: new Uint8Array(11_000_000),
        })
      ).status,
    ).toBe(413);
    expect(
      (
        await fetch(`${base}/api/articles`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: '{"text": ',
        })
      ).status,
    ).toBe(400);
  });
  it('refuses writes from other sites', async () => {
    const answer = await fetch(`${base}/api/articles`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: 'https://example.com' },
      body: JSON.stringify({ text: TEXT }),
    });
    expect(answer.status).toBe(403);
  });
  it('sends security headers, a request id, and compressed answers', async () => {
    const { headers } = await get('/api/stats');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect((await fetch(`${base}/api/openapi.json`)).headers.get('content-encoding')).toBe('gzip');
  });
  it('answers no input whatever with a 500', async () => {
    const values = [
      '',
      'x',
      '-1',
      '1e9',
      '%00',
      '𝄞',
      'a'.repeat(500),
      "' OR 1=1 --",
      '"*',
      'NEAR(',
      '[]',
      '{}',
      'null',
      '2023-13',
      '../../etc/passwd',
      'agency:cong-an-tinh-ha-tinh',
    ];
    let seed = 42;
    const pick = <T>(list: readonly T[]): T =>
      list[(seed = (seed * 1103515245 + 12345) % 2147483648) % list.length] as T;
    for (const endpoint of Object.values(contract) as Endpoint[]) {
      const fields = Object.keys(
        (endpoint.input as unknown as { shape: Record<string, unknown> }).shape ?? {},
      );
      for (let round = 0; round < 12; round++) {
        const input = Object.fromEntries(
          fields.filter(() => pick([true, false])).map((f) => [f, pick(values)]),
        );
        const path = endpoint.path.replace(/:(\w+)/g, () => encodeURIComponent(pick(values) || 'x'));
        const query = endpoint.body === 'json' ? '' : `?${new URLSearchParams(input)}`;
        const options =
          endpoint.body === 'json'
            ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(input) }
            : endpoint.body === 'bytes'
              ? { body: pick(values) }
              : {};
        const answer = await fetch(base + path + query, { method: endpoint.method, ...options });
        expect(answer.status, `${endpoint.method} ${path}${query} ${JSON.stringify(input)}`).toBeLessThan(
          500,
        );
      }
    }
  });
});
