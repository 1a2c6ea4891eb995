/** Gives people offices that are told apart from their names. */
import type { OfficeChunk, PersonChunk } from '../doc.ts';

/** Nobody gets an office twice. */
export function give(person: PersonChunk, office: OfficeChunk): void {
  const has = person.offices.some(
    (o) =>
      o.title === office.title &&
      o.agency?.head === office.agency?.head &&
      o.agency?.place?.name === office.agency?.place?.name,
  );
  if (!has) person.offices.push(office);
}

export function giveAll(persons: PersonChunk[], office: OfficeChunk): PersonChunk[] {
  for (const p of persons) give(p, { ...office });
  return persons;
}
