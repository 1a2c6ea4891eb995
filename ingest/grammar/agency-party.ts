/** Committees of the party and of the youth: the level is in the head ("Tỉnh ủy"), or follows it, or the body that they are inside ("Đảng ủy Công an tỉnh"). */
import type { AgencyChunk, PlaceRef, Token } from '../doc.ts';
import { CENTRAL_CITIES } from '../lexicon/gazetteer.ts';
import { isCommonSurname } from '../lexicon/titles.ts';
import type { Level } from '../ontology.ts';
import { associationAt } from './agency-back.ts';
import { communeBehind, hamletEnd } from './agency-hamlet.ts';
import { nameAt } from './person.ts';
import { known, placeAfterHead, placeWithLevel, refOf } from './place.ts';
import { listedAbroadAt } from './unit-abroad.ts';
import { levelAt } from './unit-level.ts';
import { isCapital, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

const PARTY_LEVEL: Record<string, { level?: Level; word: string }> = {
  province: { level: 'province', word: 'tỉnh' },
  city: { word: 'thành phố' },
  district: { level: 'district', word: 'huyện' },
  town: { level: 'district', word: 'thị xã' },
  quarter: { level: 'district', word: 'quận' },
  commune: { level: 'commune', word: 'xã' },
  ward: { level: 'commune', word: 'phường' },
  townlet: { level: 'commune', word: 'thị trấn' },
  any: { word: '' },
};

const levelOf = (place: PlaceRef): Level => (place.level === 'country' ? 'central' : place.level);

/** The unit behind the head; "Huyện đoàn *Chu* Quang Khải" is of none: one syllable of a person's name. */
function unitAfter({ tokens, text }: Context, i: number): ReturnType<typeof placeAfterHead> {
  const place = placeAfterHead(tokens, text, i);
  const somebody = place?.end === i + 1 ? nameAt(tokens, i, false) : undefined;
  return somebody && somebody.last > i + 2 ? undefined : place;
}

/** "Thành ủy *Trà Vinh*": the town that bears its province's name, and no province. */
function ofCity(cls: string, hit: ReturnType<typeof placeAfterHead>): ReturnType<typeof placeAfterHead> {
  const { place } = hit ?? {};
  if (
    !hit ||
    !place ||
    !cls.endsWith('-city') ||
    place.level !== 'province' ||
    place.kind === 'thành phố' ||
    CENTRAL_CITIES.has(place.name)
  )
    return hit;
  return { ...hit, place: { name: place.name, level: 'district', kind: 'thành phố', province: place.name } };
}

/** Whose young people have a union of their own: "Đoàn Trường THPT Chu Văn An". */
const SCHOOL = /^(?:Trường|Đại học|Học viện) /u;
/** "tiếp Đoàn Đại học X", "Đoàn Học viện Y đến thăm": a delegation. */
const visits = ({ tokens }: Context, first: number, last: number): boolean =>
  says(tokens[first - 1], 'tiếp', 'đón', 'gặp') ||
  says(tokens[last], 'đến', 'thăm', 'làm', 'khám', 'khảo', 'do', 'gồm', 'sang', 'tới', 'công', 'đã', 'vừa');

/** "Thành ủy *Thượng Hải*", "Tỉnh ủy *Quảng Đông*": of another state; our Trùng Khánh is a district. */
function abroad(ctx: Context, base: AgencyChunk): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  const any = base.cls === 'party-any' && says(tokens[base.last], 'tỉnh');
  if (!any && !/^party-(?:province|city)$/.test(base.cls)) return undefined;
  const at = base.last + (says(tokens[base.last], 'tỉnh') ? 1 : 0);
  const city = says(tokens[at], 'thành') && says(tokens[at + 1], 'phố') ? at + 2 : at;
  const listed = listedAbroadAt(ctx, city);
  if (!listed) return undefined;
  const { end: last, country } = listed;
  const head = `${base.head} ${any ? 'tỉnh ' : ''}${phrase(text, tokens, city, last)}`;
  return { first: base.first, last, head, cls: 'foreign', country };
}

/** "Xã đoàn *Minh Tân*": the commune without its word, which the head has. */
function communeAfter({ tokens, text }: Context, i: number, kind: string): ReturnType<typeof placeAfterHead> {
  const hit = isCapital(tokens[i]) ? known(tokens, text, i, 'commune', kind) : undefined;
  if (!hit || hit.unit.kind !== kind || hit.end - i < 2 || isCapital(tokens[hit.end])) return undefined;
  return { end: hit.end, place: refOf(hit.unit, kind, phrase(text, tokens, i, hit.end)) };
}

/**
 * "Trưởng Ban Chỉ đạo huyện *Đoàn Văn A*", "Chủ tịch UBND tỉnh *Đoàn Ngọc B*": somebody of the family Đoàn, and no union; not "Bí thư huyện *Đoàn*
 * Nguyễn Văn A", "huyện *Đoàn* Yên Dũng".
 */
function isLeader(ctx: Context, { cls, first, last }: AgencyChunk): boolean {
  const { tokens } = ctx;
  const own = tokens[last - 1];
  if (!/^youth-(?!any)/.test(cls) || own?.text !== 'Đoàn' || isCapital(tokens[last - 2])) return false;
  const surname = isCommonSurname(tokens[last]?.lower) || says(tokens[last + 1], 'văn', 'thị');
  if (surname || says(tokens[first - 1], 'thư') || unitAfter(ctx, last)) return false;
  return (nameAt(tokens, last - 1, false)?.last ?? 0) > last + 1;
}

/** `inside` reads the body at a token. */
export function readParty(
  ctx: Context,
  base: AgencyChunk,
  inside: (i: number) => AgencyChunk | undefined,
): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  if (isLeader(ctx, base)) return undefined;
  const strange = abroad(ctx, base);
  if (strange) return strange;
  const school = base.cls === 'youth-any' ? inside(base.last) : undefined;
  if (school && SCHOOL.test(school.head) && !visits(ctx, base.first, school.last))
    return { ...base, head: 'Đoàn', cls: 'sub', last: school.last, parent: school };
  const at = PARTY_LEVEL[base.cls.replace(/^(party|youth)-/, '')] ?? { word: '' };
  // "*xã Đoàn* Lập": a commune of that name.
  const lowest = at.level === 'commune';
  if (lowest && isCapital(tokens[base.last - 1]) && placeWithLevel(tokens, text, base.first))
    return undefined;
  const chunk: AgencyChunk = { ...base, levelWord: at.word };
  if (at.level) chunk.level = at.level;
  // "Đoàn *Chủ* tọa": no town of that name.
  const chairs = says(tokens[base.last], 'chủ') && says(tokens[base.last + 1], 'tọa', 'toạ');
  const near = lowest ? communeAfter(ctx, base.last, at.word) : unitAfter(ctx, base.last);
  const place = chairs ? undefined : ofCity(base.cls, near);
  if (place) {
    const level = at.level ?? levelOf(place.place);
    // "Huyện ủy Quế Võ" is of the huyện, whatever the place became later.
    const kind = level === 'district' && at.level ? at.word : place.place.kind || at.word;
    return { ...chunk, last: place.end, place: { ...place.place, kind }, level, levelWord: kind };
  }
  const number = tokens[base.last]?.text ?? '';
  if (base.cls === 'party-quarter' && /^\d{1,2}$/.test(number)) {
    const quarter: PlaceRef = { name: `quận ${Number(number)}`, level: 'district', kind: 'quận' };
    return { ...chunk, last: base.last + 1, place: quarter };
  }
  const level = levelAt(tokens, base.last);
  if (level && base.cls === 'party-city' && level.kind === 'thành phố') return { ...chunk, last: level.end };
  // "Đoàn xã" is the youth's, "Đoàn tỉnh Hà Nam" may be any delegation.
  if (level && (base.cls === 'party-any' || (base.cls === 'youth-any' && level.level === 'commune')))
    return { ...chunk, last: level.end, level: level.level as Level, levelWord: level.kind };
  const hamlet = base.head === 'Chi bộ' ? hamletEnd(tokens, base) : undefined;
  if (hamlet) {
    const name = `${base.head} ${phrase(text, tokens, base.last, hamlet)}`;
    const commune = communeBehind(ctx, hamlet);
    const head = commune ? `${name}, ${commune.name}` : name;
    return { ...chunk, last: commune?.last ?? hamlet, cls: 'named', level: 'commune', head };
  }
  if (base.cls === 'party-any') {
    const parent = inside(base.last) ?? associationAt(ctx, base.last);
    if (parent) return { ...chunk, last: parent.last, parent };
  }
  return chunk;
}
