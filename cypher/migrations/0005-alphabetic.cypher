// Events by name come in the order of a Vietnamese dictionary, as server/store/alphabet.ts writes it: letters, a tab, tones by syllable. Statements end with a semicolon.
MATCH (e:Event) WHERE e.alphabetic IS NULL
CALL (e) {
  WITH e, toLower(e.name) AS name,
    'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ' AS vowels,
    ['a', 'a{', 'a|', 'e', 'e{', 'i', 'o', 'o{', 'o|', 'u', 'u{', 'y'] AS written
  WITH e, written, [i IN range(0, size(name) - 1) | substring(name, i, 1)] AS letters, vowels
  WITH e, written, [c IN letters | {c: c, vowel: CASE WHEN vowels CONTAINS c THEN size(split(vowels, c)[0]) ELSE -1 END,
    isLetter: c =~ '[\\p{L}\\p{N}]'}] AS letters
  SET e.alphabetic =
    reduce(key = '', l IN letters | key + CASE WHEN l.vowel >= 0 THEN written[l.vowel / 6] WHEN l.c = 'đ' THEN 'd{'
      WHEN l.isLetter THEN l.c ELSE ' ' END)
    + '\t' + reduce(key = '', l IN letters | key + CASE WHEN l.vowel >= 0 AND l.vowel % 6 > 0 THEN toString(l.vowel % 6)
      WHEN l.isLetter THEN '' ELSE ' ' END)
} IN TRANSACTIONS OF 5000 ROWS;
