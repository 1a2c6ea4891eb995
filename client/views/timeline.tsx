/** Events per month over the months in which articles were read. A stretch is chosen by drawing over it or by its two handles, and can be played. */
import { ActionIcon, CloseButton, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { period } from '../state/actions.ts';
import { dateText } from '../state/appearance.ts';
import { everyMonth, type Month, onward, windowOf } from '../state/months.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { PeriodPicker } from './period-picker.tsx';
import { useAnswer } from './use-answer.ts';

const YEAR_WIDTH = 38;
const STEP = 650;

export function Timeline() {
  const { data } = useAnswer('timeline', {});
  const row = useMemo(() => everyMonth(data?.months ?? []), [data]);
  return row.length === 0 ? null : <Row row={row} undated={data?.undated ?? 0} />;
}

const choose = (row: readonly Month[], a: number, b: number, silent: boolean): void => {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const all = from === 0 && to === row.length - 1;
  act(period(all ? undefined : row[from]?.month, all ? undefined : row[to]?.month, silent));
};

function Row({ row, undated }: { row: readonly Month[]; undated: number }) {
  const t = useText();
  const { since, until } = useExplorer((s) => s.filters);
  const [from, to] = windowOf(row, since, until);
  const chosen = since !== undefined || until !== undefined;
  const { ref, width } = useElementSize();
  const [drawn, setDrawn] = useState<number>();
  const [playing, setPlaying] = usePlay(row, [from, to]);
  const most = Math.max(1, ...row.map((m) => m.events));
  const at = (e: React.PointerEvent) => {
    const box = e.currentTarget.getBoundingClientRect();
    const place = ((e.clientX - box.left) / (box.width || 1)) * row.length;
    return Math.max(0, Math.min(row.length - 1, Math.floor(place)));
  };
  const every = Math.max(1, Math.ceil((row.length / 12) * (YEAR_WIDTH / (width || 1000))));
  return (
    <section className="timeline" aria-label={t.timeline}>
      <div className="timeline-head">
        <ActionIcon
          variant="default"
          aria-label={playing ? t.pause : t.play}
          title={playing ? t.pause : t.play}
          onClick={() => setPlaying(!playing)}
        >
          {playing ? <IconPlayerPause size={16} /> : <IconPlayerPlay size={16} />}
        </ActionIcon>
        <PeriodPicker row={row} />
        <Summary row={row.slice(from, to + 1)} chosen={chosen} undated={undated} />
        {chosen && (
          <CloseButton
            size="sm"
            aria-label={t.wholePeriod}
            title={t.wholePeriod}
            onClick={() => act(period(undefined, undefined))}
          />
        )}
      </div>
      <div
        ref={ref}
        className="timeline-row"
        title={t.timelineHint}
        onPointerDown={(e) => {
          e.currentTarget.setPointerCapture(e.pointerId);
          setPlaying(false);
          setDrawn(at(e));
        }}
        onPointerMove={(e) => drawn !== undefined && at(e) !== drawn && choose(row, drawn, at(e), true)}
        onPointerUp={(e) => {
          if (drawn !== undefined && at(e) !== drawn) choose(row, drawn, at(e), false);
          else if (drawn !== undefined) chooseYear(row, drawn, since, until);
          setDrawn(undefined);
        }}
      >
        <div className="bars" aria-hidden>
          {row.map((m, i) => (
            <i
              key={m.month}
              className={`${m.articles > 0 ? 'covered' : ''}${i < from || i > to ? ' out' : ''}`}
              title={`${dateText(m.month)}: ${t.eventsCount(m.events)}, ${t.articlesCount(m.articles)}`}
            >
              <b style={{ height: `${m.events === 0 ? 0 : 18 + (82 * m.events) / most}%` }} />
            </i>
          ))}
        </div>
        <div className="years" aria-hidden>
          {row
            .filter((_m, i) => i % (12 * every) === 0)
            .map((m) => (
              <span key={m.month} style={{ width: `${(1200 * every) / row.length}%` }}>
                {m.month.slice(0, 4)}
              </span>
            ))}
        </div>
        <Handle row={row} at={from} label={t.from} move={(i) => choose(row, Math.min(i, to), to, false)} />
        <Handle
          row={row}
          at={to}
          label={t.to}
          end
          move={(i) => choose(row, from, Math.max(i, from), false)}
        />
      </div>
    </section>
  );
}

/** A click without drawing takes the year, and once more lets it go. */
function chooseYear(
  row: readonly Month[],
  index: number,
  since: string | undefined,
  until: string | undefined,
): void {
  const january = index - (index % 12);
  const [first, last] = [row[january]?.month, row[january + 11]?.month];
  if (since === first && until === last) act(period(undefined, undefined));
  else act(period(first, last));
}

function usePlay(row: readonly Month[], window: [number, number]): [boolean, (on: boolean) => void] {
  const [playing, setPlaying] = useState(false);
  const [from, to] = window;
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      // Played from the whole, it begins with the first year.
      const next = to - from === row.length - 1 ? ([0, 11] as const) : onward([from, to], row.length);
      choose(row, next[0], next[1], true);
    }, STEP);
    return () => clearTimeout(timer);
  }, [playing, from, to, row]);
  return [playing, setPlaying];
}

function Summary({ row, chosen, undated }: { row: readonly Month[]; chosen: boolean; undated: number }) {
  const t = useText();
  const sum = (key: 'events' | 'articles') => row.reduce((n, m) => n + m[key], 0);
  const covered = row.filter((m) => m.articles > 0).length;
  const [first, last] = [row[0]?.month, row.at(-1)?.month];
  const counts = [
    t.eventsDated(sum('events')),
    t.coverage(covered, row.length),
    ...(chosen && undated > 0 ? [t.undatedOut(undated)] : []),
  ].join(' · ');
  return (
    <div className="timeline-summary" data-chosen={chosen || undefined} aria-live="polite">
      <Text size="xs" fw={600}>
        {chosen && first && last ? `${dateText(first)}\u00a0– ${dateText(last)}` : t.timeline}
      </Text>
      <Text size="xs" c="dimmed" lineClamp={2} title={counts} className="timeline-counts">
        {counts}
      </Text>
    </div>
  );
}

interface HandleProps {
  row: readonly Month[];
  at: number;
  label: string;
  end?: boolean;
  move: (to: number) => void;
}

/** One end of the stretch, for the keyboard: arrows by a month, page keys by a year. */
function Handle({ row, at, label, end = false, move }: HandleProps) {
  const last = row.length - 1;
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -12,
    PageUp: 12,
    Home: -last,
    End: last,
  };
  return (
    <div
      className="handle"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at}
      aria-valuetext={dateText(row[at]?.month ?? '')}
      style={{ left: `${((at + (end ? 1 : 0)) / row.length) * 100}%` }}
      onKeyDown={(e) => {
        const step = steps[e.key];
        if (step === undefined) return;
        e.preventDefault();
        move(Math.max(0, Math.min(last, at + step)));
      }}
    />
  );
}
