/** Names in the order of a Vietnamese dictionary: letter by letter (a ă â b c d đ e ê ...), and only where all letters agree by tone. */

/** Each vowel with its tones in the order of dictionaries: ngang, huyền, hỏi, ngã, sắc, nặng. */
const VOWELS = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ';
const TONES = 6;
/** A brace and a bar come after z: a letter of its own stands behind all that begin with the one it is written with. */
const WRITTEN = ['a', 'a{', 'a|', 'e', 'e{', 'i', 'o', 'o{', 'o|', 'u', 'u{', 'y'];
const LETTER = /[\p{L}\p{N}]/u;

/** "Đỗ An" -> "d{o{ an", then its tones by syllable; what is no letter is a space. cypher/migrations/0005-alphabetic.cypher says the same. */
export function alphabetic(name: string): string {
  let letters = '';
  let tones = '';
  for (const c of name.toLowerCase()) {
    const vowel = VOWELS.indexOf(c);
    if (vowel >= 0) {
      letters += WRITTEN[Math.floor(vowel / TONES)];
      tones += vowel % TONES || '';
    } else if (LETTER.test(c)) letters += c === 'đ' ? 'd{' : c;
    else {
      letters += ' ';
      tones += ' ';
    }
  }
  return `${letters}\t${tones}`;
}
