/** What an occasion is called in the graph: a verb gets its noun, a bare noun its body, place or day. */
import type { EventHit } from './event.ts';

/** The words of the phrase; one that says little takes the name of the main occasion, of its body, or its day: a headline is a statement. */
export function nameOf(
  hit: EventHit,
  main: EventHit | undefined,
  place: string | undefined,
  owner: string | undefined,
  alone: boolean,
  day: string | undefined,
): string {
  const name = (owner ? hit.name.replace(POINTED, '') : hit.name)
    .replace(ITS_DAY, '')
    .replace(/(?:\s(?:(?:nói|nêu)\s)?trên)?[\s,]*$/u, '')
    .replace(/^Họp, (?=\p{Ll})/u, 'Họp ')
    .replace(/^Họp (phiên|kỳ) (?!họp)/iu, (_, w: string) => `${/^k/iu.test(w) ? 'Kỳ' : 'Phiên'} họp `);
  const noun = VERB_NAMED.find(([verb]) => verb.test(name))?.[1];
  const named = noun ? `${noun} ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
  if (main) return `${main.name.replace(/[\s,]+$/u, '')}${place ? ` tại ${place}` : ''}`;
  const words = named.split(' ').length - hit.head.split(' ').length;
  // A body sits on many days.
  if (owner && hit.heard && day) return `${named} của ${owner} ngày ${day}`;
  if (owner && (words < 2 || BY_NUMBER.test(named))) return `${named} của ${owner}`;
  if (words >= 2 || alone) return named;
  return day ? `${named} ngày ${day}` : named;
}

/** "Kỳ họp 32 *của cơ quan* này": by which noun a body is pointed at; its name says more. */
export const POINTED = /\scủa (ủy ban|uỷ ban|hội đồng|ban|bộ|hội|cơ quan|đơn vị)$/iu;
/** "Kỳ họp lần thứ 20 *(diễn ra hôm 29-1)*": its date is told apart. */
const ITS_DAY =
  /\s*\((?:diễn ra|tổ chức|khai mạc|họp)?\s*(?:(?:vào|hôm|ngày|sáng|chiều|tối)\s+)*\d{1,2}(?:[/-]\d{1,4}){1,2}\)/iu;

/** "Kỳ họp thứ 13 (kỳ họp bất thường)", "Phiên họp đầu tiên": a name that says only which of its body's sessions it is. */
const BY_NUMBER =
  /\s(?:(?:lần\s+)?thứ\s+\S+|lần\s+\S+|\d+|đầu tiên|thường kỳ|bất thường|chất vấn)(?:,?\s+kh(?:óa|oá)\s+\S+)?(?:,?\s+nhiệm kỳ\s+[\d\s–-]+)?(?:\s*\([^()]*\))?(?:,?\s+kh(?:óa|oá)\s+\S+)?(?:,?\s+nhiệm kỳ\s+[\d\s–-]+)?$/iu;

/** "tổ chức tổng kết ..." is a conference, "tổ chức ra mắt ..." a ceremony. */
const VERB_NAMED: [RegExp, string][] = [
  [/^(?:sơ|tổng)\s+kết|^giao\s+ban|^đánh\s+giá|^(?:tập\s+huấn|bồi\s+dưỡng|triển\s+khai)/iu, 'Hội nghị'],
  [
    /^(?:ký(?:\s+kết)?(?=\s)|khai\s+giảng|bế\s+giảng|phát\s+động|ra\s+(?:mắt|quân)|bàn\s+giao|trao|công\s+bố|tuyên\s+dương|biểu\s+dương|vinh\s+danh|khánh\s+thành|khai\s+trương|khởi\s+công|khai\s+mạc|gắn\s+biển|dâng\s+(?:hương|hoa)|tặng(?!\s+hoa)|viếng|động\s+thổ|kỷ\s+niệm|khởi\s+động)/iu,
    'Lễ',
  ],
  [
    /^(?:làm\s+việc|giám\s+sát|kiểm\s+tra|khảo\s+sát|tiếp(?=\s)|đối\s+thoại\s+với|tiếp\s+xúc|gặp\s+(?:mặt|gỡ))/iu,
    'Buổi',
  ],
  [/^(?:họp(?!\s+(?:báo|mặt))|gặp)/iu, 'Cuộc'],
  [
    /^(?:cho\s+ý\s+kiến|thảo\s+luận|chất\s+vấn|nghe|bầu|(?:miễn|bãi)\s+nhiệm|phê\s+chuẩn|thông\s+qua|biểu\s+quyết|bỏ\s+phiếu|lấy\s+phiếu)(?!\p{L})/iu,
    'Phiên họp',
  ],
  [/^(?:tặng\s+hoa(?=,?\s)|chúc\s+mừng)/iu, 'Buổi'],
  [/^(?:thăm|thị\s+sát)/iu, 'Chuyến'],
  [/^(?:hội\s+kiến|chào\s+xã)/iu, 'Cuộc'],
];

/** The noun of a meeting of two sides, and of a visit. */
const WITH =
  /^((?:Buổi|Cuộc) (?:làm việc|gặp gỡ|gặp mặt|gặp|đối thoại|hội đàm|trao đổi|tiếp xúc)(?: song phương| trực tuyến)?)(?= (?:với|cùng) )/u;
const TO = /^(?:Buổi tiếp xúc|Chuyến thăm)(?!\p{L})[^,]*$/u;
/** "Buổi A tiếp Đoàn B", "Cuộc gặp giữa A và Bộ trưởng C". */
const RECEIVES = /^(?:Buổi|Cuộc) (?=tiếp (?!xúc))/u;
const FACES = /^(Cuộc gặp) (?=\p{Lu})/u;
/** Longer names do not take a host behind them. */
const LONGEST = 70;

/** The name of a meeting with its host, where it has none. */
export function calledBy(name: string, host: string, person: string): string {
  if (name.includes(person) || /(?<!\p{L})(?:của|giữa|do)(?!\p{L})/u.test(name.slice(0, LONGEST)))
    return name;
  if (RECEIVES.test(name)) return name.replace(RECEIVES, `Buổi ${host} `);
  if (FACES.test(name)) return name.replace(FACES, `$1 giữa ${host} và `);
  if (WITH.test(name)) return name.replace(WITH, `$1 của ${host}`);
  return TO.test(name) && name.length <= LONGEST && !/ ngày \d/u.test(name) ? `${name} của ${host}` : name;
}
