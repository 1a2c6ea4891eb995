/** What is told of all of a list at once: "ông A và bà B (*đều là* Phó Chủ tịch X)". */
import type { OfficeChunk } from '../doc.ts';
import { appointedTo } from './appointed.ts';
import { officesAt } from './office.ts';
import type { Walk } from './walk.ts';
import { isDash, lowerWords } from './words.ts';

/** In the bracket behind the last name, or behind it. */
export const bothTold = (w: Walk, i: number, behind: number, last: number): OfficeChunk[] => {
  const told = bothAre(w, i, last);
  return told.length > 0 || behind === i ? told : bothAre(w, behind, last);
};

/** "ông A và B, *cùng là Phó Giám đốc Sở X*", "các ông A và B - *đều là nguyên Phó Chủ tịch UBND tỉnh Y*", "A và B (*cả hai được bổ nhiệm làm Z*)". */
function bothAre(w: Walk, i: number, last: number): OfficeChunk[] {
  const at = /^[,(]$/u.test(w.tokens[i]?.text ?? '') || isDash(w.tokens[i]) ? i + 1 : i;
  const all = ALL.exec(lowerWords(w.tokens, at, at + LONGEST_ALL));
  if (!all) return [];
  const next = at + all[0].trim().split(' ').length;
  const told = all[0].endsWith('là ')
    ? officesAt(w, next).filter((o) => o.last <= last)
    : (appointedTo(w, next, last)?.offices ?? []);
  return told.every((o) => o.agency) ? told : [];
}
const ALL =
  /^(?:(?:cùng|(?:cả (?:hai|ba|bốn) (?:người |ông |bà |vị )?)?đều|cả (?:hai|ba|bốn)) (?:là )|(?:cả (?:hai|ba|bốn) (?:người |ông |bà |vị )?)(?:đều |cùng )?(?=được |giữ |vừa ))/u;
const LONGEST_ALL = 7;
