/** The field that a deputy is in charge of, between the title and the body: "Phó Chủ tịch *phụ trách khối kinh tế* UBND tỉnh". */
import type { AgencyChunk, OfficeChunk, Token } from '../doc.ts';
import { type AgencyContext, agencyAt } from './agency.ts';
import { isDash, says } from './words.ts';

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
  const j = office.title.includes('Chủ tịch') ? pastField(ctx, i) : i;
  const agency = j > i ? agencyAt(ctx, j) : undefined;
  return agency && CHAIRED.test(agency.head) ? agency : undefined;
}
const CHAIRED = /^(?:UBND|HĐND|Quốc hội$|Ủy ban MTTQ)/u;
