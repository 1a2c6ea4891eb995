/** What can be done with an entity, where it stands: expand by each relation with its count, connect, pin, hide. Many are not let in unasked. */
import { Loader, Menu, Text } from '@mantine/core';
import { useState } from 'react';
import type { EntityId } from '../../ingest/model.ts';
import { RELATION_TYPES, type RelationTypeSpec } from '../../ingest/ontology.ts';
import type { EntityCard } from '../../server/contract.ts';
import { connectFrom, hide, pin } from '../state/actions.ts';
import type { Point } from '../state/model.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { Guard } from './guard.tsx';
import { expand, keepOnly, MANY, neighboursShown } from './moves.ts';
import { useAnswer } from './use-answer.ts';

export type Relation = EntityCard['relations'][number];

export const relationLabel = (r: Pick<Relation, 'type' | 'direction'>, lang: 'vi' | 'en'): string => {
  const spec: RelationTypeSpec = RELATION_TYPES[r.type];
  return (r.direction === 'out' ? spec.label : spec.inverse)[lang];
};

interface Props {
  id: EntityId;
  at: Point;
  close: () => void;
}

export function EntityMenu({ id, at, close }: Props) {
  const t = useText();
  const { lang, pinned, entities } = useExplorer();
  const { data, error } = useAnswer('entity', { id });
  const [guarded, setGuarded] = useState<Relation>();
  const isPinned = pinned.includes(id);
  return (
    // Not on keydown: the key that opened it would close it on its way up.
    <Menu
      clickOutsideEvents={['mousedown', 'touchstart']}
      opened
      onClose={close}
      position="bottom-start"
      closeOnItemClick={false}
      shadow="md"
      width={290}
    >
      <Menu.Target>
        <span className="anchor" style={{ left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown mah="60vh" style={{ overflow: 'auto' }}>
        <Menu.Label>{entities.get(id)?.name}</Menu.Label>
        {guarded ? (
          <Guard id={id} relation={guarded} close={close} />
        ) : (
          <>
            {!data && !error && (
              <Menu.Item disabled leftSection={<Loader size={12} />}>
                {t.loading}
              </Menu.Item>
            )}
            {error && <Menu.Item disabled>{error}</Menu.Item>}
            {(data?.relations ?? []).map((r) => (
              <Menu.Item
                key={`${r.type}${r.direction}`}
                rightSection={
                  <Text size="xs" c="dimmed">
                    {r.count}
                  </Text>
                }
                onClick={() => {
                  if (r.count > MANY) return setGuarded(r);
                  close();
                  void expand(id, { relations: [r.type], direction: r.direction, limit: MANY });
                }}
              >
                {relationLabel(r, lang)}
              </Menu.Item>
            ))}
            <Menu.Divider />
            {(
              [
                [t.path, () => act(connectFrom(id))],
                [isPinned ? t.unpin : t.pin, () => act(pin([id], !isPinned))],
                [t.onlyThis, () => keepOnly([id, ...neighboursShown(id)])],
                [t.hide, () => act(hide([id]))],
              ] as const
            ).map(([label, run]) => (
              <Menu.Item
                key={label}
                onClick={() => {
                  close();
                  run();
                }}
              >
                {label}
              </Menu.Item>
            ))}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
