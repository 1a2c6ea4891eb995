/** The first picture: what the address says, or else the overview; and from then on the address says what is on the screen. */
import { useEffect } from 'react';
import { ask } from './api.ts';
import { replace, select } from './state/actions.ts';
import { chosen } from './state/model.ts';
import { fromAddress, toAddress } from './state/permalink.ts';
import { act, useExplorer } from './state/store.ts';

const OPENING = 44;

export async function start(): Promise<void> {
  const place = fromAddress(location.search + location.hash);
  const { workspace, lang, filters, article, pinned } = place;
  useExplorer.setState({ workspace, lang, filters, article });
  // Whoever is sent one entity gets it with the opening picture around it.
  const wanted = place.shown.length > 0 ? place.shown : [];
  if (wanted.length > 0) act(replace(await ask('subgraph', { entities: wanted }), place.places));
  else {
    const { focus: _focus, ...graph } = await ask('overview', { limit: OPENING });
    act(replace(graph));
  }
  await knowSelected(chosen(place.selection));
  act(select(place.selection));
  useExplorer.setState({ past: [], future: [], pinned });
}

/** What is selected is known by name even where it is not on the canvas. */
async function knowSelected(ids: ReturnType<typeof chosen>): Promise<void> {
  const { entities } = useExplorer.getState();
  if (ids.every((id) => entities.has(id))) return;
  const found = await ask('subgraph', { entities: ids });
  useExplorer.setState((s) => ({
    entities: new Map([...s.entities, ...found.entities.map((e) => [e.id, e] as const)]),
  }));
}

export function useAddress(ready: boolean): void {
  const state = useExplorer();
  const address = toAddress(state);
  useEffect(() => {
    document.documentElement.lang = state.lang;
    if (ready) history.replaceState(null, '', address || location.pathname);
  }, [address, ready, state.lang]);
}
