/** Reads the lexicon's TSV files; a bad line stops the program at start and names file and line. */
import { readFileSync } from 'node:fs';

/** Rows of exactly `columns` cells (trailing empty cells may be left out); `#` begins a comment line. */
export function readTable(file: string, columns: number): string[][] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8').normalize('NFC');
  const rows: string[][] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const cells = line.split('\t').map((c) => c.trim());
    if (cells.length > columns || cells[0] === '')
      throw new Error(
        `ingest/lexicon/${file}:${i + 1}: expected up to ${columns} cells separated by tabs, found ${cells.length}`,
      );
    while (cells.length < columns) cells.push('');
    rows.push(cells);
  }
  return rows;
}
