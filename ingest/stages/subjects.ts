/** Which of the bodies that stand before a verb are its subjects: not those whose paper is carried out, nor those of a clause before, nor where it happens. */
import type { RoleRule } from '../grammar/roles.ts';
import { beforePresenters } from './awarded.ts';
import { groupRange, type Symbol, type View } from './view.ts';

/** "tại hội trường A", "tại phòng họp tầng 2 , trụ sở A - A - A": where it is. */
const ROOM =
  /(?<!\p{L})(?:tại\s(?:(?!(?:do|được|có|là|gồm)\s)(?:\p{Ll}+|\d{1,2})\s){0,5}|(?:trụ sở|hội trường|phòng họp|khuôn viên)\s)(?:A\s[-–/]\s)*$/u;
export const isPlace = (view: View, { at }: Symbol): boolean => {
  const before = view.text.slice(Math.max(0, at - 60), at);
  return ROOM.test(before) || ATTACHED.test(before);
};
/** "dự lễ có ông A, *cố vấn Thủ tướng P*", "con gái và con rể *của P* cũng có mặt": named for who comes. */
const ATTACHED =
  /(?<!\p{L})(?:(?:cố vấn|trợ lý|thư ký(?: riêng)?|phu nhân|phu quân)(?: của)?|(?:vợ|chồng|con gái|con trai|con rể|con dâu)(?: [^,.;:AEP]{1,40})? của) $/u;

export function ofMainClause(view: View, subjects: Symbol[], who: readonly [number, number]): Symbol[] {
  const before = view.text.slice(0, who[0]);
  const stop = PARTNER.test(before) ? view.text.slice(who[0], who[1]).indexOf(';') : -1;
  if (stop >= 0) return subjects.filter((s) => s.at > who[0] + stop);
  if (FRONTED.test(before)) return behindComma(view, subjects, who, 'last');
  const between = BETWEEN.exec(before);
  if (between) return behindClosed(view, subjects, [between.index, who[1]]);
  const several = view.text.slice(who[0], who[1]).includes(',');
  return several && BACKGROUND.test(before) ? behindComma(view, subjects, who) : subjects;
}

/** "A đã ký với *A ; A ký với A*": the clause before ends with its partner. */
const PARTNER = /(?<!\p{L})(?:với|cùng|cho)\s*$/u;

/** "Thực hiện G *giữa* A và A , A phối hợp với A": the first are whose programme it is. */
const BETWEEN = /(?<!\p{L})giữa\s+(?:A\s*(?:,|với|và)\s*)*$/u;
function behindClosed(view: View, subjects: Symbol[], [start, end]: readonly [number, number]): Symbol[] {
  const closed = clauseAt(view, [start, end]);
  return closed === undefined ? subjects : subjects.filter((s) => s.at > start + closed);
}

/** "Thực hiện kết luận của A , A phối hợp với A": the first is whose conclusion it is. */
const FRONTED =
  /(?:^|[.;:,]\s*)(?:thực hiện|triển khai|chấp hành|quán triệt|cụ thể h[oó][aá]|theo|căn cứ|trên cơ sở|được sự|dưới sự|nhằm)\s[^.;,]{0,80}?\scủa\s*$/u;
/** "Sau khi kiểm tra A , A và A phối hợp", "liên quan đến A , A phối hợp với A": the first stands in a clause of its own. */
const BACKGROUND =
  /(?:^|[.;:,“"]\s*)(?:sau(?: khi)?|liên quan(?: đến| tới)?|trước(?: khi)?|thông tin với|trao đổi với|theo|tại|từ|(?:ngay )?khi|nhận)\s[^.;,]{0,90}$/u;
function behindComma(
  view: View,
  subjects: readonly Symbol[],
  [start, end]: readonly [number, number],
  which: 'first' | 'last' = 'first',
): Symbol[] {
  const list = view.text.slice(start, end);
  const comma = closedAt(list) ?? (which === 'last' ? list.lastIndexOf(',') : list.indexOf(','));
  return comma < 0 ? [] : subjects.filter((s) => s.at > start + comma);
}

/** "của A , A và A *,* A phối hợp": what "và" joins ends the list; behind its comma another clause begins. */
const CLOSED = /(?<!\p{L})(?:và|với)\s+A\s*(?:[(][^()]*[)]\s*)?,/u;
function closedAt(list: string): number | undefined {
  const closed = CLOSED.exec(list);
  return closed ? closed.index + closed[0].length - 1 : undefined;
}

/** "Dưới sự chứng kiến của lãnh đạo *A* , A và A ký kết G": who only looks on is none of those who do it. */
const WITNESS =
  /(?:^|[.;:,]\s*)(?:dưới|trước|được|với|nhờ|có)\s+sự\s[^.;,AP]{0,60}?\scủa\s+(?:(?:các|đồng chí|đại diện|lãnh đạo)\s+)*$/u;
/** "được sự đồng ý của A và *A* , A tổ chức". */
const CONSENT =
  /(?:(?:đồng ý|chỉ đạo|thống nhất|nhất trí|cho phép|chấp thuận|phê duyệt)|(?:thực hiện|theo|triển khai|chấp hành|quán triệt|cụ thể h[oó][aá]|căn cứ|trên cơ sở)\s[^.;,]{0,80}?) của\s*$/u;
/** "*Nhằm* thực hiện tốt nhiệm vụ *tham mưu cho* A , A , A và A ký kết G", "*Để* kịp thời *báo cáo* A , A tổ chức E": whom it is done for. */
const SERVED =
  /(?:^|[.;:]\s*)(?:nhằm|để|góp phần|sau khi|trước khi|khi)\s[^.;:AEPG]{0,100}(?:tham mưu|báo cáo|trình|xin ý kiến|giúp|phục vụ)(?: (?:cho|với|lên))?\s*$/u;
/**
 * Who holds or signs: not those whose paper, consent or lead stands before it. A list of them ends at a semicolon, behind what "và" joins, or else at
 * the last comma; where "và" may join its last one with who acts ("của A , A và *A* tổ chức E"), the last alone. What is signed takes two.
 */
export function ofWhoDoes(
  view: View,
  all: readonly Symbol[],
  who: readonly [number, number],
  together = TOGETHER.test(view.text.slice(who[1])),
): Symbol[] {
  const subjects = all.filter(
    (s) => !OF_CLUSTER.test(view.text.slice(Math.max(0, s.at - LONGEST_LEAD), s.at)),
  );
  const start = listFrom(view.text, who[0]);
  const lead = view.text.slice(Math.max(0, start - LONGEST_LEAD), start);
  if (!CONSENT.test(lead) && !WITNESS.test(lead) && !SERVED.test(lead)) return subjects;
  if (GIVEN_TO.test(lead)) return [];
  const list = view.text.slice(start, who[1]);
  const closed = Math.max(list.lastIndexOf(';'), closedAt(list) ?? -1);
  if (closed >= 0) return subjects.filter((s) => s.at > start + closed);
  const comma = view.text.slice(0, who[1]).lastIndexOf(',');
  if (subjects.length > 1 && comma < start) return [];
  const acting = subjects.filter((s) => s.at > comma);
  return acting.length > 1 && !together ? acting.slice(-1) : acting;
}
const LONGEST_LEAD = 200;
/** "A, cụm trưởng cụm thi đua số 6 *A* (gồm *A, A*) tổ chức E", "cụm thi đua số 2 (gồm *A, A*)": of whose name a cluster is, and its members. */
const OF_CLUSTER =
  /(?<!(?:liên ngành|đơn vị|cơ quan|ngành|lực lượng)[^AEP.;(]{0,50})[(]\s*(?:bao )?gồm [^()]*$|(?<!\p{L})cụm (?:trưởng|phó|thi đua)(?!\p{L})[^,.;()AE]{0,40}$/u;
/** "chi hội *được sự đồng ý của* A và A tổ chức E": they let somebody do it who stands before. */
const GIVEN_TO =
  /(?<!(?:^|[.;:,“"]|(?<!\p{L})(?:qua|nay|T|và|đó))\s*|\d\s)(?<!\p{L})được (?:sự )?(?:đồng ý|chấp thuận|cho phép|nhất trí|thống nhất)[^.;,AP]{0,30} của\s*$/u;
const TOGETHER = /^\s*(?:(?:đã|vừa|sẽ|cũng)\s+)*(?:cùng|đồng|phối hợp|liên kết)(?!\p{L})/u;

/** Where a list begins of which a rule has read the end: "của *A , A* và A", "của *đảng ủy* , A". */
function listFrom(text: string, end: number): number {
  let start = end;
  for (
    let joined: RegExpExecArray | null;
    (joined = JOINED.exec(text.slice(Math.max(0, start - 60), start)));
  )
    start -= joined[0].length;
  return start;
}
const JOINED =
  /(?<!\p{L})(?:A|(?<=của )(?:cấp ủy|đảng|tỉnh|thành|huyện|thị|quận|chi|ban|ubnd|ủy ban|uỷ ban|hđnd|sở|phòng)(?: [^.;:,AP]{1,30}?)?)\s*(?:,|;|và|, và|cùng)\s*$/u;

/** "A tham mưu cho *A , A* xây dựng G": told by who had the thought. */
const ADVISED = /(?:tham mưu|kiến nghị|đề xuất)(?: (?:cho|với))?\s+(?:A\s*(?:,|và)\s*)*$/u;
/** Who is party by what they do; behind the programme ("thực hiện *G của A và A*") stand those whose it is. */
export function ofWhoSigns(
  view: View,
  subjects: Symbol[],
  who: readonly [number, number],
  match: RegExpMatchArray,
): Symbol[] {
  const [paper] = groupRange(match, 'object') ?? groupRange(match, 'objects') ?? who;
  if (paper < who[0]) return beforeClause(view, subjects, who);
  return ADVISED.test(view.text.slice(0, who[0])) ? [] : ofWhoDoes(view, subjects, who, true);
}

/** "thực hiện G giữa A và A *, A và A ký kết*": who does something is of the next clause. */
function beforeClause(view: View, subjects: Symbol[], [start, end]: readonly [number, number]): Symbol[] {
  const closed = clauseAt(view, [start, end]);
  return closed === undefined ? subjects : subjects.filter((s) => s.at < start + closed);
}
const clauseAt = (view: View, [start, end]: readonly [number, number]): number | undefined =>
  ACTS.test(view.text.slice(end, end + 40)) ? closedAt(view.text.slice(start, end)) : undefined;
const ACTS =
  /^\s*(?:[(][^()]*[)]\s*)?(?:(?:đã|vừa|cũng|luôn|chủ động|thường xuyên|tiếp tục|thống nhất|sẽ|cùng)\s+)*(?:phối hợp|tổ chức|ký(?! ngày)|ban hành|xây dựng|triển khai|tham mưu|trao đổi|chỉ đạo|tuyên truyền|E)(?!\p{L})/u;

/** Which chunks may be the subjects of a rule. */
export function lettersOf({ subjects, relation }: RoleRule): string {
  if (subjects) return subjects;
  if (relation === 'RECEIVED_AWARD') return 'PA';
  return /^(?:ORGANIZED|COORDINATES_WITH|PARTY_TO|ISSUED|BASED_ON)$/.test(relation) ? 'AC' : 'P';
}

/** People listed after "dự có" up to the next verb that starts another statement; of awards also without the next who hands over. */
export function untilNextRole(view: View, rule: RoleRule, subjects: Symbol[], start: number): Symbol[] {
  const rest = view.text.slice(start);
  const stop = rest.search(
    /(?<!\p{L}|[(] )(?:(?<![–-] )chủ trì|phát biểu|báo cáo|trao (?:bằng|giấy)|kết luận|đã|nhấn mạnh)(?!\p{L})/u,
  );
  if (stop < 0) return subjects;
  const end = /AWARD/.test(rule.relation) ? beforePresenters(rest, stop) : stop;
  return subjects.filter((s) => s.at < start + end);
}

/** "A và B *ký kết chương trình*" as an occasion: what is signed takes two. */
export const signs = (view: View, match: RegExpMatchArray): boolean => {
  const end = (match.index ?? 0) + match[0].length - 1;
  return view.symbols.some((s) => s.at === end && s.letter === 'E' && /^ký(?! ức)/u.test(s.said ?? ''));
};
