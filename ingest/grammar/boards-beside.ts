/** Boards and bureaus of which the next office in a list tells whose they are: "Bí thư *Ban cán sự đảng*, Bộ trưởng Bộ X", "Ủy viên Bộ Chính trị, Trưởng *Ban Tổ chức*", "*Chánh Văn phòng*, Người phát ngôn Bộ Y". */
import type { AgencyChunk, OfficeChunk } from '../doc.ts';
import { isUnitless } from './agency-shared.ts';
import { central } from './office-body.ts';

const HAS_PARTY_BOARD =
  /^(?:Bộ (?!Chính trị|Chỉ huy|Tư lệnh)|UBND|Tòa án|Viện Kiểm sát|Thanh tra|Kiểm toán|Ngân hàng Nhà nước)/u;
/** "nguyên Bí thư *Ban cán sự đảng*, nguyên Bộ trưởng Bộ X": the party's board inside the ministry or government that its secretary leads. */
export function partyBoards(offices: readonly OfficeChunk[]): void {
  for (const [i, { agency }] of offices.entries()) {
    if (!agency || agency.parent || agency.place || !/^Ban cán sự(?: Đảng)?$/iu.test(agency.head)) continue;
    const led = [offices[i + 1], offices[i + 2], offices[i - 1]].flatMap((o) => o?.agency ?? []);
    const whole = led.find((a) => HAS_PARTY_BOARD.test(a.head));
    if (whole) agency.parent = whole;
  }
}

/** "Bí thư Trung ương Đảng, *Trưởng Ban Tuyên giáo*", "Ủy viên Bộ Chính trị, *Trưởng Ban Tổ chức*": the Party's board in the capital, where no province is told. */
export function centralBoards(offices: readonly OfficeChunk[]): void {
  const told = offices.map((o) => `${o.title}|${o.agency?.head ?? ''}`);
  if (!told.some((post) => OF_CENTRE.test(post)) || offices.some((o) => o.agency?.cls.startsWith('party-')))
    return;
  for (const { agency } of offices)
    if (agency && isUnitless(agency) && CENTRAL_BOARD.test(agency.head))
      Object.assign(agency, central(`${agency.head} Trung ương`));
}
/** Another state's, which has a politburo and such boards too. */
export const OTHER_PARTY = /Đảng (?:Lao động|Nhân dân|Cộng sản (?!Việt Nam))/u;
const OF_CENTRE =
  /^(?:Ủy viên\|Bộ Chính trị|Bí thư\|Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam|Ủy viên\|Ban Bí thư)$/u;
const CENTRAL_BOARD =
  /^(?:Ban (?:Tuyên giáo|Tổ chức|Dân vận|Nội chính|Kinh tế|Tuyên giáo và Dân vận)|Ủy ban Kiểm tra)$/u;

/** "Chánh *Văn phòng*", "Chánh *Thanh tra*": such an office every body has. */
export const unitOf = ({ need }: OfficeChunk): string | undefined =>
  /^unit:(Văn phòng|Thanh tra)$/u.exec(need)?.[1];

/** "*Chánh Văn phòng*, Người phát ngôn Bộ X": who speaks for a body heads its office; "*Chánh Văn phòng*, Trưởng Ban Tổ chức cán bộ Hội X". */
export function spokesmen(offices: readonly OfficeChunk[]): void {
  for (const [i, office] of offices.entries()) {
    const unit = unitOf(office);
    const next = offices[i + 1];
    const whole =
      next?.title === 'Người phát ngôn' ? next.agency : next?.agency && ofAssociation(next.agency);
    if (!unit || office.agency || !whole) continue;
    office.agency = { first: office.first, last: office.last, head: unit, cls: 'sub', parent: whole };
  }
}

/** "Trưởng Ban Tổ chức cán bộ *Hội X*": the association whose board it is. */
export const ofAssociation = ({ head, parent }: AgencyChunk): AgencyChunk | undefined =>
  parent && head.startsWith('Ban ') && /^(?:Trung ương )?(?:Hội|Hiệp hội) /u.test(parent.head)
    ? parent
    : undefined;
