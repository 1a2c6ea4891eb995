/** From an agency as written to its full name: the unit that the text or the article's jurisdiction gives it, its parent, its aliases. */

import type { AgencyChunk, PlaceRef } from '../doc.ts';
import { assemblyBoard, isKnownAlone, type Named, unnamedUnit } from '../grammar/compose.ts';
import { composer } from '../grammar/composer.ts';
import { stateWritings } from '../grammar/country.ts';
import { departmentsOf, wholesOf } from '../grammar/fuller-body.ts';
import { communeOf, councilOver, FRONT_BOARD, governing, overBoard } from '../grammar/governing.ts';
import { cityWritings } from '../grammar/governor.ts';
import { isOfMinistry, ofMinistry } from '../grammar/ministry-bureau.ts';
import { committeesOf } from '../grammar/party.ts';
import { regionsOf } from '../grammar/region.ts';
import { AREA, DISTRICT_OFFICE, POLICE } from '../grammar/rooms.ts';
import { bureausOf, GUARD, longerNames } from '../grammar/same-body.ts';
import { servedBoth } from '../grammar/served-both.ts';
import { fullerNames, namedByFuller } from '../grammar/short-name.ts';
import type { Jurisdiction } from './context.ts';
import { CAN_BE_BACK, namedBefore, type Said } from './named-before.ts';

/** Its name does not depend on what is named later: it is whole by itself, or by its unit. */
const isSettled = (chunk: AgencyChunk): boolean =>
  /^(?:central|foreign|local|party-|youth-)/u.test(chunk.cls) &&
  !chunk.other &&
  (!chunk.parent || isSettled(chunk.parent));

export type NameAgency = (chunk: AgencyChunk) => Named | undefined;

const unnamed = (kind: string) => ({ place: unnamedUnit(kind), why: `bài không nói rõ là ${kind} nào` });

export function namer(
  where: Jurisdiction,
  agencies: readonly AgencyChunk[] = [],
  congress = false,
): NameAgency {
  const { centralName, localName, ownName, partName, partyName } = composer();
  const byHead = new Map<string, Named>();
  const bureaus = bureausOf(agencies);
  const associations = new Map(
    agencies
      .filter((a) => a.cls === 'local' && a.head.startsWith('Hội '))
      .reverse()
      .map((a) => [a.head, a] as const),
  );
  const unit = (chunk: AgencyChunk): { place: PlaceRef; why?: string } | undefined =>
    chunk.place
      ? { place: chunk.place }
      : chunk.own
        ? { place: chunk.own, why: `đơn vị được nêu với chức vụ khác của người này: ${chunk.own.name}` }
        : chunk.levelWord
          ? (where.unitFor(chunk.levelWord, chunk.first) ?? unnamed(chunk.levelWord))
          : communeOf(chunk, where, agencies);
  const ofOnlyUnit = governing(agencies, (a) => unit(a)?.place, localName);
  const regionOf = regionsOf(agencies, where.provinceFor);
  const longerOf = longerNames(agencies);
  const wholeFor = wholesOf(agencies, (a) => unit(a)?.place.name);
  const fullDepartment = departmentsOf(agencies, (a) => (unit(a) ?? where.provinceFor(a.first))?.place.name);
  const fullerOf = fullerNames(agencies);
  const told = new Map<AgencyChunk, Named>();
  const said = new Map<number, Said>();
  const name: NameAgency = (chunk) => {
    const known = told.get(chunk);
    if (known) return known;
    const named = asCommittee(nameOne(chunk));
    if (named && !byHead.has(chunk.head)) byHead.set(chunk.head, named);
    if (named && chunk.cls !== 'back' && CAN_BE_BACK.test(chunk.head))
      said.set(chunk.first, { head: chunk.head, named });
    if (named && isSettled(chunk)) told.set(chunk, named);
    return named;
  };
  /** "Đại hội *Hội Nông dân xã A*. Dự có ông B, Phó Chủ tịch Hội Nông dân huyện C. Ông D, *Chủ tịch Hội Nông dân* khóa VII": whose occasion it is, and not a guest's. */
  const firstTold = (chunk: AgencyChunk): Named | undefined => {
    const first = associations.get(chunk.head);
    return first?.place && !first.parent && first.first < chunk.first ? name(first) : undefined;
  };
  /** The body of that kind named last before. */
  const back = namedBefore(
    agencies,
    said,
    (chunk) => name(chunk),
    (whole) => ownName(whole, 'central'),
  );
  const sameAs = new Map<string, Named>();
  const twoNames = ({ other: _other, ...chunk }: AgencyChunk, other: AgencyChunk): Named | undefined => {
    const [own, short] = [nameOne(chunk), nameOne(other)];
    // "Phòng Kỹ thuật nghiệp vụ (PA06)": only its code tells whose it is.
    const full = own ?? (short?.parent && { ...short, ...partName(chunk.head, short.parent) });
    if (!full || !short) return full ?? short;
    const both = { ...full, aliases: [...new Set([...full.aliases, short.name, ...short.aliases])] };
    for (const c of [chunk, other]) sameAs.set(c.head.toLowerCase(), both);
    return both;
  };
  const inside = (chunk: AgencyChunk, parentChunk: AgencyChunk): Named | undefined => {
    // The standing board is the committee's, whatever it is told beside.
    const standing = chunk.head === 'Ban Thường vụ' && parentChunk.head === 'Đảng bộ';
    const parent = name(standing ? { ...parentChunk, head: 'Đảng ủy' } : overBoard(chunk, parentChunk));
    if (!parent) return undefined;
    const own = partName(chunk.head, parent);
    const named = isKnownAlone(chunk.head)
      ? { ...ownName(chunk.head, undefined), aliases: [own.name, ...own.aliases] }
      : own;
    return { ...named, parent, ...(parent.reason && { reason: parent.reason }) };
  };
  const byFullerName = namedByFuller<Named>(
    (chunk) => {
      const longer = chunk.place && chunk.head !== GUARD ? undefined : longerOf(chunk);
      return longer ?? fullerOf(chunk);
    },
    (fuller) => nameOne(fuller),
  );
  const nameOne = (chunk: AgencyChunk): Named | undefined => {
    if (chunk.other) return twoNames(chunk, chunk.other);
    const known = /^(committee|free-central|free-sub|named|brand)$/.test(chunk.cls)
      ? sameAs.get(chunk.head.toLowerCase())
      : undefined;
    // "Ban Chỉ đạo X (Ban Chỉ đạo 138) các huyện A, B": one of each.
    if (known && !(chunk.place && known.place && chunk.place.name !== known.place)) return known;
    const region = regionOf(chunk);
    if (region) return region;
    const fuller = byFullerName(chunk);
    if (fuller) return { ...fuller, aliases: [...fuller.aliases, chunk.head] };
    if (chunk.cls === 'central') {
      const whole = chunk.parent && name(chunk.parent);
      return { ...centralName(chunk.head), ...(whole && { parent: whole }) };
    }
    if (chunk.cls === 'foreign') {
      const own = ownName(chunk.head, undefined);
      const written = [...stateWritings(chunk.head, chunk.country ?? ''), ...cityWritings(chunk.head)];
      return { ...own, aliases: [...own.aliases, ...written] };
    }
    if (chunk.parent) return inside(chunk, chunk.parent);
    const bureau = chunk.place ? undefined : bureaus.get(chunk.head);
    if (bureau) return inside(chunk, bureau);
    if (where.isNew && isOfMinistry(chunk)) return ofMinistry(chunk.head);
    const at = unit(chunk);
    const whole = at && wholeFor(chunk, at.place.name);
    if (whole?.parent) return inside(whole, whole.parent);
    const why = at?.why ? { reason: at.why } : {};
    if (chunk.cls.startsWith('party-'))
      return at ? { ...partyName(chunk.head, at.place), ...why } : undefined;
    if (chunk.cls.startsWith('youth-'))
      return at ? { ...localName('Đoàn TNCS Hồ Chí Minh', at.place), ...why } : undefined;
    if (chunk.cls === 'back')
      return back(chunk) ?? (/^Giáo (?:xứ|họ)$/u.test(chunk.head) ? onlyOne(chunk) : undefined);
    if (chunk.cls === 'local')
      return at
        ? { ...localName(chunk.head, at.place), ...servedBoth(chunk.head, at.place), ...why }
        : (firstTold(chunk) ?? byHead.get(chunk.head) ?? national(chunk) ?? ofOnlyUnit(chunk));
    if (chunk.cls === 'sub') return subWithoutParent(chunk, at, why);
    if (chunk.cls === 'free-province') return department(chunk, at);
    if (chunk.cls === 'free-sub') return subUnit(chunk, at, why);
    if (chunk.cls === 'committee')
      return at ? { ...ownName(chunk.head, undefined, at.place), ...why } : committee(chunk);
    return at ? { ...ownName(chunk.head, chunk.level, at.place), ...why } : ownName(chunk.head, chunk.level);
  };
  /** "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam A" in an article on no place, "vốn vay Ngân hàng Chính sách xã hội": the country's own. */
  const national = (chunk: AgencyChunk): Named | undefined =>
    /^(?:Ngân hàng Chính sách xã hội|Kho bạc Nhà nước|Giáo hội Phật giáo Việt Nam)$/.test(chunk.head)
      ? ownName(chunk.head, 'central')
      : chunk.head === 'Ủy ban MTTQ Việt Nam' && (chunk.level === 'central' || !where.province)
        ? ownName('Ủy ban Trung ương MTTQ Việt Nam', 'central')
        : undefined;
  const subWithoutParent = (
    chunk: AgencyChunk,
    at: { place: PlaceRef } | undefined,
    why: { reason?: string },
  ): Named | undefined => {
    if (!at) {
      const assembly = assemblyBoard(chunk.head);
      if (assembly) return assembly;
      const council = councilOver(chunk.head, byHead.get('HĐND'), agencies, name);
      if (council) return { ...partName(chunk.head, council), parent: council };
      const front = FRONT_BOARD.test(chunk.head) ? byHead.get('Ủy ban MTTQ Việt Nam') : undefined;
      return byHead.get(chunk.head) ?? (front && { ...partName(chunk.head, front), parent: front });
    }
    if (/^(Văn phòng|Cơ quan|Ban Pháp chế|Ban Kinh tế|Ban Văn hóa)/.test(chunk.head))
      return { ...ownName(chunk.head, undefined, at.place), ...why };
    const parent: Named =
      chunk.head === 'Ban Thường trực' || FRONT_BOARD.test(chunk.head)
        ? localName('Ủy ban MTTQ Việt Nam', at.place)
        : // "Ban cán sự Đảng tỉnh": the government's, for the Party's committee has none.
          chunk.head === 'Ban cán sự Đảng'
          ? localName('UBND', at.place)
          : partyName('Đảng ủy', at.place);
    return { ...partName(chunk.head, parent), parent, ...why };
  };
  const department = (chunk: AgencyChunk, at: { place: PlaceRef; why?: string } | undefined): Named => {
    const near = at ?? where.provinceFor(chunk.first);
    if (!near) return { ...ownName(chunk.head, 'province'), unplaced: true };
    const own = ownName(chunk.head, 'province', near.place);
    const full = fullDepartment(chunk.head, near.place.name);
    const whole = full && ownName(full, 'province', near.place);
    const named = whole ? { ...whole, aliases: [...whole.aliases, own.name] } : own;
    return { ...named, ...(near.why && { reason: near.why }) };
  };
  /** A Phòng is the province's, whoever's police was named before; a Đội is of the police named. */
  const policeOver = (chunk: AgencyChunk): Named | undefined => {
    const any = byHead.get('Công an');
    if (!any || any.level === 'province' || !chunk.head.startsWith('Phòng')) return any;
    const province = where.provinceFor(chunk.first)?.place;
    return province && localName('Công an', province);
  };
  /** "Trưởng Ban Trị sự", "Hội đồng mục vụ giáo xứ": of the only one that the article names. */
  const onlyOne = ({ head }: AgencyChunk): Named | undefined => {
    const told = agencies.filter((a) => a.head.startsWith(`${head} `));
    const names = new Set(told.map((a) => name(a)?.name));
    return names.size === 1 ? told[0] && name(told[0]) : undefined;
  };
  const subUnit = (
    chunk: AgencyChunk,
    at: { place: PlaceRef } | undefined,
    why: { reason?: string },
  ): Named | undefined => {
    const full = at && fullDepartment(chunk.head, at.place.name);
    if (at) return { ...ownName(full ?? chunk.head, undefined, at.place), ...why };
    if (chunk.head === 'Ban Trị sự') return onlyOne(chunk);
    const council = councilOver(chunk.head, byHead.get('HĐND'), agencies, name);
    if (council) return { ...partName(chunk.head, council), parent: council };
    // "Đội Cảnh sát PCCC và CNCH khu vực số 9" serves more units than the one whose police was named.
    const police = POLICE.test(chunk.head) && !AREA.test(chunk.head) ? policeOver(chunk) : undefined;
    if (police)
      return {
        ...partName(chunk.head, police),
        parent: police,
        reason: `đơn vị công an trong bài về ${police.name}`,
      };
    if (!chunk.head.startsWith('Phòng ') && chunk.head.split(' ').length > 2)
      return ownName(chunk.head, chunk.level);
    const ofCommune = where.isNew && where.main?.level === 'commune' ? where.main : undefined;
    const district = !DISTRICT_OFFICE.test(chunk.head)
      ? undefined
      : ofCommune
        ? { place: ofCommune, why: `bài về ${ofCommune.kind} ${ofCommune.name}` }
        : where.unitFor('huyện', chunk.first);
    return district && { ...ownName(chunk.head, undefined, district.place), reason: district.why };
  };
  const committee = (chunk: AgencyChunk): Named | undefined => {
    if (chunk.head === 'Ban Chỉ đạo' || chunk.head === 'Hội đồng' || chunk.head === 'Tiểu ban') {
      const earlier = [...byHead].filter(([head]) => head.startsWith(`${chunk.head} `)).at(-1);
      return earlier?.[1];
    }
    // "Ban Chỉ đạo X" is the article's "Ban Chỉ đạo X Trung ương" or "... tỉnh Y".
    const fuller = [...byHead].findLast(([head]) => head.startsWith(`${chunk.head} `))?.[1];
    return fuller
      ? { ...fuller, aliases: [...fuller.aliases, chunk.head] }
      : ownName(chunk.head, chunk.level);
  };
  const asCommittee = committeesOf(agencies, nameOne, congress);
  for (const a of agencies) if (a.other) name(a);
  return name;
}
