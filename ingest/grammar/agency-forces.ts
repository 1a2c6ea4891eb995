/** The forces of one unit by the short names that they have side by side: "Công an, Quân sự và Biên phòng tỉnh", "Công an - Quân sự huyện Mèo Vạc". */
import type { AgencyChunk, PlaceRef, Token } from '../doc.ts';
import { type PlaceHit, placeAfterHead, placeWithLevel } from './place.ts';
import { levelAt } from './unit-level.ts';
import { isCapital, isDash, lowerWords, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

type Force = readonly [words: string, province: string, below: string | undefined];
const FORCES: readonly Force[] = [
  ['bộ đội biên phòng', 'Bộ Chỉ huy Bộ đội Biên phòng', undefined],
  ['biên phòng', 'Bộ Chỉ huy Bộ đội Biên phòng', undefined],
  ['bđbp', 'Bộ Chỉ huy Bộ đội Biên phòng', undefined],
  ['bp', 'Bộ Chỉ huy Bộ đội Biên phòng', undefined],
  ['công an', 'Công an', 'Công an'],
  ['ca', 'Công an', 'Công an'],
  ['quân sự', 'Bộ Chỉ huy Quân sự', 'Ban Chỉ huy Quân sự'],
  ['qs', 'Bộ Chỉ huy Quân sự', 'Ban Chỉ huy Quân sự'],
  ['kiểm lâm', 'Chi cục Kiểm lâm', 'Hạt Kiểm lâm'],
  ['hải quan', 'Cục Hải quan', undefined],
];
/** By their first words. */
const BY_FIRST = Map.groupBy(FORCES, ([words]) => words.split(' ')[0] ?? '');
/** Names that are of these bodies only beside the others. */
const SHORT = /^(?:quân sự|qs|biên phòng|bp)$/u;

interface Named {
  first: number;
  last: number;
  force: Force;
}

/** One body for each of two forces or more; undefined where no unit follows the last. */
export function forcesFrom(ctx: Context, i: number): AgencyChunk[] | undefined {
  const { tokens, text } = ctx;
  const named = inARow(tokens, i);
  const end = named.at(-1)?.last ?? i;
  if (named.length < 2 || !named.some((n) => SHORT.test(n.force[0]))) return undefined;
  const hit = placeWithLevel(tokens, text, end) ?? provinceAt(ctx, end);
  const level = hit ? undefined : levelAt(tokens, end);
  if (!hit && (!level || says(tokens[level.end], 'các', 'và'))) return undefined;
  const unit = hit ? { place: hit.place, levelWord: hit.place.kind } : { levelWord: level?.kind ?? '' };
  const rank = (hit?.place.level ?? level?.level) as PlaceRef['level'];
  const found = named.flatMap(({ first, last, force: [, province, below] }) => {
    const head = rank === 'province' ? province : below;
    return head
      ? [{ first, last, head, cls: 'local', ...unit, ...(rank !== 'country' && { level: rank }) }]
      : [];
  });
  const tail = found.at(-1);
  if (tail) tail.last = hit?.end ?? level?.end ?? end;
  return found;
}

function inARow(tokens: readonly Token[], i: number): Named[] {
  const found: Named[] = [];
  for (let at = i; isCapital(tokens[at]); ) {
    const force = BY_FIRST.get(tokens[at]?.lower ?? '')?.find(([words]) => {
      const size = words.split(' ').length;
      return lowerWords(tokens, at, at + size) === words;
    });
    if (!force || found.some((n) => n.force[1] === force[1])) break;
    const last = at + force[0].split(' ').length;
    found.push({ first: at, last, force });
    if (!/^[,/]$/.test(tokens[last]?.text ?? '') && !isDash(tokens[last]) && !says(tokens[last], 'và')) break;
    at = last + 1;
  }
  return found;
}

/** "Biên phòng *An Giang*". */
function provinceAt({ tokens, text }: Context, i: number): PlaceHit | undefined {
  const hit = placeAfterHead(tokens, text, i);
  return hit?.place.level === 'province' ? hit : undefined;
}
