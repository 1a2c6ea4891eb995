/** One table for everything that is measured, in Markdown, so that the terminal and the README show the same. */

export interface Row {
  measured: string;
  perSecond?: number;
  /** Milliseconds. */
  p50?: number;
  p95?: number;
  max?: number;
  /** What p95 must not exceed, in milliseconds. */
  budget?: number;
}

const HEAD = ['measured', 'per second', 'p50 ms', 'p95 ms', 'max ms', 'p95 at most', ''];

export const isOver = (r: Row): boolean => r.budget !== undefined && (r.p95 ?? Number.NaN) > r.budget;

function cells(r: Row): string[] {
  const verdict = r.budget === undefined ? '' : isOver(r) ? 'OVER' : 'ok';
  const numbers = [r.perSecond, r.p50, r.p95, r.max, r.budget];
  return [r.measured, ...numbers.map((n) => n?.toLocaleString('en') ?? ''), verdict];
}

export function table(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, i) => Math.max(...lines.map((l) => l[i]?.length ?? 0)));
  const pad = (cell: string, i: number) =>
    i > 0 && i < 6 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0);
  const rule = widths.map((w, i) => (i > 0 && i < 6 ? `${'-'.repeat(w + 1)}:` : '-'.repeat(w + 2)));
  const text = lines.map((l) => `| ${l.map(pad).join(' | ')} |`);
  return [text[0], `|${rule.join('|')}|`, ...text.slice(1)].join('\n');
}
