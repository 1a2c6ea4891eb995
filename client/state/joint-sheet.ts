/** Whom one agency works with and on what, as a sheet for a report: a line for each piece of joint work, with how firmly it is said, its sentences and their articles. */
import type { CoordinationBasis, JointWork, Ref } from '../../server/contract.ts';
import type { Lang } from './model.ts';
import { firmness, proofOf, type Said } from './sayings.ts';

export interface Joined {
  partner: Ref;
  items: readonly JointWork[];
}

export const jointSheet = (
  joined: readonly Joined[],
  said: Said,
  heads: readonly string[],
  names: Readonly<Record<CoordinationBasis, string>>,
  lang: Lang,
): string[][] => [
  [...heads],
  ...joined.flatMap(({ partner, items }) =>
    items.map((item) => [
      partner.name,
      names[item.basis],
      item.via?.name ?? '',
      item.on ?? '',
      [...new Set(item.claims.map((c) => firmness(said.get(c.id) ?? c, lang)))].join('; '),
      proofOf(
        item.claims.map((c) => c.id),
        said,
        lang,
      ),
    ]),
  ),
];
