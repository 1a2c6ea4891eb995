/** More than fifty at once make a hairball: which of them? The strongest, those of a type, or the latest years, each with its count. */
import { Menu, Text } from '@mantine/core';
import type { EntityId } from '../../ingest/model.ts';
import {
  ENTITY_TYPES,
  type EntityType,
  RELATION_TYPES,
  type RelationTypeSpec,
} from '../../ingest/ontology.ts';
import type { EntityCard } from '../../server/contract.ts';
import { useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { expand, MANY, type Wanted } from './moves.ts';
import { useAnswer } from './use-answer.ts';

type Relation = EntityCard['relations'][number];
const STRONGEST = 20;
const YEARS = [1, 3];

/** One way to take fewer, with how many that would be. */
function Choice({
  id,
  wanted,
  label,
  close,
}: {
  id: EntityId;
  wanted: Wanted;
  label: string;
  close: () => void;
}) {
  const { data } = useAnswer('neighbours', { id, ...wanted, limit: 1 });
  if (data?.total === 0) return null;
  return (
    <Menu.Item
      rightSection={
        <Text size="xs" c="dimmed">
          {data ? Math.min(data.total, wanted.limit) : '…'}
        </Text>
      }
      onClick={() => {
        close();
        void expand(id, wanted);
      }}
    >
      {label}
    </Menu.Item>
  );
}

export function Guard({ id, relation, close }: { id: EntityId; relation: Relation; close: () => void }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const { data } = useAnswer('entity', { id });
  const base = { relations: [relation.type], direction: relation.direction };
  const spec: RelationTypeSpec = RELATION_TYPES[relation.type];
  const types: readonly EntityType[] = relation.direction === 'out' ? spec.to : spec.from;
  const last = Number(data?.lastOn?.slice(0, 4));
  return (
    <>
      <Menu.Label>{t.tooMany(relation.count)}</Menu.Label>
      <Choice id={id} close={close} label={t.strongest(STRONGEST)} wanted={{ ...base, limit: STRONGEST }} />
      {types.length > 1 &&
        types.map((type) => (
          <Choice
            key={type}
            id={id}
            close={close}
            label={t.onlyType(ENTITY_TYPES[type].plural[lang])}
            wanted={{ ...base, types: [type], limit: MANY }}
          />
        ))}
      {last > 0 &&
        YEARS.map((n) => (
          <Choice
            key={n}
            id={id}
            close={close}
            label={t.sinceYear(String(last - n + 1))}
            wanted={{ ...base, since: String(last - n + 1), limit: MANY }}
          />
        ))}
    </>
  );
}
