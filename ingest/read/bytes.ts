/** Bytes -> characters: UTF-8 where it is that, also with some damage, else what chardet recognises (windows-1258, UTF-16); anything else is refused with what to do. */
import chardet from 'chardet';
import iconv from 'iconv-lite';

export type UnreadableCode =
  | 'empty'
  | 'binary'
  | 'too_large'
  | 'too_hard'
  | 'not_text'
  | 'bad_field'
  | 'locked'
  | 'broken';

export class UnreadableError extends Error {
  readonly code: UnreadableCode;
  constructor(code: UnreadableCode, message: string) {
    super(message);
    this.name = 'UnreadableError';
    this.code = code;
  }
}

export const MOST_BYTES = 10 * 1024 * 1024;

export const tooLarge = (bytes: number): string =>
  `the file has ${Math.ceil(bytes / 1048576)} MB; articles of up to 10 MB are read: split it or give JSON Lines`;

/** The first bytes as letters, to know a kind of file by. */
export const headOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 8)).toString('latin1');

export function refuseSize({ byteLength }: Uint8Array): void {
  if (byteLength > MOST_BYTES) throw new UnreadableError('too_large', tooLarge(byteLength));
  if (byteLength === 0)
    throw new UnreadableError(
      'empty',
      'the file is empty: give an article as text, web page, PDF or Word file',
    );
}

export function decode(bytes: Uint8Array): string {
  refuseSize(bytes);
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!utf16) {
    if (bytes.subarray(0, 4096).includes(0) || headOf(bytes).startsWith('%PDF-'))
      throw new UnreadableError(
        'binary',
        'this is no article: give plain text (.txt), a web page (.html), a PDF or a Word file (.docx)',
      );
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (damagedIn(text) === 0 || isUtf8(text)) return text;
  }
  const found = chardet.detect(bytes);
  // Vietnamese in an 8-bit code page is windows-1258; chardet takes short samples of it for its western neighbour.
  const name = found && /1252|8859/.test(found) ? 'windows-1258' : found;
  const text = name && iconv.encodingExists(name) ? iconv.decode(Buffer.from(bytes), name) : undefined;
  if (text === undefined || (!utf16 && isMisread(text)))
    throw new UnreadableError(
      'binary',
      'this is no text, damaged, or in an encoding that is not known: save it as UTF-8 and try again',
    );
  return text;
}

/** Letters that the file has lost: each stands as U+FFFD. */
export const damagedIn = (text: string): number => count(text, /\ufffd/g);

/** Of letters beyond ASCII, those of an older encoding nearly never come out whole; in UTF-8 with some damage most do. */
const isUtf8 = (text: string): boolean => markedIn(text) > damagedIn(text);
const markedIn = (text: string): number => count(text, /[^\p{ASCII}\ufffd]/gu);
const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** What Vietnamese is not written with, once its letters are put together, is seldom in it; what was read in the wrong encoding is full of it. */
function isMisread(text: string): boolean {
  const whole = text.normalize('NFC');
  const strange = count(whole, STRANGE);
  return strange * 100 > whole.length && strange * 10 > count(whole, VIETNAMESE);
}
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/giu;
const STRANGE = new RegExp(`(?!${VIETNAMESE.source}|[\\s\\p{P}])[^ -~]`, 'giu');

/** Of so many marked letters one may be damaged; what has lost more is not quoted from. */
const MARKED_PER_DAMAGED = 10;
export function refuseDamaged(text: string): void {
  const damaged = damagedIn(text);
  if (damaged * MARKED_PER_DAMAGED > markedIn(text) + damaged)
    throw new UnreadableError(
      'broken',
      `${damaged} letters of this text are damaged: save it again as UTF-8 from where it came from`,
    );
}
