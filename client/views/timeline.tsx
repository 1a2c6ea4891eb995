/** Events per month, year by year, with the months in which articles were read; a click on a year narrows the period. */
import { Text, Tooltip } from '@mantine/core';
import { filter } from '../state/actions.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { useAnswer } from './use-answer.ts';

interface Month {
  month: string;
  events: number;
  articles: number;
}

/** Twelve months for every year from the first to the last, those without anything too: a gap has to be seen. */
function years(months: readonly Month[]): [string, Month[]][] {
  const known = new Map(months.map((m) => [m.month, m]));
  const first = Number(months[0]?.month.slice(0, 4));
  const last = Number(months.at(-1)?.month.slice(0, 4));
  return Array.from({ length: Math.min(80, last - first + 1) }, (_y, i): [string, Month[]] => {
    const year = String(first + i);
    const names = Array.from({ length: 12 }, (_m, m) => `${year}-${String(m + 1).padStart(2, '0')}`);
    return [year, names.map((month) => known.get(month) ?? { month, events: 0, articles: 0 })];
  });
}

const sum = (months: readonly Month[], key: 'events' | 'articles'): number =>
  months.reduce((n, m) => n + m[key], 0);

export function Timeline() {
  const t = useText();
  const { since, until } = useExplorer((s) => s.filters);
  const { data } = useAnswer('timeline', {});
  if (!data || data.months.length < 2) return null;
  const most = Math.max(1, ...data.months.map((m) => m.events));
  const choose = (year: string) =>
    act(
      since === year && until === year
        ? (s) => ({ ...filter({})(s), filters: withoutPeriod(s.filters) })
        : filter({ since: year, until: year }),
    );
  return (
    <section className="timeline" aria-label={t.timeline}>
      {years(data.months).map(([year, months]) => (
        <Tooltip
          key={year}
          label={`${year}: ${t.eventsCount(sum(months, 'events'))}, ${t.articlesCount(sum(months, 'articles'))}`}
          openDelay={200}
        >
          <button
            type="button"
            aria-pressed={since === year && until === year}
            aria-label={`${year}: ${t.eventsCount(sum(months, 'events'))}`}
            onClick={() => choose(year)}
          >
            <span className="bars" aria-hidden>
              {months.map((m) => (
                <i key={m.month} className={m.articles > 0 ? 'covered' : ''}>
                  <b style={{ height: `${m.events === 0 ? 0 : 20 + (80 * m.events) / most}%` }} />
                </i>
              ))}
            </span>
            <Text span size="xs" c="dimmed">
              {year}
            </Text>
          </button>
        </Tooltip>
      ))}
    </section>
  );
}

function withoutPeriod<T extends { since?: string; until?: string }>(filters: T): Omit<T, 'since' | 'until'> {
  const { since: _since, until: _until, ...rest } = filters;
  return rest;
}
