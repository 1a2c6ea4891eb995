/** Neighbours, paths, subgraphs and the opening picture. */
import { expect, test } from 'vitest';
import { EntityId } from '../../../ingest/model.ts';
import { type InputOf, Neighbours } from '../../../server/contract.ts';
import { input, type Open } from './asking.ts';
import { idOf } from './fixture.ts';
import { withWorld } from './reading.ts';
import * as world from './world.ts';

const { policeHaTinh, frontHaTinh, youthNgheAn, ministry, hoa, hoan, thuy } = world;
const { joint09, order05, review, signing, briefing, director, deputy, haTinh } = world;
const unknown = EntityId.parse('person:khong-ai');

export function graphSuite(open: Open): void {
  const store = withWorld(open);
  type Around = Omit<InputOf<'neighbours'>, 'id'>;
  const around = (id: EntityId, more: Around = {}) =>
    store().neighbours(input('neighbours', { id, ...more }));
  const names = async (id: EntityId, more: Around = {}) =>
    (await around(id, more))?.items.map((i) => i.entity.id);

  test('neighbours come by claims shared, then degree, then id', async () => {
    const found = await around(joint09.id);
    // Nobody shares two claims with the programme; by degree: police 6, front 3, signing 2, the document 1.
    expect(found?.items.map((i) => [i.entity.id, i.entity.degree])).toEqual([
      [review.id, 7],
      [policeHaTinh.id, 6],
      [frontHaTinh.id, 3],
      [signing.id, 2],
      [order05.id, 1],
    ]);
    expect(found?.total).toBe(5);
    expect(Neighbours.parse(found)).toEqual(found);
  });

  test('facets count the neighbours of each relation and type, whatever is asked for', async () => {
    const facets = {
      relations: { PARTY_TO: 2, REVIEWS: 2, BASED_ON: 1 },
      types: { Agency: 2, Event: 2, Document: 1 },
    };
    expect((await around(joint09.id))?.facets).toEqual(facets);
    expect((await around(joint09.id, { types: ['Event'] }))?.facets).toEqual(facets);
    expect((await around(joint09.id, { relations: ['BASED_ON'] }))?.facets).toEqual(facets);
  });

  test('neighbours are narrowed by relation, type and direction', async () => {
    expect(await names(joint09.id, { relations: ['PARTY_TO'] })).toEqual([policeHaTinh.id, frontHaTinh.id]);
    expect(await names(joint09.id, { types: ['Document'] })).toEqual([order05.id]);
    expect(await names(joint09.id, { direction: 'out' })).toEqual([order05.id]);
    expect(await names(joint09.id, { direction: 'in', types: ['Document'] })).toEqual([]);
    expect((await around(joint09.id, { relations: ['PARTY_TO'] }))?.total).toBe(2);
  });

  test('a symmetric relation has no direction', async () => {
    for (const direction of ['out', 'in', 'both'] as const) {
      expect(await names(youthNgheAn.id, { relations: ['COORDINATES_WITH'], direction })).toEqual([
        ministry.id,
      ]);
      expect(await names(ministry.id, { relations: ['COORDINATES_WITH'], direction })).toEqual([
        youthNgheAn.id,
      ]);
    }
  });

  test('a period keeps the claims whose day lies in it, at any precision', async () => {
    const in2021 = await names(joint09.id, { since: '2021', until: '2021' });
    expect(in2021).toEqual([policeHaTinh.id, frontHaTinh.id, signing.id]);
    expect(await names(joint09.id, { since: '2023-05-24', until: '2023-05-24' })).toEqual([review.id]);
    // The briefing is known to be in January 2024: it touches any part of that month.
    expect(await names(youthNgheAn.id, { since: '2024-01-15', relations: ['ORGANIZED'] })).toEqual([
      briefing.id,
    ]);
    expect(await names(youthNgheAn.id, { since: '2024-02', relations: ['ORGANIZED'] })).toEqual([]);
    expect(await names(youthNgheAn.id, { until: '2023-12-31', relations: ['ORGANIZED'] })).toEqual([]);
  });

  test('pages of neighbours follow one another', async () => {
    const whole = await names(review.id);
    const pages: string[] = [];
    for (let offset = 0; offset < 8; offset += 2)
      pages.push(...((await names(review.id, { limit: 2, offset })) ?? []));
    expect(pages).toEqual(whole);
    expect(await names(review.id, { offset: 100 })).toEqual([]);
  });

  test('a neighbour brings the claims that connect it', async () => {
    const [first] = (await around(hoa.id, { types: ['Office'] }))?.items ?? [];
    const quote = '';
    expect(first?.claims).toEqual([
      {
        id: idOf({ type: 'HOLDS', from: hoa, to: director, quote }),
        type: 'HOLDS',
        subject: hoa.id,
        object: director.id,
        qualifiers: { rank: 'Đại tá' },
        status: 'stated',
        articles: 1,
        on: '2023-05-25',
      },
    ]);
  });

  const paths = (from: EntityId, to: EntityId, more: Partial<InputOf<'paths'>> = {}) =>
    store().paths(input('paths', { from, to, ...more }));
  const routes = async (...args: Parameters<typeof paths>) =>
    (await paths(...args)).map((p) => p.entities.map((e) => e.id));

  test('the shortest paths are all of one length, in the order of their ids', async () => {
    expect(await routes(hoa.id, joint09.id)).toEqual(
      [
        [hoa.id, signing.id, joint09.id],
        [hoa.id, review.id, joint09.id],
      ].sort((a, b) => ((a[1] ?? '') < (b[1] ?? '') ? -1 : 1)),
    );
    expect(await routes(hoa.id, joint09.id, { limit: 1 })).toHaveLength(1);
  });

  test('a path carries the claims along it', async () => {
    const [path] = await paths(hoan.id, haTinh.id);
    expect(path?.entities.map((e) => e.id)).toEqual([hoan.id, review.id, haTinh.id]);
    expect(path?.claims.map((c) => c.type)).toEqual(['ATTENDED', 'HELD_IN']);
  });

  test('longer paths are found up to the length asked for', async () => {
    const far = await routes(deputy.id, youthNgheAn.id);
    expect(far.map((r) => r.length)).toEqual([4, 4]);
    expect(far).toEqual(
      [
        [deputy.id, policeHaTinh.id, ministry.id, youthNgheAn.id],
        [deputy.id, policeHaTinh.id, briefing.id, youthNgheAn.id],
      ].sort((a, b) => ((a[2] ?? '') < (b[2] ?? '') ? -1 : 1)),
    );
    expect(await routes(deputy.id, youthNgheAn.id, { maxLength: 2 })).toEqual([]);
    expect((await routes(hoan.id, youthNgheAn.id, { maxLength: 6 }))[0]).toHaveLength(5);
  });

  test('paths keep to the relations and the period asked for', async () => {
    expect(await routes(hoa.id, joint09.id, { until: '2021' })).toEqual([[hoa.id, signing.id, joint09.id]]);
    expect(await routes(hoa.id, joint09.id, { relations: ['HOLDS', 'OF', 'PARTY_TO'] })).toEqual(
      [
        [hoa.id, deputy.id, policeHaTinh.id, joint09.id],
        [hoa.id, director.id, policeHaTinh.id, joint09.id],
      ].sort((a, b) => ((a[1] ?? '') < (b[1] ?? '') ? -1 : 1)),
    );
    expect(await routes(hoa.id, joint09.id, { relations: ['HOLDS'] })).toEqual([]);
  });

  test('there is no path to nowhere, nor from a thing to itself', async () => {
    expect(await paths(hoa.id, unknown)).toEqual([]);
    expect(await paths(unknown, hoa.id)).toEqual([]);
    expect(await paths(hoa.id, hoa.id)).toEqual([]);
  });

  test('a subgraph has the claims among its entities, and names those that are unknown', async () => {
    const entities = [review.id, hoa.id, unknown, thuy.id, hoa.id];
    const part = await store().subgraph(input('subgraph', { entities }));
    expect(part.entities.map((e) => e.id)).toEqual([hoa.id, review.id, thuy.id].sort());
    expect(part.claims.map((c) => [c.type, c.subject]).sort()).toEqual([
      ['CHAIRED', hoa.id],
      ['CHAIRED', thuy.id],
    ]);
    expect(part.missing).toEqual([unknown]);
    expect(await store().subgraph(input('subgraph', { entities: [] }))).toEqual({
      entities: [],
      claims: [],
      missing: [],
    });
    const early = await store().subgraph(input('subgraph', { entities, until: '2022' }));
    expect(early.claims).toEqual([]);
  });

  test('the opening picture shows the best-connected programme with parties, events and chairs', async () => {
    const picture = await store().overview(80);
    const ids = picture.entities.map((e) => e.id);
    expect(picture.focus).toBe(joint09.id);
    for (const e of [joint09, policeHaTinh, frontHaTinh, review, signing, hoa, thuy])
      expect(ids).toContain(e.id);
    for (const c of picture.claims)
      expect([ids.includes(c.subject), ids.includes(c.object)]).toEqual([true, true]);
    const small = await store().overview(3);
    expect(small.entities).toHaveLength(3);
    expect(small.entities.map((e) => e.id)).toContain(joint09.id);
  });
}
