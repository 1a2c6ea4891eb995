/**
 * Ids of events: kind, day and province, and what the day was for: the programme that is reviewed, else who organises. So two outlets that tell of
 * one conference tell of one event, and two ministries that meet in Hà Nội on one day hold two. Without a day only a session that is counted
 * ("Kỳ họp thứ 12 HĐND thành phố X khóa IX") is known again; everything else stays in its article, and so does what only its noun and day name
 * ("Cuộc họp báo ngày 17/10") where nobody is said to hold it.
 */
import { entityId } from '../draft.ts';
import type { EntityId, EntityOf } from '../model.ts';
import { bodyOf } from './body.ts';
import { marked } from './keys.ts';
import type { Known } from './known.ts';

const COUNTED =
  /(?:lần thứ|thứ|lần)\s+(?:\d+|[IVXL]+|\p{Ll}+)|năm\s+(?:19|20)\d{2}|khóa\s+[IVXL\d]+|khoá\s+[IVXL\d]+/iu;
const BY_DAY = /^\p{L}+(?:\s\p{L}+){0,3}(?:\sngày\s\d+\/\d+)?$/u;
const MOST = 3;

/** `taken`: ids of the article's other events; two occasions of one article are two. */
export function eventId(k: Known, e: EntityOf<'Event'>, taken: ReadonlySet<EntityId>): EntityId {
  const id = entityId('Event', ...partsOf(k, e));
  return taken.has(id) ? entityId('Event', ...partsOf(k, e), marked(e.name)) : id;
}

function partsOf(k: Known, e: EntityOf<'Event'>): string[] {
  const where = e.province ?? e.place ?? '';
  const what = purposeOf(k, e.id);
  if (e.date?.length === 10 && !what && BY_DAY.test(e.name)) return [e.kind, where, e.date, k.article];
  if (e.date?.length === 10) return [e.kind, where, e.date, what ?? marked(`${e.name} ${e.place ?? ''}`)];
  if (what && COUNTED.test(e.name)) return [e.kind, where, e.date ?? '', what, marked(e.name)];
  return [e.kind, where, e.date ?? marked(e.name), k.article];
}

function purposeOf(k: Known, id: EntityId): string | undefined {
  const finals = (ids: EntityId[]): string[] =>
    [...new Set(ids.map((i) => bodyOf(k.given.get(i) ?? i)))].sort().slice(0, MOST);
  const programmes = finals(k.from(id, 'REVIEWS').map((c) => c.object));
  if (programmes[0]) return programmes[0];
  const hosts = finals(k.to(id, 'ORGANIZED').map((c) => c.subject));
  return hosts.length > 0 ? hosts.join('+') : undefined;
}
