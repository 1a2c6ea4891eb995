/** "Who chaired what": events with chairs and the offices they held that day, organisers, programmes, places; and which agencies work together. */
import type { z } from 'zod';
import type { ClaimId } from '../../ingest/model.ts';
import type { ClaimStatus, EntityType, RelationType } from '../../ingest/ontology.ts';
import type {
  Coordination,
  CoordinationBasis,
  CoordinationQuery,
  EntitySummary,
  EventRow,
  EventsQuery,
  JointWork,
  PairQuery,
} from '../contract.ts';
import { coordinationOf } from './coordination.ts';
import { type JointTable, jointTable } from './joint-table.ts';
import { type Ask, one, orNull, period } from './neo4j-ask.ts';
import { claimsBetween } from './neo4j-graph.ts';
import { type ClaimRow, claimOf, type EntityRow, order, refOf, summaryOf } from './neo4j-rows.ts';
import { everyWord } from './neo4j-search.ts';
import { ofTypes } from './neo4j-weight.ts';
import { type Held, officesOf } from './offices.ts';
import type { Page } from './store.ts';
import { foldedWords } from './words.ts';

export async function events(ask: Ask, query: z.output<typeof EventsQuery>): Promise<Page<EventRow>> {
  const words = foldedWords(query.q ?? '');
  if (query.q && words.length === 0) return { total: 0, items: [] };
  const { person, agency, programme, chaired, dated, provinces, kind, sort, limit, offset } = query;
  const given = { person, agency, programme, chaired, dated, kind };
  const params = {
    ...Object.fromEntries(Object.entries(given).map(([key, value]) => [key, value ?? null])),
    provinces: orNull(provinces),
    ...period(query),
    sort,
    ...(words.length > 0 && { question: ofTypes(everyWord('foldedWords', words), ['Event']) }),
  };
  type Found = { total: number; page: EntityRow[] };
  const found = await one<Found>(ask, beginning(query, words), { ...params, limit, offset });
  return { total: found?.total ?? 0, items: await eventRows(ask, (found?.page ?? []).map(summaryOf)) };
}

/** The query that begins where the fewest events are; each of them heeds all conditions. */
function beginning(query: z.output<typeof EventsQuery>, words: readonly string[]): string {
  if (words.length > 0) return 'events-named';
  if (query.person) return 'events-of-person';
  if (query.programme) return 'events-of-programme';
  if (query.agency) return 'events-of-agency';
  return query.since || query.until ? 'events-dated' : 'events';
}

interface Link {
  event: string;
  relation: RelationType;
  claim: ClaimId;
  status: ClaimStatus;
  on: string | null;
  id: string;
  type: EntityType;
  name: string;
}

async function eventRows(ask: Ask, found: readonly EntitySummary[]): Promise<EventRow[]> {
  if (found.length === 0) return [];
  const links = await ask<Link>('event-links', { ids: found.map((e) => e.id) });
  const officesOn = await officesAsker(
    ask,
    links.filter((l) => l.relation === 'CHAIRED' && l.type === 'Person'),
  );
  return found.map((e) => {
    const of = (relation: RelationType) => links.filter((l) => l.event === e.id && l.relation === relation);
    const refs = (relation: RelationType) => of(relation).map((l) => ({ ...refOf(l), claim: l.claim }));
    return {
      event: e,
      chairs: of('CHAIRED').map((l) => ({
        who: refOf(l),
        claim: l.claim,
        status: l.status,
        offices: officesOn(l),
      })),
      organisers: refs('ORGANIZED'),
      programmes: refs('REVIEWS'),
      places: refs('HELD_IN'),
      articles: e.articles,
    };
  });
}

type HeldBy = Held<string> & { person: string };

/** Mostly an article that says who chaired says the office too; only for the others all that articles say of a person is read. */
async function officesAsker(ask: Ask, chairs: readonly Link[]) {
  type Said = { claim: string; id: string; name: string; held: string };
  const said = await ask<Said>('offices-said', {
    chairs: chairs.map(({ claim, id }) => ({ claim, person: id })),
  });
  const known = new Map<string, Held<string>[]>();
  for (const { claim, held, ...office } of said) {
    const list = known.get(claim) ?? [];
    known.set(claim, [...list, { ...office, claim: held, article: '', published: '~' }]);
  }
  const others = new Set(chairs.filter((c) => !known.has(c.claim)).map((c) => c.id));
  const held = others.size > 0 ? await ask<HeldBy>('offices-held', { ids: [...others] }) : [];
  return (link: Link) => {
    if (link.type !== 'Person') return [];
    const here = known.get(link.claim);
    return here
      ? officesOf(here, new Set(['']), null)
      : officesOf(
          held.filter((h) => h.person === link.id),
          new Set(),
          link.on,
        );
  };
}

/** All joint work, as `coordination.ts` counts it: each two agencies that share a programme or event, and those said to coordinate. */
export async function jointWork(ask: Ask): Promise<JointTable<EntitySummary>> {
  type Share = { via: string; type: EntityType; agency: string; on: string | null };
  const rows: Joint[] = [];
  const vias = new Map<string, Share[]>();
  for (const share of await ask<Share>('coordination')) {
    const known = vias.get(share.via);
    if (known) known.push(share);
    else vias.set(share.via, [share]);
  }
  for (const shares of vias.values())
    for (const [i, x] of shares.entries())
      for (const y of shares.slice(i + 1))
        rows.push(
          joint(x.agency, y.agency, x.type === 'Program' ? 'programmes' : 'events', earlier(x.on, y.on)),
        );
  const stated = new Map<string, Joint>();
  for (const { a, b, on } of await ask<{ a: string; b: string; on: string | null }>('coordination-stated')) {
    const row = joint(a, b, 'stated', on);
    const known = stated.get(`${row.a} ${row.b}`);
    stated.set(`${row.a} ${row.b}`, { ...row, on_date: earlier(row.on_date, known?.on_date ?? null) });
  }
  rows.push(...stated.values());
  rows.sort((x, y) => order(x.a, y.a) || order(x.b, y.b));
  const ids = [...new Set(rows.flatMap((r) => [r.a, r.b]))];
  const agencies = await ask<{ e: EntityRow }>('entities', { ids });
  const columns = {
    a: rows.map((r) => r.a),
    b: rows.map((r) => r.b),
    basis: rows.map((r) => r.basis),
    on: rows.map((r) => r.on_date),
  };
  return jointTable(columns, new Map(agencies.map(({ e }) => summaryOf(e)).map((e) => [e.id as string, e])));
}

interface Joint {
  a: string;
  b: string;
  basis: CoordinationBasis;
  on_date: string | null;
}

const joint = (x: string, y: string, basis: Joint['basis'], on: string | null): Joint =>
  x < y ? { a: x, b: y, basis, on_date: on } : { a: y, b: x, basis, on_date: on };
const earlier = (x: string | null, y: string | null): string | null =>
  x === null || (y !== null && y < x) ? y : x;

export const coordination = (
  table: JointTable<EntitySummary>,
  query: z.output<typeof CoordinationQuery>,
): Coordination => coordinationOf(table, query, (shown) => [...shown]);

type Pair = { a: EntitySummary; b: EntitySummary; items: JointWork[] };

export async function pair(ask: Ask, query: z.output<typeof PairQuery>): Promise<Pair | undefined> {
  const rows = await ask<{ e: EntityRow }>('entities', { ids: [...new Set([query.a, query.b])] });
  const ends = rows.map(({ e }) => summaryOf(e));
  const [a, b] = [query.a, query.b].map((id) => ends.find((e) => e.id === id));
  if (!a || !b) return undefined;
  const items = a.id === b.id ? [] : [...(await shared(ask, query)), ...(await stated(ask, query))];
  const fits = items.filter((i) => query.bases.includes(i.basis) && touches(i.on, query));
  const key = (i: JointWork) => `${i.basis} ${i.via?.id ?? ''}`;
  fits.sort((x, y) => order(y.on ?? '', x.on ?? '') || order(key(x), key(y)));
  return { a, b, items: fits };
}

/** A date of lower precision stands for the whole of its span. */
function touches(on: string | undefined, { since, until }: z.output<typeof PairQuery>): boolean {
  if (since === undefined && until === undefined) return true;
  if (on === undefined) return false;
  return (
    (since === undefined || on + '-12-31'.slice(on.length - 4) >= since) &&
    (until === undefined || on <= `${until}~`)
  );
}

async function shared(ask: Ask, { a, b }: { a: string; b: string }): Promise<JointWork[]> {
  type Via = { id: string; type: EntityType; name: string; one: string | null; other: string | null };
  const vias = await ask<Via>('pair', { a, b });
  const claims = await ask<ClaimRow & { via: string }>('pair-claims', { a, b, via: vias.map((v) => v.id) });
  return vias.map((v) => {
    const on = earlier(v.one, v.other);
    return {
      basis: v.type === 'Program' ? ('programmes' as const) : ('events' as const),
      ...(on !== null && { on }),
      via: refOf(v),
      claims: claims.filter((c) => c.via === v.id).map(({ via: _, ...c }) => claimOf(c)),
    };
  });
}

async function stated(ask: Ask, { a, b }: { a: string; b: string }): Promise<JointWork[]> {
  const [claims = []] = await claimsBetween(ask, [[a, b]], { relations: ['COORDINATES_WITH'] });
  if (claims.length === 0) return [];
  const on = claims.reduce<string | null>((first, c) => earlier(first, c.on ?? null), null);
  return [{ basis: 'stated', ...(on !== null && { on }), claims }];
}
