/** Takes out of the draft whom the article shows as accused, dead, honoured, a victim or a citizen without office, with all that is said of them. */

import type { Doc, OfficeChunk, PersonChunk, Sentence } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { nameAt } from '../grammar/person.ts';
import { PRIVATE_RULES } from '../grammar/private.ts';
import { FOUGHT, PRIVATE_CUE } from '../grammar/private-cues.ts';
import { STARTS_WITH_OTHERS } from '../grammar/private-several.ts';
import { ACCUSED, type PrivateRule } from '../grammar/private-shape.ts';
import { phrase, says } from '../grammar/words.ts';
import { matchesOf } from '../matches.ts';
import type { EntityId } from '../model.ts';
import { sieveOf } from '../sieve.ts';
import { nameKey } from '../text.ts';
import { calledBy, calledIn } from './called.ts';
import { sentenceFinder } from './resolve.ts';
import { dropped } from './trace.ts';
import { type Chunk, type View, viewOf } from './view.ts';

const NOT_FOR_VIEW = 4000;
const mayMatch = sieveOf(PRIVATE_RULES.map((rule) => rule.pattern));

/** `chunks` in token order, not overlapping. */
export function dropPrivate(doc: Doc, draft: Draft, chunks: readonly Chunk[]): void {
  const persons = chunks.filter((c) => c.letter === 'P');
  if (persons.length === 0) return;
  const officials = officialsIn(doc, draft);
  const called = callsOf(doc, persons, officials);
  const out = new Map<EntityId, string>();
  let from = 0;
  for (const sentence of doc.sentences) {
    if (sentence.role === 'boilerplate' || sentence.role === 'byline') continue;
    if (sentence.end - sentence.start > NOT_FOR_VIEW) continue;
    while (from < chunks.length && (chunks[from]?.last ?? 0) <= sentence.first) from++;
    let to = from;
    while (to < chunks.length && (chunks[to]?.first ?? 0) < sentence.last) to++;
    const here = chunks.slice(from, to);
    const named = here.some((c) => c.letter === 'P')
      ? viewOf(doc, withBefore(doc, sentence), [], here)
      : undefined;
    const meant = withCalled(here, called(sentence));
    if (!named && !meant) continue;
    const fought = FOUGHT.test(doc.text.slice(sentence.start, sentence.end));
    for (const view of [named, meant && viewOf(doc, sentence, [], meant)])
      if (view) for (const [id, why] of toldIn(view, officials, view !== named, fought)) out.set(id, why);
  }
  const accused = accusedByName(doc);
  for (const { id } of persons) {
    const name = nameKey(draft.entities.get(id)?.name ?? '');
    if (accused.has(name)) out.set(id, `${ACCUSED} (accused-called)`);
    if (OF_HISTORY.has(name)) out.set(id, 'người đã mất (of-history)');
  }
  if (out.size === 0) return;
  for (const c of persons) {
    const why = out.get(c.id);
    if (why !== undefined) dropped(doc, c, 'private', 'Person', why);
  }
  forget(draft, out);
}

/** "bức ảnh Chủ tịch Hồ Chí Minh và Chủ tịch *Tôn Đức Thắng*": whom no living official shares a name with. */
const OF_HISTORY: ReadonlySet<string> = new Set(['Tôn Đức Thắng', 'Nguyễn Ái Quốc'].map(nameKey));

/** Who is among the accused stands one sentence before: "Trong số 8 bị can ... *Bảy người khác gồm*". */
function withBefore({ sentences, text }: Doc, sentence: Sentence): Sentence {
  if (!STARTS_WITH_OTHERS.test(text.slice(sentence.start, sentence.start + 40))) return sentence;
  const before = sentences[sentences.indexOf(sentence) - 1];
  return before ? { ...sentence, start: before.start, first: before.first } : sentence;
}

/** "bị cáo *Lê Văn Tám*": whom the text calls so by his bare name, wherever else he is told with an honorific. */
function accusedByName({ text, tokens }: Doc): Set<string> {
  const names = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    if (!says(tokens[i], 'can', 'cáo') || !says(tokens[i - 1], 'bị')) continue;
    const name = nameAt(tokens, i + 1, false);
    if (name && name.last - name.first > 2) names.add(nameKey(phrase(text, tokens, name.first, name.last)));
  }
  return names;
}

type Officials = Record<'now' | 'high' | 'ever', ReadonlySet<EntityId>>;

/** Who holds an office, held one above the commune, or ever held any. One that is over, or told of a pronoun, makes no official of a citizen. */
function officialsIn(doc: Doc, draft: Draft): Officials {
  const ever = new Set(draft.said().flatMap((c) => (c.type === 'HOLDS' ? [c.subject] : [])));
  const sentenceOf = sentenceFinder(doc);
  const isNamed = (p: PersonChunk, o: OfficeChunk): boolean =>
    !o.apart || (p.honorific !== undefined && sentenceOf(o) === sentenceOf(p));
  const holders = (counts: (o: OfficeChunk) => boolean): Set<EntityId> => {
    const names = new Set(
      doc.persons.flatMap((p) => (p.offices.some((o) => counts(o) && isNamed(p, o)) ? nameKey(p.name) : [])),
    );
    return new Set([...ever].filter((id) => names.has(nameKey(draft.entities.get(id)?.name ?? ''))));
  };
  return { ever, now: holders((o) => !o.former), high: holders((o) => !o.former || isHigh(o)) };
}

const isHigh = ({ agency }: OfficeChunk): boolean =>
  agency !== undefined &&
  agency.level !== 'commune' &&
  agency.place?.level !== 'commune' &&
  agency.cls !== 'named' &&
  !/^(?:xã|phường|thị trấn)$/u.test(agency.levelWord ?? '');

/** The pronouns and lone given names of a sentence as chunks of whom they mean; an official shares his given name with the accused. */
function callsOf(doc: Doc, persons: readonly Chunk[], { now }: Officials): (s: Sentence) => Chunk[] {
  const idAt = new Map(persons.map((c) => [c.first, c.id]));
  const lastNames = calledBy(doc.persons);
  return (s) =>
    calledIn(doc, s, lastNames).flatMap(({ first, last, person, given }) => {
      const id = idAt.get(person.first);
      return id && !(given && now.has(id)) ? [{ first, last, letter: 'P', id }] : [];
    });
}

function withCalled(here: readonly Chunk[], called: readonly Chunk[]): Chunk[] | undefined {
  const apart = called.filter((c) => !here.some((h) => c.first < h.last && h.first < c.last));
  return apart.length === 0 ? undefined : [...here, ...apart].sort((a, b) => a.first - b.first);
}

/** Who is told to be none of the officials; `meant`: by a pronoun, too; `fought`: of arrests in the wars. */
function toldIn(view: View, officials: Officials, meant: boolean, fought: boolean): [EntityId, string][] {
  const may = mayMatch(view.text);
  if (may.length === 0 || !PRIVATE_CUE.test(view.text)) return [];
  const found: [EntityId, string][] = [];
  for (const n of may) {
    const rule = PRIVATE_RULES[n] as PrivateRule;
    if ((meant && !rule.pronoun) || (fought && rule.name.startsWith('accused'))) continue;
    for (const match of matchesOf(rule.pattern, view.text)) {
      const [start, end] = match.indices?.groups?.who ?? [0, 0];
      for (const s of view.symbols)
        if (
          s.letter === 'P' &&
          s.at >= start &&
          s.at < end &&
          !(rule.name.startsWith('accused') && isVictim(view.text, s.at)) &&
          !(rule.unlessOffice && officials[rule.unlessOffice].has(s.id))
        )
          found.push([s.id, `${rule.why} (${rule.name})`]);
    }
  }
  return found;
}

/** "xét xử vụ án P *bị doạ giết*": it was done to him. */
const VICTIM =
  /^ bị (?:(?:kẻ|đe|tấn|hành|sát|giết|bắn|đâm|chém|đánh|vu|bôi|xúc|lừa|dọa|doạ)(?!\p{L})|bắt cóc)/u;
const LONG_ENOUGH = 16;
/** "nghi phạm P bị bắn" is no such case. */
const isVictim = (text: string, at: number): boolean =>
  VICTIM.test(text.slice(at + 1, at + LONG_ENOUGH)) &&
  /(?<!\p{L})vụ(?: án)? $/u.test(text.slice(Math.max(0, at - 8), at));

/** The persons go, and with them the offices that only they held. */
function forget(draft: Draft, out: ReadonlyMap<EntityId, string>): void {
  const theirs = new Set<EntityId>();
  const others = new Set<EntityId>();
  for (const c of draft.said()) if (c.type === 'HOLDS') (out.has(c.subject) ? theirs : others).add(c.object);
  draft.keepOnly((e) => !out.has(e.id) && !(theirs.has(e.id) && !others.has(e.id)));
}
