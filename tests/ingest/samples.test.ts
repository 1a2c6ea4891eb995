/** The samples are what a visitor sees first: enough of them, from the whole country and both sides of 1 July 2025, telling the stories that they were written for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, type EndpointName, type InputOf, type ParsedOf } from '../../server/contract.ts';
import { openSamples } from '../server/samples.ts';

let opened: Awaited<ReturnType<typeof openSamples>>;
beforeAll(async () => {
  opened = await openSamples();
});
afterAll(() => opened.close());

const input = <N extends EndpointName>(name: N, given: InputOf<N>) =>
  contract[name].input.parse(given) as ParsedOf<N>;
const events = (given: InputOf<'events'>) => opened.store.events(input('events', { limit: 500, ...given }));

describe('the samples', () => {
  it('are forty articles or more, from twelve provinces or more, from 2015 to 2026', async () => {
    const { articles, provinces } = await opened.store.stats();
    expect(articles).toBeGreaterThanOrEqual(40);
    expect(provinces.filter((p) => p.entities >= 5).length).toBeGreaterThanOrEqual(12);
    const days = (await events({})).items.map((e) => e.event.date ?? '').filter(Boolean);
    const years = new Set(days.map((d) => d.slice(0, 4)));
    expect([...years].sort()).toEqual(
      expect.arrayContaining(['2016', '2018', '2021', '2023', '2025', '2026']),
    );
    expect(days.filter((d) => d < '2025-07-01').length).toBeGreaterThan(20);
    expect(days.filter((d) => d >= '2025-07-01').length).toBeGreaterThan(4);
  });

  it('report one conference from two outlets, and it is one event', async () => {
    const twice = (await events({ sort: '-articles' })).items[0];
    expect(twice?.articles).toBe(2);
    expect(twice?.event.date).toBe('2023-08-22');
    const card = twice && (await opened.store.entity(twice.event.id));
    expect(card?.sources.length).toBe(2);
    expect((await events({ since: '2023-08-22', until: '2023-08-22' })).total).toBe(1);
  });

  it('review one programme at the level of the centre, province, district and commune', async () => {
    const found = await opened.store.search(input('search', { q: '09/CTr-BCA-MTTW', types: ['Program'] }));
    const programme = found.entities.items[0]?.id;
    const { items } = await events(programme ? { programme } : {});
    expect(new Set(items.map((e) => e.event.province)).size).toBeGreaterThan(3);
    const levels = new Set<string | undefined>();
    for (const { organisers, chairs } of items)
      for (const { id } of [...organisers, ...chairs.flatMap((c) => c.offices)]) {
        const entity = (await opened.store.entity(id))?.entity;
        const agency = entity?.type === 'Office' ? await opened.store.entity(entity.agency) : undefined;
        const body = agency?.entity ?? entity;
        if (body?.type === 'Agency') levels.add(body.level);
      }
    for (const level of ['central', 'province', 'district', 'commune']) expect(levels).toContain(level);
  });

  it.each([
    ['Lê Đức Thuận', ['Phó Giám đốc Công an tỉnh Hà Tĩnh', 'Giám đốc Công an tỉnh Hà Tĩnh']],
    ['Khưu Thanh Dân', ['Phó Giám đốc Công an thành phố Cần Thơ', 'Giám đốc Công an thành phố Cần Thơ']],
    ['Lê Bá Thành', ['Phó Giám đốc Công an tỉnh Bình Định', 'Phó Giám đốc Công an tỉnh Gia Lai']],
  ])('follow the career of %s', async (name, offices) => {
    const seen = new Map<string, string>();
    for (const { event, chairs } of (await events({ sort: 'date' })).items)
      for (const c of chairs)
        if (c.who.name === name) for (const o of c.offices) seen.set(o.name, event.date ?? '');
    expect([...seen.keys()]).toEqual(offices);
  });

  it('open on a picture in which nothing stands alone', async () => {
    const { entities, claims, focus } = await opened.store.overview(80);
    expect(focus).toBeDefined();
    expect(entities.length).toBeGreaterThan(15);
    const connected = new Set(claims.flatMap((c) => [c.subject, c.object]));
    expect(entities.filter((e) => !connected.has(e.id))).toEqual([]);
  });
});
