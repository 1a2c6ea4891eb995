/** Writing: an article's old sayings are forgotten, the new ones kept, and what they touched is settled, all in one transaction. */
import type { ArticleId, Claim, Extraction } from '../../ingest/model.ts';
import { checkExtraction } from './check.ts';
import { FIRMNESS } from './merge.ts';
import type { Ask } from './neo4j-ask.ts';
import { settle } from './neo4j-settle.ts';
import { StoreError, type WriteSummary } from './store.ts';
import { foldedWords } from './words.ts';

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
  await put(ask, extractions);
  const claims = extractions.flatMap((x) => x.claims.map((c) => c.id as string));
  const entities = extractions.flatMap((x) => x.entities.map((e) => e.id as string));
  await settle(ask, touched(said, 'entities', entities), touched(said, 'claims', claims));
  return { added: ids.filter((id) => !there.has(id)), replaced: ids.filter((id) => there.has(id)) };
}

export async function removeArticles(ask: Ask, ids: readonly ArticleId[]): Promise<ArticleId[]> {
  const said = await forget(ask, [...new Set(ids)]);
  await settle(ask, touched(said, 'entities', []), touched(said, 'claims', []));
  const there = new Set(said.map((s) => s.id));
  return [...new Set(ids)].filter((id) => there.has(id));
}

const touched = (said: readonly Said[], what: 'entities' | 'claims', more: readonly string[]): string[] => [
  ...new Set([...said.flatMap((s) => s[what]), ...more]),
];

/** Takes the writers' lock first: whoever comes second sees what the first has written. */
async function forget(ask: Ask, ids: readonly string[]): Promise<Said[]> {
  await ask('write-begin');
  const said = await ask<Said>('articles-said', { ids });
  if (said.length > 0) await ask('articles-forget', { ids: said.map((s) => s.id) });
  return said;
}

async function put(ask: Ask, extractions: readonly Extraction[]): Promise<void> {
  await ask('articles-put', { rows: extractions.map(articleRow) });
  const entities = new Map(
    extractions.flatMap((x) => x.entities.map((e) => [e.id, { id: e.id, type: e.type }])),
  );
  await ask('entities-make', { rows: [...entities.values()] });
  await ask('mentions-put', { rows: extractions.flatMap(mentionRows) });
  await putClaims(
    ask,
    extractions.flatMap((x) => x.claims),
  );
  await ask('states-put', { rows: extractions.flatMap(stateRows) });
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
    words: foldedWords(`${head.title}\n${text}`).join(' '),
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

type Ends = Pick<Claim, 'id' | 'type' | 'subject' | 'object'>;

/** Makes the claims that are new; one that says something else under the same id is refused. */
async function putClaims(ask: Ask, claims: readonly Claim[]): Promise<void> {
  const made = new Map<string, Ends>();
  for (const row of await ask<Ends>('claims-known', { ids: [...new Set(claims.map((c) => c.id))] }))
    made.set(row.id, row);
  const rows: Ends[] = [];
  for (const { id, type, subject, object } of claims) {
    const known = made.get(id);
    if (known && (known.type !== type || known.subject !== subject || known.object !== object))
      throw new StoreError('invalid', `the claim ${id} already says something else; nothing was written`);
    if (known) continue;
    made.set(id, { id, type, subject, object });
    rows.push({ id, type, subject, object });
  }
  await ask('claims-make', { rows });
}
