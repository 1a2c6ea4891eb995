/** Countries as such news names them: "Mỹ", "Cộng hòa Liên bang Đức", "nước CHDCND Lào". */
import type { Token } from '../doc.ts';
import { phrase } from './words.ts';

/** As far as they occur in such news. */
export const COUNTRIES =
  /^(Việt Nam|Trung Quốc|Nhật Bản|Hàn Quốc|Hoa Kỳ|Mỹ|Lào|Campuchia|Nga|Thái Lan|Ấn Độ|Belarus|Singapore|Pháp|Anh|Đức|Úc|Cuba|Triều Tiên|Indonesia|Malaysia|Philippines|Myanmar|Israel|Mông Cổ|Nhật|Hàn|Canada|Iran|Iraq|Úc|Australia|Italia|Ý|Hà Lan|Tây Ban Nha|Bỉ|Thụy Sĩ|Thụy Điển|Thuỵ Sĩ|Thuỵ Điển|Na Uy|Đan Mạch|Phần Lan|Ba Lan|Hungary|Ukraine|Brunei|New Zealand|Brazil|Argentina|Mexico|Nam Phi|Ai Cập|Thổ Nhĩ Kỳ|Pakistan|Bangladesh|Sri Lanka|Kazakhstan|Venezuela|Qatar|UAE|Đông Timor|Algeria|Romania|Rumani|Bulgaria|Séc|Slovakia|Hy Lạp|Áo|Đài Loan|Bồ Đào Nha|Ireland|Chile|Peru|Kuwait|Italy|Nam Sudan|Uzbekistan|Azerbaijan|Nepal|Afghanistan|Ả Rập Xê Út|Oman|Jordan|Syria|Maroc|Nigeria|Kenya|Tanzania|Angola|Mozambique|Ethiopia|Colombia|Ecuador|Uruguay|Panama|Nicaragua|Luxembourg|Iceland|Vatican|Slovenia|Croatia|Serbia|Litva|Latvia|Estonia)$/;

/** What may stand before the name of a state. */
const STATE_OF =
  /^(?:(?:nước|liên bang|vương quốc|cộng h(?:òa|oà)(?: (?:xã hội chủ nghĩa|dân chủ nhân dân|nhân dân|liên bang|hồi giáo))?|chdcnd|chnd|chlb|xhcn)\s)+/u;
const LONGEST = 9;
const BEGIN_STATES = new Set('nước liên vương cộng chdcnd chnd chlb xhcn'.split(' '));
const BEGIN_NAMES = new Set(
  COUNTRIES.source
    .slice(2, -2)
    .split('|')
    .map((name) => name.split(' ')[0]),
);

const FULL: Record<string, string> = { Nhật: 'Nhật Bản', Hàn: 'Hàn Quốc' };
/** Other names of states. */
const SAME = [
  ['Mỹ', 'Hoa Kỳ'],
  ['Nga', 'Liên bang Nga'],
  ['Úc', 'Australia'],
  ['Nhật Bản', 'Nhật'],
  ['Hàn Quốc', 'Hàn'],
  ['Italia', 'Ý', 'Italy'],
  ['Romania', 'Rumani'],
];

/** The first name of a state that has several. */
export const firstName = (country: string): string =>
  SAME.find((same) => same.includes(country))?.[0] ?? country;

/** Other writings of a body that bears its state's name: "Bộ Quốc phòng Mỹ" is "Bộ Quốc phòng Hoa Kỳ"; a state goes by that name alone. */
export function stateWritings(head: string, country: string): string[] {
  const names = SAME.find((same) => same.includes(country)) ?? [country];
  const [own = '', ...rest] = head.split(` ${country}`);
  const others =
    rest.length === 1 ? names.filter((n) => n !== country).map((n) => `${own} ${n}${rest[0]}`) : [];
  return own === 'Nhà nước' && rest[0] === '' ? [...others, ...names] : others;
}

/** The country whose name begins at token `i`, without "nước" and the form of its state; and where it ends. */
export function countryAt(
  text: string,
  tokens: readonly Token[],
  i: number,
): { name: string; end: number } | undefined {
  const first = tokens[i];
  if (!first || !(BEGIN_NAMES.has(first.text) || BEGIN_STATES.has(first.lower))) return undefined;
  for (let end = Math.min(tokens.length, i + LONGEST); end > i; end--) {
    const said = phrase(text, tokens, i, end);
    const name = said.slice(STATE_OF.exec(said.toLowerCase())?.[0].length ?? 0);
    if (COUNTRIES.test(name)) return { name: FULL[name] ?? name, end };
  }
  return undefined;
}

/** The states that a text names anywhere, by their first names. */
export function statesNamed(text: string): Set<string> {
  const found = new Set<string>();
  for (const [name] of text.matchAll(ANYWHERE)) found.add(firstName(FULL[name] ?? name));
  return found;
}
const ANYWHERE = new RegExp(`(?<!\\p{L})${COUNTRIES.source.slice(1, -1)}(?!\\p{L})`, 'gu');
