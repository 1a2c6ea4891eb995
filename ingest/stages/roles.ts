/** Runs the role rules over each sentence's view and claims what they say of the article's occasion, its programmes and documents. */
import type { Doc, Sentence } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { ROLE_RULES, type RoleRule } from '../grammar/roles.ts';
import type { EntityId, Qualifiers } from '../model.ts';
import type { Occasion } from './events.ts';
import { type Chunk, type Symbol, type View, viewOf } from './view.ts';

/** A sentence that opens so speaks of another occasion than the one reported. */
const ELSEWHERE = /^\s*(trước đó|cùng ngày|cũng trong (?:ngày|buổi)|sau đó|năm ngoái|trước đây)/iu;
const NOT_FOR_VIEW = 4000;

export function claimRoles(
  doc: Doc,
  draft: Draft,
  chunks: readonly Chunk[],
  occasions: readonly Occasion[],
): void {
  let from = 0;
  let attending = false;
  for (const sentence of doc.sentences) {
    if (sentence.role !== 'body') continue;
    while (from < chunks.length && (chunks[from]?.last ?? 0) <= sentence.first) from++;
    let to = from;
    while (to < chunks.length && (chunks[to]?.first ?? 0) < sentence.last) to++;
    if (sentence.end - sentence.start > NOT_FOR_VIEW) continue;
    const view = viewOf(doc, sentence, chunks.slice(from, to));
    if (view.symbols.length === 0) continue;
    const occasion = occasionAt(occasions, sentence);
    const elsewhere =
      ELSEWHERE.test(doc.text.slice(sentence.start, sentence.end)) && sentence !== occasion?.sentence;
    attending = runRules(draft, view, elsewhere ? undefined : occasion, attending);
  }
}

/** The occasion that a sentence speaks of: the last one that has begun; before any, the main one. */
export function occasionAt(occasions: readonly Occasion[], sentence: Sentence): Occasion | undefined {
  const begun = occasions.slice(1).filter((o) => o.sentence.start <= sentence.start);
  return begun.at(-1) ?? occasions[0];
}

const at = (view: View, start: number, end: number, letters: string): Symbol[] =>
  view.symbols.filter((s) => s.at >= start && s.at < end && letters.includes(s.letter));

function runRules(draft: Draft, view: View, occasion: Occasion | undefined, attending: boolean): boolean {
  let attended = false;
  for (const rule of ROLE_RULES) {
    for (const match of view.text.matchAll(rule.pattern)) {
      apply(draft, view, rule, match, occasion);
      if (rule.name.startsWith('attended-') && match.groups?.rest) attended = true;
    }
  }
  if (
    !attended &&
    attending &&
    /^(?:về phía|cùng|ngoài ra|bên cạnh|phía|còn có)/u.test(view.text) &&
    occasion
  ) {
    for (const s of view.symbols.filter((x) => x.letter === 'P'))
      draft.assert({
        type: 'ATTENDED',
        subject: s.id,
        object: occasion.id,
        sentence: view.sentence,
        rule: 'attended-continued',
      });
    return true;
  }
  return attended;
}

function groupRange(match: RegExpMatchArray, name: string): [number, number] | undefined {
  return match.indices?.groups?.[name];
}

function apply(
  draft: Draft,
  view: View,
  rule: RoleRule,
  match: RegExpMatchArray,
  occasion: Occasion | undefined,
): void {
  const who = groupRange(match, 'rest') ?? groupRange(match, 'who');
  if (!who) return;
  const letters =
    rule.relation === 'ORGANIZED' ||
    rule.relation === 'COORDINATES_WITH' ||
    rule.relation === 'PARTY_TO' ||
    rule.relation === 'ISSUED'
      ? 'A'
      : rule.relation === 'RECEIVED_AWARD'
        ? 'PA'
        : 'P';
  let subjects = at(view, who[0], who[1], letters);
  if (match.groups?.rest) subjects = untilNextRole(view, subjects, who[0]);
  subjects = subjects.filter(
    (s) => !/(?<!\p{L})tại\s(?:\p{Ll}+\s){0,4}$/u.test(view.text.slice(Math.max(0, s.at - 40), s.at)),
  );
  const withRange = groupRange(match, 'with');
  const partners = withRange ? at(view, withRange[0], withRange[1], 'A') : [];
  if (rule.relation === 'COORDINATES_WITH') return pairs(draft, view.sentence, rule, subjects, partners);
  if (rule.relation === 'PARTY_TO' || rule.relation === 'ISSUED')
    return toPaper(draft, view, rule, match, [...subjects, ...partners]);
  if (!occasion) return;
  const qualifiers = qualifiersOf(rule, match, view);
  for (const s of rule.relation === 'ORGANIZED' ? [...subjects, ...partners] : subjects)
    draft.assert({
      type: rule.relation,
      subject: s.id,
      object: occasion.id,
      sentence: view.sentence,
      rule: rule.name,
      qualifiers,
    });
  if (rule.relation === 'ORGANIZED' && partners.length > 0)
    pairs(draft, view.sentence, rule, subjects, partners);
}

/** People listed after "dự có" up to the next verb that starts another statement. */
function untilNextRole(view: View, subjects: Symbol[], start: number): Symbol[] {
  const rest = view.text.slice(start);
  const stop = rest.search(
    /(?<!\p{L})(?:chủ trì|phát biểu|báo cáo|trao (?:bằng|giấy)|kết luận|đã|nhấn mạnh)(?!\p{L})/u,
  );
  return stop < 0 ? subjects : subjects.filter((s) => s.at < start + stop);
}

function pairs(draft: Draft, sentence: Sentence, rule: RoleRule, left: Symbol[], right: Symbol[]): void {
  for (const a of left)
    for (const b of right)
      draft.assert({
        type: 'COORDINATES_WITH',
        subject: a.id,
        object: b.id,
        sentence,
        rule: rule.relation === 'COORDINATES_WITH' ? rule.name : `${rule.name}-with`,
      });
}

function toPaper(
  draft: Draft,
  view: View,
  rule: RoleRule,
  match: RegExpMatchArray,
  subjects: Symbol[],
): void {
  const place = groupRange(match, 'object');
  const object: EntityId | undefined = place && at(view, place[0], place[1], 'GD')[0]?.id;
  for (const s of subjects)
    draft.assert({ type: rule.relation, subject: s.id, object, sentence: view.sentence, rule: rule.name });
}

const MODES: [RegExp, string][] = [
  [/^(?:phát biểu )?kết luận|kết luận/u, 'concluded'],
  [
    /^(?:báo cáo|trình bày|thông qua|thay mặt.*(?:báo cáo|trình bày))|báo cáo|trình bày|thông qua/u,
    'reported',
  ],
  [/khai mạc/u, 'opened'],
  [/chỉ đạo|giao nhiệm vụ/u, 'directed'],
];

function qualifiersOf(rule: RoleRule, match: RegExpMatchArray, view: View): Qualifiers {
  if (rule.relation === 'SPOKE_AT') {
    const verb = match.groups?.verb ?? '';
    return { mode: MODES.find(([re]) => re.test(verb))?.[1] ?? 'spoke' };
  }
  if (!/AWARD/.test(rule.relation)) return {};
  const award = view.text
    .slice(match.index)
    .match(
      /(giấy khen|bằng khen|kỷ niệm chương|huân chương|huy chương|cờ thi đua|danh hiệu|thư khen|biểu trưng|phần thưởng)/u,
    )?.[1];
  return award ? { award: award.charAt(0).toUpperCase() + award.slice(1) } : {};
}
