/** Two agencies that may be one: names that differ in a mark or in "Việt Nam", a name that is the other's alias. Units that law keeps apart are not proposed. */
import { agencyKey } from '../../ingest/identity/keys.ts';
import type { EntityOf } from '../../ingest/model.ts';
import { fold, nameKey } from '../../ingest/text.ts';
import { type Facts, groupBy, pairsOf, say, shared, type Weighed, weigh } from './facts.ts';

type Agency = EntityOf<'Agency'>;
const MOST_OF_A_NAME = 40;

/** Without marks, short forms and the country at its end. */
const keyOf = (name: string): string => fold(agencyKey(name)).replace(/ viet nam$/, '');

export function* agencyPairs(facts: Facts): Generator<[Agency, Agency]> {
  const agencies = facts.all('Agency');
  yield* pairsOf(
    groupBy(agencies, (a) => keyOf(a.name)),
    MOST_OF_A_NAME,
  );
  const byName = new Map<string, Agency>(agencies.map((a) => [fold(a.name), a]));
  for (const a of agencies)
    for (const alias of a.aliases) {
      const other = byName.get(fold(alias));
      if (other && other.id !== a.id) yield a.id < other.id ? [a, other] : [other, a];
    }
}

export function agencyReasons(facts: Facts, a: Agency, b: Agency): Weighed[] {
  if (isOtherUnit(a, b)) return [];
  const reasons: Weighed[] = [];
  if (nameKey(a.name) === nameKey(b.name)) reasons.push(weigh('same-name', 0.4, say`cùng tên ${a.name}`));
  else if (keyOf(a.name) === keyOf(b.name))
    reasons.push(weigh('near-name', 0.35, say`tên gần như nhau: ${a.name}, ${b.name}`));
  else reasons.push(weigh('alias', 0.35, say`tên này là tên khác của tên kia: ${a.name}, ${b.name}`));
  if (a.province && a.province === b.province)
    reasons.push(weigh('same-province', 0.2, say`cùng ở ${a.province}`));
  const met = shared(facts, a.id, b.id, 'ORGANIZED', 'CHAIRED', 'PARTY_TO');
  const what = met.with && (facts.find(met.with, 'Event') ?? facts.find(met.with, 'Program'));
  if (what) reasons.push(weigh('same-work', 0.15, say`cùng ở ${what.name}`, met.claims));
  return reasons;
}

/** Of another level, province or unit; or of one name before and after 1 July 2025. */
function isOtherUnit(a: Agency, b: Agency): boolean {
  const differs = (x: string | undefined, y: string | undefined) =>
    x !== undefined && y !== undefined && x !== y;
  const era = (id: string) => id.endsWith('@2025');
  return (
    differs(a.level, b.level) ||
    differs(a.province, b.province) ||
    differs(a.place && fold(a.place), b.place && fold(b.place)) ||
    era(a.id) !== era(b.id)
  );
}
