/** The field that a deputy is in charge of, between the title and the body or the name: "Phó Chủ tịch *phụ trách khối kinh tế* UBND tỉnh". */
import type { AgencyChunk, OfficeChunk, Token } from '../doc.ts';
import { type AgencyContext, agencyAt } from './agency.ts';
import { COUNTRIES, countryAt } from './country.ts';
import { cueAt } from './cue.ts';
import { isForeignWord } from './name-tail.ts';
import { bodyAbroad } from './office-state.ts';
import { nameAt } from './person.ts';
import { isCapital, isDash, phrase, says } from './words.ts';

const LONGEST_FIELD = 10;
/** "phụ trách văn xã *cùng* UBND tỉnh kiểm tra": what comes behind is another body. */
const BESIDE = ['cùng', 'và', 'với', 'được', 'do'];

/** Behind "phụ trách", which may end the title, and the small words of a field; `i` where no field is told. */
function pastField({ tokens }: AgencyContext, i: number): number {
  const within = says(tokens[i - 1], 'trách') ? 2 : 0;
  if (!says(tokens[i + 1 - within], 'trách') || !says(tokens[i - within], 'phụ', 'đặc', 'chuyên')) return i;
  let j = i + 2 - within;
  const goesOn = (t: Token | undefined): boolean =>
    isDash(t) || (t?.shape === 'lower' && !says(t, ...BESIDE));
  while (j < i + LONGEST_FIELD && goesOn(tokens[j])) j++;
  return j > i + 2 - within ? j : i;
}

/** "Phó Chủ tịch *phụ trách khối kinh tế* UBND tỉnh": the body behind the field. */
export function bodyBehindField(ctx: AgencyContext, i: number, office: OfficeChunk): AgencyChunk | undefined {
  const served = SERVED.find(({ title }) => title.test(office.title));
  const j = served ? pastField(ctx, i) : i;
  const agency = j > i ? agencyAt(ctx, j) : undefined;
  return agency && served?.body.test(agency.head) ? agency : undefined;
}
/** Which bodies have such a deputy: "Phó Giám đốc *phụ trách an ninh* Công an tỉnh". */
const SERVED: readonly { title: RegExp; body: RegExp }[] = [
  { title: /Chủ tịch/u, body: /^(?:UBND|HĐND|Quốc hội$|Ủy ban MTTQ)/u },
  { title: /^Phó Giám đốc/u, body: /^(?:Công an$|Sở |Trung tâm |Bệnh viện |Ban Quản lý)/u },
  { title: /^Phó Tổng Giám đốc/u, body: /^(?:Công ty|Tổng công ty|Tập đoàn|Ngân hàng) /u },
  { title: /^Phó (?:Tham mưu|Chỉ huy) trưởng/u, body: /^(?:Bộ|Ban) Chỉ huy/u },
  { title: /^Phó Hiệu trưởng/u, body: /^Trường /u },
];

const LONGEST_CHARGE = 14;
/**
 * "Phó Chủ tịch *phụ trách lĩnh vực đô thị* Lê Văn A": what the office is in charge of, before the name of its holder; "Phó Thủ tướng phụ trách an ninh
 * *Thái Lan* A" tells his state there.
 */
export function pastCharge(ctx: AgencyContext, i: number, office: OfficeChunk): number {
  const { tokens, text } = ctx;
  // "Phó Chủ tịch phụ trách" alone is who stands in for the head.
  const told = says(tokens[i - 2], 'phụ') && says(tokens[i - 1], 'trách');
  const at = says(tokens[i], 'kiêm') ? i + 1 : i;
  if (!told && !(says(tokens[at], 'phụ') && says(tokens[at + 1], 'trách'))) return i;
  // "bà A *là* Phó Chủ tịch tỉnh phụ trách mảng X, ông B": hers, and not his; "với cương vị *là* Phó Giám đốc Sở phụ trách thương mại, ông B": his.
  const hers =
    says(tokens[office.first - 1], 'là') &&
    !says(tokens[office.first - 2], 'vị', 'trò', 'cách', 'nhiệm', 'trí');
  for (let j = told ? i : at + 2; j < i + LONGEST_CHARGE; j++) {
    const t = tokens[j];
    if (hers && t?.text === ',') return i;
    const state = j > i && isCapital(t) ? countryAt(text, tokens, j) : undefined;
    if (state && nameAt(tokens, state.end, true)) return sentAbroad(office, state.name) ? state.end : i;
    if (j > i && holderAt(ctx, j, j > at + 2)) {
      office.title = office.title.replace(/ phụ trách$/u, '');
      return j;
    }
    if (t === undefined || !(t.shape === 'lower' || t.shape === 'number' || /^[,–-]$/.test(t.text))) return i;
  }
  return i;
}

/** A name of three syllables, or one of another country; "lĩnh vực Lao động" is none. */
function holderAt({ tokens, text }: AgencyContext, j: number, mayBeCued: boolean): boolean {
  const cue = mayBeCued ? cueAt(tokens, j) : undefined;
  const at = cue?.end ?? j;
  const name = nameAt(tokens, at, cue !== undefined || isForeignWord(tokens[at]?.text ?? ''));
  const words = name ? phrase(text, tokens, name.first, name.last).split(' ') : [];
  return (
    words.length > 1 &&
    (words.length > 2 || words.every(isForeignWord)) &&
    !COUNTRIES.has(words.slice(0, 2).join(' '))
  );
}

function sentAbroad(office: OfficeChunk, country: string): boolean {
  const abroad = office.agency && bodyAbroad(office.agency, country);
  if (abroad) office.agency = abroad;
  return abroad !== undefined;
}
