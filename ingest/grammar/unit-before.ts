/** A unit that is named once, before those that it is said of: "giữa Ủy ban MTTQ huyện với Hội Nông dân và Hội LHPN". */
import type { AgencyChunk, Token } from '../doc.ts';
import { isBare, joined, takeUnit, wholeOf } from './agency-shared.ts';
import { says } from './words.ts';

/**
 * From left to right: "giữa *Ủy ban MTTQ huyện* với Liên đoàn Lao động, Hội Nông dân và Hội LHPN", "*NHCSXH tỉnh* phối hợp với các tổ chức chính trị -
 * xã hội, gồm: Hội LHPN, Hội Nông dân": all that is named behind it without a unit.
 */
export function shareHeads(agencies: readonly AgencyChunk[], tokens: readonly Token[]): void {
  for (const [i, first] of agencies.entries()) {
    const next = agencies[i + 1];
    if (!next || !isBare(next) || next.level || !isOfUnit(first)) continue;
    const sides = says(tokens[first.first - 1], 'giữa') && joined(tokens, first.last, next.first, true);
    if (!sides && !opensGroup(tokens, first.last, next.first)) continue;
    for (let k = i + 1, before = first; k < agencies.length; k++) {
      const side = agencies[k];
      if (!side || !isBare(side) || side.level) break;
      if (k > i + 1 && !joined(tokens, before.last, side.first, true)) break;
      takeUnit(side, first);
      before = side;
    }
  }
}
/** "phối hợp với *các tổ chức chính trị - xã hội tỉnh, gồm:*", "với *các đoàn thể (*": what is named behind it is named one by one. */
function opensGroup(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 3 || to - from > LONGEST_GROUP || !says(tokens[to - 1], ':', '(', 'gồm')) return false;
  const words = tokens.slice(from, to - 1);
  return (
    words.some((t, n) => says(t, 'các') && says(words[n + 1], ...GROUPS)) &&
    words.every((t) => t.shape === 'lower' || t.shape === 'number' || says(t, ',', '-', '–', ':'))
  );
}
const LONGEST_GROUP = 16;
const GROUPS = ['tổ', 'đoàn', 'hội', 'đơn', 'cơ', 'ngành', 'ban'];
const isOfUnit = (a: AgencyChunk): boolean => {
  const { place, levelWord, cls } = wholeOf(a);
  return cls === 'local' && (place !== undefined || levelWord !== undefined);
};
