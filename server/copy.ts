/** From one store to another, article by article; what is there already as it is here is left alone, so a copy that was stopped goes on. */
import { isDeepStrictEqual } from 'node:util';
import { isSameArticle } from '../ingest/identity/article.ts';
import type { ArticleId, Extraction } from '../ingest/model.ts';
import type { Failure } from '../ingest/read/json-lines.ts';
import type { Store } from './store/store.ts';

const BATCH = 50;

export interface CopyReport {
  /** Articles of the source when the copy began. */
  total: number;
  copied: number;
  there: number;
  /** Quite different articles that the other store has under the same ids: they stay. */
  failures: Failure[];
}

export interface CopyOptions {
  /** Let an article take the place of another one that has its id. */
  replace?: boolean | undefined;
  progress?: (report: CopyReport) => void;
}

export async function copyStore(
  from: Store,
  to: Store,
  { replace = false, progress }: CopyOptions = {},
): Promise<CopyReport> {
  const report: CopyReport = { total: (await from.stats()).articles, copied: 0, there: 0, failures: [] };
  const known = reader(to);
  for (let after: ArticleId | undefined; ; ) {
    const batch = await from.extractions(after, BATCH);
    const last = batch.at(-1);
    if (!last) return report;
    const news: Extraction[] = [];
    for (const x of batch) {
      const there = await known(x.article.id);
      if (isDeepStrictEqual(there, x)) report.there++;
      else if (!there || replace || isSameArticle(there.article, x.article)) news.push(x);
      else report.failures.push(refusalOf(x, there));
    }
    if (news.length > 0) await to.replaceArticles(news);
    report.copied += news.length;
    progress?.(report);
    after = last.article.id;
  }
}

const refusalOf = ({ article }: Extraction, there: Extraction): Failure => ({
  where: article.id,
  message: `the store copied to has another article under this id, "${there.article.title}": take that one out first, or put this one in its place with --replace`,
});

/** What a store has of an article, asked in the order of ids: both stores are walked side by side, each page read once. */
function reader(store: Store): (id: ArticleId) => Promise<Extraction | undefined> {
  let page: Extraction[] = [];
  let ended = false;
  return async (id) => {
    for (;;) {
      const at = page.findIndex((x) => order(x.article.id, id) >= 0);
      if (at >= 0 || ended) {
        page = at < 0 ? [] : page.slice(at);
        return page[0]?.article.id === id ? page[0] : undefined;
      }
      page = await store.extractions(page.at(-1)?.article.id, BATCH);
      ended = page.length === 0;
    }
  };
}

/** Stores order ids by code point, as their bytes in UTF-8 stand. */
const order = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
