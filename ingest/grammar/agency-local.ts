/** Bodies that stand at each level of government, with the level or unit behind the head: "Công an tỉnh Hà Tĩnh", "Ủy ban MTTQ Việt Nam tỉnh". */
import type { AgencyChunk, Token } from '../doc.ts';
import type { Level } from '../ontology.ts';
import { capitalised } from '../text.ts';
import { levelOf } from './agency-named.ts';
import {
  afterAbbreviation,
  BARE_FRONT,
  nationalBody,
  readParens,
  regional,
  unitBehindOthers,
  withCountry,
  withUpperUnit,
} from './agency-parts.ts';
import { nameAt } from './person.ts';
import { placeAfterHead } from './place.ts';
import { listedAbroadAt } from './unit-abroad.ts';
import { levelAt } from './unit-level.ts';
import { capitalRun, isCapital, isDash, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** "Cục Hải quan Philippines", "Công an Trung Quốc": a country behind the head, and no name that only begins like one ("Công an Anh Sơn"). */
function abroadBody(ctx: Context, base: AgencyChunk): AgencyChunk | undefined {
  const chunk = isCapital(ctx.tokens[base.last]) ? withCountry(ctx, base) : base;
  return chunk.cls === 'foreign' && !isCapital(ctx.tokens[chunk.last]) && !isDash(ctx.tokens[chunk.last])
    ? chunk
    : undefined;
}

/** Reads the body at a token. */
export type Inside = (i: number) => AgencyChunk | undefined;

/** "Công an tỉnh Hà Tĩnh", "Công an tỉnh", "Công an Hà Tĩnh", "Ủy ban MTTQ Việt Nam tỉnh". */
export function readLocal(ctx: Context, head: AgencyChunk, inside: Inside): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  const base = { ...head, last: afterTerm(tokens, head.head, afterAbbreviation(tokens, head.last)) };
  const bare = BARE_FRONT.test(phrase(text, tokens, head.first, head.last));
  const region = regional(ctx, base);
  if (region) return region;
  // "Ban Chỉ huy Phòng chống thiên tai *của* Hà Nội"; not "kết luận thanh tra *của* tỉnh X".
  const named = isCapital(tokens[base.first]) && base.last > base.first + 1;
  const of = named && says(tokens[base.last], 'của') ? base.last + 1 : undefined;
  if (of && placeAfterHead(tokens, text, of)) return readLocal(ctx, { ...base, last: of }, inside);
  const place = placeAfterHead(tokens, text, base.last);
  if (place)
    return withUpperUnit(ctx, {
      ...base,
      last: place.end,
      level: levelOf(place.place),
      levelWord: place.place.kind,
      place: place.place,
    });
  const state = abroadBody(ctx, base);
  if (state) return state;
  const level = levelAt(tokens, base.last);
  const abroad = level?.kind === 'tỉnh' ? listedAbroadAt(ctx, level.end)?.end : undefined;
  if (abroad) {
    const head = `${base.head} tỉnh ${phrase(text, tokens, base.last + 1, abroad)}`;
    return { ...base, last: abroad, head, cls: 'foreign' };
  }
  if (!level) {
    const union = unionInside(ctx, base, inside);
    if (union) return union;
    const shared = unitBehindOthers(ctx, base.last);
    if (shared) return { ...base, ...shared };
    const national = nationalBody(ctx, base) ?? rangersOf(ctx, base, inside);
    if (national) return national;
  }
  const next = level && tokens[level.end];
  if (level && !(next && /^(trên|toàn|các)$/.test(next.key))) {
    const chunk = { ...base, last: level.end, levelWord: level.kind, level: level.level as Level };
    return readParens(ctx, chunk);
  }
  if (bare) return frontOfCountry(ctx, base);
  const said = phrase(text, tokens, head.first, base.last);
  // Without a unit the Front "of Việt Nam" may be the country's own.
  return base.head.startsWith('Ủy ban MTTQ') && said.endsWith('Việt Nam')
    ? { ...base, level: 'central' }
    : base;
}

/** "Chủ tịch *MTTQ Việt Nam* Nguyễn Văn A": who heads the Front as such heads that of the country. */
const frontOfCountry = ({ tokens }: Context, base: AgencyChunk): AgencyChunk | undefined =>
  says(tokens[base.first - 1], 'tịch') && says(tokens[base.last - 1], 'nam') && isCapital(tokens[base.last])
    ? { ...base, head: 'Ủy ban Trung ương MTTQ Việt Nam', cls: 'central', level: 'central' }
    : undefined;

/** "Đoàn đại biểu Quốc hội *khóa XIII đơn vị* tỉnh": what may stand before the unit that the deputies are of. */
function afterTerm(tokens: readonly Token[], head: string, i: number): number {
  if (head !== 'Đoàn đại biểu Quốc hội') return i;
  const term = says(tokens[i], 'khóa', 'khoá') ? i + 2 : i;
  const at = says(tokens[term], 'đơn') && says(tokens[term + 1], 'vị') ? term + 2 : term;
  return levelAt(tokens, at) ? at : i;
}

/** "CATP", "CATP Hà Nội": the level is in the head. */
export function readLocalCity(ctx: Context, head: AgencyChunk): AgencyChunk {
  const base: AgencyChunk = { ...head, cls: 'local', levelWord: 'thành phố' };
  const place = placeAfterHead(ctx.tokens, ctx.text, base.last);
  return place ? { ...base, last: place.end, place: place.place, level: levelOf(place.place) } : base;
}

/** "Hạt Kiểm lâm *Cúc Phương*", "Hạt Kiểm lâm *VQG Bạch Mã*": of a forest that is no unit. */
function rangersOf(ctx: Context, base: AgencyChunk, inside: Inside): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  if (base.head !== 'Hạt Kiểm lâm' || !isCapital(tokens[base.last])) return undefined;
  const park = inside(base.last);
  if (park)
    return /^(?:Vườn|Khu|VQG) /u.test(park.head)
      ? { ...base, last: park.last, cls: 'sub', parent: park }
      : undefined;
  const last = capitalRun(tokens, base.last, 4);
  if (last > base.last + 2 && nameAt(tokens, base.last, false)) return undefined;
  return { ...base, last, head: `${base.head} ${phrase(text, tokens, base.last, last)}`, cls: 'named' };
}

/** "Đoàn Thanh niên Công an tỉnh", "Công đoàn Công ty X": a union inside another body. */
function unionInside(ctx: Context, base: AgencyChunk, inside: Inside): AgencyChunk | undefined {
  if (!/^(Đoàn TNCS|Hội |Công đoàn|Liên đoàn)/.test(base.head) || !isCapital(ctx.tokens[base.last]))
    return undefined;
  const parent = inside(base.last);
  if (
    !parent ||
    !/^(Công an|Bộ |Sở |Công ty|Tổng công ty|Tập đoàn|Trường|Bệnh viện|Đại học|Cơ quan|Cục|Quân|Phòng (?:Tham mưu|Cảnh sát|An ninh|Hậu cần|PC|PA|PX|PV))/.test(
      parent.head,
    )
  )
    return undefined;
  const said = phrase(ctx.text, ctx.tokens, base.first, base.last);
  const head = base.head.startsWith('Đoàn TNCS') ? capitalised(said) : base.head;
  return { ...base, last: parent.last, head, cls: 'sub', parent };
}
