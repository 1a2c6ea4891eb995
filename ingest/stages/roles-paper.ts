/** What the rules of bodies and papers claim: who works with whom, who is party to a programme, issued or carries out a document. What an occasion is about: `about.ts`. */

import type { Draft } from '../draft.ts';
import type { EntityId } from '../model.ts';
import { issuerBySigner, mayIssue } from './issuers.ts';
import type { Occasion } from './occasion.ts';
import { hostOf } from './own-body.ts';
import { ABOVE, onlyCarriesOut, pairsOfParties } from './parties.ts';
import { bodiesOf } from './signers.ts';
import { groupRange, type Reading, type Symbol, symbolsOf, type View } from './view.ts';

export function pairs(draft: Draft, rule: Reading, left: readonly Symbol[], right: readonly Symbol[]): void {
  for (const a of left)
    for (const b of right)
      draft.assert({
        type: 'COORDINATES_WITH',
        subject: a.id,
        object: b.id,
        sentence: { start: a.proof.start, end: Math.max(a.proof.end, b.proof.end) },
        rule: rule.relation === 'COORDINATES_WITH' ? rule.name : `${rule.name}-with`,
        status: rule.status,
      });
}

export function toPaper(
  draft: Draft,
  view: View,
  rule: Reading,
  match: RegExpMatchArray,
  said: readonly Symbol[],
): void {
  if (rule.decisions === 'all') return issuedAll(draft, rule, said);
  const named = objectsOf(draft, view, rule, match);
  const bodies = withoutParents(draft, view, partiesOf(draft, view, rule, match, said, named[0]));
  if (rule.relation !== 'ISSUED' && bodies !== said && bodies.length < 2) return;
  const objects = rule.relation === 'ISSUED' ? withAlike(draft, view, named) : named;
  const subjects = rule.relation === 'ISSUED' ? issuersOf(draft, rule, bodies, objects[0]) : bodies;
  if (rule.unlessTask && objects.some((o) => onlyCarriesOut(draft, o.id, idsOf(subjects)))) return;
  for (const s of subjects)
    for (const o of objects)
      if (rule.relation !== 'ISSUED' || mayIssue(draft, s, o))
        draft.assert({
          type: rule.relation,
          subject: s.id,
          object: o.id,
          sentence: s.proof,
          rule: rule.name,
          status: rule.status,
        });
  if (rule.pairs && objects.length > 0)
    for (const [one, other] of crossed(match, subjects) ?? pairsOfParties(subjects))
      pairs(draft, rule, [one], [other]);
}

/** "A ký kết G với B và C": A with each of them. */
function crossed(match: RegExpMatchArray, subjects: readonly Symbol[]): [Symbol, Symbol][] | undefined {
  const behind = groupRange(match, 'with');
  if (!behind) return undefined;
  const isBehind = ({ at }: Symbol): boolean => at >= behind[0] && at < behind[1];
  const [one, ...more] = subjects.filter((s) => !isBehind(s));
  return one && more.length === 0 ? subjects.filter(isBehind).map((other) => [one, other]) : undefined;
}

/** "Các bên ký kết gồm: A, B", "tham gia ký kết còn có A": parties of what the occasion signs, in the second case beside its hosts. */
export function toReviewed(
  draft: Draft,
  rule: Reading,
  said: readonly Symbol[],
  { id, reviewed }: Occasion,
): void {
  const papers = new Set(reviewed ? [reviewed] : []);
  for (const { object } of draft.ends.from('REVIEWS', id)) if (papers.add(object).size > 1) return;
  const [only] = papers;
  const [{ proof } = { proof: undefined }] = said;
  if (!only || !proof) return;
  const named = idsOf(said);
  const common = { type: 'PARTY_TO', object: only, sentence: proof, rule: rule.name } as const;
  // "giữa A và B": where the parties are told, the host is none.
  const told = draft.ends.to('PARTY_TO', only).size > 0;
  for (const { subject } of rule.elided && !told ? draft.ends.to('ORGANIZED', id) : [])
    if (!named.includes(subject) && !isAbove(draft, subject))
      draft.assert({ ...common, subject, status: 'inferred', reason: 'đơn vị tổ chức lễ ký kết' });
  for (const subject of named) draft.assert({ ...common, subject, status: rule.status });
}
const isAbove = (draft: Draft, body: EntityId): boolean => ABOVE.test(draft.entities.get(body)?.name ?? '');

/** Those who are named; people stand for their bodies, and who is left out is found. */
function partiesOf(
  draft: Draft,
  view: View,
  rule: Reading,
  match: RegExpMatchArray,
  said: readonly Symbol[],
  paper: Symbol | undefined,
): readonly Symbol[] {
  if (rule.relation === 'ISSUED' && rule.subjects) return asIssuer(draft, said, paper);
  if (rule.relation === 'PARTY_TO' && rule.subjects === 'P') return asBodies(draft, said);
  return rule.elided ? [...said, ...hostOf(draft, view, match, said)] : said;
}

/** "giữa Bộ X - Cục Y, Sở Z và ...": the bureau is party, its ministry only says whose it is. */
function withoutParents(draft: Draft, view: View, bodies: readonly Symbol[]): readonly Symbol[] {
  const nameAt = (at: number): string => {
    const found = view.symbols.find((s) => s.at === at);
    return (found && draft.entities.get(found.id)?.name) ?? '';
  };
  const isParent = (s: Symbol): boolean =>
    view.text.slice(s.at, s.at + NEXT) === 'A - A' &&
    /^Bộ /u.test(nameAt(s.at)) &&
    /^(?:Cục|Vụ|Tổng cục) /u.test(nameAt(s.at + NEXT - 1));
  return bodies.some(isParent) ? bodies.filter((s) => !isParent(s)) : bodies;
}
const NEXT = 'A - A'.length;

/** The papers that a rule speaks of: the one it names, or all of a list. */
function objectsOf(draft: Draft, view: View, rule: Reading, match: RegExpMatchArray): Symbol[] {
  const list = groupRange(match, 'objects');
  if (!list) return symbolsOf(view, match, 'object', 'GD').slice(0, 1);
  return rule.relation === 'BASED_ON'
    ? listed(view, symbolsOf(view, match, 'objects', 'D'), list[0])
    : models(draft, symbolsOf(view, match, 'objects', 'G'));
}

/** "theo Thông tư *03* và 04 của Bộ X": the one before, of the same kind and marked alike, is of the same issuer; "Nghị quyết số 18-NQ/TW, Nghị quyết số 05-NQ/TU của Tỉnh ủy" are of two. */
function withAlike(draft: Draft, view: View, papers: readonly Symbol[]): readonly Symbol[] {
  const marksOf = ({ id }: Symbol): string | undefined => {
    const paper = draft.entities.get(id);
    return paper?.type === 'Document' && paper.number
      ? `${paper.kind} ${paper.number.replace(/^\d+/u, '')}`
      : undefined;
  };
  const before = papers.flatMap((paper) =>
    view.symbols.filter(
      (s) =>
        /^D (?:và|,) $/u.test(view.text.slice(s.at, paper.at)) &&
        marksOf(s) !== undefined &&
        marksOf(s) === marksOf(paper),
    ),
  );
  return [...before, ...papers];
}

const idsOf = (symbols: readonly Symbol[]): EntityId[] => symbols.map((s) => s.id);

/** "Công bố các quyết định của A": whatever decision the article tells by number and gives no other issuer. */
function issuedAll(draft: Draft, rule: Reading, issuers: readonly Symbol[]): void {
  const [by] = issuers;
  const told = new Set(draft.said().flatMap((c) => (c.type === 'ISSUED' ? [c.object] : [])));
  for (const d of by ? draft.entities.values() : [])
    if (by && d.type === 'Document' && d.kind === 'Quyết định' && d.number && !told.has(d.id))
      draft.assert({
        type: 'ISSUED',
        subject: by.id,
        object: d.id,
        sentence: by.proof,
        rule: rule.name,
        status: 'inferred',
        reason: 'một trong các quyết định mà bài nói là của cơ quan này',
      });
}

/** Joint papers are of all who are listed; of others "của A và B" and "A và B ban hành" only say for sure the one next to the paper. */
function issuersOf(draft: Draft, rule: Reading, bodies: readonly Symbol[], paper?: Symbol): Symbol[] {
  const name = paper && draft.entities.get(paper.id)?.name;
  if (name && /^\S+ \S+ (?:liên tịch|liên ngành)/u.test(name)) return [...bodies];
  return rule.issuer === 'last' ? bodies.slice(-1) : bodies.slice(0, 1);
}

/** Who signs for each other's bodies; one alone puts a paper of his own into force. */
const asBodies = (draft: Draft, signers: readonly Symbol[]): Symbol[] => {
  const [first] = signers;
  return first ? bodiesOf(draft, idsOf(signers)).map((id) => ({ ...first, id, letter: 'A' })) : [];
};

/** One alone signs for his body. */
function asIssuer(draft: Draft, signers: readonly Symbol[], paper: Symbol | undefined): Symbol[] {
  const [first, ...more] = signers;
  const id = first && paper && more.length === 0 && issuerBySigner(draft, first.id, paper.id);
  return id ? [{ ...first, id, letter: 'A' }] : [];
}

/** "thực hiện Chỉ thị A, Thông báo B về sơ kết Kết luận C": A and B are items of the list, C is what B is about. */
const listed = (view: View, symbols: Symbol[], start: number): Symbol[] =>
  symbols.filter((s) => s.at === start || /(?:,|và)\s+$/u.test(view.text.slice(0, s.at)));

/** Only models have those who build them together as their parties. */
export const models = (draft: Draft, symbols: Symbol[]): Symbol[] =>
  symbols.filter((s) => {
    const program = draft.entities.get(s.id);
    return program?.type === 'Program' && program.kind === 'model';
  });
