/** Lists inside an own name: fields side by side, the next body of the same kind, and the person whose name ends it. */
import type { Token } from '../doc.ts';
import { agencyHeads, departmentWords, nameWords } from '../lexicon/agencies.ts';
import { isCommonSurname } from '../lexicon/titles.ts';
import { COUNTRIES } from './country.ts';
import { isForm } from './firm.ts';
import { VERBS } from './own-name-words.ts';
import { type NameHit, nameAt } from './person.ts';
import { isOcean } from './place.ts';
import { isCapital, lowerWords, says } from './words.ts';

/** "Học viện X và *Đại học* Y", "Ban Tư vấn A và *Ban* Tư vấn B": the next body, of a kind that has names or of the same kind. */
export function isAnother(tokens: readonly Token[], i: number, j: number): boolean {
  const hit = agencyHeads.longest(tokens, j);
  const again = [1, 2, 3].some((n) => isCapital(tokens[i - n]) && tokens[i - n]?.key === tokens[j]?.key);
  if (!isCapital(tokens[j]))
    return hit !== undefined && SMALL.test(hit.value.canonical) && isWritten(tokens, j);
  return (
    hit !== undefined &&
    (again ||
      hit.length > 1 ||
      hit.value.cls === 'named' ||
      (hit.value.cls.startsWith('free-') && isCapital(tokens[j + 1])))
  );
}
/** "Phòng Hành chính quản trị *Bệnh viện Mắt*", "Khoa Luật *Đại học Huế*": whose room it is. */
export const isItsHouse = (tokens: readonly Token[], j: number, i: number): boolean =>
  isCapital(tokens[j]) &&
  says(tokens[i - 1], 'phòng', 'khoa') &&
  /^(?:Bệnh viện|Trường|Đại học|Học viện|Công ty)$/u.test(
    agencyHeads.longest(tokens, j)?.value.canonical ?? '',
  );

/** "trường đại học X và *trường đại học* Y". */
const SMALL = /^(?:Trường|Bệnh viện|Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Học viện|Đại học)$/u;
const isWritten = (tokens: readonly Token[], j: number): boolean =>
  [1, 2, 3, 4].some((n) => isCapital(tokens[j + n]));

/** "Ban Xã hội, Dân số, Gia đình Trung ương Hội": fields side by side, up to the body that the board is of. */
export function fieldsEnd(tokens: readonly Token[], comma: number): number | undefined {
  let at = comma;
  let links = 0;
  while (tokens[at]?.text === ',' || says(tokens[at], 'và')) {
    links += says(tokens[at], 'và') ? 2 : 1;
    at++;
    if (!isCapital(tokens[at]) || agencyHeads.longest(tokens, at) || nameAt(tokens, at, false))
      return undefined;
    const field = at;
    while (at < field + 4 && (isCapital(tokens[at]) || departmentWords.has(tokens[at]?.key ?? ''))) {
      if (at > field && isCapital(tokens[at]) && agencyHeads.longest(tokens, at)) break;
      if (says(tokens[at], 'và') || (says(tokens[at], 'trung') && says(tokens[at + 1], 'ương'))) break;
      at++;
    }
  }
  const body = isCapital(tokens[at]) && (agencyHeads.longest(tokens, at) || says(tokens[at], 'trung'));
  return links > 1 && body ? at : undefined;
}

/** "Cục Mỹ thuật, *nhiếp ảnh và triển lãm*", "Ban Quản lý đường sắt, *đường bộ và cảng biển*": fields in small letters, the last behind "và". */
export function smallFieldsEnd(tokens: readonly Token[], comma: number): number | undefined {
  let at = comma;
  while (tokens[at]?.text === ',') {
    const end = smallField(tokens, at + 1);
    if (end === undefined) return undefined;
    at = end;
  }
  return says(tokens[at], 'và') ? smallField(tokens, at + 1) : undefined;
}

const MOST_OF_FIELD = 4;
/** These begin something else: "Cục X, *tổ* chuyên gia và các đơn vị". */
const NO_FIELD = ['tổ', 'đoàn', 'cơ', 'quy', 'đội', 'đơn', 'đại', 'người', 'nguyên', 'thành'];
/** Two words or more that names of departments have. */
function smallField(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  if (says(tokens[from], ...NO_FIELD) || agencyHeads.longest(tokens, from)) return undefined;
  while (at < from + MOST_OF_FIELD && !says(tokens[at], 'và')) {
    const [t, next] = [tokens[at], tokens[at + 1]];
    if (t?.shape !== 'lower') break;
    const use = next?.shape === 'lower' ? nameWords.get(`${t.key} ${next.key}`) : undefined;
    if (use === 'ends' || VERBS.test(`${t.text} ${next?.text}`) || (!use && !departmentWords.has(t.key)))
      break;
    at += use ? 2 : 1;
  }
  return at > from + 1 ? at : undefined;
}

/** "phòng, *chống tệ nạn*", "Khám, *chữa bệnh*": two words of a field behind a comma. */
export function isField(tokens: readonly Token[], i: number): boolean {
  const [t, next] = [tokens[i], tokens[i + 1]];
  return next !== undefined && (departmentWords.has(next.key) || nameWords.has(`${t?.key} ${next.key}`));
}

/** "phòng Cảnh sát hình sự, *phòng* Kỹ thuật hình sự", "Ban Quản lý X, *hiệp hội* Y": the next body behind a comma. */
export function beginsNext(tokens: readonly Token[], i: number): boolean {
  const head = ANOTHER.test(tokens[i]?.text ?? '') ? 1 : (agencyHeads.longest(tokens, i)?.length ?? 0);
  return head > 0 && tokens[i]?.shape === 'lower' && isCapital(tokens[i + head]);
}
const ANOTHER = /^(?:phòng|cục|bộ|sở|ban|vụ|viện|đội|chi|công|trường|báo|đài)$/u;

/** Surnames that end the names of firms and places as well: "Thái Bình *Dương*", "Sao *Mai*", "Hồng *Hà*"; the other frequent ones begin a name. */
export const ENDS_BODIES = new Set(
  'dương mai hà lâm lương cao hoàng đoàn đào hồ lý trương vũ phan đinh trịnh ngô'.split(' '),
);
/** "Công ty *TNHH MTV* Hồng Hà". */
const pastForms = (tokens: readonly Token[], i: number): number =>
  isForm(tokens[i]) ? pastForms(tokens, i + 1) : i;

/** "Phó Cục trưởng *Trần Ba*, Bộ Y": two syllables that are somebody, and no field of a bureau. */
export function isSomebodyAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const own = tokens.slice(from, to);
  return (
    own.length === 2 &&
    isCommonSurname(own[0]?.lower) &&
    own.some((t) => !departmentWords.has(t.key)) &&
    nameAt(tokens, from, false)?.last === to
  );
}

/** A person's name, and no two words of the department's own ("Cục Cảnh sát *Hình Sự*"), no country and no place or brand of two syllables that begins like a rare surname ("Đội CSGT *An Sương*"). */
export function somebodyAt(
  tokens: readonly Token[],
  j: number,
  i: number,
  firm: boolean,
): NameHit | undefined {
  const hit = nameAt(tokens, j, false);
  // "Hội đồng Hợp tác kinh tế *Thái Bình Dương*".
  if (isOcean(tokens, j + 2)) return undefined;
  // "Ngân hàng Đại *Dương* Nguyễn Văn A", "Công ty CP Sao *Mai* Lê Hùng": a firm has two syllables, and the surname is the one behind.
  if (firm && hit && j === pastForms(tokens, i) + 1 && isCommonSurname(tokens[j + 1]?.lower)) {
    const sure = ENDS_BODIES.has(tokens[j]?.lower ?? '') && !ENDS_BODIES.has(tokens[j + 1]?.lower ?? '');
    const whole = sure || says(tokens[j + 2], 'văn', 'thị') ? nameAt(tokens, j + 1, false) : undefined;
    if (whole?.last === hit.last) return whole;
  }
  if (hit?.last !== j + 2) return hit;
  const [first, second] = [tokens[j], tokens[j + 1]];
  if (COUNTRIES.has(`${first?.text} ${second?.text}`)) return undefined;
  if ([first, second].every((t) => departmentWords.has(t?.key ?? ''))) return undefined;
  const placed = says(tokens[i - 1], 'đội', 'trạm', 'đồn') && !isCommonSurname(first?.lower);
  return isCapital(tokens[j - 1]) && (firm || placed) ? undefined : hit;
}

/** "Ban Chỉ đạo cổ phần hóa *Tổng công ty* X". */
export const isFirmHead = (tokens: readonly Token[], j: number): boolean =>
  /^(?:Tổng công ty|Tập đoàn)$/.test(agencyHeads.longest(tokens, j)?.value.canonical ?? '');

/** "Tổng công ty Cảng hàng không Việt Nam - *ACV*": what it is called by for short. */
const isLetters = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}{3,6}$/u.test(tokens[i]?.text ?? '') && !isCapital(tokens[i + 1]);

/** "liên danh Tổng công ty A - *Công ty cổ phần B*", "Tổng công ty A - *Công ty cổ phần*": the next firm, the form of this one, or its letters. */
export const isAppended = (tokens: readonly Token[], i: number): boolean =>
  isLetters(tokens, i) ||
  /^(?:Tổng công ty|Công ty)$/.test(agencyHeads.longest(tokens, i)?.value.canonical ?? '');

/** "Ban Chỉ đạo *Đề án 06*", "Ban Chỉ đạo thực hiện *Chương trình phối hợp số 09*": the number of what it is set up for ends there; `j` where none is. */
export function numberedAt(tokens: readonly Token[], j: number): number {
  const exam = says(tokens[j], 'thi', 'kỳ') && EXAM.exec(lowerWords(tokens, j, j + LONGEST_EXAM));
  if (exam) return j + exam[0].split(' ').length;
  // "Ban Chỉ đạo *138/CP*": of the government.
  if (/^\d{2,3}$/.test(tokens[j]?.text ?? '') && tokens[j + 1]?.text === '/' && tokens[j + 2]?.text === 'CP')
    return j + 3;
  if (!PAPERS.has(`${tokens[j]?.lower} ${tokens[j + 1]?.lower}`)) return j;
  let at = j + 2;
  if (says(tokens[at], 'phối') && says(tokens[at + 1], 'hợp', 'kết')) at += 2;
  if (says(tokens[at], 'số')) at++;
  if (!/^\d{1,4}$/.test(tokens[at]?.text ?? '') || says(tokens[at + 1], 'năm', 'giai', 'tháng')) return j;
  at++;
  // "Đề án 06/*CP*", "Nghị quyết 18-*NQ/TW*".
  while (/^[/-]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.start === tokens[at]?.end) {
    if (tokens[at + 1]?.shape !== 'upper') return j;
    at += 2;
  }
  return at;
}
/** "Ban Chỉ đạo *thi tốt nghiệp THPT* năm 2021 tỉnh X". */
const EXAM =
  /^(?:kỳ )?thi (?:tốt nghiệp (?:thpt|trung học phổ thông)(?: quốc gia)?|tuyển sinh(?: vào)? lớp 10)(?= |$)/u;
const LONGEST_EXAM = 9;
const PAPERS = new Set(['chương trình', 'đề án', 'kế hoạch', 'nghị quyết', 'chỉ thị', 'kết luận', 'dự án']);
