/**
 * Ids of places, agencies and offices. A unit below the province needs its province ("xã Tân Thành" lies in twenty), a province put together from
 * several in 2025 is another than the one of its name before, and what the article does not place stays in the article.
 */
import { entityId } from '../draft.ts';
import { marked } from '../hash.ts';
import { type Era, isMerged, onlyProvinceOf, type UnitLevel, unitsNamed } from '../lexicon/gazetteer.ts';
import { type EntityId, type EntityOf, NEW_MAP } from '../model.ts';
import type { Level } from '../ontology.ts';
import { agencyKey } from './keys.ts';
import type { Known } from './known.ts';

const eraOf = (k: Known): Era => (k.since2025 ? 'since-2025-07' : 'before-2025-07');
const isNew = (k: Known, level: Level | undefined, province: string | undefined): boolean =>
  k.since2025 &&
  (level === 'commune' || (level === 'province' && province !== undefined && isMerged(province)));

/** The only province that has such a unit, or the only one of those that the article names. */
function provinceOf(k: Known, name: string, level: UnitLevel): string | undefined {
  const here = new Set(
    unitsNamed(name, eraOf(k)).flatMap((u) =>
      u.level === level && k.provinces.has(u.province.name) ? [u.province.name] : [],
    ),
  );
  const [one] = here;
  return onlyProvinceOf(name, level, eraOf(k)) ?? (here.size === 1 ? one : undefined);
}

export function placeId(k: Known, e: EntityOf<'Place'>): EntityId {
  if (e.level === 'country') return entityId('Place', e.name, 'quoc-gia');
  if (e.level === 'province')
    return entityId('Place', e.name, 'tinh', ...(isNew(k, e.level, e.name) ? [NEW_MAP] : []));
  const province = e.province ?? provinceOf(k, e.name, e.level) ?? k.article;
  const code = e.level === 'commune' && e.code ? [e.code] : [];
  const era = isNew(k, e.level, province) ? [NEW_MAP] : [];
  return entityId('Place', marked(e.name), e.level, province, ...code, ...era);
}

/** Without a unit of their own these are found in every town. */
const EVERYWHERE =
  /^(?:phòng|đội|trạm|hạt|tổ|chi cục|ban quản lý|hội đồng (?:thi|kỷ luật|chấm thi)|trường (?:thpt|thcs|tiểu học|mầm non|mẫu giáo)|đồn biên phòng|chi hội|chi bộ|khu dân cư|đảng ủy|thường trực|ban thường vụ|ban chấp hành|tiểu ban|văn phòng)(?!\p{L})/iu;

export function agencyId(k: Known, e: EntityOf<'Agency'>): EntityId {
  const key = agencyKey(e.name);
  const local = e.id !== entityId('Agency', e.name) && e.id !== entityId('Agency', marked(e.name));
  if (local) return entityId('Agency', marked(key), k.article);
  if (e.level === 'central') return entityId('Agency', key);
  if (e.level === 'province')
    return entityId('Agency', key, ...(isNew(k, e.level, e.province) ? [NEW_MAP] : []));
  if (e.level === undefined)
    return entityId('Agency', marked(key), ...(EVERYWHERE.test(e.name) && !e.place ? [k.article] : []));
  const province = e.province ?? (e.place && provinceOf(k, e.place, e.level)) ?? k.article;
  return entityId('Agency', marked(key), province, ...(isNew(k, e.level, province) ? [NEW_MAP] : []));
}

/** The part of an agency's id behind its type. */
export const bodyOf = (id: EntityId): string => id.slice(id.indexOf(':') + 1);

export function officeId(k: Known, e: EntityOf<'Office'>): EntityId {
  return entityId('Office', e.title, ...bodyOf(k.given.get(e.agency) ?? e.agency).split('@'));
}
