/** Units that are known by a number or a name and belong to a larger one: "Sư đoàn 10 (Quân đoàn 3)", "Trại giam Gia Trung (Cục C10, Bộ Công an)", "Cụm thi đua số 2". */
import type { AgencyChunk, Token } from '../doc.ts';
import type { Inside } from './agency-local.ts';
import { readNamed } from './agency-named.ts';
import { parenthesised } from './agency-part-of.ts';
import { placeAfterHead } from './place.ts';
import { isCapital, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** These have no names, or are more than a name and its capitals. */
const NUMBERED = /thi đua$|công tác$|^Tổ |^(?:Lữ|Tiểu) đoàn$/;
const NUMBER = /^(?:\d{1,4}|[IVX]{1,5})$/;
/** What such units belong to; where a comma may stand between, for without one it may be the next of a list. */
const LARGER: [unit: RegExp, larger: RegExp, behindComma: RegExp | undefined][] = [
  [
    /^(?:Tiểu đoàn|Đại đội) /,
    /^(?:Sư đoàn|Lữ đoàn|Trung đoàn|Bộ Chỉ huy) /,
    /^(?:Sư đoàn|Lữ đoàn|Trung đoàn|Bộ Chỉ huy) /,
  ],
  [
    /^(?:Sư đoàn|Lữ đoàn|Trung đoàn|Đoàn Kinh tế - Quốc phòng) /,
    /^(?:Quân đoàn|Quân khu|Binh đoàn|Quân chủng|Binh chủng|Vùng|Sư đoàn|Bộ ) ?/,
    /^(?:Quân đoàn|Quân khu|Binh đoàn|Quân chủng|Binh chủng|Vùng) /,
  ],
  [
    /^(?:Hải đội|Hải đoàn|Đồn|Trạm|Đội công tác)/,
    /^(?:Bộ đội Biên phòng|Bộ Chỉ huy|Bộ Tư lệnh|Vùng)/,
    undefined,
  ],
  [/^Trại/, /^(?:Cục|Công an|Bộ Công an)/, /^(?:Cục|Bộ Công an)/],
  [
    /^(?:Cụm|Khối|Tổ)/,
    /^(?:Ủy ban|Công an|Hội|Liên|Tổng|UBND|Ban Chỉ đạo|Thủ tướng|Bộ |Tòa án|Viện Kiểm sát|Thi hành án|Cục|Kho bạc|Ngân hàng|Bảo hiểm|Đảng ủy)/,
    undefined,
  ],
];

/** "Vùng 4 Hải quân", "Vùng Cảnh sát biển 2", "Bộ Tư lệnh Vùng V Hải quân": the waters that a navy's or coast guard's command has. */
function areaEnd(ctx: Context, i: number, head: string): number {
  const { tokens } = ctx;
  const number = (j: number) => NUMBER.test(tokens[j]?.text ?? '');
  if (number(i) && head.startsWith('Chi cục')) return i + 1;
  if (number(i) && says(tokens[i + 1], 'hải') && says(tokens[i + 2], 'quân')) return i + 3;
  if (says(tokens[i], 'hải') && says(tokens[i + 1], 'quân') && number(i + 2)) return i + 3;
  const guard = says(tokens[i], 'cảnh') && says(tokens[i + 1], 'sát') && says(tokens[i + 2], 'biển');
  return guard && number(i + 3) ? i + 4 : i;
}

/** "Lữ đoàn *Pháo binh* 16", "Tiểu đoàn *CSCĐ* số 2": the arm before the number. */
const ARMS = [
  'bộ binh|pháo binh|công binh|thông tin|xe tăng|thiết giáp|tăng thiết giáp|tăng - thiết giáp|đặc công|phòng không|tên lửa|ra đa|rada|vận tải|không quân|tàu ngầm|trinh sát',
  'hải quân đánh bộ|cảnh sát cơ động|cảnh vệ|kiểm ngư|cscđ|phòng hóa|hóa học|huấn luyện|dự bị động viên|đặc nhiệm|bb|pb',
]
  .flatMap((arms) => arms.split('|'))
  .map((arm) => arm.split(' '));
const armEnd = (tokens: readonly Token[], i: number): number =>
  i +
  (isCapital(tokens[i]) ? (ARMS.find((arm) => arm.every((w, n) => says(tokens[i + n], w)))?.length ?? 0) : 0);

/** "Trại giam số 6", "Cụm thi đua số II", "Khối thi đua 7", "Lữ đoàn 685". */
function numberEnd(ctx: Context, i: number): number {
  const arm = armEnd(ctx.tokens, i);
  const at = says(ctx.tokens[arm], 'số') ? arm + 1 : arm;
  if (arm > i) return NUMBER.test(ctx.tokens[at]?.text ?? '') ? at + 1 : i;
  return NUMBER.test(ctx.tokens[at]?.text ?? '') ? at + 1 : numberBehind(ctx.tokens, i);
}

const MOST_WORDS = 7;
/** "Tổ công tác *quản lý địa bàn số 9*", "Tổ *tàu thuyền an toàn số 5*": small words up to the number. */
export function numberBehind(tokens: readonly Token[], i: number): number {
  for (let j = i; j < i + MOST_WORDS && tokens[j]?.shape === 'lower'; j++)
    if (says(tokens[j], 'số') && NUMBER.test(tokens[j + 1]?.text ?? '')) return j + 2;
  return i;
}

const MOST_OF_GROUP = 14;
/** "Cụm thi đua *các tỉnh miền núi phía Bắc*", "Khối thi đua *các cơ quan Đảng*": who vies there, up to what they do. */
function groupEnd({ tokens }: Context, i: number): number {
  if (
    !says(tokens[i], 'các') &&
    !(tokens[i]?.shape === 'number' && says(tokens[i + 1], 'tỉnh', 'thành', 'huyện'))
  )
    return i;
  let end = i + 1;
  const isUnit = (j: number): boolean =>
    j > i + 1 &&
    (says(tokens[j], 'tỉnh', 'huyện', 'quận') || says(tokens[j + 1], 'phố')) &&
    isCapital(tokens[j + (says(tokens[j + 1], 'phố') ? 2 : 1)]);
  while (
    end < i + MOST_OF_GROUP &&
    /\p{L}/u.test(tokens[end]?.text ?? '') &&
    (!DO.has(tokens[end]?.lower ?? '') || (says(tokens[end], 'tổng') && says(tokens[end + 1], 'hợp'))) &&
    !isUnit(end)
  )
    end++;
  if (
    tokens[end]?.text === ',' &&
    tokens[end + 1]?.shape === 'lower' &&
    !DO.has(tokens[end + 1]?.lower ?? '')
  )
    return i;
  return end > i + 2 ? end : i;
}
const DO = new Set(
  'đã vừa tổ tổng sơ họp ký chủ do năm tại về trong là gồm bao có dự phát trao được sẽ diễn đạt tiếp đồng cùng phối triển thống của với nhiệm'.split(
    ' ',
  ),
);

/** The head and the number or name behind it; the body that it belongs to, where the text says that. */
export function readUnit(ctx: Context, base: AgencyChunk, inside: Inside): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  // "TAND cấp cao tại Đà Nẵng Lê Thị A": the town, and not the judge.
  const seat = base.head.endsWith(' tại') ? placeAfterHead(tokens, text, base.last) : undefined;
  if (base.head.endsWith(' tại'))
    return seat && { ...base, last: seat.end, head: `${base.head} ${seat.place.name}` };
  const area = /Vùng$/.test(base.head) ? areaEnd(ctx, base.last, base.head) : base.last;
  if (/Vùng$/.test(base.head) && area === base.last) return undefined;
  const group = / thi đua$/u.test(base.head) ? groupEnd(ctx, base.last) : base.last;
  const end = Math.max(area, group) > base.last ? Math.max(area, group) : numberEnd(ctx, base.last);
  const whole = end === base.last ? inside(end) : undefined;
  // "Trại tạm giam Công an tỉnh": the only one that it has.
  if (whole && /^(?:Công an|Quân khu) ?/.test(whole.head))
    return { ...base, last: whole.last, parent: whole };
  const unit =
    end > base.last
      ? { ...base, last: end, head: `${base.head} ${phrase(text, tokens, base.last, end)}` }
      : isCapital(tokens[base.last]) && !NUMBERED.test(base.head)
        ? readNamed(ctx, base)
        : undefined;
  if (!unit || unit.place || unit.levelWord) return unit;
  if (end === base.last && !/đoàn$/.test(base.head)) trimmed(ctx, unit, base.last);
  const [, larger, behindComma] = LARGER.find(([head]) => head.test(unit.head)) ?? [];
  if (!larger) return unit;
  const link = tokens[unit.last]?.text;
  const at = link && /^[,–-]$/.test(link) ? unit.last + 1 : unit.last;
  const of = says(tokens[at], 'thuộc', 'của');
  const parent = parenthesised(ctx, unit.last, inside) ?? inside(of ? at + 1 : at);
  const fits = link === ',' && !of ? behindComma : larger;
  return parent && fits?.test(`${parent.head} `) ? { ...unit, last: parent.last, parent } : unit;
}

/** "Đồn Biên phòng Keng Đu *chuyển giao* bò giống": no name of a unit ends in small letters. */
function trimmed({ tokens, text }: Context, unit: AgencyChunk, after: number): void {
  const last = unit.last;
  while (unit.last > after + 1 && tokens[unit.last - 1]?.shape === 'lower') unit.last--;
  if (unit.last < last) unit.head = phrase(text, tokens, unit.first, unit.last);
}
