/** Who stands on a side without a body is of the body whose side it is: "Về phía Bộ CHQS tỉnh có Đại tá A, Bí thư Đảng ủy, Chính ủy", "lãnh đạo Công an tỉnh: Đại tá B, Giám đốc". */
import type { AgencyChunk, Doc, OfficeChunk, Sentence, Token } from '../doc.ts';
import { says } from '../grammar/words.ts';
import { countUpTo } from '../sorted.ts';
import { isTagged, tagWords } from '../tags.ts';

const WORDS = tagWords(['phía', 'cầu', 'lãnh']);

export function seated(doc: Doc): Doc {
  const leaders = new Set(doc.agencies.filter((a) => LEADS.test(a.head)).map((a) => a.first));
  for (const s of doc.sentences)
    for (let i = s.first; i < s.last && (s.tags & WORDS || leaders.size > 0); i++) {
      if (!isTagged(doc.tokens[i], WORDS) && !leaders.has(i)) continue;
      const side = says(doc.tokens[i], 'phía') ? sideAt(doc, i + 1) : undefined;
      if (side) seat(doc, s, i, side);
      const site = says(doc.tokens[i], 'cầu') ? siteAt(doc, i + 1) : undefined;
      if (site) seatFirst(doc, s, site);
      const led = says(doc.tokens[i], 'phía') ? undefined : leadersAt(doc, i);
      if (led) seatLeaders(doc, s, led);
    }
  return doc;
}

interface Led {
  body: AgencyChunk;
  from: number;
}
/** "*lãnh đạo Công an tỉnh:* A", "*lãnh đạo Công an tỉnh gồm* A", "*Ban Thường trực Ủy ban MTTQ tỉnh:* A": whose leaders are then named. */
function leadersAt({ agencies, tokens }: Doc, i: number): Led | undefined {
  const told = says(tokens[i], 'lãnh') && says(tokens[i + 1], 'đạo') && !says(tokens[i - 1], 'phía');
  const first = told ? i + 2 : i;
  const named = agencies[countUpTo(agencies, (a) => a.first < first)];
  if (named?.first !== first) return undefined;
  const body = LEADS.test(named.head) ? named.parent : told ? named : undefined;
  const lists = tokens[named.last]?.text === ':' || (told && says(tokens[named.last], 'gồm'));
  return body && lists ? { body, from: named.last } : undefined;
}
const LEADS = /^Ban (?:Giám đốc|Thường trực|Giám hiệu)$/u;

/** Up to whoever is said to be of another body. */
function seatLeaders(doc: Doc, s: Sentence, { body, from }: Led): void {
  const [first, last] = [from, s.last].map((at) => countUpTo(doc.persons, (p) => p.first < at));
  for (const { offices } of doc.persons.slice(first, last)) {
    if (offices.length === 0 || offices.some((o) => o.agency && o.agency.head !== body.head)) return;
    for (const o of offices)
      if (!o.agency && isSeat(o, body) && isWhole(doc.tokens[o.last]))
        o.agency = { ...body, first: o.first, last: o.last, reason: `nêu trong lãnh đạo ${body.head}` };
  }
}

/** The body before "có", "gồm". */
function sideAt({ agencies, tokens }: Doc, at: number): AgencyChunk | undefined {
  const from = says(tokens[at], 'đại', 'lãnh') ? at + 2 : at;
  const side = agencies[countUpTo(agencies, (a) => a.first < from)];
  if (side?.first !== from) return undefined;
  const next = tokens[side.last]?.text === ',' ? side.last + 1 : side.last;
  return says(tokens[next], 'có', 'gồm') ? side : undefined;
}

/** "Tại điểm cầu *Công an tỉnh*, Đại tá A, Phó Giám đốc chủ trì": the body whose site it is. */
function siteAt({ agencies, tokens }: Doc, at: number): AgencyChunk | undefined {
  const site = agencies[countUpTo(agencies, (a) => a.first < at)];
  return site?.first === at && says(tokens[at - 2], 'điểm') && tokens[site.last]?.text === ','
    ? site
    : undefined;
}

/** Who is named first there. */
function seatFirst(doc: Doc, s: Sentence, site: AgencyChunk): void {
  const person = doc.persons[countUpTo(doc.persons, (p) => p.first < site.last)];
  if (!person || person.first > site.last + 1 || person.last > s.last) return;
  for (const o of person.offices)
    if (!o.agency && isSeat(o, site) && (isWhole(doc.tokens[o.last]) || says(doc.tokens[o.last], ...ACTS)))
      o.agency = { ...site, first: o.first, last: o.last, reason: `nêu ở điểm cầu ${site.head}` };
}
/** First syllables of what he does there. */
const ACTS = ['chủ', 'phát', 'tham', 'đồng', 'cho', 'nhấn', 'yêu', 'đề', 'báo', 'trình'];

function seat(doc: Doc, s: Sentence, from: number, side: AgencyChunk): void {
  let end = from + 1;
  while (end < s.last && !says(doc.tokens[end], 'phía')) end++;
  const [first, last] = [side.last, end].map((at) => countUpTo(doc.persons, (p) => p.first < at));
  for (const { offices } of doc.persons.slice(first, last))
    for (const o of offices)
      if (!o.agency && o.last <= end && isSeat(o, side) && isWhole(doc.tokens[o.last]))
        o.agency = { ...side, first: o.first, last: o.last, reason: `nêu ở phía ${side.head}` };
}

/** "giám đốc *chi nhánh X*": of something else. */
const isWhole = (next: Token | undefined): boolean =>
  next?.shape !== 'lower' || says(next, 'và', 'cùng', 'phụ', 'kiêm', 'dự', 'làm');

/** A title that any such body has: "Chính ủy", "Phó Giám đốc"; "Cục trưởng" where the side is a Cục. */
const isSeat = ({ need, title }: OfficeChunk, { head }: AgencyChunk): boolean => {
  const unit = /^unit:(.+)$/u.exec(need)?.[1];
  return unit ? `${head} `.startsWith(`${unit} `) : need === 'agency' && !/Bí thư|^Thủ trưởng/u.test(title);
};
