/**
 * Every endpoint of the API as data: method, path, input, output. Server, client and the OpenAPI document follow from this table.
 * Input is one flat object: names that stand in the path as `:name` come from it, the rest from the query (GET, DELETE) or the JSON body (POST).
 */
import { z } from 'zod';
import { ArticleId, ClaimId, EntityId, GivenDate, TraceStep } from '../ingest/model.ts';
import {
  ArticleSummary,
  ArticleView,
  ClaimView,
  Coordination,
  EntityCard,
  EntitySummary,
  EventRow,
  IngestAnswer,
  JointWork,
  listOf,
  Neighbours,
  Path,
  pageOf,
  SearchAnswer,
  Stats,
  Subgraph,
  Timeline,
} from './contract-answers.ts';
import { Proposal, ProposalsQuery } from './contract-proposals.ts';
import {
  ArticlesQuery,
  CoordinationQuery,
  EventsQuery,
  flag,
  inPages,
  limit,
  NeighboursQuery,
  PairQuery,
  PathsQuery,
  SearchQuery,
  SubgraphQuery,
} from './contract-queries.ts';

export * from './contract-answers.ts';
export * from './contract-proposals.ts';
export * from './contract-queries.ts';

const byEntity = z.object({ id: EntityId });
const nothing = z.object({});
/** Whether an article may take the place of a quite different one that has its id; without it, that is a 409. */
const replace = flag.default(false);

export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly summary: string;
  readonly input: z.ZodObject;
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
    input: inPages(SearchQuery),
    output: pageOf(SearchAnswer),
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
    input: inPages(NeighboursQuery),
    output: pageOf(Neighbours),
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
    input: inPages(EventsQuery),
    output: listOf(EventRow),
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
  proposals: {
    method: 'GET',
    path: '/api/proposals',
    summary: 'What may be one thing under two ids, with the reasons and the sentences behind them',
    input: inPages(ProposalsQuery),
    output: listOf(Proposal),
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
    input: inPages(ArticlesQuery),
    output: listOf(ArticleSummary),
  },
  article: {
    method: 'GET',
    path: '/api/articles/:id',
    summary: 'One article with its mentions and claims',
    input: z.object({ id: ArticleId }),
    output: ArticleView,
  },
  explain: {
    method: 'GET',
    path: '/api/articles/:id/explain',
    summary: 'What the rules proposed in an article, what was kept, and what was dropped for what reason',
    input: z.object({ id: ArticleId }),
    output: z.object({ steps: z.array(TraceStep) }),
  },
  ingest: {
    method: 'POST',
    path: '/api/articles',
    summary: 'Read an article given as text or HTML into the graph',
    input: z.object({
      text: z.string().min(1).max(5_000_000, 'articles of up to five million letters are read: split it'),
      format: z.enum(['text', 'html']).default('text'),
      id: ArticleId.optional(),
      title: z.string().max(2000).optional(),
      publisher: z.string().max(500).optional(),
      publishedOn: GivenDate.optional(),
      url: z.string().max(2000).optional(),
      replace,
    }),
    output: IngestAnswer,
    body: 'json',
    status: 201,
  },
  upload: {
    method: 'POST',
    path: '/api/articles/file',
    summary: 'Read an uploaded file (text, HTML, PDF or DOCX) into the graph; the request body is the file',
    input: z.object({ name: z.string().min(1).max(300), publishedOn: GivenDate.optional(), replace }),
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
