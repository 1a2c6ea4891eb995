/** Takes out of the draft whom the article shows as accused, dead, honoured, a victim or a citizen without office, with all that is said of them. */

import type { Doc } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { PRIVATE_CUE, PRIVATE_RULES, type PrivateRule } from '../grammar/private.ts';
import { matchesOf } from '../matches.ts';
import type { EntityId } from '../model.ts';
import { sieveOf } from '../sieve.ts';
import { dropped } from './trace.ts';
import { type Chunk, type View, viewOf } from './view.ts';

const NOT_FOR_VIEW = 4000;
const mayMatch = sieveOf(PRIVATE_RULES.map((rule) => rule.pattern));

/** `chunks` in token order, not overlapping. */
export function dropPrivate(doc: Doc, draft: Draft, chunks: readonly Chunk[]): void {
  const persons = chunks.filter((c) => c.letter === 'P');
  if (persons.length === 0) return;
  const officials = new Set(draft.said().flatMap((c) => (c.type === 'HOLDS' ? [c.subject] : [])));
  const out = new Map<EntityId, string>();
  let from = 0;
  for (const sentence of doc.sentences) {
    if (sentence.role === 'boilerplate' || sentence.role === 'byline') continue;
    while (from < chunks.length && (chunks[from]?.last ?? 0) <= sentence.first) from++;
    let to = from;
    while (to < chunks.length && (chunks[to]?.first ?? 0) < sentence.last) to++;
    const here = chunks.slice(from, to);
    if (sentence.end - sentence.start > NOT_FOR_VIEW || !here.some((c) => c.letter === 'P')) continue;
    for (const [id, why] of namedIn(viewOf(doc, sentence, [], here), officials)) out.set(id, why);
  }
  if (out.size === 0) return;
  for (const c of persons) {
    const why = out.get(c.id);
    if (why !== undefined) dropped(doc, c, 'private', 'Person', why);
  }
  forget(draft, out);
}

function namedIn(view: View, officials: ReadonlySet<EntityId>): [EntityId, string][] {
  const may = mayMatch(view.text);
  if (may.length === 0 || !PRIVATE_CUE.test(view.text)) return [];
  const found: [EntityId, string][] = [];
  for (const n of may) {
    const rule = PRIVATE_RULES[n] as PrivateRule;
    for (const match of matchesOf(rule.pattern, view.text)) {
      const [start, end] = match.indices?.groups?.who ?? [0, 0];
      for (const s of view.symbols)
        if (s.letter === 'P' && s.at >= start && s.at < end && !(rule.unlessOffice && officials.has(s.id)))
          found.push([s.id, `${rule.why} (${rule.name})`]);
    }
  }
  return found;
}

/** The persons go, and with them the offices that only they held. */
function forget(draft: Draft, out: ReadonlyMap<EntityId, string>): void {
  const theirs = new Set<EntityId>();
  const others = new Set<EntityId>();
  for (const c of draft.said()) if (c.type === 'HOLDS') (out.has(c.subject) ? theirs : others).add(c.object);
  draft.keepOnly((e) => !out.has(e.id) && !(theirs.has(e.id) && !others.has(e.id)));
}
