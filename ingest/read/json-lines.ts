/** Articles of a JSON Lines file ({id, title?, text, url?, publisher?, publishedOn?} a line; .gz too): a bad line is a failure by itself. */
import { gunzipSync } from 'node:zlib';
import type { Article } from '../model.ts';
import { readArticle } from './article.ts';

export interface Failure {
  where: string;
  message: string;
}

export function* readLines(bytes: Uint8Array, name: string): Generator<Article | Failure> {
  let text: string;
  try {
    text = new TextDecoder().decode(/\.gz$/i.test(name) ? gunzipSync(bytes) : bytes);
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

function oneLine(line: string, where: string): Article | Failure {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null || !('text' in row) || typeof row.text !== 'string')
      return { where, message: 'a line is a JSON object with at least "text"' };
    const field = (key: string) => {
      const value = (row as Record<string, unknown>)[key];
      return typeof value === 'string' && value !== '' ? { [key]: value } : {};
    };
    return readArticle({
      bytes: row.text,
      ...field('id'),
      ...field('title'),
      ...field('url'),
      ...field('publisher'),
      ...field('publishedOn'),
    });
  } catch (error) {
    return { where, message: error instanceof Error ? error.message : String(error) };
  }
}

export const isFailure = <T extends object>(x: T | Failure): x is Failure => 'where' in x;
