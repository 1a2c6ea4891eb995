/** Beneath a card: who or what else bears the name under another id. Whoever gathers all that is known of somebody must see that there may be more. */
import { Anchor, Text } from '@mantine/core';
import type { Entity } from '../../ingest/model.ts';
import { othersNamed } from '../state/apart.ts';
import { useText } from '../text/index.ts';
import { Apart } from './apart.tsx';
import { openProposals } from './moves.ts';
import { EntityLink } from './parts.tsx';
import { useAnswer } from './use-answer.ts';

/** Others of one name that are looked for. */
const MOST = 12;
/** These are proposed as one where there is reason for it; places and documents of one name are what they are. */
const PROPOSED = new Set(['Person', 'Agency', 'Program', 'Event']);

export function SameName({ entity: { id, type, name } }: { entity: Pick<Entity, 'id' | 'type' | 'name'> }) {
  const t = useText();
  // What is sought is at most so long.
  const { data } = useAnswer('search', { q: name.slice(0, 200), types: [type], limit: MOST });
  const { others, more } = othersNamed({ id, name }, data?.entities ?? { total: 0, items: [] });
  if (others.length === 0) return null;
  return (
    <div>
      <Text component="h3" className="heading">
        {t.sameName} ({`${others.length}${more ? '+' : ''}`})
      </Text>
      <ul className="said-lines">
        {others.map((e) => (
          <li key={e.id}>
            <EntityLink entity={e} mark />
            <Apart id={e.id} />
          </li>
        ))}
      </ul>
      {PROPOSED.has(type) && (
        <Anchor component="button" size="xs" onClick={() => openProposals(id)}>
          {t.whyOne}
        </Anchor>
      )}
    </div>
  );
}
