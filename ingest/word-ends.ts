/** Where words, numbers and marks end in a text: told letter by letter, for to ask a regular expression for each of them takes many times as long. */

/** The rule as a whole. It is asked itself where single letters do not tell: "T.Ư", "K ' Ré", letters of two halves. */
const WORD =
  /T\.\s?Ư|(?<!\p{L})[HKNYM]\s?['’]\s?\p{Lu}[\p{L}\p{M}]*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)?|\d+(?:[.,]\d+)*|\n|[^\s\u200b-\u200d\u2060]/uy;

const [UNKNOWN, LETTER, MARK, DIGIT, SPACE, HALF, OTHER] = [0, 1, 2, 3, 4, 5, 6];

/** What each letter is, once it was met. */
const kinds = new Uint8Array(65536);

function kindAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  // Behind the end of the text.
  if (Number.isNaN(code)) return OTHER;
  const kind = kinds[code] as number;
  return kind === UNKNOWN ? (kinds[code] = kindOf(text.charAt(i))) : kind;
}

function kindOf(letter: string): number {
  if (/\p{Cs}/u.test(letter)) return HALF;
  if (/\p{L}/u.test(letter)) return LETTER;
  if (/\p{M}/u.test(letter)) return MARK;
  if (/\d/.test(letter)) return DIGIT;
  // Signs that are not seen part words as spaces do.
  return /[\s\u200b-\u200d\u2060]/u.test(letter) ? SPACE : OTHER;
}

const isApostrophe = (letter: string | undefined): boolean => letter === "'" || letter === '’';

/** "T.Ư", "H 'Liên": more than letters may belong to a word that begins so. */
const isMarked = (text: string, i: number): boolean =>
  (text[i] === 'T' && text[i + 1] === '.') ||
  ('HKNYM'.includes(text[i] as string) &&
    (isApostrophe(text[i + 1]) || (kindAt(text, i + 1) === SPACE && isApostrophe(text[i + 2]))));

function lettersEnd(text: string, from: number): number {
  let i = from;
  for (let kind = kindAt(text, i); kind === LETTER || kind === MARK; ) kind = kindAt(text, ++i);
  return i;
}

/** The first place that is no space, or a line's end. */
export function wordStart(text: string, from: number): number {
  let i = from;
  while (i < text.length && kindAt(text, i) === SPACE && text[i] !== '\n') i++;
  return i;
}

/** The end of the word, number, mark or line end that begins at `i`. */
export function wordEnd(text: string, i: number): number {
  const kind = kindAt(text, i);
  if (kind === DIGIT) return numberEnd(text, i);
  if (kind === HALF || (kind === LETTER && isMarked(text, i))) return endByRule(text, i);
  if (kind !== LETTER) return i + 1;
  let end = brandEnd(text, i, capitalsEnd(text, i, lettersEnd(text, i)));
  if (isApostrophe(text[end]) && kindAt(text, end + 1) === LETTER) end = lettersEnd(text, end + 1);
  if (text[end] === '-' && isCovid(text, i, end)) return numberEnd(text, end + 1);
  return kindAt(text, end) === HALF || isApostrophe(text[end]) ? endByRule(text, i) : end;
}

/** "COVID-19", "Covid-19": one word, where it stands in the names of boards and occasions. */
const isCovid = (text: string, i: number, end: number): boolean =>
  end - i === 5 && kindAt(text, end + 1) === DIGIT && text.slice(i, end).toLowerCase() === 'covid';

const FEWEST_CAPITALS = 5;
/** "Ảnh: TỰ TRUNG|Phó chủ tịch": two words, where the space is lost between capitals and a capitalised one. */
function capitalsEnd(text: string, i: number, end: number): number {
  const isCapital = (n: number): boolean => text.charAt(n) !== text.charAt(n).toLowerCase();
  if (end - i <= FEWEST_CAPITALS || !isCapital(i + 1)) return end;
  let at = i;
  while (at < end && isCapital(at)) at++;
  return at - i >= FEWEST_CAPITALS && at < end ? at - 1 : end;
}

/** "Tập đoàn ABC|và": the space is lost between a brand's letters and a word that binds. */
function brandEnd(text: string, i: number, end: number): number {
  if (end - i <= 3 || !'iàa'.includes(text.charAt(end - 1))) return end;
  const bound = /^\p{Lu}{2,}(và|với|của)$/u.exec(text.slice(i, end));
  return end - (bound?.[1]?.length ?? 0);
}

function numberEnd(text: string, from: number): number {
  let i = from;
  const goesOn = (): boolean =>
    kindAt(text, i) === DIGIT || ((text[i] === '.' || text[i] === ',') && kindAt(text, i + 1) === DIGIT);
  while (goesOn()) i++;
  return i;
}

function endByRule(text: string, i: number): number {
  WORD.lastIndex = i;
  WORD.exec(text);
  return WORD.lastIndex;
}
