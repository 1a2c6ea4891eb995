/**
 * Whose province is told under "Tại Lâm Đồng, ..." and beside "HĐND tỉnh Lâm Đồng bầu ...": in that sentence and in the next ones that tell of its
 * government. A delegation is at a place without being of it.
 */
import { type Doc, type Sentence, sentenceAt, sentenceNumber } from '../doc.ts';
import { countUpTo } from '../sorted.ts';
import type { Named } from './named-units.ts';
import { says } from './words.ts';

const VISIT =
  /(?<!\p{L})(?:đoàn(?! đại biểu| ĐBQH| viên| thể)|phái đoàn|thăm|(?<!ngày )làm việc|khảo sát|học tập|giao lưu|công tác tại)(?!\p{L})/u;
/** Where occasions of the whole country are held. */
const SEATS = /^(?:Hà Nội|Hồ Chí Minh)$/u;
const GOVERNS =
  /(?<!\p{L})(?:bầu|đắc cử|tái cử|Đại hội|Đảng bộ|[Tt]ỉnh [ủu][ỷy]|UBND|HĐND|Ban [Cc]hấp hành)(?!\p{L})/u;

/** What elects, and that it does. */
const ELECTOR = /^(?:HĐND|Tỉnh ủy|Đảng bộ)$/u;
const ELECTS = /(?<!\p{L})(?:bầu|đắc cử|tái cử|trúng cử|miễn nhiệm|bãi nhiệm)(?!\p{L})/u;

/** `told` in token order. */
export function underHeads(doc: Doc, told: readonly Named[]): (at: number) => string | undefined {
  const ends = new Map(doc.places.map((p) => [p.first, p.last]));
  const begins = new Set(doc.sentences.map((s) => s.first));
  const electors = new Set(
    doc.agencies.flatMap((a) => (ELECTOR.test(a.head) && a.place?.level === 'province' ? [a.first] : [])),
  );
  const textOf = (s: Sentence | undefined): string => (s ? doc.text.slice(s.start, s.end) : '');
  const electing = new Map<Sentence | undefined, boolean>();
  const isElecting = (s: Sentence | undefined): boolean => {
    const known = electing.get(s) ?? ELECTS.test(textOf(s));
    electing.set(s, known);
    return known;
  };
  let head: Named | undefined;
  const heads = told.map((n) => {
    const within = sentenceAt(doc.sentences, n.at);
    const leads =
      begins.has(n.at - 1) &&
      says(doc.tokens[n.at - 1], 'tại', 'ở') &&
      doc.tokens[ends.get(n.at) ?? 0]?.text === ',';
    const elects = electors.has(n.at) && isElecting(within);
    if (
      (leads || elects) &&
      n.place.level === 'province' &&
      !SEATS.test(n.place.name) &&
      !VISIT.test(textOf(within))
    )
      head = n;
    else if (head?.place.province !== n.place.province) head = undefined;
    return head;
  });
  return (at) => {
    const n = countUpTo(told, (x) => x.at <= at) - 1;
    const [last, named] = [heads[n], told[n]];
    if (!last || !named) return undefined;
    const [here, there] = [sentenceNumber(doc.sentences, at), sentenceNumber(doc.sentences, named.at)];
    const s = doc.sentences[here];
    const goesOn =
      here === there + 1 &&
      s?.line === doc.sentences[there]?.line &&
      GOVERNS.test(textOf(doc.sentences[there])) &&
      !VISIT.test(textOf(s));
    return here === there || goesOn ? last.place.province : undefined;
  };
}
