/** What is written like a body and is none: "các ngân hàng Trung Quốc", "phó tổng cục trưởng - duyệt", "dự án khu dân cư X", "ga Trường Lâm". */
import type { AgencyChunk, Token } from '../doc.ts';
import { COUNTRIES } from './country.ts';
import { isCapital, says } from './words.ts';

/** A title, an occasion, or what every school has. */
const NO_BODY =
  /^(?:Tổng cục|Cục|Vụ) [Tt]rưởng(?= |$)|^Hội [Nn]ghị(?= |$)|^Hội đồng (?:nhà )?trường$|^Ban Quản trị$|^(?:Công ty|Doanh nghiệp) nước ngoài/u;
/** Firms and banks of a country, written small, are any of them. */
const KINDS = /^(?:Công ty|Ngân hàng|Tập đoàn|Doanh nghiệp|Hãng) (\p{L}+(?: \p{L}+)?)$/u;

export function isNobody(tokens: readonly Token[], a: AgencyChunk): boolean {
  if (a.parent) return false;
  const [before, first] = [tokens[a.first - 1], tokens[a.first]];
  const any = !isCapital(first) || says(before, 'các', 'những', 'nhiều');
  if (any && COUNTRIES.has(KINDS.exec(a.head)?.[1] ?? '')) return true;
  // "dự án khu dân cư X": houses to be built.
  if (a.cls === 'hamlet' && says(before, 'án')) return true;
  if (a.head.startsWith('Trường ') && says(before, 'ga', 'đường', 'phố', 'tuyến', 'dãy')) return true;
  return NO_BODY.test(a.head);
}
