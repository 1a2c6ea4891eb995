/**
 * How soon the page shows its picture, and how it takes large ones: the first picture of the samples, from the address to the drawn picture; of
 * ten thousand entities the time from the server's answer, and frames while it is panned. The real page in Chromium without a graphics card;
 * what the server would answer of the large one is generated.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { relationTypes } from '../../ingest/ontology.ts';
import type { Session } from '../browser/page.ts';
import { chromium } from '../require.ts';
import { ROOT } from './articles.ts';
import { makeRandom } from './random.ts';
import { quantiles, type Row } from './table.ts';

const TYPES = ['Person', 'Agency', 'Event', 'Program', 'Place'] as const;

/** Communities of a hundred, nine links in ten within them: a fixed sequence, so that the picture repeats. */
function generate(entities: number, claims: number) {
  const { below: next } = makeRandom(11);
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

/** On the ground beside the large picture: what is pressed there and dragged is the picture, not an entity. */
const GROUND = { x: 340, y: 120 };
/** In its midst, where entities lie close together. */
const MIDST = { x: 600, y: 400 };

/** Milliseconds between frames while the mouse, pressed at `from`, goes about. */
async function drag(page: Page, from: { x: number; y: number }): Promise<number[]> {
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
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let i = 0; i < 40; i++) {
    await page.mouse.move(from.x + 150 * Math.sin(i / 6) ** 2, from.y + 100 * Math.sin(i / 4) ** 2);
    await page.waitForTimeout(25);
  }
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  await page.mouse.up();
  await page.waitForTimeout(1000);
  return frames.slice(1);
}

/** Milliseconds since the address was opened, when the picture is drawn and the frame after it begins. */
const drawn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))),
      ),
  );

/** Each time with nothing kept from the time before. */
async function openSamples(session: Session, pictured: (page: Page) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < OPENED; i++) {
    const page = await session.open();
    await pictured(page);
    taken.push(await drawn(page));
    await session.clear();
  }
  return taken;
}

/** The page with a large picture, and how long that took from the answer. */
async function openLarge(
  session: Session,
  pictured: (page: Page) => Promise<unknown>,
): Promise<{ page: Page; taken: number }> {
  const body = JSON.stringify(generate(LARGE.entities, LARGE.claims));
  const page = await session.open('?w=articles');
  await page.route('**/api/overview*', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.goto(session.url);
  await pictured(page);
  const end = await drawn(page);
  const answered = await page.evaluate(() => {
    const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return all.find((r) => r.name.includes('/api/overview'))?.responseEnd ?? 0;
  });
  await page.waitForTimeout(1000);
  return { page, taken: end - answered };
}

const OPENED = 7;
const LARGE = { entities: 10_000, claims: 50_000 };
/** A visitor sees the picture in two seconds. */
const FIRST_PICTURE = 2000;

/** Answers no rows, and says what to do, where there is no browser or the page is not built. `shot`: a file for a picture of the large one. */
export async function measurePicture(told: (line: string) => void, shot?: string): Promise<Row[]> {
  const missing =
    chromium() === undefined
      ? 'no Chromium (Debian: apt-get install chromium; else set CHROMIUM_PATH)'
      : existsSync(join(ROOT, 'dist/index.html'))
        ? undefined
        : 'the page is not built (npm run build)';
  if (missing) {
    told(`The picture is not measured: ${missing}`);
    return [];
  }
  const { pictured, startSession } = await import('../browser/page.ts');
  const session = await startSession();
  const first = await openSamples(session, pictured);
  const { page, taken } = await openLarge(session, pictured);
  const panned = await drag(page, GROUND);
  const dragged = await drag(page, MIDST);
  // Its lines come back when the picture has lain still.
  if (shot) await page.waitForTimeout(3000);
  if (shot) await page.screenshot({ path: shot });
  await session.close();
  const large = `${LARGE.entities.toLocaleString('en')} entities, ${LARGE.claims.toLocaleString('en')} claims`;
  return [
    {
      measured: `first picture of the samples, from the address (${OPENED} times)`,
      ...quantiles(first),
      budget: FIRST_PICTURE,
    },
    { measured: `picture of ${large}, from the answer`, ...quantiles([taken]) },
    { measured: `panning them without a graphics card, a frame (${panned.length})`, ...quantiles(panned) },
    { measured: `dragging one of them, a frame (${dragged.length})`, ...quantiles(dragged) },
  ];
}
