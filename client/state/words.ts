/** Filtering rows that are on the screen already by words; search itself is the server's. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

interface Word {
  /** Without any marks, `đ` as `d`. */
  plain: string;
  /** With the marks of its letters; the tone apart, for "hoà" and "hòa" are one word. */
  letters: string;
  tone: string;
}

function wordOf(text: string): Word {
  const parts = text.normalize('NFD');
  return {
    plain: parts.replace(/\p{Mn}/gu, '').replace(/đ/g, 'd'),
    letters: parts.replace(TONES, ''),
    tone: (parts.match(TONES) ?? []).join(''),
  };
}

/** Is this the word that is asked for? Marks count where they are typed; the last word of a question may be only begun. */
function isWord(word: Word, asked: Word, begun: boolean): boolean {
  const same = (a: string, b: string) => (begun ? a.startsWith(b) : a === b);
  if (asked.letters === asked.plain && asked.tone === '') return same(word.plain, asked.plain);
  return same(word.letters, asked.letters) && (word.tone === asked.tone || (begun && asked.tone === ''));
}

/** Words of a text; a date such as 24/5/2023 is one. */
const wordsIn = (text: string): Word[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{Mn}/]+/gu) ?? []
  ).map(wordOf);

/** The rows of which some field holds the question as a phrase; where none does, those that hold each of its words. */
export function holding<T>(
  rows: readonly T[],
  fieldsOf: (row: T) => readonly string[],
  question: string,
): T[] {
  const asked = wordsIn(question);
  if (asked.length === 0) return [...rows];
  const isAt = (words: readonly Word[], at: number): boolean =>
    asked.every((a, n) => {
      const word = words[at + n];
      return word !== undefined && isWord(word, a, n === asked.length - 1);
    });
  const fields = rows.map((row) => fieldsOf(row).map((field) => wordsIn(field)));
  const phrased = rows.filter((_, n) => fields[n]?.some((words) => words.some((_w, at) => isAt(words, at))));
  if (phrased.length > 0) return phrased;
  return rows.filter((_, n) =>
    asked.every((a, i) =>
      fields[n]?.some((words) => words.some((w) => isWord(w, a, i === asked.length - 1))),
    ),
  );
}
