/** The conferences as a sheet for a report, and the sentences that it needs. */
import type { ClaimStatus } from '../../ingest/ontology.ts';
import type { EventRow } from '../../server/contract.ts';
import { markOf } from './appearance.ts';
import type { Lang } from './model.ts';
import { proofOf, type Said } from './sayings.ts';

/** Those who stand in a row, with the offices of that day, and all else that it names. */
const saidIn = (row: EventRow) => [
  ...row.chairs.flatMap((c) => [{ id: c.who.id, claim: c.claim }, ...c.offices]),
  ...row.organisers,
  ...row.programmes,
  ...row.places,
];
/** All that a row says, as claims. */
export const claimsOf = (row: EventRow) => saidIn(row).map((x) => x.claim);
/** Whom and what a row names. */
export const namedIn = (row: EventRow) => [row.event.id, ...saidIn(row).map((x) => x.id)];

/** One line a conference; several in a cell are parted by semicolons, and what is only planned or inferred is marked. With `said`, one more column: the sentences behind the line, each with its article. */
export function sheetOf(
  rows: readonly EventRow[],
  heads: readonly string[],
  lang: Lang,
  said?: Said,
): string[][] {
  const marked = (name: string, claim: string, status: ClaimStatus = 'stated') => {
    const mark = markOf(said?.get(claim)?.status ?? status, lang);
    return mark ? `${name} [${mark}]` : name;
  };
  const names = (list: readonly { name: string; claim: string }[], between = '; ') =>
    list.map((x) => marked(x.name, x.claim)).join(between);
  return [
    [...heads],
    ...rows.map((r) => [
      r.event.date ?? '',
      r.event.name,
      r.chairs
        .map(({ who, claim, status, offices }) =>
          marked(offices.length > 0 ? `${who.name} (${names(offices, ', ')})` : who.name, claim, status),
        )
        .join('; '),
      names(r.organisers),
      names(r.programmes),
      names(r.places),
      String(r.articles),
      ...(said ? [proofOf(claimsOf(r), said, lang)] : []),
    ]),
  ];
}
