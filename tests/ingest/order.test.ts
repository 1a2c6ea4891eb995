/** An article says the same whatever was read before it: in file order, backwards and shuffled, each time once more; what the reader remembers of words decides nothing. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';
import { readAll, SAMPLES } from '../bench/articles.ts';
import { makeRandom } from '../bench/random.ts';

const articles = readAll(SAMPLES);

/** Bytes of each article's extraction, read in this order. */
const readIn = (order: readonly (typeof articles)[number][]): Map<string, string> =>
  new Map(order.map((a) => [a.id, JSON.stringify(extract(a))]));

/** Fisher and Yates' shuffle. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = makeRandom(seed);
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

describe('the samples', () => {
  const first = readIn(articles);
  it.each([
    ['backwards', articles.toReversed()],
    ['shuffled', shuffled(articles, 1)],
  ])('give the same bytes %s', (_name, order) => {
    const again = readIn(order);
    expect([...first.keys()].filter((id) => again.get(id) !== first.get(id))).toEqual([]);
    expect(again.size).toBe(articles.length);
  });
});
