/** Bodies of the world and of other states: "Tổ chức Y tế thế giới tại Việt Nam", "Ban Đối ngoại Trung ương Đảng X", "Bộ Phát triển gia đình và xã hội Singapore". */
import type { AgencyChunk, Token } from '../doc.ts';
import { type AgencyHead, agencyHeads, departmentWords, nameWords } from '../lexicon/agencies.ts';
import { provinceNamed } from '../lexicon/gazetteer.ts';
import { titles } from '../lexicon/titles.ts';
import { capitalised } from '../text.ts';
import { afterAbbreviation, NOT_OF_PARTY, shorterMinistry } from './agency-parts.ts';
import { COUNTRIES, countryAt } from './country.ts';
import { NO_SYLLABLE } from './firm.ts';
import { seatAt } from './mission.ts';
import { nameAt } from './person.ts';
import { isCapital, isDash, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** "Ban Đối ngoại Trung ương *Đảng Lao động Triều Tiên*", "Ban Chấp hành Trung ương *Đảng X*": the board of another state's party. */
export function ofForeignParty(
  ctx: Context,
  head: AgencyHead,
  first: number,
  after: number,
): AgencyChunk | undefined {
  const at = says(ctx.tokens[after - 1], 'đảng') ? after - 1 : after;
  if (!says(ctx.tokens[at], 'đảng') || !NOT_OF_PARTY.test(head.canonical)) return undefined;
  const party = agencyHeads.longest(ctx.tokens, at);
  if (party?.value.cls !== 'foreign') return undefined;
  const last = at + party.length;
  const parent: AgencyChunk = { first: at, last, head: party.value.canonical, cls: 'foreign' };
  const board = head.canonical.replace(/ Đảng(?: Cộng sản Việt Nam)?$/u, '');
  return { first, last, head: board, cls: 'sub', parent };
}

/** "Tổ chức Y tế thế giới (WHO) tại Việt Nam", "giám đốc ILO Việt Nam": its office here; "ASEAN tại Thái Lan" is a meeting. */
export function worldBody(ctx: Context, base: AgencyChunk): AgencyChunk {
  if (/^(?:ASEAN|Liên minh)/u.test(base.head)) return base;
  const at = afterAbbreviation(ctx.tokens, base.last);
  const seat = seatAt(ctx, at) ?? countryAt(ctx.text, ctx.tokens, at);
  const here = /^(?:Việt Nam|Hà Nội|thành phố Hồ Chí Minh)$/u.test(seat?.name ?? '');
  return seat && here ? { ...base, last: seat.end, head: `${base.head} tại ${seat.name}` } : base;
}

/** What another state has, with its name. */
export const bodyOfState = (ctx: Context, i: number): AgencyChunk | undefined =>
  foreignCabinet(ctx, i) ?? foreignMinistry(ctx, i);

const LONGEST = 10;
/** "Bộ Thương mại Thái Lan", "Bộ Phát triển gia đình và xã hội Singapore": a ministry under any name, with the state that it is of. */
function foreignMinistry({ tokens, text }: Context, i: number): AgencyChunk | undefined {
  if (!says(tokens[i], 'bộ') || !isCapital(tokens[i + 1]) || says(tokens[i - 1], 'cán', 'đảng', 'toàn'))
    return undefined;
  for (let j = i + 2; j < i + LONGEST; j++) {
    const country = isCapital(tokens[j]) ? countryAt(text, tokens, j) : undefined;
    if (country) {
      const apart = isLink(tokens[j - 1]) || country.name === 'Việt Nam';
      return apart ? undefined : ofState(nameOf(tokens, text, i, j), country, i);
    }
    // "Bộ Công Thương *Trần Tuấn Anh*": a minister, and not the state.
    if (!carriesOn(tokens, j) || nameAt(tokens, j, false)) return undefined;
  }
  return undefined;
}

/** "Bộ trưởng *Văn phòng Tổng thống Myanmar*", "Chánh *Văn phòng Nội các Nhật Bản*": who leads the state works there. */
function foreignCabinet({ tokens, text }: Context, i: number): AgencyChunk | undefined {
  if (!says(tokens[i], 'văn', 'phủ')) return undefined;
  const [told, office = '', leader = ''] =
    /^(Văn phòng|Phủ) (Tổng thống|Thủ tướng|Nội các|Chủ tịch nước)(?= |$)/iu.exec(
      phrase(text, tokens, i, i + 5),
    ) ?? [];
  const at = told === undefined ? i : i + told.split(' ').length;
  const country = at > i ? countryAt(text, tokens, at) : undefined;
  if (!country || country.name === 'Việt Nam') return undefined;
  return ofState(`${capitalised(office)} ${capitalised(leader)}`, country, i);
}

/** "Bộ trưởng *Tái thiết Kinh tế Nhật Bản* A", "Bộ trưởng *Thương mại và du lịch Peru* B": the field of a ministry that is none of ours, up to the state whose minister is named. */
export function fieldOfState({ tokens, text }: Context, i: number): AgencyChunk | undefined {
  if (!isCapital(tokens[i]) || says(tokens[i], 'bộ') || countryAt(text, tokens, i)) return undefined;
  for (let j = i + 1; j < i + LONGEST; j++) {
    const country = isCapital(tokens[j]) ? countryAt(text, tokens, j) : undefined;
    if (country) {
      const apart = isLink(tokens[j - 1]) || country.name === 'Việt Nam';
      // "Lào *Cai*" is no country.
      const home = provinceNamed(phrase(text, tokens, j, country.end + 1)) !== undefined;
      if (apart || home || !nameAt(tokens, country.end, true)) return undefined;
      return ofState(`Bộ ${phrase(text, tokens, i, says(tokens[j - 1], 'của') ? j - 1 : j)}`, country, i);
    }
    const t = tokens[j];
    if (t?.text === '-' || t?.text === ',' || says(t, 'và', 'của')) continue;
    if (isCapital(t) ? titles.longest(tokens, j) || agencyHeads.longest(tokens, j) : !isPlain(t))
      return undefined;
    if (isCapital(t) && nameAt(tokens, j, false)) return undefined;
  }
  return undefined;
}

const isPlain = (t: Token | undefined): boolean => t?.shape === 'lower' && !NO_SYLLABLE.test(t.text);

/** As ours of that name is called, where it has one. */
function nameOf(tokens: readonly Token[], text: string, first: number, last: number): string {
  const ours = agencyHeads.longest(tokens, first);
  const said = phrase(text, tokens, first, last);
  if (ours && first + ours.length === last) return shorterMinistry(ours.value.canonical, said);
  return capitalised(said);
}

const ofState = (own: string, { name, end }: { name: string; end: number }, first: number): AgencyChunk => ({
  first,
  last: end,
  head: `${own} ${name}`,
  cls: 'foreign',
  country: name,
});

const isLink = (t: Token | undefined): boolean => isDash(t) || t?.text === ',' || says(t, 'và');

/** A word of a ministry's name: a large one that begins no other body, or a small one that such names have. */
function carriesOn(tokens: readonly Token[], j: number): boolean {
  const t = tokens[j];
  if (isLink(t)) return true;
  if (isCapital(t)) return agencyHeads.longest(tokens, j) === undefined;
  if (t?.shape !== 'lower') return false;
  const pair = (n: number) => nameWords.get(`${tokens[n]?.key} ${tokens[n + 1]?.key}`);
  return departmentWords.has(t.key) || [j, j - 1].some((n) => /^(?:inside|capital)$/.test(pair(n) ?? ''));
}

/** "Bộ trưởng Nội vụ *và truyền thông* (MIC)": the field that goes on behind a name of ours makes it another state's; "Quốc phòng và quân đội" are two. */
export function goesOnBehind(tokens: readonly Token[], end: number): boolean {
  const [first, second, next] = [1, 2, 3].map((n) => tokens[end + n]);
  if (!says(tokens[end], 'và') || first?.shape !== 'lower' || second?.shape !== 'lower') return false;
  if (says(first, 'quân', 'nhân', 'lực', 'các', 'cơ', 'đoàn', 'công', 'gia')) return false;
  const inside = /^(?:inside|capital)/.test(nameWords.get(`${first.key} ${second.key}`) ?? '');
  const field = inside || [first, second].every((t) => departmentWords.has(t.key));
  return field && (next?.text === '(' || isCapital(next));
}

/** "Cục Điều tra Liên bang Mỹ", "Ủy ban Quốc vụ Triều Tiên": the country at the end of the name tells whose it is. */
export function ofCountry({ level: _level, ...own }: AgencyChunk): AgencyChunk | undefined {
  const words = own.head.split(' ');
  const country = [1, 2].map((n) => words.slice(-n).join(' ')).find((name) => COUNTRIES.has(name));
  return country &&
    country !== 'Việt Nam' &&
    words.length > 2 &&
    !/ Châu \S+$/i.test(own.head) &&
    !/ - /.test(own.head)
    ? { ...own, cls: 'foreign', country }
    : undefined;
}
