/** Syllables of names, and how names of other countries go on behind a hyphen: "Kim Jong-un", "Choe Son - hui", "Frank - Walter Steinmeier". */
import type { Token } from '../doc.ts';
import { agencyHeads } from '../lexicon/agencies.ts';
import { isSurname, titles } from '../lexicon/titles.ts';
import { fold } from '../text.ts';
import { says } from './words.ts';

/** "H'Yim", "K'Mák": nothing but a name of the highlands is written so. */
export const HIGHLANDS = /^[HK]['’]\p{Lu}\p{Ll}/u;

const NAME_WORD = /^\p{Lu}[\p{Ll}\p{M}]*(?:['’]?\p{Lu}?[\p{Ll}\p{M}]+)?$/u;

/** "Mỹ Lan *Group*" is no man. */
const FIRM_WORD =
  /^(?:Group|Holdings?|Corp|Corporation|Company|Bank|Land|Airlines|Airways|Complex|Tower|Resort|School|University)$/u;

/** Is this token fit to be a syllable of a name: "Văn", "A" (Giàng A Tông), "H'Liên"? */
export function isSyllable(t: Token | undefined, inner: boolean, shouted = false): boolean {
  if (
    t === undefined ||
    t.shape === 'lower' ||
    t.shape === 'number' ||
    t.shape === 'punct' ||
    t.shape === 'break'
  )
    return false;
  if (t.text.length === 1) return inner || /^[YHKA]$/.test(t.text);
  return (
    !FIRM_WORD.test(t.text) &&
    (NAME_WORD.test(t.text) || (shouted && /^\p{Lu}{2,8}$/u.test(t.text))) &&
    t.text.length <= LONGEST_FOREIGN
  );
}

/** "Ransibrahmanakul" has sixteen letters. */
const LONGEST_FOREIGN = 18;
export const adjacent = (tokens: readonly Token[], j: number): boolean => {
  const a = tokens[j - 1];
  const b = tokens[j];
  return a !== undefined && b !== undefined && b.start - a.end === 1;
};

/** "Lê Thị Hoa *Báo cáo* kết quả", "Vũ Văn Chín *Văn phòng* Chính phủ": what stands glued behind a name begins another sentence. */
export const startsAnew = (tokens: readonly Token[], i: number): boolean =>
  GLUED.test(`${tokens[i]?.text} ${tokens[i + 1]?.text}`);
const GLUED =
  /^(?:Báo cáo|Văn phòng|Phát biểu|Trao đổi|Trả lời|Thông tin|Tham dự|Chia sẻ|Trước đó|Sáng nay|Chiều nay|Cơ quan|Công an|Hội nghị|Vạch trần|Liên quan|Ủy ban|Uỷ ban|(?:Để|Theo|Tại|Khi|Nhằm|Đây|Những|Với|Nếu|Cũng) \p{L}.*)$/u;

/** "Dự họp có các vị: *Ông* Lê Văn A; *Bà* Trần Thị B", "các đồng chí: *Thầy* Vũ Văn C": how one is called; "Ông Văn D", "Ông Thị E" are of that family. */
export const isCalled = (tokens: readonly Token[], i: number): boolean =>
  /^(?:Ông|Bà|Thầy|Cô|Cụ|Anh|Chị|Ngài)$/u.test(tokens[i]?.text ?? '') &&
  isSurname(tokens[i + 1]?.key ?? '') &&
  !says(tokens[i + 1], 'văn', 'thị') &&
  isSyllable(tokens[i + 2], true) &&
  adjacent(tokens, i + 1) &&
  adjacent(tokens, i + 2);

/** The end of the name from `i`, of which the words up to `j` are read. */
export function pastTail(tokens: readonly Token[], i: number, j: number, cued: boolean): number {
  let end = j;
  if (
    isForeignTail(tokens, end) ||
    isKoreanTail(tokens, i, end) ||
    (cued && (isPaired(tokens, i, end) || isInitial(tokens, end) || isGivenFirst(tokens, i, end)))
  )
    end = foreignEnd(tokens, end);
  else if (cued && isLao(tokens, i, end)) end = foreignEnd(tokens, end);
  if (cued && (end > j || isTight(tokens, i + 1))) end = pastHyphens(tokens, end);
  return pastChanOcha(tokens, end);
}

/** "Eliot L*.* Engel": the stop behind a letter inside such a name. */
export const isInitial = (tokens: readonly Token[], dot: number): boolean => {
  if (tokens[dot]?.text !== '.') return false;
  const [first, letter, stop, next] = [dot - 2, dot - 1, dot, dot + 1].map((n) => tokens[n]);
  return (
    stop?.text === '.' &&
    letter !== undefined &&
    /^\p{Lu}$/u.test(letter.text) &&
    letter.end === stop.start &&
    first?.shape === 'title' &&
    isForeignWord(first.text) &&
    next?.shape === 'title' &&
    next.start - stop.end < 2
  );
};

/** "lần thứ *V*. Bà A ...", "khóa *X*. Ông B ...": a number, not a name's letter. */
export const isOrdinal = (tokens: readonly Token[], i: number): boolean =>
  ORDINALS.has(tokens[i]?.text ?? '') && COUNTED.test(tokens[i - 1]?.lower ?? '');
const ORDINALS = new Set('IVXLC');
const COUNTED = /^(?:thứ|lần|kh[oó][aá]|kỳ|kì|quý|hạng|cấp|nhóm|chương|phần|mục)$/u;
const MOST_LETTERS = 6;
/** "*D.A.* Medvedev", "*S.* Iswaran", "*K.Iu.* Noskov": where the letters before such a name end; "P. Thảo Điền", "H. Krông Pắk" are units. */
export function pastLetters(tokens: readonly Token[], i: number): number {
  if (isOrdinal(tokens, i)) return i;
  let at = i;
  while (at < i + MOST_LETTERS && isLetter(tokens, at)) at += 2;
  const name = tokens[at];
  if (at === i || name?.shape !== 'title' || !isForeignWord(name.text)) return i;
  return at === i + 2 && /^[HPQTX]$/u.test(tokens[i]?.text ?? '') ? i : at;
}

/** A letter or two with a stop right behind. */
const isLetter = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === '.' &&
  tokens[i + 1]?.start === tokens[i]?.end &&
  /^\p{Lu}\p{Ll}?$/u.test(tokens[i]?.text ?? '');

/** "Frank - Walter Steinmeier", "Miguel Díaz - Canel": a hyphen between two words that no Vietnamese name has; "ông Tim Cook - Apple" is told by a comma more often. */
function isPaired(tokens: readonly Token[], i: number, j: number): boolean {
  const [before, dash, second, third] = [j - 1, j, j + 1, j + 2].map((n) => tokens[n]);
  if (dash?.text !== '-' || second?.shape !== 'title' || !isSyllable(second, true)) return false;
  if (titles.longest(tokens, j + 1) || agencyHeads.longest(tokens, j + 1)) return false;
  // "Jean - Claude *Juncker*": one word before the hyphen wants a family name behind it.
  const family = j === i + 1 && isSyllable(third, true) && !titles.longest(tokens, j + 2) ? third : undefined;
  if (j === i + 1 && family?.shape !== 'title') return false;
  return [before, second, family].filter((t) => t !== undefined && isForeignWord(t.text)).length > 1;
}

/** "Kim Jong-un", "Ban Ki-moon": a hyphen without spaces carries the name on. */
const isForeignTail = (tokens: readonly Token[], j: number): boolean => {
  const dash = tokens[j];
  const next = tokens[j + 1];
  return (
    dash?.text === '-' &&
    next !== undefined &&
    dash.start === tokens[j - 1]?.end &&
    next.start === dash.end &&
    /\p{L}/u.test(next.text) &&
    next.shape === 'lower' &&
    // "Lê Văn A*-nguyên* Chủ tịch Hội": his title.
    next.text !== 'nguyên' &&
    !titles.longest(tokens, j + 1)
  );
};
/** A hyphen without blanks between two words. */
const isTight = (tokens: readonly Token[], dash: number): boolean =>
  tokens[dash]?.text === '-' &&
  tokens[dash].start === tokens[dash - 1]?.end &&
  tokens[dash + 1]?.start === tokens[dash].end &&
  /^\p{L}+$/u.test(tokens[dash + 1]?.text ?? '');

/** "Vi-lay-vông *Bút-đa-khăm*", "Oh-Sae-*Hyun*": as long as hyphens carry on a name that has begun with one. */
function pastHyphens(tokens: readonly Token[], j: number): number {
  let end = j;
  while (
    end < j + LONGEST_HYPHENED &&
    isTight(tokens, end) &&
    !titles.longest(tokens, end + 1) &&
    !agencyHeads.longest(tokens, end + 1)
  )
    end = foreignEnd(tokens, end);
  return end;
}
const LONGEST_HYPHENED = 16;

/** "Khăm Phăn - *Xay Nha Vông*": given and family name of a Lao, before a mark. */
function isLao(tokens: readonly Token[], i: number, j: number): boolean {
  if (!LAO.test(tokens[i]?.text ?? '') || tokens[j]?.text !== '-' || isTight(tokens, j)) return false;
  const end = foreignEnd(tokens, j);
  return (
    end - j > 2 &&
    /^[,;()]$/.test(tokens[end]?.text ?? '') &&
    !titles.longest(tokens, j + 1) &&
    !agencyHeads.longest(tokens, j + 1)
  );
}
/** Such names have up to seven syllables: "Khăm Khăn Chăn Thạ Vy Sục", "Sô Pha Phô Xay Nhạ Vông". */
export const isLaoSyllable = (t: Token | undefined): boolean => LAO.test(t?.text ?? '');
const LAO =
  /^(?:Kh[aă]m|Khăn|Căm|Bun|Bua|Xay|Xai|Phon|Phôn|Phút|Phết|Phim|Sôm|Sổm|Xổm|Som|Thong|Thoong|Thông|Súc|Xúc|Pheng|Phăn|Chăn|Chănh|Xụ|Sụ|Kẹo|Sỉ|Xỉ|Sai|Seng|Sẻng|Xẻng|Ăm|Vông|Lếch|Lách|Thạ|Chơm|Chôm|Viêng|Vị|Khen|Ămphay|Ău|Kong|Koong|Nu|Nuôn|Sô|Sủn)$/u;

/** "Choe Son - hui": the same with spaces, behind a Korean family name. */
const isKoreanTail = (tokens: readonly Token[], i: number, j: number): boolean =>
  j === i + 2 &&
  tokens[j]?.text === '-' &&
  KOREANS.test(tokens[i]?.text ?? '') &&
  KOREAN.test(tokens[j + 1]?.lower ?? '');
/** "Chang - *Hee Lee*": the family name comes last. */
const isGivenFirst = (tokens: readonly Token[], i: number, j: number): boolean =>
  j === i + 1 &&
  tokens[j]?.text === '-' &&
  KOREAN.test(tokens[j + 1]?.lower ?? '') &&
  KOREANS.test(tokens[j + 2]?.text ?? '');
const KOREANS =
  /^(?:Kim|Jong|Thae|Rim|Ro|Ryu|Kwak|Choe|Choi|Ri|Lee|Yi|Pak|Park|Moon|Han|Jo|Cho|Kang|Hwang|Jeong|Jung|Yun|Yoon|Roh|Noh|Ban|Song|Im|Shin|Suh|Seo|Kwon|Ahn|Bae|Hong|Yang|So|No|O|Oh|Chung|Chang|Jang|Ham|Na|Min)$/;
const KOREAN =
  /^(?:hyon|thaek|taek|jong|jung|ryol|chan|chong|gap|hak|myoung|myung|nyon|rim|ryon|sup|seob|yeol|yol|yeop|un|hui|il|gu|hyun|hye|in|eun|koo|yong|jin|woo|ho|su|soo|sik|gun|chol|chul|kwan|hwa|hwan|joo|ju|yeon|young|hyok|kyung|kyun|kyu|ki|sung|won|kook|jae|jun|joon|seok|suk|tae|hee|hyong|geun|keun|bok|bum|pyo|sop|ryong|hae|rae|hyeon|kyong|gyu|gi|hyung|ok|seon|seong|seung|seo|wha|myong|hun|hyuk|kap|bong|nam|sun|tak|mo|moo|mu|gil|gak|goo|hong|pil|sok)$/;
/** "Prayut Chan - o - cha", with or without spaces, in any case. */
function pastChanOcha(tokens: readonly Token[], j: number): number {
  if (!says(tokens[j - 1], 'chan') || tokens[j]?.text !== '-') return j;
  if (says(tokens[j + 1], 'ocha')) return j + 2;
  return says(tokens[j + 1], 'o') && tokens[j + 2]?.text === '-' && says(tokens[j + 3], 'cha') ? j + 4 : j;
}
const foreignEnd = (tokens: readonly Token[], j: number): number => {
  let end = j + 2;
  while (isSyllable(tokens[end], true) && adjacent(tokens, end)) end++;
  return end;
};

/** A word that no Vietnamese syllable is written like: "Walter", "Canel", "Juncker". */
export const isForeignWord = (word: string): boolean => !SYLLABLE.test(fold(word)) || VOWELS.test(word);
/** "Seung *Hee*", "*Tae* Kang", "*Yoon*", "*Geun*": vowels that none of ours has side by side. */
const VOWELS = /a[ae]|ee|ii|ou|[yi]oo|e[uy][a-z]|^hy(?=[aeou])|yu|yo/iu;
const SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ngh?|nh?|p|t)?$/u;
