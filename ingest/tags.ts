/**
 * What a word may begin or tell, one bit for each question: "is it one of these words?" is asked once of each writing that ever comes, and of its
 * tokens by a bit. A sentence has the bits of all its tokens, and is passed over by who finds his bit in none.
 */

/** A word as its token has it. */
export interface Word {
  readonly lower: string;
  readonly key: string;
}

const questions: ((word: Word) => boolean)[] = [];
const MOST = 31;

/** To be called where words are declared; the bit that tells them. */
export function tag(is: (word: Word) => boolean): number {
  if (questions.length === MOST) throw new Error(`more than ${MOST} tags`);
  return 1 << (questions.push(is) - 1);
}

/** The same for a list of words in lower case. */
export function tagWords(words: Iterable<string>): number {
  const all = new Set(words);
  return tag(({ lower }) => all.has(lower));
}

/** All bits of a word. */
export const tagsOf = (word: Word): number =>
  questions.reduce((tags, is, n) => (is(word) ? tags | (1 << n) : tags), 0);

/** How many are declared: a word that was looked at before a rule was loaded lacks its bits. */
export const tagCount = (): number => questions.length;

/** Whether a token has one of the bits. */
export const isTagged = (token: { readonly tags: number } | undefined, bits: number): boolean =>
  token !== undefined && (token.tags & bits) !== 0;
