/** A passage as the role rules see it: words in lower case, each chunk one capital letter. A passage is a sentence, with the points of a list that it announces. */
import type { Doc, Sentence, Token } from '../doc.ts';
import type { RoleRule } from '../grammar/roles.ts';
import { isDash, lowerWords, says } from '../grammar/words.ts';
import type { EntityId } from '../model.ts';
import type { ClaimStatus } from '../ontology.ts';

/** A title alone stands for the person ("Chủ tịch UBND huyện tặng ..."); or the article gives the person no title or rank; or two are meant ("hai bộ trưởng"). */
export type Standing = 'title' | 'private' | 'pair';

export interface Symbol {
  /** Position of the letter in the view. */
  at: number;
  letter: string;
  id: EntityId;
  /** The characters that prove what is said of it: from the passage's beginning to the end of its own line. */
  proof: { start: number; end: number };
  standing?: Standing;
  /** How the occasion is called here, in lower case: "kỳ họp", "buổi làm việc". */
  said?: string;
}

export interface View {
  text: string;
  symbols: Symbol[];
  sentence: Sentence;
}

export interface Chunk {
  first: number;
  last: number;
  letter: string;
  id: EntityId;
  /** All that a collective mention ("hai đơn vị") stands for. */
  ids?: readonly EntityId[];
  standing?: Standing;
}

/** `chunks` in token order, not overlapping; `points` are the lines of a list behind the sentence. */
export function viewOf(
  doc: Doc,
  sentence: Sentence,
  points: readonly Sentence[],
  chunks: readonly Chunk[],
): View {
  const parts: string[] = [];
  const symbols: Symbol[] = [];
  let length = 0;
  let c = 0;
  const push = (word: string) => {
    parts.push(word);
    length += word.length + 1;
  };
  for (const line of [sentence, ...points])
    for (let i = line.first; i < line.last; ) {
      while (c < chunks.length && (chunks[c]?.first ?? 0) < i) c++;
      const chunk = chunks[c];
      if (chunk && chunk.first === i && chunk.last <= line.last) {
        const proof = { start: sentence.start, end: line.end };
        for (const id of chunk.ids ?? [chunk.id])
          symbols.push({
            at: length,
            letter: chunk.letter,
            id,
            proof,
            ...(chunk.standing && { standing: chunk.standing }),
            ...(chunk.letter === 'E' && { said: lowerWords(doc.tokens, chunk.first, chunk.last) }),
          });
        push(chunk.letter);
        const verb = /[AP]/.test(chunk.letter) ? pastHour(doc.tokens, chunk.last) : undefined;
        const does =
          (verb ?? chunk.last + 1) === chunks[c + 1]?.first && closes(doc.tokens, chunk, chunks[c + 1]);
        if (verb && !does && says(doc.tokens[chunk.last], ',')) push(',');
        i = verb ?? chunk.last + (does ? 1 : 0);
      } else {
        const word = doc.tokens[i++]?.lower ?? '';
        if (!isPicture(word)) push(word);
      }
    }
  return { text: parts.join(' '), symbols, sentence };
}

/** "ông A, Chủ tịch X*,* tiếp Đại sứ B", "ông A - Chủ tịch X*,* chiều 9/6 thăm Y": the comma ends his title, and what he does follows. */
const closes = (tokens: readonly Token[], { first, last, letter }: Chunk, next: Chunk | undefined): boolean =>
  letter === 'P' &&
  says(tokens[last], ',') &&
  tokens.slice(first, last).some((t) => says(t, ',') || isDash(t)) &&
  next?.letter === 'E' &&
  says(tokens[next.first], ...DEEDS);
const DEEDS = 'thăm tiếp gặp làm kiểm khảo giám hội họp đón chào thị viếng dâng'.split(' ') as [
  string,
  ...string[],
];

const HOURS = ['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'ngày', 'hôm'] as const;
/** "A *chiều 9/6* họp báo", "P *sáng nay (9/6)* tiếp P": the day between a subject and its verb says nothing of who does what. */
function pastHour(tokens: readonly Token[], from: number): number | undefined {
  const hour = says(tokens[from], ',') ? from + 1 : from;
  let i = hour;
  while (says(tokens[i], ...HOURS)) i++;
  if (i === hour) return undefined;
  const day = i;
  if (says(tokens[i], 'nay', 'qua')) i++;
  else while (tokens[i]?.shape === 'number' || (i > day && says(tokens[i], '/', '-', '.'))) i++;
  if (i === day) return undefined;
  if (says(tokens[i], '(') && tokens[i + 1]?.shape === 'number') {
    const close = tokens.slice(i, i + LONGEST_DAY).findIndex((t) => t.text === ')');
    i += close + 1;
  }
  return tokens[i]?.shape === 'lower' && !says(tokens[i], ...NO_VERBS) ? i : undefined;
}
/** "(09/06/2021)". */
const LONGEST_DAY = 9;
const NO_VERBS = 'tại ở của do và trên trong với là cho để dẫn đăng đưa nhất'.split(' ') as [
  string,
  ...string[],
];

/** "👉 Tham dự buổi lễ:", "✅": pictures say nothing. */
function isPicture(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 0xd800 && code <= 0xdfff) || (code >= 0x2600 && code <= 0x27bf);
}

const POINT = /^[-–•*+]|^\d{1,2}[.)]\s|^[a-đ]\)\s/u;
const MOST_POINTS = 40;

/** The lines of a list that a sentence with a colon at its end announces. */
export function pointsAfter(doc: Doc, index: number): Sentence[] {
  const sentence = doc.sentences[index];
  const points: Sentence[] = [];
  if (!sentence || doc.tokens[sentence.last - 1]?.text !== ':') return points;
  for (let i = index + 1; i < doc.sentences.length && points.length < MOST_POINTS; i++) {
    const line = doc.sentences[i];
    if (!line || !POINT.test(doc.text.slice(line.start, line.start + 4))) break;
    points.push(line);
  }
  return points;
}

const NOT_FOR_VIEW = 4000;

/** Title and body, passage by passage; what names nothing or is too long is left out. */
export function* viewsOf(
  doc: Doc,
  chunks: readonly Chunk[],
): Generator<{ view: View; index: number; end: number }> {
  let from = 0;
  for (const [index, sentence] of doc.sentences.entries()) {
    if (sentence.role !== 'body' && sentence.role !== 'title') continue;
    while (from < chunks.length && (chunks[from]?.last ?? 0) <= sentence.first) from++;
    const points = pointsAfter(doc, index);
    const last = points.at(-1)?.last ?? sentence.last;
    let to = from;
    while (to < chunks.length && (chunks[to]?.first ?? 0) < last) to++;
    const end = points.at(-1)?.end ?? sentence.end;
    if (end - sentence.start > NOT_FOR_VIEW) continue;
    const view = viewOf(doc, sentence, points, chunks.slice(from, to));
    if (view.symbols.length > 0) yield { view, index, end };
  }
}

/** "Cục X ( Bộ Y )": alone in brackets stands the short name or the parent of the body before; behind a model whose it is. */
const isAside = (view: View, { at: place, letter }: Symbol): boolean =>
  letter === 'A' &&
  view.text.slice(Math.max(0, place - 2), place + 3) === '( A )' &&
  view.text.charAt(place - 4) !== 'G' &&
  !COUNTED.test(view.text.slice(Math.max(0, place - 30), place));
/** "1 tập thể ( *A* )", "1 tập thể được tặng bằng khen ( *A* )": who is counted before. */
const COUNTED = /(?:\d (?:tập thể|đơn vị)|(?:bằng|giấy) khen|cờ thi đua) [(] $/u;

/** The symbols of these letters between two places of the view. */
export const at = (view: View, start: number, end: number, letters: string): Symbol[] =>
  view.symbols.filter((s) => s.at >= start && s.at < end && letters.includes(s.letter) && !isAside(view, s));

export function groupRange(match: RegExpMatchArray, name: string): [number, number] | undefined {
  return match.indices?.groups?.[name];
}

/** The symbols of these letters in a group of the match; none where the group took no part. */
export function symbolsOf(view: View, match: RegExpMatchArray, group: string, letters: string): Symbol[] {
  const range = groupRange(match, group);
  return range ? at(view, range[0], range[1], letters) : [];
}

/** A rule that has found something, and how firmly the sentence says it. */
export type Reading = RoleRule & { status: ClaimStatus };
