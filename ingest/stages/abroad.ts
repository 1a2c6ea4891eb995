/** Where an occasion beyond the border was held: "tại Manila, Philippines", "ở thủ đô Tokyo", "tại Singapore"; a capital or a known city, else the country. */

import type { Doc, PlaceRef, Sentence } from '../doc.ts';
import { COUNTRIES } from '../grammar/country.ts';
import type { EventHit } from '../grammar/event.ts';
import { provinceNamed, unitsNamed } from '../lexicon/gazetteer.ts';
import { readTable } from '../lexicon/table.ts';
import { matchesOf } from '../matches.ts';

/** Cities that such news names without their country. */
const CITIES: ReadonlySet<string> = new Set(readTable('cities-abroad.tsv', 1).flat());
const AT =
  /(?<!\p{L})(?:tại|ở)\s+(thủ đô\s+|thành phố\s+|TP\.?\s*)?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2})(?=([\s,(–-]*)(?:nước\s+)?(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2})?)/gu;
/** Who is said to live or work there, before "tại": "Đại sứ quán Việt Nam tại Lào". */
const RESIDENT =
  /(?<!\p{L})(?:đại sứ|đại sứ quán|cơ quan|đại diện|phái đoàn|lãnh sự|lãnh sự quán|cộng đồng|người|kiều bào|sinh viên|doanh nghiệp|lao động|công dân|tình hình|thường trú|nghỉ dưỡng|du lịch|học tập|điều trị|vụ|dự án|sự kiện|chiến tranh)(?!\p{L})(?:(?!(?:diễn ra|tổ chức|khai mạc|ngày)(?!\p{L}))[^,;]){0,40}$/iu;

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

function unitAt(m: RegExpMatchArray): PlaceRef | undefined {
  const words = m[2] ?? '';
  const country = begins(words, isCountry);
  if (country && !m[1]) return { name: country, level: 'country', kind: '' };
  const known = begins(words, (name) => CITIES.has(name));
  const beside = /[,(]/u.test(m[3] ?? '') && begins(m[4] ?? '', isCountry);
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
    if (m.index < hit.end && !inName && !/^\W*$/u.test(text.slice(0, m.index)) && !isTold(m.index)) continue;
    const unit = unitAt(m);
    if (!unit) continue;
    const between = text.slice(hit.start + hit.head.length, m.index);
    const isHere = !RESIDENT.test(between) && (inName ? !/[,;]/u.test(between) : isTold(m.index));
    if (isHere) return { unit, beside: true };
    far ??= unit;
  }
  return far && { unit: far, beside: false };
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
