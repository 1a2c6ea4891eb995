/** A party organization, its executive committee and the committee are one body: "Đảng bộ tỉnh A", "Ban Chấp hành Đảng bộ tỉnh A" and the "Tỉnh ủy A" that the article names. */
import { asked } from '../asked.ts';
import type { AgencyChunk } from '../doc.ts';
import { type Named, PARTY } from './compose.ts';

type NameOne = (chunk: AgencyChunk) => Named | undefined;

const COMMITTEE = /^(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy /u;
const isCommittee = (chunk: AgencyChunk): boolean => / ủy$/u.test(chunk.head) && !chunk.other;

const withParents = (chunk: AgencyChunk): AgencyChunk[] =>
  chunk.parent ? [chunk, ...withParents(chunk.parent)] : [chunk];

/** At a congress, or where the executive committee meets or decides, the organization, the committee it elects and the standing office are told apart. */
export const tellsBoardApart = (text: string): boolean =>
  (CONGRESS.test(text) && /(?<!\p{L})bầu /u.test(text)) ||
  SESSION.test(text) ||
  DECIDES.test(text) ||
  SEATS.test(text);
/** "Đại hội đại biểu Đảng bộ tỉnh A". */
const CONGRESS = asked(/đại hội (?:đại biểu )?(?:lần thứ \S+ )?(?:của )?(?:các )?đảng bộ/iu);
/** "hội nghị lần thứ tư Ban Chấp hành Đảng bộ Hà Nội". */
const SESSION = asked(
  /(?<!\p{L})(?:hội nghị|kỳ họp|phiên họp|cuộc họp)(?: [^.,;:]{1,40})? (?:Ban Chấp hành|BCH) Đảng bộ/iu,
);
/** "Ban Chấp hành Đảng bộ tỉnh B đã họp", "BCH Đảng bộ huyện C quyết định". */
const DECIDES = asked(
  /(?<!\p{L})(?:Ban Chấp hành|BCH) Đảng bộ (?:tỉnh|TP\.?|thành phố|huyện|thị xã|quận)?(?:\s?\p{Lu}\p{L}*){0,4},? (?:kho[áa]|đã|vừa|họp|bầu|ban hành|thông qua|quyết định|xem xét|thống nhất|biểu quyết|khai trừ|kỷ luật)(?!\p{L})/iu,
);
/** "Ủy viên Ban Chấp hành Đảng bộ tỉnh D nhiệm kỳ 2015-2020", "thôi tham gia Ban Chấp hành, Ban Thường vụ": its seats are spoken of. */
const SEATS = asked(
  /(?<!\p{L})(?:thôi tham gia (?:Ban Chấp hành|BCH)|(?:Ban Chấp hành|BCH) Đảng bộ (?!xã|phường|thị trấn)(?:tỉnh|TP\.?|thành phố|huyện|thị xã|quận)?(?:\s?\p{Lu}\p{L}*){0,4},? nhiệm kỳ)/iu,
);

/** `apart`: the article tells them apart. */
export function committeesOf(
  agencies: readonly AgencyChunk[],
  nameOne: NameOne,
  apart: boolean,
): (named: Named | undefined) => Named | undefined {
  let known: Map<string, Named> | undefined = apart ? new Map() : undefined;
  let alone: Set<string | undefined> | undefined;
  /** "Đảng bộ tỉnh A" by itself, and not in the name of its board. */
  const isSpokenOf = (organization: string): boolean => {
    alone ??= new Set(agencies.flatMap((a) => (a.head === 'Đảng bộ' ? [nameOne(a)?.name] : [])));
    return alone.has(organization);
  };
  const find = (name: string): Named | undefined => {
    known ??= new Map(
      agencies
        .flatMap(withParents)
        .filter(isCommittee)
        .flatMap((c) => {
          const named = nameOne(c);
          return named ? [[named.name, named] as const] : [];
        }),
    );
    return known.get(name);
  };
  return (named) => {
    if (named?.parent && named.name.startsWith('Ban Chấp hành ') && COMMITTEE.test(named.parent.name))
      return { ...named.parent, aliases: [...named.parent.aliases, ...named.aliases] };
    const organization = named?.name.startsWith('Ban Chấp hành Đảng bộ ') ? named.parent?.name : undefined;
    if (named && organization?.startsWith('Đảng bộ ') && !isSpokenOf(organization)) {
      const { parent: _organization, ...board } = named;
      return board;
    }
    const whole = named?.name.match(/^Đảng bộ (?<of>.+)$/u)?.groups?.of;
    if (!named || !whole) return named;
    const [, kind = '', own = ''] = /^(tỉnh|thành phố|huyện|thị xã|quận)(.*)$/u.exec(whole) ?? [];
    const committee = find(`Đảng ủy ${whole}`) ?? (PARTY[kind] && find(`${PARTY[kind]}${own}`));
    return committee
      ? { ...committee, aliases: [...committee.aliases, named.name, ...named.aliases] }
      : named;
  };
}
