/** The tools under the picture: how much is shown, picture or table, lasso, arrange, zoom. */
import { ActionIcon, Group, SegmentedControl, Text } from '@mantine/core';
import { IconFocusCentered, IconLasso, IconMinus, IconPlus, IconTopologyStar3 } from '@tabler/icons-react';
import { arrange } from '../state/actions.ts';
import { chosen } from '../state/model.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';

interface Props {
  table: boolean;
  setTable: (on: boolean) => void;
  lassoing: boolean;
  setLassoing: (on: boolean) => void;
  zoom: (direction: 'in' | 'out') => void;
  fit: () => void;
  counts: string;
}

export function CanvasTools({ table, setTable, lassoing, setLassoing, zoom, fit, counts }: Props) {
  const t = useText();
  const arrangeNow = () => {
    const ids = chosen(useExplorer.getState().selection);
    act(arrange(ids.length > 1 ? ids : []));
    if (ids.length < 2) setTimeout(fit);
  };
  const tools = [
    [t.lasso, IconLasso, () => setLassoing(!lassoing), lassoing],
    [t.arrange, IconTopologyStar3, arrangeNow, false],
    [t.zoomOut, IconMinus, () => zoom('out'), false],
    [t.zoomAll, IconFocusCentered, fit, false],
    [t.zoomIn, IconPlus, () => zoom('in'), false],
  ] as const;
  return (
    <Group className="canvas-tools" gap={6}>
      <Text size="xs" c="dimmed" className="counts">
        {counts}
      </Text>
      <SegmentedControl
        size="xs"
        aria-label={t.viewAs}
        value={table ? 'table' : 'graph'}
        onChange={(v) => setTable(v === 'table')}
        data={[
          { value: 'graph', label: t.graphView },
          { value: 'table', label: t.tableView },
        ]}
      />
      {!table && (
        <ActionIcon.Group>
          {tools.map(([label, Icon, onClick, on]) => (
            <ActionIcon
              key={label}
              variant={on ? 'filled' : 'default'}
              aria-label={label}
              aria-pressed={on || undefined}
              title={label}
              onClick={onClick}
            >
              <Icon size={16} />
            </ActionIcon>
          ))}
        </ActionIcon.Group>
      )}
    </Group>
  );
}
