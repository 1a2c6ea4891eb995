/** Evidence as a reader sees it: the quote in its context, or with its source for export. Pure; every store uses it. */
import type { Article, Evidence } from '../../ingest/model.ts';
import type { ArticleSummary, EvidenceView } from '../contract.ts';
import type { ExportClaim } from './store.ts';

/** What a store keeps of an article beside its text, as JSON; and how many claims it makes. */
export interface Source {
  head: string;
  claims: number;
  text: string;
}
const CONTEXT = 300;

const summary = ({ head, claims }: Source): ArticleSummary => ({
  ...(JSON.parse(head) as Omit<Article, 'text' | 'sha256'>),
  claims,
});

export function inContext(article: Source, { start, end, rule }: Evidence): EvidenceView {
  const { text } = article;
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const lineEnd = after.indexOf('\n');
  return {
    article: summary(article),
    start,
    end,
    rule,
    quote: text.slice(start, end),
    before: before.slice(before.lastIndexOf('\n') + 1),
    after: lineEnd < 0 ? after : after.slice(0, lineEnd),
  };
}

export function quotesOf(source: Source, evidence: readonly Evidence[]): ExportClaim['quotes'] {
  const { id, title, publisher, publishedOn, url } = summary(source);
  return evidence.map(({ start, end, rule }) => ({
    articleId: id,
    title,
    ...(publisher !== undefined && { publisher }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(url !== undefined && { url }),
    quote: source.text.slice(start, end),
    start,
    end,
    rule,
  }));
}
