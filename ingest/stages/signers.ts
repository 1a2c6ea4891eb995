/** Bodies by their heads: "Giám đốc Sở X và Giám đốc Công an tỉnh ký kết ..." binds the two bodies, "Quyết định số 5 của Bộ trưởng Bộ Y" is the ministry's. */
import type { AgencyChunk, Doc, OfficeChunk } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { isOfAnyUnit } from '../grammar/agency-nobody.ts';
import { lowerWords, says } from '../grammar/words.ts';
import { agencyHeads } from '../lexicon/agencies.ts';
import type { EntityId } from '../model.ts';
import { foldTones } from '../text.ts';

/** Offices whose holder nobody names: what they sign, or what is said to be of them, is their body's. */
export function standsForBody(doc: Doc, office: OfficeChunk): boolean {
  if (MEMBER.test(office.title)) return false;
  // "phối hợp với *kiểm sát viên VKSND quận 4*".
  if (/^Kiểm sát viên/u.test(office.title)) return true;
  return signs(doc, office.last) || issues(doc, office) || putsOut(doc, office.last) || awards(doc, office);
}

/** "Bộ trưởng Bộ Y *vừa ban hành* Thông tư 5", "Chủ tịch UBND huyện *đã có* công văn số 12". */
function putsOut({ tokens, documents }: Doc, from: number): boolean {
  let at = from;
  while (says(tokens[at], 'đã', 'vừa', 'mới', 'cũng', 'chính', 'thức')) at++;
  const paper = documents.find((d) => d.first >= at && d.first - at <= VERB);
  return paper !== undefined && PUTS_OUT.test(lowerWords(tokens, at, paper.first));
}
const VERB = 3;
const PUTS_OUT = /^(?:ban hành|ký|ký ban hành|phê duyệt|có|ra|gửi)$/u;

/** "Quyết định số 5 *của Chủ tịch UBND phường*": the paper is the body's, whoever holds the office. */
export const issues = (doc: Doc, office: OfficeChunk): boolean =>
  !MEMBER.test(office.title) && says(doc.tokens[office.first - 1], 'của') && followsPaper(doc, office);

/** "*Chủ tịch UBND tỉnh tặng* bằng khen", "được *Giám đốc Công an tỉnh khen thưởng*", "Bằng khen *của Bộ trưởng Bộ Y*": what is given is the body's. */
function awards({ tokens }: Doc, { first, last }: OfficeChunk): boolean {
  const before = lowerWords(tokens, Math.max(0, first - 3), first);
  if (/^(?:bằng|giấy) khen của$/u.test(before)) return true;
  // "thừa ủy quyền Giám đốc Công an tỉnh tặng": another gives it.
  if (/(?:quyền|mặt)(?: của)?$/u.test(before)) return false;
  const at = says(tokens[last], 'đã', 'vừa', 'quyết') ? last + (says(tokens[last], 'quyết') ? 2 : 1) : last;
  return /^(?:tặng|trao tặng|khen) (?:tặng )?(?:bằng|giấy|thưởng)/u.test(lowerWords(tokens, at, at + 4));
}

const MEMBER = /^Ủy viên/u;

const MOST_WORDS = 40;

/** "... và Giám đốc Công an tỉnh *đã ký*", with other offices between. */
function signs(doc: Doc, from: number): boolean {
  for (let i = from; i < Math.min(from + MOST_WORDS, doc.tokens.length); i++) {
    if (says(doc.tokens[i], 'ký')) return true;
    const t = doc.tokens[i];
    if (!t || t.shape === 'break' || t.text === '.' || t.text === ';') return false;
  }
  return false;
}

/** "Quyết định số 245/QĐ-BQP *của* Bộ trưởng": a paper ends right before, or its day does. */
const followsPaper = (doc: Doc, office: OfficeChunk): boolean =>
  doc.documents.some(
    (d) =>
      d.last <= office.first - 1 &&
      office.first - 1 - d.last <= DATED &&
      doc.tokens.slice(d.last, office.first - 1).every((t) => t.shape !== 'lower' || DAY.has(t.lower)),
  );
const DATED = 9;
const DAY = new Set(['ngày', 'tháng', 'năm']);

/** "đề nghị *Giám đốc Sở Y tế Hải Phòng* họp", "từng là *Trưởng ban Tổ chức Tỉnh ủy An Giang*": the body is named whole, whoever heads it. */
export const namesBody = (
  doc: Doc,
  { agency, first }: OfficeChunk,
  abroad: ReadonlySet<string | undefined>,
  isOfMain: (agency: AgencyChunk) => boolean,
): boolean =>
  agency !== undefined &&
  !isOfAnyUnit(doc.tokens, agency) &&
  (agency.cls === 'brand' || agencyHeads.longest(doc.tokens, agency.first) !== undefined) &&
  !SEVERAL.test(lowerWords(doc.tokens, Math.max(0, first - 2), first)) &&
  !says(doc.tokens[agency.last], 'các', 'hạ', 'thượng', 'nghị', 'thanh') &&
  !abroad.has(agency.head) &&
  !OTHER.test(agency.head) &&
  (isWhole(doc, agency, isOfMain) || (LOCAL.test(agency.cls) && isOfMain(agency)));
/** "Vụ Cục trưởng ...": an affair. */
const OTHER = /^(?:Vụ|Phòng|Ban) (?:(?:phó|nguyên|cựu) )?(?:tổng )?(?:cục|vụ) trưởng/iu;
/** Whose like of another state the article names: the other may be meant. */
export const headsAbroad = (doc: Doc): Set<string | undefined> =>
  new Set(doc.agencies.flatMap((a) => (a.country ? a.head.split(` ${a.country}`)[0] : [])));
const SEVERAL = /(?:^| )(?:các|những|mỗi|một|cấp|liên|số|\d+)(?: |$)/u;

/** It tells its unit or what it is part of, and did not get that from elsewhere, or there is one in the country. */
const isWhole = (doc: Doc, a: AgencyChunk, isOfMain: (of: AgencyChunk) => boolean): boolean =>
  OWN_NAMED.test(a.cls)
    ? !AT_LARGE.test(a.head)
    : a.place
      ? LOCAL.test(a.cls) && isWritten(doc, a, a.place.name)
      : a.cls === 'central'
        ? !AT_LARGE.test(a.head)
        : a.parent !== undefined &&
          PART.test(a.cls) &&
          !/^Hội đồng/u.test(a.head) &&
          isToldBy(a, a.parent, isOfMain);
/** "Sở Y tế Hà Nam": the last word of the unit's name is one of the body's. */
function isWritten(doc: Doc, { first, last }: AgencyChunk, name: string): boolean {
  const word = foldTones(name.split(' ').at(-1) ?? '');
  const city = name === 'Hồ Chí Minh' ? /^(?:tp)?hcm$/u : undefined;
  return doc.tokens.slice(first, last).some((t) => t.key === word || city?.test(t.lower));
}
/** The larger body stands within the name, or as many words before it as a list of posts has between ("Bí thư Thành ủy Đà Nẵng, Ủy viên Ban Thường vụ"). */
const isToldBy = (a: AgencyChunk, of: AgencyChunk, isOfMain: (of: AgencyChunk) => boolean): boolean =>
  of.first >= a.first - BETWEEN &&
  of.last <= a.last + 2 &&
  !NO_BOARD.test(of.head) &&
  (isTold(of) || (of.first >= a.first && isOfMain(of)));
const BETWEEN = 10;
/** Their standing bodies are called otherwise. */
const NO_BOARD = /^(?:Quốc hội|Bộ Chính trị)$/u;
const isTold = (a: AgencyChunk): boolean =>
  a.place !== undefined ||
  /^(?:central|named|free-central)$/u.test(a.cls) ||
  (a.parent !== undefined && isTold(a.parent));
const OWN_NAMED = /^(?:named|brand|foreign)$/u;
const LOCAL = /^(?:local|party-|sub$|free-|committee$)/u;
const PART = /^(?:sub|free-sub|free-central)$/u;
const AT_LARGE = /^(?:Chính phủ|Quốc hội|Nhà nước|Ban Chấp hành Trung ương Đảng)(?: |$)/u;

/** The bodies that hold an occasion of the article. */
export const hostsOf = (draft: Draft): Pick<ReadonlyMap<EntityId, unknown>, 'has' | 'keys' | 'size'> =>
  draft.ends.starts('ORGANIZED');

/** The bodies of the offices that somebody holds now, in their order; a seat is none. */
export const servedBy = (draft: Draft, person: EntityId): EntityId[] =>
  [...draft.ends.from('HOLDS', person)].flatMap((c) => {
    const office = draft.entities.get(c.object);
    return office?.type === 'Office' && !MEMBER.test(office.title) && !c.qualifiers.former
      ? [office.agency]
      : [];
  });

/** The bodies that signers act for: of each the one that holds the occasion, else that of the office named last, which is his work ("Ủy viên Ban Thường vụ Tỉnh ủy, Giám đốc Sở X"). */
export function bodiesOf(draft: Draft, signers: readonly EntityId[]): EntityId[] {
  const hosts = hostsOf(draft);
  const bodies = signers.flatMap((person) => {
    const served = servedBy(draft, person);
    return served.find((a) => hosts.has(a)) ?? served.at(-1) ?? [];
  });
  return [...new Set(bodies)];
}
