/** Who chaired what: events with chairs, the offices they held that day, and the filters of the table. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { EntityId } from '../../../ingest/model.ts';
import { EventRow, type InputOf } from '../../../server/contract.ts';
import { input, type Open } from './asking.ts';
import { event, extraction, idOf, person, type Report } from './fixture.ts';
import { withWorld } from './reading.ts';
import * as world from './world.ts';

const { hoa, thuy, policeHaTinh, frontHaTinh, youthNgheAn, joint09, haTinh } = world;
const { signing, review, briefing, launch, director, deputy, chair } = world;

/** A retired director, named as such, chairs a meeting. */
const veteran = person('Phạm Cựu');
const meeting = event('Gặp mặt cán bộ hưu trí', { kind: 'gặp mặt', date: '2020-12' });
const retired: Report = {
  id: 'bai-7',
  on: '2020-12-22',
  says: [
    {
      type: 'HOLDS',
      from: veteran,
      to: director,
      quote: 'Ông Phạm Cựu, nguyên Giám đốc',
      qualifiers: { former: 'true' },
    },
    { type: 'OF', from: director, to: policeHaTinh, quote: 'Giám đốc Công an tỉnh Hà Tĩnh' },
    { type: 'CHAIRED', from: veteran, to: meeting, quote: 'Ông Phạm Cựu chủ trì buổi gặp.' },
  ],
};

export function eventSuite(open: Open): void {
  const store = withWorld(open, [extraction(retired)]);
  const list = (given: InputOf<'events'> = {}) => store().events(input('events', given));
  const ids = async (given: InputOf<'events'> = {}) => (await list(given)).items.map((r) => r.event.id);
  const row = async (id: EntityId) => (await list()).items.find((r) => r.event.id === id);

  test('events come newest first, the undated last', async () => {
    expect(await ids()).toEqual([briefing.id, review.id, signing.id, meeting.id, launch.id]);
    const answer = await list();
    expect(answer.total).toBe(5);
    expect(z.array(EventRow).parse(answer.items)).toEqual(answer.items);
  });

  test('events sort by date, name and number of articles', async () => {
    expect(await ids({ sort: 'date' })).toEqual([meeting.id, signing.id, review.id, briefing.id, launch.id]);
    expect(await ids({ sort: 'name' })).toEqual([meeting.id, briefing.id, signing.id, review.id, launch.id]);
    expect((await ids({ sort: '-articles' }))[0]).toBe(review.id);
  });

  test('a row names chairs, organisers, programmes and places, each with its claim', async () => {
    const found = await row(review.id);
    const quote = '';
    expect(found).toMatchObject({ articles: 2, event: { date: '2023-05-24', province: 'Hà Tĩnh' } });
    expect(found?.chairs.map((c) => [c.who.id, c.claim, c.status])).toEqual([
      [hoa.id, idOf({ type: 'CHAIRED', from: hoa, to: review, quote }), 'stated'],
      [thuy.id, idOf({ type: 'CHAIRED', from: thuy, to: review, quote }), 'stated'],
    ]);
    expect(found?.organisers.map((o) => o.id)).toEqual([policeHaTinh.id, frontHaTinh.id]);
    expect(found?.programmes).toEqual([
      {
        id: joint09.id,
        type: 'Program',
        name: joint09.name,
        claim: idOf({ type: 'REVIEWS', from: review, to: joint09, quote }),
      },
    ]);
    expect(found?.places.map((p) => p.id)).toEqual([haTinh.id]);
  });

  const offices = async (id: EntityId, who: EntityId) =>
    (await row(id))?.chairs.find((c) => c.who.id === who)?.offices.map((o) => o.id);

  test('the office held that day is the one that the same article gives', async () => {
    expect(await offices(review.id, hoa.id)).toEqual([director.id]);
  });

  test('where that article gives none, it is the one of the article nearest in time', async () => {
    expect(await offices(signing.id, hoa.id)).toEqual([deputy.id]);
    expect(await offices(review.id, thuy.id)).toEqual([chair.id]);
    expect(await offices(launch.id, thuy.id)).toEqual([chair.id]);
  });

  test('a former office is not held that day', async () => {
    expect(await offices(meeting.id, veteran.id)).toEqual([]);
  });

  test('an agency that chairs has no office; a planned chair is marked as such', async () => {
    expect((await row(briefing.id))?.chairs).toMatchObject([{ who: { id: policeHaTinh.id }, offices: [] }]);
    expect((await row(launch.id))?.chairs).toMatchObject([{ who: { id: thuy.id }, status: 'planned' }]);
  });

  test('filters keep the events of a person, agency, programme, province and kind', async () => {
    expect(await ids({ person: hoa.id })).toEqual([review.id, signing.id]);
    expect(await ids({ agency: policeHaTinh.id })).toEqual([briefing.id, review.id]);
    expect(await ids({ agency: youthNgheAn.id })).toEqual([briefing.id]);
    expect(await ids({ programme: joint09.id })).toEqual([review.id, signing.id]);
    expect(await ids({ provinces: ['Hà Tĩnh'] })).toEqual([review.id, signing.id]);
    expect(await ids({ provinces: ['Sơn La', 'Hà Tĩnh'] })).toEqual([review.id, signing.id]);
    expect(await ids({ provinces: [] })).toEqual(await ids({}));
    expect(await ids({ kind: 'ký kết' })).toEqual([signing.id]);
    expect(await ids({ person: thuy.id, programme: joint09.id })).toEqual([review.id]);
    expect(await ids({ person: EntityId.parse('person:khong-ai') })).toEqual([]);
  });

  test('events with and without a chair are told apart', async () => {
    expect(await ids({ chaired: true })).toHaveLength(5);
    expect(await ids({ chaired: false })).toEqual([]);
  });

  test('a period counts a month as the whole month, and leaves the undated out', async () => {
    expect(await ids({ since: '2024-01-20' })).toEqual([briefing.id]);
    expect(await ids({ since: '2023', until: '2023' })).toEqual([review.id]);
    expect(await ids({ since: '2023-05-24', until: '2023-05-24' })).toEqual([review.id]);
    expect(await ids({ until: '2020-12-01' })).toEqual([meeting.id]);
    expect(await ids({ since: '2025' })).toEqual([]);
  });

  test('events whose day is known are told apart from those of which nobody says it', async () => {
    expect(await ids({ dated: true })).toEqual([briefing.id, review.id, signing.id, meeting.id]);
    expect(await ids({ dated: false })).toEqual([launch.id]);
    expect(await ids({ dated: false, chaired: false })).toEqual([]);
  });

  test('words of the name narrow the table, with or without marks', async () => {
    expect(await ids({ q: 'tong ket' })).toEqual([review.id]);
    expect(await ids({ q: 'phối hợp' })).toEqual([review.id, signing.id]);
    expect(await ids({ q: 'không có' })).toEqual([]);
  });

  test('pages of the table follow one another, with one total', async () => {
    const first = await list({ limit: 2 });
    const second = await list({ limit: 2, offset: 2 });
    expect([...first.items, ...second.items].map((r) => r.event.id)).toEqual((await ids()).slice(0, 4));
    expect([first.total, second.total]).toEqual([5, 5]);
    expect(await list({ offset: 50 })).toEqual({ total: 5, items: [] });
  });

  test('events by name come in the order of the Vietnamese alphabet, and of tones where all letters agree', async () => {
    const names =
      'An, An Giang, Ăn, Ân, Ba, Bà, Bả, Bã, Bá, Bạ, Bạ An, Bà Ba, Da, Đa, Đã, Em, Êm, Ong, Ông, Ơn, Ưu, Xa'.split(
        ', ',
      );
    expect([...names].sort(new Intl.Collator('vi').compare)).toEqual(names);
    const guest = person('Khách Mời');
    const provinces = ['Vĩnh Long', 'Đà Nẵng', 'Cà Mau', 'Điện Biên'];
    const held = names.map((name, i) =>
      event(name, { id: `event:${(i * 7) % 23}`, ...(provinces[i] && { province: provinces[i] }) }),
    );
    const says = held.map(
      (to) => ({ type: 'ATTENDED', from: guest, to, quote: `Ông Khách Mời dự ${to.name}.` }) as const,
    );
    await store().replaceArticles([extraction({ id: 'bai-8', says })]);
    const rows = (await list({ person: guest.id, sort: 'name' })).items;
    expect(rows.map((r) => r.event.name)).toEqual(names);
    const all = (await store().stats()).provinces.map((p) => p.name);
    expect(all.filter((name) => provinces.includes(name))).toEqual([
      'Cà Mau',
      'Đà Nẵng',
      'Điện Biên',
      'Vĩnh Long',
    ]);
  });
}
