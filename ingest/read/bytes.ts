/** Bytes -> characters: UTF-8 where it is valid, else what chardet recognises (windows-1258, UTF-16); anything else is refused with what to do. */
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

/** The first bytes as letters, to know a kind of file by. */
export const headOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 8)).toString('latin1');

export function refuseSize({ byteLength }: Uint8Array): void {
  if (byteLength > MOST_BYTES)
    throw new UnreadableError(
      'too_large',
      `the file has ${Math.ceil(byteLength / 1048576)} MB; articles of up to 10 MB are read: split it or give JSON Lines`,
    );
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
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      // Not UTF-8: an older encoding.
    }
  }
  const found = chardet.detect(bytes);
  // Vietnamese in an 8-bit code page is windows-1258; chardet takes short samples of it for its western neighbour.
  const name = found && /1252|8859/.test(found) ? 'windows-1258' : found;
  if (!name || !iconv.encodingExists(name))
    throw new UnreadableError(
      'binary',
      'the encoding of this file is not known: save it as UTF-8 and try again',
    );
  return iconv.decode(Buffer.from(bytes), name);
}
