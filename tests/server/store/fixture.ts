/** Builds small extractions by hand: entities by name, claims by the sentence that says them; zod checks what comes out. */
import { claimId, entityId } from '../../../ingest/draft.ts';
import { sha256Hex } from '../../../ingest/hash.ts';
import { ClaimId, type Entity, type EntityOf, Extraction } from '../../../ingest/model.ts';
import type { ClaimStatus, EntityType, QualifierKey, RelationType } from '../../../ingest/ontology.ts';

type Extra<T extends EntityType> = Partial<Omit<EntityOf<T>, 'id' | 'type' | 'name'>> & { id?: string };

/** What every entity has; `id` comes from type and name unless given. */
function base(type: EntityType, name: string, id: string | undefined) {
  return { id: id ?? entityId(type, name), type, name, aliases: [] as string[] };
}

export const person = (name: string, { id, ...more }: Extra<'Person'> = {}) =>
  ({ ...base('Person', name, id), ...more }) as EntityOf<'Person'>;
export const agency = (name: string, { id, ...more }: Extra<'Agency'> = {}) =>
  ({ ...base('Agency', name, id), ...more }) as EntityOf<'Agency'>;
export const office = (title: string, of: EntityOf<'Agency'>) =>
  ({ ...base('Office', `${title} ${of.name}`, undefined), title, agency: of.id }) as EntityOf<'Office'>;
export const program = (name: string, { id, ...more }: Extra<'Program'> = {}) =>
  ({ ...base('Program', name, id), kind: 'coordination_programme', ...more }) as EntityOf<'Program'>;
export const event = (name: string, { id, ...more }: Extra<'Event'> = {}) =>
  ({ ...base('Event', name, id), kind: 'tổng kết', ...more }) as EntityOf<'Event'>;
export const place = (name: string, { id, ...more }: Extra<'Place'> = {}) =>
  ({ ...base('Place', name, id), level: 'province', ...more }) as EntityOf<'Place'>;
export const paper = (name: string, { id, ...more }: Extra<'Document'> = {}) =>
  ({ ...base('Document', name, id), kind: 'Chỉ thị', ...more }) as EntityOf<'Document'>;

export interface Saying {
  type: RelationType;
  from: Entity;
  to: Entity;
  /** The sentence that says so; it becomes part of the article's text. */
  quote: string;
  qualifiers?: Partial<Record<QualifierKey, string>>;
  status?: ClaimStatus;
  reason?: string;
  id?: string;
}

export interface Report {
  id: string;
  on?: string;
  title?: string;
  publisher?: string;
  /** Entities that the article names without claiming anything of them. */
  names?: readonly Entity[];
  says: readonly Saying[];
  /** Text after the sentences. */
  also?: string;
}

/** One article: its text is the title, then each different quote on a line of its own. */
export function extraction(report: Report): Extraction {
  const title = report.title ?? `Bài ${report.id}`;
  const lines = [title, ...new Set(report.says.map((s) => s.quote)), ...(report.also ? [report.also] : [])];
  const text = lines.join('\n');
  const entities = unique([...report.says.flatMap((s) => [s.from, s.to]), ...(report.names ?? [])]);
  return Extraction.parse({
    article: {
      id: report.id,
      title,
      ...(report.on && { publishedOn: report.on }),
      ...(report.publisher && { publisher: report.publisher }),
      text,
      sha256: sha256Hex(text),
    },
    entities,
    mentions: entities.flatMap((e) => mention(text, e)),
    claims: report.says.map((s) => claim(report.id, text, s)),
  });
}

function unique(entities: readonly Entity[]): Entity[] {
  return [...new Map(entities.map((e) => [e.id, e])).values()];
}

function mention(text: string, entity: Entity) {
  const start = text.indexOf(entity.name);
  if (start < 0) return [];
  return [{ start, end: start + entity.name.length, entity: entity.id, type: entity.type, rule: 'fixture' }];
}

function claim(articleId: string, text: string, say: Saying) {
  const start = text.indexOf(say.quote);
  return {
    id: idOf(say),
    type: say.type,
    subject: say.from.id,
    object: say.to.id,
    qualifiers: say.qualifiers ?? {},
    status: say.status ?? 'stated',
    ...(say.reason && { reason: say.reason }),
    evidence: [{ articleId, start, end: start + say.quote.length, rule: 'fixture' }],
  };
}

/** The id that the claim of this saying gets. */
export function idOf(say: Saying): ClaimId {
  if (say.id !== undefined) return ClaimId.parse(say.id);
  return claimId(say.type, say.from.id, say.to.id, say.qualifiers ?? {});
}
