/** One batch of articles that is read better and better: each version of the batch says other things, so that a mixture of two is seen. */
import type { Extraction } from '../../ingest/model.ts';
import type { Store } from '../../server/store/store.ts';
import { gather } from '../server/store/asking.ts';
import { agency, event, extraction, person, type Saying } from '../server/store/fixture.ts';

const ARTICLES = 30;

export function batch(version: number): Extraction[] {
  return Array.from({ length: ARTICLES }, (_, i) => {
    // Some of it is said by neighbouring articles and versions too, some by this one alone.
    const host = agency(`Sở ${(i + version) % 7}`);
    const meeting = event(`Hội nghị ${Math.floor(i / 3)}`, { date: `2022-0${1 + (version % 9)}` });
    const chair = person(`Trần Văn ${i} ${version % 4}`);
    const says: Saying[] = [
      { type: 'ORGANIZED', from: host, to: meeting, quote: `${host.name} tổ chức ${meeting.name}.` },
      { type: 'CHAIRED', from: chair, to: meeting, quote: `${chair.name} chủ trì ${meeting.name}.` },
      { type: 'ATTENDED', from: agency(`Ban ${version}`), to: meeting, quote: `Ban ${version} dự.` },
    ];
    return extraction({ id: `bai-${i}`, on: '2022-10-02', says, also: `Lần đọc ${version}.` });
  });
}

/** Which version of the batch a reading is of. */
export const versionOf = ({ article }: Extraction): number =>
  Number(/Lần đọc (\d+)\.$/.exec(article.text)?.[1]);

/** What a store holds, as one value. */
export const contents = async (store: Store) => ({
  stats: await store.stats(),
  readings: await store.extractions(undefined, 1000),
  entities: await gather(store.exportEntities('all')),
  claims: await gather(store.exportClaims({ entities: 'all' })),
});
