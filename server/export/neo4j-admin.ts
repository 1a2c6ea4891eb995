/**
 * The whole store as CSV files for `neo4j-admin database import full`: the model that the Neo4j store writes, for first loads of millions.
 * A folder and not one file, so it is no `Exporter`.
 */
import { closeSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../../ingest/hash.ts';
import type { ArticleId, Entity } from '../../ingest/model.ts';
import { makeFolder } from '../folder.ts';
import { untilWritten } from '../one-moment.ts';
import { ENTITY_FIELDS, entityProperties } from '../store/neo4j-entity-properties.ts';
import { formOf } from '../store/neo4j-settle.ts';
import { articleRow, mentionRows, stateRows } from '../store/neo4j-write.ts';
import type { Store } from '../store/store.ts';

const BATCH = 200;
const README = 'README.txt';
/** Stands in no name; a comma or a bar may. */
const BETWEEN = '\u001f';
const SETTLED = ['qualifiers', 'status', 'reason', 'articles:int', 'on'];

/** Columns of each file. A relationship's file names its type, or says it row by row. */
const FILES = {
  articles: [
    ...['id:ID(Article)', 'published', 'title', 'claims:int', 'evidence:int', 'sha256', 'head', 'text'],
    ...['words', 'weight'],
  ],
  entities: [
    ...['id:ID(Entity)', ':LABEL', 'type', 'name', 'aliases:string[]', 'folded', 'alphabetic'],
    'degree:int',
    ...['articles:int', 'json', 'exactNames', 'foldedNames', 'exactWords', 'foldedWords'],
    ...ENTITY_FIELDS,
    ...['varied:boolean', 'weight'],
  ],
  claims: ['id:ID(Claim)', 'type', 'subject', 'object', ...SETTLED],
  mentions: [':START_ID(Article)', ':END_ID(Entity)', 'says', 'spans'],
  states: [':START_ID(Article)', ':END_ID(Claim)', 'says', 'firmness:int', 'published'],
  evidence: [':START_ID(Article)', ':END_ID(Claim)', 'start:int', 'end:int', 'rule'],
  subjects: [':START_ID(Claim)', ':END_ID(Entity)'],
  objects: [':START_ID(Claim)', ':END_ID(Entity)'],
  relations: [':START_ID(Entity)', ':END_ID(Entity)', ':TYPE', 'claim', ...SETTLED],
};
type File = keyof typeof FILES;
const NODES = { articles: 'Article', entities: 'Entity', claims: 'Claim' };
const TYPES = {
  mentions: 'MENTIONS=',
  states: 'STATES=',
  evidence: 'EVIDENCE=',
  subjects: 'SUBJECT=',
  objects: 'OBJECT=',
  relations: '',
};

type Value = string | number | true | readonly string[] | null | undefined;

/** An absent value is an empty cell; an empty text is a quoted one. */
function cell(value: Value): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || value === true) return String(value);
  const text = typeof value === 'string' ? value : value.map((v) => v.replaceAll(BETWEEN, ' ')).join(BETWEEN);
  return typeof value !== 'string' && value.length === 0 ? '' : `"${text.replaceAll('"', '""')}"`;
}

const CHUNK = 1 << 20;

class Sheet {
  longest = 0;
  private readonly file: number;
  private waiting: string[] = [];
  private size = 0;

  constructor(path: string, columns: readonly string[]) {
    this.file = openSync(path, 'w');
    this.waiting.push(`${columns.join(',')}\n`);
  }

  row(...values: Value[]): void {
    const cells = values.map(cell);
    for (const c of cells) this.longest = Math.max(this.longest, c.length);
    const line = `${cells.join(',')}\n`;
    this.waiting.push(line);
    this.size += line.length;
    if (this.size > CHUNK) this.flush();
  }

  private flush(): void {
    const bytes = Buffer.from(this.waiting.join(''));
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at);
    this.waiting = [];
    this.size = 0;
  }

  close(): void {
    this.flush();
    closeSync(this.file);
  }
}

type Sheets = Record<File, Sheet>;
type Counts = Map<string, number>;
const one = (counts: Counts, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
/** How each entity is given, as a short hash: millions of them fit into memory; '' where articles differ. */
type Forms = Map<string, string>;
function give(forms: Forms, says: Entity): void {
  const form = sha256Hex(formOf(says)).slice(0, 16);
  forms.set(says.id, (forms.get(says.id) ?? form) === form ? form : '');
}

export interface BulkReport {
  articles: number;
  entities: number;
  claims: number;
  /** What `neo4j-admin database import full neo4j` needs beside the name of the database. */
  options: string[];
}

/** Writes the files and a README.txt with the command that takes them. Throws Overtaken where somebody wrote to the store meanwhile. */
export async function writeBulk(store: Store, folder: string): Promise<BulkReport> {
  makeFolder(folder);
  // What it told of an earlier export is true again only at the end.
  rmSync(join(folder, README), { force: true });
  const check = await untilWritten(store);
  const names = Object.keys(FILES) as File[];
  const sheets = Object.fromEntries(
    names.map((name) => [name, new Sheet(join(folder, `${name}.csv`), FILES[name])]),
  ) as Sheets;
  const named: Counts = new Map();
  const degrees: Counts = new Map();
  const forms: Forms = new Map();
  const articles = await writeArticles(store, sheets, named, forms);
  const claims = await writeClaims(store, sheets, degrees);
  const entities = await writeEntities(store, sheets, (id) => ({
    degree: degrees.get(id) ?? 0,
    articles: named.get(id) ?? 0,
    varied: forms.get(id) === '',
  }));
  for (const sheet of Object.values(sheets)) sheet.close();
  await check('the store was written to during the export, so the files disagree: export again');
  const longest = Math.max(...Object.values(sheets).map((s) => s.longest));
  writeFileSync(join(folder, README), readme(importOptions('.', longest)));
  return { articles, entities, claims, options: importOptions(folder, longest) };
}

/** The importer holds at least one value in its buffer, 4 MB unless told. */
const BUFFER = 4 << 20;

function importOptions(folder: string, longest: number): string[] {
  const at = (name: string) => join(folder, `${name}.csv`);
  return [
    ...Object.entries(NODES).map(([name, label]) => `--nodes=${label}=${at(name)}`),
    ...Object.entries(TYPES).map(([name, type]) => `--relationships=${type}${at(name)}`),
    '--multiline-fields=true',
    '--array-delimiter=U+001F',
    ...(longest > BUFFER / 4 ? [`--read-buffer-size=${Math.max(BUFFER, longest * 4)}`] : []),
  ];
}

const readme = (options: readonly string[]): string => `Files for the bulk importer of Neo4j 5.26.

1. Stop the server.
2. In this folder, as the user that the server runs as; what the database "neo4j" holds is replaced:

neo4j-admin database import full neo4j --overwrite-destination \\
  ${options.join(' \\\n  ')}

3. Start the server and open it with Đầu Mối (DAUMOI_STORE=neo4j://localhost:7687): constraints and indexes are made then.
`;

async function writeArticles(store: Store, sheets: Sheets, named: Counts, forms: Forms): Promise<number> {
  let count = 0;
  for (let after: ArticleId | undefined; ; ) {
    const batch = await store.extractions(after, BATCH);
    const last = batch.at(-1);
    if (!last) return count;
    for (const x of batch) {
      const a = articleRow(x);
      sheets.articles.row(
        ...[a.id, a.published, a.title, a.claims, a.evidence, a.sha256, a.head, a.text, a.words, a.weight],
      );
      for (const e of x.entities) give(forms, e);
      for (const m of mentionRows(x)) {
        one(named, m.entity);
        sheets.mentions.row(m.article, m.entity, m.says, m.spans);
      }
      for (const s of stateRows(x)) {
        sheets.states.row(s.article, s.claim, s.says, s.firmness, s.published);
        for (const e of s.evidence) sheets.evidence.row(s.article, s.claim, e.start, e.end, e.rule);
      }
    }
    count += batch.length;
    after = last.article.id;
  }
}

async function writeClaims(store: Store, sheets: Sheets, degrees: Counts): Promise<number> {
  let count = 0;
  for await (const batch of store.exportClaims({ entities: 'all' })) {
    for (const c of batch) {
      const articles = new Set(c.evidence.map((e) => e.articleId)).size;
      const settled = [JSON.stringify(c.qualifiers), c.status, c.reason, articles, c.on];
      sheets.claims.row(c.id, c.type, c.subject, c.object, ...settled);
      sheets.subjects.row(c.id, c.subject);
      sheets.objects.row(c.id, c.object);
      sheets.relations.row(c.subject, c.object, c.type, c.id, ...settled);
      for (const end of [c.subject, c.object]) one(degrees, end);
    }
    count += batch.length;
  }
  return count;
}

type Figures = Parameters<typeof entityProperties>[1];

async function writeEntities(
  store: Store,
  sheets: Sheets,
  figures: (id: string) => Figures,
): Promise<number> {
  let count = 0;
  const columns = FILES.entities.slice(2).map((column) => column.replace(/:.*$/, ''));
  for await (const batch of store.exportEntities('all')) {
    for (const e of batch) {
      const p = entityProperties(e, figures(e.id));
      sheets.entities.row(e.id, e.type, ...columns.map((column) => p[column] as Value));
    }
    count += batch.length;
  }
  return count;
}
