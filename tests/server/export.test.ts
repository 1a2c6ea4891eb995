/** Every format, read back by a strict parser of its kind: nothing is lost, nothing is malformed, nothing runs as a formula. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ArticleId, Claim, ClaimId, Entity, EntityId } from '../../ingest/model.ts';
import { qualifierKeys } from '../../ingest/ontology.ts';
import type { ExportGraph } from '../../server/export/exporter.ts';
import { writeWhole } from '../../server/export/file.ts';
import { graphOf } from '../../server/export/graph.ts';
import { EXPORTERS, exporterOf } from '../../server/export/index.ts';
import { openStore } from '../../server/store/open.ts';
import type { ExportClaim } from '../../server/store/store.ts';
import { openSamples } from './samples.ts';
import { agency, event, extraction } from './store/fixture.ts';

const { window } = new JSDOM('');
/** Throws what the XML parser objects to. */
function xml(text: string): Document {
  const doc = new window.DOMParser().parseFromString(text, 'application/xml');
  const fault = doc.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent ?? 'not well-formed');
  return doc;
}

async function written(format: string, graph: ExportGraph): Promise<string> {
  const chunks: Buffer[] = [];
  const exporter = exporterOf(format);
  if (!exporter) throw new Error(`no format ${format}`);
  for await (const piece of exporter.write(graph)) chunks.push(Buffer.from(piece));
  return Buffer.concat(chunks).toString('utf8');
}

/** What the JSON format promises. */
const Graph = z.object({
  entities: z.array(Entity),
  claims: z.array(
    Claim.extend({
      quotes: z
        .array(
          z.object({
            articleId: ArticleId,
            title: z.string(),
            quote: z.string().min(1),
            rule: z.string().min(1),
          }),
        )
        .min(1),
    }),
  ),
});

const nasty = 'Hội nghị "A & B" <sơ kết>\u0000\u0008 \ud800 – “điểm”';
const entities: Entity[] = [
  { id: EntityId.parse('agency:a'), type: 'Agency', name: '=HYPERLINK("x")', aliases: ['Công an', nasty] },
  { id: EntityId.parse('event:b'), type: 'Event', name: nasty, aliases: [], kind: 'sơ kết', date: '2023-05' },
];
const claim: ExportClaim = {
  id: ClaimId.parse('c1'),
  type: 'ORGANIZED',
  subject: entities[0]!.id,
  object: entities[1]!.id,
  qualifiers: {},
  status: 'stated',
  evidence: [{ articleId: ArticleId.parse('x'), start: 0, end: 3, rule: 'r' }],
  quotes: [
    {
      articleId: ArticleId.parse('x'),
      title: '+1',
      quote: '@cmd\r\n"hai dòng"',
      start: 0,
      end: 3,
      rule: 'r',
    },
  ],
};
const small: ExportGraph = {
  async *entities() {
    yield entities;
  },
  async *claims() {
    yield [claim];
  },
};

describe('the export formats', () => {
  let whole: ExportGraph;
  let close = async () => {};
  let counts = { entities: 0, claims: 0, quotes: 0 };
  beforeAll(async () => {
    const { store, close: end } = await openSamples();
    close = end;
    whole = graphOf(store, { entities: 'all' });
    const stats = await store.stats();
    counts = { entities: stats.entities, claims: stats.claims, quotes: stats.evidence };
  });
  afterAll(() => close());

  it.each(['gexf', 'graphml'])('%s declares what it uses, and holds everything', async (format) => {
    const doc = xml(await written(format, whole));
    const all = (tag: string, name: string) =>
      [...doc.querySelectorAll(tag)].map((e) => e.getAttribute(name));
    const ids = new Set(all('node', 'id'));
    expect(ids.size).toBe(counts.entities);
    expect(new Set(all('edge', 'id')).size).toBe(counts.claims);
    expect(all('edge', 'source').filter((id) => !ids.has(id))).toEqual([]);
    expect(all('edge', 'target').filter((id) => !ids.has(id))).toEqual([]);
    const gexf = format === 'gexf';
    for (const part of ['node', 'edge']) {
      const declared = new Set(
        gexf ? all(`attributes[class="${part}"] > attribute`, 'id') : all(`key[for="${part}"]`, 'id'),
      );
      const used = gexf ? all(`${part} attvalue`, 'for') : all(`${part} > data`, 'key');
      expect(used.length).toBeGreaterThan(counts.entities);
      expect([...new Set(used)].filter((u) => !declared.has(u))).toEqual([]);
    }
  });

  it.each(['gexf', 'graphml'])(
    '%s has directed edges only, as networkx demands, and says which mean both ways',
    async (format) => {
      const doc = xml(await written(format, whole));
      const edges = [...doc.querySelectorAll('edge')];
      const kinds = edges.map((e) => e.getAttribute('type') ?? e.getAttribute('directed') ?? 'default');
      expect(new Set(kinds)).toEqual(new Set(['default']));
      const graph = doc.querySelector('graph');
      expect(graph?.getAttribute(format === 'gexf' ? 'defaultedgetype' : 'edgedefault')).toBe('directed');
      const given = (e: Element, name: string) =>
        e.querySelector(`[for="${name}"]`)?.getAttribute('value') ??
        e.querySelector(`[key="edge-${name}"]`)?.textContent;
      const symmetric = edges.filter((e) => given(e, 'symmetric') === 'true');
      expect(new Set(symmetric.map((e) => given(e, 'relation')))).toEqual(new Set(['COORDINATES_WITH']));
      expect(edges.filter((e) => given(e, 'relation') === 'COORDINATES_WITH')).toEqual(symmetric);
    },
  );

  it.each([
    ['gexf', (doc: Document) => doc.querySelector('node[id="event:b"]')?.getAttribute('label')],
    [
      'graphml',
      (doc: Document) => doc.querySelector('node[id="event:b"] > data[key="node-name"]')?.textContent,
    ],
  ])('%s keeps marks and quotes, and replaces what XML forbids', async (format, nameOf) => {
    const doc = xml(await written(format, small));
    expect(nameOf(doc)).toBe('Hội nghị "A & B" <sơ kết>\ufffd\ufffd \ufffd – “điểm”');
    const sentence = [...doc.querySelectorAll('edge attvalue, edge > data')].map(
      (e) => e.getAttribute('value') ?? e.textContent,
    );
    expect(sentence).toContain('@cmd\r\n"hai dòng"');
  });

  it('CSV has a row for each sentence, in Vietnamese with all its marks', async () => {
    const rows = parse(await written('csv', whole), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.length).toBe(counts.quotes);
    expect(rows.some((r) => r.subject === 'Công an tỉnh Hà Tĩnh')).toBe(true);
    for (const r of rows) expect(r.sentence).not.toBe('');
  });

  it('CSV never begins a cell with what a spreadsheet would run', async () => {
    const [row] = parse(await written('csv', small), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(row?.subject).toBe(`'=HYPERLINK("x")`);
    expect(row?.title).toBe("'+1");
    expect(row?.sentence).toBe('\'@cmd\r\n"hai dòng"');
  });

  it('none forgets what qualifies a claim', async () => {
    const qualifiers = Object.fromEntries(qualifierKeys.map((key) => [key, `giá trị ${key}`]));
    const graph: ExportGraph = {
      entities: small.entities,
      async *claims() {
        yield [
          { ...claim, status: 'inferred', reason: 'vì thế', qualifiers: qualifiers as Claim['qualifiers'] },
        ];
      },
    };
    for (const { id } of EXPORTERS) {
      const text = await written(id, graph);
      for (const value of [...Object.values(qualifiers), 'vì thế']) expect(text, id).toContain(value);
    }
  });

  it('JSON holds entities and claims in the shapes of the model, each claim with its quotes', async () => {
    const graph = Graph.parse(JSON.parse(await written('json', whole)));
    expect(graph.entities.length).toBe(counts.entities);
    expect(graph.claims.length).toBe(counts.claims);
    expect(graph.claims.flatMap((c) => c.quotes).length).toBe(counts.quotes);
  });

  it('every format writes an empty graph that its reader takes', async () => {
    const empty: ExportGraph = { async *entities() {}, async *claims() {} };
    for (const { id } of EXPORTERS) {
      const text = await written(id, empty);
      if (id === 'json') expect(JSON.parse(text)).toMatchObject({ entities: [], claims: [] });
      else if (id === 'csv') expect(parse(text, { bom: true, columns: true })).toEqual([]);
      else expect(xml(text).getElementsByTagName('node').length).toBe(0);
    }
  });
});

describe('an export', () => {
  const folder = mkdtempSync(join(tmpdir(), 'daumoi-xuất-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const both = (n: number) =>
    extraction({
      id: `bài-${n}`,
      says: [
        {
          type: 'ORGANIZED',
          from: agency(`Công an huyện ${n}`),
          to: event(`Hội nghị ${n}`),
          quote: `Công an huyện ${n} tổ chức Hội nghị ${n}.`,
        },
      ],
    });

  it.each(EXPORTERS.map((e) => e.id))(
    'as %s has no edge without its ends though somebody writes meanwhile',
    async (id) => {
      const store = await openStore(join(folder, `${id}.db`));
      await store.replaceArticles([both(1)]);
      const graph = graphOf(store, { entities: 'all' });
      const text = await written(id, {
        async *entities() {
          yield* graph.entities();
          await store.replaceArticles([both(2)]);
        },
        claims: graph.claims,
      });
      expect(text).toContain('tổ chức Hội nghị 1.');
      expect(text).not.toContain('Hội nghị 2');
      await store.close();
    },
  );

  it('leaves what stood in the file where it cannot be written to its end', async () => {
    const file = join(folder, 'đồ thị.json');
    writeFileSync(file, 'cũ');
    const broken = async function* () {
      yield '{';
      throw new Error('the disk is full');
    };
    await expect(writeWhole(file, broken())).rejects.toThrow('the disk is full');
    expect(readFileSync(file, 'utf8')).toBe('cũ');
    await writeWhole(file, exporterOf('json')!.write(small));
    expect(Graph.parse(JSON.parse(readFileSync(file, 'utf8'))).entities.length).toBe(2);
    expect(readdirSync(folder).filter((f) => f.endsWith('.part'))).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing behind where %s stops it', async (signal) => {
    const at = mkdtempSync(join(folder, 'stopped-'));
    const module = JSON.stringify(new URL('../../server/export/file.ts', import.meta.url).href);
    const endless = `import { writeWhole } from ${module};
      const pieces = async function* () { for (;;) { await new Promise((go) => setTimeout(go, 1)); yield 'x'; } };
      await writeWhole(process.argv[1], pieces());`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', endless, join(at, 'a.json')]);
    while (readdirSync(at).length === 0 && child.exitCode === null) await pause(5);
    const ended = new Promise((done) => child.on('exit', (_code, by) => done(by)));
    child.kill(signal);
    expect(await ended).toBe(signal);
    expect(readdirSync(at)).toEqual([]);
  });
});
