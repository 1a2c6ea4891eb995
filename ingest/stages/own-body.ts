/** The body that a sentence leaves out: the speaker's own, else that of the only host. */
import type { Draft } from '../draft.ts';
import type { EntityId } from '../model.ts';
import { bodiesOf, hostsOf } from './signers.ts';
import { at, type Symbol, type View } from './view.ts';

/** "từ khi ký G với A", said by an officer: his body; in the article's own words that of its only host. */
export function hostOf(
  draft: Draft,
  view: View,
  match: RegExpMatchArray,
  partners: readonly Symbol[],
): Symbol[] {
  const [like] = partners;
  const before = match[0].startsWith(';') ? ofClauseBefore(view, match.index ?? 0) : undefined;
  if (like && before) return before.id === like.id ? [] : [{ ...like, id: before.id, letter: 'A' }];
  const own = match.groups?.own ?? '';
  const we = own === 'chúng tôi';
  const speaker = at(view, 0, match.index ?? 0, 'P').at(-1) ?? (we ? quoter(view, match) : undefined);
  if (we && !speaker) return [];
  const kind = OWN[own];
  const told = speaker ? bodiesOf(draft, [speaker.id]) : [...hostsOf(draft).keys()];
  const fitting = kind ? told.filter((b) => kind.test(draft.entities.get(b)?.name ?? '')) : told;
  const [id, another] =
    fitting.length === 0 && kind && !speaker && ALONE.test(own) ? ofKind(draft, kind) : fitting;
  if (id && meansAnother(view, speaker, match.index ?? 0, id)) return [];
  return like && id && !another && id !== like.id ? [{ ...like, id, letter: 'A' }] : [];
}

/** "“... chúng tôi đã phối hợp với A”, *ông B nói*". */
function quoter(view: View, match: RegExpMatchArray): Symbol | undefined {
  const end = (match.index ?? 0) + match[0].length;
  const said = QUOTER.exec(view.text.slice(end));
  return said ? at(view, end, end + said[0].length, 'P').at(-1) : undefined;
}
const QUOTER =
  /^[^“”"P]*[”"]\s*[,.–-]*\s*(?:theo\s+)?P(?=\s*(?:[–(,-][^P.]{0,80})?\s*(?:nói|cho hay|cho biết|kể|thông tin|chia sẻ|khẳng định|nhấn mạnh|thuật))/u;

/** Offices of which an article tells one by its kind; firms and boards without a name may be others. */
const ALONE = /^(?:sở|bộ|cục|tổng cục|mặt trận|nhà trường|liên đoàn)$/u;
/** Every body of the article that calls itself so. */
const ofKind = (draft: Draft, kind: RegExp): EntityId[] =>
  [...draft.entities.values()].flatMap((e) => (e.type === 'Agency' && kind.test(e.name) ? [e.id] : []));

/** "... cho thấy: *A* thăm, tặng quà 13 xã; cùng B ký kết G": who the clause before begins with. */
function ofClauseBefore(view: View, end: number): Symbol | undefined {
  const clause = view.text.slice(0, end).match(/[^.;:!?]*$/u)?.[0] ?? '';
  const start = end - clause.length;
  const first = view.symbols.find((s) => s.at >= start);
  const stands = first?.letter === 'A' && view.text.slice(start, first.at).trim() === '';
  return stands ? first : undefined;
}

/** "P khen A vì năm qua đơn vị ...": the body told last before is the one that is meant. */
function meansAnother(view: View, speaker: Symbol | undefined, until: number, id: EntityId): boolean {
  const from = speaker?.at ?? 0;
  return at(view, from, until, 'AC').some((s) => s.id !== id) || UNNAMED.test(view.text.slice(from, until));
}
/** A body told by its kind alone: "dẫn lời giám đốc bệnh viện huyện". */
const UNNAMED =
  /(?<!\p{L})(?:bệnh viện|trung tâm|nhà trường|trường|công ty|doanh nghiệp|hợp tác xã|công an|biên phòng|hội|đoàn|chi cục|phòng|trạm y tế)\s+(?:huyện|xã|tỉnh|phường|thị|thành|quận|này|nọ|bạn)(?!\p{L})/u;

/** How the names of bodies begin that call themselves so; "đơn vị" may be any. */
const OWN: Record<string, RegExp> = {
  hội: /^(?:Hội|Trung ương Hội|Hiệp hội)(?! đồng)/u,
  đồn: /^Đồn/u,
  phòng: /^Phòng/u,
  'chi hội': /^Chi hội/u,
  'công đoàn': /^(?:Công đoàn|Liên đoàn Lao động)/u,
  'liên đoàn': /^Liên đoàn/u,
  đội: /^Đội/u,
  trạm: /^Trạm/u,
  'chi cục': /^Chi cục/u,
  'nhà trường': /^(?:Trường|Học viện|Đại học)/u,
  'mặt trận': /MTTQ/u,
  viện: /^Viện/u,
  sở: /^Sở/u,
  bộ: /^Bộ (?!Chính trị|Chỉ huy|Tư lệnh)/u,
  'tổng cục': /^Tổng cục/u,
  cục: /^Cục/u,
  'tập đoàn': /^Tập đoàn/u,
  'tổng công ty': /^Tổng công ty/u,
  'công ty': /^Công ty/u,
  'ủy ban': /^Ủy ban/u,
  'uỷ ban': /^Ủy ban/u,
  'bệnh viện': /^Bệnh viện/u,
  'trung tâm': /^Trung tâm/u,
  ban: /^Ban/u,
};
