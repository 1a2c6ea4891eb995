/** The shapes of what the API answers. */
import { z } from 'zod';
import { Article, Claim, ClaimId, Entity, EntityId, IsoDate, Mention, Qualifiers } from '../ingest/model.ts';
import { claimStatuses, entityTypes, levels, placeLevels, relationTypes } from '../ingest/ontology.ts';

export const count = z.int().min(0);

/** A page, and the state of the store that it is of: given back with the next question, it makes sure that both pages are of one list. */
export const pageOf = <S extends z.ZodRawShape>(answer: z.ZodObject<S>) =>
  answer.extend({ version: z.string() });
/** A page of a list, and how many there are in all. */
export const listOf = <T extends z.ZodType>(item: T) =>
  pageOf(z.object({ total: count, items: z.array(item) }));

/** An entity named in passing. */
export const Ref = z.object({ id: EntityId, type: z.enum(entityTypes), name: z.string() });
export type Ref = z.infer<typeof Ref>;

/** What a list, a node of the picture or a filter needs of an entity. */
export const EntitySummary = Ref.extend({
  /** Claims that it takes part in. */
  degree: count,
  /** Articles that mention it. */
  articles: count,
  level: z.enum([...levels, ...placeLevels]).optional(),
  province: z.string().optional(),
  place: z.string().optional(),
  date: IsoDate.optional(),
  kind: z.string().optional(),
  number: z.string().optional(),
  rank: z.string().optional(),
});
export type EntitySummary = z.infer<typeof EntitySummary>;

/** An edge of the picture. */
export const ClaimSummary = z.object({
  id: ClaimId,
  type: z.enum(relationTypes),
  subject: EntityId,
  object: EntityId,
  qualifiers: Qualifiers,
  status: z.enum(claimStatuses),
  /** Articles that say so. */
  articles: count,
  /** The day it speaks of: of the event at one of its ends, else the earliest article that says so. */
  on: IsoDate.optional(),
});
export type ClaimSummary = z.infer<typeof ClaimSummary>;

export const ArticleSummary = Article.omit({ text: true, sha256: true }).extend({ claims: count });
export type ArticleSummary = z.infer<typeof ArticleSummary>;

export const Subgraph = z.object({ entities: z.array(EntitySummary), claims: z.array(ClaimSummary) });
export type Subgraph = z.infer<typeof Subgraph>;

/** `exact`: the same letters and marks; `tones`: as exact but for where the tone mark stands (hoà, hòa); `folded`: without marks. */
export const searchTiers = ['exact', 'tones', 'folded'] as const;
/** Matches of a search are counted up to this number; `more` says that there are others. Whoever types one letter waits for no census. */
export const MOST_COUNTED = 2000;
export const SearchAnswer = z.object({
  entities: z.object({
    total: count,
    more: z.boolean(),
    items: z.array(EntitySummary.extend({ tier: z.enum(searchTiers), matched: z.string() })),
    /** How many of the matches counted are of each type, whatever `types` asks for. */
    facets: z.partialRecord(z.enum(entityTypes), count),
  }),
  articles: z.object({
    total: count,
    more: z.boolean(),
    items: z.array(ArticleSummary.extend({ snippet: z.string() })),
  }),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

/** One office held by one person, as far as the articles show it. */
export const Holding = z.object({
  claim: ClaimId,
  person: Ref,
  office: Ref,
  agency: Ref.optional(),
  /** First and last article date that says so; not the term of office. */
  seenFrom: IsoDate.optional(),
  seenUntil: IsoDate.optional(),
  qualifiers: Qualifiers,
  status: z.enum(claimStatuses),
});
export type Holding = z.infer<typeof Holding>;

export const EntityCard = z.object({
  entity: Entity,
  degree: count,
  articles: count,
  firstOn: IsoDate.optional(),
  lastOn: IsoDate.optional(),
  relations: z.array(z.object({ type: z.enum(relationTypes), direction: z.enum(['out', 'in']), count })),
  /** For a person: offices by date. For an office or agency: who held it, by date. Else empty. */
  holdings: z.array(Holding),
  /** Newest first, at most 20. */
  sources: z.array(ArticleSummary),
});
export type EntityCard = z.infer<typeof EntityCard>;

export const Neighbours = z.object({
  total: count,
  items: z.array(z.object({ entity: EntitySummary, claims: z.array(ClaimSummary) })),
  facets: z.object({
    relations: z.partialRecord(z.enum(relationTypes), count),
    types: z.partialRecord(z.enum(entityTypes), count),
  }),
});
export type Neighbours = z.infer<typeof Neighbours>;

export const Path = z.object({ entities: z.array(EntitySummary), claims: z.array(ClaimSummary) });
export type Path = z.infer<typeof Path>;

export const EventRow = z.object({
  event: EntitySummary,
  chairs: z.array(
    z.object({
      who: Ref,
      claim: ClaimId,
      status: z.enum(claimStatuses),
      /** Offices held that day: as the same article says, else as the nearest article in time says. */
      offices: z.array(Ref.extend({ claim: ClaimId })),
    }),
  ),
  organisers: z.array(Ref.extend({ claim: ClaimId })),
  programmes: z.array(Ref.extend({ claim: ClaimId })),
  places: z.array(Ref.extend({ claim: ClaimId })),
  articles: count,
});
export type EventRow = z.infer<typeof EventRow>;

/** What two agencies share: stated coordination, programmes both are party to, events both organise or chair. */
export const coordinationBases = ['stated', 'programmes', 'events'] as const;
export type CoordinationBasis = (typeof coordinationBases)[number];
export const CoordinationCell = z.object({
  a: EntityId,
  b: EntityId,
  stated: count,
  programmes: count,
  events: count,
  total: count,
  firstOn: IsoDate.optional(),
  lastOn: IsoDate.optional(),
});
export type CoordinationCell = z.infer<typeof CoordinationCell>;
export const Coordination = z.object({
  /** All that share anything, shown or not. */
  total: z.object({ agencies: count, pairs: count }),
  /** Those that share the most; none without one beside it that it shares something with. */
  agencies: z.array(EntitySummary),
  cells: z.array(CoordinationCell),
});
export type Coordination = z.infer<typeof Coordination>;
export const JointWork = z.object({
  basis: z.enum(coordinationBases),
  on: IsoDate.optional(),
  /** The programme or event that they share; absent where coordination is stated as such. */
  via: Ref.optional(),
  claims: z.array(ClaimSummary),
});
export type JointWork = z.infer<typeof JointWork>;

export const EvidenceView = z.object({
  article: ArticleSummary,
  start: count,
  end: count,
  rule: z.string(),
  quote: z.string(),
  /** Up to 300 characters on either side, cut at line breaks. */
  before: z.string(),
  after: z.string(),
});
export type EvidenceView = z.infer<typeof EvidenceView>;
export const ClaimView = z.object({
  claim: Claim,
  subject: Ref,
  object: Ref,
  on: IsoDate.optional(),
  evidence: z.array(EvidenceView),
});
export type ClaimView = z.infer<typeof ClaimView>;

export const ArticleView = z.object({
  article: Article,
  mentions: z.array(Mention),
  entities: z.array(EntitySummary),
  /** With only the evidence that this article gives. */
  claims: z.array(Claim),
});
export type ArticleView = z.infer<typeof ArticleView>;

export const Stats = z.object({
  articles: count,
  entities: count,
  claims: count,
  evidence: count,
  entitiesByType: z.partialRecord(z.enum(entityTypes), count),
  claimsByType: z.partialRecord(z.enum(relationTypes), count),
  provinces: z.array(z.object({ name: z.string(), entities: count })),
  firstOn: IsoDate.optional(),
  lastOn: IsoDate.optional(),
});
export type Stats = z.infer<typeof Stats>;

/** Events and articles per month; a month without articles is a gap in coverage, not silence. */
export const Timeline = z.object({
  months: z.array(z.object({ month: IsoDate, events: count, articles: count })),
  /** Events of which no day, month or year is known: they are in no period. */
  undated: count,
});
export type Timeline = z.infer<typeof Timeline>;

export const IngestAnswer = z.object({
  article: ArticleSummary,
  mentions: count,
  entities: count,
  claims: count,
  replaced: z.boolean(),
  /** Letters that the source has lost: each stands as U+FFFD in the text. */
  damaged: count,
});
export type IngestAnswer = z.infer<typeof IngestAnswer>;

/** The body of every answer that is not 2xx. `field` names the input at fault. */
export const Problem = z.object({
  error: z.string(),
  field: z.string().optional(),
  requestId: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;
