/** Later, shorter mentions: "Đại tá Minh", "ông Hùng" stand for the one person of the article whose name ends so. */
import type { Doc, PersonChunk } from '../doc.ts';
import { cueAt } from '../grammar/person.ts';
import { titles } from '../lexicon/titles.ts';

export function linkShortNames(doc: Doc): Doc {
  const full = new Map<string, Set<string>>();
  for (const p of doc.persons) {
    const last = p.name.split(' ').at(-1) ?? '';
    full.set(last, (full.get(last) ?? new Set()).add(p.name));
  }
  const covered = new Uint8Array(doc.tokens.length);
  for (const p of doc.persons) covered.fill(1, p.first, p.last);
  const found: PersonChunk[] = [];
  for (const s of doc.sentences)
    if (s.role === 'body' || s.role === 'title')
      for (let i = s.first; i < s.last; i++) {
        const short = covered[i] ? undefined : shortAt(doc, i, full);
        if (short && short.last <= s.last) found.push(short);
      }
  return { ...doc, persons: [...doc.persons, ...found].sort((a, b) => a.first - b.first) };
}

function shortAt(doc: Doc, i: number, full: Map<string, Set<string>>): PersonChunk | undefined {
  const cue = cueAt(doc.tokens, i);
  const title = titles.longest(doc.tokens, i);
  const at = cue?.end ?? (title ? i + title.length : i);
  if (at === i) return undefined;
  const token = doc.tokens[at];
  const names = token?.shape === 'title' ? full.get(token.text) : undefined;
  if (names?.size !== 1 || doc.tokens[at + 1]?.shape === 'title') return undefined;
  const [name = ''] = names;
  const chunk: PersonChunk = { first: i, last: at + 1, name, nameFirst: at, nameLast: at + 1, offices: [] };
  if (cue?.honorific) chunk.honorific = cue.honorific;
  return chunk;
}
