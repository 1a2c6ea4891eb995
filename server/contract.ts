/**
 * Every endpoint of the API as data: method, path, input, output. Server, client and the OpenAPI document follow from this table.
 * Input is one flat object: names that stand in the path as `:name` come from it, the rest from the query (GET, DELETE) or the JSON body (POST).
 */
import { z } from 'zod';
import {
  Article,
  ArticleId,
  Claim,
  ClaimId,
  Entity,
  EntityId,
  IsoDate,
  Mention,
  Qualifiers,
} from '../ingest/model.ts';
import { claimStatuses, entityTypes, levels, placeLevels, relationTypes } from '../ingest/ontology.ts';

/** A list in a query string: repeated, or one value with commas. */
const list = <T extends z.ZodType>(item: T, max = 1000) =>
  z.preprocess((v) => (typeof v === 'string' ? v.split(',').filter(Boolean) : v), z.array(item).max(max));
const limit = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).default(usual);
const offset = z.coerce.number().int().min(0).max(10_000_000).default(0);
const flag = z.preprocess(
  (v) => (v === 'true' || v === '1' ? true : v === 'false' || v === '0' ? false : v),
  z.boolean(),
);
/** Inclusive bounds of a period; a date of lower precision means the whole of it. */
const period = { since: IsoDate.optional(), until: IsoDate.optional() };
const count = z.int().min(0);

// ---------------------------------------------------------------- shapes of answers
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
  total: count,
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
});
export type Timeline = z.infer<typeof Timeline>;

export const IngestAnswer = z.object({
  article: ArticleSummary,
  mentions: count,
  entities: count,
  claims: count,
  replaced: z.boolean(),
});
export type IngestAnswer = z.infer<typeof IngestAnswer>;

/** The body of every answer that is not 2xx. `field` names the input at fault. */
export const Problem = z.object({
  error: z.string(),
  field: z.string().optional(),
  requestId: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;

// ---------------------------------------------------------------- inputs
export const SearchQuery = z.object({
  q: z.string().trim().max(200).default(''),
  types: list(z.enum(entityTypes)).optional(),
  limit: limit(100, 20),
  offset,
});
export const NeighboursQuery = z.object({
  id: EntityId,
  relations: list(z.enum(relationTypes)).optional(),
  types: list(z.enum(entityTypes)).optional(),
  direction: z.enum(['out', 'in', 'both']).default('both'),
  ...period,
  limit: limit(500, 50),
  offset,
});
export const PathsQuery = z.object({
  from: EntityId,
  to: EntityId,
  relations: list(z.enum(relationTypes)).optional(),
  ...period,
  maxLength: z.coerce.number().int().min(1).max(6).default(4),
  limit: limit(20, 5),
});
export const eventSorts = ['date', '-date', 'name', '-articles'] as const;
export const EventsQuery = z.object({
  q: z.string().trim().max(200).optional(),
  person: EntityId.optional(),
  agency: EntityId.optional(),
  programme: EntityId.optional(),
  province: z.string().max(100).optional(),
  kind: z.string().max(100).optional(),
  /** Only events with at least one named chair. */
  chaired: flag.optional(),
  ...period,
  sort: z.enum(eventSorts).default('-date'),
  limit: limit(1000, 100),
  offset,
});
export const CoordinationQuery = z.object({
  bases: list(z.enum(coordinationBases)).default([...coordinationBases]),
  ...period,
  level: z.enum(levels).optional(),
  province: z.string().max(100).optional(),
  /** Only pairs with this agency in them. */
  agency: EntityId.optional(),
  /** How many of the agencies that share the most are shown. */
  limit: limit(200, 60),
});
export const PairQuery = z.object({
  a: EntityId,
  b: EntityId,
  bases: list(z.enum(coordinationBases)).default([...coordinationBases]),
  ...period,
});
export const ArticlesQuery = z.object({
  q: z.string().trim().max(200).optional(),
  ...period,
  limit: limit(500, 50),
  offset,
});
export const SubgraphQuery = z.object({
  entities: z.array(EntityId).max(200_000),
  relations: z.array(z.enum(relationTypes)).optional(),
  ...period,
});

const byEntity = z.object({ id: EntityId });
const nothing = z.object({});

// ---------------------------------------------------------------- the table
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly summary: string;
  readonly input: z.ZodType;
  /** `stream`: a file follows; `bytes` as body: the raw file is the request body. */
  readonly output: z.ZodType | 'stream';
  readonly body?: 'json' | 'bytes';
  readonly status?: 200 | 201;
}

export const contract = {
  health: {
    method: 'GET',
    path: '/api/health',
    summary: 'Is the server up, and which store does it serve?',
    input: nothing,
    output: z.object({ status: z.literal('ok'), version: z.string(), store: z.string(), schema: z.int() }),
  },
  stats: {
    method: 'GET',
    path: '/api/stats',
    summary: 'How much is in the store',
    input: nothing,
    output: Stats,
  },
  timeline: {
    method: 'GET',
    path: '/api/timeline',
    summary: 'Events and articles per month',
    input: nothing,
    output: Timeline,
  },
  overview: {
    method: 'GET',
    path: '/api/overview',
    summary:
      'A picture worth opening on: the best-connected programme with its parties, events and their chairs',
    input: z.object({ limit: limit(500, 80) }),
    output: Subgraph.extend({ focus: EntityId.optional() }),
  },
  search: {
    method: 'GET',
    path: '/api/search',
    summary: 'Entities and articles by name or words',
    input: SearchQuery,
    output: SearchAnswer,
  },
  entity: {
    method: 'GET',
    path: '/api/entities/:id',
    summary: 'One entity with offices by date and counts per relation',
    input: byEntity,
    output: EntityCard,
  },
  neighbours: {
    method: 'GET',
    path: '/api/entities/:id/neighbours',
    summary: 'What one entity is connected with',
    input: NeighboursQuery,
    output: Neighbours,
  },
  paths: {
    method: 'GET',
    path: '/api/paths',
    summary: 'Shortest paths between two entities',
    input: PathsQuery,
    output: z.object({ paths: z.array(Path) }),
  },
  subgraph: {
    method: 'POST',
    path: '/api/subgraph',
    summary: 'Given entities and the claims among them',
    input: SubgraphQuery,
    output: Subgraph.extend({ missing: z.array(EntityId) }),
    body: 'json',
  },
  events: {
    method: 'GET',
    path: '/api/events',
    summary: 'Who chaired what: events with their chairs and the offices held that day',
    input: EventsQuery,
    output: z.object({ total: count, items: z.array(EventRow) }),
  },
  coordination: {
    method: 'GET',
    path: '/api/coordination',
    summary: 'Which agencies work together, and how often',
    input: CoordinationQuery,
    output: Coordination,
  },
  pair: {
    method: 'GET',
    path: '/api/coordination/pair',
    summary: 'The joint work of two agencies',
    input: PairQuery,
    output: z.object({ a: EntitySummary, b: EntitySummary, items: z.array(JointWork) }),
  },
  claim: {
    method: 'GET',
    path: '/api/claims/:id',
    summary: 'A claim with its evidence in context',
    input: z.object({ id: ClaimId }),
    output: ClaimView,
  },
  articles: {
    method: 'GET',
    path: '/api/articles',
    summary: 'The articles in the store, newest first',
    input: ArticlesQuery,
    output: z.object({ total: count, items: z.array(ArticleSummary) }),
  },
  article: {
    method: 'GET',
    path: '/api/articles/:id',
    summary: 'One article with its mentions and claims',
    input: z.object({ id: ArticleId }),
    output: ArticleView,
  },
  ingest: {
    method: 'POST',
    path: '/api/articles',
    summary: 'Read an article given as text or HTML into the graph',
    input: z.object({
      text: z.string().min(1).max(5_000_000),
      format: z.enum(['text', 'html']).default('text'),
      id: ArticleId.optional(),
      title: z.string().max(2000).optional(),
      publisher: z.string().max(500).optional(),
      publishedOn: IsoDate.optional(),
      url: z.string().max(2000).optional(),
    }),
    output: IngestAnswer,
    body: 'json',
    status: 201,
  },
  upload: {
    method: 'POST',
    path: '/api/articles/file',
    summary: 'Read an uploaded file (text, HTML, PDF or DOCX) into the graph; the request body is the file',
    input: z.object({ name: z.string().min(1).max(300), publishedOn: IsoDate.optional() }),
    output: IngestAnswer,
    body: 'bytes',
    status: 201,
  },
  retract: {
    method: 'DELETE',
    path: '/api/articles/:id',
    summary: 'Take an article out, and exactly what it alone said',
    input: z.object({ id: ArticleId }),
    output: z.object({ removed: ArticleId }),
  },
  formats: {
    method: 'GET',
    path: '/api/formats',
    summary: 'The formats that export writes',
    input: nothing,
    output: z.object({
      formats: z.array(
        z.object({ id: z.string(), label: z.string(), mediaType: z.string(), extension: z.string() }),
      ),
    }),
  },
  export: {
    method: 'POST',
    path: '/api/export',
    summary: 'A subgraph as a file, every edge with its sentences',
    input: SubgraphQuery.extend({
      format: z.string().max(40),
      /** Only these claims, where given; else all among the entities. */
      claims: z.array(ClaimId).max(500_000).optional(),
    }),
    output: 'stream',
    body: 'json',
  },
} as const satisfies Record<string, Endpoint>;

export type Contract = typeof contract;
export type EndpointName = keyof Contract;
/** What a caller writes. */
export type InputOf<N extends EndpointName> = z.input<Contract[N]['input']>;
/** What a handler gets: defaults filled in. */
export type ParsedOf<N extends EndpointName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends EndpointName> = Contract[N]['output'] extends z.ZodType
  ? z.output<Contract[N]['output']>
  : never;
