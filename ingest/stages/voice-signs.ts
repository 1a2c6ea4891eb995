/** What speaks for and against somebody's words having fallen at an occasion: signs, which `lexicon/voices.tsv` weighs. */
import { type Doc, type Sentence, sentenceNumber } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { isPartOfSitting } from '../grammar/event-sitting.ts';
import { matchesOf } from '../matches.ts';
import type { EntityId } from '../model.ts';
import { countUpTo } from '../sorted.ts';
import type { Occasion } from './occasion.ts';
import type { Chunk, Symbol, View } from './view.ts';

/** What people meet for, whichever it is. */
const NOUN =
  /(?<!\p{L})(?:hội nghị|cuộc họp|kỳ họp|phiên họp|phiên thảo luận|phiên chất vấn|họp báo|(?:buổi|cuộc) làm việc|hội thảo|t[oọ][aạ] đàm|đại hội|diễn đàn|buổi lễ|lễ|hội đàm|buổi tiếp|cuộc gặp|cuộc hội|tiếp xúc cử tri|buổi đối thoại|hội đồng|chuyến)(?!\p{L})/giu;
/** Reporters and where they stand. */
const PRESS =
  /(?<!\p{L})(?:phóng viên|pv|báo chí|vnexpress|tuổi trẻ|zing|dân trí|thanh niên|tiền phong|vietnamnet|ttxvn|trao đổi với|trả lời báo|phỏng vấn|bên lề|hành lang)(?!\p{L})/giu;
/** The preposition or verb that stands before the occasion where it is told: "tại hội nghị", "sau cuộc họp". */
const LED_BY =
  /(?<!\p{L})(tại|tổ chức|dự|chủ trì|trong|sau|trước|về|của|diễn ra|có|với|từ|theo|bên lề|nhân)\s+(?:\p{L}+\s+)?$/u;
const SHORT = 3;

interface Spread {
  /** How often it stands between two sentences, the first of them included. */
  between(from: number, to: number): number;
}

/** Places in the text, counted by sentence once for the article. */
function spreadOf(doc: Doc, places: readonly number[]): Spread {
  const upTo = (n: number): number => {
    const start = doc.sentences[n]?.start ?? Number.POSITIVE_INFINITY;
    return countUpTo(places, (p) => p < start);
  };
  return { between: (from, to) => Math.max(0, upTo(to) - upTo(from)) };
}

const startsOf = (pattern: RegExp, text: string): number[] => matchesOf(pattern, text).map((m) => m.index);

export interface Heard {
  view: View;
  /** The number of its sentence. */
  at: number;
  rule: string;
  verb: string;
  voice: Symbol;
  occasion: Occasion;
}

/** To be asked of voices that the rules hear at an occasion. */
export function voiceSigns(
  doc: Doc,
  draft: Draft,
  chunks: readonly Chunk[],
  occasions: readonly Occasion[],
): (heard: Heard) => string[] {
  const numberOf = new Map<Sentence, number>(doc.sentences.map((s, n) => [s, n]));
  const text = doc.text.toLowerCase();
  const places = startsOf(NOUN, text);
  const nouns = spreadOf(doc, places);
  const nearest = nearestNoun(doc, chunks, places, text);
  const press = spreadOf(doc, startsOf(PRESS, text));
  const days = spreadOf(
    doc,
    doc.dates.filter((d) => d.day !== undefined).map((d) => doc.tokens[d.first]?.start ?? 0),
  );
  const all = doc.sentences.length;
  const sentencesOf = spokenIn(doc, chunks);
  const title = doc.article.title.toLowerCase();
  const said = (at: number): string => saidIn(doc, text, at);
  /** Where voices of each occasion were weighed so far. */
  const before = new Map<EntityId, { count: number; last: number }>();
  return ({ view, at, rule, verb, voice, occasion }) => {
    const told = numberOf.get(occasion.sentence) ?? 0;
    const own = at === told;
    const [from, to] = [Math.min(told + 1, at), at];
    const again = sentencesOf(occasion.id);
    const last = again[countUpTo(again, (n) => n <= at) - 1];
    const since = Math.min(at - (last ?? told), told <= at ? at - told : Number.POSITIVE_INFINITY);
    const first = sentencesOf(voice.id)[0] ?? at;
    const earlier = before.get(occasion.id) ?? { count: 0, last: at };
    before.set(occasion.id, { count: earlier.count + 1, last: at });
    const mentioned = view.symbols.filter((s) => s.letter === 'E');
    const others = nouns.between(from, to) - again.filter((n) => n >= from && n < to).length;
    const introduced = first === at ? 'here' : first < told ? 'before' : first === told ? 'with it' : 'after';
    const sinceTold = since < 0 ? 'before' : bucket(since);
    const placed = isPlaced(view, occasion);
    const dated = days.between(told, told + 1) > 0;
    const main = occasion === occasions[0];
    return [
      `rule ${rule}`,
      `verb ${firstWords(verb)}`,
      `standing ${voice.standing ?? 'official'}`,
      `kind ${occasion.hit.kind}`,
      `head ${firstWords(occasion.hit.head)}`,
      `weight ${occasion.hit.weight}`,
      `led by ${LED_BY.exec(text.slice(occasion.sentence.start, occasion.sentence.start + occasion.hit.start))?.[1] ?? '-'}`,
      `occasion ${told < SHORT ? 'lead' : told < 8 ? 'early' : 'late'}`,
      `occasion dated ${dated}`,
      `occasion by verb ${occasion.hit.told === true}`,
      `occasion ${main ? 'main' : 'beside'}`,
      `occasions ${Math.min(occasions.length, 4)}`,
      `since ${sinceTold}`,
      `own ${own}`,
      `names ${mentioned.some((s) => s.id === occasion.id) ? 'it' : mentioned.length > 0 ? 'another' : 'none'}`,
      `introduced ${introduced}`,
      `role ${ROLES.some((type) => draft.has(type, voice.id, occasion.id))}`,
      `place ${at < 4 ? 'lead' : 'body'}`,
      `nearest ${nearest(view.sentence, occasion)}`,
      `noun here ${!own && mentioned.length === 0 && nouns.between(at, at + 1) > 0}`,
      `nouns between ${Math.min(Math.max(0, others), 3)}`,
      `nouns ${Math.min(8, 2 * Math.floor(nouns.between(0, all) / 3))}`,
      `press here ${press.between(at, at + 1) > 0}`,
      `press between ${press.between(from, to) > 0}`,
      `press ${Math.min(3, press.between(0, all))}`,
      // Sessions last for days, and their parts have one each.
      `day here ${!own && days.between(at, at + 1) > 0 && !mentioned.some((s) => isPartOfSitting(s.said ?? ''))}`,
      `days between ${Math.min(2, days.between(from, to))}`,
      `about ${about(occasion, said(at - 1), said(at), said(at + 1))}`,
      `title ${about(occasion, title)}`,
      `voices before ${bucket(earlier.count)}`,
      `since a voice ${earlier.count === 0 ? 'none' : bucket(Math.abs(at - earlier.last))}`,
      `placed ${placed}`,
      `placed own ${placed} ${own}`,
      `mentions ${bucket(sentencesOf(voice.id).length)}`,
      `press kind ${occasion.hit.kind === 'họp báo'} ${introduced}`,
      `beside ${main} ${introduced}`,
      `late ${told >= 8} ${sinceTold}`,
      `own ${own} dated ${dated}`,
      `host ${[...draft.ends.from('HOLDS', voice.id)].some((h) => [...draft.ends.from('OF', h.object)].some((o) => draft.has('ORGANIZED', o.object, occasion.id)))}`,
      `office ${draft.ends.from('HOLDS', voice.id).size > 0}`,
      `length ${all < 10 ? 'short' : all < 25 ? 'middle' : 'long'}`,
    ];
  };
}

/** The last noun of an occasion before the end of a sentence: is it the occasion meant, another one that is read, or one that is not? */
function nearestNoun(
  doc: Doc,
  chunks: readonly Chunk[],
  places: readonly number[],
  text: string,
): (sentence: Sentence, occasion: Occasion) => string {
  const named = chunks
    .filter((c) => c.letter === 'E')
    .map((c) => ({
      id: c.id,
      start: doc.tokens[c.first]?.start ?? 0,
      end: doc.tokens[c.last - 1]?.end ?? 0,
    }));
  return (sentence, { id, hit, sentence: own }) => {
    const place = places[countUpTo(places, (p) => p < sentence.end) - 1];
    if (place === undefined) return 'none';
    const where = place >= sentence.start ? 'here' : 'before';
    const last = named[countUpTo(named, (e) => e.start <= place) - 1];
    const is = last && place < last.end ? last.id : undefined;
    if (is === id || (place >= own.start + hit.start && place < own.start + hit.end)) return `${where} it`;
    if (is) return `${where} another`;
    return `${where} unread ${AT.test(text.slice(Math.max(0, place - 12), place)) ? 'at' : ''}`.trim();
  };
}
/** "Tại *hội nghị*, ông A nói", "ông A nói trong *cuộc họp*", "phát biểu khai mạc *hội thảo*": the sentence itself says where. */
const isPlaced = (view: View, { id }: Occasion): boolean =>
  view.symbols.some(
    (s) => s.letter === 'E' && s.id === id && PLACED.test(view.text.slice(Math.max(0, s.at - 40), s.at)),
  );
const PLACED =
  /(?<!\p{L})(?:tại|trong|ở|dự|chủ trì|chủ t[oọ][aạ]|phát biểu|kết luận|khai mạc|bế mạc|điều hành)\s+(?:\p{Ll}+\s+){0,2}$/u;
const AT = /(?:tại|trong|ở|dự|chủ trì)\s+(?:\p{L}+\s+)?$/u;

const ROLES = ['CHAIRED', 'ATTENDED'] as const;

const firstWords = (words: string): string => words.split(' ').slice(0, 2).join(' ');

const longWords = (text: string): ReadonlySet<string> => new Set(text.match(/\p{L}{3,}/gu));

const saidIn = (doc: Doc, text: string, at: number): string => {
  const s = doc.sentences[at];
  return s ? text.slice(s.start, s.end) : '';
};

/** Does it stand there, and not within another word? */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) return true;
  return false;
}
const LETTER = /\p{L}/u;

const bucket = (n: number): string =>
  n <= 1 ? `${n}` : n <= 3 ? '2-3' : n <= 7 ? '4-7' : n <= 14 ? '8-14' : '15+';

/** How many words of the occasion's name stand around the voice, or in the title. */
function about({ hit }: Occasion, ...around: readonly string[]): string {
  const words = longWords(hit.name.toLowerCase());
  let shared = 0;
  for (const w of words) if (around.some((there) => holdsWord(there, w))) shared++;
  const share = shared / Math.max(1, words.size);
  return share > 0.5 ? 'most' : share > 0.25 ? 'some' : 'little';
}

/** The numbers of the sentences in which an entity is spoken of, in order. */
function spokenIn(doc: Doc, chunks: readonly Chunk[]): (id: EntityId) => readonly number[] {
  const known = new Map<EntityId, number[]>();
  for (const c of chunks)
    if (c.letter === 'E' || c.letter === 'P') {
      if (!known.has(c.id)) known.set(c.id, []);
      known.get(c.id)?.push(sentenceNumber(doc.sentences, c.first));
    }
  return (id) => known.get(id) ?? NONE;
}
const NONE: readonly number[] = [];
