/**
 * Bodies that serve a numbered part of a province, by their whole names: "TAND khu vực 3" is the "Tòa án nhân dân khu vực 3 - Phú Thọ" of the same
 * article, else that of the article's province.
 */
import type { AgencyChunk } from '../doc.ts';
import { writingsOf } from '../lexicon/agencies.ts';

const PART = /^(.+) khu vực (\d{1,2})(?: - (.+))?$/u;
/** Each province has such of its own. */
const OF_PROVINCE = /^(?:Tòa án nhân dân|Viện Kiểm sát nhân dân|Phòng Thi hành án dân sự)$/u;
const COMMAND = /^Ban Chỉ huy phòng thủ$/u;

export interface Region {
  name: string;
  aliases: string[];
  reason?: string;
}

/** To be asked for each body: its whole name, where it is one of a numbered part. */
export function regionsOf(
  agencies: readonly AgencyChunk[],
  provinceFor: (at: number) => { place: { name: string }; why: string } | undefined,
): (chunk: AgencyChunk) => Region | undefined {
  let told: Map<string, Set<string>> | undefined;
  return ({ head, cls, first }) => {
    const [, body = '', number, own] = (cls === 'named' && PART.exec(head)) || [];
    if (!number || !(OF_PROVINCE.test(body) || COMMAND.test(body))) return undefined;
    told ??= seatsOf(agencies);
    const seats = [...(told.get(`${body} ${number}`) ?? [])];
    const seat = own ?? (seats.length === 1 ? seats[0] : undefined);
    const province = seat || COMMAND.test(body) ? undefined : provinceFor(first);
    const where = seat ?? province?.place.name.replace(/^Hồ Chí Minh$/u, 'thành phố Hồ Chí Minh');
    if (!where) return undefined;
    const name = `${body} khu vực ${number} - ${where}`;
    const all = writingsOf(body).flatMap((b) => [
      `${b} khu vực ${number} - ${where}`,
      `${b} khu vực ${number}`,
    ]);
    return { name, aliases: all.filter((a) => a !== name), ...(province && { reason: province.why }) };
  };
}

/** By body and number, what stands behind the dash. */
function seatsOf(agencies: readonly AgencyChunk[]): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  for (const a of agencies)
    for (let c: AgencyChunk | undefined = a; c; c = c.parent) {
      const [, body, number, seat] = PART.exec(c.head) ?? [];
      if (seat) told.set(`${body} ${number}`, (told.get(`${body} ${number}`) ?? new Set()).add(seat));
    }
  return told;
}
