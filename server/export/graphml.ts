/** GraphML (http://graphml.graphdrawing.org/specification.html) for yEd, Cytoscape, NetworkX, igraph. */
import { RELATION_TYPES } from '../../ingest/ontology.ts';
import type { Exporter } from './exporter.ts';
import { xml } from './xml.ts';

const NODE_KEYS = [
  'name',
  'type',
  'level',
  'province',
  'place',
  'date',
  'kind',
  'number',
  'rank',
  'title',
  'start',
  'end',
] as const;
const EDGE_KEYS = ['relation', 'status', 'on', 'mode', 'award', 'former', 'sentences', 'sources'] as const;

const keys = (cls: string, names: readonly string[]): string =>
  names.map((n) => `  <key id="${cls}-${n}" for="${cls}" attr.name="${n}" attr.type="string"/>\n`).join('');
const data = (cls: string, names: readonly string[], row: Record<string, unknown>): string =>
  names
    .map((n) => (row[n] === undefined ? '' : `<data key="${cls}-${n}">${xml(String(row[n]))}</data>`))
    .join('');

export const graphml: Exporter = {
  id: 'graphml',
  label: 'GraphML',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  async *write(graph) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield `${keys('node', NODE_KEYS)}${keys('edge', EDGE_KEYS)}  <graph id="daumoi" edgedefault="directed">\n`;
    for await (const batch of graph.entities())
      yield batch.map((e) => `    <node id="${xml(e.id)}">${data('node', NODE_KEYS, e)}</node>\n`).join('');
    for await (const batch of graph.claims())
      yield batch
        .map((c) => {
          const directed = 'symmetric' in RELATION_TYPES[c.type] ? ' directed="false"' : '';
          const sentences = [...new Set(c.quotes.map((q) => q.quote))].join('\n');
          const sources = [...new Set(c.quotes.map((q) => q.articleId))].join('\n');
          return `    <edge id="${xml(c.id)}" source="${xml(c.subject)}" target="${xml(c.object)}"${directed}>${data('edge', EDGE_KEYS, { relation: c.type, status: c.status, on: c.on, ...c.qualifiers, sentences, sources })}</edge>\n`;
        })
        .join('');
    yield '  </graph>\n</graphml>\n';
  },
};
