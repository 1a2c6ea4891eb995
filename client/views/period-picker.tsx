/** A period without drawing it: two dates that are typed, or a quarter of a year. */
import { ActionIcon, Button, Group, Popover, Stack, Text } from '@mantine/core';
import { IconCalendar, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { period } from '../state/actions.ts';
import { type Month, quarterOf } from '../state/months.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { PeriodFields } from './period-fields.tsx';

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

export function PeriodPicker({ row }: { row: readonly Month[] }) {
  const t = useText();
  return (
    <Popover position="top-start" shadow="md" width={290} trapFocus>
      <Popover.Target>
        <ActionIcon variant="default" aria-label={t.byDates} title={t.byDates}>
          <IconCalendar size={16} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <PeriodFields />
          <Quarters row={row} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The quarters of one year: at first that of the period, else the last in which something was. */
function Quarters({ row }: { row: readonly Month[] }) {
  const t = useText();
  const { since, until } = useExplorer((s) => s.filters);
  const latest = row.findLast((m) => m.events + m.articles > 0)?.month ?? row.at(-1)?.month;
  const [turned, setTurned] = useState<number>();
  const year = turned ?? Number((since ?? until ?? latest ?? '2000').slice(0, 4));
  const steps = [
    [t.before, year - 1, IconChevronLeft],
    [t.after, year + 1, IconChevronRight],
  ] as const;
  const [back, onward] = steps.map(([label, to, Icon]) => (
    <ActionIcon
      key={label}
      variant="subtle"
      color="gray"
      aria-label={`${label}: ${to}`}
      onClick={() => setTurned(to)}
    >
      <Icon size={16} />
    </ActionIcon>
  ));
  return (
    <div>
      <Group justify="center" gap="xs" mb={6}>
        {back}
        <Text size="sm" fw={600} role="status">
          {year}
        </Text>
        {onward}
      </Group>
      <Group grow gap={6} wrap="nowrap">
        {QUARTERS.map((name, i) => {
          const [first, last] = quarterOf(year, i);
          const on = since === first && until === last;
          return (
            <Button
              key={name}
              size="compact-sm"
              px={4}
              variant={on ? 'filled' : 'default'}
              aria-pressed={on}
              aria-label={`${t.quarter(name)}/${year}`}
              onClick={() => act(on ? period(undefined, undefined) : period(first, last))}
            >
              {t.quarter(name)}
            </Button>
          );
        })}
      </Group>
    </div>
  );
}
