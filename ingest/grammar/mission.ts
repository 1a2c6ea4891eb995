/** Missions of one state in another and their heads: "Đại sứ quán Mỹ tại Việt Nam", "Đại sứ Nhật Bản tại Việt Nam", "Tổng Lãnh sự Hoa Kỳ tại TP.HCM". */
import type { AgencyChunk, OfficeChunk, Token } from '../doc.ts';
import { agencyHeads } from '../lexicon/agencies.ts';
import { countryAt } from './country.ts';
import { placeWithLevel } from './place.ts';
import { cityAbroadAt } from './unit-abroad.ts';
import { capitalRun, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** Whose mission it is, and where it stands, as far as that is told. */
export function missionOf(ctx: Context, base: AgencyChunk): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  const sender = countryAt(text, tokens, says(tokens[base.last], 'của') ? base.last + 1 : base.last);
  if (!sender) return undefined;
  const world = worldSeat(tokens, sender.end);
  const place = world ?? (AT_HOME.test(base.head) ? undefined : seatAt(ctx, sender.end));
  const kind = world && base.head === 'Đại sứ quán' ? DELEGATION : base.head;
  return {
    first: base.first,
    last: place?.end ?? sender.end,
    head: `${kind} ${sender.name}${place ? ` tại ${place.name}` : ''}`,
    cls: 'foreign',
    country: sender.name,
  };
}

/** "Cảnh sát biển X tại Hà Nội" is there on a visit. */
const AT_HOME = /^(?:Cảnh sát|Thượng viện|Hạ viện|Nghị viện|Quốc vụ viện)/u;

/** "tại Việt Nam", "ở Hà Nội", "tại TP.HCM": where a mission or an office of a world body stands. */
export function seatAt(ctx: Context, i: number): { name: string; end: number } | undefined {
  const { tokens, text } = ctx;
  if (!says(tokens[i], 'tại', 'ở')) return undefined;
  if (tokens[i + 1]?.text === 'VN') return { name: 'Việt Nam', end: i + 2 };
  const country = countryAt(text, tokens, i + 1);
  if (country) return country;
  const unit = placeWithLevel(tokens, text, i + 1);
  // The city is not the man.
  if (unit?.place.name === 'Hồ Chí Minh') return { name: 'thành phố Hồ Chí Minh', end: unit.end };
  if (unit) return { name: unit.place.name, end: unit.end };
  const city = cityAbroadAt(ctx, i + 1);
  if (city) return city;
  const end = capitalRun(tokens, i + 1, 2);
  return end === i + 3 ? { name: phrase(text, tokens, i + 1, end), end } : undefined;
}

const DELEGATION = 'Phái đoàn';
/** "Đại sứ Mỹ *tại Liên Hợp Quốc*": there a state has a delegation. */
function worldSeat(tokens: readonly Token[], i: number): { name: string; end: number } | undefined {
  const hit = says(tokens[i], 'tại') ? agencyHeads.longest(tokens, i + 1) : undefined;
  return hit?.value.cls === 'foreign' ? { name: hit.value.canonical, end: i + 1 + hit.length } : undefined;
}

const HEADS: Record<string, string> = {
  'Đại sứ': 'Đại sứ quán',
  'Tổng Lãnh sự': 'Tổng Lãnh sự quán',
  'Lãnh sự': 'Lãnh sự quán',
};

/** "Đại sứ đặc mệnh toàn quyền Canada tại Việt Nam": of the embassy. */
export function ofMission(ctx: Context, office: OfficeChunk): OfficeChunk | undefined {
  const head = HEADS[office.title.replace(/^Phó /u, '')];
  if (head === undefined) return undefined;
  const full = says(ctx.tokens[office.last], 'đặc') && says(ctx.tokens[office.last + 3], 'quyền');
  const at = office.last + (full ? 4 : 0);
  const agency = missionOf(ctx, { first: office.first, last: at, head, cls: 'foreign' });
  return agency && { ...office, last: agency.last, agency };
}

/** "Đại sứ Mỹ tại Việt Nam" is how the head of "Đại sứ quán Mỹ tại Việt Nam" is called. */
export function missionOffice(title: string, agency: string): string | undefined {
  const head = HEADS[title.replace(/^Phó /u, '')];
  const kind = [head, head && DELEGATION].find((k) => k && agency.startsWith(`${k} `));
  return kind && `${title} ${agency.slice(kind.length + 1)}`;
}
