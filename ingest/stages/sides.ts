/**
 * Delegations from beyond the border: "Về phía Công an tỉnh Hủa Phăn có A, Giám đốc Công an tỉnh", "đoàn tỉnh Xiêng Khoảng do B, Bí thư Tỉnh ủy dẫn đầu",
 * "C, Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Sê Kông". What their officials head is of that province, and of none of ours.
 */
import {
  type AgencyChunk,
  type Doc,
  isWithin,
  type OfficeChunk,
  type PersonChunk,
  type Sentence,
} from '../doc.ts';
import { GOVERNS, governmentOf, type UnitAbroad, unitAbroadAt } from '../grammar/governor.ts';
import { bodyAbroad } from '../grammar/office-state.ts';
import { says } from '../grammar/words.ts';
import { countUpTo } from '../sorted.ts';
import { tagWords } from '../tags.ts';

const FARTHEST = 8;

const WORDS = tagWords(['phía', 'tỉnh']);

export function sides(doc: Doc): Doc {
  for (const s of doc.sentences) {
    for (let i = s.first; i < s.last && s.tags & WORDS; i++) {
      const host = says(doc.tokens[i], 'phía') ? strangersAt(doc, i + 1) : receivingAt(doc, i);
      if (host) for (const p of personsFrom(doc, s, i + 1)) sendHome(p, host);
    }
    for (const p of personsFrom(doc, s, s.first)) {
      const home = leadsFrom(doc, p, s) ?? governs(doc, p, s);
      if (home) sendHome(p, home);
    }
  }
  return doc;
}

/** "phía [Công an] tỉnh *Hủa Phăn* có": a province that is none of ours. */
function strangersAt(doc: Doc, from: number): UnitAbroad | undefined {
  for (let i = from; i < from + FARTHEST; i++) {
    const said = doc.tokens[i];
    if (/^[.,;:\n]$/u.test(said?.text ?? '') || says(said, 'có')) return undefined;
    if (says(said, 'tỉnh')) return unitAbroadAt(doc, i);
  }
  return undefined;
}

/** "Tiếp và làm việc với Đoàn, *tỉnh Hủa Phăn có* các đồng chí: A, Bí thư Tỉnh ủy; B"; "Tiếp đoàn tỉnh Hủa Phăn có A" names the hosts. */
function receivingAt(doc: Doc, i: number): UnitAbroad | undefined {
  const begins = says(doc.tokens[i], 'tỉnh') && doc.tokens[i - 1]?.text === ',';
  const unit = begins ? unitAbroadAt(doc, i) : undefined;
  return unit &&
    says(doc.tokens[unit.end], 'có', 'gồm') &&
    says(doc.tokens[unit.end + 1], 'các', 'đồng', 'ông')
    ? unit
    : undefined;
}

/** "đoàn đại biểu *tỉnh Hủa Phăn* (Lào) *do* A". */
function leadsFrom(doc: Doc, { first }: PersonChunk, s: Sentence): UnitAbroad | undefined {
  if (!says(doc.tokens[first - 1], 'do')) return undefined;
  for (let i = first - 2; i > first - 2 - LONGEST_TEAM && i > s.first; i--)
    if (says(doc.tokens[i], 'tỉnh', 'phố', 'đô'))
      return isOfTeam(doc, i, s) ? unitAbroadAt(doc, says(doc.tokens[i], 'tỉnh') ? i : i - 1) : undefined;
  return undefined;
}
const LONGEST_TEAM = 16;

/** "*đoàn* đại biểu cấp cao tỉnh B"; not "trao tặng tỉnh B 2 xe cứu thương do A trao". */
function isOfTeam({ tokens }: Doc, unit: number, s: Sentence): boolean {
  for (let i = unit - 1; i >= Math.max(s.first, unit - TEAM_WORDS); i--)
    if (says(tokens[i], 'đoàn')) return true;
  return false;
}
const TEAM_WORDS = 9;

/** The province that somebody governs: "A, Bí thư Tỉnh ủy, *Tỉnh trưởng tỉnh Hủa Phăn*". */
function governs(doc: Doc, { offices }: PersonChunk, s: Sentence): UnitAbroad | undefined {
  const post = offices.find((o) => GOVERNS.test(o.title) && isWithin(o, s));
  return post?.agency ? unitAbroadAt(doc, post.agency.first) : undefined;
}

function personsFrom(doc: Doc, s: Sentence, from: number): PersonChunk[] {
  const [first, last] = [from, s.last].map((at) => countUpTo(doc.persons, (p) => p.first < at));
  return doc.persons.slice(first, last);
}

function sendHome(p: PersonChunk, unit: UnitAbroad): void {
  for (const o of p.offices) {
    if (!o.agency && GOVERNS.test(o.title)) o.agency = governmentOf(unit, o.first);
    else if (o.agency) abroad(o.agency, unit);
    // "*Bí thư*, Tỉnh trưởng tỉnh Hủa Phăn".
    else if (SECRETARY.test(o.title) && unit.country !== undefined)
      o.agency = { first: o.first, last: o.last, head: `Tỉnh ủy ${unit.name}`, cls: 'foreign' };
  }
  p.offices = p.offices.filter((o) => !isOfOurParty(o) || sendToParty(o, unit.country));
}

const SECRETARY = /^(?:Phó )?Bí thư(?: Thường trực)?$/u;

function abroad(a: AgencyChunk, unit: UnitAbroad): void {
  if (a.parent) abroad(a.parent, unit);
  else if (a.levelWord === 'tỉnh' && !a.place) {
    const name = a.cls.startsWith('party-') ? unit.name : `tỉnh ${unit.name}`;
    Object.assign(a, { head: `${a.head} ${name}`, cls: 'foreign' });
    delete a.levelWord;
  }
}

const isOfOurParty = ({ agency }: OfficeChunk): boolean =>
  agency?.head === 'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam' && agency.country === undefined;

/** "Ủy viên Trung ương Đảng" is of the party that leads that state; where it has none, nobody knows of which. */
function sendToParty(o: OfficeChunk, country: string | undefined): boolean {
  const party = o.agency && country !== undefined ? bodyAbroad(o.agency, country) : undefined;
  if (party) o.agency = party;
  return party !== undefined;
}
