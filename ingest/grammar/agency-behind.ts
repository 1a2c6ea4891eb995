/** The larger body behind a comma or dash: "Phòng Xây dựng phong trào, Công an tỉnh", "Cục X (V05), Bộ Công an", "Vụ Y, thuộc Bộ Z". */
import type { AgencyChunk, Token } from '../doc.ts';
import { HAS_VUS } from './agency-ends.ts';
import type { Inside } from './agency-local.ts';
import { nameAt } from './person.ts';
import { isDash, lowerWords, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
}

const MINISTRY = /^(?:Bộ (?!Chỉ huy)|Tổng cục )/;
const UNIT = /^(Công an|Bộ Chỉ huy|Ủy ban MTTQ|Cục |Đồn Biên phòng|Tổng Liên đoàn|Ủy ban Trung ương MTTQ)/;
const OF_DASH = new RegExp(`${UNIT.source}|^Sở `);
/** What else has departments with heads of their own. */
const OF_HEAD = new RegExp(
  `${OF_DASH.source}|${MINISTRY.source}|^(?:Bệnh viện|Trường|Đại học|Học viện|Viện|UBND|Thanh tra|Liên đoàn|Hội|Hiệp hội|Phòng Thương mại|Tổng công ty|Tập đoàn|Công ty|Ngân hàng|Trung tâm|Chi cục|Văn phòng|Đài|Báo) `,
  'u',
);
const CIVIL =
  /^(?:ban quản lý (?:các )?(?:khu|cụm|kkt|kcn|ccn)|chi cục|hạt|trung tâm (?:y tế|văn hóa|chính trị|dịch vụ|phục vụ|giáo dục|khuyến))(?= |$)/u;
/** A team is of a department, too. */
const TEAM_OF = /^(?:Công an|Phòng |Đồn Biên phòng|Cục )/;

/** Past "(V05)". */
function pastCode(tokens: readonly Token[], i: number): number {
  let at = i;
  if (tokens[at]?.text === '(' && tokens[at + 1]?.shape === 'upper')
    while (at < i + 4 && tokens[at++]?.text !== ')');
  return at;
}

/** The larger body behind the mark at `i`, where nothing else follows it. */
export function behindComma(
  { tokens }: Context,
  first: number,
  i: number,
  inside: Inside,
  central: boolean,
): AgencyChunk | undefined {
  const at = pastCode(tokens, i);
  if (tokens[at]?.text !== ',' && !isDash(tokens[at])) return undefined;
  const dash = isDash(tokens[at]);
  const said = ofBehind(tokens, at + 1);
  const parent = inside(said);
  const team = says(tokens[first], 'đội');
  const led = says(tokens[first], 'cục') && says(tokens[first - 1], 'trưởng');
  const bureau = led || says(tokens[first], 'vụ') ? HAS_VUS : MINISTRY;
  // "Trưởng phòng Hạ tầng, *Sở Xây dựng*": no list behind a title.
  const headed =
    (says(tokens[first], 'phòng', 'ban', 'khoa') && says(tokens[first - 1], 'trưởng', 'phó')) ||
    (says(tokens[first], 'trung', 'viện') && says(tokens[first - 1], 'đốc', 'trưởng'));
  if (!parent) return undefined;
  if (said > at + 1) return parent;
  // "Ban Chỉ đạo 389, *Công an tỉnh* dự": several send people to it, and none has it as its own.
  if (!headed && says(tokens[first], 'ban') && says(tokens[first + 1], 'chỉ')) return undefined;
  const larger = team ? TEAM_OF : central ? bureau : headed ? OF_HEAD : dash ? OF_DASH : UNIT;
  // "Ban Quản lý Khu kinh tế X, *Bộ CHQS tỉnh*", "Chi cục Kiểm lâm, *Công an tỉnh*": neither is the army's or the police's.
  if (
    /^(?:Bộ Chỉ huy|Công an|Đồn Biên|Ủy ban MTTQ)/u.test(parent.head) &&
    CIVIL.test(lowerWords(tokens, first, first + 6))
  )
    return undefined;
  if (!larger.test(`${parent.head} `)) return undefined;
  // "Tổng cục Cảnh sát, *Tổng cục An ninh*": side by side.
  if (says(tokens[first], 'tổng') && parent.head.startsWith('Tổng cục ')) return undefined;
  if (says(tokens[first], 'phòng') && hasNoRooms(parent)) return undefined;
  const beside = parent.head.startsWith('Tổng cục ') ? BUREAUS : /^(?:cục|vụ)$/u;
  const another = says(tokens[parent.last], 'và', 'cùng') && !isNextOfMinistry(tokens, parent);
  if (!dash && (another || isListed(tokens, first, beside))) return undefined;
  // "Trưởng phòng Giáo dục Tiểu học, *Sở GD&ĐT* Lê Văn A": who heads the room.
  const held = says(tokens[first - 1], 'trưởng') && nameAt(tokens, parent.last, false) !== undefined;
  return held || endsThere(tokens, parent.last, central, !dash) ? parent : undefined;
}

/** "Cục Cửa khẩu, Bộ Quốc phòng *và Cục An ninh cửa khẩu, Bộ Công an*": each behind its department. */
function isNextOfMinistry(tokens: readonly Token[], parent: AgencyChunk): boolean {
  if (!MINISTRY.test(`${parent.head} `) || !says(tokens[parent.last + 1], 'cục', 'vụ')) return false;
  const comma = tokens.slice(parent.last, parent.last + LIST_ITEM).findIndex((t) => t.text === ',');
  return comma > 0 && says(tokens[parent.last + comma + 1], 'bộ', 'tổng');
}

/** What a ministry has beside its departments in chief. */
const BUREAUS = /^(?:cục|vụ|thanh|viện)$/u;
/** "Cục Hàng không, *Cục Đăng kiểm*, Tổng cục Đường bộ": one of several of its kind, told side by side; "Cục Công nghiệp, *Vụ Pháp chế*, Tổng cục X". */
function isListed(tokens: readonly Token[], first: number, beside: RegExp): boolean {
  const kind = tokens[first]?.lower ?? '';
  if (tokens[first - 1]?.text !== ',' || !/^(?:cục|vụ)$/u.test(kind)) return false;
  const isOne = (word: string): boolean => (beside === BUREAUS ? BUREAUS.test(word) : word === kind);
  for (let i = first - 2; i >= first - LIST_ITEM; i--) {
    const t = tokens[i];
    if (t === undefined || (t.shape === 'punct' && t.text !== '-')) return false;
    if (isOne(t.lower) && t.text !== t.lower)
      return !says(tokens[i - 1], 'trưởng', 'phó') && !says(tokens[i + 1], 'trưởng', 'phó');
  }
  return false;
}
const LIST_ITEM = 12;

/** "Vụ X, *thuộc* Bộ Y", "Phòng Z - *trực thuộc* Sở T": past the words that say it. */
const ofBehind = (tokens: readonly Token[], i: number): number =>
  says(tokens[i], 'thuộc') ? i + 1 : says(tokens[i], 'trực') && says(tokens[i + 1], 'thuộc') ? i + 2 : i;

/** "Phòng Kinh tế, *Công an xã X*": the police of a district have teams and those of a commune neither; a province's has rooms. */
const hasNoRooms = (of: AgencyChunk): boolean =>
  /^(?:Công an|Ủy ban MTTQ)/u.test(of.head) &&
  (of.place ? /^(?:district|commune)$/u.test(of.place.level) : SMALL.test(of.levelWord ?? ''));
const SMALL = /^(?:huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)$/u;

/** Nothing that would make a list of it: the end of the clause, or what the body or its head does ("Cục X, Bộ Y - cho biết"). */
function endsThere(tokens: readonly Token[], i: number, central: boolean, apposed: boolean): boolean {
  const next = tokens[i];
  return (
    next === undefined ||
    next.shape === 'break' ||
    /^[.,;)…]$/.test(next.text) ||
    (central && next.text === '(') ||
    (apposed && isDash(next) && tokens[i + 1]?.shape === 'lower') ||
    next.shape === 'lower'
  );
}
