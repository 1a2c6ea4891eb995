/** All matches of a global pattern, as `matchAll` gives them but without the copy of the pattern that it makes, and compiles, each time it is asked. */
import { led } from './first-letters.ts';

/** Patterns by those that are written in the rules. */
const quick = new WeakMap<RegExp, RegExp>();

function quickly(pattern: RegExp): RegExp {
  let found = quick.get(pattern);
  if (found === undefined) quick.set(pattern, (found = led(pattern)));
  return found;
}

/** In order of the text. The pattern must be global; it is asked to the end before anything is done with what it found. */
export function matchesOf(written: RegExp, text: string): readonly RegExpExecArray[] {
  const pattern = quickly(written);
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
