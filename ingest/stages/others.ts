/** Occasions told beside the main one: "Sáng cùng ngày, A tổ chức ...", "Ngay sau lễ đón, hai bên tiến hành hội đàm", "bên lề hội thảo, ông B chủ trì tiệc chiêu đãi". */
import type { Doc, Sentence } from '../doc.ts';
import { ANOTHER, BETWEEN, DEED, isTurning, SIDEWAYS, TOLD } from '../grammar/beside.ts';
import { isElecting, LAST_TERM } from '../grammar/electing.ts';
import { type Candidate, datedIn, textOf } from './candidates.ts';
import type { Jurisdiction } from './context.ts';
import { ownUnit } from './host-unit.ts';
import { isMeetingOf, isOfTalks, talkEnd } from './meetings.ts';
import { hasOtherDays, isOtherDay } from './other-day.ts';
import { bySentence } from './resolve.ts';
import { sameAs } from './retold.ts';
import { sessionBodies } from './session.ts';

export interface Other {
  c: Candidate;
  /** Where its report ends, in characters; to the next occasion where it is absent. */
  until?: number;
  /** Only told of by who speaks. */
  cited?: boolean;
}

/** In the order of the text, one a sentence. `index` and `firstOf`: a sentence's number, the first sentence of its line. */
export function othersOf(doc: Doc, all: readonly Candidate[], best: Candidate, where: Jurisdiction): Other[] {
  const index = new Map(doc.sentences.map((s, i) => [s, i]));
  const firstOf = new Map<number, Sentence>();
  for (const s of doc.sentences) if (!firstOf.has(s.line)) firstOf.set(s.line, s);
  const hosts = hostsBySentence(doc);
  const within = (c: Candidate): Doc => ({ ...doc, ...hosts(c.sentence) });
  const unitOf = (c: Candidate) => ownUnit(within(c), c, where)?.name;
  const units = new Set([unitOf(best)]);
  const isOfOther = (unit: string | undefined): boolean => !units.has(undefined) && !units.has(unit);
  /** The session of another body than the main one's: "Đại hội Đảng bộ tỉnh B" beside that of A. */
  const isSessionElsewhere = (c: Candidate): boolean =>
    sessionBodies(within(c), c) !== undefined && isOfOther(unitOf(c));
  /** "Cùng ngày, UBND xã B tổ chức Ngày hội ...": every unit holds its own. */
  const isFeastElsewhere = (c: Candidate): boolean =>
    c.held === true &&
    firstOf.get(c.sentence.line) === c.sentence &&
    ANOTHER.test(textOf(doc, c.sentence)) &&
    unitOf(c) !== undefined &&
    isOfOther(unitOf(c));
  const named = new Set(all.filter((c) => c.hit.weight > 0).map((c) => c.sentence));
  /** Two who meet and have not been told of before. */
  const meeting = (c: Candidate, found: readonly Other[]): Other | undefined => {
    if (!c.hit.pair || c.remembered) return undefined;
    const told = [best, ...found.slice(-NEAR).map((o) => o.c)];
    const known = told.find((t) => isMeetingOf(within(t), t, c.hit.pair));
    const until = talkEnd(doc, c, named);
    if (!known) return { c, until };
    // Told of again behind another.
    const { kind, name } = known.hit;
    return known.hit.pair && found.length > 0
      ? { c: { ...c, hit: { ...c.hit, kind, name } }, until }
      : undefined;
  };
  const inOrder = [...all]
    .filter((c) => c.sentence.role === 'body' && c.sentence !== best.sentence)
    .filter((c) => !sameAs(c, best) || isSessionElsewhere(c) || isFeastElsewhere(c))
    .sort((a, b) => a.sentence.start - b.sentence.start || b.score - a.score);
  const found: Other[] = [];
  const nouns = new Set([nounOf(best)]);
  for (const c of inOrder) {
    if (found.at(-1)?.c.sentence === c.sentence) continue;
    if ([best, ...found.slice(-NEAR).map((o) => o.c)].some((t) => isOfTalks(within(c), c, t))) continue;
    const unit = unitOf(c);
    const elsewhere = unit !== undefined && isOfOther(unit) && !isCalledShort(doc, c, best);
    if (!elsewhere && found.slice(-NEAR).some((o) => sameAs(c, o.c))) continue;
    const other =
      meeting(c, found) ??
      beginning(doc, c, best, firstOf) ??
      beside(doc, c, best, nouns, index, firstOf, elsewhere) ??
      sitting(doc, c, best, index, elsewhere && isSessionElsewhere(c));
    if (!other) continue;
    nouns.add(nounOf(c));
    units.add(unit);
    found.push(other);
  }
  const isToldAgain = ({ c }: Other): boolean =>
    c.hit.pair !== undefined && found.some((o) => !o.c.hit.pair && isMeetingOf(within(o.c), o.c, c.hit.pair));
  return found.filter((o) => !isToldAgain(o));
}

/** "*Buổi lễ bàn giao* diễn ra ấm áp ..." of "Lễ bàn giao nhà cho hộ X": whoever its guests are of. */
const isCalledShort = (doc: Doc, { hit, sentence }: Candidate, best: Candidate): boolean =>
  hit.start < 3 &&
  hit.kind === best.hit.kind &&
  withoutNoun(best).startsWith(`${withoutNoun({ hit })} `) &&
  !/^[^,.;]{0,40}(?<!\p{L})(?:tại|ở)(?!\p{L})/u.test(textOf(doc, sentence).slice(hit.end));
const withoutNoun = ({ hit }: Pick<Candidate, 'hit'>): string =>
  hit.name.toLowerCase().replace(/^(?:buổi|cuộc) /u, '');

/** Who is named in a sentence, found once for the article. */
function hostsBySentence(doc: Doc): (s: Sentence) => Pick<Doc, 'agencies' | 'persons'> {
  const [agencies, persons] = [bySentence(doc, doc.agencies), bySentence(doc, doc.persons)];
  return (s) => ({ agencies: agencies.get(s) ?? [], persons: persons.get(s) ?? [] });
}

function beginning(
  doc: Doc,
  c: Candidate,
  best: Candidate,
  firstOf: ReadonlyMap<number, Sentence>,
): Other | undefined {
  const { line, start } = c.sentence;
  if (line === best.sentence.line || start < best.sentence.start || firstOf.get(line) !== c.sentence)
    return undefined;
  const text = textOf(doc, c.sentence);
  if (!TOLD.test(text) && !DEED.test(c.hit.head)) return undefined;
  if (ANOTHER.test(text)) return { c };
  return !c.remembered && BETWEEN.test(text) ? { c, until: lineEnd(doc, c.sentence) } : undefined;
}

/** The end of its paragraph, at most a few sentences on. */
const lineEnd = (doc: Doc, s: Sentence): number =>
  doc.sentences
    .slice(doc.sentences.indexOf(s))
    .slice(0, PARAGRAPH)
    .findLast((x) => x.line === s.line)?.end ?? s.end;
const PARAGRAPH = 6;

/** One of another noun that is held and not only spoken of; one of the same noun at another hour, or of a body elsewhere. */
function beside(
  doc: Doc,
  c: Candidate,
  best: Candidate,
  nouns: ReadonlySet<string>,
  index: ReadonlyMap<Sentence, number>,
  firstOf: ReadonlyMap<number, Sentence>,
  elsewhere: boolean,
): Other | undefined {
  if (c.remembered) return undefined;
  if (c.planned)
    return c.hit.weight >= NAMED && datedIn(doc, c.sentence) && !nouns.has(nounOf(c))
      ? { c, until: c.sentence.end }
      : undefined;
  const text = textOf(doc, c.sentence);
  const before = text.slice(Math.max(0, c.hit.start - 24), c.hit.start);
  const sideways =
    SIDEWAYS.test(text) &&
    (datedIn(doc, c.sentence) ||
      /cùng ngày|(?:sáng|chiều|tối) (?:nay|qua)|(?:cuối|đầu) (?:giờ )?(?:sáng|chiều)/iu.test(
        text.slice(0, 30),
      ));
  const met =
    c.hit.weight >= 4 && sideways && /(?<!\p{L})(?:tại|dự|chủ\s+trì)\s+(?:cuộc\s+|buổi\s+)?$/iu.test(before);
  const telling = c.hit.weight >= 2 || TELLING.test(c.hit.head);
  const cited =
    c.met === true &&
    c.hit.weight >= 2 &&
    !nouns.has(nounOf(c)) &&
    SAID_THERE.test(text.slice(0, c.hit.start)) &&
    hasOtherDays(doc, c, best);
  if (cited) return { c, until: c.sentence.end, cited };
  const told = isTurning(text, c.hit);
  const apart =
    (c.held === true || told) &&
    telling &&
    (sideways || elsewhere || isOtherDay(doc, c, best) || !nouns.has(nounOf(c)));
  const anew =
    isOtherDay(doc, c, best) || WITH.test(c.hit.name) || (SPOKEN.test(nounOf(c)) && !nouns.has(nounOf(c)));
  const heard = anew && isHeardAt(text, c);
  if (!met && !apart && !heard) return undefined;
  const paragraph = sideways && firstOf.get(c.sentence.line) === c.sentence;
  const more = met || told || (heard && isOtherDay(doc, c, best)) ? 3 : 0;
  return { c, until: paragraph ? lineEnd(doc, c.sentence) : endOf(doc, c, index, more) };
}

/** "Chiều 23/9, tại Đại hội Đảng bộ tỉnh B, bà P tái đắc cử Bí thư Tỉnh ủy": a dated session at which something is done, of a body elsewhere; in a list of sessions that elect their heads also one without a day. */
function sitting(
  doc: Doc,
  c: Candidate,
  best: Candidate,
  index: ReadonlyMap<Sentence, number>,
  elsewhere: boolean,
): Other | undefined {
  if (!elsewhere || c.planned) return undefined;
  const text = textOf(doc, c.sentence);
  const inList = isOfOneKind(c, best) && isElecting(text.slice(c.hit.end));
  if (LAST_TERM.test(text.slice(c.hit.start, c.hit.end + 14))) return undefined;
  const ofSitting = inList && OF_SITTING.test(text.slice(0, c.hit.start));
  if ((c.remembered && !ofSitting) || !(c.met || c.held || inList)) return undefined;
  const told = inList || datedIn(doc, c.sentence) || /cùng ngày/iu.test(text);
  return told ? { c, until: endOf(doc, c, index, 1) } : undefined;
}
/** Sessions and their sittings. */
const isOfOneKind = (a: Candidate, b: Candidate): boolean =>
  a.hit.kind === b.hit.kind || [a, b].every((c) => /kỳ họp/iu.test(c.hit.name));
/** "Trong phiên làm việc cùng ngày *của* Đại hội ...". */
const OF_SITTING = /(?<!\p{L})(?:phiên|ngày\s+làm\s+việc)\s[^,.;]{0,40}của\s+$/iu;

/** "Tại buổi họp báo trước kỳ họp, ông A cho biết ...": what was said falls there, and not at the occasion that the article is about. */
function isHeardAt(text: string, { hit }: Candidate): boolean {
  const before = text.slice(0, hit.start);
  return (
    (hit.weight > 0 || hit.kind === 'họp báo') &&
    (/(?<!\p{L})(?:tại|trong)\s+$/iu.test(before) || (before === '' && FRONTED.test(hit.name))) &&
    (hit.kind === 'họp báo' ||
      !/^\s*(?:trước(?: đó)?|vừa (?:qua|rồi)|năm (?:ngoái|trước))(?!\p{L})/iu.test(text.slice(hit.end))) &&
    !/[“"][^“”"]*$/u.test(before) &&
    SAID.test(before + text.slice(hit.end))
  );
}
/** "*Gặp Thủ tướng A*, ông B khẳng định ...". */
const FRONTED = /^(?:gặp|tiếp|hội kiến|làm việc với|đối thoại với)(?!\p{L})/iu;
/** "Tại cuộc gặp với X" told after "cuộc gặp với Y": another one. */
const WITH =
  /^(?:(?:[Cc]uộc |[Bb]uổi )?(?:[Gg]ặp|[Hh]ội đàm|[Hh]ội kiến)(?: \p{Ll}+){0,3} với |Gặp (?=\p{Lu}))/u;
const SPOKEN = /^(?:họp báo|t[oọ][aạ] đàm|hội thảo|diễn đàn|hội đàm|gặp|hội kiến)/u;
const SAID =
  /(?<!\p{L})(?:phát biểu|cho biết|cho hay|cho rằng|khẳng định|nhấn mạnh|yêu cầu|đề nghị|nói|thông tin|thông báo|chia sẻ|trả lời|bày tỏ|đánh giá|đề xuất|kiến nghị|chúc mừng|hoan nghênh|cảm ơn|ghi nhận|mong muốn|thống nhất|nhất trí|trao đổi|kêu gọi|lưu ý|(?<!câu )hỏi(?! ý kiến)|(?:đưa ra|nêu) (?:quan điểm|ý kiến))(?!\p{L})/iu;

/** What is told of an occasion to come by name is its own sentence. */
const NAMED = 4;

/** "Chiều 29/3, tại *cuộc họp báo* ...", "cho biết như vậy tại *buổi họp báo*": what is said there, and no occasion that a speaker recalls. */
const SAID_THERE =
  /^\W*(?:(?:trước đó|sau đó),?\s*)?(?:(?:vào |hôm )?(?:sáng|chiều|tối|trưa|ngày|hôm)\s[^,]{0,24},\s*)?(?:tại|trong)\s+(?:cuộc\s+|buổi\s+)?$|(?:như vậy|như trên|điều này|thông tin trên)\s+(?:tại|trong)\s+(?:cuộc\s+|buổi\s+)?$/iu;

/** Nouns that say what was held without more words. */
const TELLING = /hội đàm|họp báo|chiêu đãi/u;

/** Its sentence, `more` after it in the line, and those that go on with its noun: "Tại hội đàm, ...", "Tiệc có sự tham gia của ...". */
function endOf(doc: Doc, c: Candidate, index: ReadonlyMap<Sentence, number>, more: number): number {
  const at = index.get(c.sentence) ?? 0;
  const noun = c.hit.head.replace(/^(?:buổi|cuộc|phiên|chuyến) /u, '').split(' ')[0] ?? '';
  let end = c.sentence.end;
  for (let i = at + 1; i <= at + 3; i++) {
    const next = doc.sentences[i];
    if (!next || next.line !== c.sentence.line) break;
    if (i > at + more && !textOf(doc, next).slice(0, 60).toLowerCase().includes(noun)) break;
    end = next.end;
  }
  return end;
}

/** Conferences and meetings are called by each other's names; a press conference, a ceremony, a reception are not. */
export const nounOf = (c: Candidate): string => {
  if (c.hit.kind === 'xét xử') return c.hit.kind;
  if (/^(?:buổi )?giao ban báo chí/iu.test(c.hit.name)) return 'họp báo';
  const noun = c.hit.head.replace(/^(?:buổi|cuộc|phiên) /u, '');
  return /^(?:họp(?! báo| mặt)|hội nghị|giao ban|làm việc|sơ kết|tổng kết|ký kết)/u.test(noun)
    ? 'hội nghị'
    : noun === 'lễ' || SOLEMN.test(noun)
      ? `lễ ${c.hit.kind}`
      : noun.split(' ').slice(0, 2).join(' ');
};

/** "tổ chức *phát động* phong trào" is told again as "buổi lễ phát động". */
const SOLEMN =
  /^(?:phát động|ra quân|ra mắt|trao|bàn giao|khánh thành|khởi công|tuyên dương|tôn vinh)(?: |$)/u;

/** Occasions back to which one is sought that is told again. */
const NEAR = 200;
