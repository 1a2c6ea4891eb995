/** Composition: store, samples for a new database, application, and a server that says where it is. */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { createApp } from './app.ts';
import { makeWhole } from './first-start.ts';
import { type Reading, startReading } from './reading.ts';
import { type Settings, UserError } from './settings.ts';
import { fileOf, openStore } from './store/open.ts';
import type { Store } from './store/store.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLES = resolve(ROOT, 'ingest/samples');
const CLIENT = resolve(ROOT, 'dist');

/** Locations without a scheme count from the working directory. */
const locate = (location: string): string =>
  /^[a-z][a-z0-9+.-]+:/i.test(location) || isAbsolute(location) ? location : resolve(location);

/** Opens the store; one that is made anew gets the samples, one that is there stays as its user left it. A server is new where it has no articles. */
export async function openWithSamples(location: string, say: (line: string) => void): Promise<Store> {
  const at = locate(location);
  const file = fileOf(at);
  if (file !== undefined && !existsSync(file)) await makeWithSamples(file, say);
  const store = await openStore(at, say, 'read');
  if (file === undefined && (await store.stats()).articles === 0) await readSamples(store, say);
  return store;
}

const makeWithSamples = (file: string, say: (line: string) => void): Promise<void> =>
  makeWhole(file, async (begun) => {
    const store = await openStore(begun);
    try {
      await readSamples(store, say);
    } finally {
      await store.close();
    }
  });

async function readSamples(store: Store, say: (line: string) => void): Promise<void> {
  if (!existsSync(SAMPLES)) return;
  const { ingestPaths } = await import('./ingest.ts');
  const report = await ingestPaths(store, [SAMPLES]);
  say(`Read ${report.articles} sample articles.`);
}

const PROBLEMS: Record<string, (s: Settings) => string> = {
  EADDRINUSE: (s) =>
    `port ${s.PORT} is in use: stop the other program, or choose another port, e.g. PORT=${s.PORT + 1} npm start`,
  EACCES: (s) =>
    `port ${s.PORT} may not be opened by this user: choose one above 1023, e.g. PORT=4747 npm start`,
  EADDRNOTAVAIL: (s) => `this machine has no address ${s.HOST}: set HOST to 127.0.0.1, or leave it out`,
  ENOTFOUND: (s) => `the host name ${s.HOST} is not known: set HOST to 127.0.0.1, or leave it out`,
};

function listen(server: Server, settings: Settings): Promise<AddressInfo> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(new UserError(PROBLEMS[error.code ?? '']?.(settings) ?? error.message)),
    );
    server.listen(settings.PORT, settings.HOST, () => done(server.address() as AddressInfo));
  });
}

/** Whoever listens on all addresses and says no more may be called by any name. */
function hostsOf({ HOST, ALLOWED_HOSTS }: Settings): string[] {
  const any = HOST === '0.0.0.0' || HOST === '::';
  const names = ALLOWED_HOSTS ?? (any ? '*' : '');
  return [HOST, ...names.split(',').map((name) => name.trim())].filter(Boolean);
}

/** A location as it may be shown: a password can stand before the @. */
const shown = (location: string): string => location.replace(/\/\/.*@/, '//');

export interface Running {
  url: string;
  close(): Promise<void>;
}

/** Starts serving; resolves when requests are accepted. */
export async function serve(settings: Settings, say: (line: string) => void): Promise<Running> {
  const store = await openWithSamples(settings.DAUMOI_STORE, say);
  const reading = startReading();
  const app = createApp({
    store,
    reading,
    logger: pino({ level: settings.LOG_LEVEL }, pino.destination(2)),
    clientDir: CLIENT,
    hosts: hostsOf(settings),
  });
  const server = createServer(app);
  try {
    const address = await listen(server, settings);
    const { articles, entities, claims } = await store.stats();
    say(`${articles} articles, ${entities} entities, ${claims} claims in ${shown(settings.DAUMOI_STORE)}`);
    const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
    const url = `http://${host}:${address.port}/`;
    say(`Đầu Mối: ${url}`);
    // Whoever adds the first article, or asks how one was read, need not wait for the lexicons.
    reading.ready().catch(() => undefined);
    return { url, close: () => close(server, reading, store) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function close(server: Server, reading: Reading, store: Store): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 3000).unref();
  await closed;
  await reading.close();
  await store.close();
}
