/**
 * Ids of programmes and documents. A number alone is nobody's: every province has a "Quy chế phối hợp số 01", every year a "Quyết định số 44". Marks
 * of central bodies in a number make it one of its kind; else the unit of the parties or the issuer belongs to it.
 */
import { entityId } from '../draft.ts';
import type { EntityId, EntityOf } from '../model.ts';
import { slug } from '../text.ts';
import { bodyOf } from './body.ts';
import { marked } from './keys.ts';
import type { Known } from './known.ts';

/** Who issues, as numbers abbreviate it: ministries ("BCA", "BGDĐT"), the government, the centre of party, Front and unions. */
const CENTRAL =
  /(?:^|[-/])(?:B(?!CĐ|CH|ĐBP|DV|P(?:-|$)|TV|QL|HXH)[A-ZĐ]{2,9}|CP|TTg|TTG|TW|T\.?Ư|TƯ|MTTW|QH\d*|UBTVQH\d*|CTN|TLĐ|TWĐTN|TWHPN|TTCP|VKSTC|VKSNDTC|TANDTC|HĐTP|NHNN|VPCP)(?=[-/\d]|$)/u;
/** Kinds that only the centre issues. */
const STATE_KINDS = /^(?:Nghị định|Luật|Bộ luật|Hiến pháp|Pháp lệnh|Thông tư|Sắc lệnh|Lệnh)/iu;
const isBare = (number: string): boolean => /^\d+$/.test(number);

export function programId(k: Known, e: EntityOf<'Program'>): EntityId {
  const form = e.name.split(/\s+số\s/iu)[0] ?? '';
  if (e.number && CENTRAL.test(e.number)) return entityId('Program', e.number);
  if (e.number && !isBare(e.number)) return entityId('Program', e.number, ...scopeOf(k, e.id));
  if (e.number) return entityId('Program', form, e.number, ...scopeOf(k, e.id));
  const title = marked(titleOf(e));
  if (e.kind === 'movement' || e.kind === 'campaign') return entityId('Program', e.kind, title);
  if (NAMELESS.test(e.name)) return entityId('Program', e.kind, title, ...partiesOf(k, e.id));
  const years = e.kind === 'coordination_programme' && e.start && e.end ? [`${e.start}-${e.end}`] : [];
  return entityId('Program', e.kind, title, ...years, ...scopeOf(k, e.id));
}

/** "Kế hoạch phối hợp năm 2019", "Chương trình phối hợp giai đoạn 2018-2022": every two bodies have one, and only they tell which it is. */
const NAMELESS =
  /^(?:\p{L}+ ){4}(?:(?:hành động|công tác|hoạt động|truyền thông) )?(?:năm \d{4}|giai đoạn \d{4}\s?[-–]\s?\d{4})$/u;

function partiesOf(k: Known, id: EntityId): string[] {
  const parties = k.to(id, 'PARTY_TO').map((c) => k.given.get(c.subject) ?? c.subject);
  return parties.length > 1 ? [...new Set(parties)].sort() : [k.article];
}

/** The quoted title where there is one: 'Mô hình “Tiếng loa an ninh”' and "Tiếng loa an ninh" are one. */
const titleOf = (e: EntityOf<'Program'>): string => e.name.match(/[“"]([^”"]+)[”"]/u)?.[1] ?? e.name;

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
  const number = e.number ?? e.name;
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
