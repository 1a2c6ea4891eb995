/** The command line `daumoi`. */
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { toAnnotation } from '../ingest/annotation.ts';
import { ArticleId, EntityId } from '../ingest/model.ts';
import { explain, extract } from '../ingest/pipeline.ts';
import { type Failure, isFailure } from '../ingest/read/index.ts';
import { copyCommand } from './cli-copy.ts';
import { SearchQuery } from './contract.ts';
import { loadEnv } from './env.ts';
import { explanation } from './explanation.ts';
import { EXPORTERS, exporterOf } from './export/index.ts';
import { writeBulk } from './export/neo4j-admin.ts';
import { articlesOf, filesOf, ingestPaths } from './ingest.ts';
import { serve } from './serve.ts';
import { readSettings, UserError } from './settings.ts';
import { openStore } from './store/open.ts';
import { type Store, StoreError } from './store/store.ts';

const program = new Command('daumoi')
  .description(
    'Reads Vietnamese administrative news into a knowledge graph in which every edge carries the sentence that says so.',
  )
  .addHelpText(
    'after',
    '\nExamples:\n  daumoi ingest news/ "more/*.html"      read articles into the graph\n  daumoi explain news/article.txt        what was read, sentence by sentence\n  daumoi search "cong an tinh"           find an entity\n  daumoi export --format gexf --out g.gexf\n  daumoi serve                           open the explorer',
  );

const storeOption = () =>
  new Option(
    '--store <location>',
    'database file, or Neo4j server such as neo4j://localhost:7687 (default: DAUMOI_STORE, else data/daumoi.db)',
  );
const jsonOption = () => new Option('--json', 'answer as JSON on standard output');

async function withStore<T>(location: string | undefined, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(location ?? readSettings(process.env).DAUMOI_STORE);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const print = (value: unknown): void => console.log(JSON.stringify(value, null, 2));

function report(failures: readonly Failure[]): void {
  for (const f of failures) console.error(`failed: ${f.where}: ${f.message}`);
  if (failures.length > 0) process.exitCode = 1;
}

program
  .command('ingest')
  .description('read files, folders, patterns or JSON Lines (.jsonl, .jsonl.gz) into the graph')
  .argument('<path...>')
  .addOption(storeOption())
  .addOption(jsonOption())
  .action(async (paths: string[], o: { store?: string; json?: boolean }) => {
    const done = await withStore(o.store, (store) =>
      ingestPaths(store, paths, (r, file) => {
        if (process.stderr.isTTY)
          process.stderr.write(
            `\r${r.articles} articles, ${r.failures.length} failed  ${file.slice(-50)}\u001b[K`,
          );
      }),
    );
    if (process.stderr.isTTY) process.stderr.write('\n');
    if (o.json) print(done);
    else
      console.log(
        `${done.articles} articles read (${done.added} new, ${done.replaced} again), ${done.claims} claims, ${done.failures.length} failed`,
      );
    report(done.failures);
  });

program
  .command('extract')
  .description('write what each article says as JSON, one <id>.json a file, without a database')
  .argument('<file...>')
  .requiredOption('--out <folder>', 'where to write')
  .action((paths: string[], o: { out: string }) => {
    const { files, failures } = filesOf(paths);
    mkdirSync(o.out, { recursive: true });
    let written = 0;
    for (const file of files)
      for (const article of articlesOf(file)) {
        if (isFailure(article)) {
          failures.push(article);
          continue;
        }
        writeFileSync(
          join(o.out, `${article.id.replace(/[\\/]/g, '_')}.json`),
          `${JSON.stringify(toAnnotation(extract(article)), null, 1)}\n`,
        );
        written++;
      }
    console.log(`${written} articles written to ${o.out}`);
    report(failures);
  });

program
  .command('explain')
  .description(
    'print, sentence by sentence, what was read, by which rule, and what was considered and dropped',
  )
  .argument('<file>')
  .addOption(jsonOption())
  .action((file: string, o: { json?: boolean }) => {
    const failures: Failure[] = [];
    for (const article of articlesOf(file)) {
      if (isFailure(article)) failures.push(article);
      else if (o.json) print(explain(article));
      else console.log(explanation(explain(article)));
    }
    report(failures);
  });

program
  .command('serve')
  .description('serve the explorer and the API')
  .addOption(storeOption())
  .option('--port <number>', 'port (default: PORT, else 4747)')
  .option('--host <address>', 'address to listen on (default: HOST, else 127.0.0.1)')
  .action(async ({ store, port, host }: { store?: string; port?: string; host?: string }) => {
    const given = { DAUMOI_STORE: store, PORT: port, HOST: host };
    const flags = Object.entries(given).filter(([, value]) => value !== undefined);
    const settings = readSettings({ ...process.env, ...Object.fromEntries(flags) });
    const running = await serve(settings, (line) => console.log(line));
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void running.close().then(() => process.exit(0)));
  });

program
  .command('export')
  .description(
    `write the graph, or the part around some entities, as a file (${EXPORTERS.map((e) => e.id).join(', ')}), or all of it as a folder for Neo4j's bulk importer (neo4j-admin)`,
  )
  .requiredOption('--format <name>', 'format')
  .requiredOption('--out <file>', 'file to write, - for standard output; a folder for neo4j-admin')
  .option('--entity <id...>', 'only these entities and the claims among them')
  .addOption(storeOption())
  .action(async (o: { format: string; out: string; entity?: string[]; store?: string }) => {
    if (o.format === 'neo4j-admin') {
      if (o.entity) throw new UserError('neo4j-admin takes the whole graph: leave --entity out');
      const done = await withStore(o.store, (store) => writeBulk(store, o.out));
      return console.log(
        `${done.articles} articles, ${done.entities} entities, ${done.claims} claims written to ${o.out}; README.txt there says how to import them`,
      );
    }
    const exporter = exporterOf(o.format);
    if (!exporter)
      throw new UserError(
        `there is no format "${o.format}"; choose one of ${EXPORTERS.map((e) => e.id).join(', ')}, neo4j-admin`,
      );
    await withStore(o.store, async (store) => {
      const entities = o.entity?.map((id) => EntityId.parse(id)) ?? 'all';
      const pieces = exporter.write({
        entities: () => store.exportEntities(entities),
        claims: () => store.exportClaims({ entities }),
      });
      await pipeline(Readable.from(pieces), o.out === '-' ? process.stdout : createWriteStream(o.out), {
        end: o.out !== '-',
      });
    });
    if (o.out !== '-') console.log(`written to ${o.out}`);
  });

program.addCommand(copyCommand());

program
  .command('retract')
  .description('take articles out, with exactly what they alone said')
  .argument('<article id...>')
  .addOption(storeOption())
  .action(async (ids: string[], o: { store?: string }) => {
    const removed: string[] = await withStore(o.store, (store) =>
      store.removeArticles(ids.map((id) => ArticleId.parse(id))),
    );
    console.log(`${removed.length} articles taken out`);
    report(
      ids
        .filter((id) => !removed.includes(id))
        .map((where) => ({ where, message: 'there is no article with this id; daumoi search finds ids' })),
    );
  });

program
  .command('stats')
  .description('how much is in the store')
  .addOption(storeOption())
  .addOption(jsonOption())
  .action(async (o: { store?: string; json?: boolean }) => {
    const stats = await withStore(o.store, (store) => store.stats());
    if (o.json) return print(stats);
    console.log(
      `${stats.articles} articles, ${stats.entities} entities, ${stats.claims} claims, ${stats.evidence} pieces of evidence`,
    );
    for (const [type, n] of Object.entries({ ...stats.entitiesByType, ...stats.claimsByType }))
      console.log(`  ${type.padEnd(18)} ${n}`);
  });

program
  .command('search')
  .description('find entities and articles')
  .argument('<words...>')
  .addOption(storeOption())
  .addOption(jsonOption())
  .action(async (words: string[], o: { store?: string; json?: boolean }) => {
    const answer = await withStore(o.store, (store) =>
      store.search(SearchQuery.parse({ q: words.join(' ') })),
    );
    if (o.json) return print(answer);
    for (const e of answer.entities.items)
      console.log(`${e.type.padEnd(9)} ${e.name}  (${e.degree} claims)  ${e.id}`);
    for (const a of answer.articles.items) console.log(`Article   ${a.title}  ${a.id}`);
    if (answer.entities.total + answer.articles.total === 0) console.log('nothing found');
  });

try {
  loadEnv();
  await program.exitOverride((e) => process.exit(e.exitCode === 0 ? 0 : 2)).parseAsync();
} catch (error) {
  if (
    !(
      error instanceof UserError ||
      error instanceof StoreError ||
      (error instanceof Error && 'code' in error)
    )
  )
    throw error;
  console.error(`daumoi: ${(error as Error).message}`);
  process.exitCode = 1;
}
