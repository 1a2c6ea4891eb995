/**
 * "LĐLĐ *tỉnh Đồng Nai* phối hợp với BHXH tỉnh và Sở LĐTBXH" in an article on another province: whom a province's body works with, or gives work to, is of
 * that province where nothing else is told of it; and who is told among the leaders of a unit is of that one.
 */
import type { AgencyChunk, Doc, PersonChunk, PlaceRef, Sentence } from '../doc.ts';
import { lowerWords } from '../grammar/words.ts';
import { begunIn, countUpTo } from '../sorted.ts';
import { jurisdictionOf } from './context.ts';

export function joinedUnits(doc: Doc): Doc {
  for (const person of doc.persons) amongLeaders(doc, person);
  const found = doc.sentences.flatMap((s) => joinedIn(doc, s));
  if (found.length === 0) return doc;
  const where = jurisdictionOf(doc);
  for (const { body, unit } of found) {
    const own = body.levelWord ? where.unitFor(body.levelWord, body.first) : where.provinceFor(body.first);
    if (own?.place.name === unit.name) continue;
    body.place = unit;
    body.reason = `cùng làm với cơ quan của ${unit.name} trong câu`;
  }
  return doc;
}

const FAR = 10;
/** "B, Bí thư Tỉnh ủy *cùng các đồng chí lãnh đạo tỉnh Đồng Nai* tiếp đoàn": of the unit among whose leaders he is told, and not of the guests'. */
function amongLeaders({ places, tokens }: Doc, { last, offices }: PersonChunk): void {
  const unit = places[countUpTo(places, (p) => p.first < last)];
  if (!unit || unit.first - last > FAR || !LEADERS.test(lowerWords(tokens, last, unit.first))) return;
  for (const { agency, former } of offices) {
    const body = agency?.parent ?? agency;
    if (!body || former || body.place || body.parent || !isOfLevel(body, unit)) continue;
    const { first: _first, last: _last, ...place } = unit;
    body.place = place;
    body.reason = `nêu cùng lãnh đạo ${unit.name}`;
  }
}
const LEADERS =
  /^(?:, )?(?:và|cùng|cùng với)(?: (?:các|một số|các đồng chí|đồng chí))?(?: (?:tập thể|đại diện))? lãnh đạo(?: chủ chốt)?(?: của)?$/u;
const isOfLevel = ({ cls, levelWord }: AgencyChunk, { kind }: PlaceRef): boolean =>
  levelWord === kind ||
  (levelWord === undefined &&
    ((cls === 'party-province' && kind === 'tỉnh') || (cls === 'party-city' && kind === 'thành phố')));

interface Joined {
  body: AgencyChunk;
  unit: PlaceRef;
}

function joinedIn({ agencies, places, tokens }: Doc, s: Sentence): Joined[] {
  const there = begunIn(agencies, s.first, s.last);
  if (there.length < 2) return [];
  const found: Joined[] = [];
  let unit: PlaceRef | undefined;
  let heads: string[] = [];
  let before: AgencyChunk | undefined;
  for (const a of there) {
    const words = before ? lowerWords(tokens, before.last, a.first) : '';
    const joined = WITH.test(words) || (heads.length > 1 && AND.test(words));
    if (a.place?.level === 'province' && !a.parent && OF_PROVINCE.test(a.cls)) {
      unit = a.place;
      heads = [];
    } else if (unit && joined && isOfSome(a, unit) && !heads.includes(a.head)) found.push({ body: a, unit });
    else unit = undefined;
    heads.push(a.head);
    before = a;
  }
  const told = [...begunIn(places, s.first, s.last), ...there.flatMap((a) => a.place ?? [])];
  const provinces = new Set(told.flatMap((p) => (p.level === 'province' ? [p.name] : [])));
  return provinces.size === 1 ? found : [];
}
const OF_PROVINCE = /^(?:local|free-province)/u;

/** "Sở Y tế"; "BHXH *tỉnh*" beside a body of a province, "Công an *thành phố*" beside one of a great city. */
const isOfSome = ({ cls, place, parent, levelWord }: AgencyChunk, unit: PlaceRef): boolean =>
  !place &&
  !parent &&
  (cls === 'free-province'
    ? !levelWord || levelWord === unit.kind
    : cls === 'local' && levelWord === unit.kind);

/** What one does with the other, or gives it to do. */
const WITH =
  /^(?:(?:đã|vừa|sẽ|đang|tiếp tục|chủ động|chủ trì|,|tích cực|thường xuyên) )*(?:(?:phối|kết) hợp(?: chặt chẽ| tốt)?(?: với| cùng)?|cùng(?: với)?|giao(?: cho)?|chỉ đạo|yêu cầu)$/u;
const AND = /^(?:,|và|cùng|, cùng|và với)$/u;
