/** Views of Vietnamese text for comparing: without marks, or with marks but without regard to where a tone mark was typed. */

/** The same function, which keeps what it made of short texts: names and syllables come again in every article. */
function remembering(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return make(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_KEPT) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
const LONGEST_KEPT = 120;
const MOST_KEPT = 8_000;

/**
 * The same text as the engine keeps it once: two of these are told apart by where they stand, others letter by letter. It is asked of an object
 * without a prototype, for one with it would leave a trace of each text, and after 1,500 of them every `{ ...chunk, first }` is of a kind of its own.
 */
export const interned = (text: string): string => Object.keys({ __proto__: null, [text]: true })[0] ?? text;

const MARKS = /\p{Mn}+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** "Ủy ban MTTQ Đắk Lắk" -> "uy ban mttq dak lak". `đ` and the look-alikes `Ð` `ð` become `d`. */
export const fold = remembering((text) =>
  text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/[đð]/g, 'd'),
);

const toneLast = remembering((syllable) => {
  const bare = syllable.normalize('NFD').replace(TONES, '').normalize('NFC');
  const tone = syllable.normalize('NFD').match(TONES)?.[0];
  return tone === undefined ? bare : bare + tone;
});

/** Lower case with marks, each syllable's tone written after it: "hoà" and "hòa" give the same key, "hoa" another. */
export const foldTones = remembering((text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ð/g, 'đ')
    .replace(/\p{L}+/gu, toneLast),
);

/** Words that two writings share decide nothing by case, marks' places or spacing: the key under which names are compared. */
export const nameKey = remembering((name) =>
  foldTones(name)
    .replace(/[^\p{L}\p{N}\p{Mn}]+/gu, ' ')
    .trim(),
);

/** "Ủy ban nhân dân tỉnh" -> "uy-ban-nhan-dan-tinh": letters and digits of the folded name, for ids. */
export const slug = remembering((name) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, ''),
);

/** The text with a large first letter: "vụ Pháp chế" -> "Vụ Pháp chế". */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
