/** An extraction in the exchange format of the evaluation sets: entities and relations as flat rows, each relation with its quotes. */
import type { Claim, Entity, Extraction } from './model.ts';

export interface Annotation {
  id: string;
  source: { title: string; publisher: string | null; published: string | null; author: string | null };
  entities: Record<string, unknown>[];
  relations: Record<string, unknown>[];
}

export function toAnnotation(extraction: Extraction): Annotation {
  const { article } = extraction;
  return {
    id: article.id,
    source: {
      title: article.title,
      publisher: article.publisher ?? null,
      published: article.publishedOn ?? null,
      author: article.author ?? null,
    },
    entities: extraction.entities.map(entityRow),
    relations: extraction.claims.map((claim) => relationRow(claim, article.text)),
  };
}

function entityRow(entity: Entity): Record<string, unknown> {
  if (entity.type === 'Agency')
    return { ...entity, level: entity.level ?? null, place: entity.place ?? null };
  if (entity.type === 'Event') return { ...entity, date: entity.date ?? null };
  return { ...entity };
}

function relationRow(claim: Claim, text: string): Record<string, unknown> {
  const { type, subject, object, qualifiers, status, reason, evidence } = claim;
  return {
    type,
    from: subject,
    to: object,
    ...(Object.keys(qualifiers).length > 0 && { props: qualifiers }),
    status,
    ...(reason && { reason }),
    evidence: evidence.map((e) => ({
      quote: text.slice(e.start, e.end),
      start: e.start,
      end: e.end,
      rule: e.rule,
    })),
  };
}
