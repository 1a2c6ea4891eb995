/** Where the own name of a department, committee, school or firm ends: "Phòng *Cảnh sát điều tra tội phạm về ma túy*", "Ban Quản lý *các khu công nghiệp*". */
import type { Token } from '../doc.ts';
import { agencyHeads, departmentWords } from '../lexicon/agencies.ts';
import { cueAt } from './cue.ts';
import { isForm, isInFirstWord } from './firm.ts';
import { endsThere, isBehindCountry, isNextOfHead } from './own-name-ends.ts';
import {
  beginsNext,
  fieldsEnd,
  isAnother,
  isAppended,
  isField,
  isFirmHead,
  isItsHouse,
  numberedAt,
  smallFieldsEnd,
  somebodyAt,
} from './own-name-lists.ts';
import {
  isBehindName,
  isItsDeed,
  isNumberOfName,
  isOtherSyllable,
  isRoom,
  isStranger,
  isVerbThere,
  isWholeBefore,
  reachOf,
  tradeEnd,
} from './own-name-reach.ts';
import {
  beginsElse,
  beginsOthers,
  beginsPost,
  CLAUSE,
  COMMAND,
  CONNECTS,
  continentAt,
  fixedAt,
  HAMLET,
  isCount,
  isLargerBody,
  isLivingIn,
  NO_FIELD,
  OF_CENTRE,
  opensOn,
  taskAt,
  useOf,
  WITH_NEXT,
} from './own-name-words.ts';
import { zoneEnd, zonesAt } from './own-name-zones.ts';
import { nameAt } from './person.ts';
import { placeAfterHead } from './place.ts';
import { levelAt } from './unit-level.ts';
import { capitalRun, isCapital, isDash, quoted, says } from './words.ts';

interface NameContext {
  readonly tokens: readonly Token[];
  readonly text: string;
}

const LONGEST = 16;

/** End of a department's own name: capitals, the connecting words between them, and lower-case words of the department vocabulary. */
export function ownName(
  ctx: NameContext,
  i: number,
  committee = false,
  department = false,
  firm = false,
): number {
  const { tokens } = ctx;
  // "Trưởng ban Nguyễn Văn Dũng": nobody's name is a department's.
  if (department && !firm && says(tokens[i + 1], 'văn', 'thị') && nameAt(tokens, i, false)) return i;
  if (says(tokens[i - 1], 'sở', 'ban', 'đạo') && (nameAt(tokens, i, false)?.last ?? i) > i + 2) return i;
  if (tokens[i]?.text === ',' || says(tokens[i], 'và')) return i;
  // "quan trắc của *Sở* Hà Nội": one of the many that the province has.
  if (says(tokens[i - 1], 'sở') && placeAfterHead(tokens, ctx.text, i)?.place.level === 'province') return i;
  const bare = !committee && (firm || !department || says(tokens[i - 1], 'báo', 'hội', 'máy'));
  let end = i;
  for (let j = i; j < i + 30; j++) {
    const set =
      fixedAt(tokens, j) ??
      (committee && (j === i || says(tokens[i - 2], 'tiểu')) ? taskAt(tokens, j) : undefined);
    if (set) {
      end = j + set.length;
      j = end - 1;
      continue;
    }
    // "Ban Chỉ đạo phong trào “Toàn dân bảo vệ an ninh Tổ quốc” tỉnh"; a straight mark right behind the head may close.
    const title = committee && (j > i || tokens[i]?.text === '“') ? quoted(tokens, j, LONGEST) : undefined;
    if (title) {
      end = title.end;
      j = end - 1;
      continue;
    }
    const zones = Math.max(zonesAt(tokens, j), committee ? numberedAt(tokens, j) : j);
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
      (j > i && (stopsName(ctx, j) || isLargerBody(tokens, j, i) || isItsHouse(tokens, j, i)))
    )
      break;
    if (says(t, 'trung') && says(next, 'ương')) {
      if (j === i && tokens[j + 2]?.shape === 'number') return j + 3; // "Vụ Trung ương 1"
      // "Ban Chỉ đạo Trung ương *về phòng, chống tham nhũng*"
      if (!committee || j > i || !says(tokens[j + 2], ...OF_CENTRE)) break;
      end = ++j + 1;
      continue;
    }
    if (j > i && endsThere(tokens, j, committee)) break;
    // "Cục Quản lý *xây dựng*", "Vụ Thị trường *châu Âu*": that word alone names nothing.
    if (j === i + 2 && opensOn(tokens, i) && useOf(tokens, j) !== 'ends') {
      end = ++j + 1;
      continue;
    }
    if (committee && j > i && isStranger(tokens, j)) break;
    // "Trung tâm X (CSIS) *của Mỹ* đồng tổ chức".
    if (!committee && says(t, 'của') && tokens[j - 1]?.text === ')') break;
    if (committee && j > i && says(t, 'tham') && says(next, 'mưu')) break;
    if (!committee && j > i && isVerbThere(tokens, j, firm)) break;
    const zone = zoneEnd(ctx, j);
    if (zone > j) {
      end = zone;
      j = zone - 1;
      continue;
    }
    // "Giám đốc Sở Tài chính Lê Văn A": a person's name ends a department's; a school may bear one.
    const somebody = department && j > i ? somebodyAt(tokens, j, i, firm) : undefined;
    // "Công ty cổ phần đầu tư Thái Sơn": two syllables behind small words are the firm's.
    const own =
      firm &&
      ((tokens[j - 1]?.shape === 'upper' && (isForm(tokens[j - 1]) || (somebody && somebody.last - j < 3))) ||
        (!isCapital(tokens[j - 1]) && somebody && somebody.last - j < 3));
    // "Tập đoàn Dầu khí *Việt Nam* Trần Sỹ Thanh": the country is the body's.
    if (somebody && !own) return somebody.first > j ? somebody.first : end;
    if (!firm && j > i && isCapital(t) && says(next, 'công', 'đoàn') && isFirmHead(tokens, j)) break;
    if (j > i + 1 && says(tokens[j - 1], 'và', ',') && isAnother(tokens, i, j))
      return endBefore(tokens, j - 1, i);
    if (isItsDeed(tokens, i, j, firm, committee)) break;
    // "Quy chế giữa A và Phòng Tư pháp *về phòng, chống ma túy*": of rooms only the police's have a field behind "về".
    if (j > i && says(t, 'về') && isRoom(tokens, i - 1)) break;
    if (bare ? isBehindName(tokens, i, j, firm) : !committee && isBehindCountry(tokens, i, j)) break;
    if (CLAUSE.test(`${t.text.toLowerCase()} ${next?.text ?? ''}`)) break;
    // "Trưởng Ban Chỉ đạo *và Thiếu tướng* A".
    if (says(t, 'và') && (cueAt(tokens, j + 1) || beginsOthers(tokens, j + 1) || beginsPost(tokens, j + 1)))
      break;
    if (j > i && isCapital(t) && !isCapital(tokens[j - 1]) && placeAfterHead(tokens, ctx.text, j)) break;
    if (
      j > i &&
      isCapital(tokens[j - 1]) &&
      isCapital(t) &&
      placeAfterHead(tokens, ctx.text, j)?.place.level === 'province'
    )
      break;
    const trade = firm && says(tokens[j - 1], 'và') ? tradeEnd(ctx, j) : j;
    if (trade > j) {
      end = trade;
      j = end - 1;
      continue;
    }
    const use = useOf(tokens, j);
    if (use === 'ends') break;
    if (use === 'inside' && (j > i || committee || isCapital(t))) {
      end = j + 2;
      j += 1;
      continue;
    }
    if (t.text === '(' && next?.shape === 'upper' && tokens[j + 2]?.text === ')') {
      j += 2;
      continue;
    }
    if ((j > i || committee) && WITH_NEXT[t.text]?.test(next?.text ?? '') && !(firm && t.text === 'ở')) {
      end = ++j + 1;
      continue;
    }
    if (HAMLET.test(t.text) && isCapital(next)) return capitalRun(tokens, j + 1, 4);
    if (
      t.shape === 'number' &&
      ((j === i && !isCount(tokens, j)) ||
        (tokens[j - 1]?.shape === 'upper' && (tokens[j - 1]?.end === t.start || /^20\d\d$/.test(t.text))))
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
    else if (bare && isNumberOfName(tokens, j)) end = j + 1;
    else if (firm && reachOf(tokens, i, j) > j) {
      end = reachOf(tokens, i, j);
      j = end - 1;
    } else if (t.shape === 'lower' && departmentWords.has(t.key) && (j > i || committee))
      end = CONNECTS.test(t.text) ? end : j + 1;
    else if (isOtherSyllable(tokens, i, j, firm)) end = j + 1;
    else if (!CONNECTS.test(t.text) && !isLivingIn(tokens, j)) break;
    const several = t.text === ',' && says(tokens[i - 1], 'ban', 'vụ', 'cục');
    const fields = several ? fieldsEnd(tokens, j) : undefined;
    if (fields) return fields;
    const small = several ? smallFieldsEnd(tokens, j) : undefined;
    if (small) {
      end = small;
      j = small - 1;
      continue;
    }
    const goesOn =
      fixedAt(tokens, j + 1) !== undefined ||
      (next?.shape === 'lower' &&
        departmentWords.has(next.key) &&
        useOf(tokens, j + 1) !== 'ends' &&
        // "Cục X, *kiểm* ngư", "Báo X, *nhà* nghiên cứu A": one word is no field.
        !(t.text === ',' && !isField(tokens, j + 1)) &&
        agencyHeads.longest(tokens, j + 1)?.value.cls !== 'local');
    if (t.text === ',' && (isWholeBefore(tokens, j, i) || beginsNext(tokens, j + 1))) break;
    if (t.text === ',' && !(goesOn && !beginsElse(tokens, j + 1) && !firm && (committee || department)))
      break;
    // "Đội Cảnh sát giao thông - trật tự": two small words of a field carry it on.
    const field = [1, 2].every(
      (n) => tokens[j + n]?.shape === 'lower' && departmentWords.has(tokens[j + n]?.key ?? ''),
    );
    const carried =
      isCapital(next) ||
      fixedAt(tokens, j + 1) ||
      continentAt(tokens, j + 1) ||
      (field && !says(next, ...NO_FIELD));
    if (isDash(t) && (!carried || isNextOfHead(tokens, j + 1) || (firm && isAppended(tokens, j + 1)))) break;
  }
  return end;
}

const stopsName = (ctx: NameContext, j: number): boolean => {
  const head = isCapital(ctx.tokens[j]) ? agencyHeads.longest(ctx.tokens, j)?.value : undefined;
  return head !== undefined && (!MAY_STAND_INSIDE.test(head.cls) || COMMAND.test(head.canonical));
};
const MAY_STAND_INSIDE = /^(?:free-sub|sub|named|headed|local-placed|local-proper)$/;

const endBefore = (tokens: readonly Token[], j: number, first: number): number =>
  j > first + 1 && tokens[j - 1]?.text === ',' ? j - 1 : j;
