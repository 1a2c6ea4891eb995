/** Whether an office that ends a list is that of the person named next, and not of the one before: "A, Chủ tịch X, Giám đốc Y *Trần Văn B*". */
import type { OfficeChunk } from '../doc.ts';
import type { AgencyContext } from './agency.ts';
import { cueAt } from './cue.ts';
import { isForeignWord } from './name-tail.ts';
import { nameAt } from './person.ts';
import { bareProvince } from './place.ts';
import { isCapital, says } from './words.ts';

/** "… Giám đốc Sở Y tế TP. *Ông B* …": the stop of the short form ends the sentence too, and the next one begins with somebody else. */
const beginsSentence = ({ tokens }: AgencyContext, i: number): boolean =>
  tokens[i - 1]?.text === '.' && isCapital(tokens[i]);

export const followedByName = (ctx: AgencyContext, i: number): boolean => {
  const cue = cueAt(ctx.tokens, i);
  return (
    !(cue && beginsSentence(ctx, i)) && nameAt(ctx.tokens, cue?.end ?? i, cue !== undefined) !== undefined
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
    nameAt(ctx.tokens, o.last, true) !== undefined);

/** "Trưởng ban là ông A, Phó Trưởng ban *là ông B*". */
const isTold = (ctx: AgencyContext, i: number): boolean =>
  says(ctx.tokens[i], 'là') &&
  cueAt(ctx.tokens, i + 1)?.honorific !== undefined &&
  followedByName(ctx, i + 1);

/** "..., bí thư Nhân cho biết", "phó giám đốc một sở": the last office of a list is somebody else's, or of no body that is named. */
export const isOfNext = (ctx: AgencyContext, office: OfficeChunk): boolean =>
  nameFollows(ctx, office) ||
  isTold(ctx, office.last) ||
  (office.agency === undefined && isCapital(ctx.tokens[office.last])) ||
  (office.agency === undefined && says(ctx.tokens[office.last], 'một', 'các', 'nhiều', 'hai'));
