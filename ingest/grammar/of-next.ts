/** Whether an office that ends a list is that of the person named next, and not of the one before: "A, Chủ tịch X, Giám đốc Y *Trần Văn B*". */
import type { OfficeChunk } from '../doc.ts';
import { titles } from '../lexicon/titles.ts';
import type { AgencyContext } from './agency.ts';
import { cueAt } from './cue.ts';
import { isForeignWord } from './name-tail.ts';
import { nameAt } from './person.ts';
import { bareProvince } from './place.ts';
import { isHolder } from './unit-holder.ts';
import { levelAt } from './unit-level.ts';
import { isCapital, says } from './words.ts';

/** "… Giám đốc Sở Y tế TP. *Ông B* …": the stop of the short form ends the sentence too, and the next one begins with somebody else. */
const beginsSentence = ({ tokens }: AgencyContext, i: number): boolean =>
  tokens[i - 1]?.text === '.' && isCapital(tokens[i]);

/** "A, Phó Chủ tịch UBND TP. X *Bà B, Chủ tịch Hội Y* Ông C": lines of a list without their breaks; each has its title behind the name. */
export function beginsLine({ tokens }: AgencyContext, i: number): boolean {
  if (!/^(?:Ông|Bà)$/u.test(tokens[i]?.text ?? '') || tokens[i - 1]?.shape === 'punct') return false;
  const name = nameAt(tokens, i + 1, true);
  return (
    name !== undefined &&
    tokens[name.last]?.text === ',' &&
    titles.longest(tokens, name.last + 1) !== undefined
  );
}

export const followedByName = (ctx: AgencyContext, i: number): boolean => {
  const cue = cueAt(ctx.tokens, i);
  return (
    !(cue && (beginsSentence(ctx, i) || beginsLine(ctx, i))) &&
    nameAt(ctx.tokens, cue?.end ?? i, cue !== undefined) !== undefined
  );
};

/** Right behind a foreign office the name needs no Vietnamese family name. */
export const nameFollows = (ctx: AgencyContext, o: OfficeChunk): boolean =>
  // "đại biểu Quốc hội *Hà Nội*": the province, and nobody of the family Hà.
  (followedByName(ctx, o.last) && !bareProvince(ctx.tokens, ctx.text, o.last)) ||
  ((o.agency?.cls === 'foreign' ||
    /^(Phó )?(Thủ tướng|Tổng thống|Chủ tịch nước)$/.test(o.title) ||
    (o.need.startsWith('ministry') &&
      ctx.tokens[o.last]?.shape === 'title' &&
      isForeignWord(ctx.tokens[o.last]?.text ?? ''))) &&
    nameAt(ctx.tokens, o.last, true) !== undefined) ||
  (endsWithUnit(ctx, o.last) && isHolder(ctx.tokens, o.last, o.last));

/** "Chủ tịch UBND *huyện* Báo Văn Trọ", "Bí thư *Huyện ủy* Báo Văn Trọ": behind such a word a family that nobody lists is one too. */
const endsWithUnit = ({ tokens }: AgencyContext, end: number): boolean =>
  says(tokens[end - 1], 'ủy', 'uỷ') || [end - 1, end - 2].some((at) => levelAt(tokens, at)?.end === end);

/** "Trưởng ban là ông A, Phó Trưởng ban *là ông B*". */
const isTold = (ctx: AgencyContext, i: number): boolean =>
  says(ctx.tokens[i], 'là') &&
  cueAt(ctx.tokens, i + 1)?.honorific !== undefined &&
  followedByName(ctx, i + 1);

/** "Theo ông A, Chủ tịch thành phố *đương nhiệm, ông B* đã ...": who sits there now is told next. */
const sits = (ctx: AgencyContext, i: number): boolean =>
  says(ctx.tokens[i], 'đương') &&
  ctx.tokens[i + 2]?.text === ',' &&
  cueAt(ctx.tokens, i + 3)?.honorific !== undefined &&
  followedByName(ctx, i + 3);

/** "..., bí thư Nhân cho biết", "phó giám đốc một sở": the last office of a list is somebody else's, or of no body that is named. */
export const isOfNext = (ctx: AgencyContext, office: OfficeChunk): boolean =>
  nameFollows(ctx, office) ||
  sits(ctx, office.last) ||
  isTold(ctx, office.last) ||
  (office.agency === undefined && isCapital(ctx.tokens[office.last])) ||
  (office.agency === undefined && says(ctx.tokens[office.last], 'một', 'các', 'nhiều', 'hai'));
