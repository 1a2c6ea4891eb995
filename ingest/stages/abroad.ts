/** Where an occasion beyond the border was held: "tại Manila, Philippines", "ở thủ đô Tokyo", "tại Singapore"; a capital or a known city, else the country. */

import type { Doc, PlaceRef, Sentence } from '../doc.ts';
import { COUNTRIES } from '../grammar/country.ts';
import type { EventHit } from '../grammar/event.ts';
import { CITIES_ABROAD, stateOfUnit } from '../lexicon/abroad.ts';
import { provinceNamed, unitsNamed } from '../lexicon/gazetteer.ts';
import { matchesOf } from '../matches.ts';

const AT =
  /(?<!\p{L})(?<way>tại|ở|sang|tới|đến)\s+([Tt]hủ đô\s+|thành phố\s+|tỉnh\s+|TP\.?\s*)?(\p{Lu}[\p{L}-]*(?: - (?!Ảnh)\p{L}+){0,3}(?: \p{Lu}[\p{L}-]*){0,2})(?=([\s,(–-]*)(?:nước\s+)?(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2})?)/gu;
/** Who is said to live or work there, before "tại": "Đại sứ quán Việt Nam tại Lào". */
const RESIDENT =
  /(?<!\p{L})(?:đại sứ|đại sứ quán|cơ quan|đại diện|phái đoàn|lãnh sự|lãnh sự quán|cộng đồng|người|kiều bào|sinh viên|doanh nghiệp|lao động|công dân|tình hình|thường trú|nghỉ dưỡng|du lịch|học tập|điều trị|vụ|dự án|sự kiện|chiến tranh)(?!\p{L})(?:(?!(?:diễn ra|tổ chức|khai mạc|ngày)(?!\p{L}))[^,;]){0,40}$/iu;

/** "sang thủ đô Bắc Kinh, Trung Quốc *tham dự* Diễn đàn", "tề tựu tại Dubai *để dự* phiên họp". */
const TO_ATTEND =
  /^(?:\s*[,(]\s*(?:nước\s+)?\p{Lu}\p{L}*(?: \p{L}+){0,6}?)?[\s,)]*(?:\([\p{Lu}]{2,6}\)\s*)?(?:để\s+|và\s+)?(?:tham\s+)?dự\s+$/u;
/** "*Trong chuyến công tác* tại Nhật Bản, P đã gặp". */
const ON_TRIP =
  /^\W*(?:cũng\s+|ngay\s+)?(?:(?:trong|nhân)\s+(?:khuôn khổ\s+)?chuyến\s+(?:thăm|công tác|làm việc)(?:\s[^,.;]{0,30})?|(?:đang\s+)?(?:công tác|làm việc|thăm và làm việc))\s*$/iu;

/** "dự hội nghị A và diễn đàn B, *nằm trong khuôn khổ* C, tại Vientiane", "hội nghị *với* Ngoại trưởng C tại Côn Minh": others stand between the occasion and its place. */
const AMONG =
  /^(?![^]*(?<!\p{L})(?:đã|sẽ|nói|cho biết|phát biểu|nhấn mạnh|nêu|thăm|sau|trước|được|(?:trong|tại) (?:cuộc|buổi|phiên))(?!\p{L}))(?:[^.;:]*(?<!\p{L})(?:trong khuôn khổ|bên lề)\s[^.;:]{3,160}|\s*(?:\p{L}+ ){0,6}?(?:với|giữa)\s[^.;:,\d]{3,80})$/iu;

const isCountry = (name: string): boolean => name !== 'Việt Nam' && COUNTRIES.has(name);
const isHome = (name: string): boolean => provinceNamed(name) !== undefined || unitsNamed(name).length > 0;

/** The longest beginning of capitalised words that passes. */
const begins = (words: string, passes: (name: string) => boolean): string | undefined => {
  const all = words.split(' ');
  return [3, 2, 1]
    .filter((n) => n <= all.length)
    .map((n) => all.slice(0, n).join(' '))
    .find(passes);
};

/** The words behind "tại"; "Ulan - Ude": some papers set a space beside each hyphen. */
const wordsOf = (m: RegExpMatchArray): string => (m[3] ?? '').replaceAll(' - ', '-');

function unitAt(m: RegExpMatchArray): PlaceRef | undefined {
  const words = wordsOf(m);
  const country = begins(words, isCountry);
  if (country && !m[2]) return { name: country, level: 'country', kind: '' };
  const known = begins(words, (name) => CITIES_ABROAD.has(name));
  const beside = /[,(]/u.test(m[4] ?? '') && begins(m[5] ?? '', isCountry);
  if (m[2]?.startsWith('tỉnh')) {
    const province = begins(words, (name) => stateOfUnit(name) !== undefined);
    return province ? { name: province, level: 'province', kind: 'tỉnh' } : undefined;
  }
  const named = known ?? (beside && !isHome(words) ? words : undefined);
  return named ? { name: named, level: 'province', kind: 'thành phố' } : undefined;
}

/** A place abroad that the sentence names; `beside` where nothing but a day stands between it and the occasion. */
export function abroadIn(
  doc: Doc,
  s: Sentence,
  hit: EventHit,
  isTold: (start: number) => boolean,
): { unit: PlaceRef; beside: boolean } | undefined {
  const text = doc.text.slice(s.start, s.end);
  let far: PlaceRef | undefined;
  for (const m of matchesOf(AT, text)) {
    const inName = m.index >= hit.start && m.index < hit.end;
    const [before, between] = [text.slice(0, m.index), text.slice(m.index + m[0].length, hit.start)];
    const gone = m.index < hit.start && (TO_ATTEND.test(between) || ON_TRIP.test(before));
    if (m.groups?.way && !gone && !/^(?:tại|ở)$/u.test(m.groups.way)) continue;
    if (m.index < hit.end && !inName && !gone && !/^\W*$/u.test(before) && !isTold(m.index)) continue;
    const unit = unitAt(m);
    if (!unit) continue;
    // "Đại sứ Việt Nam tại Nhật Bản dự hội nghị" has not gone there.
    if (gone && (unit.name !== wordsOf(m) || RESIDENT.test(before))) continue;
    if (gone) return { unit, beside: true };
    const since = text.slice(hit.start + hit.head.length, m.index);
    const isHere =
      !RESIDENT.test(since) && ((inName ? !/[,;]/u.test(since) : isTold(m.index)) || AMONG.test(since));
    if (isHere) return { unit, beside: true };
    far ??= unit;
  }
  const visited = visitedIn(text, isTold);
  return visited ? { unit: visited, beside: true } : far && { unit: far, beside: false };
}

/** "Sáng 17-5 (giờ LB Nga)", "tối 3/4 theo giờ địa phương": told by the clock of another place. */
const CLOCK =
  /\(\s*(?:theo\s+)?giờ\s+(?:địa phương|\p{Lu}\p{L}+)|(?<!\p{L})theo\s+giờ\s+(?:địa phương|Việt Nam)(?!\p{L})/u;
const TOWN = /(?<!\p{L})[Tt]ại\s+(?:TP\.?|thành phố|[Tt]hủ đô)\s*(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})/gu;

/** Does the sentence tell of a town that is on no map of ours, or by another country's clock? Where exactly that is may be unknown; it is not here. */
export const isBeyond = ({ places, tokens, text }: Doc, s: Sentence): boolean => {
  const said = text.slice(s.start, s.end);
  const isOnMap = (from: number, to: number): boolean =>
    places.some((p) => p.first < s.last && startsIn(tokens[p.first]?.start ?? -1, from, to));
  return (
    CLOCK.test(said) ||
    matchesOf(TOWN, said).some(
      (m) =>
        begins(m[1] ?? '', isHome) === undefined &&
        !isOnMap(s.start + m.index, s.start + m.index + m[0].length),
    )
  );
};
const startsIn = (at: number, from: number, to: number): boolean => at >= from && at < to;

/** "*trong khuôn khổ chuyến thăm* Cuba, P hội đàm": talks held on a journey. */
const ON_JOURNEY = /(?<!\p{L})(?:trong(?: khuôn khổ)?|khuôn khổ|nhân(?: dịp)?)\s+(?=chuyến\s)/giu;
function visitedIn(text: string, isTold: (start: number) => boolean): PlaceRef | undefined {
  for (const m of matchesOf(ON_JOURNEY, text)) {
    const to = isTold(m.index) ? journeyTo(text.slice(m.index + m[0].length)) : undefined;
    if (to && to.name !== 'Việt Nam') return to;
  }
  return undefined;
}

/** "chuyến thăm chính thức Việt Nam của ...", "chuyến công tác tới Singapore": where a journey goes to. */
const JOURNEY =
  /^chuyến (?:thăm|công tác)(?:,? (?:và )?(?:làm việc|chính thức|hữu nghị|cấp nhà nước|cấp cao|song phương|đầu tiên|lịch sử)){0,4}(?: (?:tới|đến|tại|ở|sang))?(?: nước| Vương quốc| Cộng h(?:òa|oà)| Liên bang)? (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2})/iu;

/** The state that the name of a journey leads to, this one too. */
export function journeyTo(name: string): PlaceRef | undefined {
  const words = JOURNEY.exec(name)?.[1];
  const state = words && begins(words, (n) => COUNTRIES.has(n));
  return state ? { name: state, level: 'country', kind: '' } : undefined;
}

/** "cùng *đoàn đại biểu cấp cao* thành phố A": a unit sends such a delegation to another state. */
const DELEGATION = /(?<!\p{L})đoàn (?:đại biểu|công tác) cấp cao (?:của )?(?:tỉnh |thành phố |TP\.? ?)?$/iu;

/** Does the article tell of a delegation of one of our provinces that has gone abroad? */
export const tellsOfDelegation = ({ places, tokens, text }: Doc): boolean =>
  places.some(({ level, first }) => {
    const at = level === 'province' ? (tokens[first]?.start ?? 0) : 0;
    return DELEGATION.test(text.slice(Math.max(0, at - 48), at));
  });
