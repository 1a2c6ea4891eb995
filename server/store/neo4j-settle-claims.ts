/** Claims after a write: new ones are made whole, those that are there are merged again from all articles that state them, what nobody states any more is dropped. */
import type { Claim, Extraction } from '../../ingest/model.ts';
import { mergeClaim, type Saying } from './merge.ts';
import type { Ask } from './neo4j-ask.ts';
import { StoreError } from './store.ts';

export type Ends = Pick<Claim, 'id' | 'type' | 'subject' | 'object'>;
/** "~" stands behind every day: the undated come last. */
interface Said {
  says: Saying;
  published: string;
}
export interface NewClaim extends Ends {
  said: Said[];
}

/** The claims that are not there yet, with all that the batch says of each. One that says something else under an id that is known is refused. */
export async function newClaims(ask: Ask, extractions: readonly Extraction[]): Promise<NewClaim[]> {
  const ids = [...new Set(extractions.flatMap((x) => x.claims.map((c) => c.id as string)))];
  const known = new Map((await ask<Ends>('claims-known', { ids })).map((c): [string, Ends] => [c.id, c]));
  const made = new Map<string, NewClaim>();
  for (const { article, claims } of extractions)
    for (const { id, type, subject, object, qualifiers, status, reason } of claims) {
      const there = known.get(id) ?? made.get(id);
      if (there && (there.type !== type || there.subject !== subject || there.object !== object))
        throw new StoreError('invalid', `the claim ${id} already says something else; nothing was written`);
      if (known.has(id)) continue;
      const claim = made.get(id) ?? { id, type, subject, object, said: [] };
      const says = { qualifiers, status, ...(reason !== undefined && { reason }) };
      claim.said.push({ says, published: article.publishedOn ?? '~' });
      made.set(id, claim);
    }
  return [...made.values()];
}

/** How many of the claims each entity has at its ends. */
export function linksOf(claims: readonly Ends[]): Map<string, number> {
  const links = new Map<string, number>();
  for (const { subject, object } of claims)
    for (const end of [subject, object]) links.set(end, (links.get(end) ?? 0) + 1);
  return links;
}

/** `days`: of the events among the entities, as they are now. */
export async function makeClaims(
  ask: Ask,
  claims: readonly NewClaim[],
  days: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  const rows = claims.map(({ said, ...ends }) => ({
    ...ends,
    ...merged(
      said,
      said.length,
      said.map((s) => s.published),
      [ends.subject, ends.object].flatMap((id) => days.get(id) ?? []),
    ),
  }));
  await ask('claims-make', { rows });
}

function merged(
  said: readonly Said[],
  articles: number,
  published: readonly string[],
  days: readonly string[],
) {
  const { qualifiers, status, reason } = mergeClaim(
    said.map((s) => ({ says: s.says, ...(s.published !== '~' && { publishedOn: s.published }) })),
  );
  const [first = '~'] = [...published].sort();
  const on = [...days].sort()[0] ?? (first === '~' ? null : first);
  return { qualifiers: JSON.stringify(qualifiers), status, reason: reason ?? null, articles, on };
}

type Properties = ReturnType<typeof merged>;
interface Sayings {
  id: string;
  now: Properties;
  articles: number;
  first: string;
  earliest: string;
  says: string[];
  days: string[];
}

export async function settleClaims(ask: Ask, ids: readonly string[]): Promise<void> {
  const rows = (await ask<Sayings>('sayings-read', { ids })).map((s) => {
    const said = s.says.map((json) => ({
      says: sayingIn(JSON.parse(json) as Saying),
      published: s.earliest,
    }));
    return { id: s.id, properties: changes(s.now, merged(said, s.articles, [s.first], s.days)) };
  });
  const changed = rows.filter((row) => Object.keys(row.properties).length > 0);
  if (changed.length > 0) await ask('claims-save', { rows: changed });
}

const changes = (now: Properties, then: Properties): Partial<Properties> =>
  Object.fromEntries(Object.entries(then).filter(([name, value]) => now[name as keyof Properties] !== value));

const sayingIn = ({ qualifiers, status, reason }: Saying): Saying => ({
  qualifiers,
  status,
  ...(reason !== undefined && { reason }),
});
