/**
 * What is written alike but for its marks: "xã Tân An" and "xã Tân Ân" are two units, "quận Liên Chiều" is Liên Chiểu by a slip. Ids are made without
 * marks; the second of two that both stand on the map, or hold posts of their own, has one that remembers them.
 */
import { entityId } from '../draft.ts';
import { marked } from '../hash.ts';
import { unitsNamed } from '../lexicon/gazetteer.ts';
import type { EntityId } from '../model.ts';
import type { EntityType } from '../ontology.ts';
import { nameKey } from '../text.ts';

/** Gives the same id to the same writing; `unit`: the place that it is of, or is. */
export type Apart = (
  type: EntityType,
  name: string,
  unit: string | undefined,
  parts: readonly string[],
) => EntityId;

export function apartByMarks(): Apart {
  const first = new Map<EntityId, string>();
  return (type, name, unit, parts) => {
    const id = entityId(type, name, ...parts);
    const other = first.get(id);
    if (unit === undefined || other === unit) return id;
    if (other === undefined) {
      first.set(id, unit);
      return id;
    }
    return areTwo(other, unit) ? entityId(type, marked(name), ...parts) : id;
  };
}

const areTwo = (a: string, b: string): boolean => nameKey(a) !== nameKey(b) && isOnMap(a) && isOnMap(b);
const isOnMap = (name: string): boolean => unitsNamed(name).some((u) => nameKey(u.name) === nameKey(name));
