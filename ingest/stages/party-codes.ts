/** Parties that only a programme's number tells: each of its marks fits one body of one unit that the article names. Marked as inferred. */
import type { Draft } from '../draft.ts';
import { type PartyCode, partyCodes } from '../grammar/party-code.ts';
import type { EntityId, EntityOf } from '../model.ts';
import { foldTones, nameKey } from '../text.ts';
import { assertParties, type Party } from './parties.ts';
import { hostsOf } from './signers.ts';
import type { Chunk } from './view.ts';

type Body = EntityOf<'Agency'>;
type Span = Party['sentence'];

/** `spanOf`: the sentence in which a chunk stands. */
export function partiesByNumber(
  draft: Draft,
  chunks: readonly Chunk[],
  spanOf: (chunk: Chunk) => Span | undefined,
): void {
  const numbered = [...draft.entities.values()].filter((e) => e.type === 'Program' && e.number);
  if (numbered.length === 0) return;
  const present = presentIn(draft, chunks);
  const bodies = [...draft.entities.values()].filter(
    (e): e is Body => e.type === 'Agency' && present.has(e.id),
  );
  const reviewed = new Set(draft.said().flatMap((c) => (c.type === 'REVIEWS' ? [c.object] : [])));
  const hosts = hostsOf(draft);
  const sentenceOf = firstSentences(chunks, spanOf);
  for (const program of numbered) {
    if (program.type !== 'Program' || !program.number) continue;
    // Named in passing it may be another unit's.
    if (numbered.length > 1 && !reviewed.has(program.id)) continue;
    const told = [...draft.ends.to('PARTY_TO', program.id)];
    const sure = new Set([...told.map((c) => c.subject), ...hosts.keys()]);
    const found = bodiesOfCodes(partyCodes(program.number), bodies, sure);
    const fits = told.every((c) => found.some((b) => b.id === c.subject));
    if (found.length < 2 || !fits || told.length >= found.length) continue;
    const number = sentenceOf(program.id);
    const parties = found.flatMap((b) => {
      const sentence = sentenceOf(b.id) ?? number;
      return sentence ? [{ id: b.id, sentence }] : [];
    });
    if (!number || parties.length < found.length) continue;
    assertParties(draft, program.id, parties, {
      rule: 'party-number',
      reason: `ký hiệu các bên trong số ${program.number}`,
      also: number,
    });
  }
}

/** "giữa A với *Viện Kiểm sát nhân dân 6 tỉnh*": the six bodies of that kind and level that the article names, and no more. */
const COUNTED =
  /\s(?:giữa|với|và)\s(?!.*\s(?:với|và)\s)(\p{Lu}.{2,50}?)\s([2-9]|hai|ba|bốn|năm|sáu|bảy|tám)\s(tỉnh|huyện|xã|phường)(?!\p{L})/u;
const WORDS = ['', '', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám'];
const LEVELS = { tỉnh: 'province', huyện: 'district', xã: 'commune', phường: 'commune' } as const;

export function partiesByCount(
  draft: Draft,
  chunks: readonly Chunk[],
  spanOf: (chunk: Chunk) => Span | undefined,
): void {
  const sentenceOf = firstSentences(chunks, spanOf);
  for (const program of [...draft.entities.values()]) {
    const [, head = '', count = '', unit] = (program.type === 'Program' && COUNTED.exec(program.name)) || [];
    const also = unit && sentenceOf(program.id);
    if (!also) continue;
    const bodies = bodiesOfKind(draft, head, unit);
    const told = [...draft.ends.to('PARTY_TO', program.id)].map((c) => c.subject);
    const ids = [...new Set([...told, ...bodies])];
    const parties = ids.flatMap((id) => ({ id, sentence: sentenceOf(id) ?? also }));
    const reason = `${count} cơ quan cùng loại mà bài nêu tên`;
    if (bodies.length === Math.max(Number(count) || 0, WORDS.indexOf(count)))
      assertParties(draft, program.id, parties, { rule: 'party-counted', reason, also });
  }
}

/** The sentence in which the first chunk of an entity stands. */
function firstSentences(
  chunks: readonly Chunk[],
  spanOf: (chunk: Chunk) => Span | undefined,
): (id: EntityId) => Span | undefined {
  return (id) => {
    const chunk = chunks.find((c) => c.id === id);
    return chunk && spanOf(chunk);
  };
}

/** All of one head in units of one level. */
function bodiesOfKind(draft: Draft, head: string, unit: string): EntityId[] {
  const begin = `${nameKey(`${head} ${unit}`)} `;
  const level = LEVELS[unit as keyof typeof LEVELS];
  return [...draft.entities.values()].flatMap((e) =>
    e.type === 'Agency' && e.level === level && nameKey(e.name).startsWith(begin) ? [e.id] : [],
  );
}

/** Bodies that the article names, or whose office somebody holds now. */
export function presentIn(draft: Draft, chunks: readonly Chunk[]): Set<EntityId> {
  const offices = draft.said().flatMap((c) => {
    const office = c.type === 'HOLDS' && !c.qualifiers.former ? draft.entities.get(c.object) : undefined;
    return office?.type === 'Office' ? [office.agency] : [];
  });
  return new Set([...offices, ...chunks.flatMap((c) => (c.letter === 'A' ? [c.id] : []))]);
}

/** One body for each mark, all of one unit; of several units that of whom we are sure; else the only ones there are. Empty where none or more than one fit. */
function bodiesOfCodes(
  codes: readonly PartyCode[],
  bodies: readonly Body[],
  sure: ReadonlySet<EntityId>,
): Body[] {
  const units = new Set(codes.flatMap((code) => fitting(code, bodies).flatMap((b) => b.place ?? [])));
  const placeless = bodies.filter((b) => b.place === undefined);
  const setOf = (own: readonly Body[]): Body[][] => {
    const fits = codes.map((code) => ({ here: fitting(code, own), other: fitting(code, placeless) }));
    // "1063/CTPH-BYT-NCT": beside a ministry the central association is meant, not that of the province.
    const central =
      fits.some((f) => f.here.length === 0) && fits.some((f) => f.here.length > 0 && f.other.length > 0);
    const one = fits.flatMap((f) => only(f.here.length > 0 ? f.here : f.other));
    const whole =
      !central && one.length === codes.length && new Set(one.map((b) => b.id)).size === codes.length;
    return whole ? [one] : [];
  };
  const ofUnits = [...units].flatMap((unit) => setOf(bodies.filter((b) => b.place === unit)));
  const found = ofUnits.length > 0 ? ofUnits : setOf(placeless);
  const anywhere = codes.flatMap((code) => only(fitting(code, bodies)));
  const whole = anywhere.length === codes.length ? anywhere : [];
  if (found.length === 0) return whole;
  const [one, ...more] = found.length > 1 ? found.filter((f) => f.some((b) => sure.has(b.id))) : found;
  return one && more.length === 0 ? one : [];
}

const only = (found: readonly Body[]): Body[] => {
  const [one, ...more] = found;
  return one && more.length === 0 ? [one] : [];
};

/** The bodies whose name begins as the first of the mark's names that any has. */
function fitting({ names, levels }: PartyCode, bodies: readonly Body[]): Body[] {
  for (const name of names) {
    const found = bodies.filter(
      (b) =>
        foldTones(b.name).startsWith(foldTones(name)) &&
        (!levels || (b.level !== undefined && levels.includes(b.level))),
    );
    if (found.length > 0) return found;
  }
  return [];
}
