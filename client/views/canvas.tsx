/** The canvas: puts the scene on the page, tells it what is visible, and passes on what was clicked, dragged or typed. */
import { Paper, Text } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { EntityId } from '../../ingest/model.ts';
import { openScene, type Scene } from '../scene.ts';
import { hide, move, pick, pin, select, selectAlso } from '../state/actions.ts';
import { edgesOf } from '../state/appearance.ts';
import { visible } from '../state/filters.ts';
import { chosen, type Point, selecting } from '../state/model.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { CanvasTools } from './canvas-tools.tsx';
import { EntityMenu } from './entity-menu.tsx';
import { GraphTable } from './graph-table.tsx';
import { Lasso } from './lasso.tsx';
import { keepOnly } from './moves.ts';
import { Failed, useScheme, Waiting } from './parts.tsx';
import { useVisible } from './use-visible.ts';
import { neighbourTowards } from './walk.ts';

/** The edges that are selected, by key: those of the chosen claims, or those along a path. */
function useSelectedEdges(edges: ReturnType<typeof edgesOf>): ReadonlySet<string> {
  const selection = useExplorer((s) => s.selection);
  return useMemo(() => {
    const ids = new Set<string>(
      selection?.kind === 'edge' ? selection.ids : selection?.kind === 'path' ? (selection.claims ?? []) : [],
    );
    if (ids.size === 0) return ids;
    return new Set(edges.filter((e) => e.claims.some((c) => ids.has(c.id))).map((e) => e.key));
  }, [edges, selection]);
}

export function Canvas({ ready }: { ready: boolean }) {
  const t = useText();
  const scheme = useScheme();
  const { selection, places, pinned, shown, lang, past, entities, connecting } = useExplorer();
  const { entities: seen, edges } = useVisible();
  const holder = useRef<HTMLDivElement>(null);
  const scene = useRef<Scene>(undefined);
  const [failed, setFailed] = useState<string>();
  const [menu, setMenu] = useState<{ id: EntityId; at: Point }>();
  const [table, setTable] = useState(false);
  const [lassoing, setLassoing] = useState(false);
  const selectedEdges = useSelectedEdges(edges);
  // What is not on the canvas puts nothing else in the shade.
  const selected = useMemo(
    () => new Set<string>(chosen(selection).filter((id) => shown.includes(id))),
    [selection, shown],
  );
  const onPath = useMemo(
    () =>
      new Set<string>(
        selection?.kind === 'path'
          ? edges.filter((e) => selectedEdges.has(e.key)).flatMap((e) => [e.from, e.to])
          : [],
      ),
    [edges, selectedEdges, selection],
  );
  const pins = useMemo(() => new Set<string>(pinned), [pinned]);

  useEffect(() => {
    if (!holder.current) return;
    try {
      scene.current = openScene(holder.current, {
        pick: (id, also) => {
          if (id === undefined) act(select(undefined));
          else if (also) act(selectAlso(EntityId.parse(id)));
          else act(pick(EntityId.parse(id)));
        },
        open: (id, at) => setMenu({ id: EntityId.parse(id), at }),
        pickEdge: (key) => {
          const s = useExplorer.getState();
          const edge = edgesOf(visible(s).claims, s.lang).find((e) => e.key === key);
          if (edge) act(select({ kind: 'edge', ids: edge.claims.map((c) => c.id) }));
        },
        move: (to) => act(move(to as ReadonlyMap<EntityId, Point>)),
      });
    } catch (e) {
      setFailed(e instanceof Error ? e.message : String(e));
      setTable(true);
    }
    return () => scene.current?.close();
  }, []);

  useEffect(() => {
    scene.current?.draw({
      entities: seen,
      edges,
      places,
      selected,
      selectedEdges,
      onPath,
      pinned: pins,
      scheme,
      lang,
    });
  }, [seen, edges, places, selected, selectedEdges, onPath, pins, scheme, lang]);

  // The whole picture comes into sight when it is a new one; later what was asked for does.
  const fresh = past.length === 0;
  const count = shown.length;
  useEffect(() => {
    if (fresh && count > 0) scene.current?.fit();
  }, [fresh, count]);
  useEffect(() => {
    if (selected.size === 1) for (const id of selected) scene.current?.centre(id);
    if (selection?.kind === 'path') scene.current?.fit([...selected]);
  }, [selected, selection]);

  // What was added may lie out of sight, or under the buttons.
  const before = useRef(shown);
  useEffect(() => {
    const there = new Set(before.current);
    const added = shown.filter((id) => !there.has(id));
    before.current = shown;
    if (!fresh && there.size > 0 && added.length > 0) scene.current?.reveal([...added, ...selected]);
  }, [shown, fresh, selected]);

  const onKeyDown = (e: React.KeyboardEvent) => {
    const ids = chosen(selection);
    const last = ids.at(-1);
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key.startsWith('Arrow')) {
      e.preventDefault();
      const next = EntityId.safeParse(
        neighbourTowards(e.key, last, edges, places) ?? (last ? '' : seen[0]?.id),
      );
      if (next.success)
        act(select(selecting(e.shiftKey ? [...ids.filter((x) => x !== next.data), next.data] : [next.data])));
    } else if (e.key === 'Enter' && last) {
      e.preventDefault();
      setMenu({ id: last, at: scene.current?.spot(last) ?? { x: 200, y: 200 } });
    } else if ((e.key === 'Delete' || e.key === 'Backspace') && ids.length > 0) act(hide(ids));
    else if (e.key === 'p' && ids.length > 0) act(pin(ids, !ids.every((id) => pinned.includes(id))));
    else if (e.key === 'o' && ids.length > 0) keepOnly(ids);
    else if (e.key === 'f') scene.current?.fit();
    else if (e.key === 'l') setLassoing((on) => !on);
  };
  const focusCanvas = () => holder.current?.focus();

  return (
    <div className="canvas-wrap">
      <div
        ref={holder}
        className="canvas"
        role="application"
        tabIndex={0}
        aria-label={`${t.graph}: ${seen.length} ${t.nodes}, ${edges.length} ${t.edges}. ${t.canvasKeys}`}
        onKeyDown={onKeyDown}
        onContextMenu={(e) => e.preventDefault()}
        hidden={table}
      />
      <span className="unseen" role="status">
        {[...selected].flatMap((id) => entities.get(id as EntityId)?.name ?? []).join(', ')}
      </span>
      {table && <GraphTable entities={seen} edges={edges} />}
      {failed && (
        <div className="banner">
          <Failed error={failed} retry={() => location.reload()} />
        </div>
      )}
      {connecting && (
        <Paper className="banner" shadow="sm" p="xs" role="status">
          {t.pathHint}
        </Paper>
      )}
      {!ready && !failed && (
        <div className="banner">
          <Waiting />
        </div>
      )}
      {ready && shown.length === 0 && <Text className="banner">{t.emptyGraph}</Text>}
      {shown.length > 0 && seen.length === 0 && <Text className="banner">{t.allFiltered}</Text>}
      {lassoing && (
        <Lasso
          done={(polygon) => {
            setLassoing(false);
            const found = scene.current?.within(polygon).map((id) => EntityId.parse(id)) ?? [];
            if (found.length > 0) act(select(selecting(found)));
            focusCanvas();
          }}
          cancel={() => setLassoing(false)}
        />
      )}
      <CanvasTools
        table={table}
        setTable={setTable}
        lassoing={lassoing}
        setLassoing={setLassoing}
        zoom={(direction) => scene.current?.zoom(direction)}
        fit={() => scene.current?.fit()}
        counts={`${seen.length} ${t.nodes} · ${edges.length} ${t.edges}`}
      />
      {menu && (
        <EntityMenu
          {...menu}
          close={() => {
            setMenu(undefined);
            focusCanvas();
          }}
        />
      )}
    </div>
  );
}
