/** CSV (RFC 4180, UTF-8 with BOM for Excel): one row for each sentence that supports a claim. Cells that a spreadsheet would run as a formula get an apostrophe. */
import type { Entity } from '../../ingest/model.ts';
import { qualifierKeys, RELATION_TYPES } from '../../ingest/ontology.ts';
import type { Exporter } from './exporter.ts';

const HEADER = [
  'claim',
  'relation',
  'quan_he',
  'subject_id',
  'subject_type',
  'subject',
  'object_id',
  'object_type',
  'object',
  'date',
  'status',
  'reason',
  ...qualifierKeys,
  'article',
  'title',
  'publisher',
  'published',
  'url',
  'start',
  'end',
  'rule',
  'sentence',
];

const cell = (value: unknown): string => {
  const raw = value === undefined ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(raw) ? `'${raw}` : raw;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
const row = (cells: unknown[]): string => `${cells.map(cell).join(',')}\r\n`;

export const csv: Exporter = {
  id: 'csv',
  label: 'CSV (Excel)',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  async *write(graph) {
    const named = new Map<string, Pick<Entity, 'type' | 'name'>>();
    for await (const batch of graph.entities())
      for (const { id, type, name } of batch) named.set(id, { type, name });
    yield `\ufeff${row(HEADER)}`;
    for await (const batch of graph.claims())
      for (const c of batch) {
        const from = named.get(c.subject);
        const to = named.get(c.object);
        for (const q of c.quotes)
          yield row([
            c.id,
            c.type,
            RELATION_TYPES[c.type].label.vi,
            c.subject,
            from?.type,
            from?.name,
            c.object,
            to?.type,
            to?.name,
            c.on,
            c.status,
            c.reason,
            ...qualifierKeys.map((key) => c.qualifiers[key]),
            q.articleId,
            q.title,
            q.publisher,
            q.publishedOn,
            q.url,
            q.start,
            q.end,
            q.rule,
            q.quote,
          ]);
      }
  },
};
