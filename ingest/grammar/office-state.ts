/** Offices of other states: "Chủ tịch Trung Quốc", "Thủ tướng đương nhiệm Nhật Bản", "Ngoại trưởng Nga", "Ủy viên Bộ Chính trị Đảng Cộng sản Trung Quốc". */
import type { AgencyChunk, OfficeChunk, Token } from '../doc.ts';
import { agencyHeads } from '../lexicon/agencies.ts';
import { type AgencyContext, agencyAt } from './agency.ts';
import { withCountry } from './agency-parts.ts';
import { countryAt } from './country.ts';
import { central } from './office-body.ts';
import { presidentOf } from './office-name.ts';
import { isCapital, phrase, says } from './words.ts';

/** "Chủ tịch Trung Quốc": of the state. The title is made whole. */
export function presidentAt(ctx: AgencyContext, i: number, office: OfficeChunk): AgencyChunk | undefined {
  if (office.title !== 'Chủ tịch' && office.title !== 'Phó Chủ tịch') return undefined;
  const state = withCountry(ctx, { first: i, last: i, head: 'Nhà nước', cls: 'central' });
  if (state.cls !== 'foreign') return undefined;
  office.title = office.title.replace('Chủ tịch', presidentOf(state.country ?? ''));
  return state;
}

/** Whose head a title is, by its words. */
const BODIES: [title: RegExp, body: string][] = [
  [/^(?:Phó )?Thủ tướng(?: Thường trực| Thứ nhất)?$/u, 'Chính phủ'],
  [
    /^(?:(?:Phó )?Chủ tịch nước|(?:Phó )?Tổng thống|Quốc vương|Nữ hoàng|(?:Phó )?Cố vấn .+|Ủy viên Quốc vụ|Đại diện Thương mại)$/u,
    'Nhà nước',
  ],
  [/^Thượng nghị sĩ$/u, 'Thượng viện'],
  [/^Hạ nghị sĩ$/u, 'Hạ viện'],
  [/^Nghị sĩ$/u, 'Quốc hội'],
];

/** "Chủ tịch nước Trung Quốc", "Tổng thống Mỹ", "Chủ tịch Quốc hội Lào": a country behind the title tells whose it is. */
export function ofState(ctx: AgencyContext, office: OfficeChunk): OfficeChunk | undefined {
  const own = office.need === 'of:Quốc hội' ? 'Quốc hội' : undefined;
  const body = own ?? BODIES.find(([title]) => title.test(office.title))?.[1];
  if (body === undefined) return ofParty(ctx, office);
  // "Thủ tướng *Quốc vụ viện* Trung Quốc".
  const council = body === 'Chính phủ' && phrase(ctx.text, ctx.tokens, office.last, office.last + 3);
  const head = council === 'Quốc vụ viện' ? council : body;
  const last = head === council ? office.last + 3 : office.last;
  return seated(ctx, office, { first: office.last, last, head, cls: 'central' });
}

/** "Ngoại trưởng Nga", "Trợ lý Ngoại trưởng Mỹ": of that state's ministry; without a state it may be any. */
export const ofMinistry = (ctx: AgencyContext, office: OfficeChunk, ministry: string): OfficeChunk =>
  seated(ctx, office, { first: office.last, last: office.last, ...central(ministry) }) ?? office;

/** "Chủ tịch Hội đồng Nhà nước *và Hội đồng Bộ trưởng Cuba*": one title over two councils of one state. */
export function councilBeside(ctx: AgencyContext, office: OfficeChunk): OfficeChunk | undefined {
  const own = office.agency;
  if (!own || own.country || !COUNCIL.test(own.head) || !says(ctx.tokens[office.last], 'và'))
    return undefined;
  const agency = agencyAt(ctx, office.last + 1);
  const { country } = agency ?? {};
  if (!agency || !country || !COUNCIL.test(agency.head)) return undefined;
  office.agency = { ...own, head: `${own.head} ${country}`, cls: 'foreign', country };
  return { ...office, first: agency.first, last: agency.last, agency };
}
const COUNCIL = /^(?:Hội đồng|Ủy ban) /u;

/** The office in the body of the state that is told behind the title. */
function seated(ctx: AgencyContext, office: OfficeChunk, body: AgencyChunk): OfficeChunk | undefined {
  const at = pastTerm(ctx.tokens, body.last);
  const country = countryAt(ctx.text, ctx.tokens, at);
  if (!country || country.name === 'Việt Nam') return undefined;
  const agency = withCountry(ctx, { ...body, last: at });
  return { ...office, last: pastElect(ctx.tokens, agency.last), agency };
}

/** "Chủ tịch Quốc hội *nước Cộng hòa xã hội chủ nghĩa Việt Nam*", "Phó Chủ tịch nước *CHXHCN Việt Nam*": the state whose body it is, by its name. */
export function ofOwnState(ctx: AgencyContext, office: OfficeChunk): OfficeChunk {
  const country = OWN.test(office.need) ? countryAt(ctx.text, ctx.tokens, office.last) : undefined;
  return country?.name === 'Việt Nam' ? { ...office, last: country.end } : office;
}
const OWN = /^of:(?:Quốc hội|Chính phủ|Nhà nước)/u;

const MOST_BETWEEN = 5;
/** "Thủ tướng *đương nhiệm* Nhật Bản", "Ngoại trưởng *thứ 69 của* nước Mỹ", "Ngoại trưởng *nước chủ nhà* Thái Lan": what stands between a title and its state. */
function pastTerm(tokens: readonly Token[], i: number): number {
  let at = i;
  if (says(tokens[at], 'thứ') && tokens[at + 1]?.shape === 'number') at += 2;
  while (at < i + MOST_BETWEEN && TERMS.has(tokens[at]?.text ?? '')) at++;
  if (says(tokens[at], 'nước') && says(tokens[at + 1], 'chủ') && says(tokens[at + 2], 'nhà')) at += 3;
  return at;
}
const TERMS = new Set('của đương nhiệm đắc cử lâm thời tạm quyền mới sắp mãn Nội các'.split(' '));

/** "Tổng thống Mỹ *đắc cử* A". */
const pastElect = (tokens: readonly Token[], i: number): number =>
  says(tokens[i], 'đắc') && says(tokens[i + 1], 'cử') && isCapital(tokens[i + 2]) ? i + 2 : i;

/** "Ủy viên Bộ Chính trị *Đảng Cộng sản Trung Quốc*", "Tổng Bí thư *Đảng Cộng sản Cuba*", "Ủy viên Bộ Chính trị *Trung Quốc*": the board of another state's party. */
function ofParty(ctx: AgencyContext, office: OfficeChunk): OfficeChunk | undefined {
  const board = PARTY_BOARD.exec(office.need)?.[1];
  if (!board) return undefined;
  const party = partyAt(ctx.tokens, office.last) ?? partyAt(ctx.tokens, office.last - 1);
  if (party)
    return {
      ...office,
      last: party.last,
      agency: { ...party, first: office.first, head: `${board} ${party.head}` },
    };
  const state = seated(ctx, office, { first: office.last, last: office.last, head: board, cls: 'central' });
  const agency = state?.agency && boardOf(board, state.agency);
  return state && agency ? { ...state, agency } : undefined;
}
const PARTY_BOARD = /^of:(Bộ Chính trị|Ban Chấp hành Trung ương|Ban Bí thư)(?: Đảng Cộng sản Việt Nam)?$/u;

/** The party of another state that is named at `i`. */
function partyAt(tokens: readonly Token[], i: number): AgencyChunk | undefined {
  const at = says(tokens[i], 'của') ? i + 1 : i;
  const party = says(tokens[at], 'đảng') ? agencyHeads.longest(tokens, at) : undefined;
  return party?.value.cls === 'foreign'
    ? { first: at, last: at + party.length, head: party.value.canonical, cls: 'foreign' }
    : undefined;
}

/** Parties that lead their states. */
const PARTIES: Record<string, string> = {
  'Trung Quốc': 'Đảng Cộng sản Trung Quốc',
  Lào: 'Đảng Nhân dân Cách mạng Lào',
  Cuba: 'Đảng Cộng sản Cuba',
  'Triều Tiên': 'Đảng Lao động Triều Tiên',
};

/** The same board of the party that leads another state. */
function boardOf(board: string, { country = '', ...chunk }: AgencyChunk): AgencyChunk | undefined {
  const party = PARTIES[country];
  const whole = board === 'Ban Bí thư' ? 'Ban Bí thư Trung ương' : board;
  return party ? { ...chunk, head: `${whole} ${party}`, cls: 'foreign', country } : undefined;
}

/** The same body of another state, where it has such a one: of "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam" in China that of its party. */
export function bodyAbroad(body: AgencyChunk, country: string): AgencyChunk | undefined {
  const { level: _level, reason: _reason, ...chunk } = body;
  const board = /^(Bộ Chính trị|Ban Chấp hành Trung ương|Ban Bí thư)(?: Đảng Cộng sản Việt Nam)?$/u.exec(
    body.head,
  );
  if (board?.[1]) return boardOf(board[1], { ...chunk, country });
  const state = body.head === 'Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam';
  if (!state && !/^(?:Bộ (?!Chính trị|Tư lệnh|Chỉ huy)|Chính phủ$|Quốc hội$)/u.test(body.head))
    return undefined;
  return { ...chunk, head: `${state ? 'Nhà nước' : body.head} ${country}`, cls: 'foreign', country };
}

/** "*Tổng Bí thư*, Chủ tịch nước Lào A", "*Phó Thủ tướng*, Bộ trưởng Nội vụ Campuchia B": the state that the last title tells is everyone's before one name. */
export function shareState(offices: readonly OfficeChunk[]): void {
  const country = offices.at(-1)?.agency?.country;
  if (country === undefined || country === 'Việt Nam') return;
  for (const o of offices.slice(0, -1)) {
    const abroad = o.agency && !o.agency.country && o.need.startsWith('of:') && bodyAbroad(o.agency, country);
    if (abroad) o.agency = abroad;
    // "*Ủy viên Quốc vụ*, Bộ trưởng Ngoại giao Trung Quốc A".
    else if (!o.agency && o.need === 'state')
      o.agency = { first: o.first, last: o.last, head: `Nhà nước ${country}`, cls: 'foreign', country };
  }
}
