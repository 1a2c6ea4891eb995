/** A day, month or year as somebody types it: "24/5/2023", "5-2023", "2023", or from the year on: "2023-05". */
const DAY_FIRST = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;

/** As ISO text ("2023-05-24", "2023-05", "2023"); nothing where there is no such day. */
export function readDate(typed: string): string | undefined {
  const text = typed.trim();
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  const [, y = year, m = month, d = day] = YEAR_FIRST.exec(text) ?? [];
  if (y === undefined) return undefined;
  const parts = [y, ...[m, d].flatMap((part) => part?.padStart(2, '0') ?? [])];
  const date = new Date(Date.UTC(Number(y), Number(m ?? 1) - 1, Number(d ?? 1)));
  const real = date.getUTCMonth() + 1 === Number(m ?? 1) && date.getUTCDate() === Number(d ?? 1);
  return real ? parts.join('-') : undefined;
}

/** Does the one lie wholly after the other? "2023" and "2023-05" overlap. */
export const isAfter = (since: string, until: string): boolean => since > `${until}~`;
