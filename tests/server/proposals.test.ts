/** Proposals of a large graph take many seconds: others are answered meanwhile. */
import { expect, it } from 'vitest';
import { propose } from '../../server/proposals/index.ts';
import { person } from './store/fixture.ts';

it('whoever asks something else while proposals are made has a turn again and again', async () => {
  const entities = Array.from({ length: 5000 }, (_, i) =>
    person(`Nguyễn Văn ${Math.floor(i / 50)}`, { id: `person:${i}` }),
  );
  let turns = 0;
  const other = setInterval(() => turns++, 1);
  await propose(entities, []);
  clearInterval(other);
  expect(turns).toBeGreaterThan(3);
});
