/**
 * Whether a sentence says that something was done, that it is planned or ordered, or neither: "A sẽ phối hợp với B" and "giao A phối hợp với B"
 * are plans, "nếu A phối hợp với B" and "không có mặt P" say nothing of the kind. Works on the view that the role rules read.
 */
export type Mood = 'stated' | 'planned' | 'unsaid';

/** Without a comma between it and what it speaks of. */
const AHEAD = /(?<!\p{L})(?:sẽ|dự kiến|dự định|sắp|có kế hoạch|lên kế hoạch)(?!\p{L})[^,]*$/u;
const TOMORROW =
  /(?<!\p{L})(?:(?:ngày|sáng|chiều|tối|trưa) mai|tuần tới|tuần sau|tháng tới|tháng sau|năm tới|năm sau|sắp tới|tới đây|thời gian tới|theo kế hoạch|theo dự kiến)(?!\p{L})[^,]*,?[^,]*$/u;
/** Who is told to do something has not done it. */
const ORDERED =
  /(?<!\p{L})(?:yêu cầu|đề nghị|giao|giao cho|chỉ đạo|phân công|kiến nghị|đề xuất|cho phép|chấp thuận|mong muốn|kêu gọi|nhắc nhở|lệnh cho)\s+(?:(?:các|hai|ba|cho|rằng|là|cả|đơn vị|cơ quan|[AC]|,|và|chỉ đạo|trách nhiệm|ngay|sớm)\s+)*$/u;
const INSIDE = /(?<!\p{L})(?:sẽ|dự kiến|sắp)(?!\p{L})/u;
const DUTY = /(?<!\p{L})(?:cần|phải|nên)\s+(?:\p{L}+\s+){0,2}$/u;
const DENIED =
  /(?<!\p{L}|hàng |phòng |thường )(?:không(?! chỉ| những| ngừng)|chưa|thiếu|nếu|giả sử|liệu|có thể|có khả năng|phủ nhận|bác bỏ|được cho là|bị cho là|nghi vấn|tin đồn|hoãn|huỷ|hủy|lẽ ra|đáng lẽ)\s+(?:(?!nhưng|mà|song)\p{L}+\s+){0,3}$/u;
const FAULTED =
  /^\s*(?:(?:A|đã|còn|là|việc|này|trong|vẫn|,)\s+){0,3}(?:chưa|không)\s+(?:tốt|chặt|hiệu quả|kịp|đồng bộ|tham dự|dự|đến|có mặt|diễn ra|tổ chức|thành)/u;
/** "A chủ trì, phối hợp với A ...", "A cùng A phải phối hợp": how tasks are given out, unless it was done or brought an occasion about. */
const GIVEN = /chủ trì\s*,?\s*phối hợp|(?<!\p{L})(?:cần|phải|nên)\s+(?:\p{L}+\s+)?phối hợp/u;
const DONE = /(?<!\p{L})(?:đã|vừa|đang|từng|luôn|[EGT])(?!\p{L})/u;
/** Roles that somebody may be told to take. */
const TASKS = /^(?:COORDINATES_WITH|ORGANIZED|CHAIRED|ISSUED|PARTY_TO|BASED_ON)$/;
/** What stands in `view` from `start` to `end` was read as `relation`; `view` is a passage with one letter for each chunk. Who speaks is heard, whatever he says; `firm` says the same of other rules. */
export function moodOf(
  { relation, firm }: { relation: string; firm?: boolean },
  view: string,
  start: number,
  end: number,
): Mood {
  if (relation === 'SPOKE_AT' && isToSpeak(view, start, end)) return 'unsaid';
  if (firm || relation === 'SPOKE_AT') return 'stated';
  if (relation === 'ATTENDED' && LEAVES.test(view.slice(start, end + 90))) return 'planned';
  const before = view.slice(Math.max(0, start - 90), start).replace(/^.*[.;:!?“”"]/su, '');
  const said = view.slice(start, end);
  if (DENIED.test(before) || FAULTED.test(view.slice(end, end + 40))) return 'unsaid';
  if (INSIDE.test(said) || AHEAD.test(before) || TOMORROW.test(before)) return 'planned';
  if (/^(?:và|,)\s/u.test(said) && WILL.test(before)) return 'planned';
  if (relation === 'COORDINATES_WITH' && isTask(view, before, said, end)) return 'planned';
  return TASKS.test(relation) && (ORDERED.test(before) || DUTY.test(before)) ? 'planned' : 'stated';
}

/** "P dẫn đầu đoàn rời Hà Nội, lên đường sang Tokyo tham dự E": who only leaves for it. */
const LEAVES = /(?<!\p{L})(?:lên đường|rời (?:thủ đô )?(?:hà nội|L))(?!\p{L})[^.;:]{0,60}?\s(?:tham )?dự\s/u;

/** "Sau phần phát biểu của P, Quốc hội sẽ nghe ...": the order of what is to come. */
const isToSpeak = (view: string, start: number, end: number): boolean =>
  /(?<!\p{L})sau\s+(?:khi\s+(?:nghe\s+)?)?$/u.test(view.slice(0, start)) &&
  /^[^,.;:“”"]{0,40},\s*(?:[AEC]|quốc hội|các đại biểu|đại hội|kỳ họp)\s+sẽ(?!\p{L})/u.test(view.slice(end));

/** "A phối hợp với B *tăng cường tuyên truyền*", "A cùng với B *có nhiệm vụ* ...": what they are to do, where nothing tells that it was done. */
const WISHED =
  /^\s*(?:,?\s*(?:và|cùng)\s+(?:các|địa|đơn)\s[^,.;AC]{3,40}?\s)?(?:tăng cường|chủ động|tập trung|tiếp tục|khẩn trương|đẩy mạnh|nghiên cứu|rà soát|hoàn thiện|tham mưu|bảo đảm|đảm bảo|xử lý nghiêm|có (?:biện pháp|kế hoạch)|đề xuất|sớm|căn cứ|để )/u;
const DUE =
  /^\s*(?:phải|cần|nên|sẽ|có (?:nhiệm vụ|trách nhiệm)|chịu trách nhiệm|được (?:giao|yêu cầu))(?!\p{L})/u;
/** Reports of a time, and figures, tell what was done. */
const REPORTED =
  /\d|(?:vừa|thời gian|năm|tháng|tuần|hôm) qua|(?:hằng|hàng) (?:năm|tháng)|thường xuyên|nhiều năm/u;
const THEREBY = /^(?:theo đó|trong đó|cụ thể|đồng thời)\s*,\s*$/u;

function isTask(view: string, before: string, said: string, end: number): boolean {
  const after = (said.match(/[^AC]*$/u)?.[0] ?? '') + clauseAfter(view, end);
  const whole = before + said + clauseAfter(view, end);
  if (CHARGED.test(before + said)) return true;
  if (DUE.test(after)) return true;
  if (DONE.test(whole)) return false;
  if (GIVEN.test(said)) return true;
  return !REPORTED.test(whole) && (WISHED.test(after) || THEREBY.test(before));
}

/** "A được giao chủ trì, phối hợp với B": what they are charged with. */
const CHARGED =
  /(?<!\p{L})(?:được (?:giao|phân công|yêu cầu)|có (?:nhiệm vụ|trách nhiệm))\s[^.;]{0,40}phối hợp/u;

/** "sẽ tổng kết G1 giai đoạn ... *và ký kết G2*". */
const WILL = /(?<!\p{L})(?:sẽ|dự kiến|sắp)(?!\p{L})(?!.*(?<!\p{L})(?:đã|vừa)(?!\p{L}))/u;

const clauseAfter = (view: string, end: number): string =>
  view.slice(end, end + 120).replace(/[.;:!?“”"].*$/su, '');

const NAMED_FOR =
  /(?<!\p{L})(?:giới thiệu|đề xuất|đề cử|dự kiến|sẽ|đề nghị|xin ý kiến|phương án)(?!\p{L})(?:\s+(?!và\s|đã\s)[\p{L}]+){0,9}\s*$/u;
const NOT_NAMED =
  /(?<!\p{L})(?:không|chưa|chưa thể)\s+(?:\p{L}+\s+){0,4}(?:giới thiệu|đề xuất|đề cử|đề nghị|bổ nhiệm)/u;

/** "giới thiệu ông A để bầu giữ chức X" names him for it, "chưa thể giới thiệu để bầu ông A giữ chức X" does not even that. `before` stands before the name, in lower case. */
export function appointmentMood(before: string): Mood {
  const clause = before.replace(/^.*[.;:,“”"]/su, '');
  if (NOT_NAMED.test(clause)) return 'unsaid';
  return NAMED_FOR.test(clause) ? 'planned' : 'stated';
}
