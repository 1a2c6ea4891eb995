/** One entity: its names, counts, offices by date and sources. */
import { expect, test } from 'vitest';
import { EntityId } from '../../../ingest/model.ts';
import { contract } from '../../../server/contract.ts';
import { input, type Open } from './asking.ts';
import { extraction, person } from './fixture.ts';
import { withWorld } from './reading.ts';
import { chair, deputy, director, frontHaTinh, hoa, joint09, policeHaTinh, review, thuy } from './world.ts';

const unknown = EntityId.parse('person:khong-ai');

export function entitySuite(open: Open): void {
  const namesakes = [
    extraction({
      id: 'ten-1',
      on: '2020-01-01',
      names: [person('Bùi Tá', { id: 'p:1', rank: 'Thượng tá' })],
      says: [],
    }),
    extraction({
      id: 'ten-2',
      on: '2022-01-01',
      names: [person('Bùi Tá', { id: 'p:1', rank: 'Đại tá' })],
      says: [],
    }),
    extraction({ id: 'ten-3', on: '2021-01-01', names: [person('Bùi Văn Tá', { id: 'p:1' })], says: [] }),
  ];
  const store = withWorld(open, namesakes);

  test('an unknown entity is undefined, not an error', async () => {
    expect(await store().entity(unknown)).toBeUndefined();
    expect(await store().neighbours(input('neighbours', { id: unknown }))).toBeUndefined();
  });

  test('Vietnamese text comes back letter by letter', async () => {
    const card = await store().entity(policeHaTinh.id);
    expect(card?.entity).toEqual(policeHaTinh);
    expect((await store().entity(hoa.id))?.entity.name).toBe('Lê Văn Hoà');
  });

  test('the name most articles use is the name; the others are aliases; the newest rank stands', async () => {
    const card = await store().entity(EntityId.parse('p:1'));
    expect(card?.entity).toEqual({
      id: 'p:1',
      type: 'Person',
      name: 'Bùi Tá',
      aliases: ['Bùi Văn Tá'],
      rank: 'Đại tá',
    });
  });

  test('a card counts claims and articles and knows the first and last day', async () => {
    const card = await store().entity(hoa.id);
    expect(card).toMatchObject({ degree: 4, articles: 5, firstOn: '2021-02-10', lastOn: '2023-05-26' });
    expect(contract.entity.output.parse(card)).toEqual(card);
  });

  test('relations are counted by type and direction', async () => {
    const card = await store().entity(review.id);
    expect(card?.relations).toHaveLength(5);
    expect(card?.relations).toEqual(
      expect.arrayContaining([
        { type: 'CHAIRED', direction: 'in', count: 2 },
        { type: 'ORGANIZED', direction: 'in', count: 2 },
        { type: 'ATTENDED', direction: 'in', count: 1 },
        { type: 'REVIEWS', direction: 'out', count: 1 },
        { type: 'HELD_IN', direction: 'out', count: 1 },
      ]),
    );
  });

  test("a person's offices come newest first, each with its agency and the days that show it", async () => {
    const card = await store().entity(hoa.id);
    const agency = { id: policeHaTinh.id, type: 'Agency', name: policeHaTinh.name };
    expect(card?.holdings.map((h) => [h.office.id, h.agency, h.seenFrom, h.seenUntil])).toEqual([
      [director.id, agency, '2023-05-25', '2023-05-25'],
      [deputy.id, agency, '2021-02-10', '2021-02-10'],
    ]);
    expect(card?.holdings[0]?.qualifiers).toEqual({ rank: 'Đại tá' });
  });

  test('an office and its agency name their holders', async () => {
    expect((await store().entity(director.id))?.holdings.map((h) => h.person.id)).toEqual([hoa.id]);
    expect((await store().entity(frontHaTinh.id))?.holdings.map((h) => [h.person.id, h.office.id])).toEqual([
      [thuy.id, chair.id],
    ]);
    expect((await store().entity(joint09.id))?.holdings).toEqual([]);
  });

  test('sources are the articles that name it, newest first, the undated last', async () => {
    const card = await store().entity(hoa.id);
    expect(card?.sources.map((s) => s.id)).toEqual(['bai-4', 'bai-3', 'bai-1', 'bai-2', 'bai-6']);
    expect(card?.sources[0]).toMatchObject({ publisher: 'Đài Ví Dụ', claims: 5 });
  });
}
