/** Bytes or text -> Article. A new kind of file is one reader and one line in `READERS`. */
import { gunzipSync } from 'node:zlib';
import { sha256Hex } from '../hash.ts';
import { Article, type IsoDate } from '../model.ts';
import { decode, UnreadableError } from './bytes.ts';
import { readHtml } from './html.ts';
import { findInText } from './text.ts';

export { MOST_BYTES, type UnreadableCode, UnreadableError } from './bytes.ts';

export interface Source {
  bytes: Uint8Array | string;
  /** File name; its ending tells HTML from text, and without the ending it is the article's id. */
  name?: string;
  mediaType?: string;
  id?: string;
  url?: string;
  title?: string;
  publishedOn?: IsoDate;
  publisher?: string;
}

interface Reader {
  id: string;
  takes(source: Source, start: string): boolean;
  read(
    text: string,
    source: Source,
  ): { text: string; title?: string; publisher?: string; author?: string; publishedOn?: IsoDate };
}

const READERS: readonly Reader[] = [
  {
    id: 'html',
    takes: (s, start) =>
      /html/i.test(s.mediaType ?? '') ||
      /\.x?html?$/i.test(s.name ?? '') ||
      /^\s*(?:<!doctype html|<html[\s>])/i.test(start),
    read: (text, s) => readHtml(text, s.url),
  },
  { id: 'text', takes: () => true, read: (text) => ({ text }) },
];

const FEWEST_LETTERS = 20;
/** What a page says of outlet and author beyond this is no name. */
const MOST_NAME = 500;

/** Reads one article. `text` is the NFC of what the file holds; for HTML, of its main text. Throws UnreadableError. */
export function readArticle(source: Source): Article {
  const raw = typeof source.bytes === 'string' ? source.bytes : decode(source.bytes);
  const reader = READERS.find((r) => r.takes(source, raw.slice(0, 400))) as Reader;
  const page = reader.read(raw, source);
  const text = page.text.normalize('NFC');
  refuseNonsense(text);
  const found = findInText(text);
  const sha256 = sha256Hex(text);
  const meta = {
    publisher: source.publisher ?? (page.publisher ?? found.publisher)?.slice(0, MOST_NAME),
    author: (page.author ?? found.author)?.slice(0, MOST_NAME),
    publishedOn: source.publishedOn ?? page.publishedOn ?? found.publishedOn,
    url: source.url,
  };
  const given = Object.fromEntries(Object.entries(meta).filter(([, v]) => v !== undefined));
  const article = Article.safeParse({
    id: idOf(source, sha256),
    title: (source.title ?? page.title ?? found.title).normalize('NFC').slice(0, 2000),
    ...given,
    text,
    sha256,
  });
  if (article.success) return article.data;
  const [fault] = article.error.issues;
  throw new UnreadableError('bad_field', `${fault?.path.join('.') || 'id'}: ${fault?.message}`);
}

const idOf = (source: Source, sha256: string): string =>
  source.id ??
  (source.name
    ?.replace(/^.*[\\/]/, '')
    .replace(/\.[^.]+$/, '')
    .slice(0, 300) ||
    sha256.slice(0, 16));

function refuseNonsense(text: string): void {
  const letters = text.slice(0, 20_000).match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS)
    throw new UnreadableError('empty', 'there is hardly any text in this: give the whole article');
  const words = text.slice(0, 20_000).match(/\p{L}+/gu) ?? [];
  if (letters / words.length > 25)
    throw new UnreadableError(
      'not_text',
      'this text has no spaces between words and cannot be read: copy it again from the page',
    );
}

export interface Failure {
  where: string;
  message: string;
}

/** Articles of a JSON Lines file ({id, title?, text, url?, publisher?, publishedOn?} a line; .gz too): a bad line is a failure by itself. */
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

export const isFailure = (x: Article | Failure): x is Failure => 'where' in x;
