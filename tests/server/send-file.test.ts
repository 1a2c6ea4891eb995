/** A file on its way: whoever goes away before its first bytes ends the reading behind it. */
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { EXPORTERS } from '../../server/export/index.ts';
import { sendFile } from '../../server/send-file.ts';

it('is let go of by a reader that leaves while it is still held back', async () => {
  const [exporter] = EXPORTERS;
  if (!exporter) throw new Error('there is an exporter');
  let ended = false;
  const left = Promise.withResolvers<void>();
  const sent = Promise.withResolvers<void>();
  async function* pieces() {
    try {
      yield 'a';
      await left.promise;
      for (;;) {
        yield 'b'.repeat(1 << 20);
        await wait(1);
      }
    } finally {
      ended = true;
    }
  }
  const server = createServer((_req, res) => {
    res.on('close', () => left.resolve());
    sendFile(res, { exporter, pieces: pieces() }).then(sent.resolve, sent.reject);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const asked = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' }).on(
    'error',
    () => undefined,
  );
  server.once('request', () => asked.destroy());
  await sent.promise;
  expect(ended).toBe(true);
  server.close();
});
