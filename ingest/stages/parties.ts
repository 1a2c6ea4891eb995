/** What an occasion and a programme tell of each other where no rule says it: who holds the review or signing together is party, what the parties review together is their programme. */
import type { Draft } from '../draft.ts';
import { OF_CENTRE } from '../grammar/paper-number.ts';
import type { Claim, EntityId, EntityOf } from '../model.ts';
import type { Occasion } from './occasion.ts';
import { bodiesOf } from './signers.ts';

export function linkProgrammes(draft: Draft, occasions: readonly Occasion[]): void {
  reviewedAlone(draft, occasions);
  partiesOfReviewed(draft, occasions);
  reviewedOfParties(draft, occasions);
  togetherOfHosts(draft, occasions);
}

const REVIEW = /^(?:sơ kết|tổng kết|ký kết)$/u;

/** "Sau một năm thực hiện Quy chế ...": a review whose name tells no programme, document or other work looks back on the one joint paper of the article; marked as inferred. */
function reviewedAlone(draft: Draft, occasions: readonly Occasion[]): void {
  const [main] = occasions;
  if (!main || !REVIEW.test(main.hit.kind) || WORDS.test(main.hit.name)) return;
  const papers = [...draft.entities.values()].filter((e) => e.type === 'Program' && isJoint(e));
  const [only] = papers;
  const claims = draft.said();
  const told = claims.some((c) => c.subject === main.id && /^(?:REVIEWS|BASED_ON)$/.test(c.type));
  if (!only || papers.length > 1 || told) return;
  draft.assert({
    type: 'REVIEWS',
    subject: main.id,
    object: only.id,
    sentence: main.sentence,
    rule: 'event-alone',
    status: 'inferred',
    reason: 'văn bản phối hợp duy nhất mà bài nêu',
  });
}
/** A name that goes on says itself what is reviewed, unless by years and a common noun only: "hội nghị sơ kết *2 năm thực hiện chương trình*". */
const WORDS =
  /(?:sơ kết|tổng kết|ký kết)(?!(?:\s+(?:việc|kết quả|(?:\d+|một|hai|ba|năm) năm|triển khai|thực hiện|chương trình|quy chế|kế hoạch|nghị quyết|phối hợp|liên tịch|liên ngành|này|nói trên))+$)\s+(?!và\s)\S+\s+\S+/iu;

/** A paper on working together, by its noun; "Chương trình “Đồng hành cùng ...”" has those who join it, not parties. */
const JOINT = /^(?:\S+\s+){1,3}?(?:phối\s+hợp|liên\s+tịch|liên\s+ngành|hợp\s+tác|hiệp\s+đồng)(?!\p{L})/iu;

export const isJointPaper = (draft: Draft, id: EntityId): boolean => {
  const paper = draft.entities.get(id);
  return paper?.type === 'Program' && isJoint(paper);
};
const isJoint = (e: EntityOf<'Program'>): boolean =>
  JOINT.test(e.name) || (e.kind === 'coordination_programme' && e.number !== undefined);

/** Bodies that together hold the review (or signing) of a paper on working together, or whose work together the article praises, are its parties where it names none: they report on their own work. Not those who carry out in their district what the centre signed. */
function partiesOfReviewed(draft: Draft, occasions: readonly Occasion[]): void {
  const papers = occasions.flatMap((o) => reviewsOf(draft, o).map((reviewed) => ({ ...o, reviewed })));
  for (const { id, reviewed, sentence, hit } of papers) {
    const claims = draft.said();
    const program = draft.entities.get(reviewed);
    const titled = program?.type === 'Program' && isTitled(program) && REVIEW.test(hit.kind);
    if (program?.type !== 'Program' || !(titled || JOINT.test(program.name))) continue;
    const organisers = claims
      .filter((c) => c.type === 'ORGANIZED' && c.object === id)
      .map((c) => ({ id: c.subject, sentence }));
    const told = claims.filter((c) => c.type === 'PARTY_TO' && c.object === reviewed);
    // "giữa A với các đơn vị": one party alone says that the others are told elsewhere.
    const partly = told.length === 1 && organisers.some((o) => o.id === told[0]?.subject);
    if (told.length > 0 && !partly) continue;
    const chairs = organisers.length > 1 || titled ? [] : bodiesOfChairs(draft, id, sentence);
    const parties =
      organisers.length > 1 ? organisers : chairs.length > 1 ? chairs : titled ? [] : togetherIn(claims);
    const ids = parties.map((p) => p.id);
    if (parties.length > 1 && !onlyCarriesOut(draft, reviewed, ids)) bind(draft, reviewed, parties);
  }
}

/** "Tổng kết chương trình “Đồng hành cùng ...”": who sums it up together carries it. */
const isTitled = ({ kind, name, number }: EntityOf<'Program'>): boolean =>
  kind === 'coordination_programme' && number === undefined && !NOUN.test(name);
const NOUN =
  /^(?:Chương trình|Quy chế|Kế hoạch|Nghị quyết|Thỏa thuận|Thoả thuận|Biên bản|Bản ghi nhớ|Phối hợp)(?!\p{L})/iu;

/** The bodies of those who chair it together; who is above them chairs for the occasion, not for a party. */
function bodiesOfChairs(draft: Draft, id: EntityId, sentence: Party['sentence']): Party[] {
  const chairs = draft.said().flatMap((c) => (c.type === 'CHAIRED' && c.object === id ? [c.subject] : []));
  const bodyOf = (chair: EntityId): EntityId[] =>
    draft.entities.get(chair)?.type === 'Agency' ? [chair] : bodiesOf(draft, [chair]);
  return [...new Set(chairs.flatMap(bodyOf))]
    .filter((body) => !ABOVE.test(draft.entities.get(body)?.name ?? ''))
    .map((body) => ({ id: body, sentence }));
}
/** Who is above the parties and holds the occasion for them; a cluster is all of them. */
export const ABOVE =
  /^(?:(?:Cụm|Khối) thi đua|UBND|HĐND|Thường trực|Ban (?:Thường vụ|Chỉ đạo|Dân vận|Nội chính|Tuyên giáo|Chấp hành)|Đoàn đại biểu|(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy)/u;

export interface Party {
  id: EntityId;
  sentence: { start: number; end: number };
}

/** "Công tác phối hợp giữa A và B đạt nhiều kết quả": the one pair that the article speaks of so. */
function togetherIn(claims: readonly Claim[]): Party[] {
  const pairs = claims.filter(
    (c) => c.type === 'COORDINATES_WITH' && c.evidence.some((e) => e.rule === 'coordinates-between'),
  );
  const [pair] = pairs;
  const [sentence] = pair?.evidence ?? [];
  return pair && sentence && pairs.length === 1
    ? [pair.subject, pair.object].map((id) => ({ id, sentence }))
    : [];
}

function bind(draft: Draft, program: EntityId, parties: readonly Party[]): void {
  assertParties(draft, program, parties, {
    rule: 'party-organiser',
    reason: 'các cơ quan cùng tổ chức hoặc phối hợp, bài không nêu bên nào khác',
  });
}

/** Parties that are inferred, and that they coordinate; `also` is a second sentence that shows it. */
export function assertParties(
  draft: Draft,
  program: EntityId,
  parties: readonly Party[],
  { rule, reason, also }: { rule: string; reason: string; also?: Party['sentence'] },
): void {
  const common = { rule, status: 'inferred' as const, reason };
  for (const { id, sentence } of parties)
    for (const proof of also ? [also, sentence] : [sentence])
      draft.assert({ type: 'PARTY_TO', subject: id, object: program, sentence: proof, ...common });
  for (const [{ id, sentence }, other] of pairsOfParties(parties))
    draft.assert({
      type: 'COORDINATES_WITH',
      subject: id,
      object: other.id,
      sentence: also ?? sentence,
      ...common,
    });
}

const MOST_EQUALS = 3;

/** Who works with whom by a programme: up to three parties each with each, of more the first with every other. */
export const pairsOfParties = <T>(parties: readonly T[]): [T, T][] =>
  parties
    .slice(0, parties.length > MOST_EQUALS ? 1 : parties.length)
    .flatMap((one, n) => parties.slice(n + 1).map((other): [T, T] => [one, other]));

/** A paper whose number bears the marks of ministries or of the centre, or one that all know without them ("Nghị quyết liên tịch số 01", "Chương trình 09"), in the hands of local bodies. */
export function onlyCarriesOut(draft: Draft, paper: EntityId, bodies: readonly EntityId[]): boolean {
  const program = draft.entities.get(paper);
  const number = program?.type === 'Program' ? program.number : undefined;
  const known = program !== undefined && KNOWN_TO_ALL.test(program.name);
  const ofCentre = number !== undefined && (OF_CENTRE.test(number) || known);
  return ofCentre && !bodies.some((b) => isCentral(draft, b));
}

const KNOWN_TO_ALL = /^(?:Nghị quyết liên tịch số \d+|Chương trình(?: phối hợp)? số 0?9)(?= |$)/u;

const isCentral = (draft: Draft, id: EntityId): boolean => {
  const body = draft.entities.get(id);
  return body?.type === 'Agency' && body.level === 'central';
};

/** The programmes that an occasion reviews or signs, the one of its name first. */
const reviewsOf = (draft: Draft, { id, reviewed }: Occasion): EntityId[] => [
  ...new Set([
    ...(reviewed ? [reviewed] : []),
    ...draft.said().flatMap((c) => (c.type === 'REVIEWS' && c.subject === id ? [c.object] : [])),
  ]),
];

const TOGETHER = /(?<!\p{L})phối\s+hợp(?!\s+(?:tổ|với))/iu;

/** "A và B tổ chức hội nghị đánh giá công tác phối hợp": what they review is the one programme whose parties the article says they are; marked as inferred. */
function reviewedOfParties(draft: Draft, occasions: readonly Occasion[]): void {
  for (const { id, sentence, hit } of occasions) {
    if (!TOGETHER.test(hit.name)) continue;
    const claims = draft.said();
    const organisers = claims.filter((c) => c.type === 'ORGANIZED' && c.object === id).map((c) => c.subject);
    const shared = programmesOf(draft, claims).filter(({ parties }) =>
      organisers.every((o) => parties.some((p) => p.subject === o)),
    );
    const [one] = shared;
    if (organisers.length < 2 || !one || shared.length > 1) continue;
    const proof = one.parties.flatMap((p) => p.evidence)[0];
    for (const where of proof ? [sentence, proof] : [sentence])
      draft.assert({
        type: 'REVIEWS',
        subject: id,
        object: one.id,
        sentence: where,
        rule: 'event-of-parties',
        status: 'inferred',
        reason: 'các bên của chương trình cùng tổ chức hội nghị về công tác phối hợp',
      });
  }
}

/** The coordination programmes of the article with what says who their parties are. */
function programmesOf(draft: Draft, claims: readonly Claim[]) {
  return [...draft.entities.values()].flatMap((e) =>
    e.type === 'Program' && e.kind === 'coordination_programme'
      ? [
          {
            id: e.id,
            parties: claims.filter(
              (c) => c.type === 'PARTY_TO' && c.object === e.id && c.status === 'stated',
            ),
          },
        ]
      : [],
  );
}

/** "A và B tổ chức hội nghị đánh giá kết quả phối hợp": their own work together is what they look back on; marked as inferred. */
function togetherOfHosts(draft: Draft, occasions: readonly Occasion[]): void {
  for (const { id, sentence, hit } of occasions) {
    if (!WORK_TOGETHER.test(hit.name)) continue;
    const hosts = draft.said().flatMap((c) => (c.type === 'ORGANIZED' && c.object === id ? [c.subject] : []));
    const [one, other, ...more] = new Set(hosts);
    if (one && other && more.length === 0)
      draft.assert({
        type: 'COORDINATES_WITH',
        subject: one,
        object: other,
        sentence,
        rule: 'hosts-of-joint-work',
        status: 'inferred',
        reason: 'hai cơ quan cùng tổ chức hội nghị về công tác phối hợp',
      });
  }
}
const WORK_TOGETHER = /(?:kết\s+quả|công\s+tác|hoạt\s+động|tình\s+hình)\s+phối\s+hợp(?!\s+(?:tổ|với|giữa))/iu;
