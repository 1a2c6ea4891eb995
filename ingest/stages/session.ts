/** The body whose session an occasion is: "Kỳ họp HĐND tỉnh", "Hội nghị tổng kết ... của Bộ Y", "Tại hội nghị lần thứ nhất, Ban Chấp hành Đảng bộ tỉnh đã bầu ...". */
import { type AgencyChunk, type Doc, isWithin, type Sentence } from '../doc.ts';
import type { EventHit } from '../grammar/event.ts';
import { agree } from '../grammar/same-body.ts';
import { isOwnBody } from './host-unit.ts';

interface Found {
  hit: EventHit;
  sentence: Sentence;
}

const SESSION = /^(?:kỳ|phiên|đại hội|cuộc họp|buổi họp|họp|hội nghị|giao ban)/iu;

/** `named`: the bodies stand in the phrase itself. */
export function sessionBodies(
  doc: Doc,
  found: Found,
): { agencies: readonly AgencyChunk[]; named: boolean } | undefined {
  const all = doc.agencies.filter((a) => isWithin(a, found.sentence));
  const own = ofName(doc, found, all);
  const end = found.sentence.start + found.hit.end;
  if (own) return { agencies: withTheOthers(doc, own, all, end), named: true };
  const doer = ofDeed(doc, found, all) ?? ofArticle(doc, found);
  return doer && { agencies: [doer], named: false };
}

/** "Phiên chất vấn", "Kỳ họp thứ 7": sessions of assemblies alone, called without the body whose they are. */
const ASSEMBLED = /^(?:kỳ họp|phiên (?:chất vấn|thảo luận|trả lời chất vấn))/iu;
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
  const [one] = heads;
  const full = heads.find((a) => a.place) ?? one;
  if (!full || !heads.every((a) => isSame(a, full))) return undefined;
  return full.place && DEPUTIES.test(doc.text.slice(0, sentence.end)) ? undefined : full;
}
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

/** "Kỳ họp HĐND tỉnh", "Phiên họp thứ tư của X", "Hội nghị tổng kết ... của Bộ Y". */
function ofName(doc: Doc, { hit, sentence }: Found, all: AgencyChunk[]): AgencyChunk | undefined {
  const text = doc.text.slice(sentence.start, sentence.end);
  return all.find((a) => {
    const at = (doc.tokens[a.first]?.start ?? 0) - sentence.start;
    if (at < hit.start || at > hit.end + 1) return false;
    const before = text.slice(hit.start + hit.head.length, at);
    return (
      isOwnBody(before) &&
      !/quyết định$/iu.test(hit.head) &&
      (SESSION.test(hit.head) || /của\s*$/iu.test(before))
    );
  });
}

/** A session that is called by its number alone, or by nothing: "A đã họp". */
const NUMBERED =
  /^họp$|^(?:hội nghị|(?:phiên|cuộc) họp|(?:cuộc )?họp (?:phiên|kỳ)|kỳ họp)(?: ban chấp hành)? (?:lần thứ|thứ|lần|đầu tiên|thường kỳ|bất thường|(?=\d))(?: ?\S+){0,3}$/iu;
/** "A khoá 10 (nhiệm kỳ 2015-2020) thông báo kết quả *phiên họp đầu tiên*". */
const BEFORE =
  /^(?:\s+kh(?:oá|óa) \S+)?(?:\s*\([^)]{0,40}\))?(?:\s+nhiệm kỳ [\d–\s-]+)?\s+(?:(?:đã|vừa)\s+)?(?:(?:thông báo|công bố) kết quả(?: họp)?|tổ chức|tiến hành|mở|đã|vừa)\s*$/iu;
/** "A khoá 18 *họp phiên thứ nhất*", "A đã *họp kỳ 24*". */
const SITS = /^họp(?:$| (?:phiên|kỳ))/iu;
const MET =
  /^(?:,?\s+kh(?:oá|óa) \S+)?(?:\s*\([^)]{0,40}\))?(?:,?\s+nhiệm kỳ [\d–\s-]+)?\s+(?:(?:đã|vừa)\s+)?$/iu;
/** "*Tại hội nghị lần thứ nhất* diễn ra chiều 28/9, A khoá 16 đã bầu ...". */
const BEHIND = /^(?:\s+(?:diễn ra|tổ chức|từ|ngày|sáng|chiều)\s[^,;.]{0,40}|\s*\([^)]{0,30}\))?\s*,\s*$/iu;
const DOES =
  /^(?:\s+\p{Lu}[\p{L} ]{0,30})?(?:\s+kh(?:oá|óa) \S+?)?(?:,?\s+nhiệm kỳ [\d–\s-]+)?\s*(?:đã|cũng)\s+(?:tiến hành\s+)?(?:bầu|thông qua|biểu quyết|thảo luận|xem xét|cho ý kiến|thống nhất)(?!\p{L})/u;

/** The body that tells of its own session, or that did there what a session does. */
function ofDeed(doc: Doc, { hit, sentence }: Found, all: AgencyChunk[]): AgencyChunk | undefined {
  if (!NUMBERED.test(hit.name)) return undefined;
  const [start, end] = [sentence.start + hit.start, sentence.start + hit.end];
  const at = (a: AgencyChunk): number => doc.tokens[a.first]?.start ?? 0;
  const last = (a: AgencyChunk): number => doc.tokens[a.last - 1]?.end ?? 0;
  return all.find((a) =>
    at(a) < start
      ? (SITS.test(hit.name) ? MET : BEFORE).test(doc.text.slice(last(a), start))
      : BEHIND.test(doc.text.slice(end, at(a))) && DOES.test(doc.text.slice(last(a), last(a) + 120)),
  );
}
