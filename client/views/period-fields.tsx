/** The period in words: two fields that take a date as it is written here, and say what is wrong with one that they cannot take. */
import { Group, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { period } from '../state/actions.ts';
import { dateText } from '../state/appearance.ts';
import { isAfter, readDate } from '../state/given-date.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';

type End = 'since' | 'until';

export function PeriodFields() {
  return (
    <Group grow gap="xs" align="flex-start">
      <PeriodField end="since" />
      <PeriodField end="until" />
    </Group>
  );
}

function PeriodField({ end }: { end: End }) {
  const t = useText();
  const filters = useExplorer((s) => s.filters);
  const stands = filters[end] ? dateText(filters[end]) : '';
  const [typed, setTyped] = useState(stands);
  const [error, setError] = useState<string>();
  useEffect(() => {
    setTyped(stands);
    setError(undefined);
  }, [stands]);
  const take = () => {
    setError(undefined);
    if (typed.trim() === stands) return;
    const date = readDate(typed);
    if (typed.trim() !== '' && date === undefined) return setError(t.dateUnread);
    const since = end === 'since' ? date : filters.since;
    const until = end === 'until' ? date : filters.until;
    if (since && until && isAfter(since, until)) return setError(t.periodReversed);
    act(period(since, until));
  };
  return (
    <TextInput
      size="sm"
      label={end === 'since' ? t.from : t.to}
      placeholder={t.dateExample}
      value={typed}
      error={error}
      onChange={(e) => setTyped(e.currentTarget.value)}
      onBlur={take}
      onKeyDown={(e) => e.key === 'Enter' && take()}
    />
  );
}
