/** Search as you type: entities with their type, then articles; Enter puts the first on the canvas. */
import {
  Combobox,
  Group,
  Loader,
  ScrollArea,
  Text,
  TextInput,
  UnstyledButton,
  useCombobox,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type RefObject, useEffect, useState } from 'react';
import { ArticleId, EntityId } from '../../ingest/model.ts';
import { ENTITY_TYPES, type EntityType, entityTypes } from '../../ingest/ontology.ts';
import { read } from '../state/actions.ts';
import { namesakes } from '../state/apart.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { Apart } from './apart.tsx';
import { openEntity } from './moves.ts';
import { TypeMark } from './parts.tsx';
import { useAnswer } from './use-answer.ts';

export function Search({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const [words, setWords] = useState('');
  const [q] = useDebouncedValue(words.trim(), 120);
  const [type, setType] = useState<EntityType>();
  const found = useAnswer('search', q ? { q, limit: 12, ...(type && { types: [type] }) } : undefined);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const choose = (value: string) => {
    combobox.closeDropdown();
    setWords('');
    setType(undefined);
    const [kind, id] = [value.slice(0, 2), value.slice(2)];
    if (kind === 'a:') act(read(ArticleId.parse(id)));
    else void openEntity(EntityId.parse(id));
  };
  // What was found before is no answer where this question failed.
  const data = found.error === undefined ? found.data : undefined;
  const entities = data?.entities.items ?? [];
  const articles = data?.articles.items.slice(0, 4) ?? [];
  const facets = data?.entities.facets ?? {};
  const alike = namesakes(entities);
  // Whoever types fast and presses Enter means the answer to what stands there, not the one to its beginning.
  const [entered, setEntered] = useState('');
  const settled = words.trim() === q && found.fresh && !found.loading;
  const first = entities[0];
  useEffect(() => {
    if (entered === '' || entered !== q || !settled) return;
    setEntered('');
    if (first) choose(`e:${first.id}`);
  });
  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="lg" offset={4}>
      <Combobox.Target>
        <TextInput
          ref={field}
          className="search"
          aria-label={t.search}
          placeholder={t.search}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={found.loading && q ? <Loader size="xs" /> : <kbd className="key">/</kbd>}
          value={words}
          onChange={(e) => {
            setWords(e.currentTarget.value);
            setEntered('');
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(e) => {
            if (e.key === 'Enter' && combobox.getSelectedOptionIndex() < 0) setEntered(words.trim());
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!q}>
        {Object.keys(facets).length > 0 && (
          <Group gap={6} px="xs" py={4} wrap="wrap">
            {entityTypes
              .filter((t) => facets[t])
              .map((t) => (
                <UnstyledButton
                  key={t}
                  className="facet"
                  tabIndex={-1}
                  aria-pressed={type === t}
                  onMouseDown={(e) => {
                    // The field keeps the focus, and the list stays open.
                    e.preventDefault();
                    setType(type === t ? undefined : t);
                  }}
                >
                  <TypeMark type={t} size={14} /> {ENTITY_TYPES[t].plural[lang]} {facets[t]}
                </UnstyledButton>
              ))}
          </Group>
        )}
        <Combobox.Options>
          <ScrollArea.Autosize mah="60vh" type="scroll">
            {entities.map((e) => (
              <Combobox.Option key={e.id} value={`e:${e.id}`}>
                <Group gap="xs" wrap="nowrap">
                  <TypeMark type={e.type} />
                  <div className="grow">
                    <Text size="sm" lineClamp={2}>
                      {e.name}
                    </Text>
                    {e.matched !== e.name && (
                      <Text size="xs" c="dimmed" lineClamp={1}>
                        {e.matched}
                      </Text>
                    )}
                    {(e.type === 'Person' || alike.has(e.id)) && <Apart id={e.id} />}
                  </div>
                  <Text size="xs" c="dimmed" className="nowrap">
                    {t.articlesCount(e.articles)}
                  </Text>
                </Group>
              </Combobox.Option>
            ))}
            {data && data.entities.total > entities.length && (
              <Text size="xs" c="dimmed" px="xs" py={4}>
                {t.searchMore(entities.length, `${data.entities.total}${data.entities.more ? '+' : ''}`)}
              </Text>
            )}
            {articles.length > 0 && (
              <Combobox.Group
                label={`${t.searchArticles} (${data?.articles.total ?? 0}${data?.articles.more ? '+' : ''})`}
              >
                {articles.map((a) => (
                  <Combobox.Option key={a.id} value={`a:${a.id}`}>
                    <Text size="sm" lineClamp={1}>
                      {a.title}
                    </Text>
                    <Text size="xs" c="dimmed" lineClamp={1}>
                      {a.snippet}
                    </Text>
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            )}
            {!found.loading && entities.length + articles.length === 0 && (
              <Combobox.Empty>{found.error ?? t.searchNothing}</Combobox.Empty>
            )}
          </ScrollArea.Autosize>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
