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

export const table = (rows: readonly Row[]): string => drawn([HEAD, ...rows.map(cells)]);

/** The same questions to two stores, one line each: p95 of the one and the other with what each must not exceed. */
export function besideTable(
  names: readonly [string, string],
  left: readonly Row[],
  right: readonly Row[],
): string {
  const of = (name: string) => [`${name} p50 ms`, 'p95 ms', 'p95 at most'];
  const head = ['question', ...of(names[0]), ...of(names[1]), ''];
  const figures = (r: Row | undefined) =>
    [r?.p50, r?.p95, r?.budget].map((n) => n?.toLocaleString('en') ?? '');
  const verdict = (...rows: (Row | undefined)[]) => (rows.some((r) => r && isOver(r)) ? 'OVER' : 'ok');
  const lines = left.map((l) => {
    const r = right.find(({ measured }) => measured === l.measured);
    return [l.measured, ...figures(l), ...figures(r), verdict(l, r)];
  });
  return drawn([head, ...lines]);
}

/** Figures stand to the right, the first column and the last to the left. */
function drawn(lines: readonly string[][]): string {
  const [head = []] = lines;
  const widths = head.map((_, i) => Math.max(...lines.map((l) => l[i]?.length ?? 0)));
  const figure = (i: number) => i > 0 && i < head.length - 1;
  const pad = (cell: string, i: number) =>
    figure(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0);
  const rule = widths.map((w, i) => (figure(i) ? `${'-'.repeat(w + 1)}:` : '-'.repeat(w + 2)));
  const text = lines.map((l) => `| ${l.map(pad).join(' | ')} |`);
  return [text[0], `|${rule.join('|')}|`, ...text.slice(1)].join('\n');
}

/** Of times taken, in milliseconds. */
export function quantiles(taken: readonly number[]): Pick<Row, 'p50' | 'p95' | 'max'> {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
const round = (ms: number): number => Math.round(ms * 100) / 100;
