/**
 * An article that tells of other states alone: what it calls "Bộ Quốc phòng", "Chính phủ" or "Quốc hội" is none of ours. Where one state is told far more
 * than all others it is that state's; else nothing is said of it.
 */
import type { AgencyChunk, Doc, OfficeChunk } from '../doc.ts';
import { shorterMinistry } from '../grammar/agency-parts.ts';
import { countryAt } from '../grammar/country.ts';
import { bodyAbroad } from '../grammar/office-state.ts';
import { isForeignName } from '../grammar/person.ts';
import { phrase, says } from '../grammar/words.ts';
import { isOurMinister } from '../lexicon/statesmen.ts';

/** Mentions of states that such an article has at least, and the share of the one that it is about. */
const FEWEST = 3;
const MOSTLY = 0.7;
/** States whose people have names like ours. */
const NAMES_LIKE_OURS = /^(?:Trung Quốc|Triều Tiên|Hàn Quốc|Đài Loan)$/u;

export function elsewhere(doc: Doc): Doc {
  if (doc.places.length > 0 || !tellsAbroad(doc) || isHere(doc)) return doc;
  const counts = statesOf(doc);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  if (!top || all < FEWEST || counts.has('Việt Nam')) return doc;
  const country = top[1] >= all * MOSTLY ? top[0] : undefined;
  if (doc.persons.some((p) => isOurs(p.name, p.offices, top[0]))) return doc;
  for (const o of officesOf(doc))
    if (o.agency && isOurState(o.agency)) {
      const abroad = country && bodyAbroad(called(doc, o.agency), country);
      if (abroad) o.agency = abroad;
      else delete o.agency;
    }
  const agencies = doc.agencies.flatMap((a) =>
    isOurState(a) ? ((country ? bodyAbroad(called(doc, a), country) : undefined) ?? []) : a,
  );
  return { ...doc, agencies };
}

/** As the article calls it: "Bộ Giáo dục" of another state is not "Bộ Giáo dục và Đào tạo". */
function called({ text, tokens }: Doc, a: AgencyChunk): AgencyChunk {
  const head = shorterMinistry(a.head, phrase(text, tokens, a.first, a.last));
  return head === a.head ? a : { ...a, head };
}

const officesOf = (doc: Doc): OfficeChunk[] => [...doc.offices, ...doc.persons.flatMap((p) => p.offices)];
const bodiesOf = (doc: Doc): AgencyChunk[] => [
  ...doc.agencies,
  ...officesOf(doc).flatMap((o) => o.agency ?? []),
];

const tellsAbroad = (doc: Doc): boolean => bodiesOf(doc).some((a) => a.country !== undefined);

/** Something of this country is told: its name, or a body of one of its units. */
function isHere(doc: Doc): boolean {
  if (doc.tokens.some((t) => says(t, 'việt', 'vn', 'ubnd', 'hđnd', 'mttq'))) return true;
  // "công dân của ta", "nước ta", "bảo hộ công dân", "Chính phủ đã gửi điện tới Chính phủ Nga": who writes so writes of home.
  if (OURS.test(doc.text)) return true;
  return bodiesOf(doc).some((a) => a.place !== undefined || a.level === 'province' || a.level === 'district');
}

const OURS =
  /(?<!\p{L})(?:(?:của|nước|phía|bên|dân|dân tộc) ta|bảo hộ công dân|ngư dân|gửi (?:thư|điện|công hàm|lời))(?!\p{L})/u;

/** How often each state is named; "Đức" inside "Nguyễn Đức Chung" is none. */
function statesOf({ text, tokens }: Doc): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const before = tokens[i - 1];
    if (before?.shape === 'title' && before.end + 1 === tokens[i]?.start) continue;
    const country = countryAt(text, tokens, i);
    if (!country) continue;
    counts.set(country.name, (counts.get(country.name) ?? 0) + 1);
    i = country.end - 1;
  }
  return counts;
}

/** Family names that no Chinese or Korean one is written as. */
const ONLY_OURS = /^(?:Nguyễn|Lê|Bùi|Võ|Vũ|Huỳnh|Phan|Đinh|Mai|Đoàn|Trịnh) /u;

/** Somebody of a name like ours holds an office of the state, in an article about a country where nobody is called so. */
const isOurs = (name: string, offices: readonly OfficeChunk[], country: string): boolean =>
  (NAMES_LIKE_OURS.test(country) ? ONLY_OURS.test(name) || isOurMinister(name) : !isForeignName(name)) &&
  offices.some((o) => o.agency && o.agency.country === undefined && o.agency.cls !== 'foreign');

const isOurState = (a: AgencyChunk): boolean => a.cls === 'central' && a.country === undefined;
