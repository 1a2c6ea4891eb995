/** The body whose session an occasion is: "Kỳ họp HĐND tỉnh", "Hội nghị tổng kết ... của Bộ Y", "Tại hội nghị lần thứ nhất, Ban Chấp hành Đảng bộ tỉnh đã bầu ...". */
import { type AgencyChunk, type Doc, isWithin, type Sentence } from '../doc.ts';
import type { EventHit } from '../grammar/event.ts';
import { POINTED } from '../grammar/event-called.ts';
import { agree } from '../grammar/same-body.ts';
import { isOwnBody } from './host-unit.ts';

interface Found {
  hit: EventHit;
  sentence: Sentence;
}

const SESSION = /^(?:kỳ|phiên|đại hội|hội nghị|(?:cuộc |buổi )?(?:họp|giao ban))/iu;

/** `named`: the bodies stand in the phrase itself. */
export function sessionBodies(
  doc: Doc,
  found: Found,
): { agencies: readonly AgencyChunk[]; named: boolean } | undefined {
  if (GUESTS.test(found.hit.name)) return undefined;
  const all = doc.agencies.filter((a) => isWithin(a, found.sentence));
  const own = ofName(doc, found, all) ?? ofCentre(doc, found) ?? ofCourt(doc, found, all);
  const end = found.sentence.start + found.hit.end;
  if (own) return { agencies: withTheOthers(doc, own, all, end), named: true };
  const doer = ofThis(doc, found, all) ?? ofDeed(doc, found, all) ?? ofArticle(doc, found);
  return doer && { agencies: [doer], named: false };
}

/** "tiếp *Đoàn công tác của A*": the guests' body holds nothing. */
const GUESTS = /^(?:(?:buổi|cuộc) )?(?:đón )?tiếp (?:đón |xã giao )?đoàn(?!\p{L})/iu;

/** "Phiên chất vấn", "Kỳ họp thứ 7": sessions of assemblies alone, called without the body whose they are. */
const ASSEMBLED = /^(?:kỳ họp|phiên (?:chất vấn|thảo luận|trả lời chất vấn))/iu;
const STANDING = /^Ủy ban Thường vụ Quốc hội$/u;
const ASSEMBLY = /^(?:Quốc hội|HĐND|Ủy ban (?:Thường vụ Quốc hội|Kiểm tra(?: Trung ương)?))$/u;

/** The only assembly that the article has named by then, by itself or as the body of an office. */
function ofArticle(doc: Doc, { hit, sentence }: Found): AgencyChunk | undefined {
  if (!ASSEMBLED.test(hit.head) || NESTED.test(hit.name)) return undefined;
  const from = sentence.start + hit.start;
  if (OF_OTHERS.test(doc.text.slice(from, Math.min(from + hit.name.length + NEAR, sentence.end))))
    return undefined;
  const heads = [...doc.agencies, ...doc.offices.flatMap((o) => o.agency ?? [])].filter(
    (a) => a.first < sentence.last && ASSEMBLY.test(a.head) && !a.country,
  );
  // Ministers answer to nobody else's questions.
  if (heads.length === 0 && MINISTER.test(hit.name))
    return {
      first: sentence.first,
      last: sentence.first + 1,
      head: 'Quốc hội',
      cls: 'central',
      level: 'central',
    };
  // The standing committee holds meetings, no sessions.
  const sits = heads.filter((a) => !(/^kỳ họp/iu.test(hit.head) && STANDING.test(a.head)));
  const [one] = sits;
  const full = sits.find((a) => a.place) ?? one;
  if (!full || !sits.every((a) => isSame(a, full))) return undefined;
  return full.place && DEPUTIES.test(doc.text.slice(0, sentence.end)) ? undefined : full;
}
const MINISTER =
  /^phiên (?:trả lời )?chất vấn (?:(?:các|nhóm|\d|bốn|năm) )*(?:Bộ trưởng|Thủ tướng|Phó Thủ tướng|Chánh án|Viện trưởng|Tổng Thanh tra|Thống đốc)(?!\p{L})/iu;
/** "kỳ họp thứ 6, các cổ đông Công ty A bầu ...", "phiên thảo luận tại Trường B": those who meet there are no assembly. */
const OF_OTHERS =
  /(?<!\p{L})(?:cổ đông|phụ huynh|(?:tại|ở|của) (?:hội trường )?(?:[Tt]rường|[Cc]ông ty|[Hh]ọc viện|[Nn]gân hàng|[Tt]ập đoàn|[Bb]ệnh viện))(?!\p{L})/u;
const NEAR = 60;
/** Those of the National Assembly tell of its sessions, too. */
const DEPUTIES = /(?<!Đoàn đại biểu )Quốc hội/u;
const isSame = (a: AgencyChunk, b: AgencyChunk): boolean =>
  a.head === b.head && agree(a.place?.name, b.place?.name) && agree(a.levelWord, b.levelWord);
/** "kỳ họp của các nước": its body stands there, though nobody knows it. */
const NESTED = /\s(?:của|các|Hội đồng|Đại hội đồng|Ủy ban|Uỷ ban)\s/u;

/** "hội nghị giao ban của Thường trực Thành ủy, HĐND, UBND thành phố với các quận": those listed behind the first, where the name goes on behind them all; "của HĐND tỉnh, UBND tỉnh trình ..." begins a clause. */
function withTheOthers(doc: Doc, own: AgencyChunk, all: AgencyChunk[], end: number): AgencyChunk[] {
  if (doc.tokens[own.first - 1]?.lower !== 'của') return [own];
  const found = [own];
  for (const a of all) {
    const last = found.at(-1)?.last ?? 0;
    if (a.first === last + 1 && /^(?:,|và|-|–)$/u.test(doc.tokens[last]?.text ?? '')) found.push(a);
  }
  const last = found.at(-1);
  return (doc.tokens[(last?.last ?? 1) - 1]?.end ?? 0) <= end && GOES_ON.test(behind(doc, last))
    ? found
    : [own];
}
const GOES_ON =
  /^\s+(?:với|về|ngày|sáng|chiều|tối|hôm|do|diễn ra|được tổ chức|tổ chức (?:sáng|chiều|ngày)|tại)(?!\p{L})|^\s*(?:[.;]|$)/u;
const behind = (doc: Doc, a: AgencyChunk | undefined): string =>
  a ? doc.text.slice(doc.tokens[a.last - 1]?.end ?? 0, (doc.tokens[a.last - 1]?.end ?? 0) + 24) : '';

/** "Hội nghị Trung ương 9, khóa XII": of the party's committee by its name alone. */
const CENTRAL =
  /^hội nghị (?:BCH |Ban Chấp hành )?Trung ương(?: (?:lần )?thứ| lần)? (?:\d|[IVX]+(?!\p{L}))/iu;
const COMMITTEE = 'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam';
function ofCentre(doc: Doc, { hit, sentence }: Found): AgencyChunk | undefined {
  if (!CENTRAL.test(hit.name) || OTHER_PARTY.test(doc.text.slice(sentence.start, sentence.end)))
    return undefined;
  const known = [...doc.agencies, ...doc.offices.flatMap((o) => o.agency ?? [])];
  return (
    known.find((a) => a.head === COMMITTEE) ?? {
      head: COMMITTEE,
      cls: 'central',
      level: 'central',
      first: sentence.first,
      last: sentence.first + 1,
    }
  );
}
const OTHER_PARTY = /(?<!\p{L})(?:Trung Quốc|Bắc Kinh|Triều Tiên|Lào|Cuba|Đảng Lao động)(?!\p{L})/u;

/** "thông báo về kỳ họp 29 của ủy ban này": the body that the sentence named before. */
const THIS_ONE = /^\s*(?:này|trên)(?!\p{L})/iu;
function ofThis(doc: Doc, { hit, sentence }: Found, all: AgencyChunk[]): AgencyChunk | undefined {
  const noun = POINTED.exec(hit.name)?.[1]?.replace('uỷ', 'ủy').replace('Uỷ', 'Ủy').toLowerCase();
  const end = sentence.start + hit.end;
  if (!noun || !THIS_ONE.test(doc.text.slice(end, end + 8))) return undefined;
  // "kỳ họp 32 của *cơ quan* này": of the last one named that sits.
  if (/^(?:cơ quan|đơn vị)$/u.test(noun))
    return doc.agencies.findLast(
      (a) => (doc.tokens[a.last - 1]?.end ?? 0) < sentence.start + hit.start && SITTING.test(a.head),
    );
  return all.findLast(
    (a) =>
      (doc.tokens[a.last - 1]?.end ?? 0) < sentence.start + hit.start &&
      a.head.toLowerCase().startsWith(noun),
  );
}

/** A trial is of the court that its sentence names, else of the only one that the article has named by then. */
const COURT = /^(?:TAND|T(?:òa|oà) án|T(?:òa|oà)(?!\p{L}))/u;
function ofCourt(doc: Doc, { hit, sentence }: Found, all: AgencyChunk[]): AgencyChunk | undefined {
  if (hit.kind !== 'xét xử') return undefined;
  const own = all.filter((a) => COURT.test(a.head));
  const told =
    own.length > 0 ? own : doc.agencies.filter((a) => a.first < sentence.last && COURT.test(a.head));
  const [court] = told;
  return court && told.every((a) => isSame(a, court)) ? court : undefined;
}

const REACH = 50;
/** "phiên làm việc *chiều 11/12* của kỳ họp thứ 8, HĐND tỉnh A". */
const DAYS = /(?<!\p{L})(?:sáng|chiều|tối|ngày)\s(?:ngày\s)?\d[\d/.-]*/giu;
/** "phiên họp đột xuất *chiều 5/6 của* A". */
const DAY_OF =
  /^\s+(?:(?:diễn ra|vào)\s)?(?:sáng|chiều|tối|ngày|hôm)\s(?:ngày\s)?(?:\d[\d/.-]*|nay|qua)\s+của\s+$/iu;
/** "hội nghị công bố *Nghị quyết số 80 ngày 19/6 của* A": the day is the paper's. */
const OF_PAPER =
  /(?:số|nghị (?:quyết|định)|quyết định|chỉ thị|thông tư|luật|kết luận)(?: [\p{Lu}\d][\p{L}\d/-]*)*$|\d\/\d|\d\/\p{Lu}/iu;
/** "buổi chất vấn lãnh đạo Sở B *tại kỳ họp thứ 8* HĐND tỉnh A". */
const AT_SESSION =
  /^\s+(?:tại|trong|của)\s+kỳ họp(?:\s+(?:(?:lần\s+)?thứ\s+\S+|bất thường|giữa năm|cuối năm))?,?\s*$/iu;
/** "phiên thảo luận *tại hội trường* Hội nghị Tỉnh ủy lần thứ 7": the larger one's body. */
const AT_LARGER =
  /^.*\s(?:tại|trong)\s+(?:(?:hội trường|tổ)\s+)?(?=(?:kỳ họp|hội nghị|đại hội|phiên họp)(?!\p{L}))/isu;
/** "buổi làm việc của *lãnh đạo* UBND thành phố với các sở". */
const HEADS = /(?<=\scủa\s)(?:tập thể )?lãnh đạo\s+$/u;
/** "Hội nghị lần thứ 11 *-* Ban Chấp hành Đảng bộ thành phố A". */
const DASH = /^\s*[-–]\s*$/u;
const SITS_IN = /^kỳ họp(?!\p{L})/iu;
/** "Kỳ họp HĐND tỉnh", "Phiên họp thứ tư của X", "Hội nghị tổng kết ... của Bộ Y". */
function ofName(doc: Doc, { hit, sentence }: Found, all: AgencyChunk[]): AgencyChunk | undefined {
  const text = doc.text.slice(sentence.start, sentence.end);
  return all.find((a) => {
    const at = (doc.tokens[a.first]?.start ?? 0) - sentence.start;
    if (at < hit.start || at > hit.end + REACH) return false;
    const before = (hit.heard ? '' : text.slice(hit.start + hit.head.length, at))
      .replace(DAYS, '')
      .replace(AT_LARGER, '')
      .replace(HEADS, '');
    if (at > hit.end + 1) {
      const gap = text.slice(hit.end, at);
      return (
        (ASSEMBLY.test(a.head) && AT_SESSION.test(gap)) ||
        (SESSION.test(hit.head) && !OF_PAPER.test(hit.name) && DAY_OF.test(gap)) ||
        (SITTING.test(a.head) && NUMBERED.test(hit.name) && DASH.test(gap))
      );
    }
    return (
      isOwnBody(before) &&
      !/quyết định$/iu.test(hit.head) &&
      (!/chất vấn$/iu.test(hit.head) || ASSEMBLY.test(a.head)) &&
      (hit.kind !== 'xét xử' || COURT.test(a.head)) &&
      (SESSION.test(hit.head) || SITS_IN.test(before) || /của\s*$/iu.test(before))
    );
  });
}

/** A session that is called by its number alone, or by nothing: "A đã họp". */
const NUMBERED =
  /^họp$|^(?:hội nghị|(?:phiên|cuộc) họp|(?:cuộc )?họp (?:phiên|kỳ)|kỳ họp)(?: ban chấp hành)? (?:lần thứ|thứ|lần|đầu tiên|thường kỳ|bất thường|toàn thể|khẩn|(?=\d))(?: ?\S+){0,3}$/iu;
/** One that nothing is said of is of who sits and decides. */
const BARE = /^(?:phiên (?:họp|làm việc)|kỳ họp)$/iu;
/** What the boards of the party decide, they decide at meetings of their own. */
const MEETING = /^(?:cuộc|buổi) họp$/iu;
const BOARD = /^(?:Ban Bí thư|Bộ Chính trị|Ban Thường vụ|Ủy ban Kiểm tra)/u;
const SITTING =
  /^(?:HĐND|Quốc hội|Ủy ban (?:Kiểm tra|Thường vụ Quốc hội)|Ban (?:Chấp hành|Thường vụ|Bí thư)|Bộ Chính trị|Thường trực)/u;
/** "A khoá 10 (nhiệm kỳ 2015-2020) thông báo kết quả *phiên họp đầu tiên*". */
const BEFORE =
  /^(?:\s+kh(?:oá|óa) \S+)?(?:\s*\([^)]{0,40}\))?(?:\s+nhiệm kỳ [\d–\s-]+)?\s+(?:(?:đã|vừa)\s+)?(?:(?:thông báo|công bố) kết quả(?: họp)?|tổ chức|tiến hành|mở|(?:đã |vừa )?có|đã|vừa)\s*$/iu;
/** "A khoá 18 *họp phiên thứ nhất*", "A đã *họp kỳ 24*". */
const SITS = /^họp(?:$| (?:phiên|kỳ))/iu;
const MET =
  /^(?:,?\s+kh(?:oá|óa) \S+)?(?:\s*\([^)]{0,40}\))?(?:,?\s+nhiệm kỳ [\d–\s-]+)?\s+(?:(?:đã|vừa)\s+)?$/iu;
/** "*Tại hội nghị lần thứ nhất* diễn ra chiều 28/9, A khoá 16 đã bầu ...". */
const BEHIND =
  /^(?:(?:\s+tại (?:hội trường|trụ sở|nhà Quốc hội|tổ))?\s+(?:diễn ra|tổ chức|từ|ngày|sáng|chiều)\s[^,;.]{0,50}|\s*\([^)]{0,30}\))?\s*,\s*(?:dưới sự (?:chủ trì|điều hành) của [^;.]{3,60},\s*)?$/iu;
const DOES =
  /^(?:\s+\p{Lu}[\p{L} ]{0,30})?(?:\s*\([^)]{0,20}\))?(?:\s+kh(?:oá|óa) \S+?)?(?:,?\s+nhiệm kỳ [\d–\s-]+)?\s*(?:đã|cũng)\s+(?:tiến hành\s+)?(?:bầu|thông qua|biểu quyết|thảo luận|xem xét|cho ý kiến|thống nhất)(?!\p{L})/u;
/** What only a body that sits there does at a session. */
const DECIDES =
  /^(?:\s+\p{Lu}[\p{L}. ]{0,30})?(?:\s*\([^)]{0,20}\))?(?:\s+kh(?:oá|óa) \S+?)?\s*(?:đã|cũng|sẽ|quyết nghị|(?=đánh giá|nhận thấy|nhận định|xét thấy))\s*(?:tiến hành\s+|dành[^,.;]{3,40}\s)?(?:bầu|thông qua|xem xét|kết luận|quyết định|đánh giá|nhận thấy|nhận định|xét thấy|công bố kết quả|nghe|phê chuẩn|miễn nhiệm|chất vấn|lấy phiếu|thi hành|cách chức)(?!\p{L})/u;

/** The body that tells of its own session, or that did there what a session does. */
function ofDeed(doc: Doc, { hit, sentence }: Found, all: AgencyChunk[]): AgencyChunk | undefined {
  const numbered = NUMBERED.test(hit.name);
  if (!numbered && !BARE.test(hit.name) && !MEETING.test(hit.name)) return undefined;
  const [start, end] = [sentence.start + hit.start, sentence.start + hit.end];
  const at = (a: AgencyChunk): number => doc.tokens[a.first]?.start ?? 0;
  const behind = (a: AgencyChunk): string =>
    doc.text.slice(doc.tokens[a.last - 1]?.end ?? 0, (doc.tokens[a.last - 1]?.end ?? 0) + 120);
  return all.find((a) => {
    if (at(a) < start)
      return (
        numbered &&
        (SITS.test(hit.name) ? MET : BEFORE).test(doc.text.slice(doc.tokens[a.last - 1]?.end ?? 0, start))
      );
    if (!BEHIND.test(doc.text.slice(end, at(a)))) return false;
    if (MEETING.test(hit.name) && !BOARD.test(a.head)) return false;
    return (numbered && DOES.test(behind(a))) || (SITTING.test(a.head) && DECIDES.test(behind(a)));
  });
}
