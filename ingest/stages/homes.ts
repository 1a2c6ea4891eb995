/** The province of a unit that an article names with it once and without it elsewhere: one unit, not two. */
import { bodiesIn, type Doc, type PlaceRef } from '../doc.ts';
import { nameKey } from '../text.ts';

const SEVERAL = '';

/** To be asked of each unit: its own province, else the only one that the article gives a unit of its name, level and kind. */
export function homesOf(doc: Doc): (ref: PlaceRef) => string | undefined {
  const homes = new Map<string, string>();
  const units = [...doc.places, ...bodiesIn(doc).flatMap((a) => a.place ?? [])];
  for (const ref of units) {
    if (!ref.province) continue;
    const before = homes.get(keyOf(ref));
    homes.set(keyOf(ref), before === undefined || before === ref.province ? ref.province : SEVERAL);
  }
  return (ref) => ref.province ?? (homes.get(keyOf(ref)) || undefined);
}

const keyOf = ({ level, kind, name }: PlaceRef): string => `${level} ${kind} ${nameKey(name)}`;
