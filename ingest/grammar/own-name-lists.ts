/** Lists inside an own name: fields side by side, zones that a board serves, and the next body of the same kind. */
import type { Token } from '../doc.ts';
import { agencyHeads, departmentWords } from '../lexicon/agencies.ts';
import { nameAt } from './person.ts';
import { isCapital, says } from './words.ts';

/** "Học viện X và *Đại học* Y", "Ban Tư vấn A và *Ban* Tư vấn B": the next body, of a kind that has names or of the same kind. */
export function isAnother(tokens: readonly Token[], i: number, j: number): boolean {
  const hit = agencyHeads.longest(tokens, j);
  const again = [1, 2, 3].some((n) => isCapital(tokens[i - n]) && tokens[i - n]?.key === tokens[j]?.key);
  return hit !== undefined && (again || hit.length > 1 || hit.value.cls === 'named');
}

/** "Ban Xã hội, Dân số, Gia đình Trung ương Hội": fields side by side, up to the body that the board is of. */
export function fieldsEnd(tokens: readonly Token[], comma: number): number | undefined {
  let at = comma;
  let links = 0;
  while (tokens[at]?.text === ',' || says(tokens[at], 'và')) {
    links += says(tokens[at], 'và') ? 2 : 1;
    at++;
    if (!isCapital(tokens[at]) || agencyHeads.longest(tokens, at) || nameAt(tokens, at, false))
      return undefined;
    const field = at;
    while (at < field + 4 && (isCapital(tokens[at]) || departmentWords.has(tokens[at]?.key ?? ''))) {
      if (at > field && isCapital(tokens[at]) && agencyHeads.longest(tokens, at)) break;
      if (says(tokens[at], 'và') || (says(tokens[at], 'trung') && says(tokens[at + 1], 'ương'))) break;
      at++;
    }
  }
  const body = isCapital(tokens[at]) && (agencyHeads.longest(tokens, at) || says(tokens[at], 'trung'));
  return links > 1 && body ? at : undefined;
}

/** "các khu công nghiệp (KCN)", "các KCN", "Khu kinh tế X và các khu công nghiệp": zones that a board or union serves. */
export function zonesAt(tokens: readonly Token[], i: number): number {
  const at = says(tokens[i], 'và') ? i + 1 : i;
  if (!says(tokens[at], 'các')) return i;
  if (says(tokens[at + 1], 'dự') && says(tokens[at + 2], 'án')) return at + 3;
  if (says(tokens[at + 1], 'kcn', 'kkt', 'ccn')) return at + 2;
  const zone = says(tokens[at + 1], 'khu', 'cụm') && says(tokens[at + 2], 'công', 'kinh', 'chế');
  if (!zone) return i;
  const end = at + 4;
  return tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' ? end + 3 : end;
}
