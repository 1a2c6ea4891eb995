/** The columns that nodes and edges have in formats for other programs; what may qualify a claim follows from the ontology. */
import { qualifierKeys, RELATION_TYPES } from '../../ingest/ontology.ts';
import type { ExportClaim } from '../store/store.ts';

export const NODE_FIELDS = [
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

export const EDGE_FIELDS = [
  'relation',
  'symmetric',
  'claim',
  'status',
  'reason',
  'date',
  ...qualifierKeys,
  'articles',
  'sentences',
  'sources',
] as const;

const once = (lines: readonly string[]): string => [...new Set(lines)].join('\n');

export function edgeRow(c: ExportClaim): Record<string, unknown> {
  return {
    relation: c.type,
    // Which end is the subject means nothing here; an undirected edge among directed ones is more than many programs take.
    symmetric: 'symmetric' in RELATION_TYPES[c.type] ? true : undefined,
    claim: c.id,
    status: c.status,
    reason: c.reason,
    date: c.on,
    ...c.qualifiers,
    articles: new Set(c.quotes.map((q) => q.articleId)).size,
    sentences: once(c.quotes.map((q) => q.quote)),
    sources: once(c.quotes.map((q) => [q.articleId, q.publishedOn, q.url].filter(Boolean).join(' '))),
  };
}
