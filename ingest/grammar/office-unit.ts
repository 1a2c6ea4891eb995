/** Offices whose title names the kind of unit: "Trưởng phòng X", "Cục trưởng X", "Trưởng bản X": the unit's name follows, fused with the title or without its word. */
import type { AgencyChunk, OfficeChunk, Token } from '../doc.ts';
import { agencyHeads, departmentWords, nameWords } from '../lexicon/agencies.ts';
import { isSurname } from '../lexicon/titles.ts';
import { capitalised } from '../text.ts';
import { type AgencyContext, agencyAt } from './agency.ts';
import { backAt, smallMinistry } from './agency-back.ts';
import { readFree } from './agency-part-of.ts';
import { smallName } from './agency-small.ts';
import { taskEnd } from './agency-titled.ts';
import { numberBehind } from './agency-unit.ts';
import { withRoom } from './office-room.ts';
import { ownName } from './own-name.ts';
import { nameAt } from './person.ts';
import { isCapital, isDash, phrase, says } from './words.ts';

/** "Trưởng Ban Dân vận Huyện ủy": the unit's head word is the end of the title, so it is read again as the agency's. */
export function withUnit(ctx: AgencyContext, office: OfficeChunk, unit: string): OfficeChunk {
  const words = unit.split(' ').length;
  const again = agencyAt(
    ctx,
    office.last,
    0,
    says(ctx.tokens[office.last], unit.toLowerCase().split(' ')[0] ?? ''),
  );
  if (again && unit !== 'Văn phòng' && (again.head.startsWith(unit) || unit === 'Tổ'))
    return { ...office, last: again.last, agency: again };
  // "chánh văn phòng *Văn phòng Quốc gia về giảm nghèo*": an office that the lexicon knows by its whole name.
  if (again?.head.startsWith('Văn phòng ') && unit === 'Văn phòng')
    return { ...office, last: again.last, agency: again };
  const fused = /^(Ban|Phòng|Đoàn|Văn phòng|Thanh tra|Tiểu ban|Tòa|Trạm)$/.test(unit)
    ? fusedUnit(ctx, office, words)
    : undefined;
  const placed = fused && (fused.place ?? fused.parent ?? fused.levelWord) !== undefined;
  // "trưởng phòng *giáo dục* trung học, Sở X": the name goes on.
  const room = unit === 'Phòng' && !placed ? roomOf(ctx, office, unit, fused) : undefined;
  if (room) return room;
  if (fused) return { ...office, last: fused.last, agency: fused };
  if (again && /^(Viện|Cục|Hội|Hạt|Chi cục|Vụ|Đồn)$/.test(unit))
    return { ...office, last: again.last, agency: again };
  return (
    behindMark(ctx, office, unit) ??
    namedUnit(ctx, office, unit, words) ??
    bureauOf(ctx, office, unit) ??
    smallUnit(ctx, office, unit) ??
    barelyNamed(ctx, office, unit) ??
    ofDepartment(ctx, office, unit) ??
    boardOfHouse(ctx, office, unit) ??
    office
  );
}

/** The department whose name the larger body ends, where more of it follows than what the lexicon knows. */
function roomOf(
  ctx: AgencyContext,
  office: OfficeChunk,
  unit: string,
  fused: AgencyChunk | undefined,
): OfficeChunk | undefined {
  const room = withRoom(ctx, office) ?? (fused && smallUnit(ctx, office, unit));
  const end = room?.agency?.parent?.first ?? room?.last ?? 0;
  return fused && end - fused.last < 2 ? undefined : room;
}

/** "Đội trưởng *thuộc Phòng Cảnh sát giao thông*": who leads a team that is not named serves in the department. */
function ofDepartment(ctx: AgencyContext, office: OfficeChunk, unit: string): OfficeChunk | undefined {
  if (!/^(?:Đội|Tổ|Trạm)$/u.test(unit) || !says(ctx.tokens[office.last], 'thuộc')) return undefined;
  const agency = agencyAt(ctx, office.last + 1);
  return agency?.head.startsWith('Phòng ') ? { ...office, last: agency.last, agency } : undefined;
}

/** "Phó Cục trưởng, *Cục Hải quan X*", "Đồn trưởng - *Đồn Biên phòng Y*": the unit behind a mark, where it is of the title's kind. */
function behindMark(ctx: AgencyContext, office: OfficeChunk, unit: string): OfficeChunk | undefined {
  const mark = ctx.tokens[office.last];
  if (mark?.text !== ',' && !isDash(mark)) return undefined;
  const agency = agencyAt(ctx, office.last + 1);
  return agency?.head.startsWith(`${unit} `) ? { ...office, last: agency.last, agency } : undefined;
}

function fusedUnit(ctx: AgencyContext, office: OfficeChunk, words: number): AgencyChunk | undefined {
  for (let at = office.first + 1; at < office.last; at++) {
    const t = ctx.tokens[at];
    if (!t || !says(t, 'ban', 'phòng', 'đoàn', 'văn', 'thanh', 'tiểu', 'tòa', 'toà', 'trạm')) continue;
    const agency = agencyAt(ctx, at, 0, true);
    // "Phó Trưởng *Ban Thường trực*" of a committee: the deputy who is always there.
    if (agency?.head === 'Ban Thường trực' && /Thường trực$/u.test(office.title)) continue;
    // "phó trưởng ban Ban quản lý khu ...": the word stands there twice.
    if (agency && agency.last >= office.last && agency.last > at + words)
      return { ...agency, head: agency.head.replace(/^Ban (?=Ban )/iu, '') };
  }
  return undefined;
}

const CLUSTERS = /^(?:Cụm|Khối)$/u;
/** Behind "Khối thi đua" at `i`, where no more is told of it. */
const clusterEnd = (tokens: AgencyContext['tokens'], i: number): number | undefined =>
  says(tokens[i], 'cụm', 'khối') &&
  says(tokens[i + 1], 'thi') &&
  says(tokens[i + 2], 'đua') &&
  (isMark(tokens[i + 3]) || says(tokens[i + 3], ...ACTS))
    ? i + 3
    : undefined;

/** "Đội trưởng Đội Cảnh sát giao thông", "Cụm trưởng cụm thi đua số 3": a unit that the lexicon does not hold. */
function namedUnit(
  ctx: AgencyContext,
  office: OfficeChunk,
  unit: string,
  words: number,
): OfficeChunk | undefined {
  const { tokens, text } = ctx;
  // "Trưởng *Khối thi đua số 5*": the title ends in its first word.
  const led = unit === 'Khối' && says(tokens[office.last], 'thi') && agencyAt(ctx, office.last - 1, 0, true);
  if (led && led.last > office.last) return { ...office, last: led.last, agency: led };
  const cluster = CLUSTERS.test(unit) && clusterEnd(tokens, office.last - 1);
  if (cluster) return { ...office, last: cluster };
  if (!says(tokens[office.last], unit.split(' ')[0]?.toLowerCase() ?? '')) return undefined;
  const start = office.last;
  // "Cụm phó *Cụm thi đua*, trình bày": of the one that the article tells.
  const whole = CLUSTERS.test(unit) && clusterEnd(tokens, start);
  if (whole) return { ...office, last: whole };
  let end = ownName(ctx, start + words, false, true);
  // "đội trưởng *đội cảnh sát trật tự*" in small letters.
  if (end === start + words) end = smallName(ctx, end, true);
  if (unit === 'Tổ') end = Math.max(end, numberBehind(tokens, start + words), taskEnd(ctx, start + words));
  if (says(tokens[end], 'số')) end++;
  if (tokens[end]?.shape === 'number') end++;
  if (end <= start + words) return undefined;
  const agency: AgencyChunk = {
    first: start,
    last: end,
    head: capitalised(phrase(text, tokens, start, end)),
    cls: 'named',
  };
  const parent = agencyAt(ctx, end);
  return parent
    ? { ...office, last: parent.last, agency: { ...agency, last: parent.last, parent } }
    : { ...office, last: end, agency };
}

/** First syllables of what its head does. */
const ACTS = 'chủ dự tham phát báo trình đã cho khai kết nhấn đề yêu thông'.split(' ');

/** "trưởng ban *quản trị*, cho rằng": of the apartment building whose board the article named before. */
function boardOfHouse({ tokens }: AgencyContext, office: OfficeChunk, unit: string): OfficeChunk | undefined {
  const [first, second] = [tokens[office.last], tokens[office.last + 1]];
  if (unit !== 'Ban' || !says(first, 'quản') || !says(second, 'trị') || !isMark(tokens[office.last + 2]))
    return undefined;
  const last = office.last + 2;
  return { ...office, last, agency: { first: office.first, last, head: 'Ban quản trị', cls: 'back' } };
}
const isMark = (t: Token | undefined): boolean =>
  t === undefined || t.shape === 'break' || t.shape === 'punct';

/** "chánh văn phòng *sở*, ông A", "phó chánh thanh tra *bộ*": of the one that the article named before. */
function bureauOf(ctx: AgencyContext, office: OfficeChunk, unit: string): OfficeChunk | undefined {
  if (unit !== 'Văn phòng' && unit !== 'Thanh tra') return undefined;
  const parent = backAt(ctx, office.last) ?? smallMinistry(ctx, office.last);
  if (!parent || !/^(?:Sở|Bộ)$/u.test(parent.head)) return undefined;
  const agency: AgencyChunk = { first: office.first, last: parent.last, head: unit, cls: 'sub', parent };
  return { ...office, last: parent.last, agency };
}

/** "trưởng phòng khảo thí và quản lý chất lượng Sở GD-ĐT Hà Giang": a name in small letters counts where the larger body ends it. */
function smallUnit(ctx: AgencyContext, office: OfficeChunk, unit: string): OfficeChunk | undefined {
  const { tokens, text } = ctx;
  if (!/^(Phòng|Ban|Vụ|Cục|Khoa|Bộ môn)$/.test(unit) || says(tokens[office.last], 'thuộc', 'của'))
    return undefined;
  for (let j = office.last; j < office.last + 10; j++) {
    const t = tokens[j];
    if (t === undefined || NOT_NAMES.test(t.lower)) return undefined;
    const link = says(t, 'thuộc', 'của') || t.text === ',' || t.text === '(' ? 1 : 0;
    const named = j > office.last && (link || isCapital(t)) ? agencyAt(ctx, j + link) : undefined;
    // "trưởng phòng quản lý cấp phép *của sở*": of the one that the article named last.
    const back = link && says(t, 'thuộc', 'của') ? backAt(ctx, j + 1) : undefined;
    const parent = named && isCapital(tokens[j + link]) ? named : back;
    if (parent && j > office.last) {
      const own = phrase(text, tokens, office.last, j).replace(/ trực$/u, '');
      const bureau = unit === 'Cục' || unit === 'Vụ';
      const head = `${unit} ${bureau ? capitalised(own) : own}`;
      const cls = bureau ? 'free-central' : 'free-sub';
      const closed = t.text === '(' && tokens[parent.last]?.text === ')' ? 1 : 0;
      const last = parent.last + closed;
      // "phó vụ trưởng phụ trách Vụ Giáo dục": of that one.
      if (parent.head.startsWith(`${unit} `)) return { ...office, last, agency: parent };
      return { ...office, last, agency: { first: office.last, last, head, cls, parent } };
    }
    // "Trưởng khoa *Hồi sức* cấp cứu Bệnh viện X".
    const carries = /^(?:Khoa|Bộ môn)$/u.test(unit) && isCapital(t);
    if (t.shape !== 'lower' && !carries && !(j > office.last && /^[-–,]$/.test(t.text))) return undefined;
  }
  return undefined;
}
const NOT_NAMES =
  /^(?:là|đã|kiêm|này|cho|tại|với|được|bị|không|từng|vào|trong|ở|các|khác|mới|cũ|đó|nào|hai|ba|một)$/u;

/** "Cục trưởng Quản lý chất lượng giáo dục", "Phó cục trưởng Đối ngoại, Bộ Quốc phòng": the unit without its word. */
function barelyNamed(ctx: AgencyContext, office: OfficeChunk, unit: string): OfficeChunk | undefined {
  if (!/^(Cục|Vụ|Tổng cục|Chi cục|Viện|Chi hội|Đội|Trạm|Hạt|Khoa|Bộ môn)$/.test(unit)) return undefined;
  const agency = unitNamed(ctx, unit, office.last);
  return agency && agency.last > office.last ? { ...office, last: agency.last, agency } : undefined;
}

/** The unit of this kind whose own name begins at `i`, its head word left out. */
function unitNamed(ctx: AgencyContext, unit: string, i: number): AgencyChunk | undefined {
  const cls = /^(?:Chi |Đội|Trạm|Hạt|Khoa|Bộ môn)/.test(unit)
    ? 'free-sub'
    : unit === 'Viện'
      ? 'named'
      : 'free-central';
  // "Phó Vụ trưởng *Cơ quan thường trực* Ban Tuyên giáo Trung ương": the rank of one who serves there.
  if (says(ctx.tokens[i], 'cơ') && says(ctx.tokens[i + 1], 'quan')) return undefined;
  if (isSomebody(ctx.tokens, i)) return undefined;
  const called = isCapital(ctx.tokens[i])
    ? !beginsBody(ctx.tokens, i)
    : SMALL.test(unit) && smallName(ctx, i) > i;
  return called
    ? readFree(ctx, { first: i, last: i, head: unit, cls }, (j) => agencyAt(ctx, j, 2))
    : undefined;
}

/** "Chi cục trưởng *Lê Quốc Hải*": three capitals that begin like a family, and no field of a bureau. */
function isSomebody(tokens: readonly Token[], i: number): boolean {
  const end = nameAt(tokens, i, false)?.last ?? i;
  return (
    end > i + 2 &&
    isSurname(tokens[i]?.key ?? '') &&
    tokens.slice(i, end).some((t) => !departmentWords.has(t.key)) &&
    !nameWords.has(`${tokens[i]?.key} ${tokens[i + 1]?.key}`)
  );
}

/** These are told in small letters too: "Chi cục trưởng *kiểm lâm* tỉnh X". */
const SMALL = /^(?:Cục|Chi cục|Tổng cục|Vụ)$/u;

/** "Cục trưởng *Báo chí*", "Vụ trưởng *Phòng chống* thiên tai": of these no body begins with its head. */
const beginsBody = (tokens: readonly Token[], i: number): boolean =>
  (agencyHeads.longest(tokens, i)?.length ?? 0) > 0 &&
  !(
    (says(tokens[i], 'báo') && says(tokens[i + 1], 'chí')) ||
    (says(tokens[i], 'phòng') && says(tokens[i + 1], 'chống', 'vệ', 'bệnh', 'cháy', ','))
  );
