/** Articles put together by chance: what stands in each is read, however often somebody comes and however he is written, and nobody else. */
import { expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { composed } from './composed.ts';
import { namesOf, told } from './told.ts';

const ROLES = /^(?:CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD)$/;

it.each(Array.from({ length: 60 }, (_, n) => n + 1))('article %i is read whole', (seed) => {
  const { text, says, people } = composed(seed);
  const read = extract(readArticle({ bytes: text, id: `bài-${seed}` }));
  const said = told(read).flatMap(({ type, from, to }) =>
    ROLES.test(type) ? [`${from} ${type}`] : type === 'HOLDS' ? [`${from}: ${to}`] : [],
  );
  expect(namesOf(read, 'Person').sort()).toEqual(people);
  expect(namesOf(read, 'Event')).toHaveLength(1);
  expect(says.filter((fact) => !said.some((s) => s === fact || s.startsWith(`${fact} `)))).toEqual([]);
  const offices = says.filter((fact) => fact.includes(':'));
  expect(said.filter((s) => s.includes(':') && !offices.some((o) => s.startsWith(`${o} `)))).toEqual([]);
});
