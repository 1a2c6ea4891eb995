/** A unit or a larger body that is named once, behind the last of those that it is said of: "Hội Nông dân, Hội Cựu chiến binh và Đoàn Thanh niên huyện". */
import type { AgencyChunk, Token } from '../doc.ts';
import { capitalised } from '../text.ts';
import { isSeparator, says } from './words.ts';

export const isUnitless = (a: AgencyChunk): boolean => !a.place && !a.parent && !a.levelWord;
export const isBare = (a: AgencyChunk): boolean => a.cls === 'local' && isUnitless(a);

/** "Ban Chỉ đạo 35 và Ban Chỉ đạo phòng, chống tội phạm xã X", "Ban Chỉ đạo 138, UBND thành phố X": committees of one place. */
const isCommitteeOfSame = (left: AgencyChunk, right: AgencyChunk): boolean =>
  left.cls === 'committee' &&
  (right.cls === 'committee' ||
    (/^Ban Chỉ đạo \d+$/iu.test(left.head) && /^(?:UBND|Công an|Ủy ban MTTQ)/u.test(right.head))) &&
  !left.place &&
  !left.levelWord &&
  !left.level &&
  right.place !== undefined;

/** "Hội Nông dân huyện và Công an huyện Bảo Yên", "Ban Thường vụ Tỉnh ủy và UBND tỉnh X": the unit is named once. */
const isOfSame = (left: AgencyChunk, right: AgencyChunk): boolean =>
  /^(?:local$|party-)/u.test(left.cls) &&
  !left.place &&
  Boolean(left.levelWord) &&
  left.levelWord === right.levelWord &&
  right.place !== undefined;
/** The body at the top. */
export const wholeOf = (a: AgencyChunk): AgencyChunk => (a.parent ? wholeOf(a.parent) : a);

/** From right to left: a bare head takes the level and place of the agency that it is joined to. */
export function shareTails(agencies: AgencyChunk[], tokens: readonly Token[]): void {
  for (let i = agencies.length - 2; i >= 0; i--) {
    const left = agencies[i];
    const right = agencies[i + 1];
    if (!left || !right) continue;
    const between = isBetween(agencies, tokens, i);
    if (!joined(tokens, left.last, right.first, between)) {
      if (areHosts(left, right, tokens)) takeUnit(left, right);
      continue;
    }
    if (between) levelWithMinistry(left, right);
    const party = ownPartyOf(left, right, says(tokens[right.first - 1], 'đạo'));
    if (party) left.parent = party;
    else if (areBoards(left, right)) takeCommittee(left, right);
    else if (areOfOne(left, right)) left.parent = right.parent as AgencyChunk;
    else if (areUnions(left, right, said(tokens, left))) {
      if (left.head.startsWith('Đoàn TNCS')) left.head = capitalised(said(tokens, left));
      Object.assign(left, { cls: 'sub', parent: right.parent });
    } else if (left.parent && isBare(left.parent) && right.cls !== 'central') takeUnit(left.parent, right);
    else if (isOfSame(wholeOf(left), wholeOf(right))) takeUnit(wholeOf(left), wholeOf(right));
    else if (areOffices(left, right)) takeUnit(left, right);
    else if ((isBare(left) || isCommitteeOfSame(left, right)) && right.cls !== 'central')
      takeUnit(left, right);
  }
}

/** "*giữa* Viện KSND, *TAND* với Công an huyện": the list that this one stands in is told as that of two sides. */
function isBetween(agencies: readonly AgencyChunk[], tokens: readonly Token[], i: number): boolean {
  for (let k = i; k >= Math.max(0, i - MOST_SIDES); k--) {
    const [before, here] = [agencies[k - 1], agencies[k]];
    if (!here) return false;
    if (says(tokens[here.first - 1], 'giữa')) return true;
    if (!before || !joined(tokens, before.last, here.first, false)) return false;
  }
  return false;
}

/** No list of parties is longer. */
const MOST_SIDES = 12;

/** "Huyện đoàn X tổng kết chương trình giữa *Đoàn TNCS Hồ Chí Minh* và Bộ Công an": a ministry's other side is the nation's. */
function levelWithMinistry(left: AgencyChunk, right: AgencyChunk): void {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const)
    if (isBare(one) && !one.level && MINISTRY.test(other.head)) {
      const head = /^Đoàn TNCS/u.test(one.head)
        ? `Trung ương ${one.head}`
        : ASSOCIATION.test(one.head)
          ? `${one.head} Việt Nam`
          : undefined;
      if (head) Object.assign(one, { head, cls: 'central', level: 'central' });
    }
}
const ASSOCIATION = /^Hội (?:LHPN|Nông dân|Cựu chiến binh|Chữ thập đỏ|Người cao tuổi)$/u;
const MINISTRY = /^Bộ (?!Chính trị|Chỉ huy|Tư lệnh|Tổng)/u;

/** "Sáng 9/6, *Hạt Kiểm lâm* phối hợp với Ban CHQS huyện X tổ chức": of that district as well; a police beside a commune's committee may be the district's. */
function areHosts(left: AgencyChunk, right: AgencyChunk, tokens: readonly Token[]): boolean {
  const [verb, next, last] = [0, 1, 2].map((k) => tokens[left.last + k]);
  const level = right.place?.level ?? right.level ?? right.levelWord;
  return (
    isBare(left) &&
    right.cls !== 'central' &&
    level !== undefined &&
    !/^(?:commune|xã|phường|thị trấn)$/u.test(level) &&
    right.first === left.last + 3 &&
    says(verb, 'phối') &&
    says(next, 'hợp') &&
    says(last, 'với', 'cùng') &&
    (isSeparator(tokens[left.first - 1]) || opensLine(tokens[left.first - 1]))
  );
}
const opensLine = (t: Token | undefined): boolean => t === undefined || t.shape === 'break' || says(t, '.');

/** "Phòng Kinh tế, Phòng Văn hóa - Xã hội xã X", "Trung tâm Y tế và Hạt Kiểm lâm huyện X": offices of one district or commune. */
const areOffices = (left: AgencyChunk, right: AgencyChunk): boolean =>
  left.cls === 'free-sub' &&
  isUnitless(left) &&
  !left.other &&
  OFFICE.test(left.head) &&
  !right.parent &&
  isBesideOffice(left, right, right.place?.level ?? right.level);
/** "Phòng Tài nguyên và Môi trường và UBND xã X": before 2025 no commune had such an office. */
const isBesideOffice = (left: AgencyChunk, right: AgencyChunk, level: string | undefined): boolean =>
  level === 'district'
    ? BESIDE.test(`${right.head} `)
    : level === 'commune' && (/ Văn hóa - Xã hội$/u.test(left.head) || OFFICE.test(right.head));
const OFFICE =
  /^(?:Phòng (?!Cảnh sát|An ninh|PC|PA|PX|PV|CS|Tham mưu|Hậu cần|Chính trị)|Trung tâm (?:Y tế|Chính trị|Dịch vụ|Phục vụ|Hành chính|Văn hóa|Cung ứng|Phát triển|Bồi dưỡng|Giáo dục|GDNN))/u;
const BESIDE =
  /^(?:Phòng|Trung tâm|Văn phòng|Thanh tra|Hạt|Chi cục|Công an|Ban Chỉ huy|UBND|HĐND|Ủy ban MTTQ|Hội|Đoàn TNCS|Liên đoàn|Trạm|Ngân hàng|Tòa án|Viện Kiểm sát|Kho bạc|Bảo hiểm) /u;

/** "Hội Phụ nữ, Đoàn Thanh niên Công an tỉnh X", "Công đoàn và Đoàn Thanh niên Sở Y": unions inside the body that is named once; "Hội LHPN" may be the province's. */
const areUnions = (left: AgencyChunk, right: AgencyChunk, said: string): boolean =>
  isUnitless(left) &&
  right.cls.endsWith('sub') &&
  right.parent !== undefined &&
  UNION.test(said) &&
  /^(?:Đoàn [Tt]hanh niên|Hội LHPN|Công đoàn)$/u.test(right.head);
const UNION = /^(?:đoàn thanh niên|đoàn tn|hội phụ nữ|công đoàn)$/iu;
const said = (tokens: readonly Token[], { first, last }: AgencyChunk): string =>
  tokens
    .slice(first, last)
    .map((t) => t.text)
    .join(' ');

const LEADS = /^Ban (?:(?:Tổng )?Giám đốc|Giám hiệu|[Cc]hỉ huy|[Ll]ãnh đạo)$/u;
const LED = /^(?:Công an|Sở |Tập đoàn|Tổng công ty|Trung tâm |Trường |Học viện|Bệnh viện|Cục )/u;
/** "Đảng ủy, Ban Giám đốc Công an tỉnh", "Đảng ủy và lãnh đạo Tập đoàn X": the committee inside of the body that is led. */
function ownPartyOf(left: AgencyChunk, right: AgencyChunk, led: boolean): AgencyChunk | undefined {
  if (left.head !== 'Đảng ủy' || !isUnitless(left) || right.level === 'commune') return undefined;
  if (right.cls === 'sub' && LEADS.test(right.head)) return right.parent;
  return led && LED.test(`${right.head} `) ? right : undefined;
}

const BOARD =
  /^(?:Ban (?:Dân vận|Tuyên giáo|Tuyên giáo và Dân vận|Tổ chức|Nội chính|Xây dựng Đảng|Chấp hành|Thường vụ)|Ủy ban Kiểm tra|Văn phòng)$/u;

/** "Ban Dân vận, Ban Tuyên giáo Tỉnh ủy": two boards, the committee named once. */
const areBoards = (left: AgencyChunk, right: AgencyChunk): boolean =>
  [left, right].every((a) => a.cls === 'sub' && BOARD.test(a.head)) && isUnitless(left);

/** "Ban Tư vấn A và Ban Tư vấn B Ủy ban MTTQ huyện", "Ban Thường vụ, Thường trực Tỉnh ủy": the larger body named once. */
const areOfOne = (left: AgencyChunk, right: AgencyChunk): boolean =>
  right.parent !== undefined &&
  isUnitless(left) &&
  ((/^free-(?:sub|central)$/u.test(left.cls) && left.cls === right.cls && sameKind(left, right)) ||
    (left.cls === 'free-central' && left.head.startsWith('Vụ ') && OF_MINISTRY.test(right.head)) ||
    (left.cls === 'sub' &&
      right.cls === 'sub' &&
      /^Ban (?:Thường vụ|Chấp hành)$/u.test(left.head) &&
      !/^[HU][ĐB]ND$/u.test(right.parent.head)) ||
    (right.parent.head === 'HĐND' && OF_COUNCIL.test(left.head)));
/** "Vụ Pháp chế, *Thanh tra* Bộ Y tế": what a ministry has beside its Vụ. */
const OF_MINISTRY = /^(?:Thanh tra|Văn phòng|Cục .+)$/u;
/** "Ban Pháp chế, Ban Dân tộc HĐND tỉnh": what only a council has. */
const OF_COUNCIL = /^Ban (?:Pháp chế|Kinh tế - Ngân sách|Văn hóa - Xã hội|Kinh tế - Xã hội|Dân tộc|Đô thị)$/u;
const sameKind = (left: AgencyChunk, right: AgencyChunk): boolean =>
  left.head.split(' ')[0] === right.head.split(' ')[0];

function takeCommittee(to: AgencyChunk, from: AgencyChunk): void {
  if (from.parent?.cls.startsWith('party-')) to.parent = from.parent;
  else if (!from.parent) takeUnit(to, from);
}

/** By "và" or a comma; "giữa A *với* B" too. */
export const joined = (tokens: readonly Token[], from: number, to: number, between: boolean): boolean => {
  if (to - from > 4) return false;
  // "Thường trực HĐND, lãnh đạo UBND xã"
  const leaders = says(tokens[to - 2], 'lãnh', 'đại') && says(tokens[to - 1], 'đạo', 'diện') ? to - 2 : to;
  if (leaders - from > 2) return false;
  for (let i = from; i < leaders; i++)
    if (!isSeparator(tokens[i]) && !says(tokens[i], 'và', 'cùng') && !(between && says(tokens[i], 'với')))
      return false;
  return leaders > from;
};

export function takeUnit(to: AgencyChunk, from: AgencyChunk): void {
  const source = from.place || from.levelWord ? from : from.parent;
  if (!source) return;
  if (source.place) to.place = source.place;
  if (source.level) to.level = source.level;
  if (source.levelWord !== undefined) to.levelWord = source.levelWord;
}

/** "Chủ tịch HĐTV, Trưởng đoàn ĐBQH tỉnh X": only firms, banks and schools have such a board. */
const OF_FIRM = /^Hội đồng (?:quản trị|thành viên)$/;
const NO_FIRM = /^(?:Sở |Ban |Đoàn |Phòng |UBND|HĐND|Công an|Ủy ban|Tỉnh ủy|Đảng)/;
/** What governments and the police have none of: "Ủy viên Ban Thường trực, Trưởng Ban Phong trào Ủy ban MTTQ tỉnh" is the Front's. */
export const FRONT_ONLY = /^(?:Đoàn Chủ tịch|Ban Thường trực)$/;
const MEMBERS = /MTTQ|^(?:Hội|Liên|Tổng Liên|Đoàn|Trung ương|Hiệp hội|Giáo hội|Quốc hội|HĐND)/;

const HAS_CADRES =
  /^(?:Bộ |UBND|Chính phủ|Tòa án|Viện Kiểm sát|Kiểm toán|Thanh tra Chính phủ|Ngân hàng Nhà nước|Ủy ban Dân tộc|Đại học|Học viện|Thông tấn xã|Đài |Bảo hiểm)/;

/** May this board be of that body? */
export const mayHave = (whole: AgencyChunk, board: AgencyChunk): boolean =>
  // "Bí thư Tỉnh ủy, Trưởng ban Công tác đại biểu": the assembly's.
  !OF_ASSEMBLY.test(board.head) &&
  // "Trưởng Ban Kinh tế - Ngân sách được phân công giữ chức Bí thư Quận ủy X": the council's.
  !(
    OF_COUNCIL.test(board.head) &&
    board.head !== 'Ban Dân tộc' &&
    (whole.cls.startsWith('party-') || NO_COUNCIL.test(whole.head))
  ) &&
  mayBeOf(whole, board);
/** "Chủ tịch Hội LHPN quận X được bầu làm Phó Ban Pháp chế": of neither. */
const NO_COUNCIL = /^(?:Hội |UBND|Sở |Phòng |Công an|Ủy ban MTTQ|Đoàn TNCS|Liên đoàn)/u;
const OF_ASSEMBLY = /^Ban (?:Dân nguyện|Công tác đại biểu)$/u;
const mayBeOf = (whole: AgencyChunk, board: AgencyChunk): boolean =>
  OF_FIRM.test(board.head)
    ? !NO_FIRM.test(whole.head)
    : board.head === 'Ban cán sự Đảng'
      ? HAS_CADRES.test(`${whole.head} `)
      : !FRONT_ONLY.test(board.head) || MEMBERS.test(whole.head) || /^(?:Ban|Văn phòng) /.test(whole.head);
