/**
 * Whether a sentence says that something was done, that it is planned or ordered, or neither: "A sẽ phối hợp với B" and "giao A phối hợp với B"
 * are plans, "nếu A phối hợp với B" and "không có mặt P" say nothing of the kind. Works on the view that the role rules read.
 */
import { isTask } from './mood-task.ts';

export type Mood = 'stated' | 'planned' | 'unsaid';

/** Without a comma between it and what it speaks of. */
const AHEAD = /(?<!\p{L})(?:sẽ|dự kiến|dự định|sắp(?! xếp| đặt)|có kế hoạch|lên kế hoạch)(?!\p{L})[^,]*$/u;
const TOMORROW =
  /(?<!\p{L})(?:(?:ngày|sáng|chiều|tối|trưa) mai|tuần tới|tuần sau|tháng tới|tháng sau|năm tới|năm sau|sắp tới|tới đây|thời gian tới|theo kế hoạch|theo dự kiến)(?!\p{L})[^,]*,?[^,]*$/u;
/** Who is told to do something has not done it: "chỉ đạo 4 sở A, A", "giao nhiệm vụ cho A", "chỉ đạo lập đoàn gồm A". */
const ORDERED =
  /(?<!\p{L})(?:yêu cầu|đề nghị|(?<!(?:bàn|chuyển) )giao|giao cho|chỉ đạo|phân công|kiến nghị|đề xuất|cho phép|chấp thuận|mong muốn|kêu gọi|nhắc nhở|lệnh cho)\s+(?!,)(?:(?:thành\s+)?lập\s[^.;,]{3,50}?\s(?:gồm|do)\s+(?:có\s+)?)?(?:(?:các|hai|ba|bốn|\d+|cho|rằng|là|cả|đơn vị|cơ quan|sở|ngành|bộ|[AC]|,|và|chỉ đạo|nhiệm vụ cho|trách nhiệm|ngay|sớm)\s+)*$/u;
const INSIDE = /(?<!\p{L})(?:sẽ|dự kiến|sắp(?! xếp| đặt))(?!\p{L})/u;
const DUTY = /(?<!\p{L})(?:cần|phải|nên)\s+(?:\p{L}+\s+){0,2}$/u;
/** "thiếu nhi", "không gian", "dược liệu", "dữ liệu" deny nothing. */
const DENIED =
  /(?<!\p{L}|hàng |phòng |thường )(?:không(?! chỉ| những| ngừng| gian| quân| khí)|chưa|thiếu(?! nhi| niên| sinh)|nếu|giả sử|(?<!(?:dược|dữ|tài|số|tư|vật|nguyên|nhiên|phụ|ngư) )liệu|có thể|có khả năng|phủ nhận|bác bỏ|được cho là|bị cho là|nghi vấn|tin đồn|hoãn|huỷ|hủy|lẽ ra|đáng lẽ)\s+(?:(?!nhưng|mà|song)\p{L}+\s+){0,3}$/u;
const FAULTED =
  /^\s*(?:(?:A|đã|còn|là|việc|này|trong|vẫn|,)\s+){0,3}(?:\p{Ll}+\s\p{Ll}+\s)?(?:(?:chưa|không)\s+(?:tốt|chặt|hiệu quả|kịp|đạt|đồng bộ|tham dự|dự|đến|có mặt|diễn ra|tổ chức|thành|phải lúc nào)|còn\s+(?:lúng túng|hạn chế|yếu|lỏng|chồng chéo|bất cập|rời rạc)|thiếu\s)/u;
/** "thiếu trách nhiệm trong việc chỉ đạo A thực hiện D": it was not carried out. */
const FAILED =
  /(?<!\p{L})(?:thiếu trách nhiệm|buông lỏng|thiếu kiểm tra|vi phạm|sai phạm|khuyết điểm|chậm trễ)(?!\p{L})[^.;]*$/u;
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
  if (relation === 'BASED_ON' && FAILED.test(before)) return 'unsaid';
  if (INSIDE.test(said) || AHEAD.test(before) || TOMORROW.test(before)) return 'planned';
  if (/^(?:và|,)\s/u.test(said) && WILL.test(before)) return 'planned';
  if (relation === 'COORDINATES_WITH' && isTask(view, start, end)) return 'planned';
  return TASKS.test(relation) && (ORDERED.test(before) || DUTY.test(before)) ? 'planned' : 'stated';
}

/** "P dẫn đầu đoàn rời Hà Nội, lên đường sang Tokyo tham dự E": who only leaves for it. */
const LEAVES = /(?<!\p{L})(?:lên đường|rời (?:thủ đô )?(?:hà nội|L))(?!\p{L})[^.;:]{0,60}?\s(?:tham )?dự\s/u;

/** "Sau phần phát biểu của P, Quốc hội sẽ nghe ...": the order of what is to come. */
const isToSpeak = (view: string, start: number, end: number): boolean =>
  /(?<!\p{L})sau\s+(?:khi\s+(?:nghe\s+)?)?$/u.test(view.slice(0, start)) &&
  /^[^,.;:“”"]{0,40},\s*(?:[AEC]|quốc hội|các đại biểu|đại hội|kỳ họp)\s+sẽ(?!\p{L})/u.test(view.slice(end));

/** "sẽ tổng kết G1 giai đoạn ... *và ký kết G2*". */
const WILL = /(?<!\p{L})(?:sẽ|dự kiến|sắp(?! xếp| đặt))(?!\p{L})(?!.*(?<!\p{L})(?:đã|vừa)(?!\p{L}))/u;

const NAMED_FOR =
  /(?<!\p{L})(?:giới thiệu|đề xuất|đề cử|dự kiến|sẽ|đề nghị|xin ý kiến|phương án|(?<=liên quan đến |việc )quy hoạch)(?!\p{L})(?:\s+(?!và\s|đã\s)[\p{L}]+){0,9}\s*$/u;
const NOT_NAMED =
  /(?<!\p{L})(?:không|chưa|chưa thể)\s+(?:\p{L}+\s+){0,4}(?:giới thiệu|đề xuất|đề cử|đề nghị|bổ nhiệm|điều động|luân chuyển)/u;

/** "đề xuất điều động*,* bổ nhiệm ông A". */
const ONE_ACT =
  /(?<=(?:điều động|luân chuyển|phân công|miễn nhiệm))\s*,\s*(?=(?:bổ nhiệm|phân công|luân chuyển|điều động)(?!\p{L}))/gu;
/** "giới thiệu ông A để bầu giữ chức X" names him for it, "chưa thể giới thiệu để bầu ông A giữ chức X" does not even that. `before` stands before the name, in lower case. */
export function appointmentMood(before: string): Mood {
  const clause = before.replace(ONE_ACT, ' ').replace(/^.*[.;:,“”"]/su, '');
  if (NOT_NAMED.test(clause)) return 'unsaid';
  return NAMED_FOR.test(clause) ? 'planned' : 'stated';
}
