/**
 * The whole store as CSV files for `neo4j-admin database import full`: the model that the Neo4j store writes, for first loads of millions.
 * A folder and not one file, so it is no `Exporter`.
 */

import { once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleId } from '../../ingest/model.ts';
import { entityProperties } from '../store/neo4j-settle.ts';
import { articleRow, mentionRows, stateRows } from '../store/neo4j-write.ts';
import type { Store } from '../store/store.ts';

const BATCH = 200;
const HEADERS = {
  articles: [
    'id:ID(Article){id-type:string}',
    'published',
    'title',
    'claims:int',
    'evidence:int',
    'sha256',
    'head',
    'text',
    'words',
  ],
  entities: [
    'id:ID(Entity){id-type:string}',
    ':LABEL',
    'type',
    'name',
    'aliases:string[]',
    'folded',
    'degree:int',
    'articles:int',
    'json',
    'exactNames',
    'foldedNames',
    'exactWords',
    'foldedWords',
    'level',
    'province',
    'place',
    'date',
    'kind',
    'number',
    'rank',
    'title',
    'agency',
    'start',
    'end',
    'code',
  ],
  claims: [
    'id:ID(Claim){id-type:string}',
    'type',
    'subject',
    'object',
    'qualifiers',
    'status',
    'reason',
    'articles:int',
    'on',
  ],
  mentions: [':START_ID(Article)', ':END_ID(Entity)', 'says', 'spans'],
  states: [':START_ID(Article)', ':END_ID(Claim)', 'says', 'firmness:int', 'published'],
  evidence: [':START_ID(Article)', ':END_ID(Claim)', 'start:int', 'end:int', 'rule'],
  subjects: [':START_ID(Claim)', ':END_ID(Entity)'],
  objects: [':START_ID(Claim)', ':END_ID(Entity)'],
  relations: [
    ':START_ID(Entity)',
    ':END_ID(Entity)',
    ':TYPE',
    'claim',
    'qualifiers',
    'status',
    'reason',
    'articles:int',
    'on',
  ],
} as const;
type File = keyof typeof HEADERS;

const cell = (value: unknown): string =>
  value === undefined || value === null || value === '' ? '' : `"${String(value).replaceAll('"', '""')}"`;

/** One file; waits where the disk is slower than the store. */
class Sheet {
  private readonly out: WriteStream;

  constructor(folder: string, name: File) {
    this.out = createWriteStream(join(folder, `${name}.csv`));
    this.out.write(`${HEADERS[name].join(',')}\n`);
  }

  async row(...cells: unknown[]): Promise<void> {
    if (!this.out.write(`${cells.map(cell).join(',')}\n`)) await once(this.out, 'drain');
  }

  async close(): Promise<void> {
    this.out.end();
    await once(this.out, 'finish');
  }
}

const NODES = { articles: 'Article', entities: 'Entity', claims: 'Claim' } as const;
const RELATIONS = {
  mentions: 'MENTIONS',
  states: 'STATES',
  evidence: 'EVIDENCE',
  subjects: 'SUBJECT',
  objects: 'OBJECT',
  relations: '',
} as const;

/** Options of the importer for these files, for the folder they stand in. */
export function importOptions(folder: string): string[] {
  const at = (name: string) => join(folder, `${name}.csv`);
  return [
    ...Object.entries(NODES).map(([name, label]) => `--nodes=${label}=${at(name)}`),
    ...Object.entries(RELATIONS).map(
      ([name, type]) => `--relationships=${type ? `${type}=` : ''}${at(name)}`,
    ),
    '--multiline-fields=true',
    '--array-delimiter=|',
    '--quote="',
  ];
}

export async function writeBulk(
  store: Store,
  folder: string,
): Promise<{ articles: number; entities: number; claims: number }> {
  mkdirSync(folder, { recursive: true });
  const sheets = Object.fromEntries(
    Object.keys(HEADERS).map((name) => [name, new Sheet(folder, name as File)]),
  ) as Record<File, Sheet>;
  const named = new Map<string, number>();
  const articles = await writeArticles(store, sheets, named);
  const degrees = new Map<string, number>();
  const claims = await writeClaims(store, sheets, degrees);
  const entities = await writeEntities(store, sheets, named, degrees);
  await Promise.all(Object.values(sheets).map((s) => s.close()));
  writeFileSync(
    join(folder, 'README.txt'),
    `Stop the server, then, in this folder:\n\nneo4j-admin database import full neo4j --overwrite-destination ${importOptions('.').join(' ')}\n\nStart it again and open it with Đầu Mối (DAUMOI_STORE=neo4j://...): constraints and indexes are made then.\n`,
  );
  return { articles, entities, claims };
}

async function writeArticles(
  store: Store,
  sheets: Record<File, Sheet>,
  named: Map<string, number>,
): Promise<number> {
  let count = 0;
  for (let after: ArticleId | undefined; ; ) {
    const batch = await store.extractions(after, BATCH);
    for (const x of batch) {
      const a = articleRow(x);
      await sheets.articles.row(
        a.id,
        a.published,
        a.title,
        a.claims,
        a.evidence,
        a.sha256,
        a.head,
        a.text,
        a.words,
      );
      for (const m of mentionRows(x)) {
        named.set(m.entity, (named.get(m.entity) ?? 0) + 1);
        await sheets.mentions.row(m.article, m.entity, m.says, m.spans);
      }
      for (const s of stateRows(x)) {
        await sheets.states.row(s.article, s.claim, s.says, s.firmness, s.published);
        for (const e of s.evidence) await sheets.evidence.row(s.article, s.claim, e.start, e.end, e.rule);
      }
    }
    count += batch.length;
    const last = batch.at(-1);
    if (!last) return count;
    after = last.article.id;
  }
}

async function writeClaims(
  store: Store,
  sheets: Record<File, Sheet>,
  degrees: Map<string, number>,
): Promise<number> {
  let count = 0;
  for await (const batch of store.exportClaims({ entities: 'all' }))
    for (const c of batch) {
      const qualifiers = JSON.stringify(c.qualifiers);
      const articles = new Set(c.evidence.map((e) => e.articleId)).size;
      const settled = [qualifiers, c.status, c.reason, articles, c.on];
      await sheets.claims.row(c.id, c.type, c.subject, c.object, ...settled);
      await sheets.subjects.row(c.id, c.subject);
      await sheets.objects.row(c.id, c.object);
      await sheets.relations.row(c.subject, c.object, c.type, c.id, ...settled);
      for (const end of [c.subject, c.object]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
      count++;
    }
  return count;
}

async function writeEntities(
  store: Store,
  sheets: Record<File, Sheet>,
  named: ReadonlyMap<string, number>,
  degrees: ReadonlyMap<string, number>,
): Promise<number> {
  let count = 0;
  for await (const batch of store.exportEntities('all'))
    for (const e of batch) {
      const p = entityProperties(e, degrees.get(e.id) ?? 0, named.get(e.id) ?? 0);
      const rest = HEADERS.entities.slice(5).map((header) => p[header.replace(/:.*$/, '')]);
      await sheets.entities.row(e.id, e.type, e.type, e.name, e.aliases.join('|'), ...rest);
      count++;
    }
  return count;
}
