/** What the filters let through, and its lines: worked out again only when picture, filters or language change. */
import { useMemo } from 'react';
import { type EdgeLook, edgesOf } from '../state/appearance.ts';
import { narrows, type Visible, visible } from '../state/filters.ts';
import { useExplorer } from '../state/store.ts';

/** What a picture depends on. The selection only where filters leave out what is not linked: what is selected stays in sight. */
export function useSeen() {
  const { shown, entities, claims, filters, lang, selection } = useExplorer();
  return { shown, entities, claims, filters, lang, selection: narrows(filters) ? selection : undefined };
}

export function useVisible(): Visible & { edges: EdgeLook[] } {
  const { shown, entities, claims, filters, lang, selection } = useSeen();
  const graph = useMemo(
    () => visible({ shown, entities, claims, filters, selection }),
    [shown, entities, claims, filters, selection],
  );
  const edges = useMemo(() => edgesOf(graph.claims, lang), [graph, lang]);
  return useMemo(() => ({ ...graph, edges }), [graph, edges]);
}
