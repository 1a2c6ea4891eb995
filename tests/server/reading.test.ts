/** Articles in threads: the first free one takes the next, and one that dies takes nothing with it but its own. */
import { globSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pino from 'pino';
import { expect, it } from 'vitest';
import type { Article } from '../../ingest/model.ts';
import { readArticle } from '../../ingest/read/article.ts';
import { createApp } from '../../server/app.ts';
import { startReading } from '../../server/reading.ts';
import { openSamples, SAMPLES } from './samples.ts';

const TEXT =
  'Huyện Can Lộc giao ban công tác mặt trận\n\nSáng 3/8/2023, Ủy ban MTTQ huyện Can Lộc (tỉnh Hà Tĩnh) tổ chức hội nghị giao ban quý II. Ông Đặng Trần Phong, Chủ tịch Ủy ban MTTQ huyện chủ trì hội nghị.\n';
const article = (times: number): Article => readArticle({ bytes: TEXT.repeat(times), id: `tin-${times}` });

it('short articles are read one after another beside a long one, and none waits behind it', async () => {
  const reading = startReading();
  await Promise.all([reading.ready(), reading.ready()]);
  const order: number[] = [];
  const asked = [1000, 1, 2, 3, 4].map(async (times) => {
    const { claims } = await reading.extraction(article(times));
    order.push(times);
    return claims.length;
  });
  for (const claims of await Promise.all(asked)) expect(claims).toBeGreaterThan(3);
  expect(order).toEqual([1, 2, 3, 4, 1000]);
  await reading.close();
}, 240_000);

it('a thread that dies fails the question that it had, and the others are answered', async () => {
  const reading = startReading({ maxOldGenerationSizeMb: 160 });
  const words = (word: string): Article => ({
    ...article(1),
    sha256: word.repeat(64),
    text: Array.from({ length: 700_000 }, (_, i) => word + i).join(' '),
  });
  const asked = [
    reading.isSame(words('a'), words('b')),
    reading.isSame(words('b'), words('a')),
    reading.isSame(article(1), article(2)),
    reading.isSame(article(2), article(1)),
  ];
  const answers = await Promise.allSettled(asked);
  expect(answers.map((a) => a.status)).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled']);
  await expect(asked[0]).rejects.toThrow(/^this article could not be read to its end .*: give it in parts$/);
  await reading.close();
}, 240_000);

it('whoever waits when it is closed is told so, and nothing is read any more', async () => {
  const reading = startReading();
  const asked = [1, 2, 3].map((times) => reading.extraction(article(times)));
  const answers = Promise.allSettled(asked);
  await reading.close();
  expect((await answers).map((a) => a.status)).toEqual(['rejected', 'rejected', 'rejected']);
  await expect(reading.ready()).rejects.toThrow('the reader is closed');
});

it('a fault inside a thread tells where it came about', async () => {
  const reading = startReading();
  const fault = await reading.trace({} as Article).catch((error: Error) => error);
  expect((fault as Error).stack).toMatch(/ingest.pipeline\.ts/);
  await reading.close();
}, 60_000);

it('an article whose sender leaves is not read any further, and nothing of it is kept', async () => {
  const { store, close } = await openSamples([]);
  const reading = startReading();
  await reading.ready();
  const server = createServer(createApp({ store, reading, logger: pino({ level: 'silent' }) }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const send = (name: string, times: number, signal?: AbortSignal) =>
    fetch(`http://127.0.0.1:${port}/api/articles/file?name=${name}`, {
      method: 'POST',
      body: TEXT.repeat(times),
      ...(signal && { signal }),
    });
  const leaving = new AbortController();
  const long = ['a', 'b', 'c'].map((name) => send(`${name}.txt`, 5000, leaving.signal));
  setTimeout(() => leaving.abort(), 1000);
  expect((await Promise.allSettled(long)).map((one) => one.status)).toEqual(Array(3).fill('rejected'));
  const start = performance.now();
  expect((await send('d.txt', 1)).status).toBe(201);
  // The long ones take a minute each.
  expect(performance.now() - start).toBeLessThan(15_000);
  expect((await store.articles({ limit: 9, offset: 0 })).items.map((a) => a.id)).toEqual(['d']);
  server.closeAllConnections();
  server.close();
  await reading.close();
  await close();
}, 240_000);

it('whoever leafs through articles and leaves their explanations does not make the next wait for a new thread', async () => {
  const reading = startReading();
  await Promise.all([reading.ready(), reading.ready()]);
  let started = 0;
  const count = () => started++;
  process.on('worker', count);
  const leaving = new AbortController();
  const left = Array.from({ length: 6 }, () => reading.until(leaving.signal).trace(article(20)));
  leaving.abort();
  expect((await Promise.allSettled(left)).map((one) => one.status)).toEqual(Array(6).fill('rejected'));
  expect((await reading.trace(article(1))).length).toBeGreaterThan(0);
  process.off('worker', count);
  expect(started).toBe(0);
  await reading.close();
}, 60_000);

it('an article in the store that cannot be explained to its end is refused, and no fault of ours', async () => {
  const { store, close } = await openSamples(globSync(join(SAMPLES, '*.txt')).slice(0, 1));
  const reading = startReading({ maxOldGenerationSizeMb: 8 });
  const server = createServer(createApp({ store, reading, logger: pino({ level: 'silent' }) }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const [{ id = '' } = {}] = (await store.articles({ limit: 1, offset: 0 })).items;
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/api/articles/${encodeURIComponent(id)}/explain`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ field: 'id', error: expect.stringMatching(/in parts$/) });
  server.closeAllConnections();
  server.close();
  await reading.close();
  await close();
}, 60_000);
