/** Articles and claims in full: lists, one article with everything that it says, a claim with its sentences, and the road of export. */
import type { z } from 'zod';
import type {
  Article,
  ArticleId,
  Claim,
  ClaimId,
  Entity,
  EntityId,
  Evidence,
  Extraction,
  Mention,
} from '../../ingest/model.ts';
import type { EntityType, RelationType } from '../../ingest/ontology.ts';
import type { ArticleSummary, ArticlesQuery, ArticleView, ClaimView, Stats, Timeline } from '../contract.ts';
import { alphabetic } from './alphabet.ts';
import { askedWords } from './asked.ts';
import { inContext, quotesOf, type Source } from './evidence.ts';
import { type Ask, one, orNull, period } from './neo4j-ask.ts';
import {
  articleSummary,
  type ClaimRow,
  claimOf,
  type EntityRow,
  order,
  refOf,
  summaryOf,
} from './neo4j-rows.ts';
import { everyAsked } from './neo4j-search.ts';
import type { ExportClaim, Link, Page } from './store.ts';

export async function articles(
  ask: Ask,
  query: z.output<typeof ArticlesQuery>,
): Promise<Page<ArticleSummary>> {
  const words = askedWords(query.q ?? '');
  if (query.q && words.length === 0) return { total: 0, items: [] };
  const named = words.length > 0 && { question: everyAsked('words', words) };
  const params = { ...period(query), ...named };
  const name = named ? 'articles-named' : 'articles';
  const total = (await one<{ n: number }>(ask, `${name}-count`, params))?.n ?? 0;
  const rows = await ask<{ head: string; claims: number }>(name, {
    ...params,
    limit: query.limit,
    offset: query.offset,
  });
  return { total, items: rows.map(articleSummary) };
}

type Says = Pick<Claim, 'qualifiers' | 'status' | 'reason' | 'evidence'>;
interface Whole {
  head: string;
  text: string;
  sha256: string;
  named: { e: EntityRow; spans: string }[];
  stated: { id: ClaimId; type: Claim['type']; subject: EntityId; object: EntityId; says: string }[];
}

export async function article(ask: Ask, id: ArticleId): Promise<ArticleView | undefined> {
  const row = await one<Whole>(ask, 'article', { id });
  return row && viewOf(row);
}

function viewOf(row: Whole): ArticleView {
  const head = JSON.parse(row.head) as Omit<Article, 'text' | 'sha256'>;
  const named = row.named.map(({ e, spans }) => ({ e: summaryOf(e), spans }));
  const mentions = named.flatMap(({ e, spans }) =>
    (JSON.parse(spans) as [number, number, string][]).map(
      ([start, end, rule]): Mention => ({ start, end, entity: e.id, type: e.type, rule }),
    ),
  );
  mentions.sort(
    (x, y) => x.start - y.start || y.end - x.end || order(x.entity, y.entity) || order(x.rule, y.rule),
  );
  const claims = row.stated.map(({ says, ...ends }): Claim => ({ ...ends, ...(JSON.parse(says) as Says) }));
  return {
    article: { ...head, text: row.text, sha256: row.sha256 },
    mentions,
    entities: named.map(({ e }) => e).sort((x, y) => order(x.id, y.id)),
    claims: claims.sort((x, y) => order(x.id, y.id)),
  };
}

/** Readings as they were given, after an article's id. */
export async function extractions(
  ask: Ask,
  after: ArticleId | undefined,
  limit: number,
): Promise<Extraction[]> {
  const rows = await ask<Whole & { says: string[] }>('extractions', { after: after ?? '', limit });
  return rows.map((row) => {
    const { article, mentions, claims } = viewOf(row);
    const entities = row.says.map((json) => JSON.parse(json) as Entity).sort((x, y) => order(x.id, y.id));
    return { article, mentions, entities, claims };
  });
}

type Told = Source & { claim: string; says: string };
type FullRow = ClaimRow & { reason: string | null };
type EndsRow = FullRow & { sname: string; stype: EntityType; oname: string; otype: EntityType };

async function toldOf(
  ask: Ask,
  ids: readonly string[],
): Promise<Map<string, { source: Told; evidence: Evidence[] }[]>> {
  const told = new Map<string, { source: Told; evidence: Evidence[] }[]>(ids.map((id) => [id, []]));
  for (const source of await ask<Told>('told', { ids }))
    told.get(source.claim)?.push({ source, evidence: (JSON.parse(source.says) as Says).evidence });
  return told;
}

function fullClaim(row: FullRow, evidence: Evidence[]): Claim {
  const { articles: _articles, on: _on, ...summary } = claimOf(row);
  return { ...summary, ...(row.reason !== null && { reason: row.reason }), evidence };
}

export async function claim(ask: Ask, id: ClaimId): Promise<ClaimView | undefined> {
  const row = await one<EndsRow>(ask, 'claims', { ids: [id], relations: null, since: null, until: null });
  if (!row) return undefined;
  const told = (await toldOf(ask, [id])).get(id) ?? [];
  return {
    claim: fullClaim(
      row,
      told.flatMap((t) => t.evidence),
    ),
    subject: refOf({ id: row.subject, type: row.stype, name: row.sname }),
    object: refOf({ id: row.object, type: row.otype, name: row.oname }),
    ...(row.on !== null && { on: row.on }),
    evidence: told.flatMap((t) => t.evidence.map((e) => inContext(t.source, e))),
  };
}

interface Filter {
  relations?: readonly RelationType[];
  since?: string;
  until?: string;
}

export async function exportClaims(ask: Ask, rows: readonly FullRow[]): Promise<ExportClaim[]> {
  const told = await toldOf(
    ask,
    rows.map((r) => r.id),
  );
  return rows.map((row) => {
    const said = told.get(row.id) ?? [];
    const quotes = said.flatMap((t) => quotesOf(t.source, t.evidence));
    return {
      ...fullClaim(
        row,
        said.flatMap((t) => t.evidence),
      ),
      ...(row.on !== null && { on: row.on }),
      quotes,
    };
  });
}

const filterOf = (filter: Filter) => ({ relations: orNull(filter.relations), ...period(filter) });

export const claimsAfter = async (
  ask: Ask,
  filter: Filter,
  after: string,
  limit: number,
): Promise<ExportClaim[]> =>
  exportClaims(ask, await ask<FullRow>('claims-after', { ...filterOf(filter), after, limit }));

export const claimsOf = async (ask: Ask, filter: Filter, ids: readonly string[]): Promise<ExportClaim[]> =>
  exportClaims(ask, await ask<FullRow>('claims', { ...filterOf(filter), ids }));

export async function linksAfter(
  ask: Ask,
  relations: readonly RelationType[],
  after: string,
  limit: number,
): Promise<Link[]> {
  type Row = Omit<Link, 'qualifiers'> & { qualifiers: string };
  const rows = await ask<Row>('links-after', { relations, after, limit });
  return rows.map((row) => ({ ...row, qualifiers: JSON.parse(row.qualifiers) as Link['qualifiers'] }));
}

export async function entitiesAfter(ask: Ask, after: string, limit: number): Promise<Entity[]> {
  const rows = await ask<{ json: string }>('entities-after', { after, limit });
  return rows.map((r) => JSON.parse(r.json) as Entity);
}

export async function entitiesOf(ask: Ask, ids: readonly string[]): Promise<Entity[]> {
  const rows = await ask<{ e: EntityRow }>('entities', { ids });
  return rows.map(({ e }) => JSON.parse(e.json) as Entity);
}

interface Figures {
  articles: number;
  evidence: number;
  first: string | null;
  last: string | null;
  entities: [EntityType, number][];
  claims: [RelationType, number][];
  provinces: Stats['provinces'];
}

export async function stats(ask: Ask): Promise<Stats> {
  const f = await one<Figures>(ask, 'stats');
  if (!f) throw new Error('figures come in one row');
  const sum = (counts: readonly [string, number][]) => counts.reduce((n, [, count]) => n + count, 0);
  return {
    articles: f.articles,
    entities: sum(f.entities),
    claims: sum(f.claims),
    evidence: f.evidence,
    entitiesByType: Object.fromEntries(f.entities),
    claimsByType: Object.fromEntries(f.claims),
    provinces: f.provinces.sort(
      (a, b) => b.entities - a.entities || order(alphabetic(a.name), alphabetic(b.name)),
    ),
    ...(f.first !== null && { firstOn: f.first }),
    ...(f.last !== null && { lastOn: f.last }),
  };
}

export const timeline = async (ask: Ask): Promise<Timeline> => ({
  months: await ask<Timeline['months'][number]>('timeline'),
  undated: (await one<{ n: number }>(ask, 'events-undated'))?.n ?? 0,
});
