/** The parties of a programme as its number marks them: "16/CTPH-CAT-MTTQ-CCB" is signed by the provincial police, the Front and the veterans. */
import { readTable } from '../lexicon/table.ts';
import type { Level } from '../ontology.ts';
import { foldTones } from '../text.ts';

export interface PartyCode {
  /** How the names of the bodies begin that it may stand for, the likeliest first. */
  names: readonly string[];
  levels?: readonly Level[];
}

const NAMES = new Map(
  readTable('party-codes.tsv', 2).flatMap(([codes = '', names = '']) =>
    codes.split(' ').map((code) => [code, names.split('|')] as const),
  ),
);
const LEVELS: readonly (readonly [string, readonly Level[]])[] = [
  ['TX', ['district']],
  ['TP', ['province', 'district']],
  ['VN', ['central']],
  ['TW', ['central']],
  ['TU', ['province']],
  ['HU', ['district']],
  ['T', ['province']],
  ['H', ['district']],
  ['Q', ['district']],
  ['X', ['commune']],
  ['P', ['commune']],
];
/** What kind of paper it is; a year. */
const KIND =
  /^(?:\d+|CTPH|QCPH|KHPH|KHLT|KHLN|NQLT|TTPH|CTr|CTR|CT|QC|KH|QƯ|LN|NQ|PH|VBTT|VBLT|TTHT|CTLT|QCLN|CTHT|CTrPH|HD|BC|TTLN|TTLT|HDLN|HDLT|QCLT|TTHT|BBGN|GƯ|CK|ĐA)$/u;

/** The marks of a number, in its order; empty where one of them is not known. */
export function partyCodes(number: string): PartyCode[] {
  const marks = number.split(/[-/–]/u).filter((part) => part !== '' && !KIND.test(part));
  const codes = marks.map(codeOf);
  const known = codes.filter((c): c is PartyCode => c !== undefined);
  return known.length === codes.length && codes.length > 1 ? known : [];
}

function codeOf(mark: string): PartyCode | undefined {
  const names = NAMES.get(mark);
  if (names) return { names };
  for (const [suffix, levels] of LEVELS) {
    const stem = mark.endsWith(suffix) ? NAMES.get(mark.slice(0, -suffix.length)) : undefined;
    if (stem) return { names: stem, levels };
  }
  return undefined;
}

/** Whose paper its number says it is: of "150/TTr-BCA-H41" the ministry of public security; the marks behind are those of a department. */
export function issuerCode(number: string): PartyCode | undefined {
  const [, ...marks] = number.split(/[-/–]/u).filter((part) => part !== '' && !/^(?:19|20)\d\d$/u.test(part));
  const own = marks.find((mark) => !KIND.test(mark) && !SINGLE.test(mark));
  return own === undefined ? undefined : codeOf(own);
}
/** Kinds of papers that one body issues. */
const SINGLE = /^(?:QĐ|QĐNS|NĐ|TT|TB|TTr|KL|BC|CĐ|CV|VB|GM|YC|QyĐ)$/u;

/** Is this a body that the mark may stand for? The government is not that of another country. */
export const fitsCode = (
  { names, levels }: PartyCode,
  body: { name: string; level?: Level | undefined },
): boolean =>
  names.some((name) =>
    ONE_ALONE.has(name) ? body.name === name : foldTones(body.name).startsWith(foldTones(name)),
  ) &&
  (!levels || (body.level !== undefined && levels.includes(body.level)));
const ONE_ALONE = new Set(['Chính phủ', 'Quốc hội']);

/** "15/KH-CA-MTTQ": marks of two bodies that sign only together; those of a department behind its own ("KH-UBND-NV") are none. */
export function isOfTwo(number: string): boolean {
  const marks = number.split(/[-/–]/u).filter((part) => part !== '' && !KIND.test(part));
  const two = marks.length > 1 && marks.every((m) => STRONG.test(m) || OF_UNIT.test(m));
  return two && (marks.every((m) => STRONG.test(m)) || marks.some((m) => UNION.test(m)));
}
/** Beside those of the people's committee stand the marks of the department that drew the paper up ("KH-UBND-CA"); a union or the army draws up none for it. */
const OF_UNIT = /^(?:TT)?(?:UBND|HĐND)$/u;
const UNION = /^(?:(?:BTT)?(?:UB)?MT(?:TQ)?(?:VN)?|H(?:ND|PN|LHPN|CCB|NCT|CTĐ)|LHPN|ĐTN|TĐ|LĐLĐ|ĐBP|BĐBP)$/u;
const STRONG =
  /^(?:CA(?:T|H|X|P|TP|TX|Q)?|(?:BTT)?(?:UB)?MT(?:TQ)?(?:VN)?|H?(?:ND|PN|LHPN|CCB|NCT|CTĐ)(?:VN)?|HLHPN|ĐTN|TĐ|LĐLĐ|BHXH|VKS(?:ND)?|TA(?:ND)?|C?THADS|BP|BĐBP|ĐBP|QS|BCHQS|S?GDĐT|NHCSXH|STP|HLG|CCKL|HKL)$/u;
