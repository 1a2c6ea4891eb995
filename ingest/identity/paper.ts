/**
 * Ids of programmes and documents. A number alone is nobody's: every province has a "Quy chế phối hợp số 01", every year a "Quyết định số 44". Marks
 * of central bodies in a number make it one of its kind; else the unit of the parties or the issuer belongs to it.
 */
import { entityId } from '../draft.ts';
import { marked } from '../hash.ts';
import type { EntityId, EntityOf } from '../model.ts';
import { nameKey, slug } from '../text.ts';
import { bodyOf } from './body.ts';
import type { Known } from './known.ts';

/** Who issues, as numbers abbreviate it: ministries ("BCA", "BGDĐT"), the government, the centre of party, Front and unions. */
const CENTRAL =
  /(?:^|[-/])(?:B(?!CĐ|CH|ĐBP|DV|P(?:-|$)|TV|QL|HXH)[A-ZĐ]{2,9}|CP|TTg|TTG|TW|T\.?Ư|TƯ|MTTW|QH\d*|UBTVQH\d*|CTN|TLĐ|TWĐTN|TWHPN|TTCP|VKSTC|VKSNDTC|TANDTC|HĐTP|NHNN|VPCP)(?=[-/\d]|$)/u;
/** Kinds that only the centre issues. */
const STATE_KINDS = /^(?:Nghị định|Luật|Bộ luật|Hiến pháp|Pháp lệnh|Thông tư|Sắc lệnh|Lệnh)/iu;
const isBare = (number: string): boolean => /^\d+$/.test(number);

export function programId(k: Known, e: EntityOf<'Program'>): EntityId {
  const form = e.name.split(/\s+số\s/iu)[0] ?? '';
  const parties = partiesOf(k, e);
  if (e.number && CENTRAL.test(e.number)) return entityId('Program', e.number);
  if (e.number && !isBare(e.number)) return entityId('Program', e.number, ...scopeOf(k, e.id));
  if (e.number) return entityId('Program', form, e.number, ...(parties ?? scopeOf(k, e.id)));
  const title = marked(titleOf(e));
  if (e.kind === 'movement' || e.kind === 'campaign') return entityId('Program', e.kind, title);
  if (NAMELESS.test(e.name)) return entityId('Program', e.kind, title, ...(parties ?? [k.article]));
  const years = e.kind === 'coordination_programme' && e.start && e.end ? [`${e.start}-${e.end}`] : [];
  if (parties && e.kind === 'coordination_programme')
    return entityId('Program', e.kind, workOf(e), ...years, ...parties);
  return entityId('Program', e.kind, title, ...years, ...scopeOf(k, e.id));
}

/** "Kế hoạch phối hợp năm 2019", "Chương trình phối hợp giai đoạn 2018-2022": every two bodies have one, and only they tell which it is. */
const NAMELESS =
  /^(?:\p{L}+ ){4}(?:(?:hành động|công tác|hoạt động|truyền thông) )?(?:năm \d{4}|giai đoạn \d{4}\s?[-–]\s?\d{4})$/u;

/** Those between whom it is, where several are told: the police signs the like of it with each union. */
function partiesOf(k: Known, e: EntityOf<'Program'>): string[] | undefined {
  const parties = k.to(e.id, 'PARTY_TO').map((c) => bodyOf(k.given.get(c.subject) ?? c.subject));
  return parties.length > (WITH_MANY.test(e.name) ? 0 : 1) ? [...new Set(parties)].sort() : undefined;
}
/** "giữa A với các tỉnh": its partners are no one body. */
const WITH_MANY = /\sgiữa .+ (?:với|và) (?:các|\d+) /u;

/** The quoted title where there is one: 'Mô hình “Tiếng loa an ninh”' and "Tiếng loa an ninh" are one. */
const titleOf = (e: EntityOf<'Program'>): string => e.name.match(/[“"]([^”"]+)[”"]/u)?.[1] ?? e.name;

/** What bodies work together on: the begin of the quoted title or of what stands behind "về", in whose end no two outlets agree; else the noun alone. */
function workOf(e: EntityOf<'Program'>): string {
  const title = titleOf(e);
  const told = title === e.name ? ABOUT.exec(e.name)?.[1] : title;
  const words = nameKey(told ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < FEWEST ? marked(told ? e.name : nounOf(e)) : marked(words.slice(0, MOST).join(' '));
}
const ABOUT = /^(?:\p{L}+ ){2,8}(?:giữa .+? )?(?:về(?: việc)?|trong(?: công tác)?) (.+)$/u;
const nounOf = (e: EntityOf<'Program'>): string => e.name.split(' ').slice(0, 4).join(' ');
const FEWEST = 4;
const MOST = 8;

/** The unit that the parties serve; where none is named, the province that the article is about. */
function scopeOf(k: Known, id: EntityId): string[] {
  const parties = k.to(id, 'PARTY_TO').map((c) => k.find(c.subject, 'Agency'));
  if (parties.some((a) => a?.level === 'central')) return ['trung-uong'];
  const units = [...new Set(parties.flatMap((a) => (a?.place ? [unitOf(a)] : [])))].sort();
  return [units[0] ?? (k.home ? slug(k.home) : k.article)];
}

const unitOf = (a: EntityOf<'Agency'>): string =>
  a.level === 'province' || a.province === undefined || a.place === a.province
    ? slug(a.place ?? '')
    : `${marked(a.place ?? '')}-${slug(a.province)}`;

export function documentId(k: Known, e: EntityOf<'Document'>): EntityId {
  // The government's decrees are numbered by years: "Nghị định 03/2019" is 03/2019/NĐ-CP.
  const decree = e.kind === 'Nghị định' && /^\d+\/(?:19|20)\d{2}$/.test(e.number ?? '');
  const number = decree ? `${e.number}/NĐ-CP` : (e.number ?? e.name);
  const year = e.date && !/(?:^|\/)(?:19|20)\d{2}(?:\/|$)/.test(number) ? [e.date.slice(0, 4)] : [];
  if (e.number && (CENTRAL.test(e.number) || STATE_KINDS.test(e.kind)))
    return entityId('Document', e.kind, number, ...year);
  const issuer = k.to(e.id, 'ISSUED').map((c) => k.given.get(c.subject))[0];
  if (issuer) return entityId('Document', e.kind, e.number ?? marked(e.name), ...year, bodyOf(issuer));
  if (e.number && !isBare(e.number) && k.home)
    return entityId('Document', e.kind, number, ...year, slug(k.home));
  if (!e.number && STATE_KINDS.test(e.kind)) return entityId('Document', e.kind, marked(e.name));
  return entityId('Document', e.kind, marked(number), ...year, k.article);
}
