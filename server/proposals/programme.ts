/** Two programmes that may be one: a number with a slip of the key ("09/Ctr-BCA-TTTW"), a short number, one title in two provinces. */
import type { EntityOf } from '../../ingest/model.ts';
import { fold, slug } from '../../ingest/text.ts';
import { type Facts, groupBy, pairsOf, say, shared, type Weighed, weigh } from './facts.ts';

type Program = EntityOf<'Program'>;
const MOST_OF_A_NUMBER = 60;
const SLIP = 2;

const digits = (p: Program): string | undefined => p.number?.match(/^0*(\d+)/)?.[1];
const title = (p: Program): string => fold(p.name.match(/[“"]([^”"]+)[”"]/u)?.[1] ?? p.name);

export function* programmePairs(facts: Facts): Generator<[Program, Program]> {
  const programmes = facts.all('Program');
  yield* pairsOf(groupBy(programmes, digits), MOST_OF_A_NUMBER);
  yield* pairsOf(groupBy(programmes, title), MOST_OF_A_NUMBER);
}

export function programmeReasons(facts: Facts, a: Program, b: Program): Weighed[] {
  const number = numberReason(a, b);
  const reasons = number ? [number] : [];
  if (title(a) === title(b)) reasons.push(weigh('same-title', 0.35, say`cùng tên: ${a.name}`));
  if (reasons.length === 0) return [];
  const party = shared(facts, a.id, b.id, 'PARTY_TO');
  const agency = party.with && facts.find(party.with, 'Agency');
  if (agency) reasons.push(weigh('same-party', 0.25, say`cùng có bên là ${agency.name}`, party.claims));
  if (a.start && a.end && a.start === b.start && a.end === b.end)
    reasons.push(weigh('same-years', 0.15, say`cùng giai đoạn ${a.start}-${a.end}`));
  const [here, there] = [provincesOf(facts, a), provincesOf(facts, b)];
  const common = [...here].filter((p) => there.has(p)).sort()[0];
  if (common) reasons.push(weigh('same-province', 0.15, say`cùng ở ${common}`));
  else if (here.size > 0 && there.size > 0)
    reasons.push(
      weigh('other-province', -0.25, say`ở hai nơi: ${[...here].sort()[0]}, ${[...there].sort()[0]}`),
    );
  return reasons;
}

function numberReason(a: Program, b: Program): Weighed | undefined {
  if (!a.number || !b.number || digits(a) !== digits(b)) return undefined;
  const [x, y] = [slug(a.number), slug(b.number)];
  if (x === y) return weigh('same-number', 0.4, say`cùng số ${a.number}`);
  if (/^\d+$/.test(x) || /^\d+$/.test(y))
    return weigh('same-number', 0.3, say`số ${a.number} có thể là cách viết gọn của ${b.number}`);
  return slips(x, y) <= SLIP
    ? weigh('near-number', 0.5, say`số gần như nhau: ${a.number}, ${b.number}`)
    : undefined;
}

function provincesOf(facts: Facts, p: Program): Set<string> {
  const found = new Set<string>();
  for (const c of facts.at(p.id, 'PARTY_TO')) {
    const province = facts.find(c.subject, 'Agency')?.province;
    if (province) found.add(province);
  }
  for (const c of facts.at(p.id, 'REVIEWS')) {
    const province = facts.find(c.subject, 'Event')?.province;
    if (province) found.add(province);
  }
  return found;
}

/** How many letters have to be put in, taken out or changed to make `b` of `a`. */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
