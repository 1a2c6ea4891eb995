/** Bytes -> characters: UTF-8 where it is valid, else what chardet recognises (windows-1258, UTF-16); anything else is refused with what to do. */
import chardet from 'chardet';
import iconv from 'iconv-lite';

export type UnreadableCode = 'empty' | 'binary' | 'too_large' | 'too_hard' | 'not_text' | 'bad_field';

export class UnreadableError extends Error {
  readonly code: UnreadableCode;
  constructor(code: UnreadableCode, message: string) {
    super(message);
    this.name = 'UnreadableError';
    this.code = code;
  }
}

/** A PDF may hold no zero byte where one would notice it. */
const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';

export const MOST_BYTES = 10 * 1024 * 1024;

export function decode(bytes: Uint8Array): string {
  if (bytes.byteLength > MOST_BYTES)
    throw new UnreadableError(
      'too_large',
      `the file has ${Math.ceil(bytes.byteLength / 1048576)} MB; articles of up to 10 MB are read: split it or give JSON Lines`,
    );
  if (bytes.byteLength === 0)
    throw new UnreadableError('empty', 'the file is empty: give an article as text or HTML');
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!utf16) {
    if (bytes.subarray(0, 4096).includes(0) || isPdf(bytes))
      throw new UnreadableError(
        'binary',
        'this is not a text file: give plain text (.txt) or a web page (.html)',
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
