/**
 * `npm run bench [-- --only reader|ingest|store|kill] [-- --quick] [-- --rounds N]`: what the product promises of speed and safety, measured here
 * and now. Exit code 1 where a promise is broken.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { corpus, readAll, SAMPLES } from './articles.ts';
import { openGenerated } from './generate.ts';
import { killRounds } from './kill.ts';
import { keepPromises } from './promises.ts';
import { measureQuestions } from './questions.ts';
import { measureReader } from './reader.ts';
import { table } from './table.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '50' },
  },
});
const wants = (part: string): boolean => values.only === undefined || values.only.split(',').includes(part);
const told = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
const broken: string[] = [];

console.log(
  `Node ${process.versions.node}, ${availableParallelism()} cores, ${new Date().toISOString().slice(0, 10)}\n`,
);

if (wants('reader')) {
  const rows = measureReader(values.quick);
  console.log(
    table([
      ['reader', 'articles', 'sentences', 'sentences per second and core'],
      ...rows.map((r) => [r.what, String(r.articles), String(r.sentences), String(r.perSecond)]),
    ]),
  );
  console.log();
}

if (wants('ingest')) {
  const source = corpus() ?? SAMPLES;
  const kept = await keepPromises(readAll(source, values.quick ? 200 : 5000));
  console.log(
    table([
      ['ingest', 'articles', 'articles per second', 'same twice', 'taken out', 'leaves nothing'],
      [
        corpus() ? 'real news' : 'samples',
        String(kept.articles),
        String(kept.articlesPerSecond),
        kept.sameTwice ? 'yes' : 'NO',
        String(kept.retracted),
        kept.leavesNothing ? 'yes' : 'NO',
      ],
    ]),
  );
  console.log();
  if (!kept.sameTwice || !kept.leavesNothing) broken.push('ingest');
}

if (wants('store')) {
  const store = await openGenerated(told);
  const { entities, claims } = await store.stats();
  const rows = await measureQuestions(store, values.quick ? 40 : 200);
  await store.close();
  console.log(`Generated store: ${JSON.stringify({ entities, claims })}`);
  console.log(
    table([
      ['question', 'p50 ms', 'p95 ms', 'max ms', 'at most'],
      ...rows.map((r) => [
        r.question,
        String(r.p50),
        String(r.p95),
        String(r.max),
        r.budget ? `${r.budget}` : '',
      ]),
    ]),
  );
  console.log();
  for (const r of rows) if (r.budget !== undefined && r.p95 > r.budget) broken.push(r.question);
}

if (wants('kill') && !values.quick) {
  const killed = await killRounds(Number(values.rounds), told);
  console.log(
    `kill -9 while reading: ${killed.rounds} rounds, ${killed.articles} articles whole, ${killed.faults.length} faults`,
  );
  for (const fault of killed.faults) console.log(`  ${fault}`);
  if (killed.faults.length > 0) broken.push('kill');
}

if (broken.length > 0) {
  console.error(`broken: ${broken.join(', ')}`);
  process.exitCode = 1;
}
