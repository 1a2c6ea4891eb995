/**
 * How offices are written: "Phó Chủ tịch Thường trực UBND tỉnh", "Trưởng phòng Xây dựng phong trào (Công an tỉnh)", "Tỉnh ủy viên",
 * "nguyên Bí thư Tỉnh ủy". A title without its agency ("Phó Bí thư, Chủ tịch UBND xã") is completed from its neighbours.
 */
import type { AgencyChunk, OfficeChunk, Token } from '../doc.ts';
import { type TitleEntry, titles } from '../lexicon/titles.ts';
import { type AgencyContext, agencyAt } from './agency.ts';
import { backAt, smallMinistry } from './agency-back.ts';
import { afterAbbreviation } from './agency-parts.ts';
import { bodyOfState } from './agency-state.ts';
import { bodyBehindField, pastCharge } from './charge.ts';
import { ofCity, ofGovernor } from './governor.ts';
import { ofMission } from './mission.ts';
import { isChaired, isClaimedOnly } from './not-held.ts';
import {
  again,
  brandAt,
  central,
  commandAt,
  governmentAt,
  inCharge,
  inProvinceCommittee,
  inside,
  ministryAt,
  onceTold,
  withCouncil,
} from './office-body.ts';
import { boundedBody } from './office-bounded.ts';
import { withHamlet } from './office-hamlet.ts';
import { afterTerm, afterTime, isCollective, pastAside, pastLesser } from './office-list.ts';
import { isNoTitle, isWhoeverLeads } from './office-nobody.ts';
import { boardOfOccasion, occasionAt } from './office-occasion.ts';
import { withoutPerson } from './office-person.ts';
import { councilBeside, ofMinistry, ofOwnState, ofState, presidentAt } from './office-state.ts';
import { withTail } from './office-tail.ts';
import { withUnit } from './office-unit.ts';
import { nameAt } from './person.ts';
import { bareProvince, placeAfterHead } from './place.ts';
import { levelAt } from './unit-level.ts';
import { isCapital, isSeparator, says } from './words.ts';

/** The office that begins at token `i`: title, and the agency where the text names one right behind it. */
export function officeAt(ctx: AgencyContext, i: number): OfficeChunk | undefined {
  const { tokens } = ctx;
  const former = says(tokens[i], 'nguyên', 'cựu');
  // "Q. Trưởng phòng X"
  const letter =
    tokens[i]?.text === 'Q' && tokens[i + 1]?.text === '.' ? 2 : tokens[i]?.text === 'Q.' ? 1 : 0;
  // "chính *quyền* Tổng thống X", "ủy *quyền* Phó Viện trưởng Y dự".
  const acting =
    (says(tokens[i], 'quyền') && !says(tokens[i - 1], 'chính', 'cầm', 'thẩm', 'ủy', 'uỷ')) || letter > 0;
  const skip = letter || (former || acting || says(tokens[i], 'tân') ? 1 : 0);
  const hit = titles.longest(tokens, i + skip);
  if (hit === undefined) return undefined;
  if (isNoTitle(tokens, i, hit.value.canonical) || endsInitials(tokens, i)) return undefined;
  const occasion = occasionAt(ctx, i + skip);
  if (occasion !== undefined) {
    const agency = boardOfOccasion(ctx, occasion);
    const { canonical: title, need } = hit.value;
    return agency && { first: i, last: agency.last, title, need, agency, ...(former && { former }) };
  }
  // "Hội nghị *Bộ trưởng Tài chính* APEC" is of many.
  if (hit.value.need.startsWith('ministry') && says(tokens[i - 1], 'nghị') && says(tokens[i - 2], 'hội'))
    return undefined;
  if (hit.length === 1 && !isCapital(tokens[i + skip]) && !plausible(tokens, i + skip, hit.value))
    return undefined;
  const read = complete(ctx, i, i + skip + hit.length, hit.value);
  const office = read && onceTold(withoutPerson(tokens, withTail(ctx, read)));
  if (!office || isClaimedOnly(tokens, i, office.last) || isWhoeverLeads(office)) return undefined;
  if (former) office.former = true;
  if (acting) office.acting = true;
  office.last = pastCharge(
    ctx,
    pastAbbreviation(tokens, office.last, office.agency?.cls === 'foreign'),
    office,
  );
  return office;
}

/** "Ảnh: *M.P.* Bí thư Thành ủy A": who took the picture, and no deputy. */
const endsInitials = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === 'P' && tokens[i - 1]?.text === '.' && /^\p{Lu}$/u.test(tokens[i - 2]?.text ?? '');

/** "Chủ tịch Hiệp hội X (*VNX*) Lê Văn A": the abbreviation of the body before the name. */
function pastAbbreviation(tokens: readonly Token[], i: number, foreign: boolean): number {
  const end = afterAbbreviation(tokens, i);
  return end > i && nameAt(tokens, end, foreign) ? end : i;
}

/** "giám đốc", "bí thư" in lower case are offices; "trưởng", "phó", "chủ nhiệm" in lower case need an agency. */
const plausible = (tokens: readonly Token[], i: number, entry: TitleEntry): boolean =>
  entry.need === 'unit-any' || !says(tokens[i], 'phó', 'trưởng');

function complete(
  ctx: AgencyContext,
  first: number,
  after: number,
  entry: TitleEntry,
): OfficeChunk | undefined {
  const office: OfficeChunk = { first, last: after, title: entry.canonical, need: entry.need };
  const colon = entry.need.indexOf(':');
  const need = colon < 0 ? entry.need : entry.need.slice(0, colon);
  const name = colon < 0 ? '' : entry.need.slice(colon + 1);
  if (need === 'of') {
    // "of:Hội đồng Chứng minh/Giáo hội Phật giáo Việt Nam": a body inside another.
    const [head = '', whole] = name.split('/');
    const agency: AgencyChunk = { first, last: after, ...central(head) };
    if (whole) Object.assign(agency, { cls: 'sub', parent: { first, last: after, ...central(whole) } });
    return ofState(ctx, office) ?? ofOwnState(ctx, { ...office, agency });
  }
  if (need === 'council') return withCouncil(ctx, office, name);
  if (need === 'inside') return inside(ctx, office, name);
  if (need === 'province-committee') return inProvinceCommittee(office, name);
  if (need === 'again') return again(ctx, office);
  // "Trưởng khối 5": of a quarter of the town; "Trưởng Khối thi đua số 5" is of units.
  const quarter = name === 'Khối' && ctx.tokens[after]?.shape === 'number';
  if (need === 'unit' && !quarter) return withUnit(ctx, office, name);
  if (need === 'hamlet' || quarter) return withHamlet(ctx, office, name);
  if (need === 'ministry-of') return ofMinistry(ctx, office, name);
  if (need === 'charge') return inCharge(ctx, office);
  if (need === 'governor') return ofGovernor(ctx, office);
  const sent = ofMission(ctx, office) ?? ofCity(ctx, office);
  if (sent) return sent;
  if (need === 'state') return ofState(ctx, office) ?? office;
  const of = says(ctx.tokens[after], 'của') ? after + 1 : after;
  const known =
    commandAt(ctx, of, office) ??
    // "Bộ trưởng Công an" is of the ministry, not of the force.
    (need === 'ministry' ? ministryAt(ctx, of) : undefined) ??
    agencyAt(ctx, of, 0, /Bí thư/u.test(office.title) && ctx.tokens[of]?.text === 'đoàn') ??
    presidentAt(ctx, of, office) ??
    // "Chủ tịch *Huyện hội*" chairs no government.
    backAt(ctx, of) ??
    governmentAt(ctx, of, office) ??
    brandAt(ctx, of, office) ??
    // "người phát ngôn *của bộ*": of the ministry that the article named last.
    (/phát ngôn/iu.test(office.title) && of > after ? smallMinistry(ctx, of) : undefined) ??
    bodyBehindField(ctx, after, office) ??
    boundedBody(ctx, of, office);
  const abroad = known?.place || known?.cls === 'foreign' ? undefined : bodyOfState(ctx, of);
  const agency = abroad && abroad.last !== known?.last ? abroad : known;
  if (need === 'unit-any')
    return agency
      ? { ...office, title: deputyOf(office.title, agency), last: agency.last, agency }
      : undefined;
  if (agency && need === 'ministry' && !/^(Bộ|Ủy ban|Thanh tra|Văn phòng|Ngân hàng)/.test(agency.head))
    return office;
  if (agency && says(ctx.tokens[after], 'các')) return office;
  if (agency?.cls === 'brand' && !/Giám đốc/u.test(office.title)) {
    if (!isChaired(ctx.tokens, agency, office)) return office;
    agency.lettered = true;
  }
  return agency ? { ...office, last: agency.last, agency } : office;
}

/** "*Phó* Vụ Tổ chức cán bộ" is its Phó Vụ trưởng, "*Phó* Công an huyện" its Phó Trưởng. */
function deputyOf(title: string, { head }: AgencyChunk): string {
  const unit = title === 'Phó Trưởng' ? /^(?:Tổng cục|Chi cục|Cục|Vụ|Viện)(?= )/u.exec(head)?.[0] : undefined;
  return unit ? `Phó ${unit} trưởng` : title;
}

/** "A - Thường vụ Tỉnh ủy, Trưởng Ban Dân vận": a member of the standing board, among offices and behind a name. */
function standingMember(ctx: AgencyContext, i: number): OfficeChunk | undefined {
  const { tokens } = ctx;
  const behind = isSeparator(tokens[i - 1]) && isCapital(tokens[i - 2]);
  if (!behind || !says(tokens[i], 'thường') || !says(tokens[i + 1], 'vụ')) return undefined;
  const need = 'inside:Ban Thường vụ';
  const office = inside(ctx, { first: i, last: i + 2, title: 'Ủy viên', need }, 'Ban Thường vụ');
  const named = office?.agency?.parent?.cls.startsWith('party-');
  return office && named && isSeparator(tokens[office.last]) && titles.longest(tokens, office.last + 1)
    ? office
    : undefined;
}

const COMMUNES = ['xã', 'phường', 'thị trấn'];
/** The office behind lesser posts of the same list. */
function behindLesser(ctx: AgencyContext, i: number): OfficeChunk | undefined {
  const at = pastLesser(ctx.tokens, i);
  const office = at === undefined ? undefined : officeAt(ctx, at);
  // "từng làm cán bộ đoàn, *chủ tịch xã*": of one of many.
  const any = COMMUNES.includes(office?.agency?.levelWord ?? '') && !office?.agency?.place;
  return any ? undefined : office;
}

/** "Trưởng Đoàn đại biểu Quốc hội khóa XIV *tỉnh X*": its province behind the term. */
function behindTerm({ tokens, text }: AgencyContext, office: OfficeChunk): OfficeChunk {
  const { agency, last } = office;
  if (office.title === 'Đại biểu' && agency?.head === 'Quốc hội') {
    // "Đại biểu Quốc hội *(đơn vị) tỉnh X* Nguyễn Văn A": whom he stands for, before his name.
    const at = says(tokens[last], 'đơn') && says(tokens[last + 1], 'vị') ? last + 2 : last;
    const end = placeAfterHead(tokens, text, at)?.end ?? levelAt(tokens, at)?.end;
    return end && nameAt(tokens, end, false) ? { ...office, last: end } : office;
  }
  if (!agency || agency.place || last === agency.last || agency.head !== 'Đoàn đại biểu Quốc hội')
    return office;
  const hit = placeAfterHead(tokens, text, last);
  if (hit?.place.level !== 'province') return office;
  const unit = { place: hit.place, level: hit.place.level, levelWord: hit.place.kind };
  return Object.assign(office, { last: hit.end, agency: { ...agency, ...unit, last: hit.end } });
}

/** More titles in a row are no person's: an endless row is read again from each of them. */
const MOST_IN_A_ROW = 24;

/** Offices one after another, "Ủy viên BTV Tỉnh ủy, Phó Chủ tịch UBND tỉnh - Trưởng ban ...": all that follow `i`. */
export function officesAt(ctx: AgencyContext, i: number): OfficeChunk[] {
  const found: OfficeChunk[] = [];
  let at = i;
  while (found.length < MOST_IN_A_ROW) {
    const first = officeAt(ctx, at) ?? standingMember(ctx, at) ?? behindLesser(ctx, at);
    if (first === undefined || (found.length > 0 && isCollective(ctx.tokens, first))) break;
    first.last = afterTerm(ctx.tokens, first.last);
    if (says(ctx.tokens[first.last], 'tiền')) first.former = true;
    first.last = afterTime(ctx.tokens, first.last);
    const read = behindTerm(ctx, first);
    found.push(read);
    const council = councilBeside(ctx, read);
    const office = council ?? read;
    if (council) found.push(council);
    const end = pastAside(ctx.tokens, office.last);
    const sep = isSeparator(ctx.tokens[end]) || says(ctx.tokens[end], 'kiêm', 'và', 'rồi');
    // "Phó Bí thư Đảng ủy Chủ tịch UBND xã": another title begins without a mark.
    const next =
      !sep && (titles.longest(ctx.tokens, office.last)?.length ?? 0) > 1
        ? officeAt(ctx, office.last)
        : undefined;
    if (!sep && !next?.agency) break;
    at = sep ? end + 1 : office.last;
    while (says(ctx.tokens[at], 'kiêm', 'là', 'đồng', 'rồi', 'và')) at++;
    if (says(ctx.tokens[at], 'tham') && says(ctx.tokens[at + 1], 'gia')) at += 2;
    // "Trưởng Ban X, kiêm *giữ chức* Y".
    if (says(ctx.tokens[at - 1], 'kiêm') && says(ctx.tokens[at], 'giữ') && says(ctx.tokens[at + 1], 'chức'))
      at += says(ctx.tokens[at + 2], 'vụ') ? 3 : 2;
  }
  return found;
}

/** A province right behind a title that wants an agency is no agency: "Bí thư Hà Tĩnh" stays unread. */
export const strayPlace = (ctx: AgencyContext, i: number): boolean =>
  bareProvince(ctx.tokens, ctx.text, i) !== undefined;
