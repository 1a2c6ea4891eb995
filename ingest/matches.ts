/** All matches of a global pattern, as `matchAll` gives them but without the copy of the pattern that it makes, and compiles, each time it is asked. */

/** In order of the text. The pattern must be global; it is asked to the end before anything is done with what it found. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    // What is empty would be found there again and again.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

const NONE: readonly RegExpExecArray[] = [];
