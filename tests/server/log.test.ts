/** What the log tells: each request with the id that its answer carries, and the cause of a failure under the same id. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import pino from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'daumoi-log-'));
const lines: Record<string, unknown>[] = [];
const into = new Writable({
  write(piece, _encoding, done) {
    lines.push(JSON.parse(String(piece)));
    done();
  },
});
let store: Store;
const server = createServer();
let base = '';

beforeAll(async () => {
  store = await openStore(join(folder, 'a.db'));
  server.on('request', createApp({ store, logger: pino({ level: 'info' }, into) }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(path: string) {
  const response = await fetch(base + path);
  const body = (await response.json()) as { requestId?: string };
  const id = response.headers.get('x-request-id');
  return { status: response.status, body, id, told: lines.filter((line) => line.id === id) };
}

it('a request is told with its id, path, status and time', async () => {
  const { id, told } = await ask('/api/articles?q=x');
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(told).toMatchObject([{ method: 'GET', path: '/api/articles', status: 200, ms: expect.any(Number) }]);
});

it('a failure is told with its cause under the id that the answer names', async () => {
  await store.close();
  const { status, body, id, told } = await ask('/api/stats');
  expect(status).toBe(503);
  expect(body.requestId).toBe(id);
  expect(told.map((line) => line.error).filter(Boolean)).toEqual(['the store is closed']);
});
