/**
 * "Bộ trưởng Trần Tuấn Anh", "Tổng thống Donald Trump": everybody knows what these head, and news does not say it. Somebody of that title and name is seated
 * there where the article names the body, or the state that it is of, and gives him no other.
 */
import { bodiesIn, type Doc, type OfficeChunk } from '../doc.ts';
import { statesNamed } from '../grammar/country.ts';
import { central } from '../grammar/office-body.ts';
import { presidentOf } from '../grammar/office-name.ts';
import { type Seat, seatOf } from '../lexicon/statesmen.ts';

export function statesmen(doc: Doc): Doc {
  const bare = doc.persons.flatMap(({ name, offices }) =>
    offices.flatMap((shared, n) => {
      // "Hai bộ trưởng A và B": one title, two ministries.
      const office = shared.agency || shared.title !== 'Bộ trưởng' ? shared : (offices[n] = { ...shared });
      const seat = office.agency ? undefined : seatOf(plain(office.title), name);
      return seat && !hasAnother(doc, name, office) ? [{ office, seat }] : [];
    }),
  );
  if (bare.length === 0) return doc;
  const bodies = new Set(bodiesIn(doc).flatMap((a) => (a.parent ? [a.head, a.parent.head] : [a.head])));
  const states = statesNamed(doc.text);
  for (const { office, seat } of bare)
    if (seat.country ? states.has(seat.country) : bodies.has(seat.body)) sit(office, seat);
  return doc;
}

/** "Quyền Bộ trưởng", "Thứ trưởng Thường trực". */
const plain = (title: string): string => title.replace(/^Quyền | Thường trực$/gu, '');

const hasAnother = (doc: Doc, name: string, { title }: OfficeChunk): boolean =>
  doc.persons.some(
    (p) => p.name === name && p.offices.some((o) => plain(o.title) === plain(title) && o.agency),
  );

function sit(office: OfficeChunk, { body, country, former }: Seat): void {
  const at = { first: office.first, last: office.last };
  const reason = `người được biết rộng rãi ở chức này, bài có nhắc ${country ?? body}`;
  if (former) office.former = true;
  if (country && office.title === 'Chủ tịch') office.title = presidentOf(country);
  office.agency = country
    ? { ...at, head: `${body} ${country}`, cls: 'foreign', country, reason }
    : { ...at, ...central(body), reason };
}
