/** What the rounds of kills write: articles with two readings each, extracted once, in batches of the size that an ingest writes. */
import { writeFileSync } from 'node:fs';
import type { Article, Extraction } from '../../ingest/model.ts';
import { extract } from '../../ingest/pipeline.ts';
import { batches } from './generate.ts';
import { makeRandom } from './random.ts';
import type { Written } from './whole.ts';

/** As `ingestPaths` batches: what the process that is killed writes and what the real ingest writes break at the same places. */
const BATCH = 50;

/** The whole reading of each article and one that leaves out every other mention and claim: whoever is replaced in part shows it. */
export function makeReadings(articles: readonly Article[]): Written {
  const readings = articles.map((a) => extract(a)).map((x) => [x, halved(x)]);
  return {
    readings: new Map(readings.map((of) => [of[0]?.article.id ?? '', of])),
    batches: [...batches(articles, BATCH)].map((batch) => batch.map((a) => a.id)),
  };
}

/** The same object where there is nothing to leave out. */
function halved(x: Extraction): Extraction {
  if (x.claims.length < 2 && x.mentions.length < 2) return x;
  const everyOther = (_: unknown, i: number) => i % 2 === 0;
  return { ...x, mentions: x.mentions.filter(everyOther), claims: x.claims.filter(everyOther) };
}

/** The batches of one round, one a line, in an order by chance: twice over, by one reading and then the other. */
export function writeRound({ readings, batches: all }: Written, path: string, seed: number): void {
  const random = makeRandom(seed);
  const shuffled = all.map((ids) => ({ ids, at: random.next() })).sort((x, y) => x.at - y.at);
  const lines = [0, 1].map((reading) =>
    shuffled.map(({ ids }) => JSON.stringify(ids.map((id) => readings.get(id)?.[(reading + seed) % 2]))),
  );
  writeFileSync(path, `${lines.flat().join('\n')}\n`);
}
