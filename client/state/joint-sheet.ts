/** Whom one agency works with and on what, as a sheet for a report: a line for each piece of joint work, with its sentences and their articles. */
import type { CoordinationBasis, JointWork, Ref } from '../../server/contract.ts';
import { proofOf, type Saying } from './conferences.ts';

export interface Joined {
  partner: Ref;
  items: readonly JointWork[];
}

export const jointSheet = (
  joined: readonly Joined[],
  said: ReadonlyMap<string, readonly Saying[]>,
  heads: readonly string[],
  names: Readonly<Record<CoordinationBasis, string>>,
): string[][] => [
  [...heads],
  ...joined.flatMap(({ partner, items }) =>
    items.map((item) => [
      partner.name,
      names[item.basis],
      item.via?.name ?? '',
      item.on ?? '',
      ...proofOf(
        item.claims.map((c) => c.id),
        said,
      ),
    ]),
  ),
];
