/** A bare name at the head of an item or a sentence: "* Mường Chà: Ngày 13/6, ...", "Ở Châu Lý, Hội LHPN xã ...". */
import type { Doc } from '../doc.ts';
import { capitalRun, phrase, says } from './words.ts';

const MARK = /^[*•+-]$/u;

export function headingAt(
  { tokens, article }: Doc,
  start: number,
): { name: string; first: number } | undefined {
  const at = MARK.test(tokens[start]?.text ?? '') ? start + 1 : start;
  const lead = says(tokens[at], 'ở', 'tại');
  const first = lead ? at + 1 : at;
  const last = capitalRun(tokens, first, 4);
  if (last < first + 2 || tokens[last]?.text !== (lead ? ',' : ':')) return undefined;
  return { name: phrase(article.text, tokens, first, last), first };
}
