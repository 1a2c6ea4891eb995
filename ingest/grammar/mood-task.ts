/** Whether two bodies were told to work together or did so: "giao A chủ trì, phối hợp với B", "kiến nghị ban hành quy chế phối hợp giữa A và B" are tasks. Works on the view that the role rules read. */

/** "A chủ trì, phối hợp với A ...", "A cùng A phải phối hợp": how tasks are given out, unless it was done or brought an occasion about. */
const GIVEN = /chủ trì\s*,?\s*phối hợp|(?<!\p{L})(?:cần|phải|nên)\s+(?:\p{L}+\s+)?phối hợp/u;
const DONE = /(?<!\p{L})(?:đã|vừa|đang|từng|luôn|[EGT])(?!\p{L})/u;
/** "vừa quản lý tốt vừa tạo điều kiện": two things at once, nothing that has just been done. */
const BOTH_AT_ONCE = /(?<!\p{L})vừa\s[^.;]{2,50}?[\s,]vừa\s/gu;

/** "A phối hợp với B *tăng cường tuyên truyền*", "A cùng với B *có nhiệm vụ* ...": what they are to do, where nothing tells that it was done. */
const WISHED =
  /^\s*(?:,?\s*(?:và|cùng)\s+(?:các|địa|đơn)\s[^,.;AC]{3,40}?\s)?(?:tăng cường|chủ động|tập trung|tiếp tục|khẩn trương|đẩy mạnh|nghiên cứu|rà soát|hoàn thiện|tham mưu|bảo đảm|đảm bảo|xử lý nghiêm|có (?:biện pháp|kế hoạch)|đề xuất|sớm|căn cứ|để )|\shơn(?:\s+nữa)?\s*(?:,|$)/u;
const DUE =
  /^\s*(?:phải|cần|nên|sẽ|có (?:nhiệm vụ|trách nhiệm)|chịu trách nhiệm|được (?:giao|yêu cầu))(?!\p{L})/u;
/** Reports of a time, and figures, tell what was done. */
const REPORTED =
  /\d|(?:vừa|thời gian|năm|tháng|tuần|hôm) qua|(?:hằng|hàng) (?:năm|tháng)|thường xuyên|nhiều năm/u;
const THEREBY = /^(?:theo đó|trong đó|cụ thể|đồng thời)\s*,\s*$/u;
/** "A được giao chủ trì, phối hợp với B", "giao cho ban cán sự đảng UBND, A phối hợp": what they are charged with, among others whose names were not read. */
const CHARGED =
  /(?<!\p{L})(?:(?:được (?:giao|phân công|yêu cầu)|có (?:nhiệm vụ|trách nhiệm))\s(?!cho |,)[^.;]{0,40}|(?<!được )giao(?: nhiệm vụ| trách nhiệm)? cho\s(?:(?! (?:của|đã|thực hiện|quản lý|sử dụng|làm) )[^.;]){0,160})phối hợp/u;
/** "P yêu cầu A rà soát, *A phối hợp với A* xử lý", "P yêu cầu: A lập đoàn; *A phối hợp với A*": the next of those who are told what to do. */
const NEXT_TOLD =
  /(?<!\p{L}|theo |sự |của |được )(?:yêu cầu|đề nghị|giao|giao cho|chỉ đạo|phân công|kiến nghị)\s*(?::|:?\s*(?:(?:các|hai|ba|bốn|\d+|cho|đơn vị|cơ quan|sở|ngành|bộ)\s+)*[AC](?!\p{L}))[^.!?“”]*(?:[;,–-]|và)\s*$/u;
/** "kiến nghị ban hành quy chế *phối hợp giữa A và B*". */
const PROPOSED =
  /(?<!\p{L})(?:đề nghị|kiến nghị|đề xuất|cần|sớm|phải|nên)\s[^.;:]{0,60}?(?:ban hành|xây dựng|ký(?: kết)?|hoàn thiện|sửa đổi|bổ sung)\s+(?:các\s+|một\s+)?(?:\p{Ll}+\s+){0,2}?$/u;
const FURTHEST = 400;

/** What stands from `start` to `end` says that bodies work together. */
export function isTask(view: string, start: number, end: number): boolean {
  const wide = view.slice(Math.max(0, start - FURTHEST), start).replace(/^.*[.!?“”"]/su, '');
  const before = wide.slice(-NEAR).replace(/^.*[;:]/su, '');
  const said = view.slice(start, end);
  const behind = clauseAfter(view, end);
  const after = (said.match(/[^AC]*$/u)?.[0] ?? '') + behind;
  const whole = (before + said + behind).replace(BOTH_AT_ONCE, '');
  if (CHARGED.test(before + said) || PROPOSED.test(before)) return true;
  if (DUE.test(after)) return true;
  if (NEXT_TOLD.test(wide) && !DONE.test(said + behind) && !REPORTED.test(said + behind)) return true;
  if (DONE.test(whole) || BY.test(before)) return false;
  if (GIVEN.test(said)) return true;
  return !REPORTED.test(whole) && (WISHED.test(after) || THEREBY.test(before));
}
const NEAR = 90;
/** "giải thưởng do *A chủ trì, phối hợp với B* tổ chức", "nghị quyết được *A chủ trì, phối hợp với B* xây dựng": how something came about. */
const BY = /(?:^|[\s,])(?:do|được)\s+$/u;

const clauseAfter = (view: string, end: number): string =>
  view.slice(end, end + 120).replace(/[.;:!?“”"].*$/su, '');
