/** The canvas with its keys, expand menu, zoom and the table that says the same in words. */
import { ActionIcon, Button, Group, Menu, Paper, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { EntityId } from '../../ingest/model.ts';
import { ENTITY_TYPES, RELATION_TYPES, type RelationTypeSpec } from '../../ingest/ontology.ts';
import { openScene, type Scene } from '../scene.ts';
import { go, hide, only, select } from '../state/actions.ts';
import { edgesOf } from '../state/appearance.ts';
import { visible } from '../state/filters.ts';
import { type Point, place } from '../state/layout.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { expand } from './moves.ts';
import { EntityLink, useScheme } from './parts.tsx';
import { useAnswer } from './use-answer.ts';
import { neighbourTowards } from './walk.ts';

/** Where everything has been put in this session; new things come near what they belong to. */
let placed = new Map<string, Point>();

export function Canvas({
  connecting,
  onPick,
  onExport,
}: {
  connecting: boolean;
  onPick: (id: EntityId) => void;
  onExport: () => void;
}) {
  const t = useText();
  const scheme = useScheme();
  const state = useExplorer();
  const holder = useRef<HTMLDivElement>(null);
  const scene = useRef<Scene>(undefined);
  const [menu, setMenu] = useState<{ id: EntityId; x: number; y: number }>();
  const [table, setTable] = useState(false);
  const graph = useMemo(() => visible(state), [state]);
  const edges = useMemo(() => edgesOf(graph.claims, state.lang), [graph, state.lang]);
  const pick = useRef(onPick);
  pick.current = onPick;

  useEffect(() => {
    if (!holder.current) return;
    const opened = openScene(holder.current, {
      pick: (id) => (id ? pick.current(EntityId.parse(id)) : act(select(undefined))),
      open: (id, at) => setMenu({ id: EntityId.parse(id), ...at }),
      pickEdge: (key) => {
        const s = useExplorer.getState();
        const edge = edgesOf(visible(s).claims, s.lang).find((e) => e.key === key);
        if (edge) act(select({ kind: 'edge', ids: edge.claims.map((c) => c.id) }));
      },
    });
    scene.current = opened;
    return () => opened.close();
  }, []);

  const selectedEdge =
    state.selection?.kind === 'edge'
      ? edges.find((e) =>
          e.claims.some((c) => state.selection?.kind === 'edge' && state.selection.ids.includes(c.id)),
        )?.key
      : undefined;
  useEffect(() => {
    placed = new Map([
      ...placed,
      ...place(
        graph.entities.map((e) => e.id),
        edges.map((e) => ({ from: e.from, to: e.to })),
        keepShown(state.shown),
      ),
    ]);
    scene.current?.draw({
      entities: graph.entities,
      edges,
      places: placed,
      selected: new Set(state.selection?.kind === 'entity' ? [state.selection.id] : []),
      selectedEdge,
      scheme,
    });
  }, [graph, edges, state.selection, state.shown, scheme, selectedEdge]);

  const selected = state.selection?.kind === 'entity' ? state.selection.id : undefined;
  useEffect(() => {
    if (selected) scene.current?.focus([selected]);
  }, [selected]);

  const onKeyDown = (e: React.KeyboardEvent) => {
    if (e.key.startsWith('Arrow')) {
      e.preventDefault();
      const next = neighbourTowards(e.key, selected, edges, placed) ?? graph.entities[0]?.id;
      if (next) act(select({ kind: 'entity', id: EntityId.parse(next) }));
    } else if (e.key === 'Enter' && selected && holder.current)
      setMenu({ id: selected, x: holder.current.clientWidth / 2, y: holder.current.clientHeight / 2 });
    else if ((e.key === 'Delete' || e.key === 'Backspace') && selected) act(hide([selected]));
  };

  return (
    <div className="canvas-wrap">
      <div
        ref={holder}
        className="canvas"
        role="application"
        tabIndex={0}
        aria-label={`${t.graph}: ${graph.entities.length} ${t.nodes}, ${edges.length} ${t.edges}`}
        onKeyDown={onKeyDown}
        hidden={table}
      />
      {table && <GraphTable entities={graph.entities} edges={edges} />}
      {connecting && (
        <Paper className="banner" shadow="sm" p="xs" role="status">
          {t.pathHint}
        </Paper>
      )}
      {state.shown.length === 0 && (
        <Text className="banner" c="dimmed">
          {t.emptyGraph}
        </Text>
      )}
      <Questions onExport={onExport} />
      <Group className="canvas-tools" gap={6}>
        <Text size="xs" c="dimmed" className="counts">
          {graph.entities.length} {t.nodes} · {edges.length} {t.edges}
        </Text>
        <SegmentedControl
          size="xs"
          value={table ? 'table' : 'graph'}
          onChange={(v) => setTable(v === 'table')}
          data={[
            { value: 'graph', label: t.graphView },
            { value: 'table', label: t.tableView },
          ]}
        />
        <ActionIcon.Group>
          {(
            [
              ['out', IconMinus, t.zoomOut],
              ['all', IconFocusCentered, t.zoomAll],
              ['in', IconPlus, t.zoomIn],
            ] as const
          ).map(([direction, Icon, label]) => (
            <ActionIcon
              key={direction}
              variant="default"
              aria-label={label}
              title={label}
              onClick={() => scene.current?.zoom(direction)}
            >
              <Icon size={16} />
            </ActionIcon>
          ))}
        </ActionIcon.Group>
      </Group>
      {menu && <ExpandMenu {...menu} close={() => setMenu(undefined)} />}
    </div>
  );
}

const keepShown = (shown: readonly string[]): Map<string, Point> =>
  new Map(shown.flatMap((id) => (placed.has(id) ? [[id, placed.get(id) as Point] as const] : [])));

function Questions({ onExport }: { onExport: () => void }) {
  const t = useText();
  return (
    <Group className="questions" gap={8} component="nav" aria-label={t.questions}>
      <Button size="compact-md" variant="white" onClick={() => act(go('events'))}>
        {t.questionChairs}
      </Button>
      <Button size="compact-md" variant="white" onClick={() => act(go('coordination'))}>
        {t.questionCoordination}
      </Button>
      <Button size="compact-md" variant="white" onClick={onExport}>
        {t.questionExport}
      </Button>
    </Group>
  );
}

/** Each relation with its count; above fifty only the strongest twenty. */
function ExpandMenu({ id, x, y, close }: { id: EntityId; x: number; y: number; close: () => void }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const { data } = useAnswer('entity', { id });
  return (
    <Menu opened onClose={close} withinPortal position="bottom-start" returnFocus>
      <Menu.Target>
        <span className="anchor" style={{ left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown mah="60vh" style={{ overflow: 'auto' }}>
        <Menu.Label>{t.expandBy}</Menu.Label>
        {(data?.relations ?? []).map((r) => {
          const spec: RelationTypeSpec = RELATION_TYPES[r.type];
          return (
            <Menu.Item
              key={`${r.type}${r.direction}`}
              rightSection={
                <Text size="xs" c="dimmed">
                  {r.count}
                </Text>
              }
              onClick={() => void expand(id, r.type, r.count > 50 ? 20 : 50)}
            >
              {(r.direction === 'out' ? spec.label : spec.inverse)[lang]}
            </Menu.Item>
          );
        })}
        <Menu.Divider />
        <Menu.Item onClick={() => act(hide([id]))}>{t.hide}</Menu.Item>
        <Menu.Item
          onClick={() => {
            const { claims } = visible(useExplorer.getState());
            act(
              only([
                id,
                ...claims.flatMap((c) =>
                  c.subject === id ? [c.object] : c.object === id ? [c.subject] : [],
                ),
              ]),
            );
          }}
        >
          {t.onlyThis}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function GraphTable({
  entities,
  edges,
}: {
  entities: ReturnType<typeof visible>['entities'];
  edges: ReturnType<typeof edgesOf>;
}) {
  const t = useText();
  const state = useExplorer();
  return (
    <Stack className="graph-table" gap="md" p="sm" tabIndex={0}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.name}</Table.Th>
            <Table.Th>{t.type}</Table.Th>
            <Table.Th>{t.degree}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entities.map((e) => (
            <Table.Tr key={e.id}>
              <Table.Td>
                <EntityLink entity={e} mark />
              </Table.Td>
              <Table.Td>{ENTITY_TYPES[e.type].label[state.lang]}</Table.Td>
              <Table.Td>{e.degree}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Table>
        <Table.Tbody>
          {edges.map((e) => (
            <Table.Tr key={e.key}>
              <Table.Td>{state.entities.get(EntityId.parse(e.from))?.name}</Table.Td>
              <Table.Td>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  onClick={() => act(select({ kind: 'edge', ids: e.claims.map((c) => c.id) }))}
                >
                  {e.label}
                </Button>
              </Table.Td>
              <Table.Td>{state.entities.get(EntityId.parse(e.to))?.name}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
