/** A sheet as text: for the clipboard and for a file. */

/** For the clipboard: a spreadsheet takes tabs and lines as cells. */
export const asTabs = (sheet: readonly (readonly string[])[]): string =>
  sheet.map((row) => row.map((cell) => cell.replace(/[\t\n\r]+/g, ' ')).join('\t')).join('\n');

/** For a file, after RFC 4180, with the mark by which Excel knows UTF-8; what a spreadsheet would run as a formula is disarmed. */
export const asCsv = (sheet: readonly (readonly string[])[]): string =>
  `\ufeff${sheet
    .map((row) =>
      row
        .map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))
        .map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(','),
    )
    .join('\r\n')}\r\n`;
