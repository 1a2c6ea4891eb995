/** Units that stand for a place: what a body serves, whose rooms an occasion is held in, the smaller of two units named one in the other. */
import {
  type AgencyChunk,
  type Doc,
  isWithin,
  type PlaceChunk,
  type PlaceRef,
  type Sentence,
} from '../doc.ts';
import { refOf } from '../grammar/place.ts';
import { provinceNamed } from '../lexicon/gazetteer.ts';
import type { Jurisdiction } from './context.ts';

export const isCentral = (a: AgencyChunk): boolean =>
  a.level === 'central' || (a.parent ? isCentral(a.parent) : false);

export function unitOf(a: AgencyChunk, where: Jurisdiction): PlaceRef | undefined {
  if (a.place) return a.place;
  if (a.parent) return unitOf(a.parent, where);
  // Only provinces, and cities under the centre, have departments.
  if (/^Sở \p{L}/u.test(a.head) && !a.levelWord)
    return (where.unitFor('tỉnh', a.first) ?? where.provinceFor(a.first))?.place;
  return a.levelWord ? where.unitFor(a.levelWord, a.first)?.place : undefined;
}

/** "TAND cấp cao tại Hà Nội" sits there. */
export function courtUnit({ head }: AgencyChunk): PlaceRef | undefined {
  const name = /cấp cao tại (?:thành phố |TP\.? ?)?(\p{Lu}.*)$/u.exec(head)?.[1];
  const unit = name === undefined ? undefined : provinceNamed(name);
  return unit && refOf(unit, '', unit.name);
}

const NARROWER: Record<PlaceRef['level'], readonly PlaceRef['level'][]> = {
  country: [],
  province: ['district', 'commune'],
  district: ['commune'],
  commune: [],
};

/** "xã A, huyện B đã tổ chức", "Đảng ủy xã A, huyện B tổ chức": the unit named right before the one it lies in. */
export function withinOf(doc: Doc, host: PlaceChunk): PlaceRef {
  if (doc.tokens[host.first - 1]?.text !== ',') return host;
  const narrower = (p: PlaceRef | undefined): boolean =>
    p !== undefined && NARROWER[host.level].includes(p.level);
  const inner = doc.places.find((p) => p.last === host.first - 1 && narrower(p));
  return inner ?? doc.agencies.find((a) => a.last === host.first - 1 && narrower(a.place))?.place ?? host;
}

/** "tại hội trường UBND xã A, ...", "tại trụ sở Công an tỉnh": whose rooms it is held in; a unit named right behind them is narrower than theirs. */
export function roomsOf(doc: Doc, s: Sentence, where: Jurisdiction): PlaceRef | undefined {
  const host = doc.agencies.find(
    (a) =>
      isWithin(a, s) &&
      ROOMS.test(doc.text.slice(s.start, doc.tokens[a.first]?.start ?? s.start).slice(-REACH)),
  );
  if (!host) return undefined;
  const rest = doc.text.slice(doc.tokens[host.last - 1]?.end ?? 0, s.end);
  const gap = /^(?:\s*\([^)]{0,60}\))?\s*,\s*/u.exec(rest)?.[0].length;
  const end = (doc.tokens[host.last - 1]?.end ?? 0) + (gap ?? 0);
  const beside = doc.places.find((p) => isWithin(p, s) && doc.tokens[p.first]?.start === end);
  const own = unitOf(host, where);
  return gap !== undefined && beside?.level === 'commune' ? beside : own;
}

const REACH = 120;
/** "Sáng 5/4, tại hội trường" at the opening, "... diễn ra tại trụ sở" behind the phrase. */
const ROOMS =
  /(?:^[^\p{L}\d]*|(?:sáng|chiều|tối|trưa|ngày)\s[^,;:.]{0,30},?\s*|(?:vừa qua|mới đây),?\s*|diễn ra\s+)[Tt]ại\s+(?:(?:hội trường|phòng họp|trụ sở|nhà văn hóa|nhà văn hoá|trung tâm|khuôn viên|sân)(?:\s+\p{Ll}+){0,3}\s+)?$/u;

/** Where the state's and the party's centre has its houses. */
export const CAPITAL = 'Hà Nội';
const OF_CENTRE =
  /^(?:Bộ (?!Tư lệnh|Chỉ huy)|Văn phòng (?:Chính phủ|Quốc hội|Chủ tịch nước|Trung ương)|Thanh tra Chính phủ$|Kiểm toán Nhà nước$|Ngân hàng Nhà nước|Tòa án nhân dân tối cao|Viện Kiểm sát nhân dân tối cao|Chính phủ$|Quốc hội$|Ban Chấp hành Trung ương|Ủy ban Trung ương)/u;
const HOUSE =
  /^(?:(?:[Tt]rụ sở|[Hh]ội trường|[Nn]hà)\s+)?(?:Phủ Chủ tịch|Quốc hội|Ba Đình|Diên Hồng|Trung ương Đảng|Nhà Quốc hội|Bảo tàng Hồ Chí Minh|Trung tâm Hội nghị [Qq]uốc gia|Cung (?:Văn h(?:óa|oá)|văn h(?:óa|oá)) [Hh]ữu nghị|Nhà hát Lớn(?! Hải Phòng)|Lăng Chủ tịch Hồ Chí Minh)(?!\p{L})/u;

/** "tại (trụ sở) Bộ Quốc phòng", "tại Phủ Chủ tịch": a house of the centre that begins at this token. */
export function seatAt(doc: Doc, first: number): PlaceRef | undefined {
  const at = doc.tokens[first]?.start ?? 0;
  const body = doc.agencies.find((a) => a.first >= first && a.first <= first + 2);
  const gap = body && doc.text.slice(at, doc.tokens[body.first]?.start);
  const isSeat =
    body !== undefined &&
    /^(?:(?:trụ sở|hội trường)(?: chính)? )?$/iu.test(gap ?? '') &&
    isCentral(body) &&
    !body.place &&
    !body.country &&
    !body.parent &&
    OF_CENTRE.test(body.head);
  if (!isSeat && !HOUSE.test(doc.text.slice(at, at + 60))) return undefined;
  const unit = provinceNamed(CAPITAL);
  return unit && refOf(unit, '', unit.name);
}
