/** What a click sets in motion: asks the API for what is missing, then hands an action to the state. */
import type { ClaimId, EntityId } from '../../ingest/model.ts';
import type { RelationType } from '../../ingest/ontology.ts';
import type { ClaimSummary, Neighbours, Subgraph } from '../../server/contract.ts';
import { ask, download } from '../api.ts';
import { go, learn, select, show } from '../state/actions.ts';
import { visible } from '../state/filters.ts';
import { act, useExplorer } from '../state/store.ts';

const STRONGEST = 12;

/** An answer about neighbours as a piece of graph, with the claims among what is shown as well. */
async function graphOf(centre: EntityId, found: Neighbours): Promise<Subgraph> {
  const fresh = found.items.map((i) => i.entity.id);
  const { entities, claims } = await ask('subgraph', {
    entities: [...new Set([...useExplorer.getState().shown, centre, ...fresh])],
  });
  const wanted = new Set<string>([centre, ...fresh]);
  return { entities: entities.filter((e) => wanted.has(e.id)), claims };
}

/** Puts an entity on the canvas with its strongest neighbours, selects it, and shows the canvas. */
export async function openEntity(id: EntityId, stay = false): Promise<void> {
  const { shown } = useExplorer.getState();
  if (!shown.includes(id))
    act(show(await graphOf(id, await ask('neighbours', { id, limit: STRONGEST })), id));
  act(select({ kind: 'entity', id }));
  if (!stay && useExplorer.getState().workspace !== 'graph') act(go('graph'));
}

export async function expand(id: EntityId, relation: RelationType | undefined, limit: number): Promise<void> {
  act(
    show(
      await graphOf(id, await ask('neighbours', { id, limit, ...(relation && { relations: [relation] }) })),
      id,
    ),
  );
}

/** Shows a claim's edge with its sentences. */
export async function openClaims(
  claims: readonly Pick<ClaimSummary, 'id' | 'subject' | 'object'>[],
  toGraph = false,
): Promise<void> {
  const ends = [...new Set(claims.flatMap((c) => [c.subject, c.object]))];
  const graph = await ask('subgraph', { entities: [...new Set([...useExplorer.getState().shown, ...ends])] });
  act(learn(graph));
  if (toGraph)
    act(show({ entities: graph.entities.filter((e) => ends.includes(e.id)), claims: graph.claims }));
  act(select({ kind: 'edge', ids: claims.map((c) => c.id) }));
  if (toGraph) act(go('graph'));
}

export const openClaim = (id: ClaimId): void => act(select({ kind: 'edge', ids: [id] }));

/** Puts entities and the claims among them on the canvas. */
export async function showEntities(ids: readonly EntityId[], focus?: EntityId): Promise<void> {
  const graph = await ask('subgraph', { entities: [...new Set([...useExplorer.getState().shown, ...ids])] });
  const wanted = new Set<string>(ids);
  act(show({ entities: graph.entities.filter((e) => wanted.has(e.id)), claims: graph.claims }, focus));
  act(go('graph'));
}

/** The shortest connections of two entities, on the canvas; answers how many there are. */
export async function connect(from: EntityId, to: EntityId): Promise<number> {
  const { paths } = await ask('paths', { from, to });
  for (const p of paths) act(show(p));
  return paths.length;
}

/** Saves what is visible as a file; answers how many entities it holds. */
export async function exportShown(format: string, extension: string): Promise<number> {
  const { entities, claims } = visible(useExplorer.getState());
  await download(
    { format, entities: entities.map((e) => e.id), claims: claims.map((c) => c.id) },
    `dau-moi.${extension}`,
  );
  return entities.length;
}
