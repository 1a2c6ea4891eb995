/** Names in small letters: "Ban thi đua khen thưởng tỉnh Đồng Nai", "Cục cảnh sát hình sự (C45, Bộ Công an)", "Trung tâm phát triển quỹ đất Đà Nẵng". */
import type { Token } from '../doc.ts';
import { agencyHeads, departmentWords, nameWords } from '../lexicon/agencies.ts';
import { isDoneTo } from './own-name-words.ts';
import { ZONE } from './own-name-zones.ts';
import { nameAt } from './person.ts';
import { type PlaceHit, placeAfterHead } from './place.ts';
import { levelAt } from './unit-level.ts';
import { isCapital, isDash, lowerWords, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

const MOST_SMALL = 14;
/** What only the police's departments do: such a name is whole by itself. */
const POLICE_WORK =
  /^(?:cảnh sát|an ninh|quản lý xuất nhập cảnh|kỹ thuật hình sự|xây dựng phong trào|quản lý hành chính) ?\S/u;
const NO_NAME =
  /^(?:nghiệp vụ|cảnh sát|an ninh|chức năng|chuyên môn|chuyên ngành|quản lý|giám đốc|giám hiệu|chủ nhiệm|thi đấu|hành chính|điều tra|tố tụng|thẩm định|dự án)$/u;

/** Where the small words of a name end: it counts where a level or unit, a code or a larger body stands behind, or it is one of the police. */
export function smallName(ctx: Context, i: number, police = false): number {
  const { tokens, text } = ctx;
  const end = smallWords(tokens, i);
  const name = phrase(text, tokens, i, end);
  if (end < i + 2 || NO_NAME.test(name) || isGuarding(tokens, i)) return i;
  if (says(tokens[end], 'việt') && says(tokens[end + 1], 'nam')) return end + 2;
  if (says(tokens[end], 'vn') && isCapital(tokens[end])) return end + 1;
  const country = isCapital(tokens[i - 1]) || isCapital(tokens[i - 2]) ? countryEnd(tokens, end) : 0;
  const whole = country > end || (country === end && end > i + 3 && / quốc gia$/u.test(name));
  if (whole && !OF_ANY.test(name)) return country;
  const known = police && POLICE_WORK.test(name) && end > i + 2;
  return known ||
    levelAt(tokens, end) ||
    isCode(tokens, end) ||
    isLarger(tokens, end) ||
    isForceThere(tokens, end) ||
    isPlaced(ctx, end)
    ? end
    : i;
}

/** "Trung tâm dự báo khí tượng thủy văn *trung ương*", "Viện kiểm nghiệm *quốc gia*": the country's own. */
const countryEnd = (tokens: readonly Token[], i: number): number =>
  (says(tokens[i], 'quốc') && says(tokens[i + 1], 'gia')) ||
  (says(tokens[i], 'trung') && says(tokens[i + 1], 'ương') && !says(tokens[i + 2], 'hội', 'đoàn', 'đảng'))
    ? i + 2
    : says(tokens[i], 'tw', 't.ư')
      ? i + 1
      : i;
/** "Bệnh viện *tuyến* trung ương", "Trung tâm *hội nghị* quốc gia", "Ban *cán sự đảng trực thuộc* Trung ương": many of a kind, and a venue. */
const OF_ANY =
  /^(?:tuyến|hội nghị|đảng|ngành|các|đơn vị|cán sự|thường vụ|bí thư|đại diện)(?= |$)|(?:^| )(?:của|thuộc|cấp|tuyến)$/u;

/** "lĩnh vực *phòng cháy*", "*phòng chống* tham nhũng": what is guarded against, and no department. */
const isGuarding = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === 'phòng' &&
  says(tokens[i], 'cháy', 'chống', 'ngừa', 'tránh', 'ngự', 'vệ', 'dịch', 'bệnh');

/** "lãnh đạo *Cục đường thủy nội địa*", "chỉ đạo *Vụ tài chính*": behind who acts, asks or is asked; not "cho rằng *Vụ* án kinh tế này". */
export function bureauName(
  { tokens, text }: Context,
  head: { first: number; last: number; head: string },
): number {
  if (!BUREAU.test(head.head) || !isCapital(tokens[head.first]) || !isAsked(tokens, head.first))
    return head.last;
  if (says(tokens[head.last], ...NO_FIELD)) return head.last;
  const end = beforeDeed(tokens, head.last, smallWords(tokens, head.last));
  const name = phrase(text, tokens, head.last, end);
  const whole = end >= head.last + 2 && !NO_NAME.test(name) && !isCapital(tokens[end]);
  return whole && !says(tokens[end], 'và', 'này', 'trên', 'nói', 'đó') ? end : head.last;
}
/** "yêu cầu Cục thú y *kiểm tra* các kho lạnh": what it is asked to do; "Cục kiểm tra sau thông quan" and "Vụ thanh tra, kiểm tra" are called so. */
function beforeDeed(tokens: readonly Token[], from: number, end: number): number {
  for (let j = from + 2; j < end; j++)
    if (
      DEED.test(`${tokens[j]?.text} ${tokens[j + 1]?.text}`) &&
      !/^(?:và|,|[–-])$/u.test(tokens[j - 1]?.text ?? '')
    )
      return j;
  return end;
}
const DEED = /^(?:kiểm tra|giám sát|thực hiện|rà soát)$/u;

/** "Vụ án", "Vụ việc", "Cục bộ": what begins another word. */
const NO_FIELD = ['án', 'việc', 'kiện', 'lừa', 'cháy', 'bộ', 'diện', 'tai', 'bê', 'phó', 'trưởng'];
const isAsked = (tokens: readonly Token[], i: number): boolean =>
  says(
    tokens[i - 1],
    'đạo',
    'diện',
    'với',
    'của',
    'cho',
    'cầu',
    'giao',
    'thuộc',
    'gửi',
    'và',
    'nghị',
    'nhiệm',
  ) || tokens[i - 1]?.text === ',';
const BUREAU = /^(?:Cục|Vụ|Tổng cục|Chi cục)$/;

/** Past the words of departments and the compounds of names, one after another. */
function smallWords(tokens: readonly Token[], i: number): number {
  let end = i;
  while (end < i + MOST_SMALL && !says(tokens[end], 'của')) {
    const [t, next] = [tokens[end], tokens[end + 1]];
    if (end > i && (isForceThere(tokens, end) || isDoneTo(tokens, end))) break;
    const use = t?.shape === 'lower' ? compound(t, next) : undefined;
    if (use === 'ends' || (use && end > i && use.endsWith('ends'))) break;
    if (use) end += 2;
    else if (
      (t?.shape === 'lower' && departmentWords.has(t.key)) ||
      (end > i && isDash(t) && !isCapital(next)) ||
      (end > i && t?.text === ',' && goesOn(tokens, end + 1))
    )
      end++;
    else break;
  }
  while (end > i && (says(tokens[end - 1], 'và', 'về') || /^[,–-]$/u.test(tokens[end - 1]?.text ?? '')))
    end--;
  return end;
}

/** "phòng cảnh sát hình sự *công an tỉnh*": the force of a unit. */
export const isForceThere = (tokens: readonly Token[], i: number): boolean =>
  says(tokens[i], 'công') &&
  says(tokens[i + 1], 'an') &&
  (isCapital(tokens[i + 2]) || levelAt(tokens, i + 2) !== undefined);

const compound = (t: Token, next: Token | undefined): string | undefined =>
  next?.shape === 'lower' ? nameWords.get(`${t.key} ${next.key}`) : undefined;

/** "huấn luyện, thi đấu và ...": two more words of a name behind a comma, and an "và" after them. */
const goesOn = (tokens: readonly Token[], i: number): boolean =>
  [0, 1].every((n) => tokens[i + n]?.shape === 'lower' && departmentWords.has(tokens[i + n]?.key ?? '')) &&
  [2, 3, 4].some((n) => says(tokens[i + n], 'và'));

/** "Trung tâm dịch vụ đối ngoại *Hà Nội*": a province, and no person; "khu kinh tế *Hà Tĩnh*" may be a zone's name. */
const isPlaced = ({ tokens, text }: Context, i: number): boolean =>
  isCapital(tokens[i]) &&
  !ZONE.test(lowerWords(tokens, i - 3, i)) &&
  !nameAt(tokens, i, false) &&
  isWholeProvince(placeAfterHead(tokens, text, i), tokens);
const isWholeProvince = (hit: PlaceHit | undefined, tokens: readonly Token[]): boolean =>
  hit?.place.level === 'province' && !(isDash(tokens[hit.end]) && isCapital(tokens[hit.end + 1]));

/** "đội *cảnh sát trật tự Công an quận X*", "phòng *cấp phép xây dựng Sở Y*": what it does, and whose it is right behind. */
export function isPartThere({ tokens, text }: Context, i: number): boolean {
  const end = smallWords(tokens, i);
  const of = says(tokens[end], 'thuộc', 'của') ? end + 1 : end;
  const name = phrase(text, tokens, i, end);
  const whole = agencyHeads.longest(tokens, of)?.value.canonical ?? '';
  if (whole === 'Công an') return POLICE_WORK.test(name);
  return end > i + 1 && !NO_NAME.test(name) && isCapital(tokens[of]) && LARGER.test(whole);
}

const isCode = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '(' &&
  ((/^[A-Z]{1,2}$/u.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.shape === 'number') ||
    (/^\p{Lu}{3,8}$/u.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.text === ')'));
const isLarger = (tokens: readonly Token[], i: number): boolean => {
  const at = i + (says(tokens[i], 'của', 'thuộc') || /^[,(–-]$/.test(tokens[i]?.text ?? '') ? 1 : 0);
  const from = says(tokens[at], 'thuộc') ? at + 1 : at;
  const head = isCapital(tokens[from]) ? agencyHeads.longest(tokens, from)?.value.canonical : undefined;
  return LARGER.test(head ?? '');
};
const LARGER =
  /^(?:Bộ (?!Chính trị)|Sở$|Công an$|Tổng cục|Thượng viện|Hạ viện|Viện Kiểm sát|Tòa án|UBND|Bảo hiểm xã hội|Cục$|Bệnh viện$)/u;
