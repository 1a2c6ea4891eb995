/** A line beneath a name in a list of what was found: whom or what exactly it means. The list does not jump when it comes. */
import { Text } from '@mantine/core';
import type { EntityId } from '../../ingest/model.ts';
import { apartOf } from '../state/apart.ts';
import { useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { useAnswer } from './use-answer.ts';

export function Apart({ id }: { id: EntityId }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const { data } = useAnswer('entity', { id });
  return (
    <Text size="xs" c="dimmed" lineClamp={1} className="apart">
      {data && apartOf(data, lang, t)}
    </Text>
  );
}
