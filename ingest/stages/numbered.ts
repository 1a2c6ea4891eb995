/** Programmes and documents as entities: one for each number, else for each name. */
import type { Doc, Range } from '../doc.ts';
import { type Draft, entityId } from '../draft.ts';
import type { EntityId } from '../model.ts';
import { bare, documentFinder } from './document-same.ts';
import { sourceFinder } from './paper-same.ts';
import { bySentence, sentenceFinder } from './resolve.ts';
import type { Chunk } from './view.ts';

/** Programmes and documents as entities: one for each number, else for each name. */
export function paperChunks(doc: Doc, draft: Draft): Chunk[] {
  const chunks: Chunk[] = [];
  const ids = new Map<string, EntityId>();
  const sentenceOf = sentenceFinder(doc);
  const keep = (range: Range, letter: string, id: EntityId) => {
    chunks.push({ first: range.first, last: range.last, letter, id });
    const [a, b] = [doc.tokens[range.first], doc.tokens[range.last - 1]];
    if (a && b) draft.mention(id, a.start, b.end, letter === 'G' ? 'programme' : 'document');
  };
  const agencies = bySentence(doc, doc.agencies);
  const bodiesBeside = (p: Doc['programs'][number]) => agencies.get(sentenceOf(p)) ?? [];
  const sources = sourceFinder(doc.programs, bodiesBeside);
  for (const p of doc.programs) {
    const { source, term } = sources(p);
    const key = source.number ?? `${source.kind}:${(source.quoted ?? source.name).toLowerCase()}:${term}`;
    const id =
      ids.get(key) ??
      entityId(
        'Program',
        ...(source.number ? [source.number] : [source.kind, source.quoted ?? source.name, term]),
      );
    ids.set(key, id);
    const years = source.years ?? p.years;
    const aliases = [source.quoted, p.quoted, p.name].filter(
      (n): n is string => n !== undefined && n !== source.name,
    );
    draft.put({
      id,
      type: 'Program',
      name: source.name,
      aliases,
      kind: source.kind,
      ...(source.number && { number: source.number }),
      ...(years && { start: years[0], end: years[1] }),
    });
    keep(p, 'G', id);
  }
  const fullOf = documentFinder(doc.documents);
  for (const short of doc.documents) {
    const d = fullOf(short);
    const id = entityId('Document', d.kind, d.number ? bare(d.number) : d.name);
    if (!sentenceOf(short)) continue;
    // The headline bears its number alone.
    const date = d.date ?? short.date;
    draft.put({
      id,
      type: 'Document',
      name: d.name,
      aliases: [],
      kind: d.kind,
      ...(d.number && { number: d.number }),
      ...(date && { date }),
    });
    keep(short, 'D', id);
  }
  return chunks;
}
