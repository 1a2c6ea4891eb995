/** What the filters let through, and its lines: worked out again only when picture, filters or language change. */
import { useMemo } from 'react';
import { type EdgeLook, edgesOf } from '../state/appearance.ts';
import { type Visible, visible } from '../state/filters.ts';
import { useExplorer } from '../state/store.ts';

export function useVisible(): Visible & { edges: EdgeLook[] } {
  const { shown, entities, claims, filters, lang } = useExplorer();
  const graph = useMemo(
    () => visible({ shown, entities, claims, filters }),
    [shown, entities, claims, filters],
  );
  const edges = useMemo(() => edgesOf(graph.claims, lang), [graph, lang]);
  return useMemo(() => ({ ...graph, edges }), [graph, edges]);
}
