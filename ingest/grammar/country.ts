/** Countries as such news names them: "Mỹ", "Cộng hòa Liên bang Đức", "nước CHDCND Lào". */
import type { Token } from '../doc.ts';
import { readTable } from '../lexicon/table.ts';
import { matchesOf } from '../matches.ts';
import { phrase } from './words.ts';

/** As far as they occur in such news: name, first name of the state, how it is another. */
const ROWS = readTable('countries.tsv', 3);

export const COUNTRIES: ReadonlySet<string> = new Set(
  ROWS.flatMap(([name = '', , how]) => (how === 'long' ? [] : [name])),
);

/** What may stand before the name of a state. */
const STATE_OF =
  /^(?:(?:nước|liên bang|vương quốc|cộng h(?:òa|oà)(?: (?:xã hội chủ nghĩa|dân chủ nhân dân|nhân dân|liên bang|hồi giáo))?|chdcnd|chxhcn|chnd|chlb|xhcn)\s)+/u;
const LONGEST = 9;
const BEGIN_STATES = new Set('nước liên vương cộng chdcnd chxhcn chnd chlb xhcn'.split(' '));
const BEGIN_NAMES = new Set([...COUNTRIES].map((name) => name.split(' ')[0]));

const FULL = new Map(
  ROWS.flatMap(([name = '', state = '', how]) => (how === 'short' ? [[name, state]] : [])),
);
/** Names of states that have several, the first one first. */
const SAME = [
  ...Map.groupBy(
    ROWS.filter(([, state]) => state),
    ([, state = '']) => state,
  ),
].map(([state, rows]) => [state, ...rows.map(([name = '']) => name)]);

/** The first name of a state that has several. */
export const firstName = (country: string): string =>
  SAME.find((same) => same.includes(country))?.[0] ?? country;

/** Other writings of a body that bears its state's name: "Bộ Quốc phòng Mỹ" is "Bộ Quốc phòng Hoa Kỳ"; a state goes by that name alone. */
export function stateWritings(head: string, country: string): string[] {
  const names = SAME.find((same) => same.includes(country)) ?? [country];
  const [own = '', ...rest] = head.split(` ${country}`);
  const others =
    rest.length === 1 ? names.filter((n) => n !== country).map((n) => `${own} ${n}${rest[0]}`) : [];
  return own === 'Nhà nước' && rest[0] === '' ? [...others, ...names] : others;
}

/** "Triều TIên", "Trung QUốc": a letter too many was written large. */
const SLIP = /(?<=\p{Lu})\p{Lu}(?=\p{Ll})/gu;
const small = (letter: string): string => letter.toLowerCase();

/** The country whose name begins at token `i`, without "nước" and the form of its state; and where it ends. */
export function countryAt(
  text: string,
  tokens: readonly Token[],
  i: number,
): { name: string; end: number } | undefined {
  const first = tokens[i];
  if (!first || !(BEGIN_NAMES.has(first.text) || BEGIN_STATES.has(first.lower))) return undefined;
  for (let end = Math.min(tokens.length, i + LONGEST); end > i; end--) {
    const said = phrase(text, tokens, i, end);
    const name = said.slice(STATE_OF.exec(said.toLowerCase())?.[0].length ?? 0).replace(SLIP, small);
    if (COUNTRIES.has(name)) return { name: FULL.get(name) ?? name, end };
  }
  return undefined;
}

/** The states that a text names anywhere, by their first names. */
export function statesNamed(text: string): Set<string> {
  const found = new Set<string>();
  for (const [name] of matchesOf(ANYWHERE, text)) found.add(firstName(FULL.get(name) ?? name));
  return found;
}
const ANYWHERE = new RegExp(`(?<!\\p{L})(${[...COUNTRIES].join('|')})(?!\\p{L})`, 'gu');
