/** Which of the units that an article names it is about, its title and lead weighing more. */
import type { PlaceRef, Token } from '../doc.ts';
import { CENTRAL_CITIES } from '../lexicon/gazetteer.ts';
import type { Named } from './named-units.ts';
import { says } from './words.ts';

/** A unit with this share of what is said of its level is meant even where another was named last. */
const DOMINANT = 0.6;
/** In the title, or as many times in the text: less is no subject. */
const OFTEN = 4;

/** Units that a level word may mean, and the one of them that the article is about. */
export interface Fitting {
  fit: Named[];
  dominant: Named | undefined;
}

export function fitting(fit: Named[], least = DOMINANT): Fitting {
  const [top] = weigh(fit, (n) => n.place.name);
  const weight = fit.reduce((sum, n) => sum + (n.place.name === top ? n.weight : 0), 0);
  const leads = weight >= OFTEN && share(fit, (n) => n.place.name, top) >= least;
  return { fit, dominant: leads ? fit.find((n) => n.place.name === top) : undefined };
}

/** How much of all weight one value has. */
export function share(named: Named[], keyOf: (n: Named) => string, value: string | undefined): number {
  const all = named.reduce((sum, n) => sum + n.weight, 0);
  return all === 0 ? 1 : named.reduce((sum, n) => sum + (keyOf(n) === value ? n.weight : 0), 0) / all;
}

/** What the article names most, at whatever level. */
export function mainUnit(named: Named[]): PlaceRef | undefined {
  const best = weigh(named, (n) => `${n.place.level}:${n.place.name}`)[0];
  return named.find((n) => `${n.place.level}:${n.place.name}` === best)?.place;
}

/** The values by their weight, heaviest first; by the alphabet where they are equal. */
export function weigh(named: Named[], keyOf: (n: Named) => string): string[] {
  const weights = new Map<string, number>();
  for (const n of named) weights.set(keyOf(n), (weights.get(keyOf(n)) ?? 0) + n.weight);
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([k]) => k);
}

/**
 * Cities that "thành phố" may mean; others than the article's own not where somebody only goes there or comes from: "người dân kéo *ra Hà Nội*",
 * "ông A *quê Hà Nội*". One that lies in a city under the centre not as one of its parts: "các quận, huyện và *thành phố Thủ Đức*".
 */
export const citiesOf = (named: Named[], tokens: readonly Token[], own: string | undefined): Named[] =>
  named.filter(
    ({ at, place: { name, kind, province } }) =>
      (kind === 'thành phố' || CENTRAL_CITIES.has(name)) &&
      (name === own ||
        (!says(tokens[at - 1], 'ra', 'vào', 'ở', 'quê', 'từ', 'đến', 'tới', 'về') &&
          !(CENTRAL_CITIES.has(province ?? '') && standsAmongParts(tokens, at)))),
  );

const standsAmongParts = (tokens: readonly Token[], at: number): boolean =>
  says(tokens[at - 1], ',', 'và', '-', '–') && says(tokens[at - 2], 'huyện', 'quận');
