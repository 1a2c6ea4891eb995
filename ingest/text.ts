/** Views of Vietnamese text for comparing: without marks, or with marks but without regard to where a tone mark was typed. */

const MARKS = /\p{Mn}+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** "Ủy ban MTTQ Đắk Lắk" -> "uy ban mttq dak lak". `đ` and the look-alikes `Ð` `ð` become `d`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/[đð]/g, 'd');
}

/** Lower case with marks, each syllable's tone written after it: "hoà" and "hòa" give the same key, "hoa" another. */
export function foldTones(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ð/g, 'đ')
    .replace(/\p{L}+/gu, toneLast);
}

function toneLast(syllable: string): string {
  const bare = syllable.normalize('NFD').replace(TONES, '').normalize('NFC');
  const tone = syllable.normalize('NFD').match(TONES)?.[0];
  return tone === undefined ? bare : bare + tone;
}

/** Words that two writings share decide nothing by case, marks' places or spacing: the key under which names are compared. */
export function nameKey(name: string): string {
  return foldTones(name)
    .replace(/[^\p{L}\p{N}\p{Mn}]+/gu, ' ')
    .trim();
}

/** "Ủy ban nhân dân tỉnh" -> "uy-ban-nhan-dan-tinh": letters and digits of the folded name, for ids. */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
