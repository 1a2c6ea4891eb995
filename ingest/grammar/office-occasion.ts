/** Who heads what prepares an occasion: "Trưởng ban tổ chức Lễ hội đền Hùng 2018", "Phó Trưởng ban tổ chức cuộc thi “Tiếng hát”"; the party's board of that name is another. */
import type { AgencyChunk, Token } from '../doc.ts';
import { agencyHeads, departmentWords } from '../lexicon/agencies.ts';
import { capitalised } from '../text.ts';
import { NO_SYLLABLE } from './firm.ts';
import { HAMLETS } from './own-name-words.ts';
import { nameAt } from './person.ts';
import { isCapital, isDash, phrase, quoted, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** First words of occasions. */
const OCCASIONS =
  'chương lễ cuộc giải hội ngày sự liên giỗ festival tuần tháng đêm đại tang triển hoạt diễn'.split(' ');
/** Where the name of the occasion begins that the board of the title at `i` prepares; undefined where it is another board. */
export function occasionAt({ tokens }: Context, i: number): number | undefined {
  const head = says(tokens[i], 'phó') ? i + 1 : i;
  const ban = says(tokens[head], 'trưởng') ? head + 1 : head;
  const organises =
    says(tokens[ban], 'ban') && says(tokens[ban + 1], 'tổ') && says(tokens[ban + 2], 'chức') && ban > i;
  const from = ban + 3;
  // "Trưởng Ban Tổ chức *Hội Luật gia*": a body's board for its staff.
  const bodys =
    isCapital(tokens[from]) && agencyHeads.longest(tokens, from) && !says(tokens[from + 1], ...FAIRS);
  return organises && says(tokens[from], ...OCCASIONS) && !bodys ? from : undefined;
}
const FAIRS = ['thi', 'chợ', 'thao', 'diễn', 'báo', 'trại', 'xuân', 'làng', 'nghị', 'thảo'];

/** The board of that occasion, where it is called by a name; any contest has one. */
export function boardOfOccasion({ tokens, text }: Context, from: number): AgencyChunk | undefined {
  const { end, proper } = nameFrom(tokens, from);
  const head = `Ban Tổ chức ${capitalised(phrase(text, tokens, from, end))}`;
  return proper ? { first: from - 3, last: end, head, cls: 'named' } : undefined;
}

const LONGEST = 24;
const MOST_OF_TITLE = 16;
/** Small words of the names of occasions. */
const SMALL = new Set([
  ...HAMLETS,
  ...'lễ hội cuộc thi giải giỗ tổ ngày đêm tuần đền đình miếu phủ tang bóng hoa hậu hát ca múa nhạc lần thứ năm cấp toàn tỉnh huyện xã quốc tế đua thuyền vật cờ chạy nữ khai mạc dân'.split(
    ' ',
  ),
]);
function nameFrom(tokens: readonly Token[], from: number): { end: number; proper: boolean } {
  let end = from;
  let proper = false;
  for (let j = from; j < from + LONGEST; j++) {
    const t = tokens[j];
    const title = quoted(tokens, j, MOST_OF_TITLE);
    if (title) {
      j = title.end - 1;
      proper = true;
    } else if (isDash(t)) {
      if (!isCapital(tokens[j + 1]) || nameAt(tokens, j + 1, false)) break;
      continue;
    } else if (isCapital(t)) {
      // "Trưởng ban tổ chức Lễ hội đền Hùng *Lê Văn A*".
      if (proper && (nameAt(tokens, j, false)?.last ?? j) > j + 2) break;
      proper ||= j > from + 1;
    } else if (t?.shape === 'number') {
      if (!/^(?:\d{1,2}|(?:19|20)\d\d)$/u.test(t.text)) break;
    } else if (!isOfName(tokens, j)) break;
    end = j + 1;
  }
  // "Hội thi Tiếng hát *mùa xuân*": more of the name stands there that is not read.
  const next = tokens[end];
  const whole = tokens[end - 1]?.shape === 'number' || next?.shape !== 'lower' || NO_SYLLABLE.test(next.text);
  return { end, proper: proper && whole };
}

/** A small word of such names, or the other half of a word: "Lễ hội Tịch *điền*". */
function isOfName(tokens: readonly Token[], j: number): boolean {
  const t = tokens[j];
  if (t?.shape !== 'lower' || says(t, 'và', 'của')) return false;
  const half = tokens[j - 1]?.shape === 'title' && tokens[j - 2]?.shape === 'lower';
  if (half && tokens[j + 1]?.shape !== 'lower' && !NO_SYLLABLE.test(t.text)) return true;
  return SMALL.has(t.lower) || departmentWords.has(t.key);
}
