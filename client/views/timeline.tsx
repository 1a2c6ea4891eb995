/** Events per month with the months in which articles were read; a click narrows the period. */
import { Text, Tooltip } from '@mantine/core';
import { filter } from '../state/actions.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { useAnswer } from './use-answer.ts';

/** Every month from the first to the last, those without anything too: a gap has to be seen. */
function filled(
  months: readonly { month: string; events: number; articles: number }[],
): { month: string; events: number; articles: number }[] {
  const known = new Map(months.map((m) => [m.month, m]));
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (!first || !last) return [];
  const out: { month: string; events: number; articles: number }[] = [];
  for (
    let [y = 0, m = 1] = first.split('-').map(Number);
    out.length < 1200;
    [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1]
  ) {
    const month = `${y}-${String(m).padStart(2, '0')}`;
    out.push(known.get(month) ?? { month, events: 0, articles: 0 });
    if (month >= last) break;
  }
  return out;
}

export function Timeline() {
  const t = useText();
  const { since, until } = useExplorer((s) => s.filters);
  const { data } = useAnswer('timeline', {});
  const months = filled(data?.months ?? []);
  const most = Math.max(1, ...months.map((m) => m.events));
  if (months.length < 2) return null;
  const choose = (month: string) =>
    act(
      since === month && until === month
        ? (s) => ({ ...filter({})(s), filters: without(s.filters) })
        : filter({ since: month, until: month }),
    );
  return (
    <section className="timeline" aria-label={t.timeline} title={t.timelineHint}>
      <Text size="xs" c="dimmed" className="timeline-year">
        {months[0]?.month.slice(0, 4)}
      </Text>
      <div className="bars">
        {months.map((m) => (
          <Tooltip
            key={m.month}
            label={`${m.month.slice(5)}/${m.month.slice(0, 4)}: ${m.events} · ${t.articlesCount(m.articles)}`}
            openDelay={100}
          >
            <button
              type="button"
              aria-label={`${m.month}: ${m.events}`}
              aria-pressed={since === m.month}
              className={m.articles > 0 ? 'covered' : ''}
              onClick={() => choose(m.month)}
              tabIndex={m.events > 0 ? 0 : -1}
            >
              <span style={{ height: `${m.events === 0 ? 0 : 15 + (85 * m.events) / most}%` }} />
            </button>
          </Tooltip>
        ))}
      </div>
      <Text size="xs" c="dimmed" className="timeline-year">
        {months.at(-1)?.month.slice(0, 4)}
      </Text>
    </section>
  );
}

function without<T extends { since?: string; until?: string }>(filters: T): Omit<T, 'since' | 'until'> {
  const { since: _since, until: _until, ...rest } = filters;
  return rest;
}
