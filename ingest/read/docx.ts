/** The text of a Word document (.docx): paragraphs, cells and list items become lines; pictures and styles are passed over. */
import { JSDOM } from 'jsdom';
import { UnreadableError } from './bytes.ts';
import { linesOf } from './lines.ts';
import type { Page } from './page.ts';

/** All files in the package together; what is larger unpacked is made to hurt. */
const MOST_UNPACKED = 200 * 1024 * 1024;

export async function readDocx(bytes: Uint8Array): Promise<Page> {
  const buffer = Buffer.from(bytes);
  if (unpackedSize(buffer) > MOST_UNPACKED)
    throw new UnreadableError('too_large', 'this file is too large unpacked: copy its text and give that');
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth
    .convertToHtml({ buffer }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) })
    .catch(() => {
      throw new UnreadableError(
        'broken',
        'this is no Word document, or a damaged one: open it in a word processor, save it as .docx and try again',
      );
    });
  return { text: linesOf(new JSDOM(value).window.document.body) };
}

const ENTRY = 0x02014b50;
const END = Buffer.from('PK\x05\x06', 'latin1');

/** What the package's own directory says that its files have unpacked; 0 where it has none. */
function unpackedSize(zip: Buffer): number {
  const end = zip.lastIndexOf(END);
  if (end < 0 || end + 20 > zip.length) return 0;
  let size = 0;
  let at = zip.readUInt32LE(end + 16);
  while (at + 46 <= zip.length && zip.readUInt32LE(at) === ENTRY) {
    size += zip.readUInt32LE(at + 24);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return size;
}
