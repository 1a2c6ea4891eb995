/** The fuller name of a numbered session: "Kỳ họp thứ 6" is the "Kỳ họp thứ 6 Quốc hội khóa XIV" that another sentence tells of, where its own names that body. */
import { type AgencyChunk, type Doc, isWithin } from '../doc.ts';
import { agree } from '../grammar/same-body.ts';
import { type Candidate, textOf } from './candidates.ts';
import { sessionBodies } from './session.ts';

const NUMBER = '(?:\\d+|[IVX]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)';
const NUMBERED = new RegExp(`\\s(?:lần\\s+)?(?:thứ\\s+)?${NUMBER}$`, 'u');
/** Up to its number, where a body stands behind it. */
const GOES_ON = new RegExp(`^(.*?\\s(?:lần\\s+)?(?:thứ\\s+)?${NUMBER}),?\\s(?:của\\s)?\\p{Lu}`, 'u');
const AWAY = /^\W*(?:trước đó|sau đó|theo|năm ngoái)(?!\p{L})/iu;

/** To be asked for each occasion: the candidate that calls it by more words. Those that go on are found once for the article. */
export function fullerSessions(doc: Doc, all: readonly Candidate[]): (c: Candidate) => Candidate | undefined {
  const byNumber = new Map<string, Candidate[]>();
  for (const x of all) {
    const key =
      x.remembered || AWAY.test(textOf(doc, x.sentence)) ? undefined : GOES_ON.exec(x.hit.name)?.[1];
    if (key !== undefined) byNumber.set(key, [...(byNumber.get(key) ?? []), x].slice(0, MOST));
  }
  return (c) => {
    const longer = NUMBERED.test(c.hit.name) ? (byNumber.get(c.hit.name) ?? []) : [];
    const [fuller] = longer;
    const isOne = longer.every((x) => x.hit.name.startsWith(fuller?.hit.name ?? ''));
    return fuller && isOne && isOfItsBody(doc, c, fuller) ? fuller : undefined;
  };
}
/** More than two that go on differently name none. */
const MOST = 4;

/** Sessions of all levels share their numbers: its own sentence names the body that the fuller name gives it. */
function isOfItsBody(doc: Doc, c: Candidate, fuller: Candidate): boolean {
  const whose = sessionBodies(doc, fuller)?.agencies[0];
  const own = doc.agencies.filter((a) => isWithin(a, c.sentence));
  return whose !== undefined && own.some((a) => isSame(a, whose));
}

const isSame = (a: AgencyChunk, b: AgencyChunk): boolean =>
  a.head === b.head && agree(a.place?.name, b.place?.name) && agree(a.levelWord, b.levelWord);
