/** GraphML (http://graphml.graphdrawing.org/specification.html) for yEd, Cytoscape, NetworkX, igraph. */
import type { Exporter } from './exporter.ts';
import { EDGE_FIELDS, edgeRow, NODE_FIELDS } from './fields.ts';
import { xml } from './xml.ts';

const NODE_KEYS = ['name', ...NODE_FIELDS];

const TYPES: Readonly<Record<string, string>> = { articles: 'int', symmetric: 'boolean' };
const keys = (cls: string, names: readonly string[]): string =>
  names
    .map(
      (n) => `  <key id="${cls}-${n}" for="${cls}" attr.name="${n}" attr.type="${TYPES[n] ?? 'string'}"/>\n`,
    )
    .join('');
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
    yield `${keys('node', NODE_KEYS)}${keys('edge', EDGE_FIELDS)}  <graph id="daumoi" edgedefault="directed">\n`;
    for await (const batch of graph.entities())
      yield batch.map((e) => `    <node id="${xml(e.id)}">${data('node', NODE_KEYS, e)}</node>\n`).join('');
    for await (const batch of graph.claims())
      yield batch
        .map(
          (c) =>
            `    <edge id="${xml(c.id)}" source="${xml(c.subject)}" target="${xml(c.object)}">${data('edge', EDGE_FIELDS, edgeRow(c))}</edge>\n`,
        )
        .join('');
    yield '  </graph>\n</graphml>\n';
  },
};
