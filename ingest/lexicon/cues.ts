/** Words that tell something by what stands around them, as patterns: a table row says behind and before what they do not count. */
import { readTable } from './table.ts';

const spaced = (cell: string): string => cell.replaceAll(' ', String.raw`\s+`);

/** The rows of one kind of a table (kind, words, not behind, not before, only before) as one alternation, in their order. */
export const cues = (file: string, kind: string): string =>
  readTable(file, 5)
    .filter(([of]) => of === kind)
    .map(([, words = '', behind = '', before = '', only = '']) =>
      [
        behind && String.raw`(?<!(?:${spaced(behind)})\s)`,
        spaced(words),
        before && String.raw`(?!\s+(?:${spaced(before)}))`,
        only && String.raw`(?=\s+(?:${spaced(only)}))`,
      ].join(''),
    )
    .join('|');
