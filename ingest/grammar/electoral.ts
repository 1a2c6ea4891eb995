/** Where deputies stood for election, behind their title: "đại biểu HĐND tỉnh khóa X *đơn vị bầu cử số 3*", "đại biểu Quốc hội *đơn vị tỉnh Đồng Nai* gồm". */
import type { OfficeChunk, PlaceChunk, Token } from '../doc.ts';
import { placeWithLevel } from './place.ts';
import { says } from './words.ts';

const MOST_OF_DISTRICT = 9;

/** Past the district, where a list of deputies begins behind it. */
export function afterDistrict(tokens: readonly Token[], i: number): number {
  let at = tokens[i]?.text === '(' || tokens[i]?.text === ',' ? i + 1 : i;
  if (says(tokens[at], 'thuộc')) at++;
  if (says(tokens[at], 'đơn') && says(tokens[at + 1], 'vị')) at += 2;
  else if (says(tokens[at], 'tổ') && says(tokens[at + 1], 'đại') && says(tokens[at + 2], 'biểu')) at += 3;
  else return i;
  for (let j = at; j < at + MOST_OF_DISTRICT; j++)
    if (tokens[j]?.text === ':' || says(tokens[j], 'gồm') || tokens[j]?.text === ')')
      return tokens[j]?.text === ')' ? j + 1 : j;
  return i;
}

/** The units named there: what "tỉnh" means in the list. */
export function districtsIn(
  ctx: { readonly tokens: readonly Token[]; readonly text: string },
  first: number,
  last: number,
  offices: readonly OfficeChunk[],
): PlaceChunk[] {
  const found: PlaceChunk[] = [];
  const from = Math.max(first, ...offices.map((o) => o.agency?.last ?? first));
  for (let j = from; j < last; j++) {
    const hit = placeWithLevel(ctx.tokens, ctx.text, j);
    if (hit) found.push({ first: j, last: hit.end, ...hit.place });
  }
  return found;
}
