/** The shapes of proposals: what may be one thing under two ids, and why. */
import { z } from 'zod';
import { ArticleId, ClaimId, EntityId } from '../ingest/model.ts';
import { Ref } from './contract-answers.ts';
import { limit, list, offset } from './contract-queries.ts';

/** What may be one thing under two ids: two persons, two events, two programmes, two agencies. */
export const proposalKinds = ['person', 'event', 'programme', 'agency'] as const;
export type ProposalKind = (typeof proposalKinds)[number];
export const grounds = [
  'same-name',
  'near-name',
  'alias',
  'same-office',
  'former-office',
  'same-event',
  'same-day',
  'same-kind',
  'same-title',
  'same-host',
  'same-chair',
  'same-programme',
  'same-number',
  'near-number',
  'same-party',
  'same-years',
  'same-work',
  'same-province',
  'other-province',
] as const;
export type Ground = (typeof grounds)[number];
export const ProposalReason = z.object({
  ground: z.enum(grounds),
  /** In Vietnamese, with what it is about. */
  says: z.string(),
  /** What it is about, without the words: for whoever tells it in another language. */
  names: z.array(z.string()),
  /** It speaks for two things, not for one. */
  against: z.boolean(),
  /** The sentences behind it, at most three. */
  sentences: z.array(z.object({ claim: ClaimId, articleId: ArticleId, quote: z.string() })),
});
export type ProposalReason = z.infer<typeof ProposalReason>;
export const Proposal = z.object({
  id: z.string(),
  kind: z.enum(proposalKinds),
  a: Ref,
  b: Ref,
  /** From 0 to 1; a measure for ordering, not a probability. */
  score: z.number(),
  reasons: z.array(ProposalReason),
});
export type Proposal = z.infer<typeof Proposal>;
export const ProposalsQuery = z.object({
  kinds: list(z.enum(proposalKinds)).optional(),
  /** Only pairs with this entity in them. */
  entity: EntityId.optional(),
  limit: limit(500, 50),
  offset,
});
