/**
 * Officials of one unit side by side, of whom the unit is told but once: "A, Viện trưởng VKSND thị xã, B, Phó Chánh án Tòa án nhân dân và C, Phó trưởng Công
 * thị xã Cai Lậy".
 */
import type { AgencyChunk, Doc } from '../doc.ts';
import { takeUnit } from '../grammar/agency-shared.ts';
import { countUpTo } from '../sorted.ts';

/** Bodies that stand at each level, beside which the others of the same list are of the same unit. */
const OF_UNIT =
  /^(?:Tòa án nhân dân|Viện Kiểm sát nhân dân|(?:Cục |Chi cục )?Thi hành án dân sự|Công an|Ban Chỉ huy Quân sự|Ủy ban MTTQ Việt Nam|Hội (?:LHPN|Nông dân|Cựu chiến binh))$/u;

export function listedUnits(doc: Doc): Doc {
  for (const s of doc.sentences) {
    const [from, to] = [s.first, s.last].map((at) => countUpTo(doc.persons, (p) => p.nameFirst < at));
    const bodies = doc.persons
      .slice(from, to)
      .flatMap((p) => p.offices.flatMap((o) => (o.agency && !o.former ? [o.agency] : [])));
    const bare = bodies.filter((a) => a.cls === 'local' && OF_UNIT.test(a.head) && isBare(a));
    const unit = bare.length > 0 ? theOnly(bodies.filter((a) => !isBare(a))) : undefined;
    if (unit)
      for (const a of bare) {
        takeUnit(a, unit);
        a.reason = 'đơn vị được nêu một lần cho các cơ quan cùng câu';
      }
  }
  return doc;
}

const isBare = (a: AgencyChunk): boolean => !a.place && !a.levelWord && !a.parent && !a.level;

/** The body whose unit all the others have, too. */
function theOnly(bodies: readonly AgencyChunk[]): AgencyChunk | undefined {
  const [first] = bodies;
  const placed = bodies.find((a) => a.place) ?? first;
  const same = (a: AgencyChunk): boolean =>
    a.cls === 'local' &&
    a.levelWord !== undefined &&
    a.levelWord === first?.levelWord &&
    (!a.place || a.place.name === placed?.place?.name);
  return bodies.every(same) ? placed : undefined;
}
