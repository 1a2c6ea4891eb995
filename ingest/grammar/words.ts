/** Small readers over tokens that every grammar shares: case runs, separators, quoted stretches. */
import type { Token } from '../doc.ts';

const SEPARATORS = new Set([',', ';', '-', '–', '—', '/', '&']);
const DASHES = new Set(['-', '–', '—']);

export const isSeparator = (t: Token | undefined): boolean => t !== undefined && SEPARATORS.has(t.text);
export const isDash = (t: Token | undefined): boolean => t !== undefined && DASHES.has(t.text);
export const isCapital = (t: Token | undefined): boolean => t?.shape === 'title' || t?.shape === 'upper';
/** "Viettel", "MobiFone", "PVC": letters or lengths that no Vietnamese syllable has. */
export const isBrand = (t: Token | undefined): boolean =>
  isCapital(t) &&
  /[fjwzFJWZ]|[bcdgklmrstv]{3}|[bdklrsv]$|[^n]g$|^(?!CP|TNHH|MTV|HH|TM|DV|XD|SX)\p{Lu}{3,}$|^\p{L}{8,}$/u.test(
    t?.text ?? '',
  );
export const isWord = (t: Token | undefined): boolean => isCapital(t) || t?.shape === 'lower';

/** End of the run of capitalised syllables from `i`, at most `most` of them. */
export function capitalRun(tokens: readonly Token[], i: number, most: number): number {
  let j = i;
  while (j < i + most && isCapital(tokens[j])) j++;
  return j;
}

/** "K ' Ré": see the cutting of tokens. */
const PARTED = /(?<=(?<!\p{L})[HKNYM]) ?(['’]) ?(?=\p{Lu})/gu;

/** The text of tokens [first, last) as one line. */
export function phrase(text: string, tokens: readonly Token[], first: number, last: number): string {
  const a = tokens[first];
  const b = tokens[last - 1];
  if (!a || !b) return '';
  const said = text.slice(a.start, b.end);
  return UNTIDY.test(said) ? said.replace(/\s+/g, ' ').replace(PARTED, '$1') : said;
}
/** Most stretches are on one line with one space between two words. */
const UNTIDY = /[^\S ]|  |['’]/;

const CLOSING: Record<string, string> = { '“': '”', '"': '"', '‘': '’', "'": "'", '«': '»', '”': '”' };

/** A quoted stretch that opens at `i`: the tokens inside, and the end after the closing mark. */
export function quoted(
  tokens: readonly Token[],
  i: number,
  most = 60,
): { first: number; last: number; end: number } | undefined {
  const open = tokens[i]?.text ?? '';
  const close = CLOSING[open];
  if (close === undefined) return undefined;
  for (let j = i + 1; j < Math.min(tokens.length, i + most); j++) {
    const t = tokens[j]?.text ?? '';
    if (t === '\n') return undefined;
    if (t === close || (open !== "'" && /^[”"]$/.test(t)))
      return j > i + 1 ? { first: i + 1, last: j, end: j + 1 } : undefined;
  }
  return undefined;
}

/** Tokens [first, last) in lower case, one space between each two. */
export function lowerWords(tokens: readonly Token[], first: number, last: number): string {
  if (first < 0) return lowerWords(tokens.slice(first, last), 0, tokens.length);
  const { said, starts } = saidBy(tokens);
  const end = Math.min(last, tokens.length);
  return end > first ? said.slice(starts[first], (starts[end] as number) - 1) : '';
}

/** All tokens in lower case, and where each begins there. */
interface Said {
  said: string;
  starts: Uint32Array;
}

/** Of an article so many stretches are asked for that they are cut out of one text, which is made once. */
const known = new WeakMap<readonly Token[], Said>();

function saidBy(tokens: readonly Token[]): Said {
  let found = known.get(tokens);
  if (found === undefined) known.set(tokens, (found = sayAll(tokens)));
  return found;
}

function sayAll(tokens: readonly Token[]): Said {
  const starts = new Uint32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i++)
    starts[i + 1] = (starts[i] as number) + (tokens[i] as Token).lower.length + 1;
  return { said: tokens.map((t) => t.lower).join(' '), starts };
}

/** Is the token one of these lower-case words, whatever its case? */
export function says(t: Token | undefined, ...words: string[]): boolean {
  if (t !== undefined) for (let n = 0; n < words.length; n++) if (words[n] === t.lower) return true;
  return false;
}

/** The same for a list that has a name. */
export const isOneOf = (t: Token | undefined, words: readonly string[]): boolean =>
  t !== undefined && words.includes(t.lower);

const OPENS =
  /^(?:Sáng|Trưa|Chiều|Tối|Đêm|Ngày|Tháng|Năm|Cũng|Sau|Trước|Bị|Tại|Theo|Khi|Trong|Để|Nhưng|Từ|Đến|Được|Việc|Các|Những|Một|Nhiều|Ông|Bà|Anh|Chị)$/u;
/** "... công an xã | *Sáng* 25/7, ...": a word that is written large where a sentence begins, and is no name by itself. */
export const opensSentence = (token: Token | undefined): boolean => OPENS.test(token?.text ?? '');

/** "vụ cháy", and not the end of "nghiệp vụ", "nhiệm vụ". */
export const AFFAIR = String.raw`(?<!(?:nghiệp|nhiệm|phục|dịch|chức|công|nghĩa|nội|sự|thời|mùa|học|tác) |\p{L})vụ`;
