/** One agency among thousands, found by its name: the matrix holds only those that share the most. */
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { EntityId } from '../../ingest/model.ts';
import { setDesk } from '../state/actions.ts';
import { namesakes } from '../state/apart.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { Apart } from './apart.tsx';
import { useAnswer } from './use-answer.ts';

export function AgencyField() {
  const t = useText();
  const one = useExplorer((s) => s.desk.one);
  const [words, setWords] = useState('');
  const [q] = useDebouncedValue(words.trim(), 150);
  const card = useAnswer('entity', one ? { id: one } : undefined);
  const known = useExplorer((s) => (one ? s.entities.get(one)?.name : undefined));
  const name = card.fresh ? card.data?.entity.name : known;
  const { data, loading } = useAnswer('search', {
    q: q === name ? '' : q,
    types: ['Agency'],
    limit: 12,
  });
  const found = data?.entities.items ?? [];
  const alike = namesakes(found);
  const names = new Map<string, string>(found.map((a) => [a.id, a.name]));
  if (one) names.set(one, name ?? names.get(one) ?? one);
  return (
    <Select
      size="sm"
      className="agency-field"
      aria-label={t.oneAgency}
      placeholder={t.oneAgency}
      searchable
      clearable
      // The server has found them already, by marks or without.
      filter={({ options }) => options}
      nothingFoundMessage={loading ? t.loading : t.searchNothing}
      data={[...names].map(([value, label]) => ({ value, label }))}
      renderOption={({ option }) => (
        <div>
          {option.label}
          {alike.has(option.value) && <Apart id={EntityId.parse(option.value)} />}
        </div>
      )}
      value={one ?? null}
      onSearchChange={setWords}
      onChange={(id) => act(setDesk({ one: EntityId.safeParse(id).data, cell: undefined }))}
    />
  );
}
