/** The first picture: what the address says, or else the overview; and from then on the address says what is on the screen. */
import { useEffect, useRef } from 'react';
import { ask } from './api.ts';
import { paced } from './pace.ts';
import { replace, select } from './state/actions.ts';
import { arrive } from './state/arriving.ts';
import { chosen } from './state/model.ts';
import { fromAddress, type Place, toAddress } from './state/permalink.ts';
import { act, useExplorer } from './state/store.ts';

const OPENING = 44;

/** `again`: an address that is gone to later leaves what was undone and can be undone. */
export async function start(again = false): Promise<void> {
  const place = fromAddress(location.search + location.hash);
  const { lang, filters, desk, pinned } = place;
  act(arrive(place));
  useExplorer.setState({ lang, filters, desk });
  // Whoever is sent one entity gets it with the opening picture around it.
  const wanted = place.shown.length > 0 ? place.shown : [];
  if (wanted.length > 0) act(replace(await ask('subgraph', { entities: wanted }), place.places));
  else {
    const { focus: _focus, ...graph } = await ask('overview', { limit: OPENING });
    act(replace(graph));
  }
  await knowSelected(chosen(place.selection));
  act(select(place.selection));
  useExplorer.setState({ ...(!again && { past: [], future: [] }), pinned });
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

/** Where one is: what Back goes back to. The picture itself has undo. */
const roomOf = ({ workspace, article }: Pick<Place, 'workspace' | 'article'>): string =>
  `${workspace} ${article ?? ''}`;
/** Marks addresses that were written while the page was open. */
const OWN = { own: true };
/** Safari refuses a page that writes its address more than 100 times in 30 seconds, as whoever types in a filter or draws a period would. */
const rewriting = paced(400, 15, (url: string) => history.replaceState(OWN, '', url));

/** The address follows the page; a workspace or article that is opened is a step that Back undoes, and an address that is pasted is gone to. */
export function useAddress(ready: boolean): void {
  const state = useExplorer();
  const address = toAddress(state);
  const room = roomOf(state);
  const last = useRef(room);
  useEffect(() => {
    document.documentElement.lang = state.lang;
    if (!ready) return;
    const url = address || location.pathname;
    if (room === last.current) rewriting.give(url);
    else {
      rewriting.flush();
      history.pushState(OWN, '', url);
    }
    last.current = room;
  }, [address, room, ready, state.lang]);
  useEffect(() => {
    const goBack = (e: PopStateEvent) => {
      // It was meant for the address that is left.
      rewriting.drop();
      const place = fromAddress(location.search + location.hash);
      last.current = roomOf(place);
      if (e.state?.own) act(arrive(place));
      else void start(true);
    };
    window.addEventListener('popstate', goBack);
    return () => window.removeEventListener('popstate', goBack);
  }, []);
}
