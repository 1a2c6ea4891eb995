/** Where the own name of a department, committee, school or firm ends: "Phòng *Cảnh sát điều tra tội phạm về ma túy*", "Ban Quản lý *các khu công nghiệp*". */
import type { Token } from '../doc.ts';
import { agencyHeads, departmentWords, nameWords } from '../lexicon/agencies.ts';
import { isInFirstWord } from './firm.ts';
import { fieldsEnd, isAnother, zonesAt } from './own-name-lists.ts';
import { nameAt } from './person.ts';
import { levelAt, placeAfterHead } from './place.ts';
import { capitalRun, isBrand, isCapital, isDash, quoted, says } from './words.ts';

interface NameContext {
  readonly tokens: readonly Token[];
  readonly text: string;
}

const CONNECTS = /^(và|-|–|&|,|về)$/;
/** Lower-case verbs that end a name: "Công ty X *tổ chức*"; a committee's task may hold them. */
const VERBS =
  /^(tổ chức|thực hiện|xây dựng|giải quyết|kiểm tra|giám sát|tăng cường|phối hợp|tham mưu|tuyên truyền)$/;
/** What never belongs to a name, not even of a committee. */
const CLAUSE =
  /^(của (?:phòng|đơn|cơ|ngành|lực)$|về (?:địa|cơ|nơi|nhà|đây|thăm|dự|tận|làm)$|chủ trì|chủ tọa|phát biểu|cho biết|cho rằng|đã |sẽ |vừa |ký (kết|quy|chương|thỏa|thoả|biên|kế|hợp))/;
const WITH_NEXT: Record<string, RegExp> = {
  chủ: /^(quyền|nghĩa|ở)$/,
  phụ: /^(nữ|trách)$/,
  ở: /^(cơ|xã|khu|địa|thôn|nơi)$/,
  khu: /^(vực|dân|phố|kinh|công)$/,
  sau: /^(cai|đại)$/,
  xây: /^dựng$/,
  đô: /^thị$/,
  hạ: /^tầng$/,
  năng: /^lượng$/,
  khai: /^thác$/,
  tổng: /^hợp$/,
  báo: /^chí$/,
  cạnh: /^tranh$/,
  doanh: /^nghiệp$/,
  nghề: /^nghiệp$/,
  dự: /^án$/,
  trong: /^nước$/,
  hoạt: /^động$/,
  ô: /^nhiễm$/,
  thủ: /^tục$/,
  thí: /^điểm$/,
  quỹ: /^đất$/,
  điện: /^(lực|ảnh|tử|thoại)$/,
  tiếp: /^(công|cận)$/,
};
export const HAMLET = /^(bản|thôn|ấp|buôn|xóm|làng|khu|khóm|bon|sóc)$/;

/** Behind a dash these begin an apposition: "Bộ Tư lệnh Thủ đô - *cơ* quan thường trực". */
const NO_FIELD = ['cơ', 'người', 'đơn', 'nơi', 'địa', 'đại', 'phụ'];

/** Words of three syllables that stay together inside a name. */
const FIXED = ['phụ trách xã', 'phản ứng nhanh', 'người tham gia', 'cấp thoát nước', 'quản lý thu'].map(
  (words) => words.split(' '),
);

const LONGEST_TITLE = 16;

/** End of a department's own name: capitals, the connecting words between them, and lower-case words of the department vocabulary. */
export function ownName(
  ctx: NameContext,
  i: number,
  committee = false,
  department = false,
  firm = false,
): number {
  const { tokens } = ctx;
  let end = i;
  for (let j = i; j < i + 30; j++) {
    const set = FIXED.find((words) => words.every((w, n) => says(tokens[j + n], w)));
    if (set) {
      end = j + set.length;
      j = end - 1;
      continue;
    }
    // "Ban Chỉ đạo phong trào “Toàn dân bảo vệ an ninh Tổ quốc” tỉnh".
    const title = committee && j > i ? quoted(tokens, j, LONGEST_TITLE) : undefined;
    if (title) {
      end = title.end;
      j = end - 1;
      continue;
    }
    const zones = zonesAt(tokens, j);
    if (zones > j) {
      end = zones;
      j = zones - 1;
      continue;
    }
    const t = tokens[j];
    const next = tokens[j + 1];
    if (
      t === undefined ||
      t.shape === 'break' ||
      (levelAt(tokens, j) && !says(next, 'hội')) ||
      (j > i && stopsName(ctx, j))
    )
      break;
    if (says(t, 'trung') && says(next, 'ương')) {
      // "Vụ Trung ương 1"
      if (j === i && tokens[j + 2]?.shape === 'number') return j + 3;
      break;
    }
    if (
      t.shape === 'lower' &&
      !committee &&
      j > i &&
      VERBS.test(`${t.text} ${next?.text ?? ''}`) &&
      !CONNECTS.test(tokens[j - 1]?.text ?? '') &&
      !says(tokens[j - 1], 'tư', 'dẫn')
    )
      break;
    // "Giám đốc Sở Tài chính Lê Văn A": a person's name ends a department's; a school may bear one.
    const somebody = department && j > i ? nameAt(tokens, j, false) : undefined;
    // "Công ty cổ phần đầu tư Thái Sơn": two syllables behind small words are the firm's.
    const own =
      firm &&
      (tokens[j - 1]?.shape === 'upper' || (!isCapital(tokens[j - 1]) && somebody && somebody.last - j < 3));
    if (somebody && !own) break;
    if (j > i + 1 && says(tokens[j - 1], 'và', ',') && isCapital(t) && isAnother(tokens, i, j))
      return endBefore(tokens, j - 1, i);
    // "Tập đoàn Viettel đầu tư": nothing goes on in small letters behind a brand.
    if (firm && j > i && t.shape === 'lower' && isBrand(tokens[j - 1])) break;
    if (CLAUSE.test(`${t.text.toLowerCase()} ${next?.text ?? ''}`)) break;
    if (j > i && isCapital(t) && !isCapital(tokens[j - 1]) && placeAfterHead(tokens, ctx.text, j)) break;
    if (
      j > i &&
      isCapital(tokens[j - 1]) &&
      isCapital(t) &&
      placeAfterHead(tokens, ctx.text, j)?.place.level === 'province'
    )
      break;
    const use = useOf(tokens, j);
    if (use === 'ends') break;
    if (use === 'inside' && (j > i || isCapital(t))) {
      end = j + 2;
      j += 1;
      continue;
    }
    if (t.text === '(' && next?.shape === 'upper' && tokens[j + 2]?.text === ')') {
      j += 2;
      continue;
    }
    if ((j > i || committee) && WITH_NEXT[t.text]?.test(next?.text ?? '')) {
      end = ++j + 1;
      continue;
    }
    if (HAMLET.test(t.text) && isCapital(next)) return capitalRun(tokens, j + 1, 4);
    if (
      t.shape === 'number' &&
      (j === i || (tokens[j - 1]?.shape === 'upper' && tokens[j - 1]?.end === t.start))
    )
      end = j + 1;
    else if (isCapital(t)) end = j + 1;
    // "Cục C 50", "PC 45": codes of police units.
    else if (
      t.shape === 'number' &&
      /^\p{Lu}{1,2}$/u.test(tokens[j - 1]?.text ?? '') &&
      /^\d{1,3}$/.test(t.text)
    )
      end = j + 1;
    else if (firm && isInFirstWord(tokens, i, j)) end = j + 1;
    else if (t.shape === 'lower' && departmentWords.has(t.key) && (j > i || committee))
      end = CONNECTS.test(t.text) ? end : j + 1;
    else if (!CONNECTS.test(t.text)) break;
    const fields =
      t.text === ',' && says(tokens[i - 1], 'ban', 'vụ', 'cục') ? fieldsEnd(tokens, j) : undefined;
    if (fields) return fields;
    const goesOn =
      next?.shape === 'lower' && departmentWords.has(next.key) && useOf(tokens, j + 1) !== 'ends';
    if (t.text === ',' && ANOTHER.test(next?.text ?? '') && isCapital(tokens[j + 2])) break;
    if (t.text === ',' && !(goesOn && !says(next, 'nguyên') && !firm && (committee || department))) break;
    // "Đội Cảnh sát giao thông - trật tự": two small words of a field carry it on.
    const field = [1, 2].every(
      (n) => tokens[j + n]?.shape === 'lower' && departmentWords.has(tokens[j + n]?.key ?? ''),
    );
    const carried = isCapital(next) || says(next, 'phản') || (field && !says(next, ...NO_FIELD));
    if (isDash(t) && (!carried || says(next, 'ảnh'))) break;
  }
  return end;
}

/** "phòng Cảnh sát hình sự, *phòng* Kỹ thuật hình sự": the next body. */
const ANOTHER = /^(?:phòng|cục|bộ|sở|ban|vụ|viện|đội|chi|công|trường|báo|đài)$/u;

/** Lower-case words that belong to a name only before these. */
const ALONE: Record<string, RegExp> = {
  không: /^(quân|gian|khí|chuyên|lưu|dân|vận)$/,
  tự: /^(quản|động|vệ|do|nhiên)$/,
  vì: /^(sự|người|trẻ|hòa|hoà|an)$/,
  cần: /^$/,
  hiện: /^(đại|vật)$/,
};

/** Whether the word of two syllables at `j` carries a name on ("Tập đoàn Dầu *khí*") or ends it ("Sở Nội vụ *yêu cầu*"). */
function useOf(tokens: readonly Token[], j: number): 'inside' | 'ends' | undefined {
  const [t, next] = [tokens[j], tokens[j + 1]];
  if (!t || next === undefined) return undefined;
  const alone =
    t.shape === 'lower' && !/^(hàng|phòng|trên|thực|trật)$/i.test(tokens[j - 1]?.text ?? '')
      ? ALONE[t.text]
      : undefined;
  if (alone && !alone.test(next.text)) return 'ends';
  if (next.shape !== 'lower') return undefined;
  const use = nameWords.get(`${t.key} ${next.key}`) ?? '';
  if (use === 'inside' || (use.startsWith('capital') && isCapital(t))) return 'inside';
  return use.endsWith('ends') && t.shape === 'lower' ? 'ends' : undefined;
}

const stopsName = (ctx: NameContext, j: number): boolean => {
  const hit = agencyHeads.longest(ctx.tokens, j);
  return (
    hit !== undefined &&
    !/^(?:free-sub|sub|named|local-placed|local-proper)$/.test(hit.value.cls) &&
    isCapital(ctx.tokens[j])
  );
};

const endBefore = (tokens: readonly Token[], j: number, first: number): number =>
  j > first + 1 && tokens[j - 1]?.text === ',' ? j - 1 : j;
