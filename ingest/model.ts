/**
 * The shapes of what is read, as zod schemas; the TypeScript types, the API, the OpenAPI document and the exports follow from them.
 * Offsets are UTF-16 code units into `Article.text`, start inclusive, end exclusive: `text.slice(start, end)` is the quote.
 */
import { z } from 'zod';
import {
  claimStatuses,
  entityTypes,
  levels,
  placeLevels,
  programKinds,
  type QualifierKey,
  qualifierKeys,
  relationTypes,
} from './ontology.ts';

const name = z.string().min(1).max(2000);

export const ArticleId = z.string().min(1).max(300).brand<'ArticleId'>();
export type ArticleId = z.infer<typeof ArticleId>;
export const EntityId = z
  .string()
  .min(1, 'give the id of an entity, as search finds it')
  .max(300)
  .brand<'EntityId'>();
export type EntityId = z.infer<typeof EntityId>;
/** The end of the id of what belongs to the map since 1 July 2025, where a unit of its name was there before. */
export const NEW_MAP = '2025';
export const isOfNewMap = (id: string): boolean => id.endsWith(`@${NEW_MAP}`);
export const ClaimId = z.string().min(1).max(100).brand<'ClaimId'>();
export type ClaimId = z.infer<typeof ClaimId>;

/** ISO 8601 date whose length is its precision: `2023`, `2023-05` or `2023-05-24`. */
export const IsoDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');
export type IsoDate = z.infer<typeof IsoDate>;

/** A date that somebody gives: articles may tell of a 31 February, whoever gives one means another day. */
export const GivenDate = IsoDate.refine(
  isOnCalendar,
  'there is no such day: give one that is on the calendar, or the month alone as YYYY-MM',
);
function isOnCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** One article as it is kept. `text` is NFC from the door on and never changes; it begins with the title where the source printed one. */
export const Article = z.object({
  id: ArticleId,
  title: z.string().max(2000),
  publisher: z.string().max(500).optional(),
  author: z.string().max(500).optional(),
  publishedOn: IsoDate.optional(),
  url: z.string().max(2000).optional(),
  text: z.string(),
  /** SHA-256 of `text` as UTF-8, hex. */
  sha256: z.string().length(64),
});
export type Article = z.infer<typeof Article>;

export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof Span>;

/** A stretch of text that names an entity. */
export const Mention = Span.extend({ entity: EntityId, type: z.enum(entityTypes), rule: z.string() });
export type Mention = z.infer<typeof Mention>;

const base = { id: EntityId, name, aliases: z.array(name) };
export const Person = z.object({ ...base, type: z.literal('Person'), rank: z.string().optional() });
export const Office = z.object({ ...base, type: z.literal('Office'), title: name, agency: EntityId });
export const Agency = z.object({
  ...base,
  type: z.literal('Agency'),
  level: z.enum(levels).optional(),
  /** Name of the administrative unit that it serves, e.g. "Hà Tĩnh". */
  place: z.string().optional(),
  /** Name of the province that it serves or lies in; absent for central bodies. */
  province: z.string().optional(),
});
export const Program = z.object({
  ...base,
  type: z.literal('Program'),
  kind: z.enum(programKinds),
  number: z.string().optional(),
  start: IsoDate.optional(),
  end: IsoDate.optional(),
});
export const Event = z.object({
  ...base,
  type: z.literal('Event'),
  /** tổng kết, sơ kết, giao ban, ký kết, phát động, triển khai, ... */
  kind: z.string(),
  date: IsoDate.optional(),
  /** Narrowest unit where it was held. */
  place: z.string().optional(),
  province: z.string().optional(),
});
export const Place = z.object({
  ...base,
  type: z.literal('Place'),
  level: z.enum(placeLevels),
  /** Code of the General Statistics Office, where the unit is known. */
  code: z.string().optional(),
  province: z.string().optional(),
});
export const LegalDocument = z.object({
  ...base,
  type: z.literal('Document'),
  /** Kết luận, Chỉ thị, Nghị quyết, Quyết định, Kế hoạch, ... */
  kind: z.string(),
  number: z.string().optional(),
  date: IsoDate.optional(),
});

/** A thing that articles speak of. Its id is stable from run to run and built from what identifies it. */
export const Entity = z.discriminatedUnion('type', [
  Person,
  Office,
  Agency,
  Program,
  Event,
  Place,
  LegalDocument,
]);
export type Entity = z.infer<typeof Entity>;
export type EntityOf<T extends Entity['type']> = Extract<Entity, { type: T }>;

/** Where an article says so, and which rule read it. */
export const Evidence = Span.extend({ articleId: ArticleId, rule: z.string().min(1) });
export type Evidence = z.infer<typeof Evidence>;

export const Qualifiers = z.partialRecord(z.enum(qualifierKeys), z.string());
export type Qualifiers = Partial<Record<QualifierKey, string>>;

/** One statement: subject, relation, object, with at least one piece of evidence. */
export const Claim = z.object({
  /** Hash of type, subject, object and the qualifiers that distinguish. */
  id: ClaimId,
  type: z.enum(relationTypes),
  subject: EntityId,
  object: EntityId,
  qualifiers: Qualifiers,
  status: z.enum(claimStatuses),
  /** Why it was inferred; present exactly when status is `inferred`. */
  reason: z.string().optional(),
  evidence: z.array(Evidence).min(1),
});
export type Claim = z.infer<typeof Claim>;

/** Everything that one article says; what the pipeline returns and what a store takes. */
export const Extraction = z.object({
  article: Article,
  mentions: z.array(Mention),
  entities: z.array(Entity),
  claims: z.array(Claim),
});
export type Extraction = z.infer<typeof Extraction>;

/** One reading step of `explain`: what a rule proposed in a sentence, and what became of it. */
export const TraceStep = Span.extend({
  stage: z.string(),
  rule: z.string(),
  outcome: z.enum(['kept', 'dropped']),
  /** What was read, in words: "Person Trần Nhật Tân", "CHAIRED Trần Nhật Tân -> Hội nghị ...". */
  what: z.string(),
  /** Why it was dropped, or what it was preferred to. */
  why: z.string().optional(),
  /** What spoke for or against it, where signs are weighed. */
  signs: z.array(z.string()).optional(),
});
export type TraceStep = z.infer<typeof TraceStep>;
