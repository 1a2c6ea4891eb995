/** Later, shorter mentions: "Đại tá Minh", "ông Hùng", "bà Kim Ngân" stand for the one person of the article whose name ends so. */
import type { Doc, PersonChunk } from '../doc.ts';
import { officesAfter } from '../grammar/holding.ts';
import { cueAt } from '../grammar/person.ts';
import { titles } from '../lexicon/titles.ts';

export function linkShortNames(doc: Doc): Doc {
  const persons = fullNames(doc.persons);
  const full = new Map<string, Set<string>>();
  for (const p of persons) {
    const last = p.name.split(' ').at(-1) ?? '';
    full.set(last, (full.get(last) ?? new Set()).add(p.name));
  }
  const covered = new Uint8Array(doc.tokens.length);
  for (const p of persons) covered.fill(1, p.first, p.last);
  const found: PersonChunk[] = [];
  for (const s of doc.sentences)
    if (s.role === 'body' || s.role === 'title')
      for (let i = s.first; i < s.last; i++) {
        const short = covered[i] ? undefined : shortAt(doc, i, s.last, full);
        if (!short || short.last > s.last) continue;
        covered.fill(1, short.first, short.last);
        found.push(short);
      }
  return { ...doc, persons: [...persons, ...found].sort((a, b) => a.first - b.first) };
}

/** A name of two syllables that ends exactly one longer name of the article is that one: "Kim Ngân" for "Nguyễn Thị Kim Ngân". */
function fullNames(persons: readonly PersonChunk[]): PersonChunk[] {
  const names = [...new Set(persons.map((p) => p.name))];
  return persons.map((p) => {
    if (p.name.split(' ').length !== 2 || p.offices.length > (p.titled ? 1 : 0)) return p;
    const longer = names.filter((n) => n.endsWith(` ${p.name}`));
    const [name] = longer;
    return longer.length === 1 && name !== undefined ? { ...p, name } : p;
  });
}

function shortAt(doc: Doc, i: number, end: number, full: Map<string, Set<string>>): PersonChunk | undefined {
  const cue = cueAt(doc.tokens, i);
  const title = titles.longest(doc.tokens, i);
  const at = cue?.end ?? (title ? i + title.length : i);
  if (at === i) return undefined;
  const token = doc.tokens[at];
  const names = token?.shape === 'title' ? full.get(token.text) : undefined;
  if (names?.size !== 1 || doc.tokens[at + 1]?.shape === 'title') return undefined;
  const [name = ''] = names;
  const held = officesAfter(doc, at + 1, end, true);
  const chunk: PersonChunk = {
    first: i,
    last: held.end,
    name,
    nameFirst: at,
    nameLast: at + 1,
    offices: held.offices,
  };
  if (cue?.honorific) chunk.honorific = cue.honorific;
  return chunk;
}
