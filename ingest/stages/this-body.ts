/**
 * Offices of a body that is only pointed at: "A, Giám đốc Sở Y; B, phó giám đốc *cơ quan này*", "Trưởng ban Tổ chức *cơ quan này*". It is the one that the
 * sentence tells before, else the only one of the sentence before; where that may be two, nobody knows.
 */
import {
  type AgencyChunk,
  bodiesIn,
  type Doc,
  type OfficeChunk,
  type Sentence,
  sentenceNumber,
} from '../doc.ts';
import { unitOf } from '../grammar/boards-beside.ts';
import { isHeadOf, wholeOf } from '../grammar/seats.ts';
import { lowerWords, says } from '../grammar/words.ts';
import { begunIn } from '../sorted.ts';

export function thisBodies(doc: Doc): Doc {
  let bodies: readonly AgencyChunk[] | undefined;
  for (const person of doc.persons) {
    const unknown = new Set<OfficeChunk>();
    for (const o of person.offices) {
      if (!isPointed(doc, o)) continue;
      bodies ??= bodiesIn(doc).sort((a, b) => a.first - b.first || b.last - a.last);
      // "Phó Vụ trưởng *Vụ Kinh tế* của cơ quan này" says something by itself.
      if (!seat(o, meant(doc, bodies, o)) && (!o.agency || isPart(o.agency))) unknown.add(o);
    }
    if (unknown.size > 0) person.offices = person.offices.filter((o) => !unknown.has(o));
  }
  return doc;
}

/** "*cơ quan này*", "*của đơn vị trên*", behind a title alone or a board without its body. */
function isPointed({ tokens }: Doc, { agency, last }: OfficeChunk): boolean {
  const at = says(tokens[last], 'của', 'thuộc', 'tại') ? last + 1 : last;
  if (agency && (agency.cls === 'back' || agency.place || agency.parent || agency.levelWord)) return false;
  return [3, 4].some((n) => POINTED.has(lowerWords(tokens, at, at + n)));
}
const POINTED = new Set(
  ['cơ quan', 'đơn vị', 'tổ chức'].flatMap((noun) =>
    ['này', 'trên', 'nói trên'].map((which) => `${noun} ${which}`),
  ),
);

function seat(o: OfficeChunk, body: AgencyChunk | undefined): boolean {
  if (!body) return false;
  const unit = unitOf(o);
  const { first, last } = o;
  if (o.agency) o.agency = { ...o.agency, parent: body };
  else if (unit) o.agency = { first, last, head: unit, cls: 'sub', parent: body };
  else o.agency = { ...body, first, last };
  return true;
}

function meant(doc: Doc, bodies: readonly AgencyChunk[], o: OfficeChunk): AgencyChunk | undefined {
  const at = sentenceNumber(doc.sentences, o.first);
  for (const n of [at, at - 1]) {
    const s = doc.sentences[n];
    if (!s || s.line !== doc.sentences[at]?.line) return undefined;
    const told = toldIn(bodies, s, o);
    if (told.length > 0) return theOne(doc, told);
  }
  return undefined;
}

/** What has such an office, of all that the sentence tells before it. */
function toldIn(bodies: readonly AgencyChunk[], s: Sentence, o: OfficeChunk): AgencyChunk[] {
  return begunIn(bodies, s.first, Math.min(s.last, o.first))
    .map(wholeOf)
    .filter((a) => (o.agency || unitOf(o) ? !isPart(a) : isHeadOf(a, o.title)));
}
const isPart = ({ cls, place, levelWord, parent }: AgencyChunk): boolean =>
  cls === 'sub' && !place && !levelWord && !parent;

/** "Thành ủy A, *Tỉnh ủy B* đã làm việc": the larger one, told behind the one that is meant. */
function theOne({ tokens }: Doc, told: readonly AgencyChunk[]): AgencyChunk | undefined {
  const [first] = told;
  const others = told.filter((a) => first && keyOf(a) !== keyOf(first));
  const larger = others.every(
    (a) => a.level === 'province' && first?.level !== 'province' && tokens[a.first - 1]?.text === ',',
  );
  return larger ? first : undefined;
}

const keyOf = (a: AgencyChunk): string =>
  `${a.head}|${a.place?.name ?? ''}|${a.levelWord ?? ''}|${a.parent?.head ?? ''}`;
