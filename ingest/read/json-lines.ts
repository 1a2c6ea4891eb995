/** Articles of a JSON Lines file ({id, title?, text, url?, publisher?, author?, publishedOn?} a line; .gz too): a bad line is a failure by itself. */
import { gunzipSync } from 'node:zlib';
import { type Article, GivenDate } from '../model.ts';
import { readArticle } from './article.ts';
import { UnreadableError } from './bytes.ts';
import { type Key, refuseOtherNames } from './line-keys.ts';

export interface Failure {
  where: string;
  message: string;
}

export function* readLines(bytes: Uint8Array, name: string): Generator<Article | Failure> {
  let text: string;
  try {
    text = lettersOf(/\.gz$/i.test(name) ? gunzipSync(bytes) : bytes);
  } catch (error) {
    yield {
      where: name,
      message: `this file cannot be unpacked (${(error as Error).message}): copy it again`,
    };
    return;
  }
  let from = 0;
  for (let number = 1; from < text.length; number++) {
    const to = text.indexOf('\n', from);
    const line = text.slice(from, to < 0 ? text.length : to);
    from = to < 0 ? text.length : to + 1;
    if (line.trim() !== '') yield oneLine(line, `${name}:${number}`);
  }
}

/** UTF-8, or what its mark says: PowerShell writes UTF-16. */
function lettersOf(bytes: Uint8Array): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(mark).decode(bytes);
}

/** Whether a file without a name holds JSON Lines, plain or packed. */
export const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
export const isLines = (bytes: Uint8Array): boolean => /^\{[ \t]*"/.test(lettersOf(bytes.subarray(0, 100)));

function oneLine(line: string, where: string): Article | Failure {
  try {
    const row = parsed(line);
    if (!isRecord(row)) return { where, message: A_LINE };
    refuseOtherNames(row);
    if (typeof row.text !== 'string') return { where, message: A_LINE };
    const field = (key: Key) => fieldOf(row, key);
    return readArticle({
      bytes: row.text,
      ...field('id'),
      ...field('title'),
      ...field('url'),
      ...field('publisher'),
      ...field('author'),
      ...dateOf(field('publishedOn')),
    });
  } catch (error) {
    return { where, message: error instanceof Error ? error.message : String(error) };
  }
}

const isRecord = (row: unknown): row is Record<string, unknown> => typeof row === 'object' && row !== null;

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new UnreadableError('broken', `this line is no JSON (${(error as Error).message}): ${A_LINE}`);
  }
}
const A_LINE = 'a line is a JSON object with at least "text"';

/** A number is taken as it is written; what is neither it nor text was meant for something else, and is not passed over. */
function fieldOf(row: Record<string, unknown>, key: Key): Record<string, string> {
  const value = row[key];
  if (value === undefined || value === null || value === '') return {};
  if (typeof value === 'string') return { [key]: value };
  if (Number.isSafeInteger(value)) return { [key]: String(value) };
  throw new UnreadableError('bad_field', `${key}: write it as text, in quotes`);
}

/** Refused as the API refuses it: a day that is none would be the day of all that the article says. */
function dateOf(given: { publishedOn?: string }): { publishedOn?: string } {
  const { publishedOn } = given;
  const fault = publishedOn === undefined ? undefined : GivenDate.safeParse(publishedOn).error?.issues[0];
  if (fault) throw new UnreadableError('bad_field', `publishedOn ${publishedOn}: ${fault.message}`);
  return given;
}

export const isFailure = <T extends object>(x: T | Failure): x is Failure => 'where' in x;
