/** Legend and filters in one: each line says what a colour means, how many there are, and switches them. */
import { Button, Checkbox, Group, MultiSelect, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import {
  CLAIM_STATUSES,
  claimStatuses,
  ENTITY_TYPES,
  entityTypes,
  LEVELS,
  levels,
  RELATION_TYPES,
} from '../../ingest/ontology.ts';
import { filter, setFilters } from '../state/actions.ts';
import { countBy, shownGraph } from '../state/filters.ts';
import { legendCounts } from '../state/legend-counts.ts';
import { noFilters } from '../state/model.ts';
import { act } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { TypeMark } from './parts.tsx';
import { PeriodFields } from './period-fields.tsx';
import { useSeen } from './use-visible.ts';

function Line({
  label,
  count,
  hidden,
  onChange,
  mark,
}: {
  label: string;
  count: number;
  hidden: boolean;
  onChange: (hidden: boolean) => void;
  mark?: React.ReactNode;
}) {
  return (
    <Checkbox
      size="xs"
      checked={!hidden}
      onChange={(e) => onChange(!e.currentTarget.checked)}
      classNames={{ body: 'legend-line', labelWrapper: 'grow' }}
      label={
        <Group gap={8} wrap="nowrap" justify="space-between">
          <Group gap={8} wrap="nowrap">
            {mark}
            <Text size="sm">{label}</Text>
          </Group>
          <Text size="xs" c="dimmed">
            {count}
          </Text>
        </Group>
      }
    />
  );
}

const toggled = <T,>(list: readonly T[], value: T, hidden: boolean): T[] =>
  hidden ? [...list, value] : list.filter((v) => v !== value);

export function Legend() {
  const t = useText();
  const { filters, lang, shown, entities, claims, selection } = useSeen();
  const counts = useMemo(
    () => legendCounts({ shown, entities, claims, filters, selection, lang }),
    [shown, entities, claims, filters, selection, lang],
  );
  // What a period leaves nothing of stays in the list: what is switched off can be switched on again.
  const relations = useMemo(
    () => countBy(shownGraph({ shown, entities, claims }).claims, (c) => c.type).map(([type]) => type),
    [shown, entities, claims],
  );
  const heading = (text: string) => (
    <Text component="h3" className="heading">
      {text}
    </Text>
  );
  return (
    <Stack gap="md" p="sm" component="section" aria-label={t.filters}>
      <div>
        {heading(t.types)}
        {entityTypes.map((type) => (
          <Line
            key={type}
            label={ENTITY_TYPES[type].plural[lang]}
            count={counts.types.get(type) ?? 0}
            hidden={filters.hiddenTypes.includes(type)}
            mark={<TypeMark type={type} />}
            onChange={(h) => act(filter({ hiddenTypes: toggled(filters.hiddenTypes, type, h) }))}
          />
        ))}
      </div>
      <div>
        {heading(`${t.relations} (${t.edges})`)}
        {relations.map((type) => (
          <Line
            key={type}
            label={RELATION_TYPES[type].label[lang]}
            count={counts.relations.get(type) ?? 0}
            hidden={filters.hiddenRelations.includes(type)}
            onChange={(h) => act(filter({ hiddenRelations: toggled(filters.hiddenRelations, type, h) }))}
          />
        ))}
      </div>
      <div>
        {heading(`${t.statuses} (${t.edges})`)}
        {claimStatuses.map((status) => (
          <Line
            key={status}
            label={CLAIM_STATUSES[status][lang]}
            count={counts.statuses.get(status) ?? 0}
            hidden={filters.hiddenStatuses.includes(status)}
            mark={<span aria-hidden className={`line-mark ${status}`} />}
            onChange={(h) => act(filter({ hiddenStatuses: toggled(filters.hiddenStatuses, status, h) }))}
          />
        ))}
      </div>
      <div>
        {heading(`${t.levels} (${ENTITY_TYPES.Agency.plural[lang].toLowerCase()})`)}
        {levels.map((level) => (
          <Line
            key={level}
            label={LEVELS[level][lang]}
            count={counts.levels.get(level) ?? 0}
            hidden={filters.hiddenLevels.includes(level)}
            onChange={(h) => act(filter({ hiddenLevels: toggled(filters.hiddenLevels, level, h) }))}
          />
        ))}
      </div>
      <MultiSelect
        label={t.provinces}
        size="sm"
        clearable
        searchable
        data={counts.provinces.map(([value, n]) => ({ value, label: `${value} (${n})` }))}
        value={filters.provinces}
        onChange={(provinces) => act(filter({ provinces }))}
      />
      <PeriodFields />
      <Button
        variant="default"
        size="xs"
        onClick={() => act(setFilters(noFilters))}
        disabled={JSON.stringify(filters) === JSON.stringify(noFilters)}
      >
        {t.clearFilters}
      </Button>
    </Stack>
  );
}
