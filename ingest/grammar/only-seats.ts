/** Titles that one body of the country alone has: "Tổng Tham mưu trưởng", "Phó Tổng Thanh tra", "Thống đốc" are told without it. */
import { bodiesIn, type Doc } from '../doc.ts';
import { wholeOf } from './agency-shared.ts';
import { central } from './office-body.ts';
import { isForeignName } from './person.ts';

interface Seat {
  title: RegExp;
  body: string;
  /** Only where the article tells of one of these. */
  beside?: RegExp;
  /** Not where it tells of another state's, unless the others are told. */
  abroad: RegExp;
}

const SEATS: readonly Seat[] = [
  {
    title: /Tổng Tham mưu trưởng$/u,
    body: 'Quân đội nhân dân Việt Nam',
    abroad: /Quân đội|Quốc phòng|Tham mưu|Lực lượng/u,
  },
  {
    title: /^(?:Phó )?Tổng Thanh tra(?: Thường trực)?$/u,
    body: 'Thanh tra Chính phủ',
    abroad: /Thanh tra/u,
  },
  { title: /^(?:Phó )?Tổng Kiểm toán$/u, body: 'Kiểm toán Nhà nước', abroad: /Kiểm toán/u },
  // "Thống đốc" is what states of other countries have, too.
  {
    title: /^(?:Phó )?Thống đốc(?: Thường trực)?$/u,
    body: 'Ngân hàng Nhà nước Việt Nam',
    beside: /^Ngân hàng Nhà nước(?: Việt Nam)?$/u,
    abroad: /./u,
  },
];
/** "Đoàn Quân đội Trung Quốc": their generals have names like ours. */
const ARMY_ABROAD =
  /(?:[Qq]uân đội|Quốc phòng|[Qq]uân giải phóng)(?: [^\s.;,]+){0,4}? (?:Trung Quốc|Đài Loan|Triều Tiên|Hàn Quốc|Lào|Campuchia|Nhật Bản)/u;
const OF_ARMY = /^Quân ủy Trung ương$/u;

/** "Ủy viên Thường vụ Quân ủy Trung ương, *Tổng Tham mưu trưởng*", "Thống đốc A": as everybody knows, where no other state's is told. */
export function onlySeats(doc: Doc): void {
  const bare = doc.persons.flatMap(({ name, offices }) =>
    isForeignName(name) ? [] : offices.filter((o) => !o.agency && o.need === 'agency'),
  );
  const meant = bare.flatMap((o) => SEATS.filter((s) => s.title.test(o.title)).map((s) => ({ o, s })));
  if (meant.length === 0) return;
  const told = bodiesIn(doc).map(wholeOf);
  const army = told.some((a) => OF_ARMY.test(a.head));
  for (const { o, s } of meant) {
    const known = s.beside ? told.some((a) => s.beside?.test(a.head)) : true;
    const strange =
      told.some((a) => (a.country ?? a.cls === 'foreign') && s.abroad.test(a.head)) ||
      (s === SEATS[0] && ARMY_ABROAD.test(doc.text));
    if (known && (!strange || army)) o.agency = { first: o.first, last: o.last, ...central(s.body) };
  }
}
