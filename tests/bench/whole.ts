/** Whether a database file is sound and holds whole articles and nothing besides: each as a fresh extraction of it says. */
import { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import type { Article, ArticleId, Extraction } from '../../ingest/model.ts';
import { extract } from '../../ingest/pipeline.ts';
import { contract } from '../../server/contract.ts';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';

/** Gives the extraction of an article by its id; each is made once. */
export function expected(articles: readonly Article[]): (id: string) => Extraction | undefined {
  const known = new Map(articles.map((a) => [a.id as string, a]));
  const made = new Map<string, Extraction>();
  return (id) => {
    const article = known.get(id);
    if (article && !made.has(id)) made.set(id, extract(article));
    return made.get(id);
  };
}

export async function faultsOf(
  file: string,
  known: (id: string) => Extraction | undefined,
): Promise<{ articles: number; faults: string[] }> {
  const faults = unsound(file);
  const store = await openStore(file);
  const says: Extraction[] = [];
  for await (const id of idsOf(store)) {
    const fresh = known(id);
    if (fresh && (await isWhole(store, fresh))) says.push(fresh);
    else faults.push(`${id} is not whole`);
  }
  if (faults.length === 0) faults.push(...(await strays(store, says)));
  await store.close();
  return { articles: says.length, faults };
}

/** What SQLite itself finds. */
function unsound(file: string): string[] {
  const db = new DatabaseSync(file);
  const verdict = db.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
  const dangling = db.prepare('PRAGMA foreign_key_check').all();
  db.close();
  const lines = verdict.map((v) => v.integrity_check).filter((line) => line !== 'ok');
  return dangling.length > 0 ? [...lines, `${dangling.length} rows point at nothing`] : lines;
}

async function* idsOf(store: Store): AsyncGenerator<ArticleId> {
  const limit = 100;
  for (let offset = 0, total = 1; offset < total; offset += limit) {
    const page = await store.articles(contract.articles.input.parse({ limit, offset }));
    total = page.total;
    for (const { id } of page.items) yield id;
  }
}

const inOrder = (items: readonly unknown[]): string[] => items.map((i) => JSON.stringify(i)).sort();

async function isWhole(store: Store, { article, mentions, entities, claims }: Extraction): Promise<boolean> {
  const view = await store.article(article.id);
  const ids = (list: readonly { id: string }[]) => list.map((e) => e.id).sort();
  const byId = (list: Extraction['claims']) => list.toSorted((x, y) => (x.id < y.id ? -1 : 1));
  return (
    view !== undefined &&
    isDeepStrictEqual(view.article, article) &&
    isDeepStrictEqual(ids(view.entities), ids(entities)) &&
    isDeepStrictEqual(view.claims, byId(claims)) &&
    isDeepStrictEqual(inOrder(view.mentions.map(spanOf)), inOrder(mentions.map(spanOf)))
  );
}
const spanOf = ({ start, end, entity, type, rule }: Extraction['mentions'][number]) => [
  start,
  end,
  entity,
  type,
  rule,
];

/** Entities and claims that no article of the store says, or that are said and missing. */
async function strays(store: Store, says: readonly Extraction[]): Promise<string[]> {
  const all = (of: (x: Extraction) => readonly { id: string }[]) =>
    new Set(says.flatMap((x) => of(x).map((e) => e.id))).size;
  const wanted = { entities: all((x) => x.entities), claims: all((x) => x.claims) };
  const { entities, claims } = await store.stats();
  const found = { entities, claims };
  return isDeepStrictEqual(found, wanted)
    ? []
    : [`the store holds ${JSON.stringify(found)}, its articles say ${JSON.stringify(wanted)}`];
}
