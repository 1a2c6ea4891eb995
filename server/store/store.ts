/**
 * The port: what any store can be asked and told. Every store passes the same suite (tests/server/store/suite.ts).
 * Answers are plain objects; every order ends in id; dates are ISO text; a question about an unknown id answers `undefined`
 * (or an empty page), never an error. Errors are a StoreError with a code.
 */
import type { z } from 'zod';
import type { ArticleId, Claim, ClaimId, Entity, EntityId, Extraction } from '../../ingest/model.ts';
import type { RelationType } from '../../ingest/ontology.ts';
import type {
  ArticleSummary,
  ArticlesQuery,
  ArticleView,
  ClaimView,
  Coordination,
  CoordinationQuery,
  EntityCard,
  EntitySummary,
  EventRow,
  EventsQuery,
  JointWork,
  Neighbours,
  NeighboursQuery,
  PairQuery,
  Path,
  PathsQuery,
  SearchAnswer,
  SearchQuery,
  Stats,
  Subgraph,
  SubgraphQuery,
  Timeline,
} from '../contract.ts';

export interface Page<T> {
  total: number;
  items: T[];
}

/** A claim in full with the sentences behind it; what an exporter writes. */
export interface ExportClaim extends Claim {
  on?: string;
  quotes: {
    articleId: ArticleId;
    title: string;
    publisher?: string;
    publishedOn?: string;
    url?: string;
    quote: string;
    start: number;
    end: number;
    rule: string;
  }[];
}

/** A claim without its sentences, for what is compared over a whole graph; the articles that make it, the oldest first. */
export interface Link extends Pick<Claim, 'id' | 'type' | 'subject' | 'object' | 'qualifiers'> {
  articleIds: ArticleId[];
}

export interface StoreReader {
  /** What `health` says: "sqlite", version of the schema. */
  readonly kind: string;
  schema(): Promise<number>;
  /** Another after every write, whoever made it: while it stays, so does every answer. */
  version(): Promise<string>;
  stats(): Promise<Stats>;
  timeline(): Promise<Timeline>;
  /** The best-connected programme with its parties, its events and their chairs; at most `limit` entities. */
  overview(limit: number): Promise<Subgraph & { focus?: EntityId }>;
  search(query: z.output<typeof SearchQuery>): Promise<SearchAnswer>;
  entity(id: EntityId): Promise<EntityCard | undefined>;
  /** Ordered by number of claims shared, then degree, then id. `undefined` where the entity is unknown. */
  neighbours(query: z.output<typeof NeighboursQuery>): Promise<Neighbours | undefined>;
  /** Shortest first, at most `limit` of the shortest length found; then by the ids along the path. */
  paths(query: z.output<typeof PathsQuery>): Promise<Path[]>;
  subgraph(query: z.output<typeof SubgraphQuery>): Promise<Subgraph & { missing: EntityId[] }>;
  events(query: z.output<typeof EventsQuery>): Promise<Page<EventRow>>;
  coordination(query: z.output<typeof CoordinationQuery>): Promise<Coordination>;
  pair(
    query: z.output<typeof PairQuery>,
  ): Promise<{ a: EntitySummary; b: EntitySummary; items: JointWork[] } | undefined>;
  claim(id: ClaimId): Promise<ClaimView | undefined>;
  articles(query: z.output<typeof ArticlesQuery>): Promise<Page<ArticleSummary>>;
  article(id: ArticleId): Promise<ArticleView | undefined>;
  /** Everything the store holds of these entities and claims, in id order, a batch at a time: the road of export. */
  exportEntities(ids: readonly EntityId[] | 'all'): AsyncIterable<Entity[]>;
  exportClaims(query: {
    entities: readonly EntityId[] | 'all';
    claims?: readonly ClaimId[];
    relations?: readonly string[];
    since?: string;
    until?: string;
  }): AsyncIterable<ExportClaim[]>;
  /** All claims of these relations, in id order, a batch at a time: a fraction of what `exportClaims` reads. */
  links(relations: readonly RelationType[]): AsyncIterable<Link[]>;
}

export interface WriteSummary {
  added: ArticleId[];
  replaced: ArticleId[];
}

/** All that a store was ever told, article by article, as it was told: the road of copies. */
export interface StoreArchive {
  /** At most `limit` readings in the order of their articles' ids, after the id `after`; entities, mentions and claims in the order of ids and places. */
  extractions(after: ArticleId | undefined, limit: number): Promise<Extraction[]>;
}

export interface StoreWriter {
  /** One transaction: what each article said before is forgotten, then what it says now is kept. All or nothing. */
  replaceArticles(extractions: readonly Extraction[]): Promise<WriteSummary>;
  /** Takes articles out with exactly what they alone said; answers those that were there. */
  removeArticles(ids: readonly ArticleId[]): Promise<ArticleId[]>;
}

export interface Store extends StoreReader, StoreArchive, StoreWriter {
  close(): Promise<void>;
}

/** What a store is opened for; `read`: one that may only be read will do. */
export type Wish = 'write' | 'read';

/** Takes a line for whoever waits. */
export type Say = (line: string) => void;

/** `busy` and `unavailable` may pass by themselves; `read_only`, `denied`, `version` and `corrupt` need somebody's hand; `invalid`: the caller broke the port's rules. */
export type StoreErrorCode =
  | 'busy'
  | 'unavailable'
  | 'read_only'
  | 'denied'
  | 'version'
  | 'corrupt'
  | 'invalid';

export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
