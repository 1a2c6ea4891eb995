/** Every format, read back by a strict parser of its kind: nothing is lost, nothing is malformed, nothing runs as a formula. */
import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArticleId, ClaimId, type Entity, EntityId } from '../../ingest/model.ts';
import type { ExportGraph } from '../../server/export/exporter.ts';
import { EXPORTERS, exporterOf } from '../../server/export/index.ts';
import type { ExportClaim } from '../../server/store/store.ts';
import { openSamples } from './samples.ts';

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
    whole = {
      entities: () => store.exportEntities('all'),
      claims: () => store.exportClaims({ entities: 'all' }),
    };
    const stats = await store.stats();
    counts = { entities: stats.entities, claims: stats.claims, quotes: stats.evidence };
  });
  afterAll(() => close());

  it.each(['gexf', 'graphml'])(
    '%s is well-formed, declares what it uses, and holds everything',
    async (format) => {
      const doc = xml(await written(format, whole));
      const nodes = [...doc.getElementsByTagName('node')];
      const ids = new Set(nodes.map((n) => n.getAttribute('id')));
      const edges = [...doc.getElementsByTagName('edge')];
      expect(ids.size).toBe(counts.entities);
      expect(edges.length).toBe(counts.claims);
      for (const e of edges) {
        expect(ids.has(e.getAttribute('source'))).toBe(true);
        expect(ids.has(e.getAttribute('target'))).toBe(true);
      }
      const [declared, used, key, ref] =
        format === 'gexf' ? ['attribute', 'attvalue', 'id', 'for'] : ['key', 'data', 'id', 'key'];
      const known = new Set([...doc.getElementsByTagName(declared)].map((a) => a.getAttribute(key)));
      for (const v of doc.getElementsByTagName(used)) expect(known.has(v.getAttribute(ref))).toBe(true);
    },
  );

  it.each(['gexf', 'graphml'])(
    '%s keeps marks and quotes, and leaves out what XML forbids',
    async (format) => {
      const text = await written(format, small);
      const doc = xml(text);
      expect(doc.documentElement.textContent + text).toContain('“điểm”');
      expect(text).not.toMatch(/[\u0000\u0008]/u);
      expect(doc.getElementsByTagName('edge').length).toBe(1);
    },
  );

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

  it('JSON holds entities, claims and quotes', async () => {
    const graph = JSON.parse(await written('json', whole)) as {
      entities: unknown[];
      claims: { quotes: { quote: string }[] }[];
    };
    expect(graph.entities.length).toBe(counts.entities);
    expect(graph.claims.length).toBe(counts.claims);
    expect(graph.claims.every((c) => c.quotes.length > 0 && c.quotes.every((q) => q.quote !== ''))).toBe(
      true,
    );
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
