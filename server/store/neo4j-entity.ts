/** One entity: its card with relations counted, offices by date and the articles that name it. */
import type { Claim, ClaimId, Entity, EntityId } from '../../ingest/model.ts';
import type { EntityCard, Holding } from '../contract.ts';
import { type Ask, one } from './neo4j-ask.ts';
import { symmetric } from './neo4j-graph.ts';
import { articleSummary, type EntityRow, entityOf, refOf } from './neo4j-rows.ts';

export async function entity(ask: Ask, id: EntityId): Promise<EntityCard | undefined> {
  type Row = { e: EntityRow; first: string | null; last: string | null };
  const row = await one<Row>(ask, 'entity', { id });
  if (!row) return undefined;
  const { e, first, last } = row;
  const known = entityOf(e);
  return {
    entity: known,
    degree: e.degree,
    articles: e.articles,
    ...(first !== null && { firstOn: first }),
    ...(last !== null && { lastOn: last }),
    relations: await ask<EntityCard['relations'][number]>('entity-relations', { id, symmetric }),
    holdings: await holdings(ask, known),
    sources: (await ask<{ head: string; claims: number }>('entity-sources', { id })).map(articleSummary),
  };
}

const HOLDERS: Partial<Record<Entity['type'], string>> = {
  Person: 'holdings-of-person',
  Office: 'holdings-of-office',
  Agency: 'holdings-of-agency',
};
/** An agency with more holders than this shows the latest. */
const MOST_HOLDINGS = 200;

interface HoldingRow {
  claim: ClaimId;
  qualifiers: string;
  status: Claim['status'];
  personId: string;
  person: string;
  officeId: string;
  office: string;
  agencyId: string | null;
  agency: string | null;
  first: string;
  last: string | null;
}

async function holdings(ask: Ask, { id, type }: Entity): Promise<Holding[]> {
  const query = HOLDERS[type];
  const rows = query ? await ask<HoldingRow>(query, { id, limit: MOST_HOLDINGS }) : [];
  return rows.map((r) => ({
    claim: r.claim,
    person: refOf({ id: r.personId, type: 'Person', name: r.person }),
    office: refOf({ id: r.officeId, type: 'Office', name: r.office }),
    ...(r.agencyId !== null &&
      r.agency !== null && { agency: refOf({ id: r.agencyId, type: 'Agency', name: r.agency }) }),
    ...(r.first !== '~' && { seenFrom: r.first }),
    ...(r.last !== null && { seenUntil: r.last }),
    qualifiers: JSON.parse(r.qualifiers) as Claim['qualifiers'],
    status: r.status,
  }));
}
