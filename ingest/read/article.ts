/** Bytes or text -> Article. A new kind of text is one reader and one line in `READERS`; of other files, one in `DOCUMENTS`. */
import { sha256Hex } from '../hash.ts';
import { Article, type IsoDate } from '../model.ts';
import { decode, headOf, refuseDamaged, refuseSize, UnreadableError } from './bytes.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { refuseOtherKinds } from './no-article.ts';
import type { Page } from './page.ts';
import { readPdf } from './pdf.ts';
import { findInText } from './text.ts';

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
  author?: string;
}

interface Reader {
  id: string;
  takes(source: Source, start: string): boolean;
  read(text: string, source: Source): Page;
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

/** Files that are no text, known by their first letters whatever their name says. */
const DOCUMENTS: readonly { start: string; read(bytes: Uint8Array): Promise<Page> }[] = [
  { start: '%PDF-', read: readPdf },
  { start: 'PK\x03\x04', read: readDocx },
  { start: '\xd0\xcf\x11\xe0', read: refuseOldWord },
];

async function refuseOldWord(): Promise<never> {
  throw new UnreadableError(
    'locked',
    'this is an old Office file (.doc) or one with a password: save it as .docx without a password and try again',
  );
}

const FEWEST_LETTERS = 20;
/** What a page says of outlet and author beyond this is no name. */
const MOST_NAME = 500;

/** Reads one article given as text or HTML. `text` is the NFC of what the file holds; for HTML, of its main text. Throws UnreadableError. */
export function readArticle(source: Source): Article {
  const raw = typeof source.bytes === 'string' ? source.bytes : decode(source.bytes);
  refuseOtherKinds(raw.slice(0, 4000), source.name);
  const reader = READERS.find((r) => r.takes(source, raw.slice(0, 400))) as Reader;
  return articleOf(reader.read(raw, source), source);
}

/** Reads one article from a file of any kind: text, HTML, PDF, DOCX. Rejects with UnreadableError. */
export async function readFile(source: Source): Promise<Article> {
  const { bytes } = source;
  if (typeof bytes === 'string') return readArticle(source);
  refuseSize(bytes);
  const head = headOf(bytes);
  const document = DOCUMENTS.find((d) => head.startsWith(d.start));
  return document ? articleOf(await document.read(bytes), source) : readArticle(source);
}

function articleOf(page: Page, source: Source): Article {
  const text = page.text.normalize('NFC');
  refuseDamaged(text);
  refuseNonsense(text);
  const found = findInText(text);
  const sha256 = sha256Hex(text);
  const meta = {
    publisher: source.publisher ?? (page.publisher ?? found.publisher)?.slice(0, MOST_NAME),
    author: source.author ?? (page.author ?? found.author)?.slice(0, MOST_NAME),
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

/** A Mac writes file names in decomposed letters; the article is the same one elsewhere. */
const idOf = (source: Source, sha256: string): string =>
  (
    source.id ??
    (source.name
      ?.replace(/^.*[\\/]/, '')
      .replace(/\.[^.]+$/, '')
      .slice(0, 300) ||
      sha256.slice(0, 16))
  ).normalize('NFC');

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
