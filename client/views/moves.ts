/** What a click sets in motion: asks the API for what is missing, then hands an action to the state. */
import type { ClaimId, EntityId } from '../../ingest/model.ts';
import type { InputOf, Neighbours, Path, Subgraph } from '../../server/contract.ts';
import { ask, download, sayings } from '../api.ts';
import { go, learn, only, pick, renew, select, setDesk, show } from '../state/actions.ts';
import { visible } from '../state/filters.ts';
import type { Workspace } from '../state/model.ts';
import { allSaid, type Said } from '../state/sayings.ts';
import { act, useExplorer } from '../state/store.ts';
import { attempt, tell } from '../state/work.ts';
import { texts } from '../text/index.ts';

const STRONGEST = 12;
/** What one click may add without asking which. */
export const MANY = 50;

/** An answer about neighbours as a piece of graph, with the claims among what is shown as well. */
async function graphOf(centre: EntityId, wanted: Wanted, signal: AbortSignal): Promise<Subgraph> {
  const found: Neighbours = await ask('neighbours', { id: centre, ...wanted }, { signal });
  const fresh = found.items.map((i) => i.entity.id);
  const all = [...new Set([...useExplorer.getState().shown, centre, ...fresh])];
  const { entities, claims } = await ask('subgraph', { entities: all }, { signal });
  const brought = new Set<string>([centre, ...fresh]);
  return { entities: entities.filter((e) => brought.has(e.id)), claims };
}

/** Puts an entity on the canvas with its strongest neighbours, selects it, and shows the canvas. */
export const openEntity = (id: EntityId): Promise<void> =>
  attempt(async (signal) => {
    const { shown, connecting } = useExplorer.getState();
    if (connecting === undefined && !shown.includes(id))
      add(await graphOf(id, { limit: STRONGEST }, signal), id);
    act(pick(id));
    if (useExplorer.getState().workspace !== 'graph') act(go('graph'));
  });

/** A name that was clicked: on the canvas it is shown there, elsewhere its card opens beside what is being read. */
export function visit(id: EntityId): void {
  if (useExplorer.getState().workspace === 'graph') void openEntity(id);
  else act(pick(id));
}

/** What may be one thing under two ids: all of it, or what may be one with this. */
export function openProposals(of: EntityId | undefined): void {
  act(setDesk({ of, double: 'all' }));
  act(go('proposals'));
}

/** Another workspace. What is selected is on the canvas when that is where we go. */
export function goTo(workspace: Workspace): void {
  const { selection, shown, claims } = useExplorer.getState();
  act(go(workspace));
  if (workspace !== 'graph') return;
  if (selection?.kind === 'entity' && !shown.includes(selection.id)) void openEntity(selection.id);
  if (selection?.kind !== 'edge') return;
  const missing = selection.ids.filter((id) => {
    const c = claims.get(id);
    return !(c && shown.includes(c.subject) && shown.includes(c.object));
  });
  if (missing.length > 0) void bringClaims(selection.ids);
}

const bringClaims = (ids: readonly ClaimId[]): Promise<void> =>
  attempt(async (signal) => {
    const found = await Promise.all(ids.map((id) => ask('claim', { id }, { signal })));
    await bring(
      found.flatMap((f) => [f.claim.subject, f.claim.object]),
      signal,
    );
    act(select({ kind: 'edge', ids: [...ids] }));
  });

/** Which neighbours: what the endpoint takes, but for the entity itself. */
export type Wanted = Omit<InputOf<'neighbours'>, 'id' | 'limit'> & { limit: number };

export const expand = (id: EntityId, wanted: Wanted): Promise<void> =>
  attempt(async (signal) => {
    const added = add(await graphOf(id, wanted, signal), id);
    if (added === 0) tell(texts[useExplorer.getState().lang].nothingNew);
  });

/** Puts it on the canvas, says what of it the filters hide, and answers how many are new there. */
function add(graph: Subgraph, centre: EntityId): number {
  const there = new Set(useExplorer.getState().shown);
  act(show(graph, centre));
  const state = useExplorer.getState();
  const seen = new Set(visible(state).entities.map((e) => e.id));
  const added = state.shown.filter((id) => !there.has(id));
  const hidden = added.filter((id) => !seen.has(id));
  if (hidden.length > 0) tell(texts[state.lang].addedHidden(added.length, hidden.length));
  return added.length;
}

/** Shows a claim's edge with its sentences. */
export const openClaim = (id: ClaimId): void => act(select({ kind: 'edge', ids: [id] }));

/** Puts entities and the claims among them on the canvas. */
export const showEntities = (ids: readonly EntityId[]): Promise<void> =>
  attempt((signal) => bring(ids, signal));

async function bring(ids: readonly EntityId[], signal: AbortSignal): Promise<void> {
  const all = [...new Set([...useExplorer.getState().shown, ...ids])];
  const graph = await ask('subgraph', { entities: all }, { signal });
  const wanted = new Set<string>(ids);
  act(show({ entities: graph.entities.filter((e) => wanted.has(e.id)), claims: graph.claims }));
  act(go('graph'));
}

/** The picture as the store has it now: an article was added or taken out. */
export async function renewPicture(signal: AbortSignal): Promise<void> {
  const { shown } = useExplorer.getState();
  act(renew(await ask('subgraph', { entities: shown }, { signal }), shown));
}

/** Only these and the claims among them, as a picture of their own. */
export function keepOnly(ids: readonly EntityId[]): void {
  act(only(ids));
}

/** Who stands beside it in what is visible. */
export function neighboursShown(id: EntityId): EntityId[] {
  const { claims } = visible(useExplorer.getState());
  return claims.flatMap((c) => (c.subject === id ? [c.object] : c.object === id ? [c.subject] : []));
}

/** Puts ways between two entities on the canvas, and marks them. */
export function showPaths(from: EntityId, to: EntityId, paths: readonly Path[]): void {
  const all = { entities: paths.flatMap((p) => p.entities), claims: paths.flatMap((p) => p.claims) };
  const { shown } = useExplorer.getState();
  const there = new Set(shown);
  act(all.entities.every((e) => there.has(e.id)) ? learn(all) : show(all));
  act(select({ kind: 'path', from, to, claims: all.claims.map((c) => c.id) }));
}

const PAGE = 500;

/** All neighbours of an entity, page by page: what a hub shares may be on the last. */
async function neighboursOf(id: EntityId): Promise<Neighbours['items']> {
  const items: Neighbours['items'] = [];
  let of: { version?: string } = {};
  for (;;) {
    const found = await ask('neighbours', { id, limit: PAGE, offset: items.length, ...of });
    of = { version: found.version };
    items.push(...found.items);
    if (found.items.length === 0 || items.length >= found.total) return items;
  }
}

/** What all of these are connected with, the best connected first. */
export async function commonOf(ids: readonly EntityId[]): Promise<Neighbours['items']> {
  const found = await Promise.all(ids.map(neighboursOf));
  const [first, ...others] = found;
  const sets = others.map((items) => new Set(items.map((i) => i.entity.id)));
  return (first ?? []).filter((i) => !ids.includes(i.entity.id) && sets.every((s) => s.has(i.entity.id)));
}

/** Saves what is visible as a file; answers how many entities and claims it holds. */
export async function exportShown(
  format: string,
  extension: string,
): Promise<{ entities: number; claims: number }> {
  const { entities, claims } = visible(useExplorer.getState());
  await download(
    { format, entities: entities.map((e) => e.id), claims: claims.map((c) => c.id) },
    `dau-moi.${extension}`,
  );
  return { entities: entities.length, claims: claims.length };
}

/** The claims of a list that is to be saved, with their sentences; an error where the store no longer has all of them. */
export async function saidOf(
  part: { entities: EntityId[]; claims: ClaimId[] },
  signal: AbortSignal,
): Promise<Said> {
  const said = allSaid(await sayings(part, signal), part.claims);
  if (!said) throw new Error(texts[useExplorer.getState().lang].listOld);
  return said;
}

/** Saves a text that the page made itself. */
export function saveText(text: string, filename: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: filename }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
