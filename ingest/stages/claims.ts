/** From chunks to claims: names every agency, links persons and offices, finds the occasion, then asks the role rules. */
import { type AgencyChunk, bodiesIn, type Doc, type OfficeChunk, type Range } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { actsItself } from '../grammar/acting.ts';
import { isCounted } from '../grammar/office-nobody.ts';
import { tellsBoardApart } from '../grammar/party.ts';
import { isDash, says } from '../grammar/words.ts';
import type { EntityId } from '../model.ts';
import { countUpTo } from '../sorted.ts';
import { nameKey } from '../text.ts';
import { occasionMentions, partNouns } from './again.ts';
import { collectives } from './collective.ts';
import { isOfProvince, type Jurisdiction, jurisdictionOf } from './context.ts';
import { couples } from './couples.ts';
import { occasionsOf } from './events.ts';
import { issuersByNumber } from './issuers.ts';
import { nameHosts } from './meeting-hosts.ts';
import { namer } from './naming.ts';
import { paperChunks } from './numbered.ts';
import { papersAgain } from './paper-again.ts';
import { linkProgrammes } from './parties.ts';
import { partiesByCount, partiesByNumber } from './party-codes.ts';
import { dropPrivate } from './private.ts';
import { type Resolver, resolver, sentenceFinder } from './resolve.ts';
import { claimRoles } from './roles.ts';
import { holdRounds } from './rounds.ts';
import { shareRows } from './rows.ts';
import { headsAbroad, hostsOf, issues, namesBody, standsForBody } from './signers.ts';
import { heldAtHome, toldWhere } from './told-where.ts';
import { dropped } from './trace.ts';
import { nameUnnamed, unnamedPapers } from './unnamed-paper.ts';
import type { Chunk } from './view.ts';

/** Step by step: between two steps other articles may be read. */
export function* assertAll(doc: Doc, draft: Draft): Generator<void> {
  const where = jurisdictionOf(doc);
  const resolve = resolver(doc, draft, where, namer(where, bodiesIn(doc), tellsBoardApart(doc.article.text)));
  yield;
  const chunks = [...peopleAndBodies(doc, resolve, draft, where), ...paperChunks(doc, draft)];
  yield;
  chunks.push(...papersAgain(doc, chunks), ...unnamedPapers(doc, draft, chunks));
  const paperOf = new Map(chunks.filter((c) => 'GD'.includes(c.letter)).map((c) => [c.first, c.id]));
  yield;
  const occasions = occasionsOf({ doc, draft, where, resolve, paperOf });
  yield;
  partNouns(doc, occasions, chunks);
  chunks.push(...occasionMentions(doc, draft, occasions, chunks));
  chunks.sort((a, b) => a.first - b.first || b.last - a.last);
  chunks.push(...collectives(doc, chunks), ...couples(doc, chunks));
  chunks.sort((a, b) => a.first - b.first || b.last - a.last);
  const apart = withoutOverlaps(chunks);
  toldWhere({ doc, draft, where, resolve, chunks: apart }, occasions);
  yield;
  yield* claimRoles(doc, draft, apart, occasions);
  shareRows(draft, occasions);
  holdRounds(doc, draft, apart, occasions);
  heldAtHome({ doc, draft }, occasions);
  yield;
  const sentenceOf = sentenceFinder(doc);
  partiesByNumber(draft, apart, sentenceOf);
  partiesByCount(draft, apart, sentenceOf);
  issuersByNumber(draft, apart, sentenceOf);
  linkProgrammes(draft, occasions);
  nameUnnamed(draft);
  nameHosts(doc, draft, occasions, resolve);
  dropPrivate(doc, draft, withoutTrials(apart, draft));
  yield;
  dropWeak(doc, draft, resolve);
  dropLoners(doc, draft);
}

/** Who is accused is told by the words of the trial. */
const withoutTrials = (chunks: readonly Chunk[], draft: Draft): Chunk[] =>
  chunks.filter((c) => {
    const e = c.letter === 'E' ? draft.entities.get(c.id) : undefined;
    return !(e?.type === 'Event' && e.kind === 'xét xử');
  });

function withoutOverlaps(chunks: Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (const c of chunks) if (c.first >= (kept.at(-1)?.last ?? 0)) kept.push(c);
  return kept;
}

function peopleAndBodies(doc: Doc, resolve: Resolver, draft: Draft, where: Jurisdiction): Chunk[] {
  const chunks: Chunk[] = [];
  const officials = new Set<EntityId>();
  const keep = (range: Range, letter: string, id: EntityId | undefined, lost?: [string, string, string]) => {
    if (!id && lost) dropped(doc, range, ...lost);
    if (id) chunks.push({ first: range.first, last: range.last, letter, id });
  };
  const ordered = [
    ...doc.agencies.map((a) => ({
      at: a.first,
      run: () => {
        keep(a, 'A', resolve.agency(a), [
          `agency-${a.cls}`,
          'Agency',
          'không rõ thuộc địa bàn hay cơ quan nào',
        ]);
      },
    })),
    ...doc.persons.map((p) => ({
      at: p.first,
      run: () => {
        const id = resolve.person(p);
        keep(p, 'P', id);
        if (id && (p.offices.length > 0 || p.rank || p.honorific === 'đại biểu')) officials.add(id);
      },
    })),
  ];
  for (const { run } of ordered.sort((a, b) => a.at - b.at)) run();
  for (const c of chunks) if (c.letter === 'P' && !officials.has(c.id)) c.standing = 'private';
  const abroad = headsAbroad(doc);
  for (const office of doc.offices) {
    const holder = resolve.holder(office);
    if (leadsGroup(doc, office)) {
      if (office.agency) resolve.agency(office.agency);
      continue;
    }
    // "hơn một nửa số *thành viên HĐQT*": a board has many.
    const id = isCounted(doc.tokens, office) || office.title === 'Thành viên' ? undefined : holder;
    const there = says(doc.tokens[office.first], 'đồng', 'đ', 'đc', 'ông', 'bà');
    const standing = there ? {} : { standing: 'title' as const };
    if (office.agency && issues(doc, office)) keep(office, 'A', resolve.agency(office.agency));
    else if (id) chunks.push({ first: office.first, last: office.last, letter: 'P', id, ...standing });
    else if (office.agency && standsForBody(doc, office)) keep(office, 'A', resolve.agency(office.agency));
    else if (office.agency && namesBody(doc, office, abroad, (a) => isOfProvince(where, a)))
      resolve.agency(office.agency);
    else dropped(doc, office, 'office-alone', 'Office', 'không có người giữ chức duy nhất trong bài');
  }
  for (const p of doc.persons)
    for (const o of p.offices)
      if (!o.agency || !resolve.agency(o.agency))
        dropped(doc, o, 'office-of-person', 'Office', 'không rõ của cơ quan nào');
  for (const p of doc.places) {
    const id = resolve.place(p);
    const [a, b] = [doc.tokens[p.first], doc.tokens[p.last - 1]];
    if (a && b) draft.mention(id, a.start, b.end, 'place');
    keep(p, 'L', id);
  }
  return chunks;
}

/** "Sở Tư pháp tỉnh A *- Cụm trưởng Cụm thi đua số 2* tổ chức": the body leads its group, and nobody is meant. */
function leadsGroup({ tokens, agencies }: Doc, { first, title }: OfficeChunk): boolean {
  const mark = tokens[first - 1];
  if (!/^(?:Cụm|Khối) (?:trưởng|phó)/u.test(title) || !(mark?.text === ',' || isDash(mark))) return false;
  return agencies[countUpTo(agencies, (a) => a.first < first) - 1]?.last === first - 1;
}

/** State and party as such, named in passing in every other article. */
const PASSING =
  /^(?:(?:Chính phủ|Quốc hội|Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam)$|Cổng Thông tin|Ban Biên tập)/;

/** Known by their parts, too: "Văn phòng Chính phủ", "Ủy ban Thường vụ Quốc hội". */
const WHOLE = /^(?:Quốc hội|Chính phủ|Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam)$/u;

/** They tell nothing of the government that they are part of. */
const INSPECTORS = 'agency:thanh-tra-chinh-phu';

/** Bodies that are only ever written like common nouns ("chùa Xoài Siêm") stay where somebody says more of them than where they are. */
function dropWeak(doc: Doc, draft: Draft, resolve: Resolver): void {
  if (!doc.agencies.some((a) => a.head === 'Chính phủ'))
    draft.keepOnly((e, claims) => e.name !== 'Chính phủ' || claims.some((c) => c.subject !== INSPECTORS));
  const isWeak = (a: AgencyChunk): boolean =>
    a.weak === true || (PASSING.test(a.head) && !actsItself(doc, a)) || resolve.isUnplaced(a);
  const weak = new Set(doc.agencies.filter(isWeak).map((a) => resolve.agency(a)));
  if (weak.size === 0) return;
  for (const a of doc.agencies) if (!isWeak(a)) weak.delete(resolve.agency(a));
  // Where the hosts have no unit either, the article tells of one that it never names: the others are theirs.
  const hosts = hostsOf(draft);
  if (doc.agencies.some((a) => resolve.isUnplaced(a) && hosts.has(resolve.agency(a) as EntityId)))
    for (const a of doc.agencies) if (resolve.isUnplaced(a)) weak.delete(resolve.agency(a));
  draft.keepOnly(
    (e, claims) =>
      !weak.has(e.id) ||
      claims.some((c) =>
        c.type === 'PART_OF' ? WHOLE.test(e.name) && c.object === e.id : c.type !== 'SERVES',
      ),
  );
}

/** People about whom nothing official is said (no office, no role) do not enter: private citizens, victims, suspects, the honoured dead. */
function dropLoners(doc: Doc, draft: Draft): void {
  draft.keepOnly((entity, claims) => entity.type !== 'Person' || claims.length > 0);
  const kept = new Set(
    [...draft.entities.values()].flatMap((e) => (e.type === 'Person' ? [nameKey(e.name)] : [])),
  );
  for (const p of doc.persons)
    if (!kept.has(nameKey(p.name)))
      dropped(doc, p, 'person', 'Person', 'bài không nêu chức vụ hay vai trò nào');
}
