/**
 * Ids of persons: the name, and where the person serves. Two of one name in offices that exclude each other are two: leaders of a province belong
 * to the province, everybody else to the body they serve in. Who is named without an office stays in the article: a bare name merges nobody.
 */
import { entityId } from '../draft.ts';
import { marked } from '../hash.ts';
import type { Claim, EntityId, EntityOf } from '../model.ts';
import { bodyOf } from './body.ts';
import type { Known } from './known.ts';

/** Seats that many hold beside the office that they are known by. */
const MEMBERSHIP = /viên$|^(?:Đại biểu|Thành viên|Ủy viên)/iu;
const STATE =
  /^(?:Chính phủ|Quốc hội|Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam|Ủy ban Thường vụ Quốc hội)$/u;
/** Bodies whose few leaders change seats among each other. */
const LEADING =
  /^(?:UBND|HĐND|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Đảng bộ|Ủy ban MTTQ|Đoàn đại biểu Quốc hội|Đoàn ĐBQH)(?!\p{L})/u;

export function personId(k: Known, e: EntityOf<'Person'>): EntityId {
  return entityId('Person', marked(e.name), ...contextOf(k, e));
}

function contextOf(k: Known, e: EntityOf<'Person'>): string[] {
  const office = mainOffice(k, k.from(e.id, 'HOLDS'));
  const own = office && k.find(office.agency, 'Agency');
  if (!office || !own) return [k.article];
  const agency = rootOf(k, own);
  const body = k.given.get(agency.id) ?? agency.id;
  if (STATE.test(agency.name) || (office.title === 'Bộ trưởng' && agency.level === 'central'))
    return ['trung-uong'];
  const unit = agency.level !== 'central' && agency.place !== undefined;
  if (!unit || (agency.level === 'province' && !LEADING.test(agency.name))) return bodyOf(body).split('@');
  if (agency.level === 'province') return [agency.province ?? agency.place ?? k.article];
  // All bodies of a district or commune: its id ends in its province, or in the article.
  return [marked(agency.place ?? ''), ...bodyOf(body).split('@').slice(1)];
}

/** Bodies beside the office: who is head of one is known by the office. */
const BESIDE =
  /^(?:Ban Chỉ đạo|Hội đồng(?! nhân dân)|Tổ công tác|Tiểu ban|Ban Soạn thảo|Đoàn công tác)(?!\p{L})/iu;

/** "Bí thư Trung ương Đảng, Chủ tịch Ủy ban Trung ương MTTQ Việt Nam": one of several. */
const SECRETARIAT = /^Bí thư Ban Chấp hành Trung ương Đảng/u;
/** The party's committee inside a ministry or union, of which its head is secretary as well. */
const INSIDE = /^(?:Đảng ủy Công an Trung ương|Quân ủy Trung ương|Đảng đoàn|Ban cán sự|Đảng bộ)(?!\p{L})/iu;

/** The office that a person is known by: one held now before one that is left, a post before a seat and before the party's inside a body; of several the ministry's, then the one among a province's leaders, else always the same. */
function mainOffice(k: Known, claims: readonly Claim[]): EntityOf<'Office'> | undefined {
  const held = claims.flatMap((c) => {
    const office = k.find(c.object, 'Office');
    const agency = office && k.find(office.agency, 'Agency');
    const body = agency?.name ?? '';
    if (!office) return [];
    const seat = MEMBERSHIP.test(office.title) || BESIDE.test(body) || SECRETARIAT.test(office.name);
    const rank = (seat ? 4 : 0) + (c.qualifiers.former ? 2 : 0) + (INSIDE.test(body) ? 1 : 0);
    const leads = agency?.level === 'province' && LEADING.test(body);
    return [{ office, rank, above: /^Bộ (?!Chính trị)/u.test(body) ? 2 : leads ? 1 : 0 }];
  });
  held.sort(
    (a, b) =>
      a.rank - b.rank ||
      b.above - a.above ||
      (a.office.id < b.office.id ? -1 : a.office.id > b.office.id ? 1 : 0),
  );
  return held[0]?.office;
}

const DEPTH = 5;
/** "Đảng ủy Công an tỉnh" and "Phòng X Công an tỉnh" are of Công an tỉnh. */
function rootOf(k: Known, agency: EntityOf<'Agency'>): EntityOf<'Agency'> {
  let root = agency;
  for (let n = 0; n < DEPTH; n++) {
    const parent = k
      .from(root.id, 'PART_OF')
      .map((c) => k.find(c.object, 'Agency'))
      .find((p) => p !== undefined && root.name.endsWith(p.name));
    if (!parent || parent.level === 'central') return root;
    root = parent;
  }
  return root;
}
