/** Which body an office is of, by what its title asks for: a ministry, a party committee, the body named last. */
import type { AgencyChunk, OfficeChunk } from '../doc.ts';
import { ministries } from '../lexicon/agencies.ts';
import { type AgencyContext, agencyAt } from './agency.ts';
import { brandBody } from './agency-ends.ts';
import { fieldOfState, goesOnBehind } from './agency-foreign.ts';
import { BARE_FRONT, withCountry } from './agency-parts.ts';
import { countryAt } from './country.ts';
import { isChaired } from './not-held.ts';
import { nameAt } from './person.ts';
import { placeAfterHead } from './place.ts';
import { levelAt } from './unit-level.ts';
import { isCapital, lowerWords, phrase, says } from './words.ts';

export const central = (head: string): Omit<AgencyChunk, 'first' | 'last'> => ({
  head,
  cls: 'central',
  level: 'central',
});

/** "Bộ trưởng Quốc phòng": the ministry without its word. */
export function ministryAt(ctx: AgencyContext, i: number): AgencyChunk | undefined {
  const hit = ministries.longest(ctx.tokens, i);
  const strange = fieldOfState(ctx, i);
  if (strange && (!hit || strange.last > i + hit.length + 1)) return strange;
  if (!hit) return undefined;
  const chunk = withCountry(ctx, { first: i, last: i + hit.length, ...central(hit.value) });
  return chunk.cls !== 'foreign' && goesOnBehind(ctx.tokens, chunk.last) ? undefined : chunk;
}

/** "Chủ tịch Đà Nẵng", "Phó chủ tịch thành phố": the chair of a unit is the chair of its people's committee. */
export function governmentAt(ctx: AgencyContext, i: number, office: OfficeChunk): AgencyChunk | undefined {
  const secretary = /^(Phó )?Bí thư( Thường trực)?$/.test(office.title);
  if (!secretary && !/^(Quyền |Phó )?Chủ tịch( Thường trực)?$/.test(office.title)) return undefined;
  if (
    BARE_FRONT.test(phrase(ctx.text, ctx.tokens, i, i + 4)) ||
    BARE_FRONT.test(phrase(ctx.text, ctx.tokens, i, i + 2))
  )
    return frontAt(ctx, i);
  const agency: AgencyChunk = secretary
    ? { first: i, last: i, head: 'Đảng ủy', cls: 'party-any' }
    : { first: i, last: i, head: 'UBND', cls: 'local' };
  const place = placeAfterHead(ctx.tokens, ctx.text, i);
  // "Chủ tịch Hồ Chí Minh"
  if (says(ctx.tokens[i], 'hồ')) return undefined;
  if (place)
    return {
      ...agency,
      last: place.end,
      place: place.place,
      levelWord: place.place.kind,
      ...(place.place.level !== 'country' && { level: place.place.level }),
    };
  const level = levelAt(ctx.tokens, i);
  return level && level.level !== 'country'
    ? { ...agency, last: level.end, levelWord: level.kind, level: level.level }
    : undefined;
}

/** "Chủ tịch Mặt trận Tổ quốc", "Chủ tịch MTTQ Việt Nam": with the country's name it is the country's. */
function frontAt(ctx: AgencyContext, i: number): AgencyChunk {
  const written = [6, 4, 2].find((n) => BARE_FRONT.test(phrase(ctx.text, ctx.tokens, i, i + n))) ?? 2;
  const whole = phrase(ctx.text, ctx.tokens, i, i + written).endsWith('Việt Nam');
  return {
    first: i,
    last: i + written,
    head: 'Ủy ban MTTQ Việt Nam',
    cls: 'local',
    ...(whole && { level: 'central' as const }),
  };
}

/** "Tỉnh ủy viên": of the party committee at that level; "Đảng ủy viên" of the nearest Đảng ủy. */
export function withCouncil(ctx: AgencyContext, office: OfficeChunk, committee: string): OfficeChunk {
  const cls =
    {
      'Tỉnh ủy': 'party-province',
      'Thành ủy': 'party-city',
      'Huyện ủy': 'party-district',
      'Thị ủy': 'party-town',
      'Quận ủy': 'party-quarter',
    }[committee] ?? 'party-any';
  // "Đảng ủy viên *Đảng ủy Khối các cơ quan tỉnh*", "Tỉnh ủy viên *Tỉnh ủy Hà Nam*": the committee by its full name.
  const whole = agencyAt(ctx, office.last);
  if (whole && (cls === 'party-any' ? /^Đảng (?:ủy|bộ)/u.test(whole.head) : whole.head === committee))
    return { ...office, last: whole.last, agency: whole };
  const agency: AgencyChunk = { first: office.first, last: office.last, head: committee, cls };
  if (cls === 'party-province') agency.level = 'province';
  else if (cls === 'party-district' || cls === 'party-town' || cls === 'party-quarter')
    agency.level = 'district';
  agency.levelWord =
    {
      'party-province': 'tỉnh',
      'party-city': 'thành phố',
      'party-district': 'huyện',
      'party-town': 'thị xã',
      'party-quarter': 'quận',
    }[cls] ?? '';
  const place = placeAfterHead(ctx.tokens, ctx.text, office.last);
  return place
    ? { ...office, last: place.end, agency: { ...agency, last: place.end, place: place.place } }
    : { ...office, agency };
}

/** "Ủy viên Ban Thường vụ Tỉnh ủy": of the Ban Thường vụ, which is part of what follows. */
export function inside(ctx: AgencyContext, office: OfficeChunk, body: string): OfficeChunk {
  const parent = agencyAt(ctx, says(ctx.tokens[office.last], 'của') ? office.last + 1 : office.last);
  const agency: AgencyChunk = {
    first: office.last - 1,
    last: parent?.last ?? office.last,
    head: body,
    cls: 'sub',
  };
  if (parent) agency.parent = parent;
  return { ...office, last: agency.last, agency };
}

/** "Ủy viên Ban TVTU": the abbreviation holds both the body and the Tỉnh ủy that it is part of. */
export function inProvinceCommittee(office: OfficeChunk, body: string): OfficeChunk {
  const at = { first: office.last - 1, last: office.last };
  const parent: AgencyChunk = {
    ...at,
    head: 'Tỉnh ủy',
    cls: 'party-province',
    level: 'province',
    levelWord: 'tỉnh',
  };
  return { ...office, agency: { ...at, head: body, cls: 'sub', parent } };
}

/** "Đại biểu HĐND tỉnh", "Thành viên Hội đồng quản trị Công ty X": the last words of the title are the agency's head. */
export function again(ctx: AgencyContext, office: OfficeChunk): OfficeChunk {
  for (const words of [4, 3, 1]) {
    const at = office.last - words;
    const agency = at > office.first ? agencyAt(ctx, at) : undefined;
    if (agency && agency.last >= office.last) return { ...office, last: agency.last, agency };
  }
  return office;
}

/** "Tổng Giám đốc MobiFone", "Giám đốc VNPT Hà Tĩnh", "Chủ tịch VFF", "Chủ tịch Asanzo Phạm Văn Tam": a firm or federation by its brand alone. */
export function brandAt(ctx: AgencyContext, i: number, office: OfficeChunk): AgencyChunk | undefined {
  if (/Giám đốc/.test(office.title)) return brandBody(ctx, i);
  if (!/^(?:Phó )?(?:Chủ tịch|Tổng Thư ký)$/.test(office.title)) return undefined;
  // "Chủ tịch Fidel", "Chủ tịch Kaysone" are called by their names.
  const firm = brandBody(ctx, i, true);
  // "UNBD", "HNND": slips for bodies of the state.
  const lettered = /^(?!HĐ|U[BN])\p{Lu}+(?<!ND)(?<=\p{Lu}{3})$|\p{Ll}\p{Lu}/u.test(ctx.tokens[i]?.text ?? '');
  const told = firm && (lettered || isToldWhat(ctx, firm.last) || nameAt(ctx.tokens, firm.last, false));
  return told && isChaired(ctx.tokens, firm, office) ? { ...firm, lettered: true } : undefined;
}

/** "Phó Chủ tịch Urbaser*, công ty chuyên về xử lý rác*", "Chủ tịch Alibaba *(tập đoàn thương mại điện tử)*". */
const isToldWhat = ({ tokens }: AgencyContext, i: number): boolean =>
  /^[,(–-]$/u.test(tokens[i]?.text ?? '') && FIRMS.test(lowerWords(tokens, i + 1, i + 3));
const FIRMS = /^(?:công ty|tập đoàn|hãng \p{L}+|doanh nghiệp|liên doanh)$/u;

/** "Chủ nhiệm Chính trị, Bộ Chỉ huy Quân sự tỉnh": the command behind a comma; "Tư lệnh BĐBP" without a unit is of the whole force, and so is what a general holds. */
export function commandAt(ctx: AgencyContext, i: number, office: OfficeChunk): AgencyChunk | undefined {
  const general = /Chính ủy$|Tham mưu trưởng$/.test(office.title) && isGeneral(ctx, office.first);
  if (!general && !/Chủ nhiệm Chính trị$|Tư lệnh$/.test(office.title)) return undefined;
  const agency =
    policeCommandAt(ctx, i, office) ??
    agencyAt(ctx, ctx.tokens[i]?.text === ',' ? i + 1 : i) ??
    coastGuardAt(ctx, i);
  if (!agency || !/^(?:Bộ |Quân|Vùng|Sư đoàn|Lữ đoàn|Cảnh sát biển Việt Nam)/.test(agency.head))
    return undefined;
  const whole = agency.head === 'Bộ Chỉ huy Bộ đội Biên phòng' && !agency.place && !agency.levelWord;
  return whole ? { ...agency, ...central('Bộ đội Biên phòng Việt Nam') } : agency;
}

/** "Tư lệnh *Cảnh sát cơ động*, Bộ Công an", "Phó Tư lệnh *Cảnh vệ*": commands of the police; "Bộ Tư lệnh Cảnh vệ" is the body. */
function policeCommandAt(
  { tokens }: AgencyContext,
  i: number,
  { first }: OfficeChunk,
): AgencyChunk | undefined {
  const force = ['cảnh sát cơ động', 'cảnh vệ'].find(
    (words) => lowerWords(tokens, i, i + words.split(' ').length) === words,
  );
  return force && isCapital(tokens[i]) && !says(tokens[first - 1], 'bộ')
    ? { first: i, last: i + force.split(' ').length, ...central(`Bộ Tư lệnh C${force.slice(1)}`) }
    : undefined;
}

/** "Phó Tư lệnh *Cảnh sát biển*": ours, where no other state's is told. */
function coastGuardAt({ tokens, text }: AgencyContext, i: number): AgencyChunk | undefined {
  const there = lowerWords(tokens, i, i + 3) === 'cảnh sát biển' && !isCapital(tokens[i + 3]);
  return there && !countryAt(text, tokens, i + 3)
    ? { first: i, last: i + 3, ...central('Cảnh sát biển Việt Nam') }
    : undefined;
}

/** A general of the border guard serves in no province's: "*Thiếu tướng* Nguyễn Văn A, Chính ủy BĐBP". */
function isGeneral({ tokens }: AgencyContext, i: number): boolean {
  for (let j = i - 1; j > i - MOST_OF_RANKED && tokens[j] && !/^[.;]$/.test(tokens[j]?.text ?? ''); j--)
    if (says(tokens[j], 'tướng') && says(tokens[j - 1], 'thiếu', 'trung', 'thượng', 'đại')) return true;
  return false;
}
const MOST_OF_RANKED = 12;

/** "phụ trách Thành ủy Hà Nội *Nguyễn Văn A*": who leads a party committee until its secretary is elected; with a name behind, as the words are a verb's else. */
export function inCharge(ctx: AgencyContext, office: OfficeChunk): OfficeChunk | undefined {
  const agency = agencyAt(ctx, office.last);
  const named =
    agency && /^party-(?:province|city)$/.test(agency.cls) && nameAt(ctx.tokens, agency.last, false);
  return named ? { ...office, last: agency.last, agency } : undefined;
}

/** "Hội đồng thành viên (HĐTV) Mobifone" is one board, "Vụ X (Vụ 3)" one bureau and its number. */
export function onceTold(office: OfficeChunk): OfficeChunk {
  const { agency } = office;
  if (!agency?.parent) return office;
  if (agency.head.startsWith('Hội đồng') && agency.parent.head.startsWith(agency.head))
    return { ...office, agency: agency.parent };
  if (!/^(?:Vụ|Cục|Phòng) \d+$/u.test(agency.parent.head)) return office;
  const { parent: _number, ...own } = agency;
  return { ...office, agency: own };
}
