/** A name of somebody that was read as part of a body's: "Trưởng ban *Trương Trung Kiên*", "Chủ tịch Tập đoàn *Lê Đăng Dũng*", "Giám đốc Sở Xây dựng *Vũ Quang* Hùng". */
import type { OfficeChunk, Token } from '../doc.ts';
import { isSurname } from '../lexicon/titles.ts';
import { nameAt } from './person.ts';
import { withoutHolder } from './person-behind.ts';
import { isCapital, lowerWords, says } from './words.ts';

/** Kinds of bodies that nobody gives his name to, by their last word. */
const NEVER_NAMED = ['ban', 'phòng', 'đoàn', 'khoa', 'vụ', 'cục', 'đội', 'tổ'];
const LONGEST = 5;
const FULL = 3;

/** The office without it. */
export function withoutPerson(tokens: readonly Token[], office: OfficeChunk): OfficeChunk {
  if (!office.agency) return office;
  if (office.agency.parent) return withoutHolder(tokens, office);
  if (startsName(tokens, office)) {
    const { agency: _person, ...bare } = office;
    return { ...bare, last: office.last - 1 };
  }
  return calledByName(tokens, office) ?? placedByName(tokens, office) ?? withoutHolder(tokens, office);
}

/** "Phó Tổng cục trưởng *Nguyễn* Hoàng Linh": a family name alone is no bureau's. */
function startsName(tokens: readonly Token[], { agency, last, first }: OfficeChunk): boolean {
  const own = tokens[last - 1];
  if (!agency || agency.place || !own || last - first < 2 || !isCapital(tokens[last])) return false;
  const unit = /^(?:Tổng cục|Cục|Vụ|Chi cục|Ban|Phòng) (\p{L}+)$/u.exec(agency.head)?.[1];
  if (unit !== own.text || !isSurname(own.key)) return false;
  return (nameAt(tokens, last - 1, false)?.last ?? 0) > last;
}

function calledByName(tokens: readonly Token[], office: OfficeChunk): OfficeChunk | undefined {
  for (let n = FULL; n <= LONGEST; n++) {
    const at = office.last - n;
    if (at <= office.first || !says(tokens[at - 1], ...NEVER_NAMED)) continue;
    if (nameAt(tokens, at, false)?.last !== office.last) return undefined;
    const { agency: _person, ...bare } = office;
    if (lowerWords(tokens, at - 2, at) !== 'tập đoàn') return { ...bare, last: at };
    return { ...bare, last: at, agency: { first: at - 2, last: at, head: 'Tập đoàn', cls: 'back' } };
  }
  return undefined;
}

/** "Vũ Quang" is a district, and the first two thirds of a name. */
function placedByName(tokens: readonly Token[], office: OfficeChunk): OfficeChunk | undefined {
  const { agency, last } = office;
  const syllables = agency?.place?.name.split(' ').length ?? 0;
  const at = last - syllables;
  // A province's name is no beginning of a person's: "Tỉnh ủy Sơn La Trước khi ...".
  const bears = agency?.last === last && agency.place?.level !== 'province' && isCapital(tokens[last]);
  if (!agency || syllables === 0 || !bears) return undefined;
  if (tokens[last]?.start !== (tokens[last - 1]?.end ?? 0) + 1 || nameAt(tokens, last, false))
    return undefined;
  const name = nameAt(tokens, at, false);
  const level = says(tokens[at - 1], 'tỉnh', 'huyện', 'xã', 'phường', 'phố', 'quận', 'trấn', 'tp', '.');
  if (!name || name.last <= last || level) return undefined;
  const { place: _place, level: _level, levelWord: _word, ...body } = agency;
  return { ...office, last: at, agency: { ...body, last: at } };
}
