/** The road of copies: a store gives back what it was told, article by article, and says whether that has changed. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Extraction } from '../../../ingest/model.ts';
import type { Open, Opened } from './asking.ts';
import { articles } from './world.ts';

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** The same reading in the order that the port promises. */
const inOrder = (x: Extraction): Extraction => ({
  ...x,
  entities: [...x.entities].sort((a, b) => order(a.id, b.id)),
  claims: [...x.claims].sort((a, b) => order(a.id, b.id)),
  mentions: [...x.mentions].sort(
    (a, b) => a.start - b.start || b.end - a.end || order(a.entity, b.entity) || order(a.rule, b.rule),
  ),
});

export function archiveSuite(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.destroy());

  test('gives every reading back as it was given, in the order of ids', async () => {
    const given = [...articles()].sort((a, b) => order(a.article.id, b.article.id));
    await opened.store.replaceArticles(given);
    expect(await opened.store.extractions(undefined, 100)).toEqual(given.map(inOrder));
  });

  test('gives back once a mention that was given twice', async () => {
    const [given] = articles();
    if (!given) throw new Error('the world has articles');
    await opened.store.replaceArticles([{ ...given, mentions: [...given.mentions, ...given.mentions] }]);
    expect(await opened.store.extractions(undefined, 1)).toEqual([inOrder(given)]);
  });

  test('gives it in pages', async () => {
    await opened.store.replaceArticles(articles());
    const all = await opened.store.extractions(undefined, 100);
    const first = await opened.store.extractions(undefined, 2);
    expect(first).toEqual(all.slice(0, 2));
    expect(await opened.store.extractions(first.at(-1)?.article.id, 100)).toEqual(all.slice(2));
    expect(await opened.store.extractions(all.at(-1)?.article.id, 100)).toEqual([]);
  });

  test('the version is another after a write, and the same while nobody writes', async () => {
    const { store } = opened;
    const versions = [await store.version()];
    for (const x of articles().slice(0, 2)) {
      await store.replaceArticles([x]);
      versions.push(await store.version());
      await store.stats();
      expect(await store.version()).toBe(versions.at(-1));
    }
    await store.removeArticles(articles().map((x) => x.article.id));
    versions.push(await store.version());
    expect(new Set(versions).size).toBe(versions.length);
  });

  test('the version of what is opened anew is none that stood for another state', async () => {
    if (!opened.reopen) return;
    const versions = [await opened.store.version()];
    await opened.store.replaceArticles(articles());
    opened.store = await opened.reopen();
    versions.push(await opened.store.version());
    await opened.store.removeArticles(articles().map((x) => x.article.id));
    opened.store = await opened.reopen();
    versions.push(await opened.store.version());
    expect(new Set(versions).size).toBe(3);
  });
}
