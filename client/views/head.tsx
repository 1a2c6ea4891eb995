/** The first line of a card: what it is, and a cross that lets go of the selection. */
import { ActionIcon, Group, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { select } from '../state/actions.ts';
import { act } from '../state/store.ts';
import { useText } from '../text/index.ts';

/** Selects nothing. */
export const letGo = (): void => act(select(undefined));

export function Head({ title }: { title: string }) {
  const t = useText();
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text component="h2" className="heading" m={0}>
        {title}
      </Text>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t.close} onClick={letGo}>
        <IconX size={14} />
      </ActionIcon>
    </Group>
  );
}
