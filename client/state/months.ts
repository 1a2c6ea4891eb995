/** Months as a row of numbers: what the timeline draws, brushes and plays. */
export interface Month {
  /** "2023-05" */
  month: string;
  events: number;
  articles: number;
}

export const monthName = (index: number): string =>
  `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
export const monthIndex = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7) || 1) - 1;

/** The first and the last month of a quarter, counted from 0. */
export const quarterOf = (year: number, quarter: number): [string, string] => [
  monthName(year * 12 + quarter * 3),
  monthName(year * 12 + quarter * 3 + 2),
];

/** Every month from January of the first year to December of the last, those without anything too: a gap has to be seen. */
export function everyMonth(months: readonly Month[], mostYears = 80): Month[] {
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (first === undefined || last === undefined) return [];
  const to = Number(last.slice(0, 4));
  const from = Math.max(Number(first.slice(0, 4)), to - mostYears + 1);
  const known = new Map(months.map((m) => [m.month, m]));
  return Array.from({ length: (to - from + 1) * 12 }, (_m, i) => {
    const month = monthName(from * 12 + i);
    return known.get(month) ?? { month, events: 0, articles: 0 };
  });
}

/** The part of the row that a period covers: positions of its first and last month. */
export function windowOf(
  row: readonly Month[],
  since: string | undefined,
  until: string | undefined,
): [number, number] {
  const start = monthIndex(row[0]?.month ?? '0000-01');
  const within = (i: number) => Math.max(0, Math.min(row.length - 1, i));
  const to = until && (until.length > 4 ? monthIndex(until) : monthIndex(`${until}-12`));
  return [within(since ? monthIndex(since) - start : 0), within(to ? to - start : row.length - 1)];
}

/** The window moved on by a month; from the beginning again where it has reached the end. */
export function onward([from, to]: readonly [number, number], length: number): [number, number] {
  const width = to - from;
  return to + 1 < length ? [from + 1, to + 1] : [0, width];
}
