/**
 * Sittings of an assembly that a report tells without their noun: by what the assembly does ("Sáng 8/12, HĐND tỉnh A đã bầu ông B giữ chức ...") or
 * by who is heard there ("Trả lời chất vấn sáng 5/6, Bộ trưởng C cho biết ...").
 */
import { finderOf } from '../asked.ts';

/** "khóa XII, nhiệm kỳ 2021 - 2026". */
export const TERM = String.raw`(?:\s*,?\s*(?:khóa|khoá)\s+[\p{L}\d]+)?(?:\s*,?\s*nhiệm\s+kỳ\s+[\d\s–-]+)?`;
export const DAY = String.raw`(?:\s*,?\s*(?:vào\s+)?(?:hôm\s+(?:qua|nay|kia)|(?:ngày|sáng|chiều|tối|hôm)\s+(?:ngày\s+)?(?:\d[\d/.–-]*|nay|qua))?(?:\s*\(\d[\d/.–-]*\))?)?`;
/** Between a host and the verb right behind it: "Bộ A *chiều 9/6* họp báo". */
export const BEFORE_VERB = new RegExp(`^${DAY}\\s+(?:(?:đã|vừa|cũng)\\s+)?$`, 'u');

const sits = (adverbs: string, verbs: string): RegExp =>
  new RegExp(
    `(?:\\s*\\([^)]{0,40}\\))?${TERM}${DAY}[\\s,]*(?:(?:đã|vừa|tiếp\\s+tục|tiến\\s+hành|chính\\s+thức|${adverbs})\\s+)*(${verbs})(?!\\p{L})`,
    'yu',
  );

/** What is talked over there: "Ngày 12/4, Ủy ban Thường vụ Quốc hội cho ý kiến vào ...". */
const DELIBERATES = sits(
  'bắt\\s+đầu|dành[^,.;]{3,40}',
  'cho\\s+ý\\s+kiến(?:\\s+lần\\s+\\S+)?\\s+(?:về|vào|đối\\s+với)|thảo\\s+luận(?=\\s+(?:về|tại|ở|các|dự|báo|kết|tổ|toàn))|chất\\s+vấn(?=\\s)|nghe(?=\\s+(?:và\\s+|báo\\s+cáo|tờ\\s+trình|trình\\s+bày))',
);
const ASSEMBLY =
  /(?:Quốc\s+hội|HĐND|[Hh]ội\s+đồng\s+[Nn]hân\s+dân|Ban\s+(?:Thường\s+vụ|Chấp\s+hành|[Cc]án\s+sự)|BTV|BCH|Bộ\s+Chính\s+trị|Ban\s+Bí\s+thư|[ỦU][ỷy]\s+ban\s+Thường\s+vụ)[^,;.()]{0,40}$/u;

/** What is decided there, told at the head of a clause; "luật mà Quốc hội vừa thông qua" is told of the law, "phê chuẩn kết quả bầu" is done by a paper. */
const DECIDES = sits(
  'nhất\\s+trí|thống\\s+nhất|biểu\\s+quyết|bỏ\\s+phiếu',
  'bầu(?=\\s+(?:bổ\\s+sung|ông|bà|đồng|các|\\d|chức|\\p{Lu}))|(?:miễn|bãi)\\s+nhiệm|phê\\s+chuẩn(?!\\s+kết\\s+quả\\s+(?:bầu|miễn))|thông\\s+qua|biểu\\s+quyết|bỏ\\s+phiếu|lấy\\s+phiếu\\s+tín\\s+nhiệm',
);
const DECIDING =
  /(?:^|[,:–-])\s*(?:(?:các\s+)?(?:đại\s+biểu|ĐB)\s+)?(?:Quốc\s+hội|QH|HĐND|[Hh]ội\s+đồng\s+[Nn]hân\s+dân|[ỦU][ỷy]\s+ban\s+Thường\s+vụ\s+Quốc\s+hội)[^,;.()]{0,40}$/u;
/** Committees of a party decide without a meeting, and elect at one. */
const ELECTING =
  /(?:^|[,:–-])\s*(?:Ban\s+[Cc]hấp\s+hành|BCH|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\s+[uủ][ỷy])(?!\p{L})[^,;.()]{0,60}$/u;

/** The verb of a sitting behind the body that ends at `end`; `before`: the text up to there; `named`: what is decided falls at a session that is named. */
export function sittingAt(
  text: string,
  end: number,
  before: string,
  named: boolean,
): { index: number; verb: string } | undefined {
  const at = (re: RegExp): { index: number; verb: string } | undefined => {
    re.lastIndex = end;
    const m = re.exec(text);
    return m?.[1] ? { index: m.index + m[0].length - m[1].length, verb: m[1] } : undefined;
  };
  const talked = ASSEMBLY.test(before) ? at(DELIBERATES) : undefined;
  if (talked || named) return talked;
  if (DECIDING.test(before)) return at(DECIDES);
  const chosen = ELECTING.test(before) ? at(DECIDES) : undefined;
  return chosen?.verb === 'bầu' ? chosen : undefined;
}

const HOUR = String.raw`\s+(?:(?:đầu|cuối)\s+(?:giờ\s+)?)?(?:sáng|chiều|tối|ngày|hôm)(?:\s+(?:ngày\s+)?\d|\s+(?:nay|qua))`;
const WORDS = String.raw`(?:[^,.;“"]|TP\.)`;
/** "Trả lời chất vấn trước HĐND TP A sáng 5/6", "Chất vấn Bộ trưởng Bộ B chiều 5/6". */
const ASKED = new RegExp(
  `(?<!\\p{L})(?:[Tt]rả\\s+lời\\s+chất\\s+vấn(?=(?:\\s+của\\s${WORDS}{2,60}?)?(?:\\s+(?:trước|tại)\\s${WORDS}{2,40}?)?${HOUR})|Chất\\s+vấn(?=\\s+(?:\\p{L}+\\s+){0,3}(?:[Bb]ộ|[Tt]hủ|[Tt]hống|[Tt]ổng|[Gg]iám|[Cc]hủ|[Cc]hánh|[Vv]iện)\\s${WORDS}{4,90}?${HOUR}))`,
  'gu',
);
/** "báo cáo trước Quốc hội chiều 5/6", "nói tại HĐND tỉnh A sáng nay". */
const BEFORE_HOUSE = new RegExp(
  `(?<!\\p{L})(?:trước|tại)\\s+(?:(?:diễn\\s+đàn|nghị\\s+trường)\\s+)?(?:Quốc\\s+hội|HĐND|Hội\\s+đồng\\s+nhân\\s+dân)(?=(?:\\s+(?:tỉnh|TP\\.?|thành\\s+phố|\\p{Lu}\\p{L}*)){0,4}(?:\\s+về\\s${WORDS}{2,60}?)?${HOUR})`,
  'gu',
);

/** "Sáng 5/6, báo cáo *trước Quốc hội*, Bộ trưởng A ...", "Sáng 5/6 *tại Quốc hội*, Bộ trưởng A đã đọc tờ trình", "Chiều 5/6, Thủ tướng B đã đọc *trước Quốc hội* tờ trình": the hour stands first. */
const OPENS = String.raw`(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Nn]gày)\s+(?:ngày\s+)?(?:nay|qua|\d[\d/.–-]*)(?:\s*\([\d/.–-]+\))?`;
const SAYS =
  '(?:báo\\s+cáo|trình\\s+bày|giải\\s+trình|phát\\s+biểu|thảo\\s+luận|tranh\\s+luận|trả\\s+lời|đọc|góp\\s+ý|cho\\s+ý\\s+kiến)';
const HERSELF = `(?:(?!(?:cho\\s+(?:biết|hay)|sẽ|từng|nói|yêu\\s+cầu)\\s)${WORDS})`;
const AT_HOUR = new RegExp(
  `(?<=^${OPENS}(?:,\\s+(?:${HERSELF}{0,90}\\s)?${SAYS}\\s+(?:${HERSELF}{0,60}\\s)?|,?\\s+(?=[^.]{12,160}\\s(?:${SAYS}|cho\\s+(?:biết|hay|rằng)|nói)\\s)))(?:trước|tại)\\s+(?:(?:diễn\\s+đàn|nghị\\s+trường)\\s+)?(?:Quốc\\s+hội|HĐND|Hội\\s+đồng\\s+nhân\\s+dân)(?!\\p{L})`,
  'gu',
);
/** "Phát biểu *tại nghị trường* chiều 5/6". */
const IN_HOUSE = new RegExp(`(?<!\\p{L})tại\\s+nghị\\s+trường(?=${HOUR})`, 'gu');

/** "Thảo luận tại hội trường sáng 5/6, đại biểu A ...", "Chiều 5/6, thảo luận ở tổ về dự án Luật B, đại biểu C ...": no congress has such deputies. */
const DEPUTY = String.raw`,\s+(?:nhiều\s+|các\s+)?(?:đại\s+biểu|ĐB(?:QH)?)(?!\p{L})`;
const DEBATED = new RegExp(
  `(?:Thảo\\s+luận\\s+(?:tại|ở)\\s+(?:hội\\s+trường|tổ)(?=(?:\\s+về\\s${WORDS}{2,120}?)?${HOUR}[\\d/.-]*${DEPUTY})|(?<=^${OPENS},\\s+)thảo\\s+luận\\s+(?:tại|ở)\\s+(?:hội\\s+trường|tổ)(?=(?:\\s+về\\s${WORDS}{2,120})?${DEPUTY}))`,
  'gu',
);

const find = finderOf([ASKED, BEFORE_HOUSE, AT_HOUR, IN_HOUSE, DEBATED]);

/** Where somebody is heard at a sitting, and what such a sitting is called. */
export function sittingsIn(text: string): { start: number; end: number; head: string; kind: string }[] {
  const found = find(text);
  const of = (re: RegExp, head: string, kind: string) =>
    found(re).map((m) => ({ start: m.index, end: m.index + m[0].length, head, kind }));
  return [
    ...of(ASKED, 'phiên chất vấn', 'chất vấn'),
    ...of(DEBATED, 'phiên thảo luận', 'thảo luận'),
    ...[BEFORE_HOUSE, AT_HOUR, IN_HOUSE].flatMap((re) => of(re, 'phiên họp', 'phiên họp')),
  ];
}

/** Parts of an assembly's sitting: "tại *phiên chất vấn*" in the report of its session; no board is questioned so. */
export const isPartOfSitting = (words: string): boolean =>
  /^(?:phiên|phần|buổi) (?:chất vấn|giải trình)$/u.test(words);
export const hasParts = (name: string): boolean =>
  /^(?:kỳ họp|phiên (?:họp|chất vấn|thảo luận|giải trình|làm việc))(?!.*(?:ban chỉ đạo|chấp hành|chính phủ|ubnd))/iu.test(
    name,
  );
