/** Two persons of one name who may be one: the same office, an office that one has left and the other holds, one occasion, one province. */
import { agencyKey } from '../../ingest/identity/keys.ts';
import type { EntityId, EntityOf } from '../../ingest/model.ts';
import { fold, nameKey } from '../../ingest/text.ts';
import type { Link } from '../store/store.ts';
import { type Facts, groupBy, pairsOf, say, shared, type Weighed, weigh } from './facts.ts';

type Person = EntityOf<'Person'>;
const MOST_OF_A_NAME = 60;

export const personPairs = (facts: Facts): Iterable<[Person, Person]> =>
  pairsOf(
    groupBy(facts.all('Person'), (p) => fold(p.name)),
    MOST_OF_A_NAME,
  );

/** Held by many at once. */
const SEAT = /^(?:Ủy viên|Đại biểu|Thành viên|\p{L}+ ủy viên)/iu;

interface Held {
  claim: Link;
  title: string;
  key: string;
  province: string | undefined;
  former: boolean;
}

export function personReasons(facts: Facts, a: Person, b: Person): Weighed[] {
  const same = nameKey(a.name) === nameKey(b.name);
  const [of, other] = [heldBy(facts, a.id), heldBy(facts, b.id)];
  const office = meeting(of, other, (x, y) => x.key === y.key && x.former === y.former);
  // Names that differ in a mark are mostly two people; in one office they are mostly a slip.
  if (!same && !office) return [];
  const reasons = [
    same
      ? weigh('same-name', 0.3, say`cùng tên ${a.name}`)
      : weigh('near-name', 0.1, say`tên chỉ khác dấu: ${a.name}, ${b.name}`),
  ];
  if (office)
    reasons.push(
      weigh(
        'same-office',
        SEAT.test(office.says) ? 0.2 : 0.4,
        say`cùng chức vụ: ${office.says}`,
        office.claims,
      ),
    );
  const moved = meeting(of, other, (x, y) => x.key === y.key && x.former !== y.former);
  if (moved)
    reasons.push(
      weigh('former-office', 0.35, say`một người giữ, một người từng giữ: ${moved.says}`, moved.claims),
    );
  const met = shared(
    facts,
    a.id,
    b.id,
    'CHAIRED',
    'ATTENDED',
    'SPOKE_AT',
    'PRESENTED_AWARD',
    'RECEIVED_AWARD',
  );
  const event = met.with && facts.find(met.with, 'Event');
  if (event) reasons.push(weigh('same-event', 0.4, say`cùng ở sự kiện: ${event.name}`, met.claims));
  const where = commonProvince(provincesOf(facts, a.id, of), provincesOf(facts, b.id, other));
  if (where && !office) reasons.push(weigh('same-province', 0.2, say`cùng ở ${where}`));
  return [...reasons, ...against(of, other, where)];
}

function heldBy(facts: Facts, id: EntityId): Held[] {
  return facts.at(id, 'HOLDS').flatMap((claim) => {
    const office = facts.find(claim.object, 'Office');
    const agency = office && facts.find(office.agency, 'Agency');
    return office && agency
      ? [
          {
            claim,
            title: office.name,
            key: fold(`${office.title} ${agencyKey(agency.name)}`),
            province: agency.province,
            former: claim.qualifiers.former === 'true',
          },
        ]
      : [];
  });
}

function meeting(
  of: readonly Held[],
  other: readonly Held[],
  meets: (x: Held, y: Held) => boolean,
): { says: string; claims: Link[] } | undefined {
  for (const x of of)
    for (const y of other) if (meets(x, y)) return { says: x.title, claims: [x.claim, y.claim] };
  return undefined;
}

/** Provinces of the offices; of the occasions, where somebody is named without an office. */
function provincesOf(facts: Facts, id: EntityId, held: readonly Held[]): Set<string> {
  const told = new Set(held.flatMap((h) => (h.province ? [h.province] : [])));
  if (held.length > 0) return told;
  for (const c of facts.at(id, 'CHAIRED', 'ATTENDED', 'SPOKE_AT')) {
    const province = facts.find(c.object, 'Event')?.province;
    if (province) told.add(province);
  }
  return told;
}

const commonProvince = (a: ReadonlySet<string>, b: ReadonlySet<string>): string | undefined =>
  [...a].filter((p) => b.has(p)).sort()[0];

/** Two offices held at once in two provinces speak for two people. */
function against(of: readonly Held[], other: readonly Held[], where: string | undefined): Weighed[] {
  if (where) return [];
  const pair = meeting(of, other, (x, y) => !x.former && !y.former && !!x.province && !!y.province);
  return pair ? [weigh('other-province', -0.25, say`giữ chức ở hai tỉnh khác nhau`, pair.claims)] : [];
}
