/**
 * What may be one thing under two ids, with the reasons and the sentences behind them. Nothing is merged: ids keep apart what the articles do not
 * show to be one (ingest/identity), and this list is what a person should look at. Pure over the store's content, so every store answers alike.
 */
import type { z } from 'zod';
import { shortHash } from '../../ingest/hash.ts';
import type { ClaimId, Entity } from '../../ingest/model.ts';
import type { Proposal, ProposalKind, ProposalReason, ProposalsQuery } from '../contract.ts';
import type { Link, Page, StoreReader } from '../store/store.ts';
import { agencyPairs, agencyReasons } from './agency.ts';
import { eventPairs, eventReasons } from './event.ts';
import { type Facts, factsOf, RELATIONS, type Weighed } from './facts.ts';
import { personPairs, personReasons } from './person.ts';
import { programmePairs, programmeReasons } from './programme.ts';
import { Turn } from './turn.ts';

/** Below this the reasons are no more than chance. */
const LEAST = 0.5;
const MOST = 0.99;

/** A proposal as it is found, without the sentences. */
type Likely = Omit<Proposal, 'reasons'> & { reasons: Weighed[] };

/** Of 200,000 entities that takes many seconds: nobody else waits for it. */
export async function propose(entities: readonly Entity[], links: readonly Link[]): Promise<Likely[]> {
  const turn = new Turn();
  const facts = await factsOf(entities, links, turn);
  const found = [
    ...(await judged(turn, 'person', personPairs(facts), (a, b) => personReasons(facts, a, b))),
    ...(await judged(turn, 'event', eventPairs(facts), (a, b) => eventReasons(facts, a, b))),
    ...(await judged(turn, 'programme', programmePairs(facts), (a, b) => programmeReasons(facts, a, b))),
    ...(await judged(turn, 'agency', agencyPairs(facts), (a, b) => agencyReasons(facts, a, b))),
  ];
  return found.sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
}

async function judged<E extends Entity>(
  turn: Turn,
  kind: ProposalKind,
  pairs: Iterable<[E, E]>,
  reasonsOf: (a: E, b: E) => Weighed[],
): Promise<Likely[]> {
  const found = new Map<string, Likely>();
  for (const [a, b] of pairs) {
    if (turn.isOver) await turn.next();
    const id = shortHash(`${kind}|${a.id}|${b.id}`, 16);
    if (found.has(id)) continue;
    const reasons = reasonsOf(a, b);
    const score = scoreOf(reasons);
    if (score < LEAST) continue;
    found.set(id, {
      id,
      kind,
      a: refOf(a),
      b: refOf(b),
      score,
      reasons,
    });
  }
  return [...found.values()];
}

const scoreOf = (reasons: readonly Weighed[]): number =>
  Math.round(
    100 *
      Math.min(
        MOST,
        Math.max(
          0,
          reasons.reduce((sum, r) => sum + r.weight, 0),
        ),
      ),
  ) / 100;

const refOf = ({ id, type, name }: Entity) => ({ id, type, name });

export type { Facts };

type Source = Pick<StoreReader, 'exportEntities' | 'exportClaims' | 'links' | 'version'>;

/** A page of the proposals of a store, the likeliest first. */
export async function proposalsOf(
  store: Source,
  { kinds, entity, limit, offset }: z.output<typeof ProposalsQuery>,
): Promise<Page<Proposal>> {
  const all = (await allOf(store)).filter(
    (p) =>
      (kinds?.includes(p.kind) ?? true) && (entity === undefined || entity === p.a.id || entity === p.b.id),
  );
  return { total: all.length, items: await withSentences(store, all.slice(offset, offset + limit)) };
}

/** Each claim shows the sentence of the article that said it first. */
async function withSentences(store: Source, likely: readonly Likely[]): Promise<Proposal[]> {
  const wanted = likely.flatMap((p) => p.reasons.flatMap((r) => r.claims));
  const said = new Map<ClaimId, ProposalReason['sentences']>();
  for (const { id, quotes } of await gathered(store.exportClaims({ entities: 'all', claims: wanted })))
    said.set(
      id,
      quotes.slice(0, 1).map(({ articleId, quote }) => ({ claim: id, articleId, quote })),
    );
  return likely.map((p) => ({
    ...p,
    reasons: p.reasons.map(({ weight: _weight, claims, ...reason }) => ({
      ...reason,
      sentences: claims.flatMap((id) => said.get(id) ?? []),
    })),
  }));
}

const known = new WeakMap<Source, { version: string; all: Promise<Likely[]> }>();

/** The whole store is read once for everybody who asks, and again only after somebody has written. */
async function allOf(store: Source): Promise<Likely[]> {
  const version = await store.version();
  const before = known.get(store);
  if (before?.version === version) return before.all;
  const all = readAll(store);
  known.set(store, { version, all });
  try {
    return await all;
  } catch (error) {
    known.delete(store);
    throw error;
  }
}

async function readAll(store: Source): Promise<Likely[]> {
  const entities = await gathered(store.exportEntities('all'));
  return propose(entities, await gathered(store.links(RELATIONS)));
}

async function gathered<T>(batches: AsyncIterable<T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}
