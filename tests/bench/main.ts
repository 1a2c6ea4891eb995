/**
 * `npm run bench [-- --quick]`: how fast the reader, the ingest and the questions to a large store are here and now, in one table.
 * `npm run bench -- --only corpus,kill [--rounds 50]`: what the store promises of real articles and of a process that is killed.
 * `npm run bench -- --only picture`: how soon the page shows its picture, and frames of a large one; needs Chromium and the built page.
 * `--runs 400` is how often each question is asked; `--clock cpu` counts processor time, for a machine that others use at the same moment.
 * `npm run bench -- --only neo4j,load`: the same questions to SQLite and Neo4j side by side, and the load into Neo4j next to a bare-driver script.
 * `npm run bench -- --only faults [--rounds 100]`: kills of the writer, stops of the server and writers at once, on Neo4j. These three need Java and Maven.
 * Exit code 1 where a promise or (not with --quick) a budget is broken.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { useProcessorTime } from './clock.ts';
import { keepPromises } from './corpus.ts';
import { tellFaults } from './faults.ts';
import { openGenerated, SIZES, SMALL } from './generate.ts';
import { measureIngest } from './ingest.ts';
import { killRounds } from './kill.ts';
import { measureLoad, SHARE } from './load.ts';
import { compareStores } from './neo4j.ts';
import { BUDGETS, measureQuestions } from './questions.ts';
import { measureReader } from './reader.ts';
import { besideTable, isOver, type Row, table } from './table.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'reader,ingest,store' },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    runs: { type: 'string' },
    clock: { type: 'string', default: 'wall' },
  },
});
const { quick } = values;
const rounds = Number(values.rounds ?? (quick ? 3 : 50));
const runs = Number(values.runs ?? (quick ? 40 : 400));
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
  const rows = await measureQuestions(store, sizes, runs, BUDGETS.sqlite);
  await store.close();
  return rows;
}

/** The last line of a promise: whether it is kept. */
function verdict(promise: string, kept: boolean): boolean {
  console.log(`${promise}: ${kept ? 'KEPT' : 'BROKEN'}`);
  return kept;
}

const yes = (held: boolean): string => (held ? 'yes' : 'NO');

async function tellCorpus(): Promise<boolean> {
  const k = await keepPromises(quick);
  console.log(
    `corpus: ${k.articles} articles, ${k.failures} failed, ${k.entities} entities, ${k.claims} claims; ` +
      `read twice the same: ${yes(k.sameTwice)}; ${k.takenOut} taken out leave nothing: ${yes(k.leavesNothing)}`,
  );
  return verdict('corpus', k.failures === 0 && k.sameTwice && k.leavesNothing);
}

async function tellKill(): Promise<boolean> {
  const k = await killRounds(rounds, told);
  for (const fault of k.faults) console.log(`  ${fault}`);
  console.log(
    `kill -9 during ingest: ${k.rounds} rounds, ${k.struck} struck at work, ${k.articles} articles found whole, ${k.faults.length} faults`,
  );
  return verdict('kill', k.faults.length === 0);
}

async function tellNeo4j(): Promise<boolean> {
  const c = await compareStores(quick ? SMALL : SIZES, runs, told);
  if (!c) return true;
  const [entities, claims] = [c.entities, c.claims].map((n) => n.toLocaleString('en'));
  console.log(
    `${entities} entities and ${claims} claims\n\n${besideTable(['SQLite', 'Neo4j'], c.sqlite, c.neo4j)}\n`,
  );
  return quick || ![...c.sqlite, ...c.neo4j].some(isOver);
}

async function tellLoad(): Promise<boolean> {
  const load = await measureLoad(told);
  if (!load) return true;
  console.log(`${table(load.rows)}\n`);
  console.log(
    `The store reaches ${load.share.toFixed(2)} of the script's rows per second; at least ${SHARE} is promised.`,
  );
  return quick || load.share >= SHARE;
}

const MEASURES: Record<string, () => Row[] | Promise<Row[]>> = {
  reader: () => measureReader(quick, told),
  ingest: () => measureIngest(quick),
  store: measureStore,
  picture: async () => (await import('./picture.ts')).measurePicture(told, process.env.SHOT),
};
const PROMISES: Record<string, () => Promise<boolean>> = {
  corpus: tellCorpus,
  kill: tellKill,
  neo4j: tellNeo4j,
  load: tellLoad,
  faults: () => tellFaults(rounds),
};

const wanted = values.only.split(',');
const unknown = wanted.filter((w) => !(w in MEASURES) && !(w in PROMISES));
if (unknown.length > 0 || !(rounds >= 1 && runs >= 1)) {
  const parts = [...Object.keys(MEASURES), ...Object.keys(PROMISES)].join(', ');
  console.error(
    `--only takes some of ${parts} with commas between them, --rounds and --runs a number from 1`,
  );
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
