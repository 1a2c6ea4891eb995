/** The classes of match, best first: exact marks before displaced tone marks before none; whole name before its beginning before words in it. */
import type { Entity } from '../../ingest/model.ts';
import { foldTones } from '../../ingest/text.ts';
import type { searchTiers } from '../contract.ts';
import { exactText, exactWords, foldedWords, namesOf, wordsIn } from './words.ts';

export interface MatchKind {
  tier: (typeof searchTiers)[number];
  place: 'whole' | 'begins' | 'inside';
  /** Which words of names are looked at: with their marks, or without. */
  column: 'exact' | 'folded';
  /** The ways to write the question, each a list of words; the last word of a beginning or of an inside may go on. */
  spellings: string[][];
  /** The words asked for, as `wordsOf` gives those of a name. */
  words: string[];
  wordsOf: WordsOf;
}

/** `folded`: the name without marks, where that is known already. */
type WordsOf = (name: string, folded?: string) => string[];
/** A name is looked at once for each of the places that the words may have in it. */
function remembered(wordsOf: WordsOf): WordsOf {
  const known = new Map<string, string[]>();
  return (name, folded) => {
    const found = known.get(name) ?? wordsOf(name, folded);
    known.set(name, found);
    return found;
  };
}

const PLACES = ['whole', 'begins', 'inside'] as const;
/** Ways to place the tones of a question; more are not tried. */
const MOST_VARIANTS = 24;

export function matchKinds(question: string): MatchKind[] {
  const exact = exactWords(question);
  const folded = foldedWords(question);
  const [exactly, byTones, bare] = [exactWords, toneWords, bareWords].map(remembered) as [
    WordsOf,
    WordsOf,
    WordsOf,
  ];
  const tones = placements(exact);
  const of = (
    tier: MatchKind['tier'],
    column: MatchKind['column'],
    spellings: string[][],
    wordsOf: WordsOf,
  ): MatchKind[] =>
    PLACES.map((place) => ({ tier, place, column, spellings, words: wordsOf(question), wordsOf }));
  return [
    ...(exact.length > 0 ? of('exact', 'exact', [exact], exactly) : []),
    ...(tones.length > 0 ? of('tones', 'exact', tones, byTones) : []),
    ...of('folded', 'folded', [folded], bare),
  ];
}

const bareWords: WordsOf = (name, folded) => (folded === undefined ? foldedWords(name) : wordsIn(folded));
const toneWords: WordsOf = (text) => exactWords(text).map(foldTones);

/** Other ways to write the same words, with the tone mark of a syllable on another of its vowels. */
function placements(words: readonly string[]): string[][] {
  let all: string[][] = [[]];
  for (const word of words) {
    const spellings = [word, ...displaced(word)];
    all = all.flatMap((before) => spellings.map((s) => [...before, s]));
    if (all.length > MOST_VARIANTS) return [];
  }
  return all.slice(1);
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
export function displaced(word: string): string[] {
  const letters = [...word].map((letter) => letter.normalize('NFD'));
  const tone = letters.map((l) => TONE.exec(l)?.[0]).find((t) => t !== undefined);
  if (tone === undefined) return [];
  const bare = letters.map((l) => l.replace(TONE, ''));
  return bare
    .map((l, i) =>
      /^[aeiouy]/u.test(l)
        ? bare
            .with(i, l + tone)
            .join('')
            .normalize('NFC')
        : word,
    )
    .filter((spelling) => spelling !== word);
}

/** The name that the question found; where its words are spread over several names, the entity's own. */
export function matchedName(entity: Entity, by: MatchKind): string {
  return namesOf(entity).find((name) => fits(by.wordsOf(name), by)) ?? entity.name;
}

function fits(name: readonly string[], { place, words }: MatchKind): boolean {
  const last = words.length - 1;
  const agrees = (word: string | undefined, i: number): boolean =>
    word !== undefined &&
    (i === last && place !== 'whole' ? word.startsWith(words[i] ?? '') : word === words[i]);
  if (place === 'inside') return words.every((_, i) => name.some((word) => agrees(word, i)));
  return (place === 'begins' || name.length === words.length) && words.every((_, i) => agrees(name[i], i));
}

/** The best class that names are in; nothing where they do not hold the words at all. `folded`: the first of them without marks. */
export function kindOf(
  names: readonly string[],
  folded: string,
  kinds: readonly MatchKind[],
): MatchKind | undefined {
  const text = exactText(names.join(' '));
  return kinds.find((kind) => {
    // Most of what is found without marks does not have those of the question; that shows before any name is taken apart.
    if (kind.tier === 'exact' && !kind.words.every((word) => text.includes(word))) return false;
    const wordsOf = (name: string, i: number) => kind.wordsOf(name, i === 0 ? folded : undefined);
    return kind.place === 'inside'
      ? fits(names.flatMap(wordsOf), kind)
      : names.some((name, i) => fits(wordsOf(name, i), kind));
  });
}
