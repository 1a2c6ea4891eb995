/** Claims with their sentences as a sheet tells them: who says it, where, and how firmly. */
import { CLAIM_STATUSES, type ClaimStatus } from '../../ingest/ontology.ts';
import type { Lang } from './model.ts';

/** A sentence, and where it stands. */
export interface Saying {
  quote: string;
  title: string;
  publisher?: string | undefined;
  publishedOn?: string | undefined;
  url?: string | undefined;
}

/** A claim as the file of the format "json" holds it. */
export interface SaidClaim {
  id: string;
  status: ClaimStatus;
  /** Why it was inferred. */
  reason?: string;
  quotes: readonly Saying[];
}
export type Said = ReadonlyMap<string, SaidClaim>;

/** “The sentence” (outlet, title, day, address). */
export const cited = ({ quote, publisher, title, publishedOn, url }: Saying): string =>
  `“${quote}” (${[publisher, title, publishedOn, url].filter(Boolean).join(', ')})`;

/** "nêu rõ", "dự kiến", "suy ra: …" */
export const firmness = ({ status, reason }: Pick<SaidClaim, 'status' | 'reason'>, lang: Lang): string =>
  [CLAIM_STATUSES[status][lang], reason].filter(Boolean).join(': ');

/** All that was asked for, by id; nothing where some of it is no longer there: a sheet must not lack a sentence in silence. */
export function allSaid(found: readonly SaidClaim[], asked: readonly string[]): Said | undefined {
  const said = new Map(found.map((claim) => [claim.id, claim]));
  return asked.every((id) => said.has(id)) ? said : undefined;
}

/** A line for each sentence behind the claims, with its article and, where it does not state it, how firmly: for whoever is asked how one knows. */
export function proofOf(claims: readonly string[], said: Said, lang: Lang): string {
  const lines = new Map<string, Set<string>>();
  for (const claim of claims.flatMap((id) => said.get(id) ?? []))
    for (const line of claim.quotes.map(cited)) {
      const marks = lines.get(line) ?? new Set();
      if (claim.status !== 'stated') marks.add(firmness(claim, lang));
      lines.set(line, marks);
    }
  return [...lines]
    .map(([line, marks]) => (marks.size > 0 ? `${line} [${[...marks].join('; ')}]` : line))
    .join('\n');
}
