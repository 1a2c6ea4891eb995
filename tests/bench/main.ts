/**
 * `npm run bench [-- --quick]`: how fast the reader, the ingest and the questions to a large store are here and now, in one table.
 * `npm run bench -- --only corpus,kill [--rounds 50]`: what the store promises of real articles and of a process that is killed.
 * `--clock cpu` counts processor time, for a machine that others use at the same moment.
 * Exit code 1 where a promise or (not with --quick) a budget is broken.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { useProcessorTime } from './clock.ts';
import { keepPromises } from './corpus.ts';
import { openGenerated, SIZES, SMALL } from './generate.ts';
import { measureIngest } from './ingest.ts';
import { killRounds } from './kill.ts';
import { measureQuestions } from './questions.ts';
import { measureReader } from './reader.ts';
import { isOver, type Row, table } from './table.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'reader,ingest,store' },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    clock: { type: 'string', default: 'wall' },
  },
});
const { quick } = values;
const rounds = Number(values.rounds ?? (quick ? 3 : 50));
const told = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

async function measureStore(): Promise<Row[]> {
  const sizes = quick ? SMALL : SIZES;
  const store = await openGenerated(sizes, told);
  const { entities, claims } = await store.stats();
  console.log(
    `The generated store has ${entities.toLocaleString('en')} entities and ${claims.toLocaleString('en')} claims.\n`,
  );
  const rows = await measureQuestions(store, sizes, quick ? 40 : 400);
  await store.close();
  return rows;
}

const yes = (held: boolean): string => (held ? 'yes' : 'NO');

async function tellCorpus(): Promise<boolean> {
  const k = await keepPromises(quick);
  console.log(
    `corpus: ${k.articles} articles, ${k.failures} failed, ${k.entities} entities, ${k.claims} claims; ` +
      `read twice the same: ${yes(k.sameTwice)}; ${k.takenOut} taken out leave nothing: ${yes(k.leavesNothing)}`,
  );
  return k.failures === 0 && k.sameTwice && k.leavesNothing;
}

async function tellKill(): Promise<boolean> {
  const k = await killRounds(rounds, told);
  for (const fault of k.faults) console.log(`  ${fault}`);
  console.log(
    `kill -9 during ingest: ${k.rounds} rounds, ${k.struck} struck while reading, ${k.articles} articles found whole, ${k.faults.length} faults`,
  );
  return k.faults.length === 0;
}

const MEASURES: Record<string, () => Row[] | Promise<Row[]>> = {
  reader: () => measureReader(quick),
  ingest: () => measureIngest(quick),
  store: measureStore,
};
const PROMISES: Record<string, () => Promise<boolean>> = { corpus: tellCorpus, kill: tellKill };

const wanted = values.only.split(',');
const unknown = wanted.filter((w) => !(w in MEASURES) && !(w in PROMISES));
if (unknown.length > 0 || !(rounds >= 1)) {
  const parts = [...Object.keys(MEASURES), ...Object.keys(PROMISES)].join(', ');
  console.error(`--only takes some of ${parts} with commas between them, --rounds a number from 1`);
  process.exit(2);
}

if (values.clock === 'cpu') useProcessorTime();
const day = new Date().toISOString().slice(0, 10);
console.log(
  `Node ${process.versions.node}, ${availableParallelism()} cores, ${day}, ${values.clock === 'cpu' ? 'processor' : 'wall'} time\n`,
);
const rows: Row[] = [];
for (const part of wanted) rows.push(...((await MEASURES[part]?.()) ?? []));
if (rows.length > 0) console.log(`${table(rows)}\n`);
let held = quick || !rows.some(isOver);
for (const part of wanted) held = ((await PROMISES[part]?.()) ?? true) && held;
if (!held) process.exitCode = 1;
