/** The door of the reader: bytes in, articles or clear refusals out. */
export { readArticle, readFile, type Source } from './article.ts';
export { damagedIn, MOST_BYTES, tooLarge, type UnreadableCode, UnreadableError } from './bytes.ts';
export { type Failure, isFailure, isLines, isPacked, readLines } from './json-lines.ts';
