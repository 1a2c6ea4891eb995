/** What a store refuses: a reading whose parts do not hold together is StoreError `invalid`, and nothing of it is written. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ArticleId, EntityId, type Extraction } from '../../../ingest/model.ts';
import { StoreError } from '../../../server/store/store.ts';
import { input, type Open, type Opened } from './asking.ts';
import { event, extraction, person, program } from './fixture.ts';
import { articles, haTinh, hoa, review } from './world.ts';

const good = () =>
  extraction({
    id: 'bai-x',
    on: '2023-05-25',
    says: [{ type: 'CHAIRED', from: hoa, to: review, quote: 'Lê Văn Hoà chủ trì.' }],
  });
type Part<K extends 'claims' | 'mentions'> = Extraction[K][number];
const withClaim = (change: (c: Part<'claims'>) => Partial<Part<'claims'>>): Extraction => {
  const x = good();
  return { ...x, claims: x.claims.map((c) => ({ ...c, ...change(c) })) };
};
const withMention = (change: Partial<Part<'mentions'>>): Extraction => {
  const x = good();
  return { ...x, mentions: x.mentions.map((m) => ({ ...m, ...change })) };
};
const nobody = EntityId.parse('person:khong-ai');
const span = (start: number, end: number) => (c: Part<'claims'>) => ({
  evidence: c.evidence.map((e) => ({ ...e, start, end })),
});

const BROKEN: Record<string, () => Extraction> = {
  'a claim whose subject is not among the entities': () => withClaim(() => ({ subject: nobody })),
  'a claim whose object is not among the entities': () => withClaim(() => ({ object: nobody })),
  'a claim from a thing to itself': () => withClaim((c) => ({ subject: c.object })),
  'a claim between ends that the ontology does not allow': () => withClaim(() => ({ type: 'HOLDS' })),
  'a claim the wrong way round': () => withClaim((c) => ({ subject: c.object, object: c.subject })),
  'a claim without evidence': () => withClaim(() => ({ evidence: [] })),
  'a claim of an unknown type': () => withClaim(() => ({ type: 'LIKES' as 'HOLDS' })),
  'evidence behind the end of the text': () => withClaim(span(0, 10_000)),
  'evidence before its beginning': () => withClaim(span(-3, 4)),
  'evidence that quotes nothing': () => withClaim(span(5, 5)),
  'evidence that ends before it starts': () => withClaim(span(5, 2)),
  'evidence at half a letter': () => withClaim(span(0.5, 3)),
  'evidence from another article': () =>
    withClaim((c) => ({ evidence: c.evidence.map((e) => ({ ...e, articleId: ArticleId.parse('bai-1') })) })),
  'a mention of nobody': () => withMention({ entity: nobody }),
  'a mention behind the end of the text': () => withMention({ start: 3, end: 10_000 }),
  'an empty mention': () => withMention({ start: 3, end: 3 }),
  'a mention of another type than its entity': () => withMention({ type: 'Place' }),
  'the same entity twice': () => ({ ...good(), entities: [...good().entities, hoa] }),
  'one claim id for two statements': () => {
    const x = good();
    const [c] = x.claims;
    if (!c) throw new Error('the fixture has a claim');
    return { ...x, claims: [c, { ...c, type: 'ATTENDED' }] };
  },
  'a date that is none': () => ({ ...good(), article: { ...good().article, publishedOn: 'hôm qua' } }),
};

export function integritySuite(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(async () => {
    await opened.destroy();
  });
  const refused = async (batch: Extraction[]) => {
    const failure = await opened.store.replaceArticles(batch).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(StoreError);
    expect(failure).toMatchObject({ code: 'invalid' });
    return failure instanceof Error ? failure.message : '';
  };

  test('the reading that the others are bent from is good', async () => {
    expect(await opened.store.replaceArticles([good()])).toEqual({ added: ['bai-x'], replaced: [] });
  });

  test.each(Object.entries(BROKEN))('%s is refused', async (_what, make) => {
    expect(await refused([make()])).toContain('bai-x');
    expect(await opened.store.stats()).toMatchObject({ articles: 0, entities: 0, claims: 0 });
  });

  test('an id that is a person in one article cannot be a place in another', async () => {
    const asPerson = extraction({ id: 'm-1', names: [person('Ai', { id: haTinh.id })], says: [] });
    const asPlace = extraction({ id: 'm-2', names: [haTinh], says: [] });
    await opened.store.replaceArticles([asPerson]);
    await refused([asPlace]);
    await opened.store.removeArticles([asPerson.article.id]);
    await opened.store.replaceArticles([asPlace]);
    expect((await opened.store.stats()).entitiesByType).toEqual({ Place: 1 });
  });

  test('a thing that is read better as one of another type is of that type alone', async () => {
    const asEvent = extraction({ id: 'm-3', names: [event('Ngày hội', { id: 'x:1' })], says: [] });
    const asProgram = extraction({ id: 'm-3', names: [program('Ngày hội', { id: 'x:1' })], says: [] });
    await opened.store.replaceArticles([asEvent]);
    await opened.store.replaceArticles([asProgram]);
    expect((await opened.store.stats()).entitiesByType).toEqual({ Program: 1 });
    expect((await opened.store.events(input('events', {}))).total).toBe(0);
    await opened.store.replaceArticles([asEvent]);
    expect((await opened.store.events(input('events', {}))).total).toBe(1);
  });

  test('a refused batch does not stop the next good one', async () => {
    await refused([withClaim(() => ({ subject: nobody }))]);
    await opened.store.replaceArticles(articles());
    expect((await opened.store.stats()).articles).toBe(6);
  });
}
