/**
 * How agencies are written: a head from the lexicon, a name of its own where the head asks for one, then the level and unit it serves or the
 * body it is part of: "Phòng Cảnh sát hình sự Công an tỉnh Điện Biên", "Ban Dân vận Huyện ủy", "Trưởng phòng ... (Công an tỉnh)".
 */
import type { AgencyChunk, Token } from '../doc.ts';
import { type AgencyHead, agencyHeads } from '../lexicon/agencies.ts';
import type { Level } from '../ontology.ts';
import { departmentAt, isDepartment } from './agency-department.ts';
import { codeAt } from './agency-ends.ts';
import { levelOf, readNamed } from './agency-named.ts';
import {
  afterAbbreviation,
  BARE_FRONT,
  COMMON,
  endsWord,
  inFull,
  NOT_OF_PARTY,
  nationalBody,
  readParens,
  regional,
  smallName,
  unitBehindOthers,
  VENUE,
  withCountry,
  withUpperUnit,
} from './agency-parts.ts';
import { readParty } from './agency-party.ts';
import { ownName } from './own-name.ts';
import { levelAt, placeAfterHead } from './place.ts';
import { isCapital, isDash, phrase, says } from './words.ts';

export interface AgencyContext {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** What the article's own abbreviations stand for. */
  readonly shorts?: ReadonlyMap<string, AgencyChunk>;
}

/** "HLG Việt Nam", "PVN": a body that the article has abbreviated. */
function shortAt(ctx: AgencyContext, i: number): AgencyChunk | undefined {
  const t = ctx.tokens[i];
  const known = t?.shape === 'upper' ? ctx.shorts?.get(t.text) : undefined;
  if (!known || ctx.tokens[i - 1]?.text === '(') return undefined;
  const base = { first: i, last: i + 1, head: known.head.replace(/ Việt Nam$/, ''), cls: 'local' };
  const again = known.cls === 'local' || known.cls === 'central' ? readLocal(ctx, base) : undefined;
  if (again && again.last > i + 1) return again;
  const vn =
    ctx.tokens[i + 1]?.text === 'Việt' &&
    ctx.tokens[i + 2]?.text === 'Nam' &&
    known.head.endsWith('Việt Nam');
  return { ...known, first: i, last: vn ? i + 3 : i + 1 };
}

/** The agency that begins at token `i`, if one does. `capital`: read the head as if it were capitalised ("Trưởng *phòng* X"). */
export function agencyAt(ctx: AgencyContext, i: number, depth = 0, capital = false): AgencyChunk | undefined {
  if (depth > 3) return undefined;
  const { tokens } = ctx;
  const short = shortAt(ctx, i);
  if (short) return short;
  const centre = ofCentre(ctx, i, depth);
  if (centre) return centre;
  // "Đại Hội Đại biểu" is a congress.
  if (says(tokens[i], 'hội') && says(tokens[i - 1], 'đại', 'xã', 'quốc')) return undefined;
  for (const hit of agencyHeads.at(tokens, i)) {
    const after = i + hit.length;
    // A head of one lower-case word is a common noun: "ban", "phòng", "hội", "trường".
    if (
      hit.value.cls === 'central' &&
      NOT_OF_PARTY.test(hit.value.canonical) &&
      says(tokens[after], 'hội', 'đoàn')
    )
      continue;
    if (hit.length === 1 && !capital && !isCapital(tokens[i]) && hit.value.cls !== 'local') {
      const department = hit.value.canonical === 'Sở' && isDepartment(tokens, i);
      if (
        !COMMON.test(tokens[i]?.key ?? '') ||
        !(isCapital(tokens[after]) || department) ||
        endsWord(tokens, i)
      )
        continue;
      const named = readTail(ctx, hit.value, i, after, depth);
      const parted = named?.parent && says(tokens[i], 'phòng', 'cục', 'viện', 'đội');
      if (named) return department || parted ? named : { ...named, weak: true };
      continue;
    }
    // "cán *bộ Công an*" are people of the force.
    if (says(tokens[i - 1], 'cán') && tokens[i]?.text === 'bộ') continue;
    if (VENUE.test(phrase(ctx.text, tokens, i, i + 3))) continue;
    const chunk = readTail(ctx, hit.value, i, after, depth);
    if (chunk) return chunk;
  }
  return undefined;
}

/** "Trung ương Hội Người cao tuổi Việt Nam" is the association itself. */
function ofCentre(ctx: AgencyContext, i: number, depth: number): AgencyChunk | undefined {
  const { tokens } = ctx;
  if (!says(tokens[i], 'trung') || !says(tokens[i + 1], 'ương') || !says(tokens[i + 2], 'hội'))
    return undefined;
  const known = agencyHeads.longest(tokens, i);
  const body = known && known.length > 2 ? undefined : agencyAt(ctx, i + 2, depth + 1);
  return body?.cls === 'central' ? { ...body, first: i } : undefined;
}

/** The unit of this kind whose own name begins at `i`, its head word left out. */
export function unitNamed(ctx: AgencyContext, unit: string, i: number): AgencyChunk | undefined {
  const cls = unit === 'Chi cục' ? 'free-sub' : unit === 'Viện' ? 'named' : 'free-central';
  return isCapital(ctx.tokens[i]) && !agencyHeads.longest(ctx.tokens, i)
    ? readFree(ctx, { first: i, last: i, head: unit, cls }, 1)
    : undefined;
}

function readTail(
  ctx: AgencyContext,
  head: AgencyHead,
  first: number,
  after: number,
  depth: number,
): AgencyChunk | undefined {
  const base: AgencyChunk = { first, last: after, head: head.canonical, cls: head.cls };
  if (head.cls === 'central') return withCountry(ctx, { ...base, level: 'central' });
  if (head.cls === 'local') return readLocal(ctx, base);
  if (head.cls === 'local-city') return readLocalCity(ctx, base);
  if (head.cls.startsWith('party-') || head.cls.startsWith('youth-'))
    return readParty(ctx, base, (i) => agencyAt(ctx, i, depth + 1));
  if (head.cls === 'sub') return readSub(ctx, base, depth);
  if (head.cls === 'hamlet') return readNamed(ctx, base);
  if (head.cls === 'named') return ARMY.test(base.head) ? readUnit(ctx, base) : readNamed(ctx, base);
  return readFree(ctx, base, depth);
}

/** "Công an tỉnh Hà Tĩnh", "Công an tỉnh", "Công an Hà Tĩnh", "Ủy ban MTTQ Việt Nam tỉnh". */
function readLocal(ctx: AgencyContext, head: AgencyChunk): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  const base = { ...head, last: afterAbbreviation(tokens, head.last) };
  const bare = BARE_FRONT.test(phrase(text, tokens, head.first, head.last));
  const region = regional(ctx, base);
  if (region) return region;
  const place = placeAfterHead(tokens, text, base.last);
  if (place)
    return withUpperUnit(ctx, {
      ...base,
      last: place.end,
      level: levelOf(place.place),
      levelWord: place.place.kind,
      place: place.place,
    });
  const level = levelAt(tokens, base.last);
  if (!level) {
    const inside = unionInside(ctx, base);
    if (inside) return inside;
    const shared = unitBehindOthers(ctx, base.last);
    if (shared) return { ...base, ...shared };
    const national = nationalBody(ctx, base);
    if (national) return national;
  }
  const next = level && tokens[level.end];
  if (level && !(next && /^(trên|toàn|các)$/.test(next.key))) {
    const chunk = { ...base, last: level.end, levelWord: level.kind, level: level.level as Level };
    return readParens(ctx, chunk);
  }
  if (bare) return undefined;
  const said = phrase(text, tokens, head.first, base.last);
  // Without a unit the Front "of Việt Nam" may be the country's own.
  return base.head.startsWith('Ủy ban MTTQ') && said.endsWith('Việt Nam')
    ? { ...base, level: 'central' }
    : base;
}

/** "CATP", "CATP Hà Nội": the level is in the head. */
function readLocalCity(ctx: AgencyContext, head: AgencyChunk): AgencyChunk {
  const base: AgencyChunk = { ...head, cls: 'local', levelWord: 'thành phố' };
  const place = placeAfterHead(ctx.tokens, ctx.text, base.last);
  return place ? { ...base, last: place.end, place: place.place, level: levelOf(place.place) } : base;
}

/** "Đoàn Thanh niên Công an tỉnh", "Công đoàn Công ty X": a union inside another body. */
function unionInside(ctx: AgencyContext, base: AgencyChunk): AgencyChunk | undefined {
  if (!/^(Đoàn TNCS|Hội |Công đoàn|Liên đoàn)/.test(base.head) || !isCapital(ctx.tokens[base.last]))
    return undefined;
  const parent = agencyAt(ctx, base.last, 1);
  if (
    !parent ||
    !/^(Công an|Bộ |Sở |Công ty|Tổng công ty|Tập đoàn|Trường|Bệnh viện|Đại học|Cơ quan|Cục|Quân)/.test(
      parent.head,
    )
  )
    return undefined;
  const said = phrase(ctx.text, ctx.tokens, base.first, base.last);
  const head = base.head.startsWith('Đoàn TNCS') ? said.charAt(0).toUpperCase() + said.slice(1) : base.head;
  return { ...base, last: parent.last, head, cls: 'sub', parent };
}

/** "Ban Thường vụ Tỉnh ủy", "Văn phòng UBND tỉnh", "Ban Dân vận Huyện ủy", "Ban Thường trực Ủy ban MTTQ". */
function readSub(ctx: AgencyContext, base: AgencyChunk, depth: number): AgencyChunk | undefined {
  const of = says(ctx.tokens[base.last], 'của') ? base.last + 1 : base.last;
  const parent = agencyAt(ctx, of, depth + 1) ?? parenthesised(ctx, of, depth);
  if (parent) return { ...base, last: parent.last, parent };
  const local = readLocal(ctx, base);
  return local;
}

function parenthesised(ctx: AgencyContext, i: number, depth: number): AgencyChunk | undefined {
  if (ctx.tokens[i]?.text !== '(') return undefined;
  const parent = agencyAt(ctx, i + 1, depth + 1);
  return parent && ctx.tokens[parent.last]?.text === ')' ? { ...parent, last: parent.last + 1 } : undefined;
}

/** "Ban Chỉ đạo phòng, chống ... tỉnh (Ban Chỉ đạo 138 tỉnh)": the other name of the same committee. */
function withOther(ctx: AgencyContext, chunk: AgencyChunk, depth: number): AgencyChunk {
  if (chunk.cls !== 'committee' || ctx.tokens[chunk.last]?.text !== '(') return chunk;
  const other = agencyAt(ctx, chunk.last + 1, depth + 1);
  return other?.cls === 'committee' && ctx.tokens[other.last]?.text === ')'
    ? { ...chunk, last: other.last + 1, other }
    : chunk;
}

const MINISTRY = /^Bộ (?!Chỉ huy)/;
const UNIT = /^(Công an|Bộ Chỉ huy|Ủy ban MTTQ)/;
/** "Phòng Xây dựng phong trào, Công an tỉnh", "Cục X (V05), Bộ Công an": the larger body behind a comma, where nothing else follows it. */
function behindComma(
  ctx: AgencyContext,
  i: number,
  depth: number,
  central: boolean,
): AgencyChunk | undefined {
  const { tokens } = ctx;
  let at = i;
  if (tokens[at]?.text === '(' && tokens[at + 1]?.shape === 'upper')
    while (at < i + 4 && tokens[at++]?.text !== ')');
  if (tokens[at]?.text !== ',' && !isDash(tokens[at])) return undefined;
  const dash = isDash(tokens[at]);
  const parent = agencyAt(ctx, at + 1, depth + 1);
  if (!parent || !(central ? MINISTRY : UNIT).test(parent.head)) return undefined;
  const next = tokens[parent.last];
  if (!dash && says(next, 'và', 'cùng')) return undefined;
  return next === undefined || next.shape === 'break' || /^[.,;)…]$/.test(next.text) || next.shape === 'lower'
    ? parent
    : undefined;
}

/** "Sở Giáo dục và Đào tạo tỉnh", "Phòng An ninh điều tra Công an tỉnh", "Cục Cảnh sát hình sự (Bộ Công an)". */
function readFree(ctx: AgencyContext, base: AgencyChunk, depth: number): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  const direct =
    base.head === 'Bộ Tư lệnh' && isCapital(tokens[base.last])
      ? agencyAt(ctx, base.last, depth + 1)
      : undefined;
  if (direct) return { ...base, last: direct.last, parent: direct };
  const own1 = ownName(ctx, base.last, base.cls === 'committee', true);
  const department = departmentAt(ctx, base, own1);
  const end = department?.end ?? (own1 > base.last ? own1 : smallName(ctx, base.last));
  if (end === base.last && base.head === 'Công đoàn' && levelAt(tokens, end))
    return readLocal(ctx, { ...base, cls: 'local' });
  if (end === base.last)
    return base.cls === 'committee' ? withOther(ctx, readLocal(ctx, base) ?? base, depth) : undefined;
  const own: AgencyChunk = {
    ...base,
    last: end,
    head:
      department?.head ??
      inFull(`${base.head} ${phrase(text, tokens, base.last, end).replace(/ \([\p{Lu}&]+\)/gu, '')}`),
  };
  // "các Ban HĐND huyện": boards of a council without their names.
  if (base.head === 'Ban' && /^Ban (?:của )?(?:HĐND|UBND)$/.test(own.head)) return undefined;
  if (/^Ban [Qq]uản lý$/.test(own.head)) return undefined;
  // "Ban Quản lý dự án" is any such board.
  if (
    base.head === 'Ban Quản lý' &&
    !/ \p{Lu}/u.test(own.head.slice(base.head.length)) &&
    !levelAt(tokens, end)
  )
    return undefined;
  if (base.cls === 'free-province') own.level = 'province';
  if (base.cls === 'free-central') own.level = 'central';
  const coded =
    base.cls === 'free-central' ? codeAt(ctx, own, (i) => agencyAt(ctx, i, depth + 1)) : undefined;
  if (coded) return coded;
  const after = afterAbbreviation(tokens, end);
  const parent =
    agencyAt(ctx, says(tokens[after], 'của') ? after + 1 : after, depth + 1) ??
    parenthesised(ctx, end, depth);
  if (parent && base.cls !== 'free-province') return { ...own, last: parent.last, parent };
  const behind =
    base.cls === 'free-province' ? undefined : behindComma(ctx, end, depth, base.cls === 'free-central');
  if (behind) return { ...own, last: behind.last, parent: behind };
  const local = readLocal(ctx, own) ?? own;
  if (says(tokens[after], 'trung') && says(tokens[after + 1], 'ương'))
    return { ...own, last: after + 2, head: `${own.head} Trung ương`, level: 'central' };
  return withOther(ctx, local.place || local.levelWord ? local : own, depth);
}

const ARMY = /^(?:Sư đoàn|Trung đoàn|Lữ đoàn|Viện Kiểm sát quân sự|Tòa án quân sự)/;

/** "Sư đoàn 10 (Quân đoàn 3)", "Trung đoàn 66 Sư đoàn 10", "Sư đoàn 324, Quân khu 4". */
function readUnit(ctx: AgencyContext, base: AgencyChunk): AgencyChunk | undefined {
  const unit = readNamed(ctx, base);
  if (!unit || unit.place || unit.levelWord) return unit;
  const i = unit.last;
  const parent = parenthesised(ctx, i, 1) ?? agencyAt(ctx, ctx.tokens[i]?.text === ',' ? i + 1 : i, 1);
  return parent && /^(?:Quân đoàn|Quân khu|Binh đoàn|Quân chủng|Sư đoàn) /.test(parent.head)
    ? { ...unit, last: parent.last, parent }
    : unit;
}
