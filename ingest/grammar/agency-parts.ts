/** Parts of agencies' names that need no other agency: words that tell a body from its namesakes, countries, larger units, abbreviations. */
import type { AgencyChunk, Token } from '../doc.ts';
import { tasksInFull } from '../lexicon/task-letters.ts';
import { capitalised, foldTones } from '../text.ts';
import { countryAt } from './country.ts';
import { placeAfterHead, placeWithLevel } from './place.ts';
import { levelAt } from './unit-level.ts';
import { isCapital, isDash, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** Party bodies with "Trung ương" in their names, which "Trung ương Hội X" and "Trung ương Đoàn" have too. */
export const NOT_OF_PARTY =
  /^(Ban Chấp hành Trung ương Đảng|Ban Bí thư|Văn phòng Trung ương Đảng|Ban \p{Lu}\p{L}+ [\p{L} ]*Trung ương$|Ủy ban Kiểm tra Trung ương$)/u;
/** Heads that are often written small: "cục Cảnh sát hình sự", "chùa Xoài Siêm". Compared without regard to where tones stand. */
export const COMMON = new RegExp(
  `^(?:${['chùa', 'trường', 'báo', 'cục', 'phòng', 'viện', 'sở', 'vụ', 'đội', 'ban', 'đài'].map(foldTones).join('|')})$`,
  'u',
);
/** "Chủ tịch *hội* Nhà văn Việt Nam": behind the title of its head an association needs no capital. */
export const isHeaded = (tokens: readonly Token[], i: number): boolean =>
  says(tokens[i], 'hội') && says(tokens[i - 1], 'tịch', 'ký') && isCapital(tokens[i + 1]);
/** "họp *báo* Chính phủ", "quốc *phòng* Trung Quốc", "môi *trường* Hà Nội": the end of another word. */
const ENDS_WORD: Record<string, RegExp> = {
  báo: /^(họp|thông|nhà|dự|cảnh|tình|điện|tờ)$/,
  phòng: /^(quốc|văn|đề|dự|hải|tiêu|giải|biên)$/,
  trường: /^(môi|thị|hiện|quảng|lập|công|hội|nông|chiến|nghị|phim|thao)$/,
  sở: /^(trụ|cơ|xử)$/,
  vụ: /^(nhiệm|dịch|nội|nghĩa|chức|thường|công|sự|phục|thời|đặc|học|ngoại|mùa|nghiệp)$/,
  đội: /^(quân|bộ)$/,
  ban: /^(ủy|uỷ|giao)$/,
  viện: /^(bệnh|học|thư|nghị|điều|thành)$/,
  cục: /^(bố|kết|chi|tổng)$/,
};
export const endsWord = (tokens: readonly Token[], i: number): boolean =>
  ENDS_WORD[tokens[i]?.text ?? '']?.test(tokens[i - 1]?.lower ?? '') === true;
/** Halls and staff rooms are named like bodies but act in nothing. */
export const VENUE =
  /^(Trung tâm (Hội nghị|Hội|Văn hóa)|Sở [Cc]hỉ huy|Nhà văn hóa|Báo [Cc]áo|Chùa (?:Cầu|Một Cột)(?!\p{L}))/u;
const SHORT: [RegExp, string][] = [
  [
    /^Ban (?:Chỉ huy PTKV|CHPTKV|CHPT khu vực|Chỉ huy [Pp]hòng thủ [Kk]hu vực)(?= )/gu,
    'Ban Chỉ huy phòng thủ khu vực',
  ],
  [/^Ban [Cc]hỉ đạo [Tt]rung ương (?:về )?[Pp]hòng,? chống/gu, 'Ban Chỉ đạo Trung ương về phòng, chống'],
  [/(?<=^Ban Chỉ đạo \d{2,3}) ?\/ ?CP$/gu, ''],
  [/^Tổng cục Đường bộ$/gu, 'Tổng cục Đường bộ Việt Nam'],
  [/^((?:Trường )?)ĐH(?!\p{L})/gu, '$1Đại học'],
  [/^Cao đẳng(?= )/gu, 'Trường Cao đẳng'],
  [/(?<=^(?:Sở|Phòng|Ban) )(?:KH|KHĐT)(?:\s?[-&]\s?ĐT)?$/gu, 'Kế hoạch và Đầu tư'],
  [/(?<=^(?:Sở|Phòng) )(?:GD|GDĐT|GD-ĐT)(?:\s?[-&]\s?ĐT)?$/gu, 'Giáo dục và Đào tạo'],
  [/(?<=^(?:Sở|Phòng) )TT\s?[-&]\s?TT$/gu, 'Thông tin và Truyền thông'],
  [/(?<=^(?:Sở|Phòng) )(?:NN|NNPTNT)(?:\s?[-&]\s?PTNT)?$/gu, 'Nông nghiệp và Phát triển nông thôn'],
  [/(?<=^(?:Sở|Phòng) )TN\s?[-&]?\s?MT$/gu, 'Tài nguyên và Môi trường'],
  [/(?<=^(?:Sở|Phòng) )KH\s?[-&]?\s?CN$/gu, 'Khoa học và Công nghệ'],
  [/(?<=^(?:Sở|Phòng) )(?:GTVT|GT\s?-\s?VT)$/gu, 'Giao thông Vận tải'],
  [/(?<=^(?:Sở|Phòng) )LĐ\s?-?\s?TB\s?[-&]?\s?XH$/gu, 'Lao động - Thương binh và Xã hội'],
  [/(?<=^(?:Sở|Phòng) )(?:VH\s?-?\s?TT\s?[-&]?\s?DL|VHTTDL)$/gu, 'Văn hóa, Thể thao và Du lịch'],
  [/(?<=^(?:Sở|Phòng) )VH\s?[-&]\s?TT$/gu, 'Văn hóa và Thể thao'],
  [/^Đồn BP ?CK(?!\p{L})/gu, 'Đồn Biên phòng cửa khẩu'],
  [/^Đồn BP(?!\p{L})/gu, 'Đồn Biên phòng'],
  [/^Trạm KSBP(?!\p{L})/gu, 'Trạm Kiểm soát Biên phòng'],
  [/(?<=^(?:Cục|Phòng|Đội|Trạm) )CSGT(?!\p{L})/gu, 'Cảnh sát giao thông'],
  [/(?<=^(?:Cục|Phòng|Đội) )CSHS(?!\p{L})/gu, 'Cảnh sát hình sự'],
  [/^BHXH(?!\p{L})/gu, 'Bảo hiểm xã hội'],
  // "Cục C 72" is "Cục C72".
  [/(?<=^(?:Cục|Phòng) \p{Lu}{1,2}) (?=\d{1,3}$)/gu, ''],
  [/(?<!\p{L})QLTT(?!\p{L})/gu, 'Quản lý thị trường'],
  [/(?<!\p{L})KCN(?!\p{L})/gu, 'khu công nghiệp'],
  [/(?<!\p{L})ANTQ(?!\p{L})/gu, 'an ninh Tổ quốc'],
  [/(?<!\p{L})ANTT(?!\p{L})/gu, 'an ninh trật tự'],
];
/** One body has one name, however an article shortens its words. */
export const inFull = (head: string): string =>
  MAY_BE_SHORT.test(head)
    ? SHORT.reduce((name, [re, full]) => name.replace(re, full), BOARD.test(head) ? tasksInFull(head) : head)
    : head;
const BOARD = /^(?:Ban|Tiểu ban|Hội đồng|Tổ|Quỹ)(?!\p{L})/u;
/** Two capitals together, but for bodies that are short by a word. */
const MAY_BE_SHORT =
  /\p{Lu}\p{Lu}|\p{Lu} \d{1,3}$|^Ban Chỉ huy Phòng thủ|^Ban [Cc]hỉ đạo [Tt]rung ương|^Tổng cục Đường bộ|^Cao đẳng/u;

/** "Bộ Giáo dục" where ours is "Bộ Giáo dục và Đào tạo": a ministry of another state keeps its shorter name; letters stand for the full one. */
export function shorterMinistry(ours: string, said: string): string {
  const own = said.replace(/^bộ\s+/iu, '');
  const begins =
    ours.toLowerCase().startsWith(`bộ ${own.toLowerCase()} `) ||
    ours.toLowerCase().startsWith(`bộ ${own.toLowerCase()},`);
  return begins && /^\p{L}{2,} \p{Ll}/u.test(own) ? `Bộ ${capitalised(own)}` : ours;
}

/** "Bộ Quốc phòng Trung Quốc": a country behind a central body tells whose it is; Việt Nam goes without saying. */
export function withCountry(ctx: Context, chunk: AgencyChunk): AgencyChunk {
  const country = countryAt(ctx.text, ctx.tokens, chunk.last);
  if (!country) return chunk;
  const { name, end } = country;
  if (name === 'Việt Nam')
    return /^(?:Bộ |Quốc hội$|Chính phủ$)/u.test(chunk.head) ? { ...chunk, last: end } : chunk;
  const own = shorterMinistry(chunk.head, phrase(ctx.text, ctx.tokens, chunk.first, chunk.last));
  return { ...chunk, last: end, head: `${own} ${name}`, cls: 'foreign', country: name };
}

/** "Mặt trận" alone is the Front as such; with a level it is the committee there. */
export const BARE_FRONT =
  /^(?:Mặt trận|mặt trận|MTTQ|Mặt trận Tổ quốc|MTTQ Việt Nam|Mặt trận Tổ quốc Việt Nam)$/u;

/** "Hội Luật gia Việt Nam", "Trung ương Hội Nông dân Việt Nam": without a unit behind it, the country's own body. */
export function nationalBody(ctx: Context, base: AgencyChunk): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  if (!/^(?:Hội|Liên minh|Liên hiệp|Hiệp hội) /.test(base.head)) return undefined;
  const said = phrase(text, tokens, base.first, base.last);
  const after = phrase(text, tokens, base.last, base.last + 2) === 'Việt Nam';
  if (!after && !said.endsWith('Việt Nam')) return undefined;
  const head = `${base.head} Việt Nam`;
  return { ...base, last: base.last + (after ? 2 : 0), head, cls: 'central', level: 'central' };
}

/** "Hội Liên hiệp Phụ nữ (LHPN) tỉnh", "Phòng Giáo dục - Đào tạo (GD-ĐT) thị xã": the abbreviation is passed over. */
export function afterAbbreviation(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== '(') return i;
  let at = i + 1;
  while (tokens[at]?.shape === 'upper' && at < i + MOST_LETTERS) {
    at++;
    // "(PC01)": the code of a room of the police.
    if (/^P\p{Lu}$/u.test(tokens[at - 1]?.text ?? '') && tokens[at]?.shape === 'number') at++;
    if (isDash(tokens[at]) || tokens[at]?.text === '&') at++;
  }
  return at > i + 1 && tokens[at]?.text === ')' ? at + 1 : i;
}
const MOST_LETTERS = 8;

/** "Công an huyện Ba Tri, tỉnh Bến Tre", "UBND huyện Trà Cú (tỉnh Trà Vinh)": the larger unit belongs to the name. */
export function withUpperUnit(ctx: Context, chunk: AgencyChunk): AgencyChunk {
  const { tokens, text } = ctx;
  const mark = tokens[chunk.last]?.text;
  if (!chunk.place || chunk.place.level === 'province' || (mark !== ',' && mark !== '(')) return chunk;
  const upper = placeWithLevel(tokens, text, chunk.last + 1);
  if (!upper || upper.place.level === chunk.place.level || upper.place.level === 'commune') return chunk;
  if (mark === '(' && tokens[upper.end]?.text !== ')') return chunk;
  const province = upper.place.province ?? chunk.place.province;
  const place = { ...chunk.place, ...(province && { province }) };
  const beside = upper.place.level === 'district' ? { upper: upper.place } : {};
  const out = { ...chunk, last: upper.end + (mark === '(' ? 1 : 0), place, ...beside };
  return mark === ',' ? withUpperUnit(ctx, out) : out;
}

const MOST_OTHERS = 12;
/** "Ủy ban MTTQ Việt Nam *và các tổ chức chính trị - xã hội xã X* tổ chức": the unit behind those who are not named is the body's too. */
export function unitBehindOthers(ctx: Context, i: number): Partial<AgencyChunk> | undefined {
  const { tokens, text } = ctx;
  if (!says(tokens[i], 'và') || !says(tokens[i + 1], 'các') || !says(tokens[i + 2], 'tổ', 'đoàn', 'ban'))
    return undefined;
  for (let j = i + 3; j < i + MOST_OTHERS; j++) {
    const level = says(tokens[j + 1], 'hội') ? undefined : levelAt(tokens, j);
    const place = level && placeWithLevel(tokens, text, j)?.place;
    if (level)
      return {
        levelWord: level.kind,
        level: level.level as NonNullable<AgencyChunk['level']>,
        ...(place && { place }),
      };
    if (tokens[j]?.shape !== 'lower' && !isDash(tokens[j]) && tokens[j]?.text !== ',') return undefined;
  }
  return undefined;
}

/** "TAND khu vực 9 - TP. Hồ Chí Minh", "Viện KSND Khu vực 8 - Gia Lai", "Thuế cơ sở 3 tỉnh Bắc Ninh": bodies that serve a numbered part of a province. */
export function regional(ctx: Context, base: AgencyChunk): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  const part = `${tokens[base.last]?.lower} ${tokens[base.last + 1]?.lower}`;
  if (!/^(?:khu vực|cơ sở|liên huyện|liên quận|liên xã|liên phường)$/u.test(part)) return undefined;
  const at = base.last + 2;
  const number = tokens[at];
  const roman = /^[IVX]{1,5}$/.test(number?.text ?? '');
  if (part !== 'cơ sở' && number?.shape === 'title' && !roman) return ofArea(ctx, base, at, part);
  if (!number || part.startsWith('liên') || !(roman || /^\d{1,2}$/.test(number.text))) return undefined;
  const place = placeAfterHead(tokens, text, isDash(tokens[at + 1]) ? at + 2 : at + 1);
  const unit = place?.place.level === 'province' || place?.place.name === 'Huế' ? place : undefined;
  const city = unit?.place.name === 'Hồ Chí Minh' ? 'thành phố ' : '';
  const kind = part === 'cơ sở' && unit?.place.kind ? ` ${unit.place.kind}` : ' -';
  const of = unit ? `${kind} ${city && kind === ' -' ? city : ''}${unit.place.name}` : '';
  return {
    ...base,
    last: unit ? unit.end : at + 1,
    head: `${base.head} ${part} ${number.text}${of}`,
    cls: 'named',
  };
}

/** "Hạt Kiểm lâm khu vực *Sa Thầy*", "Chi cục Thuế khu vực *Cẩm Xuyên - Kỳ Anh*": called by the districts that it serves. */
function ofArea(ctx: Context, base: AgencyChunk, at: number, part: string): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  const one = placeAfterHead(tokens, text, at);
  if (!one || one.place.level === 'province') return undefined;
  const two = isDash(tokens[one.end]) ? placeAfterHead(tokens, text, one.end + 1) : undefined;
  const last = two && two.place.level !== 'province' ? two.end : one.end;
  return { ...base, last, head: `${base.head} ${part} ${phrase(text, tokens, at, last)}`, cls: 'named' };
}

/** "Chi cục Thống kê khu vực *A - B*", "Đội Thuế liên huyện *A - B*": such an area behind a name that has its word. */
export function servingArea(ctx: Context, own: AgencyChunk): AgencyChunk | undefined {
  const part = /^(.+) (khu vực|liên huyện|liên quận|liên xã|liên phường)$/u.exec(own.head);
  if (!part?.[1] || !part[2] || !/^(?:Chi cục|Đội|Trạm|Hạt|Phòng) /u.test(own.head)) return undefined;
  return ofArea(ctx, { ...own, head: part[1] }, own.last, part[2]);
}

/** "Công an tỉnh (Hà Tĩnh)": rare, but "huyện Trà Cú (tỉnh Trà Vinh)" is common; the unit in parentheses is read by the places. */
export function readParens(ctx: Context, chunk: AgencyChunk): AgencyChunk {
  if (ctx.tokens[chunk.last]?.text !== '(') return chunk;
  const inside = placeWithLevel(ctx.tokens, ctx.text, chunk.last + 1);
  return inside && ctx.tokens[inside.end]?.text === ')' && inside.place.level === chunk.level
    ? { ...chunk, place: inside.place }
    : chunk;
}

/** "Tổ *phó* Thường trực", "Phó Chủ *nhiệm* Thường trực": of the title. */
export const endsTitle = (before: Token | undefined): boolean =>
  says(before, 'phó', 'trưởng', 'nhiệm', 'tịch', 'thư', 'đốc', 'ký', 'lệnh');

/** "Công đoàn tỉnh", "Công đoàn huyện X": the federation there; a commune has a union of its own. */
export const federationThere = (union: AgencyChunk | undefined): AgencyChunk | undefined =>
  union && /^(?:province|district)$/.test(union.level ?? '')
    ? { ...union, head: 'Liên đoàn Lao động' }
    : union;
