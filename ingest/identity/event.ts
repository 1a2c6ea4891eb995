/**
 * Ids of events: kind, day and province, and what the day was for: the programme that is reviewed, else who organises. So two outlets that tell of
 * one conference tell of one event, and two ministries that meet in Hà Nội on one day hold two. What the centre holds is of no province, whichever
 * province's paper tells of it; what a district holds is of that district. Without a day only a session that is counted ("Kỳ họp thứ 12 HĐND
 * thành phố X khóa IX") is known again; everything else stays in its article, and so does what only its noun and day name ("Cuộc họp báo ngày
 * 17/10") where nobody is said to hold it.
 */
import { entityId } from '../draft.ts';
import { marked } from '../hash.ts';
import type { EntityId, EntityOf } from '../model.ts';
import { bodyOf } from './body.ts';
import type { Known } from './known.ts';

type Event = EntityOf<'Event'>;

const COUNTED =
  /(?:lần thứ|thứ|lần)\s+(?:\d+|[IVXL]+|\p{Ll}+)|năm\s+(?:19|20)\d{2}|khóa\s+[IVXL\d]+|khoá\s+[IVXL\d]+/iu;
const BY_DAY = /^\p{L}+(?:\s\p{L}+){0,3}(?:\sngày\s\d+\/\d+)?$/u;
const MOST = 3;

/** `taken`: ids of the article's other events; two occasions of one article are two. */
export function eventId(k: Known, e: Event, taken: ReadonlySet<EntityId>): EntityId {
  const id = entityId('Event', ...partsOf(k, e));
  return taken.has(id) ? entityId('Event', ...partsOf(k, e), marked(e.name)) : id;
}

function partsOf(k: Known, e: Event): string[] {
  const programme = programmeOf(k, e.id);
  const what = programme?.id ?? hostsOf(k, e.id);
  const where = whereOf(k, e, programme !== undefined);
  // Of one programme on one day "Hội nghị trực tuyến" here is "Hội nghị tổng kết" there.
  const kind = programme?.agreed && CONFERENCE.test(e.kind) ? 'hội nghị' : e.kind;
  if (e.date?.length === 10 && !what && BY_DAY.test(e.name)) return [kind, ...where, e.date, k.article];
  if (e.date?.length === 10) return [kind, ...where, e.date, what ?? marked(`${e.name} ${e.place ?? ''}`)];
  if (what && COUNTED.test(e.name)) return [kind, ...where, e.date ?? '', what, marked(e.name)];
  return [kind, ...where, e.date ?? marked(e.name), k.article];
}
const CONFERENCE = /^(?:hội nghị|tổng kết|sơ kết|ký kết|triển khai|giao ban|họp|lễ)$/iu;

/** The one that the event is told with first; what bodies agreed on before the movement that it names. */
function programmeOf(k: Known, id: EntityId): { id: string; agreed: boolean } | undefined {
  const reviewed = k.from(id, 'REVIEWS').map((c) => ({
    id: bodyOf(k.given.get(c.object) ?? c.object),
    agreed: k.find(c.object, 'Program')?.kind === 'coordination_programme',
    at: c.evidence[0]?.start ?? 0,
  }));
  const agreed = reviewed.filter((p) => p.agreed);
  const left = agreed.length > 0 ? agreed : reviewed;
  return left.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))[0];
}

function hostsOf(k: Known, id: EntityId): string | undefined {
  const ids = k.to(id, 'ORGANIZED').map((c) => bodyOf(k.given.get(c.subject) ?? c.subject));
  const hosts = [...new Set(ids)].sort().slice(0, MOST);
  return hosts.length > 0 ? hosts.join('+') : undefined;
}

const hostsIn = (k: Known, e: Event): EntityOf<'Agency'>[] =>
  k.to(e.id, 'ORGANIZED').flatMap((c) => k.find(c.subject, 'Agency') ?? []);
const isOfCentre = (hosts: readonly EntityOf<'Agency'>[]): boolean =>
  hosts.length > 0 && hosts.every((a) => a.level === 'central');

/** What the centre holds nobody knows where is not of the province that the paper is of. */
export function placed(k: Known, e: Event): Event {
  const { province, ...event } = e;
  return province && !e.place && isOfCentre(hostsIn(k, e)) ? event : e;
}

/** The centre, a province, or a unit in it. */
function whereOf(k: Known, e: Event, reviews: boolean): string[] {
  const hosts = hostsIn(k, e);
  const province = e.province ?? e.place ?? '';
  if (hosts.length === 0) return [province];
  if (isOfCentre(hosts)) return reviews ? ['trung-uong'] : [e.place ? province : ''];
  const units = hosts.map((a) => (a.level === 'district' || a.level === 'commune' ? a.place : undefined));
  const [unit] = [...units].sort();
  return unit !== undefined && units.every((u) => u !== undefined) ? [marked(unit), province] : [province];
}
