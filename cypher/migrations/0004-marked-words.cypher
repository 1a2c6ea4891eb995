// Articles are found by their words with marks as well: they stand behind those without. What stands between words in older graphs is taken for a space. Statements end with a semicolon.
MATCH (a:Article) WHERE a.words =~ '\\p{ASCII}*' AND NOT a.title + a.text =~ '(?s)\\p{ASCII}*'
CALL (a) {
  SET a.words = a.words + ' ' + reduce(text = toLower(a.title + ' ' + a.text),
    c IN split('.|,|;|:|!|?|(|)|[|]|{|}|"|“|”|‘|’|«|»|…|/|-|–|—|+|*|=|%|&|_|\n|\r|\t|' + "'", '|') | replace(text, c, ' '))
} IN TRANSACTIONS OF 5000 ROWS;
