/** Meetings of two officials that their sentence tells by a verb, each with both of them: they are as many occasions as there are pairs. */
import { type Doc, isWithin, type PersonChunk, type Sentence } from '../doc.ts';
import type { EventHit } from '../grammar/event.ts';
import { type MeetingTold, meetingAtWhich, meetingTold } from '../grammar/meeting.ts';
import { bySentence } from './resolve.ts';

/** What a meeting says beyond its noun: who and whom. */
const WEIGHT = 5;
/** Longer titles are not repeated in the name. */
const LONGEST = 60;

/** To be asked for each sentence: the meetings that it tells of. */
export function meetingsOf(doc: Doc): (s: Sentence) => EventHit[] {
  const persons = bySentence(doc, doc.persons);
  return (s) => {
    const people = [...(persons.get(s) ?? [])].sort((a, b) => a.first - b.first);
    return people.slice(1).flatMap((guest, n) => {
      const hit = meetingAt(doc, s, people.slice(Math.max(0, n - 1), n + 1), guest);
      return hit ? [hit] : [];
    });
  };
}

/** `hosts`: the last of them is the one before the guest. */
function meetingAt(
  doc: Doc,
  s: Sentence,
  hosts: readonly PersonChunk[],
  guest: PersonChunk,
): EventHit | undefined {
  const host = hosts.at(-1);
  if (!host || !isOfficial(host) || !isOfficial(guest) || host.name === guest.name) return undefined;
  const at = (token: number): number => doc.tokens[token]?.start ?? s.end;
  const end = (p: PersonChunk): number => doc.tokens[p.last - 1]?.end ?? s.end;
  const between = doc.text.slice(end(host), at(guest.first)).toLowerCase();
  // "ông A, Chủ tịch X*,* tiếp Đại sứ B": it ends his title.
  const gap = host.last > host.nameLast ? between.replace(/^,(?=\s+(?!và(?!\p{L}))\p{Ll})/u, '') : between;
  const before = doc.text.slice(Math.max(s.start, at(host.first) - REACH), at(host.first));
  const after = doc.text.slice(end(guest), Math.min(s.end, end(guest) + REACH)).toLowerCase();
  const there = meetingAtWhich(before, gap, after);
  if (there) {
    const start = at(host.first) - s.start - before.length + before.toLowerCase().lastIndexOf(there.verb);
    return {
      ...hitOf(there, there.called(titled(doc, guest), titled(doc, host))),
      start,
      end: end(host) - s.start,
      pair: [guest, host],
    };
  }
  const told = meetingTold(before, gap, after);
  if (!told) return undefined;
  const isBetween = gap.includes(told.verb);
  const from = isBetween ? end(host) : end(guest);
  const near = doc.text.slice(from, Math.min(s.end, end(guest) + REACH)).toLowerCase();
  const verbAt = from - s.start + near.indexOf(told.verb);
  const [first] = hosts;
  const two = first && first !== host && AND.test(doc.text.slice(end(first), at(host.first)));
  const hosting = two ? `${titled(doc, first)} và ${titled(doc, host)}` : titled(doc, host);
  return {
    ...hitOf(told, told.called(hosting, titled(doc, guest))),
    start: verbAt,
    end: isBetween ? end(guest) - s.start : verbAt + told.verb.length,
    pair: [host, guest],
  };
}

const hitOf = ({ verb, kind }: MeetingTold, name: string) => ({
  head: verb.replace(/ (?:song phương|riêng|ngắn|chính thức|thân mật|với|cùng|và làm việc với)/gu, ''),
  kind,
  name,
  weight: WEIGHT,
  told: true as const,
});

/** "*Bí thư A và* Chủ tịch B tiếp C". */
const AND = /^\s+và\s+$/u;
/** Farther words tell of something else. */
const REACH = 200;

const isOfficial = (p: PersonChunk): boolean => p.offices.length > 0 || p.rank !== undefined;

/** "Thủ tướng Nguyễn Văn A" as it stands there, or the name alone. */
export function titled(doc: Doc, p: PersonChunk): string {
  const from = doc.tokens[p.first]?.start ?? 0;
  const all = doc.text.slice(from, doc.tokens[p.nameLast - 1]?.end ?? from).replace(/\s+/gu, ' ');
  // "Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao A": one of them is enough.
  const said = all.replace(/^.*, (?=\p{Lu})/u, '');
  if (p.first >= p.nameFirst || said.length > LONGEST) return p.name;
  const first = said.charAt(0);
  return `${ADDRESSED.test(said) ? first.toLowerCase() : first.toUpperCase()}${said.slice(1)}`;
}

const ADDRESSED = /^(?:ông|bà|anh|chị|đồng chí)(?!\p{L})/iu;

/** Is this the meeting of these two? Where it names one of them alone, nobody else stands in its sentence. */
export function isMeetingOf(doc: Doc, { hit, sentence }: Told, pair: EventHit['pair']): boolean {
  if (!pair) return false;
  const isOne = (name: string): boolean => pair.some((p) => p.name === name);
  if (hit.pair) return hit.pair.every((p) => isOne(p.name));
  return (
    TALKS.test(hit.head) &&
    pair.some((p) => hit.name.includes(p.name)) &&
    doc.persons.every((p) => !isWithin(p, sentence) || isOne(p.name))
  );
}
const TALKS = /gặp|tiếp|hội đàm|hội kiến|làm việc|trao đổi|điện đàm|chào xã giao|đón/u;

/** "Tại *cuộc hội đàm với A*, B nói" behind "B đã hội đàm với A": the same talks. */
export const isOfTalks = (doc: Doc, c: Told, t: Told): boolean =>
  !c.hit.pair &&
  c.sentence.start > t.sentence.start &&
  nounOf(c) === nounOf(t) &&
  isMeetingOf(doc, c, t.hit.pair);
const nounOf = ({ hit }: Told): string => hit.head.replace(/^(?:buổi|cuộc) /u, '');

/** Its sentence, and those right behind it in the line that speak of the two, up to one that tells of something else. */
export function talkEnd(doc: Doc, { hit, sentence }: Told, named: ReadonlySet<Sentence>): number {
  let end = sentence.end;
  const at = doc.sentences.indexOf(sentence) + 1;
  for (const s of doc.sentences.slice(at, at + FARTHEST)) {
    const said = doc.text.slice(s.start, s.end);
    if (
      s.line !== sentence.line ||
      named.has(s) ||
      !(GOES_ON.test(said) || hit.pair?.some((p) => said.includes(p.name) || isTitled(said, p)))
    )
      break;
    end = s.end;
  }
  return end;
}
const FARTHEST = 5;
const GOES_ON = /^\W*(?:hai (?:bên|nhà|bộ trưởng|nước)|(?:tại|trong) (?:buổi|cuộc) (?:tiếp|gặp|hội))/iu;

/** "*Phó Thủ tướng* đề nghị ...". */
const isTitled = (said: string, { offices }: PersonChunk): boolean =>
  offices.some(
    ({ title }) =>
      said.toLowerCase().startsWith(`${title.toLowerCase()} `) &&
      /^\p{Ll}/u.test(said.slice(title.length + 1)),
  );

interface Told {
  hit: EventHit;
  sentence: Sentence;
}
