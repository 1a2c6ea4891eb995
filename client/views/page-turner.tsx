/** How many there are, which of them are listed, and how to come to the others. */
import { ActionIcon, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useText } from '../text/index.ts';
import type { Pages } from './use-pages.ts';

interface Props {
  pages: Pick<Pages<unknown>, 'page' | 'last' | 'turn'>;
  size: number;
  total: number;
  /** "375 bài báo" */
  says: string;
}

export function PageTurner({ pages: { page, last, turn }, size, total, says }: Props) {
  const t = useText();
  const steps = [
    [t.before, page - 1, IconChevronLeft],
    [t.after, page + 1, IconChevronRight],
  ] as const;
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="xs" c="dimmed" role="status">
        {last > 0 && `${page * size + 1}–${Math.min(total, (page + 1) * size)} / `}
        {says}
      </Text>
      {last > 0 && (
        <Group gap={4} wrap="nowrap">
          {steps.map(([label, to, Icon]) => (
            <ActionIcon
              key={label}
              size="sm"
              variant="default"
              aria-label={label}
              title={label}
              disabled={to < 0 || to > last}
              onClick={() => turn(to)}
            >
              <Icon size={14} />
            </ActionIcon>
          ))}
        </Group>
      )}
    </Group>
  );
}
