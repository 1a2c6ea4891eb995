/** Which body an office is of, by what its title asks for: a ministry, a unit named in the title, a party committee, a state, a hamlet. */
import type { AgencyChunk, OfficeChunk } from '../doc.ts';
import { ministries } from '../lexicon/agencies.ts';
import { type AgencyContext, agencyAt, unitNamed } from './agency.ts';
import { BARE_FRONT, withCountry } from './agency-parts.ts';
import { levelAt, placeAfterHead } from './place.ts';
import { capitalRun, isCapital, phrase, says } from './words.ts';

export const central = (head: string): Omit<AgencyChunk, 'first' | 'last'> => ({
  head,
  cls: 'central',
  level: 'central',
});

/** "Chủ tịch Trung Quốc": of the state. The title is made whole. */
export function presidentAt(ctx: AgencyContext, i: number, office: OfficeChunk): AgencyChunk | undefined {
  if (office.title !== 'Chủ tịch' && office.title !== 'Phó Chủ tịch') return undefined;
  const state = withCountry(ctx, { first: i, last: i, head: 'Nhà nước', cls: 'central' });
  if (state.cls !== 'foreign') return undefined;
  office.title += ' nước';
  return state;
}

/** "Chủ tịch nước Trung Quốc", "Tổng thống Mỹ": a country behind the title tells whose it is. */
export function ofState(ctx: AgencyContext, office: OfficeChunk): OfficeChunk | undefined {
  if (!/^(Chủ tịch nước|Thủ tướng|Phó Thủ tướng|Tổng thống|Tổng Bí thư)$/.test(office.title))
    return undefined;
  const body = office.title.includes('Thủ tướng')
    ? 'Chính phủ'
    : office.title === 'Tổng Bí thư'
      ? 'Đảng'
      : 'Nhà nước';
  const chunk = withCountry(ctx, { first: office.last, last: office.last, head: body, cls: 'central' });
  return chunk.cls === 'foreign' ? { ...office, last: chunk.last, agency: chunk } : undefined;
}

/** "Phó Chủ tịch Hội", "Giám đốc Sở": the body of that kind which the article named last. */
export function backAt(ctx: AgencyContext, i: number): AgencyChunk | undefined {
  const top = says(ctx.tokens[i], 'trung') && says(ctx.tokens[i + 1], 'ương') ? i + 2 : i;
  const word = phrase(ctx.text, ctx.tokens, top, top + 1);
  if (!/^(Hội|Sở|Viện|Trường|Liên minh|Tập đoàn)$/.test(word) || isCapital(ctx.tokens[top + 1]))
    return undefined;
  return { first: i, last: top + 1, head: word, cls: 'back' };
}

/** "Bộ trưởng Quốc phòng": the ministry without its word. */
export function ministryAt(ctx: AgencyContext, i: number): AgencyChunk | undefined {
  const hit = ministries.longest(ctx.tokens, i);
  return hit && withCountry(ctx, { first: i, last: i + hit.length, ...central(hit.value) });
}

/** "Chủ tịch Đà Nẵng", "Phó chủ tịch thành phố": the chair of a unit is the chair of its people's committee. */
export function governmentAt(ctx: AgencyContext, i: number, office: OfficeChunk): AgencyChunk | undefined {
  const secretary = /^(Phó )?Bí thư( Thường trực)?$/.test(office.title);
  if (!secretary && !/^(Quyền |Phó )?Chủ tịch( Thường trực)?$/.test(office.title)) return undefined;
  if (
    BARE_FRONT.test(phrase(ctx.text, ctx.tokens, i, i + 4)) ||
    BARE_FRONT.test(phrase(ctx.text, ctx.tokens, i, i + 2))
  )
    return {
      first: i,
      last: BARE_FRONT.test(phrase(ctx.text, ctx.tokens, i, i + 4)) ? i + 4 : i + 2,
      head: 'Ủy ban MTTQ Việt Nam',
      cls: 'local',
    };
  const agency: AgencyChunk = secretary
    ? { first: i, last: i, head: 'Đảng ủy', cls: 'party-any' }
    : { first: i, last: i, head: 'UBND', cls: 'local' };
  const place = placeAfterHead(ctx.tokens, ctx.text, i);
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

/** "Đại biểu HĐND tỉnh": the last word of the title is the agency's head. */
export function again(ctx: AgencyContext, office: OfficeChunk): OfficeChunk {
  const agency = agencyAt(ctx, office.last - 1);
  return agency ? { ...office, last: agency.last, agency } : office;
}

/** "Trưởng Ban Dân vận Huyện ủy": the unit's head word is the end of the title, so it is read again as the agency's. */
export function withUnit(ctx: AgencyContext, office: OfficeChunk, unit: string): OfficeChunk {
  const words = unit.split(' ').length;
  const again = agencyAt(
    ctx,
    office.last,
    0,
    says(ctx.tokens[office.last], unit.toLowerCase().split(' ')[0] ?? ''),
  );
  if (again && unit !== 'Văn phòng' && (again.head.startsWith(unit) || unit === 'Tổ'))
    return { ...office, last: again.last, agency: again };
  const fused = /^(Ban|Phòng|Đoàn|Văn phòng|Thanh tra|Tiểu ban)$/.test(unit)
    ? fusedUnit(ctx, office, words)
    : undefined;
  if (fused) return { ...office, last: fused.last, agency: fused };
  if (again && /^(Viện|Cục|Hội|Hạt|Chi cục|Vụ|Đồn)$/.test(unit))
    return { ...office, last: again.last, agency: again };
  return namedUnit(ctx, office, unit, words) ?? barelyNamed(ctx, office, unit) ?? office;
}

function fusedUnit(ctx: AgencyContext, office: OfficeChunk, words: number): AgencyChunk | undefined {
  for (let at = office.first + 1; at < office.last; at++) {
    const t = ctx.tokens[at];
    if (!t || !says(t, 'ban', 'phòng', 'đoàn', 'văn', 'thanh', 'tiểu')) continue;
    const agency = agencyAt(ctx, at, 0, true);
    if (agency && agency.last >= office.last && agency.last > at + words) return agency;
  }
  return undefined;
}

/** "Đội trưởng Đội Cảnh sát giao thông", "Cụm trưởng cụm thi đua số 3": a unit that the lexicon does not hold. */
function namedUnit(
  ctx: AgencyContext,
  office: OfficeChunk,
  unit: string,
  words: number,
): OfficeChunk | undefined {
  const { tokens, text } = ctx;
  if (!says(tokens[office.last], unit.split(' ')[0]?.toLowerCase() ?? '')) return undefined;
  const start = office.last;
  let end = capitalRun(tokens, start + words, 8);
  if (tokens[end]?.shape === 'number') end++;
  if (end <= start + words) return undefined;
  const agency: AgencyChunk = {
    first: start,
    last: end,
    head: phrase(text, tokens, start, end),
    cls: 'named',
  };
  const parent = agencyAt(ctx, end);
  return parent
    ? { ...office, last: parent.last, agency: { ...agency, last: parent.last, parent } }
    : { ...office, last: end, agency };
}

/** "Cục trưởng Quản lý chất lượng giáo dục", "Phó cục trưởng Đối ngoại, Bộ Quốc phòng": the unit without its word. */
function barelyNamed(ctx: AgencyContext, office: OfficeChunk, unit: string): OfficeChunk | undefined {
  if (!/^(Cục|Vụ|Tổng cục|Chi cục|Viện)$/.test(unit)) return undefined;
  const agency = unitNamed(ctx, unit, office.last);
  return agency && agency.last > office.last ? { ...office, last: agency.last, agency } : undefined;
}

/** "Trưởng bản Tà Là Cáo, xã Sính Phình". */
export function withHamlet(ctx: AgencyContext, office: OfficeChunk, kind: string): OfficeChunk | undefined {
  const { tokens, text } = ctx;
  let end = capitalRun(tokens, office.last, 4);
  if (end === office.last && tokens[end]?.shape === 'number') end++;
  if (end === office.last) return undefined;
  const name = `${kind} ${phrase(text, tokens, office.last, end)}`;
  const agency: AgencyChunk = {
    first: office.last - 1,
    last: end,
    head: name,
    cls: 'named',
    level: 'commune',
  };
  const near = placeAfterHead(tokens, text, tokens[end]?.text === ',' ? end + 1 : end);
  return near && near.place.level === 'commune' && near.place.kind
    ? {
        ...office,
        last: near.end,
        agency: { ...agency, last: near.end, head: `${name}, ${near.place.kind} ${near.place.name}` },
      }
    : { ...office, last: end, agency };
}
