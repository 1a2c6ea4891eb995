/**
 * How agencies are written: a head from the lexicon, a name of its own where the head asks for one, then the level and unit it serves or the
 * body it is part of: "Phòng Cảnh sát hình sự Công an tỉnh Điện Biên", "Ban Dân vận Huyện ủy", "Trưởng phòng ... (Công an tỉnh)".
 */
import type { AgencyChunk, Token } from '../doc.ts';
import { type AgencyHead, agencyHeads, departments } from '../lexicon/agencies.ts';
import { capitalised } from '../text.ts';
import { associationAt } from './agency-back.ts';
import { bracketedAt } from './agency-bracketed.ts';
import { asBranch, brandedAt } from './agency-brand.ts';
import { withShorter } from './agency-called.ts';
import { codedAt } from './agency-coded.ts';
import { isDepartment } from './agency-department.ts';
import { bodyOfState, goesOnBehind, ofForeignParty, worldBody } from './agency-foreign.ts';
import { readHeaded } from './agency-headed.ts';
import { jointCommittee } from './agency-joint.ts';
import { type Inside, readLocal, readLocalCity } from './agency-local.ts';
import { numberedSchool, readNamed } from './agency-named.ts';
import { beginsOtherWord, isOfOtherThings, isOtherBo } from './agency-other.ts';
import { readFree, readSub } from './agency-part-of.ts';
import { COMMON, endsWord, isHeaded, NOT_OF_PARTY, VENUE, withCountry } from './agency-parts.ts';
import { readParty } from './agency-party.ts';
import { ofUniversity } from './agency-school.ts';
import { isPartThere } from './agency-small.ts';
import { titledEnd } from './agency-titled.ts';
import { readUnit } from './agency-unit.ts';
import { ofArmy, ofGuard } from './army.ts';
import { afterKind } from './firm.ts';
import { missionOf } from './mission.ts';
import { isCapital, phrase, says } from './words.ts';

export interface AgencyContext {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** What the article's own abbreviations stand for. */
  readonly shorts?: ReadonlyMap<string, AgencyChunk>;
}

/** "HLG Việt Nam", "PVN": a body that the article has abbreviated. */
function shortAt(ctx: AgencyContext, i: number): AgencyChunk | undefined {
  const t = ctx.tokens[i];
  const known = isCapital(t) ? ctx.shorts?.get(t?.text ?? '') : undefined;
  if (!known || ctx.tokens[i - 1]?.text === '(') return undefined;
  const base = { first: i, last: i + 1, head: known.head.replace(/ Việt Nam$/, ''), cls: 'local' };
  const again =
    known.cls === 'local' || known.cls === 'central'
      ? readLocal(ctx, base, (j) => agencyAt(ctx, j, 1))
      : undefined;
  if (again && again.last > i + 1) return again;
  const vn =
    ctx.tokens[i + 1]?.text === 'Việt' &&
    ctx.tokens[i + 2]?.text === 'Nam' &&
    known.head.endsWith('Việt Nam');
  return { ...known, first: i, last: vn ? i + 3 : i + 1 };
}

/** The agency that begins at token `i`, if one does. `capital`: read the head as if it were capitalised ("Trưởng *phòng* X"). */
export function agencyAt(ctx: AgencyContext, i: number, depth = 0, capital = false): AgencyChunk | undefined {
  const read = ofGuard(readAt(ctx, i, depth, capital));
  const whole = bracketedAt(ctx, i, read) ?? read;
  return whole && asBranch(ctx, whole);
}

function readAt(ctx: AgencyContext, i: number, depth: number, capital: boolean): AgencyChunk | undefined {
  if (depth > 3) return undefined;
  const { tokens } = ctx;
  const short = shortAt(ctx, i);
  if (short) return short;
  const centre = ofCentre(ctx, i, depth) ?? bodyOfState(ctx, i) ?? jointCommittee(ctx, i);
  if (centre) return centre;
  const coded = codedAt(ctx, i, (j) => agencyAt(ctx, j, depth + 1));
  if (coded) return coded;
  const heads = agencyHeads.at(tokens, i);
  if (heads.length === 0) return brandedAt(ctx, i);
  if (beginsOtherWord(tokens, i)) return undefined;
  for (const hit of heads) {
    const after = i + hit.length;
    if (isOfOtherThings(ctx, hit.value.canonical, i, after)) continue;
    const party = hit.value.cls === 'central' ? ofForeignParty(ctx, hit.value, i, after) : undefined;
    if (party) return party;
    // "Văn phòng *Cơ quan Cảnh sát điều tra*": the office of that one.
    if (
      hit.value.canonical === 'Văn phòng' &&
      hit.length > 2 &&
      (agencyHeads.longest(tokens, i + 2)?.length ?? 0) > 2
    )
      continue;
    // "Ủy ban Thường vụ Tỉnh ủy": the standing board, by a slip.
    if (hit.value.canonical === 'Ủy ban Thường vụ Quốc hội' && says(tokens[after + 1], 'ủy', 'uỷ')) continue;
    // A head of one lower-case word is a common noun: "ban", "phòng", "hội", "trường".
    if (
      hit.value.cls === 'central' &&
      NOT_OF_PARTY.test(hit.value.canonical) &&
      says(tokens[after], 'hội', 'đoàn')
    )
      continue;
    if (hit.length === 1 && !capital && !isCapital(tokens[i]) && hit.value.cls !== 'local') {
      const department = hit.value.canonical === 'Sở' && isDepartment(tokens, i);
      const own = { first: i, last: after, head: hit.value.canonical };
      const titled = titledEnd(ctx, own) > after;
      if (
        !(COMMON.test(tokens[i]?.key ?? '') || titled || isHeaded(tokens, i)) ||
        !(
          isCapital(tokens[afterKind(tokens, own)]) ||
          department ||
          titled ||
          (PART.test(own.head) && isPartThere(ctx, after)) ||
          (own.head === 'Trường' && numberedSchool(tokens, after))
        ) ||
        endsWord(tokens, i)
      )
        continue;
      const named = readTail(ctx, hit.value, i, after, depth);
      // "một số ban *Đảng* của Thành ủy": any of them.
      const parted =
        named?.parent &&
        (says(tokens[i], 'phòng', 'cục', 'viện', 'đội', 'khoa') ||
          (says(tokens[i], 'ban') && !isCapital(tokens[after])));
      const unit = named?.place ?? named?.levelWord;
      const placed = unit && says(tokens[i], 'phòng') && departments.longest(tokens, after);
      // "báo Tuổi Trẻ": only newspapers bear such names.
      const paper = named && says(tokens[i], 'báo') && isCapital(tokens[after + 1]);
      if (named) return department || parted || placed || paper ? named : { ...named, weak: true };
      continue;
    }
    // "Ủy *ban An toàn giao thông*" is no Ban, "cán *bộ Công an*" are people of the force, and "toàn *bộ thông tin*" is all of it.
    if (says(tokens[i - 1], 'ủy', 'uỷ', 'giao') && tokens[i]?.text === 'ban') continue;
    if (says(tokens[i], 'bộ') && isOtherBo(tokens, i, hit.length)) continue;
    if (VENUE.test(phrase(ctx.text, tokens, i, i + 3))) continue;
    const chunk = readTail(ctx, hit.value, i, after, depth);
    if (chunk) return chunk;
    if (hit.length > 2 && OF_PARISH.test(hit.value.canonical)) return ofParish(ctx, i, after);
    // "Ban Công tác Mặt trận ở các khu phố" is no other Ban.
    if (hit.value.cls === 'hamlet' && hit.length > 2) return undefined;
  }
  return brandedAt(ctx, i);
}

const OF_PARISH = /^(?:Hội đồng|Ban Hành giáo) [Gg]iáo/u;
/** "Chủ tịch *Hội đồng mục vụ giáo xứ*": of the parish that the article names. */
function ofParish({ tokens, text }: AgencyContext, first: number, last: number): AgencyChunk {
  const parent: AgencyChunk = {
    first: last - 2,
    last,
    head: capitalised(phrase(text, tokens, last - 2, last)),
    cls: 'back',
  };
  return { first, last, head: phrase(text, tokens, first, last - 2), cls: 'sub', parent };
}
const PART = /^(?:Đội|Phòng|Trạm|Ban|Khoa)$/u;

/** "Trung ương Hội Người cao tuổi Việt Nam", "T.Ư Hội Nông dân": the association itself. */
function ofCentre(ctx: AgencyContext, i: number, depth: number): AgencyChunk | undefined {
  const { tokens } = ctx;
  const short = says(tokens[i], 'tw', 'tư', 't.ư');
  const at = short ? i + 1 : says(tokens[i], 'trung') && says(tokens[i + 1], 'ương') ? i + 2 : i;
  if (at === i || !says(tokens[at], 'hội')) return undefined;
  const body = agencyAt(ctx, at, depth + 1);
  if (!body || (body.cls !== 'central' && !(body.cls === 'local' && isUnitless(body)))) return undefined;
  // "Trung ương Hội Nông dân": what has a centre is the country's.
  const head = body.head.endsWith(' Việt Nam') ? body.head : `${body.head} Việt Nam`;
  return { ...body, first: i, head, cls: 'central', level: 'central' };
}
const isUnitless = (a: AgencyChunk): boolean => !a.place && !a.levelWord && !a.parent;

/** "Chánh Thanh tra Sở Cao Thị A": no department has one syllable. */
const isSomebody = (a: AgencyChunk): boolean => /^Sở \p{L}+$/u.test(a.head);

/** "Phó Chánh *Thanh tra Công an tỉnh*": the inspectors of a body. */
const INSPECTED = /^(?:Công an$|Sở |Bộ (?!Chỉ huy)|Tổng cục |Cục |Chi cục )/u;

function readTail(
  ctx: AgencyContext,
  head: AgencyHead,
  first: number,
  after: number,
  depth: number,
): AgencyChunk | undefined {
  const base: AgencyChunk = { first, last: after, head: head.canonical, cls: head.cls };
  const inside = (i: number) => agencyAt(ctx, i, depth + 1);
  if (head.cls === 'mission') return missionOf(ctx, base);
  if (head.cls === 'foreign') return worldBody(ctx, base);
  if (/^Bộ (?!Chính trị|Tư lệnh|Tổng)/u.test(head.canonical) && goesOnBehind(ctx.tokens, after))
    return undefined;
  if (head.cls === 'central')
    return withCountry(ctx, ofArmy(ctx.tokens, { ...base, level: 'central' as const }));
  if (head.canonical === 'Thanh tra') {
    const of = inside(after);
    if (of && of.last > after + 1 && INSPECTED.test(of.head) && !isSomebody(of))
      return { ...base, cls: 'sub', last: of.last, parent: of };
    const whole = associationAt(ctx, after);
    if (whole) return { ...base, cls: 'sub', last: whole.last, parent: whole };
  }
  if (head.cls === 'local') return readLocal(ctx, base, inside);
  if (head.cls === 'local-placed' || head.cls === 'local-proper') return readPlaced(ctx, base, inside);
  if (head.cls === 'local-city') return readLocalCity(ctx, base);
  if (head.cls.startsWith('party-') || head.cls.startsWith('youth-')) return readParty(ctx, base, inside);
  if (head.cls === 'sub') return readSub(ctx, base, inside);
  if (head.cls === 'unit') return readUnit(ctx, base, inside);
  if (head.cls === 'headed') return readHeaded(ctx, base);
  if (head.cls === 'hamlet' || head.cls === 'named')
    return ofWhole(ctx, withShorter(ctx, readNamed(ctx, base), inside), inside);
  // "hoạt động *công đoàn* 6 tháng": no union is called by a number.
  if (base.head === 'Công đoàn' && ctx.tokens[after]?.shape === 'number') return undefined;
  return readFree(ctx, base, inside);
}

function ofWhole(
  { tokens }: AgencyContext,
  chunk: AgencyChunk | undefined,
  inside: Inside,
): AgencyChunk | undefined {
  const school = chunk && ofUniversity(tokens, chunk, inside);
  return school?.parent ? school : ofMinistry(chunk, inside);
}

/** "Viện Chiến lược *Bộ Công an*": the ministry right behind the name. */
function ofMinistry(chunk: AgencyChunk | undefined, inside: Inside): AgencyChunk | undefined {
  if (!chunk || chunk.place || chunk.levelWord || chunk.other) return chunk;
  if (BRANCH.test(chunk.head)) return ofEmployer(chunk, inside);
  if (!INSTITUTE.test(chunk.head)) return chunk;
  const parent = inside(chunk.last);
  const of = parent?.cls === 'central' ? /^Bộ (?!Chính trị|Tư lệnh|Tổng)/u : /^(?:Quân khu|Quân đoàn) /u;
  return parent && of.test(parent.head) ? { ...chunk, last: parent.last, parent } : chunk;
}
const BRANCH = /^Chi (?:đoàn|hội) /u;

/** "Chi đoàn CSGT *Công an huyện*", "Chi hội Luật gia *Sở Tư pháp*": whose people make the branch. */
function ofEmployer(chunk: AgencyChunk, inside: Inside): AgencyChunk {
  const parent = inside(chunk.last);
  return parent &&
    /^(?:Công an|Sở |Báo |Đài |Văn phòng |Trường |Đại học |Học viện |Viện |Phòng |Chi cục |Cục |Tổng cục |Công ty |Tổng công ty |Tập đoàn |Ngân hàng |Tòa án |Bộ |Tổng Liên đoàn )/u.test(
      `${parent.head} `,
    )
    ? { ...chunk, cls: 'free-sub', last: parent.last, parent }
    : chunk;
}
const INSTITUTE = /^(?:Viện|Học viện|Trường|Bệnh viện|Báo|Tạp chí) /u;

/** "Trung tâm Y tế huyện X"; "Trung tâm Y tế dự phòng" is another. "Tòa án - Thi hành án dân sự huyện", and not "công tác Thi hành án dân sự huyện". */
function readPlaced(ctx: AgencyContext, base: AgencyChunk, inside: Inside): AgencyChunk | undefined {
  const before = ctx.tokens[base.first - 1];
  const work =
    base.cls === 'local-proper' && says(before, 'tác', 'trong', 'về', 'việc', 'động', 'sát', 'ngành');
  if (!isCapital(ctx.tokens[base.first]) || work) return undefined;
  const chunk = readLocal(ctx, { ...base, cls: 'local' }, inside);
  return chunk?.place || chunk?.levelWord || chunk?.cls === 'named' ? chunk : undefined;
}
