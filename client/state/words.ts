/** Words without marks, for filtering rows that are on the screen already; search itself is the server's. */

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');

/** Does every word of the question occur in the text, whatever its marks and case? */
export function contains(text: string, question: string): boolean {
  const within = folded(text);
  return folded(question)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
