/** Which agencies work together: counts by basis, over a period, and the joint work behind a cell. */
import { expect, test } from 'vitest';
import { EntityId } from '../../../ingest/model.ts';
import { contract, type InputOf } from '../../../server/contract.ts';
import { input, type Open } from './asking.ts';
import { extraction } from './fixture.ts';
import { withWorld } from './reading.ts';
import * as world from './world.ts';

const { policeHaTinh, frontHaTinh, youthNgheAn, ministry, review, joint09 } = world;

/** The same coordination told from the other side. */
const reversed = extraction({
  id: 'bai-8',
  on: '2024-03-01',
  says: [{ type: 'COORDINATES_WITH', from: youthNgheAn, to: ministry, quote: 'Tỉnh đoàn phối hợp với Bộ.' }],
});

export function coordinationSuite(open: Open): void {
  const store = withWorld(open, [reversed]);
  const ask = (given: InputOf<'coordination'> = {}) => store().coordination(input('coordination', given));
  const cells = async (given: InputOf<'coordination'> = {}) =>
    (await ask(given)).cells.map((c) => [c.a, c.b, c.total]);
  const policeAndFront = { a: policeHaTinh.id, b: frontHaTinh.id };
  const policeAndYouth = { a: policeHaTinh.id, b: youthNgheAn.id };

  test('pairs come by how much they share, then by their ids; a is the smaller id', async () => {
    const answer = await ask();
    expect(answer.cells).toEqual([
      {
        ...policeAndFront,
        stated: 0,
        programmes: 1,
        events: 1,
        total: 2,
        firstOn: '2021-03-21',
        lastOn: '2023-05-24',
      },
      {
        a: ministry.id,
        b: youthNgheAn.id,
        stated: 1,
        programmes: 0,
        events: 0,
        total: 1,
        firstOn: '2024-01-30',
        lastOn: '2024-01-30',
      },
      {
        ...policeAndYouth,
        stated: 0,
        programmes: 0,
        events: 1,
        total: 1,
        firstOn: '2024-01',
        lastOn: '2024-01',
      },
    ]);
    expect(answer.total).toEqual({ agencies: 4, pairs: 3 });
    expect(contract.coordination.output.parse(answer)).toEqual(answer);
  });

  test('agencies come by how much they share in all, then by id', async () => {
    expect((await ask()).agencies.map((a) => a.id)).toEqual([
      policeHaTinh.id,
      youthNgheAn.id,
      frontHaTinh.id,
      ministry.id,
    ]);
  });

  test('as many agencies are shown as are asked for, each beside one that it works with; the totals count all', async () => {
    const answer = await ask({ limit: 2 });
    expect(answer.agencies.map((a) => a.id)).toEqual([policeHaTinh.id, frontHaTinh.id]);
    expect(answer.cells.map((c) => [c.a, c.b])).toEqual([[policeHaTinh.id, frontHaTinh.id]]);
    for (const limit of [2, 3, 4, 5]) {
      const { agencies, cells } = await ask({ limit });
      expect(agencies).toHaveLength(Math.min(limit, 4));
      expect(new Set(cells.flatMap((c) => [c.a, c.b]))).toEqual(new Set(agencies.map((a) => a.id)));
    }
    expect(answer.total).toEqual({ agencies: 4, pairs: 3 });
  });

  test('a basis is counted only when asked for', async () => {
    expect(await cells({ bases: ['programmes'] })).toEqual([[policeHaTinh.id, frontHaTinh.id, 1]]);
    expect(await cells({ bases: ['stated'] })).toEqual([[ministry.id, youthNgheAn.id, 1]]);
    expect(await cells({ bases: ['stated', 'events'] })).toHaveLength(3);
  });

  test('a period keeps the joint work of its days', async () => {
    expect(await cells({ since: '2023', until: '2023' })).toEqual([[policeHaTinh.id, frontHaTinh.id, 1]]);
    expect(await cells({ since: '2024-01-31', until: '2024-01-31' })).toEqual([
      [policeHaTinh.id, youthNgheAn.id, 1],
    ]);
    expect(await ask({ since: '2030' })).toEqual({
      total: { agencies: 0, pairs: 0 },
      agencies: [],
      cells: [],
    });
  });

  test('level, province and agency narrow both ends, both ends, and one end', async () => {
    expect(await ask({ level: 'province' })).toMatchObject({
      total: { agencies: 3, pairs: 2 },
      cells: [policeAndFront, policeAndYouth],
    });
    expect(await ask({ provinces: ['Hà Tĩnh'] })).toMatchObject({
      total: { agencies: 2, pairs: 1 },
      cells: [policeAndFront],
    });
    expect(await ask({ provinces: ['Hà Tĩnh', 'Nghệ An'] })).toMatchObject({
      total: { agencies: 3, pairs: 2 },
      cells: [policeAndFront, policeAndYouth],
    });
    expect(await ask({ level: 'central' })).toEqual({
      total: { agencies: 0, pairs: 0 },
      agencies: [],
      cells: [],
    });
    expect(await ask({ agency: frontHaTinh.id })).toMatchObject({
      total: { agencies: 2, pairs: 1 },
      cells: [policeAndFront],
    });
    expect(await ask({ agency: EntityId.parse('agency:khong-co') })).toMatchObject({
      total: { agencies: 0, pairs: 0 },
      cells: [],
    });
  });

  const pair = (a: EntityId, b: EntityId, more: Partial<InputOf<'pair'>> = {}) =>
    store().pair(input('pair', { a, b, ...more }));

  test('a pair lists its joint work, newest first, with what carries it and the claims', async () => {
    const answer = await pair(frontHaTinh.id, policeHaTinh.id);
    expect([answer?.a.id, answer?.b.id]).toEqual([frontHaTinh.id, policeHaTinh.id]);
    expect(answer?.items.map((i) => [i.basis, i.on, i.via?.id, i.claims.map((c) => c.type)])).toEqual([
      ['events', '2023-05-24', review.id, ['ORGANIZED', 'ORGANIZED']],
      ['programmes', '2021-03-21', joint09.id, ['PARTY_TO', 'PARTY_TO']],
    ]);
    expect(contract.pair.output.parse(answer)).toEqual(answer);
  });

  test('what both sides state of each other is one joint work', async () => {
    const answer = await pair(ministry.id, youthNgheAn.id);
    expect(answer?.items).toHaveLength(1);
    expect(answer?.items[0]).toMatchObject({ basis: 'stated', on: '2024-01-30' });
    expect(answer?.items[0]?.claims.map((c) => c.subject).sort()).toEqual(
      [ministry.id, youthNgheAn.id].sort(),
    );
    expect(answer?.items[0]?.via).toBeUndefined();
  });

  test('a pair keeps to the period and the bases, and may have nothing in common', async () => {
    expect((await pair(policeHaTinh.id, frontHaTinh.id, { since: '2022' }))?.items).toHaveLength(1);
    expect((await pair(policeHaTinh.id, frontHaTinh.id, { bases: ['stated'] }))?.items).toEqual([]);
    expect((await pair(frontHaTinh.id, youthNgheAn.id))?.items).toEqual([]);
    expect(await pair(frontHaTinh.id, EntityId.parse('agency:khong-co'))).toBeUndefined();
  });
}
