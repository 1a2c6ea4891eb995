/** Agreements between bodies, known by their subject and parties instead of a number: "Thỏa thuận hợp tác về ... giữa A và B", "Bản ghi nhớ ...". A contract of trade is none of them. */
import type { Find } from '../asked.ts';
import {
  type AddPaper,
  clean,
  END,
  isPlural,
  kindWord,
  MORE,
  type PaperHit,
  plain,
  QUOTED,
} from './paper-hit.ts';
import { partiesIn } from './paper-parties.ts';

const AGREEMENT = String.raw`(?:bản\s+|biên\s+bản\s+)?(?:thỏa|thoả)\s+thuận(?:\s+khung)?(?:\s+(?:hợp\s+tác|phối\s+hợp|liên\s+kết|liên\s+ngành|liên\s+tịch))?|(?:biên\s+)?bản\s+ghi\s+nhớ(?:\s+(?:hợp\s+tác|phối\s+hợp|thỏa\s+thuận|thoả\s+thuận))?|biên\s+bản\s+(?:hợp\s+tác|phối\s+hợp)|(?:chương\s+trình|kế\s+hoạch)\s+hợp\s+tác|(?<=(?:sơ|tổng)\s+kết\s+(?:\d+\s+năm\s+)?)hợp\s+tác(?:\s+\p{Ll}+){0,5}?(?=\s+giữa\s)`;
const agreement = new RegExp(`(?<![\\p{L}])(${AGREEMENT})(?=[\\s(])`, 'giu');
const DEED = String.raw`(?:phòng,?\s+chống|đấu tranh|bảo vệ|bảo đảm|đảm bảo|xây dựng|quản lý|tuyên truyền|nâng cao|tăng cường|phát triển|hỗ trợ|đẩy mạnh)\s`;
const FIELD =
  '(?:giáo dục|đào tạo|y tế|quốc phòng|truyền thông|kinh tế|văn hóa|văn hoá|du lịch|nông nghiệp|thương mại|khoa học|chiến lược|toàn diện|Đào tạo|Y tế|Quốc phòng)';
const ABOUT = new RegExp(
  String.raw`^(?:\s*\([^)]{2,12}\))?(?:\s+((?:(?:về|trong(?!\s+(?:tháng|quý|ngày|tuần|năm|thời|cuộc|khuôn)(?!\p{L})))\s+(?:việc\s+)?(?:[^.;:“”"()]|\.(?=\d)){6,150}?|${DEED}[^.;:“”"()]{6,120}?|${FIELD}(?:\s[^.;:,“”"()]{2,80}?)??)${MORE}))?${END}`,
  'u',
);
/** "giữa A và B *trong lĩnh vực X*". */
const SUBJECT = new RegExp(
  String.raw`^\s+((?:về(?:\s+việc)?|trong\s+(?:việc|lĩnh\s+vực|công\s+tác))\s[^.;:“”"()]{6,150}?${MORE})${END}`,
  'u',
);
/** "hợp tác phát triển kinh tế *với tỉnh A* giai đoạn ...": the other party, where the term or nothing more follows. */
const WITH =
  /^\s+với\s+(?:tỉnh|thành\s+phố|TP|\p{Lu})[^.,;:()“”"]{2,60}?(?=,?\s+giai\s+đoạn\s+\d|[.,;]|\s+(?:sáng|chiều|ngày|diễn|tổ)\s|$)/u;
const REVIEWED = /(?:ký(?:\s+kết)?|(?:sơ|tổng)\s+kết(?:\s+\d+\s+năm)?)(?:\s+thực\s+hiện)?\s+$/iu;
const BETWEEN = /^\s*,?\s*giữa\s+(?:giữa\s+)?/u;
const SPAN =
  /^\s*,?\s*\(?(?:giai\s+đoạn|năm\s+học|nhiệm\s+kỳ)\s*\(?((?:19|20)\d{2})\s?[-–]\s?((?:19|20)\d{2})/u;
/** "theo thoả thuận về hiệu quả công việc": a common noun, unless it is signed or begins with a capital. */
const GENERIC = /^(?:thỏa|thoả)\s+thuận$/u;
/** "về triển khai đề án “X”": what is carried out has the quotes. */
const TITLED =
  /(?:đề án|dự án|chương trình|phong trào|mô hình|vận động|chủ đề|kế hoạch|chiến lược|nội dung)$/iu;
const QUOTE_NEXT = new RegExp(`^\\s*(?:${QUOTED})`, 'u');
const QUOTED_NEXT = new RegExp(`^\\s*(?:về\\s+)?(?:${QUOTED})`, 'u');
const SIGNED = /(?<!\p{L})ký(?:\s+kết)?(?:\s+\p{L}+){0,2}\s+$/iu;
/** Not "lễ ký", which others may only witness, nor what is to be signed. */
const SIGNED_HERE =
  /(?<!\p{L})(?<!(?:lễ|sớm|sẽ|không|chưa|thư)\s)ký(?:\s+kết)?(?:\s+(?!được)\p{L}+){0,2}\s+$/iu;
const TRADE = /thương mại|kinh doanh|đầu tư dự án|mua|bán|nông sản|thị trường|Tập đoàn|Công ty|hãng/iu;
const JOINT = /hợp\s+tác|phối\s+hợp|liên\s+(?:kết|ngành|tịch)/iu;

const CUE = /thuận|ghi\s+nhớ|biên\s+bản|hợp\s+tác/iu;

export function agreementsIn(text: string, find: Find, add: AddPaper): void {
  const found = find(agreement);
  if (found.length === 0 || !CUE.test(text)) return;
  for (const m of found) {
    const hit = agreementAt(text, m);
    if (hit) add(hit);
  }
}

/** An agreement to work together is a programme of its parties, and so is a memorandum that they sign here; one that is only cited or another agreement is a document. */
function agreementAt(text: string, m: RegExpExecArray): PaperHit | undefined {
  const start = m.index;
  const end = start + m[0].length;
  if (isPlural(text, start)) return undefined;
  let rest = plain(text.slice(end, end + 420));
  const quote = QUOTED_NEXT.exec(rest)?.[1];
  const about = quote ? undefined : ABOUT.exec(rest);
  rest = rest.slice(about?.[0].length ?? 0);
  const inside = TITLED.test(about?.[1]?.trimEnd() ?? '') ? QUOTE_NEXT.exec(rest) : null;
  rest = rest.slice(inside?.[0].length ?? 0);
  const partner = WITH.exec(rest)?.[0] ?? '';
  rest = rest.slice(partner.length);
  const span = SPAN.exec(rest);
  rest = rest.slice(span?.[0].length ?? 0);
  const between = BETWEEN.exec(rest);
  const found = between && partiesIn(rest.slice(between[0].length));
  const parties = found?.parties;
  const subject = found && !quote && !about?.[1] ? SUBJECT.exec(found.rest)?.[1] : undefined;
  const years = span ?? (found && SPAN.exec(found.rest));
  if (!quote && !about?.[1] && !parties && !years) return undefined;
  if (GENERIC.test(m[0]) && !SIGNED.test(text.slice(Math.max(0, start - 24), start))) return undefined;
  const reviewed = partner !== '' && REVIEWED.test(text.slice(Math.max(0, start - 40), start));
  if (/^(?:chương|kế)/iu.test(m[0]) && !quote && !parties && !(about?.[1] && (span || reviewed)))
    return undefined;
  if (parties && !quote && !about?.[1] && /^(?:hai|các|lãnh đạo|đôi)(?!\p{L})/iu.test(parties))
    return undefined;
  const kind = kindWord(m[1] ?? '').replace(/^Biên bản ghi nhớ/u, 'Bản ghi nhớ');
  const words = [
    kind,
    quote ? `“${clean(quote)}”` : about?.[1],
    inside?.[1] && `“${clean(inside[1])}”`,
    (span || reviewed) && partner.trim(),
    years ? `giai đoạn ${years[1]}-${years[2]}` : undefined,
    parties ? `giữa ${parties}` : undefined,
    subject,
  ];
  const name = clean(words.filter(Boolean).join(' '));
  const memo = /ghi nhớ/iu.test(kind);
  const signed = SIGNED_HERE.test(text.slice(Math.max(0, start - 30), start));
  const program = memo ? signed && !TRADE.test(name) : JOINT.test(kind);
  return {
    start,
    end,
    paper: program ? 'Program' : 'Document',
    kind: program ? 'coordination_programme' : kind.replace(/ (?:hợp tác|khung)$/u, ''),
    name,
    ...(years?.[1] && years[2] && { years: [years[1], years[2]] as [string, string] }),
    rule: program ? 'agreement' : 'memorandum',
  };
}

/** All that `agreementsIn` looks for. */
export const AGREEMENTS = [agreement];
