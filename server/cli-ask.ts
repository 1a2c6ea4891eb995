/** The commands that ask a store: `search`, `stats`, `export`; and `retract`, which takes out what search found. */
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { ArticleId, EntityId } from '../ingest/model.ts';
import { askStore, checked, jsonOption, print, refuseUnknown, report, storeOption } from './cli-parts.ts';
import { SearchQuery } from './contract.ts';
import { writeWhole } from './export/file.ts';
import { graphOf } from './export/graph.ts';
import { EXPORTERS, type Exporter, exporterOf } from './export/index.ts';
import { ofOneMoment } from './one-moment.ts';
import { UserError } from './settings.ts';
import type { Store } from './store/store.ts';

interface ExportOptions {
  format: string;
  out: string;
  entity?: string[];
  store?: string;
}

const FORMATS = EXPORTERS.map((e) => e.id).join(', ');

export const exportCommand = (): Command =>
  new Command('export')
    .description(
      `write the graph, or the part around some entities, as a file (${FORMATS}), or all of it as a folder for Neo4j's bulk importer (neo4j-admin)`,
    )
    .requiredOption('--format <name>', 'format')
    .requiredOption('--out <file>', 'file to write, - for standard output; a folder for neo4j-admin')
    .option('--entity <id...>', 'only these entities and the claims among them')
    .addOption(storeOption())
    .action(async (o: ExportOptions) => {
      if (o.format === 'neo4j-admin') return exportBulk(o);
      const exporter = exporterOf(o.format);
      if (!exporter)
        throw new UserError(`there is no format "${o.format}"; choose one of ${FORMATS}, neo4j-admin`);
      await askStore(o.store, (store) => exportFile(exporter, store, o));
      if (o.out !== '-') console.log(`written to ${o.out}`);
    });

async function exportBulk(o: ExportOptions): Promise<void> {
  if (o.entity) throw new UserError('neo4j-admin takes the whole graph: leave --entity out');
  const { writeBulk } = await import('./export/neo4j-admin.ts');
  const done = await askStore(o.store, (store) => writeBulk(store, o.out));
  console.log(
    `${done.articles} articles, ${done.entities} entities, ${done.claims} claims written to ${o.out}; README.txt there says how to import them`,
  );
}

async function exportFile(exporter: Exporter, store: Store, o: ExportOptions): Promise<void> {
  const entities = o.entity?.map((id) => EntityId.parse(id)) ?? 'all';
  if (entities !== 'all') for (const id of entities) await refuseUnknown(store, id);
  if (o.out !== '-') refuseOut(o.out);
  const pieces = ofOneMoment(store, exporter.write(graphOf(store, { entities })));
  if (o.out === '-') await pipeline(Readable.from(pieces), process.stdout, { end: false });
  else await writeWhole(o.out, pieces);
}

function refuseOut(out: string): void {
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`${out} is a folder: give --out a file in it`);
  if (!existsSync(dirname(out)))
    throw new UserError(`there is no folder ${dirname(out)} for --out ${out}: make it first`);
}

export const searchCommand = (): Command =>
  new Command('search')
    .description('find entities and articles, with or without Vietnamese accents')
    .argument('<words...>')
    .option('--limit <number>', 'at most so many of each, up to 100', '20')
    .option('--offset <number>', 'leave out the first ones of each', '0')
    .addOption(storeOption())
    .addOption(jsonOption())
    .action(async (words: string[], { store, json, ...page }: SearchOptions) => {
      const query = checked(SearchQuery, { q: words.join(' '), ...page }, { q: 'words' });
      const answer = await askStore(store, (open) => open.search(query));
      if (json) return print(answer);
      const { entities, articles } = answer;
      for (const e of entities.items)
        console.log(`${e.type.padEnd(9)} ${e.name}  (${e.degree} claims)  ${e.id}`);
      for (const a of articles.items) console.log(`Article   ${a.title}  ${a.id}`);
      if (entities.total + articles.total === 0) console.log('nothing found');
      else console.log(`${partOf(entities)} entities, ${partOf(articles)} articles`);
    });

interface SearchOptions {
  limit: string;
  offset: string;
  store?: string;
  json?: boolean;
}

/** "20 of 134"; what is more than is counted has a plus. */
const partOf = ({ items, total, more }: { items: unknown[]; total: number; more: boolean }): string =>
  `${items.length} of ${total}${more ? '+' : ''}`;

export const statsCommand = (): Command =>
  new Command('stats')
    .description('how much is in the store')
    .addOption(storeOption())
    .addOption(jsonOption())
    .action(async (o: { store?: string; json?: boolean }) => {
      const stats = await askStore(o.store, (store) => store.stats());
      if (o.json) return print(stats);
      console.log(
        `${stats.articles} articles, ${stats.entities} entities, ${stats.claims} claims, ${stats.evidence} pieces of evidence`,
      );
      for (const [type, n] of Object.entries({ ...stats.entitiesByType, ...stats.claimsByType }))
        console.log(`  ${type.padEnd(18)} ${n}`);
    });

export const retractCommand = (): Command =>
  new Command('retract')
    .description('take articles out, with exactly what they alone said')
    .argument('<article id...>')
    .addOption(storeOption())
    .addOption(jsonOption())
    .action(async (ids: string[], o: { store?: string; json?: boolean }) => {
      const forms = new Set(ids.flatMap(writingsOf).map((id) => ArticleId.parse(id)));
      const removed: string[] = await askStore(o.store, (store) => store.removeArticles([...forms]), 'write');
      const missing = ids
        .filter((id) => !writingsOf(id).some((form) => removed.includes(form)))
        .map((where) => ({ where, message: 'there is no article with this id; daumoi search finds ids' }));
      if (o.json) print({ removed, missing: missing.map((m) => m.where) });
      else console.log(`${removed.length} articles taken out`);
      report(missing);
    });

/** As it was typed, which on a Mac may be in decomposed letters, and as ids are kept. */
const writingsOf = (id: string): string[] => [...new Set([id, id.normalize('NFC')])];
