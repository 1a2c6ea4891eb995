/** Whom the award rules may mean: not the issuer who stands by title alone, not a private citizen, not the next who hands something over, and nobody where it is only proposed. */
import { asked } from '../asked.ts';
import { AWARD } from '../grammar/role.ts';
import type { RoleRule } from '../grammar/roles.ts';
import type { Occasion } from './occasion.ts';
import type { Symbol, View } from './view.ts';

const HANDS = /(?<!\p{L})(?:trao|gắn)(?!\p{L})/u;
const NOT_DONE =
  /(?<!\p{L})(?:không|chưa|đề nghị|đề xuất|thu hồi|huỷ|hủy|xét|hồ sơ|(?<!(?:chương|quá|công|quy|tiến|lộ|hành) )trình|thẩm định|từ chối|truy tặng|sẽ|để được|về việc|năm liền|khuyết điểm|từng(?! (?:đơn vị|tập thể|cá nhân|người|đồng chí|hộ|gia đình|gương))|qua \d+ năm|(?:trong |những |nhiều )+năm(?: qua)?|(?<!dịp này[^.;]{0,60})quyết định (?:tặng|khen tặng)|(?:gửi|có) thư khen|ký (?:\p{Ll}+ ){0,2}quyết định)(?!\p{L})/u;

/** "nhiều ý kiến đề xuất P nhận danh hiệu", "thu hồi bằng khen đã tặng P": nothing was handed over. */
export function isAwardDone(view: View, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  const clause = view.text.slice(0, at).replace(/^.*[.;]/u, '');
  return !LONG_AGO.test(clause) && !isDenied(clause + match[0].replace(/:.*$/u, ''));
}
const isDenied = (said: string): boolean => NOT_DONE.test(said.replace(REASON, ''));
/** "có thành tích trong năm 2022", "thực hiện tốt chương trình": what for, not when. */
const REASON =
  /(?<!\p{L})(?:(?:vì|do|với|đã)\s)*(?:có\s)?(?:(?:những|nhiều|các)\s)?(?:thành tích|đóng góp|thực hiện tốt)(?!\p{L})[^,.;:]*?(?=[,.;:]|$|\s(?:được|tặng|đề nghị|trao|khen|nhận|gồm)(?!\p{L}))/gu;
/** "Năm 2021, A được tặng cờ thi đua", "5 năm qua, A được tặng ...", "Giai đoạn 2018 - 2023, ...": what is looked back on. */
const LONG_AGO =
  /^\s*(?:(?:trong|từ|qua|suốt|vào|các|riêng)\s)*(?:(?:hơn |gần )?\d+ năm(?: (?:qua|liền|liên tục|liên tiếp))?|(?:các )?năm(?: học)? \d{4}|giai đoạn \d{4}|nhiệm kỳ)(?!\p{L})/u;

/** Where awards are no part of the matter: one is handed over there only where the sentence says so. */
const SOBER =
  /kỳ họp|phiên|họp báo|chuyến|(?:^|cuộc |buổi )(?:họp(?! mặt)|làm việc|kiểm tra|giám sát|tiếp xúc|khảo sát)/u;
/** A meeting that looks back praises those who did well. */
const REVIEW = /(?:sơ|tổng) kết/iu;
/** Conferences that only look ahead. */
const AHEAD =
  /^hội nghị (?:trực tuyến )?(?:triển khai|quán triệt|phổ biến|hiệp thương|tiếp xúc)(?!.*(?:tổng|sơ) kết)/iu;
const THERE =
  /E|dịp (?:này|đó)|nhân (?:dịp|đây)|tại đây|cũng tại|khuôn khổ|(?<!\d{4}.{0,40})(?:[–-] ảnh|[(] ?ảnh)|^ảnh(?!.*\d{4})/u;

const praises = ({ head, name }: Occasion['hit']): boolean =>
  (!SOBER.test(head) || REVIEW.test(name)) && !AHEAD.test(name);

/** "PVC từng được tặng huân chương", told at a session that disciplines its heads: that award is of another day. */
export const isAwardThere = (view: View, { hit, sentence }: Occasion, near: boolean): boolean =>
  view.sentence === sentence || (near && (THERE.test(view.text) || praises(hit))) || view.text.includes('E');

/** "nhiều tập thể, cá nhân Công an tỉnh", "các đơn vị thuộc Công an tỉnh": some of the body, not the body. */
const OTHERS_OF =
  /(?<!\p{L})(?:(?:các|nhiều|những|\d+)\s(?:[\p{Ll},]+\s+){0,5}(?:tập thể|cá nhân|cán bộ|chiến sĩ|đơn vị|học sinh|hội viên)(?:\s+(?:của|thuộc|ở))?|thuộc)\s+$/u;

const ISSUER = /(?<!\p{L})được\s+(?:[PA]\s*(?:,|và)\s*)*[PA]$/u;
/** "25 cá nhân được tặng bằng khen của A , 24 tập thể được tặng ..." */
const ISSUED_BY = new RegExp(`${AWARD}\\s+(?:cao quý\\s+)?của\\s+(?:[PA]\\s*(?:,|và)\\s*)*$`, 'u');
/** "theo quyết định của A , 10 tập thể được tặng bằng khen": whose decision it is. */
const DECIDED = /(?:^|[.;] )theo (?:D|quyết định)[^.;]{0,60}\scủa\s+$/u;
const GIVES = /^\s*(?:(?:,|và)\s*[PA]\s*)*(?:trao tặng|tặng|trao|khen|tuyên dương|biểu dương)/u;

/** "Chủ tịch UBND huyện tặng giấy khen" names the issuer; a person who receives has a title or rank, or is a private citizen. */
export function mayBeAwarded(rule: RoleRule, s: Symbol, said: string, view: View): boolean {
  if (rule.titleAlone && s.standing === 'title') return rule.titleAlone === 'handing' && HANDS.test(said);
  if (rule.relation !== 'RECEIVED_AWARD') return true;
  // "8 cá nhân được A tặng bằng khen"
  if (ISSUER.test(view.text.slice(0, s.at + 1)) && GIVES.test(view.text.slice(s.at + 1))) return false;
  const before = view.text.slice(0, s.at);
  return !ISSUED_BY.test(before) && !DECIDED.test(before) && mayReceive(s, view);
}

/** "*Đội công tác số 3* Công an huyện", "*Bộ phận một cửa* UBND xã": a part of the body that is read as none of its own. */
const PART_OF =
  /(?:^|[,;:]\s*|(?<!\p{L})(?:cho|và|gồm|là|có|tập thể)\s+)(?:ban(?! chỉ đạo)|đội|tổ|bộ phận|khối|nhóm|cụm|phòng|trung tâm|chi nhánh)(?: \p{Ll}+){1,4}(?: (?:số )?\d+)?\s+$/u;

/** No private citizen, not some of a body, and no part of it. */
export function mayReceive(s: Symbol, view: View): boolean {
  const before = view.text.slice(Math.max(0, s.at - 60), s.at);
  return s.standing !== 'private' && !OTHERS_OF.test(before) && !PART_OF.test(before);
}

const AWARDED =
  /(?<!\p{L})(?:trao|tặng|khen thưởng|tuyên dương|vinh danh|biểu dương|nhận)(?!\p{L})[^.;]{0,120}(?:tập thể|cá nhân|đơn vị|hộ gia đình|gia đình|cán bộ|chiến sĩ|hội viên|gương)(?!\p{L})/u;
const OF_AWARD = asked(new RegExp(`${AWARD}|khen thưởng|tuyên dương|vinh danh`, 'u'));

/** Does the passage tell of awards that were handed to some whom it does not name? */
export const isOfAward = ({ text }: View): boolean =>
  OF_AWARD.test(text) && AWARDED.test(text) && !isDenied(text);

/** "... cho A và B; P và P trao giấy khen": where those begin who stand before the verb at `verb`. */
export function beforePresenters(list: string, verb: number): number {
  const next = list.slice(0, verb).search(/;\s*P(?:\s*(?:,|và)\s*P)*\s*$/u);
  return next < 0 ? verb : next;
}
