/** The provinces to which conferences and matrix are narrowed, in sight wherever they narrow something. */
import { MultiSelect } from '@mantine/core';
import { filter } from '../state/actions.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { useAnswer } from './use-answer.ts';

export function ProvinceField() {
  const t = useText();
  const provinces = useExplorer((s) => s.filters.provinces);
  const { data } = useAnswer('stats', {});
  // One that came with an address stands there, even where nothing was read of it.
  const names = new Set([...provinces, ...(data?.provinces ?? []).map((p) => p.name)]);
  return (
    <MultiSelect
      size="sm"
      className="province-field"
      aria-label={t.provinces}
      placeholder={provinces.length === 0 ? t.provinces : ''}
      clearable
      searchable
      data={[...names].sort((a, b) => a.localeCompare(b, 'vi'))}
      value={provinces}
      onChange={(chosen) => act(filter({ provinces: chosen }))}
    />
  );
}
