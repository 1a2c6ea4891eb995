/** The real application over a store, listening on a free port of loopback. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { createApp } from '../../server/app.ts';
import type { Store } from '../../server/store/store.ts';
import { openSamples } from './samples.ts';

export interface Serving {
  base: string;
  close(): Promise<void>;
}

/** The store stays open after. */
export async function serveStore(store: Store): Promise<Serving> {
  const server = createServer(createApp({ store, logger: pino({ level: 'silent' }) }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

export async function serveSamples(paths?: readonly string[]): Promise<Serving> {
  const { store, close } = await openSamples(paths);
  const serving = await serveStore(store);
  return {
    ...serving,
    close: async () => {
      await serving.close();
      await close();
    },
  };
}
