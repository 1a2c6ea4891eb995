/** Where an article speaks of its programme again by the common noun: "ký kết quy chế với ...", "Mô hình do Công an xã tham mưu". */
import type { Doc, Token } from '../doc.ts';
import { says } from '../grammar/words.ts';
import type { EntityId } from '../model.ts';
import { foldTones } from '../text.ts';
import type { Chunk } from './view.ts';

/** The noun, by its syllables, and whether it says enough by itself ("quy chế phối hợp 6 tháng đầu năm"), may stand where nothing goes on, or only at the head of a sentence. */
const NOUNS: [string[], 'joint' | 'anywhere' | 'head'][] = [
  [['quy', 'chế', 'phối', 'hợp'], 'joint'],
  [['quy', 'chế'], 'anywhere'],
  [['thỏa', 'thuận'], 'anywhere'],
  [['bản', 'ghi', 'nhớ'], 'anywhere'],
  [['chương', 'trình', 'phối', 'hợp'], 'joint'],
  [['kế', 'hoạch', 'phối', 'hợp'], 'joint'],
  [['nghị', 'quyết', 'liên', 'tịch'], 'joint'],
  [['kế', 'hoạch', 'liên', 'tịch'], 'joint'],
  [['kế', 'hoạch', 'liên', 'ngành'], 'joint'],
  [['quy', 'chế', 'liên', 'ngành'], 'joint'],
  [['mô', 'hình'], 'head'],
  [['chương', 'trình'], 'head'],
  [['nghị', 'quyết'], 'head'],
  [['kế', 'hoạch'], 'head'],
];
const KEYS = NOUNS.map(([words, where]) => ({ keys: words.map(foldTones), where }));
const FIRSTS = new Set(KEYS.map(({ keys }) => keys[0]));
/** What may follow where the noun stands alone; "quy chế dân chủ" is another. */
const NEXT = new Set(
  'với gồm có được do này phối bằng giữa nhằm và đã sẽ trên mới vào hợp , . ; ) :'.split(' '),
);
/** What makes the noun at a sentence's head the one that was named. */
const HEADED = new Set(['do', 'này', 'được', 'là']);
const OTHER = new Set('khác mới tương riêng số liên'.split(' '));
const BEFORE = new Set('các những nhiều mỗi một hai ba thảo xây'.split(' '));

/** Mentions of the article's only programme or agreement of that noun. */
export function papersAgain(doc: Doc, taken: readonly Chunk[]): Chunk[] {
  const named = namedByNoun(doc, taken);
  const titled = titledOnes(doc, taken);
  const covered = new Uint8Array(doc.tokens.length);
  for (const c of taken) covered.fill(1, c.first, c.last);
  const found = quotedAgain(doc, taken, covered);
  for (const c of found) covered.fill(1, c.first, c.last);
  for (const s of named.size > 0 ? doc.sentences : []) {
    if (s.role !== 'body') continue;
    for (let i = s.first; i < s.last; i++) {
      if (covered[i] || !FIRSTS.has(doc.tokens[i]?.key)) continue;
      const noun = KEYS.find((n) => startsWith(doc.tokens, i, n.keys));
      const id = noun && meantAt(named.get(noun.keys.join(' ')), noun.where === 'head', i);
      if (!noun || !id || BEFORE.has(doc.tokens[i - 1]?.lower ?? '') || isAnother(doc.tokens, i)) continue;
      const last = endOf(doc.tokens, i + noun.keys.length);
      const next = doc.tokens[last]?.lower ?? '.';
      const stands =
        noun.where !== 'head' ||
        (i === s.first
          ? titled.has(id)
            ? next === 'này'
            : HEADED.has(next)
          : isNamed(doc.tokens, i, next) && NEXT.has(next));
      if (
        !stands ||
        (noun.where === 'joint' ? OTHER.has(next) : noun.where === 'anywhere' && !NEXT.has(next))
      )
        continue;
      found.push({ first: i, last, letter: 'G', id });
    }
  }
  return found;
}

/** "Trước đó, A *cũng đã ký kết thỏa thuận* với C": one more. */
const isAnother = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - ALSO_WITHIN), i).some((t) => says(t, 'cũng', 'từng')) &&
  tokens.slice(Math.max(0, i - ALSO_WITHIN), i).some((t) => says(t, 'ký'));
const ALSO_WITHIN = 6;

/** "3 năm thực hiện *Chương trình*", "ký kết thực hiện *chương trình này*": with a capital or "này", or right behind what is done with it. */
const isNamed = (tokens: readonly Token[], i: number, next: string): boolean =>
  (tokens[i]?.shape === 'title' || next === 'này') &&
  says(tokens[i - 1], 'hiện', 'kết', 'khai', 'của', 'theo', 'ký');

const startsWith = (tokens: readonly Token[], i: number, keys: readonly string[]): boolean =>
  keys.every((k, n) => tokens[i + n]?.key === k);

const endOf = (tokens: readonly Token[], i: number): number =>
  says(tokens[i], 'phối', 'hợp') && says(tokens[i + 1], 'hợp', 'tác') ? i + 2 : i;

const OPENS = new Set(['“', '"', '‘', '«']);
const LONGEST_TITLE = 24;

/** "Riêng “Bến cá bình yên” do ...": a title in quotes that was told as a model's or movement's before. */
function quotedAgain(doc: Doc, taken: readonly Chunk[], covered: Uint8Array): Chunk[] {
  const idAt = new Map(taken.filter((c) => c.letter === 'G').map((c) => [c.first, c.id]));
  const titles = new Map<string, EntityId>();
  for (const p of doc.programs) {
    const id = idAt.get(p.first);
    if (p.quoted && id) titles.set(foldTones(p.quoted), id);
  }
  const found: Chunk[] = [];
  if (titles.size === 0) return found;
  for (let i = 0; i < doc.tokens.length; i++) {
    if (covered[i] || !OPENS.has(doc.tokens[i]?.text ?? '')) continue;
    const close = doc.tokens.slice(i + 1, i + LONGEST_TITLE).findIndex((t) => /^[”"»’]$/u.test(t.text));
    const [from, to] = [doc.tokens[i + 1], doc.tokens[i + close]];
    const id = close > 0 && from && to && titles.get(foldTones(doc.text.slice(from.start, to.end)));
    if (id) found.push({ first: i, last: i + close + 2, letter: 'G', id });
  }
  return found;
}

/** "Chương trình “X”": called so by its title, as shows and contests are. */
function titledOnes(doc: Doc, taken: readonly Chunk[]): Set<EntityId> {
  const idAt = new Map(taken.filter((c) => c.letter === 'G').map((c) => [c.first, c.id]));
  return new Set(doc.programs.flatMap((p) => (isTitled(p) ? (idAt.get(p.first) ?? []) : [])));
}
const isTitled = (p: Doc['programs'][number]): boolean =>
  p.kind === 'coordination_programme' && p.quoted !== undefined && p.name === p.quoted;

/** The first that an article names by a noun, and where it names another. */
interface Told {
  id: EntityId;
  first: number;
  until?: number;
}

function namedByNoun(doc: Doc, taken: readonly Chunk[]): Map<string, Told> {
  const found = new Map<string, Told>();
  const documents = new Set(doc.documents.map((d) => foldTones(d.kind)));
  const idAt = new Map(taken.filter((c) => c.letter === 'G').map((c) => [c.first, c.id]));
  for (const p of doc.programs) {
    const id = idAt.get(p.first);
    const key = p.kind === 'model' ? 'mô hình' : isTitled(p) ? 'chương trình' : p.name;
    const words = foldTones(key).split(/\s+/u);
    if (!id || isCarriedOut(doc.tokens, p.first)) continue;
    for (const { keys } of KEYS.filter((noun) => noun.keys.every((k, n) => words[n] === k))) {
      const noun = keys.join(' ');
      // "Nghị quyết" is another paper where the article has a resolution that is no programme.
      if (documents.has(noun)) continue;
      const told = found.get(noun);
      if (!told) found.set(noun, { id, first: p.first });
      else if (told.id !== id) told.until ??= p.first;
    }
  }
  return found;
}

/** "nhằm cụ thể hóa *Chương trình phối hợp số 13*": what is signed here carries that one out. */
const isCarriedOut = (tokens: readonly Token[], i: number): boolean =>
  says(tokens[i - 1], 'hóa', 'hoá') && says(tokens[i - 2], 'thể');

/** The only one that the article names by the noun; at a sentence's head also the only one so far. */
const meantAt = (told: Told | undefined, atHead: boolean, at: number): EntityId | undefined =>
  told && (told.until === undefined || (atHead && told.first < at && at < told.until)) ? told.id : undefined;
