/**
 * How the page takes large pictures: from the answer of the server to the first picture, and frames while it is panned. The real page in
 * Chromium without a graphics card; what the server would answer is generated. `npm run --silent daumoi` is not needed, `npm run build` is.
 * Run: node tests/bench/picture.ts [entities] [claims]
 */
import type { Page } from 'playwright-core';
import { relationTypes } from '../../ingest/ontology.ts';
import { pictured, startSession } from '../browser/page.ts';

const TYPES = ['Person', 'Agency', 'Event', 'Program', 'Place'] as const;

/** Communities of a hundred, nine links in ten within them: a fixed sequence, so that the picture repeats. */
function generate(entities: number, claims: number) {
  let seed = 11;
  const next = (n: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % n;
  };
  const degree = new Uint32Array(entities);
  const links = Array.from({ length: claims }, (_x, i) => {
    const a = next(entities);
    const home = Math.floor(a / 100) * 100;
    const b = next(10) < 9 ? Math.min(entities - 1, home + next(100)) : next(entities);
    degree[a] = (degree[a] ?? 0) + 1;
    degree[b] = (degree[b] ?? 0) + 1;
    const type = relationTypes[next(relationTypes.length)];
    return {
      id: `c${i}`,
      type,
      subject: `e${a}`,
      object: `e${b}`,
      qualifiers: {},
      status: 'stated',
      articles: 1,
    };
  });
  return {
    entities: Array.from({ length: entities }, (_x, i) => ({
      id: `e${i}`,
      type: TYPES[i % TYPES.length],
      name: `Cơ quan số ${i}`,
      degree: degree[i],
      articles: 1,
    })),
    claims: links,
  };
}

/** Middle and slowest of the frames while the picture is dragged about for two seconds. */
async function pan(page: Page): Promise<{ median: number; slowest: number }> {
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      if (frames.length < 1000) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.mouse.move(600, 400);
  await page.mouse.down();
  for (let i = 0; i < 40; i++) {
    await page.mouse.move(600 + 150 * Math.sin(i / 6), 400 + 100 * Math.cos(i / 6));
    await page.waitForTimeout(25);
  }
  await page.mouse.up();
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  const sorted = frames.slice(1).sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? 0, slowest: sorted.at(-1) ?? 0 };
}

const [entities = 10_000, claims = 50_000] = process.argv.slice(2).map(Number);
const session = await startSession();
const body = JSON.stringify(generate(entities, claims));
const page = await session.open('?w=articles');
await page.route('**/api/overview*', (route) => route.fulfill({ contentType: 'application/json', body }));
await page.goto(session.url);
await pictured(page);
const opened = await page.evaluate(() => {
  const answer = performance.getEntriesByType('resource').find((r) => r.name.includes('/api/overview')) as
    | PerformanceResourceTiming
    | undefined;
  return performance.now() - (answer?.responseEnd ?? 0);
});
await page.waitForTimeout(1000);
const { median, slowest } = await pan(page);
console.log(
  `${entities} entities, ${claims} claims: picture ${Math.round(opened)} ms after the answer; panning: frame ${Math.round(median)} ms in the middle, ${Math.round(slowest)} ms at most`,
);
if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT });
await session.close();
