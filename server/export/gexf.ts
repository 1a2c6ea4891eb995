/** GEXF 1.3 for Gephi (https://gexf.net/schema.html): nodes with type and colour, edges with relation, date and the sentences. */
import type { Entity } from '../../ingest/model.ts';
import { ENTITY_TYPES, RELATION_TYPES } from '../../ingest/ontology.ts';
import type { ExportClaim } from '../store/store.ts';
import type { Exporter } from './exporter.ts';
import { EDGE_FIELDS, edgeRow, NODE_FIELDS } from './fields.ts';
import { xml } from './xml.ts';

const TYPES: Readonly<Record<string, string>> = { articles: 'integer', symmetric: 'boolean' };
const attributes = (cls: string, fields: readonly string[]): string =>
  `  <attributes class="${cls}">\n${fields.map((f) => `    <attribute id="${f}" title="${f}" type="${TYPES[f] ?? 'string'}"/>\n`).join('')}  </attributes>\n`;
const values = (fields: readonly string[], row: Record<string, unknown>): string =>
  `<attvalues>${fields.map((f) => (row[f] === undefined ? '' : `<attvalue for="${f}" value="${xml(String(row[f]))}"/>`)).join('')}</attvalues>`;

function colour(type: Entity['type']): string {
  const n = Number.parseInt(ENTITY_TYPES[type].colour.light.slice(1), 16);
  return `<viz:color r="${n >> 16}" g="${(n >> 8) & 255}" b="${n & 255}"/>`;
}

const node = (e: Entity): string =>
  `    <node id="${xml(e.id)}" label="${xml(e.name)}">${values(NODE_FIELDS, e)}${colour(e.type)}</node>\n`;

const edge = (c: ExportClaim): string =>
  `    <edge id="${xml(c.id)}" source="${xml(c.subject)}" target="${xml(c.object)}" label="${xml(RELATION_TYPES[c.type].label.vi)}">${values(EDGE_FIELDS, edgeRow(c))}</edge>\n`;

export const gexf: Exporter = {
  id: 'gexf',
  label: 'GEXF (Gephi)',
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  async *write(graph) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
    yield '<meta><creator>Đầu Mối</creator></meta>\n<graph defaultedgetype="directed" mode="static">\n';
    yield attributes('node', NODE_FIELDS) + attributes('edge', EDGE_FIELDS);
    yield '  <nodes>\n';
    for await (const batch of graph.entities()) yield batch.map(node).join('');
    yield '  </nodes>\n  <edges>\n';
    for await (const batch of graph.claims()) yield batch.map(edge).join('');
    yield '  </edges>\n</graph>\n</gexf>\n';
  },
};
