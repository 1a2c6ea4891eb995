/** From one store to another, article by article; what is there already as it is here is left alone, so a copy that was stopped goes on. */
import { isDeepStrictEqual } from 'node:util';
import type { ArticleId, Extraction } from '../ingest/model.ts';
import type { Store } from './store/store.ts';

const BATCH = 50;

export interface CopyReport {
  /** Articles of the source when the copy began. */
  total: number;
  copied: number;
  there: number;
}

export async function copyStore(
  from: Store,
  to: Store,
  progress: (report: CopyReport) => void = () => undefined,
): Promise<CopyReport> {
  const report: CopyReport = { total: (await from.stats()).articles, copied: 0, there: 0 };
  const known = reader(to);
  for (let after: ArticleId | undefined; ; ) {
    const batch = await from.extractions(after, BATCH);
    const last = batch.at(-1);
    if (!last) return report;
    const news: Extraction[] = [];
    for (const x of batch) if (!isDeepStrictEqual(await known(x.article.id), x)) news.push(x);
    if (news.length > 0) await to.replaceArticles(news);
    report.copied += news.length;
    report.there += batch.length - news.length;
    progress(report);
    after = last.article.id;
  }
}

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
