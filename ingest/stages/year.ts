/** The year of a day that neither the text nor the page dates: what the occasion sums up and plans fixes it, or nothing does. */
import type { Doc } from '../doc.ts';

const HEAD = 2500;
/** Up to its year, without a paper, somebody's words or what is held in a year between: "kế hoạch thực hiện Quyết định 33 năm 2014", "công tác tổ chức kỳ thi năm 2018", "chuẩn bị cho Lễ giỗ Tổ năm 2020", "tổng kết Tết Kỷ Hợi năm 2019" plan and sum up nothing of that year. */
const upTo = (most: number): string =>
  `(?:(?!quyết\\s+định|nghị\\s+định|nghị\\s+quyết|chỉ\\s+thị|thông\\s+tư|pháp\\s+lệnh|luật|:\\s*[“"]|[(](?!\\p{Lu}+[)])|kỳ\\s+thi|tết(?!\\p{L})|lễ(?!\\p{L}|\\s+hội)|quý(?!\\p{L})|sử\\s+dụng\\s+đất)[^.;]){0,${most}}?(?<!(?:đến|tới|từ|trước|sau|hết|cuối|nhìn|là|nhất|vào|hồi\\s+đầu)\\s)`;
/** One year, and nothing that it came to: "hạn hán năm 2014-2015", "năm 2018 đạt ..." plan nothing. */
const YEAR = String.raw`năm\s+((?:19|20)\d{2})(?!\s*[-–]\s*\d|\s+(?:đạt|đã|tăng|giảm|ước))`;
/** "không hoàn thành *nhiệm vụ được giao* năm 2016", "giúp *công tác đánh giá* xếp hạng năm 2017": what is over. */
const PLANNED = new RegExp(
  `(?:(?<!hoàn\\s+thành\\s+(?:\\p{L}+\\s+)?)nhiệm\\s+vụ(?!\\s+được\\s+giao)|kế\\s+hoạch|phương\\s+hướng|công\\s+tác(?!\\s+đánh\\s+giá)|triển\\s+khai)${upTo(60)}${YEAR}`,
  'iu',
);
const REVIEWED = new RegExp(`tổng\\s+kết${upTo(80)}${YEAR}`, 'iu');
/** "đánh giá công tác tuyển sinh năm 2018", but not "đánh giá 3 tháng đầu năm 2018". */
const ASSESSED = new RegExp(
  `đánh\\s+giá(?:\\s+kết\\s+quả)?(?=\\s+(?:thực\\s+hiện|công\\s+tác|hoạt\\s+động|năm))(?:(?!tháng|quý|giữa)[^.;]){0,80}?${YEAR}`,
  'iu',
);
const num = (m: RegExpMatchArray | null): number | undefined => (m?.[1] ? Number(m[1]) : undefined);

/** "Tổng kết năm 2018, triển khai nhiệm vụ năm 2019" is held as 2018 ends or 2019 begins; "6 tháng đầu năm 2019" in 2019. */
export function yearAround(doc: Doc, month: number): number | undefined {
  const text = doc.text.slice(0, HEAD);
  const half = num(text.match(/(?:6|sáu)\s+tháng\s+đầu\s+năm\s+((?:19|20)\d{2})/iu));
  if (half !== undefined) return half;
  const planned = num(text.match(PLANNED));
  const reviewed = num(text.match(REVIEWED));
  if (reviewed !== undefined) return yearAfter(reviewed, month);
  const assessed = num(text.match(ASSESSED));
  const after = assessed && NEXT.test(text) ? yearAfter(assessed, month) : undefined;
  if (after !== undefined) return after;
  if (planned !== undefined) return month <= 8 ? planned : month >= 11 ? planned - 1 : undefined;
  return endOfPeriod(doc, text);
}

/** A year is looked back on as it ends or soon after. */
const yearAfter = (year: number, month: number): number | undefined =>
  month <= 4 ? year + 1 : month >= 10 ? year : undefined;
/** Who also plans the next one. */
const NEXT =
  /(?:nhiệm\s+vụ|kế\s+hoạch|phương\s+hướng)(?:\s+\p{Ll}+){0,3}\s+(?:năm\s+)?20\d{2}(?!\s*[-–]\s*\d)/iu;

/** "tổng kết 10 năm ... (2013-2023)": the period's last year. */
function endOfPeriod(doc: Doc, text: string): number | undefined {
  const years = doc.programs.map((p) => p.years).find((y) => y !== undefined);
  const span = years && Number(years[1]) - Number(years[0]);
  // Who also plans the next period may meet a year after the last one has ended.
  if (years && new RegExp(`giai\\s+đoạn\\s+(?:từ\\s+)?${Number(years[1]) + 1}`, 'iu').test(text))
    return undefined;
  const told = span && new RegExp(`(?<!\\d)0?${span}\\s+năm`, 'u').test(text.slice(0, 1500));
  return years && told && /tổng kết/iu.test(text.slice(0, 1500)) ? Number(years[1]) : undefined;
}
