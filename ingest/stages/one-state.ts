/**
 * Who leads one state holds no office of another: in "lời mời của Chủ tịch nước A, *Chủ tịch Đảng Lao động Triều Tiên*, ... B thăm" that is the guest's, and
 * the "Ủy viên Trung ương Đảng" of a life of China's president is none of our party.
 */
import type { Doc, OfficeChunk } from '../doc.ts';
import { statesNamed } from '../grammar/country.ts';
import { isForeignName } from '../grammar/person.ts';
import { isTop } from '../grammar/rank.ts';
import { stateOf } from '../lexicon/statesmen.ts';

export function oneState(doc: Doc): Doc {
  const told = leaders(doc, isForeign);
  const abroad = (name: string): boolean => told.has(name) || stateOf(name) !== undefined;
  // "Phó Thủ tướng Kim B" is read as ours where his state is not named: what only may be ours takes nothing from him.
  const here = leaders(doc, (o) => isOurs(o) && !o.title.includes('Thủ tướng'));
  for (const person of doc.persons) {
    const { name } = person;
    if (abroad(name)) person.offices = person.offices.filter((o) => !isOurs(o));
    else if (here.has(name) && !isForeignName(name))
      person.offices = person.offices.filter((o) => !isForeign(o));
  }
  return doc;
}

/** "Ủy ban Thường vụ Hội nghị Nhân dân Tối cao *Triều Tiên*". */
const namesAnother = (head: string): boolean => [...statesNamed(head)].some((state) => state !== 'Việt Nam');
const isForeign = ({ agency }: OfficeChunk): boolean =>
  agency?.cls === 'foreign' && (agency.country !== undefined || namesAnother(agency.head));
const isOurs = ({ agency }: OfficeChunk): boolean =>
  agency?.cls === 'central' && agency.country === undefined && !namesAnother(agency.head);

/** Whom the article gives a highest office of a state. */
const leaders = (doc: Doc, ofState: (o: OfficeChunk) => boolean): Set<string> =>
  new Set(doc.persons.flatMap((p) => (p.offices.some((o) => isTop(o) && ofState(o)) ? p.name : [])));
