/** The text of a PDF: what stands on one height is a line, lines that run on are one paragraph again. Nothing in the file is run or fetched. */
import { UnreadableError } from './bytes.ts';
import type { Page } from './page.ts';
import { type Line, linesOnPage, type Piece, paragraphsOf } from './paragraphs.ts';

const MOST_PAGES = 300;

/** By the names that PDF.js gives its exceptions. */
const FAULTS: Record<string, UnreadableError> = {
  PasswordException: new UnreadableError(
    'locked',
    'this PDF asks for a password: save a copy without one and give that',
  ),
};
const BROKEN = new UnreadableError(
  'broken',
  'this PDF is damaged: open it in a viewer, print it to a new PDF and try again',
);

export async function readPdf(bytes: Uint8Array): Promise<Page> {
  const { getDocumentProxy } = await import('unpdf');
  // PDF.js keeps what it is given, and empties it.
  const given = Uint8Array.from(bytes);
  const settings = { verbosity: 0, isEvalSupported: false, stopAtErrors: false };
  const pdf = await getDocumentProxy(given, settings).catch((error: Error) => {
    throw FAULTS[error.name] ?? BROKEN;
  });
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new UnreadableError(
        'too_large',
        `this PDF has ${pdf.numPages} pages; up to ${MOST_PAGES} are read: give the article's own pages`,
      );
    const pages: Line[][] = [];
    for (let n = 1; n <= pdf.numPages; n++) pages.push(linesOnPage(await piecesOf(pdf, n)));
    if (pages.every((lines) => lines.length === 0))
      throw new UnreadableError(
        'empty',
        'this PDF holds pictures of pages and no text: run text recognition (OCR) over it first',
      );
    return { text: paragraphsOf(pages).join('\n') };
  } finally {
    await pdf.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

async function piecesOf(pdf: Pdf, number: number): Promise<Piece[]> {
  const content = await pdf
    .getPage(number)
    .then((page) => page.getTextContent())
    .catch(() => {
      throw BROKEN;
    });
  return content.items.flatMap((item) =>
    'str' in item && item.str !== ''
      ? [
          {
            text: item.str,
            x: item.transform[4],
            y: item.transform[5],
            width: item.width,
            height: item.height,
          },
        ]
      : [],
  );
}
