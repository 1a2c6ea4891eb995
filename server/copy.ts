/** From one store to another, article by article; what is there already as it is here is left alone, so a copy that was stopped goes on. */
import { isDeepStrictEqual } from 'node:util';
import type { ArticleId, Extraction } from '../ingest/model.ts';
import type { Store } from './store/store.ts';

const BATCH = 50;

export interface CopyReport {
  copied: number;
  there: number;
}

export async function copyStore(
  from: Store,
  to: Store,
  progress: (report: CopyReport) => void = () => undefined,
): Promise<CopyReport> {
  const report: CopyReport = { copied: 0, there: 0 };
  for (let after: ArticleId | undefined; ; ) {
    const batch = await from.extractions(after, BATCH);
    const last = batch.at(-1);
    if (!last) return report;
    const known = new Map((await to.extractions(after, BATCH)).map((x) => [x.article.id, x]));
    const news = batch.filter((x) => !same(known.get(x.article.id), x));
    if (news.length > 0) await to.replaceArticles(news);
    report.copied += news.length;
    report.there += batch.length - news.length;
    progress(report);
    after = last.article.id;
  }
}

const same = (there: Extraction | undefined, here: Extraction): boolean =>
  there !== undefined && there.article.sha256 === here.article.sha256 && isDeepStrictEqual(there, here);
