/** Texts that would be read letter by letter though they are no article as they stand: known by how they begin, refused with what to do. */
import { UnreadableError } from './bytes.ts';

const LINES =
  'give JSON Lines (.jsonl) to "daumoi ingest", on each line one article as {"id": "...", "text": "..."}';

const KINDS: readonly { shows(start: string, name: string): boolean; says: string }[] = [
  {
    shows: (start) => /^\s*(?:\{\s*"|\[\s*[{\]])/.test(start),
    says: `this is JSON and no article: ${LINES}`,
  },
  {
    shows: (_, name) => /\.(?:csv|tsv)$/i.test(name),
    says: `this is a table, in which articles cannot be told apart: ${LINES}`,
  },
  {
    shows: (start) => /^\s*\{\\rtf/.test(start),
    says: 'this is a rich-text file (.rtf): save it as .docx or as plain text (.txt) and try again',
  },
  {
    shows: (start) => /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*content-type:\s*multipart\//i.test(start),
    says: 'this is a page or letter packed into one file (.mhtml, .eml): save it again as a web page "HTML only" (.html) and give that',
  },
];

export function refuseOtherKinds(start: string, name = ''): void {
  const kind = KINDS.find(({ shows }) => shows(start, name));
  if (kind) throw new UnreadableError('not_text', kind.says);
}
