/** Whether a rule's words mean the occasion of the sentence: who chairs, holds or leads something else that it names is left out. */
import type { Draft } from '../draft.ts';
import { matchesOf } from '../matches.ts';
import { foldTones } from '../text.ts';
import { isOwnBody } from './host-unit.ts';
import type { Occasion } from './occasion.ts';
import { groupRange, type View } from './view.ts';

/** Nouns that occasions of one kind are called by. */
const NOUN = /họp báo|kỳ họp|phiên họp|đại hội|hội thảo|t[oọ][aạ] đàm|diễn đàn|hội đàm|chiêu đãi/u;
const LAST_NOUN = new RegExp(`E|${NOUN.source}|(?:cuộc|buổi) họp`, 'gu');
/** "Ngay sau lễ khai trương, P chủ trì phiên họp ...". */
const AROUND = /^(?:ngay )?(?:sau|trước)(?: khi)? (?:kết thúc |khai mạc )?E(?!\p{L})/u;
/** "chủ trì một cuộc họp": not the one that was told of before. */
const ANY = /(?:chủ trì|chủ t[oọ][aạ]|điều hành) một (?:E|cuộc|buổi|phiên)/u;
/** Occasions that nobody calls a session. */
const NO_SESSION = /^(?:(?:cuộc |buổi )?họp báo|(?:buổi )?lễ|hội thảo|t[oọ][aạ] đàm|diễn đàn)/u;
/** "chủ trì buổi làm việc về công tác chuẩn bị E": what is to come is what they met about. */
const PREPARES =
  /^[^.;:“”"PE]{0,60}chủ trì [^.;:,“”"E]{0,60}(?<!\p{L})chuẩn bị (?:cho |tổ chức |việc tổ chức )?E/u;
const BY = /(?<!\p{L})do(?:\s+các đồng chí\s*:?)?\s+$/u;
const CLAUSE = 200;

/** "chủ trì phiên họp Chính phủ" told at a press conference, "Diễn đàn X do P chủ trì" at a congress. */
export function chairsAnother(
  draft: Draft,
  view: View,
  match: RegExpMatchArray,
  occasion: Occasion,
): boolean {
  if (
    (AROUND.test(view.text) && firstOf(view) === occasion.id) ||
    isOfOtherBody(draft, view, match, occasion)
  )
    return true;
  if (view.sentence !== occasion.sentence && ANY.test(match[0])) return true;
  if (PREPARES.test(view.text.slice(groupRange(match, 'who')?.[1])) || isOfNeighbour(view, match))
    return true;
  const end = (match.index ?? 0) + match[0].length;
  if (NEXT.test(view.text.slice(0, end).replace(/^.*[.;]/su, ''))) return true;
  const after = NOUN.exec(view.text.slice(Math.max(0, end - 9), end + 12))?.[0];
  if (after === 'phiên họp' || after === 'kỳ họp') return NO_SESSION.test(occasion.hit.head);
  if (/phiên làm việc/u.test(match[0]) && occasion.planned) return true;
  if (/(?:cuộc|buổi) họp/u.test(match[0]) && occasion.hit.head === 'phiên chất vấn') return true;
  // "Phó Thủ tướng đã chủ trì *cuộc họp với các bộ*", told to the press.
  if (occasion.hit.kind === 'họp báo' && /(?:cuộc|buổi|phiên)$/u.test(match[0]))
    return /^ họp (?!báo)\p{L}/u.test(view.text.slice(end));
  if (BARE.test(match[0]) && NOT_MET.test(occasion.hit.head)) return true;
  const noun = after ?? nounBefore(view, match);
  if (MEETING.test(noun ?? ''))
    return NO_SESSION.test(occasion.hit.head) || view.text.slice(0, match.index).includes('E');
  return noun !== undefined && noun !== 'E' && !occasion.hit.name.toLowerCase().includes(noun);
}
/** "P chủ trì họp *Thường trực Tỉnh ủy*", told in the report of what the Secretariat met for. */
function isOfOtherBody(draft: Draft, view: View, match: RegExpMatchArray, { id, hit }: Occasion): boolean {
  const end = (match.index ?? 0) + match[0].length;
  const body = /họp$/u.test(match[0]) && view.symbols.find((s) => s.letter === 'A' && s.at === end + 1);
  if (!body) return false;
  const hosts = [...draft.ends.to('ORGANIZED', id)].map((c) => c.subject);
  return (
    hosts.length > 0 &&
    !hosts.includes(body.id) &&
    !hit.name.includes(draft.entities.get(body.id)?.name ?? '')
  );
}

/** "cuộc họp do P chủ trì" is said of conferences too, not of press conferences and ceremonies. */
const MEETING = /^(?:cuộc|buổi) họp$/u;

/** "đã chủ trì họp với các bộ": no sitting of an assembly. */
const BARE = /(?:chủ trì|chủ t[oọ][aạ]) họp$/u;
const NOT_MET = /kỳ họp|phiên (?:khai|bế)|họp báo|^(?:buổi )?lễ|hội thảo|đại hội/u;

/** "các hội nghị về luật do P1 chủ trì; E do P2 chủ trì", "đoàn A do P chủ trì có nhiều cuộc họp": what stands before "do" is another thing. */
function isOfNeighbour(view: View, match: RegExpMatchArray): boolean {
  const [start, end] = groupRange(match, 'who') ?? [0, 0];
  const said = view.text.slice(Math.max(0, start - CLAUSE), start);
  const before = said.replace(/^.*[.;]/su, '');
  if (!BY.test(before)) return false;
  if (before.includes('E')) return ANOTHER_CHAIRED.test(said);
  if (!MEETS_IN.test(before)) return /(?<!\p{L})(?:A|C|đoàn)(?!\p{L})/u.test(before);
  return /^[^.;]*;[^.]*E/u.test(view.text.slice(end));
}
/** "hội nghị về luật do P1 chủ trì ngày 15/7; *hội nghị chống rác thải do* P2 chủ trì": each has its own. */
const ANOTHER_CHAIRED =
  /E[^.;]*\sdo\s[^.;]*(?:chủ trì|chủ t[oọ][aạ])[^.;]*;\s*(?:và\s+)?E\s(?!do|này|trên)[^.;]*$/u;
const MEETS_IN =
  /(?<!\p{L})(?:họp|hội nghị|làm việc|phiên|lễ|hội thảo|t[oọ][aạ] đàm|gặp|đối thoại|đại hội|giao ban|chương trình|sự kiện|buổi|cuộc|hội đàm|diễn đàn|tiếp)(?!\p{L})/u;

/** What "do P chủ trì" is said of. */
function nounBefore(view: View, match: RegExpMatchArray): string | undefined {
  const who = groupRange(match, 'who')?.[0] ?? 0;
  const before = view.text.slice(Math.max(0, who - CLAUSE), who).replace(/^.*[.;]/su, '');
  return BY.test(before) ? matchesOf(LAST_NOUN, before).at(-1)?.[0] : undefined;
}

/** What else is held: "Chương trình do A tổ chức" told where the Vice-President receives teachers. */
const HELD =
  /E|[GD]|(?:cuộc|kỳ|cụm|vòng|hội) thi|chương trình|giải (?:thưởng|đấu|báo|bóng)|triển lãm|hội chợ|lễ hội|chiến dịch|phong trào|hội thảo|t[oọ][aạ] đàm|diễn đàn|kh[oó][aá] học|lớp|chuyến đi|dự án/u;

/** What "do A tổ chức" is said of is not the occasion. */
export function holdsAnother(view: View, match: RegExpMatchArray, { hit }: Occasion): boolean {
  const end = match.index ?? 0;
  const before = view.text.slice(Math.max(0, end - CLAUSE), end).replace(/^.*[.;]/su, '');
  if (NEXT.test(before)) return true;
  const noun = HELD.exec(before)?.[0];
  return noun !== undefined && noun !== 'E' && !hit.name.toLowerCase().replace(WITHIN, '').includes(noun);
}
/** "gặp mặt các thầy cô *trong chương trình X*": what it is part of. */
const WITHIN = /\s(?:trong|thuộc)(?:\skhuôn\skhổ)?\s(?:chương trình|chiến dịch|dự án)(?!\p{L}).*$/su;

/** "*Ngay sau lễ*, A phối hợp B tổ chức phiên tòa giả định": what is held behind it is another thing. */
export const isHeldAfter = (view: View, { id, sentence }: Occasion): boolean =>
  view.sentence !== sentence && AROUND.test(view.text) && firstOf(view) === id;
const firstOf = (view: View): string | undefined => view.symbols.find((s) => s.letter === 'E')?.id;

/** "tại hội nghị tổng kết phong trào", told where another kind of conference is reported. */
const CALLED =
  /(?<=(?:tại|trong|dự|chủ trì|hành|khai mạc|bế mạc|luận) )E (tổng kết|sơ kết|giao ban|tập huấn|đối thoại|hiệp thương|kỷ niệm|khánh thành|khởi công|ra quân|tuyên dương|ký kết)(?!\p{L})/gu;
/** What a conference that looks back is called. */
const REVIEW = /đánh giá|kết quả|kiểm điểm|sơ kết|tổng kết|giao ban|\d (?:năm|tháng)/iu;

/** `name`: what the occasion is called in the graph. */
export function isAnotherKind(view: View, { hit }: Occasion, name: string): boolean {
  const [first, second] = hit.name.slice(hit.head.length).trim().toLowerCase().split(' ');
  if (second && view.text.includes(`${first} ${second}`)) return false;
  return matchesOf(CALLED, view.text).some(
    ([, kind = '']) =>
      !name.toLowerCase().includes(kind) &&
      hit.kind !== kind &&
      !(/kết|giao ban/u.test(kind) && REVIEW.test(name)),
  );
}

/** "hội nghị cuối năm do A đăng cai": one still to come. */
const NEXT = /E (?:cuối năm|(?:lần |năm |kỳ |quý |tháng )?(?:sau|tới|kế tiếp|tiếp theo))(?!\p{L})/u;

/** Where nobody comes to inspect. */
const INDOORS = /^(?:hội nghị|kỳ họp|phiên|đại hội)/u;
const INSPECTS = /(?:dẫn đầu|trưởng đoàn)[^.;]{0,60}\s(?:kiểm tra|khảo sát|thị sát|thăm)(?!\p{L})/u;
/** "Đoàn Việt Nam do P dẫn đầu" told to the press is of what is to come; who leads a team to a landfill is not at the conference. */
const leadsElsewhere = (view: View, match: RegExpMatchArray, { hit }: Occasion): boolean =>
  /dẫn đầu|trưởng đoàn/u.test(match[0]) &&
  (hit.kind === 'họp báo' || (INDOORS.test(hit.head) && INSPECTS.test(view.text)));

/** "tham dự và quyên góp có P; các ủy viên đang tham dự E": what some of them came from; "cũng buổi họp tương tự ở sở có P tham dự". */
const CAME_FROM = /đang (?:tham )?dự E|(?:họp|làm việc|hội nghị|E) tương tự/u;

/** "Thủ tướng cũng dự và phát biểu tại Đại lễ", told to the press: what they hear of is something else. */
const ELSE_AT =
  /(?<!\p{L})dự(?: (?:và|phát biểu|,))*(?: tại)? (?:đại lễ|lễ|hội nghị|đại hội|kỳ họp|diễn đàn|festival|liên hoan|giải|ngày hội|tuần lễ|chương trình)(?!\p{L})/u;
const isOfNews = (view: View, match: RegExpMatchArray, { hit }: Occasion): boolean =>
  hit.kind === 'họp báo' && ELSE_AT.test(view.text.slice(match.index));

export const isOfAnother = (view: View, match: RegExpMatchArray, occasion: Occasion): boolean =>
  leadsElsewhere(view, match, occasion) || CAME_FROM.test(view.text) || isOfNews(view, match, occasion);

const SESSION =
  /kỳ họp|phiên (?:họp|chất vấn|khai mạc|bế mạc|thảo luận|toàn thể)|đại hội|họp báo|hội nghị|(?<=^(?:cuộc |buổi )?)họp/u;
/** Words that name the body of a session. */
const BODY =
  /quốc hội|hđnd|hội đồng nhân dân|chính phủ|ubnd|đảng bộ|(?:thành|tỉnh|huyện|quận|trung) [ủu][ỷy]|ban chấp hành|ban thường vụ|mttq|mặt trận|[ủu][ỷy] ban|bộ \p{L}+ \p{L}+/gu;
/** What it is about names other bodies: "họp báo thông báo kết quả hội nghị Ban Chấp hành". */
const MATTER =
  /(?<!\p{L})(?:về|thông báo|thông tin|công bố|giới thiệu|triển khai|tổng kết|sơ kết|nhằm|để|kết quả)(?!\p{L}).*$/u;
/** "nhân cuộc họp thường kỳ A", told in the report of a meeting on one matter. */
const REGULAR = /thường kỳ|thường niên|bất thường/u;
const WHOLE: readonly (readonly [RegExp, string])[] = [
  [/hội đồng nhân dân/gu, 'hđnd'],
  [/[ủu][ỷy] ban nhân dân/gu, 'ubnd'],
  [/[ủu][ỷy](?!\p{L})/gu, 'ủy'],
];
const plain = (name: string): string =>
  WHOLE.reduce((n, [from, to]) => n.replace(from, to), name.toLowerCase());

/** "E A": the session is called here as in the lead, and is not that of another body named there. */
export function isSession(view: View, match: RegExpMatchArray, { hit }: Occasion, body: string): boolean {
  const [name, whose] = [plain(hit.name), plain(body)];
  const noun = SESSION.exec(saidIn(view, match))?.[0];
  const regular = REGULAR.exec(match[0])?.[0];
  if (isOfOtherUnit(name, whose) || ANY_UNIT.test(body)) return false;
  // "phiên chất vấn Bộ Y": whom the questions are put to.
  if (/chất vấn$/u.test(hit.head) && !ASKING.test(body)) return false;
  if (regular !== undefined && MATTER.test(name) && !name.includes(regular)) return false;
  // "Đây là kỳ họp thứ tám của A": however it was called before.
  if (THIS_IS.test(view.text) && noun !== undefined) return true;
  if (noun === undefined || !name.startsWith(noun, /^(?:cuộc|buổi) /u.exec(name)?.[0].length ?? 0))
    return false;
  return (name.replace(MATTER, '').match(BODY) ?? []).every((word) => whose.includes(word));
}

const THIS_IS = /^(?:đây|đó) (?:cũng |còn )?là (?:một )?E(?!\p{L})/u;
/** "bầu từ đại hội *Đảng bộ quận*, huyện": of every one of them. */
const ANY_UNIT = /\s(?:tỉnh|huyện|quận|thị xã|xã|phường)$/u;

const ASKING = /^(?:HĐND|Quốc hội|Thường trực|Ủy ban)(?!\p{L})/u;

/** "Đại hội Đảng bộ tỉnh A" is no session of "Đảng bộ tỉnh B". */
const UNIT =
  /(?:hđnd|đảng bộ|ban chấp hành|ubnd|mttq việt nam) (?:tỉnh|thành phố|huyện|quận|thị xã) (\p{L}+ \p{L}+)/u;
function isOfOtherUnit(name: string, whose: string): boolean {
  const [its, theirs] = [name, whose].map((text) => foldTones(UNIT.exec(text)?.[1] ?? ''));
  return its !== '' && theirs !== '' && its !== theirs;
}

/** Sessions of all levels share their numbers: "kỳ họp thứ 6" that HĐND tỉnh holds is not that of HĐND huyện, nor of the Quốc hội. */
export const isOfOtherAssembly = (body: string, hosts: readonly string[]): boolean =>
  ASSEMBLY.test(body) && hosts.some((host) => ASSEMBLY.test(host) && host !== body);
const ASSEMBLY = /^(?:HĐND|Quốc hội)(?!\p{L})/u;

/** "Đoàn chủ tịch *Đại hội*": whose the board is; no verb. */
export const isSaidAsNoun = (view: View, match: RegExpMatchArray): boolean => {
  const end = (match.index ?? 0) + match[0].length - 1;
  return (
    /A E$/u.test(match[0]) &&
    /^(?:đại hội|kỳ họp|hội nghị|hội thảo|diễn đàn|phiên)/u.test(
      view.symbols.find((s) => s.at === end)?.said ?? '',
    )
  );
};

const MEETS =
  /^(?:cuộc |buổi |phiên )?(làm việc|họp(?! báo)|gặp|đối thoại|hội đàm|trao đổi|tiếp xúc|t[oọ][aạ] đàm|giao ban|kiểm tra|giám sát)/u;

/** "E với A": of occasions at which two sides meet, called here as in the lead. */
export function isMeeting(view: View, match: RegExpMatchArray, { hit }: Occasion): boolean {
  const noun = MEETS.exec(hit.name.toLowerCase())?.[1];
  return noun !== undefined && saidIn(view, match).includes(noun);
}

/** "E sơ kết 6 tháng đầu năm 2018 của A": what stands between is its own name, and no paper's. */
export function isItsOwn(between: string, { hit }: Occasion): boolean {
  const name = hit.name.toLowerCase().split(/\s+/u);
  const words = between.replace(/của\s*$/u, '').match(/\p{L}+/gu) ?? [];
  return isOwnBody(between) && words.length > 0 && words.every((w) => w === 'năm' || name.includes(w));
}

/** How the first occasion that a match speaks of is called. */
const saidIn = (view: View, match: RegExpMatchArray): string =>
  view.symbols.find((s) => s.letter === 'E' && s.at >= (match.index ?? 0))?.said ?? '';

/** "tại kỳ họp thứ 11, Quốc hội khóa XIII" told in the report of the seventh: another one. */
export function isSameSitting(match: RegExpMatchArray, { hit }: Occasion): boolean {
  const number = /E\s+(?:lần\s+)?(?:thứ\s+)?([\p{L}\d]+)/u.exec(match[0])?.[1] ?? '';
  return hit.name
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .includes(number);
}
