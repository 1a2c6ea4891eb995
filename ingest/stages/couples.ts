/** "Hai bộ trưởng", "hai nhà lãnh đạo": the two people of an article that one mention stands for. */
import type { Doc } from '../doc.ts';
import { countryAt } from '../grammar/country.ts';
import { lowerWords, says } from '../grammar/words.ts';
import type { EntityId } from '../model.ts';
import { isTagged, tagWords } from '../tags.ts';
import type { Chunk } from './view.ts';

/** "hai bộ trưởng", "hai nhà lãnh đạo": the two people named before who hold such an office, or the two of the article's sentence before. */
const HOLDERS: Record<string, RegExp> = {
  'bộ trưởng': /^Bộ trưởng$/,
  'thứ trưởng': /^Thứ trưởng$/,
  'thủ tướng': /^Thủ tướng$/,
  'tổng thống': /^Tổng thống$/,
  'ngoại trưởng': /^(?:Bộ trưởng|Ngoại trưởng)$/,
};

const HOLDER_INITIALS = new Set(Object.keys(HOLDERS).map((noun) => noun.split(' ')[0] ?? ''));
const BEGINS = tagWords(['hai', ...HOLDER_INITIALS]);

/** Pairs of people that one mention stands for: the only two with that office who were named before it, else the article's only two. */
export function couples(doc: Doc, chunks: readonly Chunk[]): Chunk[] {
  const known = new Map<string, readonly Holder[]>();
  const found: Chunk[] = [];
  const coupleAt = (i: number): void => {
    const two = twoAt(doc, i);
    if (!two) return;
    const pairs = (two.noun === ANY ? Object.keys(HOLDERS) : [two.noun]).map((noun) => {
      const which = `${noun} ${two.field}`;
      const all = known.get(which) ?? holdersOf(doc, chunks, { ...two, noun });
      known.set(which, all);
      const before = idsOf(all.filter((h) => h.first < i));
      return before.length < 2 && two.noun !== ANY ? idsOf(all) : before;
    });
    const ids = pairs.find((p) => p.length === 2);
    const [id] = ids ?? [];
    if (id && ids) found.push({ first: i, last: two.last, letter: 'P', id, ids, standing: 'pair' });
  };
  for (let i = 0; i + 2 < doc.tokens.length; i++) if (isTagged(doc.tokens[i], BEGINS)) coupleAt(i);
  return found;
}

interface Two {
  noun: string;
  /** What they are ministers of, where it is said. */
  field: string;
  last: number;
}

/** "hai bộ trưởng", "hai nhà lãnh đạo", "Bộ trưởng (Bộ) Quốc phòng hai nước", "Bộ trưởng Quốc phòng Việt - Mỹ". */
function twoAt(doc: Doc, i: number): Two | undefined {
  const { tokens } = doc;
  const word = tokens[i]?.lower ?? '';
  const first = word === 'hai' ? i + 1 : HOLDER_INITIALS.has(word) ? i : undefined;
  if (first === undefined) return undefined;
  const noun = lowerWords(tokens, first, first + 2);
  if (first > i && HEADS.has(lowerWords(tokens, first, first + 3)))
    return { noun: ANY, field: '', last: i + 4 };
  if (first > i) return HOLDERS[noun] ? { noun, field: '', last: i + 3 } : undefined;
  if (!HOLDERS[noun] || tokens[i - 1]?.lower === 'hai') return undefined;
  for (let n = i + 2; n <= i + MOST_FIELD; n++) {
    const last = bothAt(doc, n);
    if (last) return { noun, field: lowerWords(tokens, i + 2, n).replace(/^bộ /u, ''), last };
  }
  return undefined;
}
const MOST_FIELD = 5;
/** Whatever both are of. */
const ANY = '';
const HEADS = new Set(['nhà lãnh đạo', 'người đứng đầu']);

/** "hai nước", "Việt - Mỹ", "Việt Nam và Canada": of whom two ministers are; where it ends. */
function bothAt({ text, tokens }: Doc, n: number): number | undefined {
  if (says(tokens[n], 'hai')) return says(tokens[n + 1], 'nước', 'bên') ? n + 2 : undefined;
  if (!says(tokens[n], 'việt')) return undefined;
  const second = /^[-–]$/u.test(tokens[n + 1]?.text ?? '') ? n + 2 : n + 3;
  if (second === n + 3 && !(says(tokens[n + 1], 'nam') && says(tokens[n + 2], 'và'))) return undefined;
  return SHORT.test(tokens[second]?.text ?? '') ? second + 1 : countryAt(text, tokens, second)?.end;
}
const SHORT = /^(?:Trung|Nhật|Hàn|Ấn|Triều|Úc|Thái)$/u;

type Holder = Pick<Chunk, 'first' | 'id'>;
const idsOf = (holders: readonly Holder[]): EntityId[] => [...new Set(holders.map((h) => h.id))];

/** Everybody who holds such an office now, of such a field, where he is named with it. */
function holdersOf(doc: Doc, chunks: readonly Chunk[], { noun, field }: Two): readonly Holder[] {
  const idAt = new Map(chunks.flatMap((c) => (c.letter === 'P' ? [[c.first, c.id]] : [])));
  return doc.persons
    .filter((p) => p.offices.some((o) => HOLDERS[noun]?.test(o.title) && !o.former && isOf(doc, o, field)))
    .flatMap(({ first }) => {
      const id = idAt.get(first);
      return id ? [{ first, id }] : [];
    });
}

const isOf = (doc: Doc, { first, last }: { first: number; last: number }, field: string): boolean =>
  field === '' || lowerWords(doc.tokens, first, last).includes(field);
