/** Bodies whose own name follows the head: schools, firms, newspapers, hamlets. */
import type { AgencyChunk, PlaceRef, Token } from '../doc.ts';
import { agencyHeads } from '../lexicon/agencies.ts';
import type { Level } from '../ontology.ts';
import { capitalised } from '../text.ts';
import { bareUnitAt, commandEnd, formEnd, hospitalEnd, isNameless, isTown } from './agency-ends.ts';
import { branchEnd, hamletEnd } from './agency-hamlet.ts';
import { inFull } from './agency-parts.ts';
import { smallName } from './agency-small.ts';
import { titledEnd } from './agency-titled.ts';
import { afterKind, isFirm, NO_SYLLABLE } from './firm.ts';
import { ownName } from './own-name.ts';
import { isCutShort, isStrange } from './own-name-reach.ts';
import { HAMLET, isCount } from './own-name-words.ts';
import { nameAt } from './person.ts';
import { placeAfterHead, placeWithLevel } from './place.ts';
import { levelAt } from './unit-level.ts';
import { capitalRun, isCapital, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

export const levelOf = (place: PlaceRef): Level => (place.level === 'country' ? 'central' : place.level);

/** These bear no person's name: a name behind theirs is somebody. */
const PEOPLELESS =
  /^(Nhà hát|Nhà xuất bản|Nhà máy|Bảo tàng|Thư viện|Quỹ|Câu lạc bộ|Xí nghiệp|Báo|Tạp chí|Đài|Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Hiệp hội|Hội)$/;

/** "Trường THPT Chu Văn An", "Công ty Điện lực Hà Tĩnh", "Báo Hà Tĩnh": the head and the capitals after it are the name. */
export function readNamed(ctx: Context, base: AgencyChunk): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  const hamlet =
    base.cls === 'hamlet'
      ? hamletEnd(tokens, base)
      : /^Chi (?:đoàn|hội)$/.test(base.head)
        ? branchEnd(tokens, base)
        : undefined;
  if (hamlet)
    return withUnit(ctx, {
      ...base,
      last: hamlet,
      head: `${base.head} ${phrase(text, tokens, base.last, hamlet)}`,
    });
  const hospital = hospitalEnd(ctx, base);
  if (hospital) return endingAt(ctx, base, hospital);
  const fund = fundEnd(tokens, base);
  if (fund) return endingAt(ctx, base, fund);
  const inside = afterKind(tokens, base);
  const numbered = base.head === 'Trường' ? numberedSchool(tokens, base.last) : undefined;
  if (numbered) {
    const bare = levelAt(tokens, numbered) || agencyHeads.longest(tokens, numbered);
    const end = bare ? numbered : capitalRun(tokens, numbered, 7);
    return endingAt(ctx, base, beforeHead(tokens, base, numbered, end));
  }
  const small = smallNamed(ctx, base, inside);
  if (small) return withUnit(ctx, small);
  const named =
    isCapital(tokens[inside]) ||
    (tokens[inside]?.shape === 'number' && base.head !== 'HTX' && !isCount(tokens, inside));
  // "Công ty lâm nghiệp *Bà Rịa - Vũng Tàu*".
  const double = inside > base.last ? placeAfterHead(tokens, text, inside) : undefined;
  if (double?.place.name.includes(' - ')) return endingAt(ctx, base, double.end);
  const titled = named ? base.last : titledEnd(ctx, base);
  if (titled > base.last) return endingAt(ctx, base, titled);
  if (!named && !(base.cls === 'hamlet' && HAMLET.test(tokens[base.last]?.text ?? ''))) return undefined;
  const own =
    commandEnd(tokens, base) ?? ownName(ctx, inside, false, PEOPLELESS.test(base.head), isFirm(base.head));
  const end = beforeHead(tokens, base, inside, own > inside ? ofCountryEnd(tokens, base, own) : own);
  if (isCutShort(tokens, inside, end)) return undefined;
  if (says(tokens[base.first], 'đh') && says(tokens[base.last], 'đoàn', 'đảng', 'đại', 'hội'))
    return undefined;
  // "Hiệp hội du lịch TP Đà Nẵng": the small words are the whole name.
  if (
    end === inside &&
    inside > base.last + 1 &&
    /^(?:Hiệp hội|Liên đoàn|Công ty|Tổng công ty)$/.test(base.head) &&
    levelAt(tokens, end)
  )
    return endingAt(ctx, base, end);
  // "Trường Đại học *Vinh*", "Trường THCS *Hòa Bình*": called by a town's name alone.
  if (isNameless(phrase(text, tokens, base.first, end))) {
    // "Trường THCS *xã Mường Cang*": a commune has one, or it would have another name.
    if (base.head === 'Trường' && placeWithLevel(tokens, text, end)?.place.level === 'commune')
      return endingAt(ctx, base, end);
    const bears = base.head === 'Trường' && isCapital(tokens[end]) && !levelAt(tokens, end);
    const town = bears ? placeAfterHead(tokens, text, end) : undefined;
    return town && endingAt(ctx, base, town.end);
  }
  // "Trường Sơn", "Trường Chinh": no school has one syllable.
  if (
    base.head === 'Trường' &&
    end === base.last + 1 &&
    tokens[base.last]?.shape === 'title' &&
    !isStrange(tokens[base.last])
  )
    return undefined;
  if (
    end === inside ||
    isTown(phrase(text, tokens, base.first, end)) ||
    isTown(phrase(text, tokens, base.first, base.last + 1))
  )
    return undefined;
  return endingAt(ctx, base, centreEnd(tokens, base, end));
}

/** "Trường *tiểu học số 1* Quảng Hưng", "Trường Mầm non *số 2* xã A": past the kind in any letters and the number; undefined where none stands. */
export function numberedSchool(tokens: readonly Token[], i: number): number | undefined {
  for (let at = i; at < i + MOST_OF_KIND && !levelAt(tokens, at); at++) {
    if (says(tokens[at], 'số') && at > i && /^\d{1,2}$/u.test(tokens[at + 1]?.text ?? ''))
      return isCapital(tokens[at + 2]) || levelAt(tokens, at + 2) ? at + 2 : undefined;
    if (!/^(?:lower|title|upper)$/u.test(tokens[at]?.shape ?? '')) return undefined;
  }
  return undefined;
}
const MOST_OF_KIND = 6;

/** "Quỹ học bổng *Nguyễn Thị Định*", "Quỹ Khuyến học *Phạm Văn Trà*": such a fund is called after somebody, who does not head it. */
const fundEnd = (tokens: readonly Token[], { head, last }: AgencyChunk): number | undefined =>
  head === 'Quỹ' && FUNDS.test(`${tokens[last]?.text} ${tokens[last + 1]?.text}`)
    ? nameAt(tokens, last + 2, false)?.last
    : undefined;
const FUNDS = /^(?:học bổng|khuyến học|khuyến tài|từ thiện)$/iu;

/** The body whose own name ends at `i`, or with a unit's bare name there. */
function endingAt(ctx: Context, base: AgencyChunk, i: number): AgencyChunk {
  const bare = levelAt(ctx.tokens, i) ? undefined : bareUnitAt(ctx, i, BEARS_PROVINCE.test(base.head));
  const own = branchOfBank(ctx, base, bare ?? i);
  const last = isFirm(base.head) ? formEnd(ctx.tokens, own) : own;
  const head = phrase(ctx.text, ctx.tokens, base.first, last);
  return withUnit(ctx, {
    ...base,
    last,
    // "trường Học viện Cảnh sát nhân dân", "Trường Trường Cao đẳng Y tế"
    head: inFull(capitalised(head).replace(/^Trường (?=Học viện |[Tt]rường )/u, '')),
  });
}

/** "Ngân hàng TMCP Công Thương *chi nhánh Hà Nội*": its branch there. */
function branchOfBank({ tokens, text }: Context, base: AgencyChunk, end: number): number {
  if (base.head !== 'Ngân hàng' || !says(tokens[end], 'chi') || !says(tokens[end + 1], 'nhánh')) return end;
  return placeAfterHead(tokens, text, end + 2)?.end ?? capitalRun(tokens, end + 2, 4);
}

/** What often ends in the bare name of its province. */
const BEARS_PROVINCE =
  /^(?:Trường|Đại học|Cao đẳng|Học viện|Bệnh viện|Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Hội|Hiệp hội|Liên đoàn|Viện)$/u;
const MAY_BE_SMALL =
  /^(?:Viện|Hội|Hiệp hội|Liên đoàn|Tổng công ty|Công ty|Bệnh viện|Trường|Học viện|Đại học|Cao đẳng|Quỹ)$/u;
/** "Hội nghị", "Trường hợp", "Viện trưởng": other words that begin so. */
const OTHER_WORD =
  /^(?:nghị|đồng|viên|trường|thi|thảo|thao|trại|chợ|quán|đàm|ý|họp|nhập|phí|diễn|làng|hợp|học|trưởng|phó|kiểm|đua|báo|trợ|tụ)$/u;

/** "Viện nghiên cứu phát triển TP.HCM", "Bệnh viện đa khoa tỉnh X", "Hiệp hội bất động sản Việt Nam": no capital before the unit. */
function smallNamed(ctx: Context, base: AgencyChunk, inside: number): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  const next = tokens[base.last];
  // "Viện kiểm *nghiệm* quốc gia" is no Viện kiểm sát.
  const other = OTHER_WORD.test(next?.text ?? '') && !says(tokens[base.last + 1], 'nghiệm', 'định');
  if (next?.shape !== 'lower' || !MAY_BE_SMALL.test(base.head) || other) return undefined;
  if (inside > base.last && !levelAt(tokens, inside) && !says(tokens[inside], 'việt')) return undefined;
  const end = Math.max(smallName(ctx, base.last), ofCountryEnd(tokens, base, base.last));
  if (end === base.last) return undefined;
  const own = phrase(text, tokens, base.last, end);
  if (!isCapital(tokens[base.first]) && TREATS.test(base.head) && OF_TWO.test(own)) return undefined;
  if (isNameless(`${base.head} ${own}`) && !levelAt(tokens, end)) return undefined;
  const bare = levelAt(tokens, end) ? undefined : bareUnitAt(ctx, end);
  return {
    ...base,
    last: bare ?? end,
    head: inFull(`${base.head} ${bare ? phrase(text, tokens, base.last, bare) : own}`),
  };
}

/** "công tác liên quan đến bệnh viện *dã chiến và đào tạo cán bộ Việt Nam*": two things of the country's, and no name. */
const OF_TWO = /(?:^| )và .*Việt Nam$/u;
const TREATS = /^(?:Bệnh viện|Trường|Học viện|Đại học|Cao đẳng)$/u;

/** How many small words may stand between, by head. */
const SMALL: readonly [head: RegExp, most: number][] = [
  [/^(?:Hội|Hiệp hội|Liên đoàn|Tổng công ty|Quỹ)$/u, 12],
  [/^(?:Công ty|Tập đoàn|Ngân hàng|Viện)$/u, 4],
];
/** "Hiệp hội *các nhà đầu tư tài chính Việt Nam*", "Hội Bảo trợ *người khuyết tật và trẻ mồ côi Việt Nam*": any small words from `i`, up to the country; else `i`. */
function ofCountryEnd(tokens: readonly Token[], base: AgencyChunk, i: number): number {
  const most = SMALL.find(([head]) => head.test(base.head))?.[1] ?? 0;
  if (!isCapital(tokens[base.first])) return i;
  for (let j = i; j < i + most; j++) {
    const t = tokens[j];
    if (j > i && says(t, 'việt') && says(tokens[j + 1], 'nam') && !says(tokens[j - 1], 'người')) return j + 2;
    const plain = t?.shape === 'lower' && (j === base.last || !NO_SYLLABLE.test(t.text) || says(t, 'và'));
    if (!plain && (t?.text !== ',' || i > base.last)) break;
  }
  return i;
}

/** "Bệnh viện Nhi *Trung ương*", "Viện Vệ sinh dịch tễ *T.Ư*"; not "Bệnh viện X *Trung ương Hội*". */
function centreEnd(tokens: readonly Token[], base: AgencyChunk, i: number): number {
  if (!/^(?:Bệnh viện|Viện|Trường|Học viện)$/.test(base.head)) return i;
  if (says(tokens[i], 'tw', 't.ư')) return i + 1;
  const centre = says(tokens[i], 'trung') && says(tokens[i + 1], 'ương');
  return centre && !says(tokens[i + 2], 'hội', 'đoàn', 'đảng') ? i + 2 : i;
}

/** "Hiệu trưởng Trường Tiểu học Ái Mộ *Vũ Bích Thảo*", "Giám đốc Sân bay Cam Ranh *Lê Văn A*": an own name of two syllables or more, and then its head's. */
function beforeHead(tokens: readonly Token[], base: AgencyChunk, from: number, end: number): number {
  const site = /^(?:Cảng|Sân|Bến xe|Công viên)/u.test(base.head);
  if (
    !(site || /^(?:Trường|Đại học|Học viện)/u.test(base.head)) ||
    !says(tokens[base.first - 1], 'trưởng', 'tịch', 'đốc') ||
    (!site && nameAt(tokens, from, false))
  )
    return end;
  for (let at = from + 2; at <= end - 3; at++)
    if ([1, 2].every((n) => tokens[at - n]?.shape === 'title') && nameAt(tokens, at, false)?.last === end)
      return at;
  return end;
}

/** The unit behind a name: "Trường THPT Chu Văn An, TP. Thái Nguyên". */
export function withUnit({ tokens, text }: Context, chunk: AgencyChunk): AgencyChunk {
  const end = chunk.last;
  const place = placeWithLevel(
    tokens,
    text,
    tokens[end]?.text === ',' && chunk.cls === 'hamlet' ? end + 1 : end,
  );
  if (place)
    return {
      ...chunk,
      last: place.end,
      level: levelOf(place.place),
      place: place.place,
      levelWord: place.place.kind,
    };
  const level = levelAt(tokens, end);
  const strange = level?.kind === 'thành phố' ? strangeCity(tokens, level.end) : undefined;
  if (strange)
    return { ...chunk, last: strange, head: `${chunk.head} ${phrase(text, tokens, end, strange)}` };
  return level ? { ...chunk, last: level.end, level: level.level as Level, levelWord: level.kind } : chunk;
}

/** "Viện Thiết kế *thành phố Hàng Châu*": a name of two syllables that no place here has, and nobody. */
function strangeCity(tokens: readonly Token[], from: number): number | undefined {
  const own = [0, 1].every((n) => tokens[from + n]?.shape === 'title');
  return own && !isCapital(tokens[from + 2]) && !nameAt(tokens, from, false) ? from + 2 : undefined;
}
