/** Full names of the bodies of one article, each composed once: "UBND tỉnh" comes in it again and again. */
import type { PlaceRef } from '../doc.ts';
import {
  type AgencyName,
  centralName,
  localName,
  type Named,
  ownName,
  partName,
  partyName,
} from './compose.ts';

interface Composer {
  localName: typeof localName;
  partyName: typeof partyName;
  ownName: typeof ownName;
  centralName: typeof centralName;
  partName: typeof partName;
}

/** The composing functions, which keep what they made. */
export function composer(): Composer {
  const once = kept<Named>();
  const parts = new Map<readonly string[], (key: string, make: () => AgencyName) => AgencyName>();
  return {
    localName: (head, place) => once(`local|${head}|${keyOf(place)}`, () => localName(head, place)),
    partyName: (head, place) => once(`party|${head}|${keyOf(place)}`, () => partyName(head, place)),
    ownName: (head, level, place) =>
      once(`own|${head}|${level}|${place && keyOf(place)}`, () => ownName(head, level, place)),
    centralName: (head) => once(`central|${head}`, () => centralName(head)),
    partName: (head, whole) => {
      const ofWhole = parts.get(whole.aliases) ?? kept<AgencyName>();
      parts.set(whole.aliases, ofWhole);
      const key = `${head}|${whole.name}|${whole.level}|${whole.place}|${whole.province}|${whole.unplaced}`;
      return ofWhole(key, () => partName(head, whole));
    },
  };
}

const keyOf = ({ kind, name, level, province }: PlaceRef): string => `${kind}|${name}|${level}|${province}`;

function kept<T>(): (key: string, make: () => T) => T {
  const made = new Map<string, T>();
  return (key, make) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make();
    made.set(key, value);
    return value;
  };
}
