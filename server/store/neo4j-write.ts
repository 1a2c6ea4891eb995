/** Writing: an article's old sayings are forgotten, the new ones kept, and what they touched is settled, all in one transaction. */
import type { ArticleId, Entity, Extraction } from '../../ingest/model.ts';
import { checkExtraction } from './check.ts';
import { FIRMNESS } from './merge.ts';
import type { Ask } from './neo4j-ask.ts';
import { settleEntities } from './neo4j-settle.ts';
import { linksOf, makeClaims, newClaims, settleClaims } from './neo4j-settle-claims.ts';
import { articleWeight } from './neo4j-weight.ts';
import type { WriteSummary } from './store.ts';
import { articleWords } from './words.ts';

interface Said {
  id: ArticleId;
  entities: string[];
  claims: string[];
}

/** The readings as the port's rules ask for them; of an article given twice the later stands. */
export function checked(extractions: readonly Extraction[]): Extraction[] {
  return [...new Map(extractions.map(checkExtraction).map((x) => [x.article.id, x])).values()];
}

export async function replaceArticles(ask: Ask, extractions: readonly Extraction[]): Promise<WriteSummary> {
  const ids = extractions.map((x) => x.article.id);
  const said = await forget(ask, ids);
  const there = new Set(said.map((s) => s.id));
  await put(ask, said, extractions);
  return { added: ids.filter((id) => !there.has(id)), replaced: ids.filter((id) => there.has(id)) };
}

export async function removeArticles(ask: Ask, ids: readonly ArticleId[]): Promise<ArticleId[]> {
  const said = await forget(ask, [...new Set(ids)]);
  await put(ask, said, []);
  const there = new Set(said.map((s) => s.id));
  return [...new Set(ids)].filter((id) => there.has(id));
}

/** Takes the writers' lock first: whoever comes second sees what the first has written. */
async function forget(ask: Ask, ids: readonly string[]): Promise<Said[]> {
  await ask('write-begin');
  const said = await ask<Said>('articles-said', { ids });
  if (said.length > 0) await ask('articles-forget', { ids: said.map((s) => s.id) });
  return said;
}

/** What the forgotten articles said is dropped where nobody says it any more; then come the new ones, each thing whole where it is new. */
async function put(ask: Ask, said: readonly Said[], extractions: readonly Extraction[]): Promise<void> {
  const claims = new Set(extractions.flatMap((x) => x.claims.map((c) => c.id as string)));
  const forgotten = new Set(said.flatMap((s) => s.claims));
  if (forgotten.size > 0) await ask('claims-drop', { ids: [...forgotten].filter((id) => !claims.has(id)) });
  const made = await newClaims(ask, extractions);
  const settled = await settleEntities(
    ask,
    new Set(said.flatMap((s) => s.entities)),
    recordsIn(extractions),
    linksOf(made),
  );
  if (extractions.length > 0) {
    await ask('articles-put', { rows: extractions.map(articleRow) });
    await ask('mentions-put', { rows: extractions.flatMap(mentionRows) });
    await makeClaims(ask, made, settled.days);
    await ask('states-put', { rows: extractions.flatMap(stateRows) });
  }
  for (const { id } of made) claims.delete(id);
  await settleClaims(ask, [...new Set([...claims, ...forgotten, ...(await about(ask, settled.moved))])]);
}

async function about(ask: Ask, moved: readonly string[]): Promise<string[]> {
  if (moved.length === 0) return [];
  return (await ask<{ id: string }>('claims-of', { ids: moved })).map((c) => c.id);
}

function recordsIn(extractions: readonly Extraction[]) {
  const told = new Map<string, { says: Entity; times: number; publishedOn: string | undefined }[]>();
  for (const { article, entities } of extractions)
    for (const says of entities) {
      const record = { says, times: 1, publishedOn: article.publishedOn };
      const known = told.get(says.id);
      if (known) known.push(record);
      else told.set(says.id, [record]);
    }
  return told;
}

export function articleRow({ article, claims }: Extraction) {
  const { text, sha256, ...head } = article;
  return {
    id: head.id,
    title: head.title,
    published: head.publishedOn ?? null,
    claims: claims.length,
    evidence: claims.reduce((n, c) => n + c.evidence.length, 0),
    sha256,
    head: JSON.stringify(head),
    text,
    words: articleWords(head.title, text),
    weight: articleWeight(head.publishedOn),
  };
}

export function mentionRows({ article, entities, mentions }: Extraction) {
  // A mention that is given twice is one.
  const spans = new Map<string, Set<string>>(entities.map((e) => [e.id, new Set()]));
  for (const m of mentions) spans.get(m.entity)?.add(JSON.stringify([m.start, m.end, m.rule]));
  return entities.map((e) => ({
    article: article.id,
    entity: e.id,
    says: JSON.stringify(e),
    spans: `[${[...(spans.get(e.id) ?? [])].join(',')}]`,
  }));
}

export function stateRows({ article, claims }: Extraction) {
  return claims.map(({ id, qualifiers, status, reason, evidence }) => ({
    article: article.id,
    claim: id,
    says: JSON.stringify({ qualifiers, status, ...(reason !== undefined && { reason }), evidence }),
    firmness: FIRMNESS.indexOf(status),
    published: article.publishedOn ?? '~',
    evidence: evidence.map(({ start, end, rule }) => ({ start, end, rule })),
  }));
}
