/** "Hai đơn vị", "bốn cơ quan": several agencies named together before stand behind such a mention, where their number fits. */

import { type Doc, sentenceAt, sentenceNumber } from '../doc.ts';
import { lowerWords, says } from '../grammar/words.ts';
import type { EntityId } from '../model.ts';
import { begunIn } from '../sorted.ts';
import { isTagged, tag } from '../tags.ts';
import type { Chunk } from './view.ts';

const NUMERALS = new Map(Object.entries({ hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6 }));
const NOUNS =
  /^(?:đơn vị|cơ quan|ngành|bên|lực lượng|tổ chức|địa phương|cơ quan, đơn vị|hội|sở|cục|đồn|viện|bộ)$/u;
/** "hai bộ trưởng", "hai hội nghị", "ba viện phó": people, occasions and parts, not bodies. */
const NO_BODY = new Set('trưởng phó phận môn máy nghị trường viên thảo đồng chợ quà sách'.split(' '));
/** How far behind "ba lực lượng" those begin that it names. */
const NAMED_THERE = 6;
const FORCES = ['công', 'quân', 'biên', 'bộ', 'kiểm', 'hải'];
const LINKS = /^(?:,|;|và|với|cùng|giữa|vừa|phối|hợp|\(|\)|-|–)$/u;
const MOST_GAP = 4;

const numeralOf = (word: string): number | undefined =>
  NUMERALS.get(word) ?? (word.length <= 2 && /^0?[2-6]$/.test(word) ? Number(word) : undefined);
const COUNTS = tag(({ lower }) => lower === 'các' || numeralOf(lower) !== undefined);

const KINDS = new Set('sở ban bộ ngành quận huyện tỉnh xã phường địa đoàn cấp'.split(' '));
/** "sở ngành", "bộ, ngành", "cơ quan, địa phương": kinds of bodies, none in particular. */
const namesKinds = (tokens: Doc['tokens'], i: number): boolean =>
  [i + 1, i + 2, i + 3].some(
    (n) => KINDS.has(tokens[n]?.lower ?? '') && says(tokens[n - 1], ',', 'sở', 'bộ', 'ban'),
  );

const isAside = (doc: Doc, c: Chunk): boolean =>
  doc.tokens[c.first - 1]?.text === '(' && doc.tokens[c.last]?.text === ')';

/** Runs of agencies joined by "và", "với", a comma: the sets that "hai ngành" can mean. */
function runsOf(doc: Doc, chunks: readonly Chunk[]): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const c of chunks) {
    if (c.letter !== 'A') continue;
    // "A, B (C) và D": what stands in brackets is the parent or the short name of B.
    if (run && isAside(doc, c)) {
      run.last = c.last + 1;
      continue;
    }
    const gap = run ? doc.tokens.slice(run.last, c.first) : [];
    const joined =
      run &&
      gap.length > 0 &&
      gap.length <= MOST_GAP &&
      gap.every((t) => LINKS.test(t.text.toLowerCase()) || t.shape === 'upper');
    if (run && joined) {
      run.last = c.last;
      if (!run.ids.includes(c.id)) run.ids.push(c.id);
    } else runs.push((run = { first: c.first, last: c.last, ids: [c.id] }));
  }
  const told = runs.filter((r) => r.ids.length > 1 && !isOfPartners(doc, r, chunks) && !isHonoured(doc, r));
  const sides = sidesOf(doc, chunks);
  return sides ? [...told.filter((r) => !isOfGuests(doc, r)), sides].sort((a, b) => a.last - b.last) : told;
}

/** "về phía *A* có ...; về phía *B* có ...": the two who meet. */
function sidesOf(doc: Doc, chunks: readonly Chunk[]): Run | undefined {
  const sides = chunks.filter((c) => c.letter === 'A' && says(doc.tokens[c.first - 1], 'phía'));
  const ids = [...new Set(sides.map((c) => c.id))];
  const [first, last] = [sides[0], sides.at(-1)];
  return first && last && ids.length === 2 ? { first: first.first, last: last.last, ids } : undefined;
}

/** "còn có đại diện *lãnh đạo A, B*": guests, where the sides are told. */
const isOfGuests = (doc: Doc, { first }: Run): boolean =>
  says(doc.tokens[first - 1], 'đạo', 'diện') && says(doc.tokens[first - 2], 'lãnh', 'đại');

/** "Dự hội nghị có lãnh đạo *A, B, C*": who attends together does nothing together yet. */
const areGuests = (doc: Doc, run: Run | undefined): boolean =>
  run !== undefined &&
  (isOfGuests(doc, run) ||
    /(?<!\p{L})(?:dự|có mặt)(?!\p{L})/u.test(
      lowerWords(doc.tokens, sentenceAt(doc.sentences, run.first)?.first ?? run.first, run.first),
    ));
const ANY = /^(?:liên quan|có liên|hữu quan|chức năng|khác)(?= |$)/u;

interface Run {
  first: number;
  last: number;
  ids: EntityId[];
}

/** "A chủ trì, phối hợp với *B và C*", "A đã làm việc với *B và C*": two of three. */
function isOfPartners(doc: Doc, { first }: Run, chunks: readonly Chunk[]): boolean {
  if (!says(doc.tokens[first - 1], 'với', 'cùng')) return false;
  const begin = sentenceAt(doc.sentences, first)?.first ?? first;
  return says(doc.tokens[first - 2], 'hợp') || begunIn(chunks, begin, first).some((c) => c.letter === 'A');
}

/** "trao Giấy khen cho *A, B*", "cho 6 tập thể, trong đó có *A, B*": who is rewarded together does nothing else together. */
function isHonoured(doc: Doc, { first }: Run): boolean {
  const s = sentenceAt(doc.sentences, first);
  return (
    (says(doc.tokens[first - 1], 'cho', 'gồm', ':') ||
      lowerWords(doc.tokens, first - 2, first) === 'đó có') &&
    HONOURS.test(lowerWords(doc.tokens, s?.first ?? first, first))
  );
}
const HONOURS = /(?<!\p{L})(?:trao|tặng|khen|thưởng)(?!\p{L})/u;

/** Those named in this sentence or the one before; else those of whom the article's lead tells; else those named last. */
function leadOr(doc: Doc, lead: Run | undefined, last: Run, at: number): Run {
  if (!lead || sentenceNumber(doc.sentences, at) - sentenceNumber(doc.sentences, last.first) <= 1)
    return last;
  return (sentenceAt(doc.sentences, lead.first)?.line ?? 0) <= LEAD_LINES ? lead : last;
}
/** Headline, outlet and the first paragraphs. */
const LEAD_LINES = 4;

const isOne = (runs: readonly { ids: EntityId[] }[]): boolean =>
  new Set(runs.map((r) => [...r.ids].sort().join())).size === 1;

const TWO_SIDES = /^(?:bên|đơn vị|cơ quan)$/u;
const SENTENCES_BACK = 2;
/** "*A* ký kết chương trình phối hợp *với B*. Hai bên sẽ phối hợp": the only two that the sentence tells, joined by what they do with one another. */
function pairBefore(doc: Doc, chunks: readonly Chunk[], at: number): Run | undefined {
  const n = sentenceNumber(doc.sentences, at);
  for (let k = n; k >= Math.max(0, n - SENTENCES_BACK); k--) {
    const s = doc.sentences[k];
    if (!s || s.line !== doc.sentences[n]?.line) return undefined;
    const told = begunIn(chunks, s.first, Math.min(s.last, at)).filter((c) => /[AC]/u.test(c.letter));
    const [a, b] = told;
    if (!a || !b) continue;
    const words = lowerWords(doc.tokens, a.last, b.first);
    const met = MEETS.test(words) && told.every((c) => c.letter === 'A' && (c.id === a.id || c.id === b.id));
    return met && a.id !== b.id ? { first: a.first, last: b.last, ids: [a.id, b.id] } : undefined;
  }
  return undefined;
}
const MEETS =
  /(?:^| )(?:ký|ký kết|làm việc|họp|trao đổi|hội đàm|hợp tác|gặp|thống nhất|liên kết|bàn)(?: [^.;:,]{0,60})? (?:với|cùng)$/u;

/** Mentions of several agencies at once, in token order; `chunks` in token order. */
export function collectives(doc: Doc, chunks: readonly Chunk[]): Chunk[] {
  const runs = runsOf(doc, chunks);
  const found: Chunk[] = [];
  /** "*ba lực lượng* Công an, Quân sự, Biên phòng": by how many; behind it the words mean these, and not three of a district's that work together. */
  const forces = new Map<number, number>();
  const firsts = new Map([...runs].reverse().map((r) => [r.ids.length, r]));
  const items = doc.sentences.filter((s) => doc.tokens[s.first]?.text === '*').map((s) => s.first);
  /** An item of a bulletin speaks of its own bodies only. */
  const isOfItem = (run: { last: number }, at: number): boolean =>
    !items.some((first) => run.last <= first && first <= at);
  const collectiveAt = (i: number): void => {
    const word = doc.tokens[i]?.lower ?? '';
    // "phối hợp giữa các lực lượng": those of the article's only such set; "giữa các sở ngành, quận huyện" is any.
    const all =
      word === 'các' && doc.tokens[i - 1]?.lower === 'giữa' && isOne(runs) && !namesKinds(doc.tokens, i + 1);
    const count = all ? runs[0]?.ids.length : numeralOf(word);
    if (count === undefined) return;
    for (const n of [2, 1]) {
      const noun = lowerWords(doc.tokens, i + 1, i + 1 + n);
      if (!NOUNS.test(noun) || NO_BODY.has(doc.tokens[i + 1 + n]?.lower ?? '')) continue;
      // "giữa các cơ quan *liên quan*": any that have to do with it.
      if (all && (ANY.test(lowerWords(doc.tokens, i + 1 + n, i + 3 + n)) || areGuests(doc, runs[0]))) break;
      const fits = runs.filter((r) => r.last <= i && r.ids.length === count && isOfItem(r, i));
      // "A và B tổ chức lễ ký. *Dự lễ có lãnh đạo C, D*. Hai đơn vị đã thông qua quy chế": A and B.
      const last = fits.findLast((r) => !areGuests(doc, r)) ?? fits.at(-1);
      const lead = firsts.get(count);
      const one = last && lead && isOfItem(lead, i) ? leadOr(doc, lead, last, i) : last;
      if (says(doc.tokens[i + 1 + n], ...FORCES)) forces.set(count, i);
      const other = one && one.first > (forces.get(count) ?? one.first) + NAMED_THERE;
      if (other && noun === 'lực lượng') break;
      const run = one ?? (count === 2 && TWO_SIDES.test(noun) ? pairBefore(doc, chunks, i) : undefined);
      const [id] = run?.ids ?? [];
      if (run && id) found.push({ first: i, last: i + 1 + n, letter: 'C', id, ids: run.ids });
      break;
    }
  };
  for (let i = 0; i + 1 < doc.tokens.length; i++) if (isTagged(doc.tokens[i], COUNTS)) collectiveAt(i);
  return found;
}
