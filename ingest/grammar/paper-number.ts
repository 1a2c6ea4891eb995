/** Papers with a number: "Chương trình phối hợp số 09/CTr-BCA-MTTW", "Chỉ thị 05-CT/TW", "tổng kết 03/KH-BCA". */
import type { Find } from '../asked.ts';
import { type AddPaper, clean, kindWord, QUOTED } from './paper-hit.ts';
import { isOfTwo, partyCodes } from './party-code.ts';

/** One word of an issuer or kind in a number: "BNN&PTNT", "T.Ư"; a full stop only within it. */
const ORG = String.raw`[\p{Lu}Đ](?:[\p{L}\d&]|\.(?=[\p{L}\d]))*`;
const LETTERED = String.raw`\d{1,5}\s?[-/–]\s?(?:\d{4}\s?[-/–]\s?)?${ORG}(?:\s?[-/–]\s?${ORG})*`;
const NUMBER = String.raw`(?:${LETTERED}|\d{1,5}(?:\/(?:19|20)\d{2}(?!\d))?)`;
const JOINTLY = String.raw`(?:phối\s+hợp|liên\s+tịch|liên\s+ngành|hiệp\s+đồng)`;
export const JOINT = String.raw`(?:Chương\s+trình|Kế\s+hoạch|Quy\s+chế|Nghị\s+quyết|Giao\s+ước|Đề\s+án|Cam\s+kết|Quy\s+định|Quy\s+ước)\s+(?:hành\s+động\s+)?${JOINTLY}(?:\s+${JOINTLY}|\s+và\s+thống\s+nhất\s+hành\s+động|\s+(?:hành\s+động|công\s+tác|truyền\s+thông|hoạt\s+động|làm\s+việc))*`;
const KINDS = String.raw`Kết\s+luận\s+thanh\s+tra|Hướng\s+dẫn\s+liên\s+(?:ngành|tịch)|Thông\s+tư\s+liên\s+tịch|Thông\s+tư|Chỉ\s+thị|Nghị\s+quyết|Quyết\s+định|Kết\s+luận|Nghị\s+định|Thông\s+báo(?:\s+kết\s+luận)?|Thông\s+cáo|Thông\s+tri|(?:Công\s+văn|Công\s+điện)(?:\s+(?:khẩn|h[oỏ][aảà]\s+tốc)(?=\s+số\s))?|Kế\s+hoạch|Hướng\s+dẫn|Quy\s+định|Quy\s+ước|Đề\s+án|Tờ\s+trình|Pháp\s+lệnh|Quy\s+chế|(?:Chương\s+trình|Kế\s+hoạch)\s+hành\s+động|Chương\s+trình|Luật`;
/** These words mean a paper, whatever stands around them; "quyết định 5 vấn đề", "kế hoạch 3 năm" are none. */
const ALWAYS = String.raw`Thông\s+tư(?:\s+liên\s+tịch)?|Chỉ\s+thị|Nghị\s+quyết|Nghị\s+định|Kết\s+luận|Đề\s+án`;
const COUNTED = String.raw`(?![\p{L}\d])(?!\s?(?:(?:tháng|năm|ngày)(?!\s+\d)|tỷ|triệu|%|xã|huyện|người|bên|ngành|đơn\s+vị|lực\s+lượng|của\s+năm|,\d|\.\d{3}))`;

const numberedJoint = new RegExp(
  `(?<!\\p{L})(${JOINT})\\s*(?:\\([^)]{1,12}\\)\\s*)?(?:số\\s+)?(${NUMBER})${COUNTED}`,
  'giu',
);
/** "Văn bản thỏa thuận số 112/VBTT-HND-NHCS": joint by its noun, with "số" before the number. */
const numberedAgreement = new RegExp(
  `(?<!\\p{L})(Văn\\s+bản\\s+(?:(?:thỏa|thoả)\\s+thuận|liên\\s+tịch|hợp\\s+tác|phối\\s+hợp)|(?:Biên\\s+bản\\s+|Bản\\s+)?(?:thỏa|thoả)\\s+thuận(?:\\s+(?:hợp\\s+tác|phối\\s+hợp|liên\\s+tịch|liên\\s+ngành|kết\\s+nghĩa)){0,2})\\s+số\\s+(${NUMBER})${COUNTED}`,
  'giu',
);
const numberedPaper = new RegExp(
  `(?<!\\p{L})(${KINDS})\\s+(?:s[ốó]\\s*:?\\s+){0,2}(${NUMBER})${COUNTED}`,
  'gu',
);
const lowerPaper = new RegExp(
  `(?<!\\p{L})(?:(${KINDS})\\s+(?:số\\s+(?=\\d)|(?=\\d{1,4}\\s+(?:(?:và|,)\\s+\\p{L}+\\s+\\p{L}+\\s+(?:số\\s+)?\\d{1,4}\\s+)?của\\s+(?:ban|bộ(?!\\s+môn)|trung|ubnd|hđnd|thủ|chính|quốc|tỉnh|thành|huyện|quận|đảng|ủy|uỷ|tổng|chủ\\s+tịch)(?!\\p{L}))|(?=\\d{1,4}\\s+năm\\s+(?:19|20)\\d{2}\\s+của\\s)|(?<=(?:thực\\s+hiện|theo|căn\\s+cứ|là|tinh\\s+thần|toàn\\s+văn|từ\\s+khi)\\s+\\p{L}+\\s+\\p{L}+\\s+)(?=\\d{3,4}(?:\\s+(?:hướng\\s+dẫn|có\\s+hiệu|trước|diễn|và|đã|được|thì|là|năm|ngày|của|về)\\s|\\s*[.;)]|,\\s))|(?=\\d{1,5}\\s+ngày\\s+\\d{1,2}\\s?[-/.]\\s?\\d)|(?=\\d{1,4}\\/(?:19|20)\\d{2}\\s+của\\s)|(?=\\d{1,5}\\s?[-/–]\\s?(?:\\d{4}\\s?[-/–]\\s?)?[\\p{Lu}Đ]{2}))|(${ALWAYS})\\s+(?=(?<!(?:luận|án)\\s)(?:\\d{1,4}\\/(?:19|20)\\d{2}|\\d{2,3}\\s+(?:năm\\s+\\d{4}|có\\s|sửa|hướng\\s+dẫn|ban\\s+hành|là|chỉ|chỉnh|theo|trong|còn|mới|để|với|thay|đánh|thật|thực|liên|nhằm|không|quy)|\\d{4}\\s+(?:dự\\s+kiến|phê\\s+duyệt|thông\\s+qua))(?!\\d)|\\d{1,4}(?:\\s+(?:của|về|ngày|khóa|khoá|quy\\s+định|nêu|đã|được|thì|và|cũng|này|tại|do)\\s|\\s*[,.;)](?![\\d]))))(${NUMBER})`,
  'giu',
);
/** "Phương án số 10/PA-UBND", not "phương án số 2"; "Văn bản số 07/VP-LT", "bản án sơ thẩm số 197", "Quyết định xử phạt vi phạm hành chính số 12": with "số", or letters in the number. */
const numberedWriting = new RegExp(
  `(?<!\\p{L})(Văn\\s+bản|Báo\\s+cáo|(?:Phương\\s+án|Lệnh|Công\\s+hàm|Kháng\\s+nghị|Kiến\\s+nghị|Cáo\\s+trạng|Thư\\s+ngỏ|Chương\\s+trình\\s+công\\s+tác)(?=\\s+(?:số\\s+)?${LETTERED})|Nghị\\s+quyết\\s+chuyên\\s+đề|Bản\\s+án(?:\\s+(?:hình\\s+sự|dân\\s+sự|hành\\s+chính))?(?:\\s+(?:sơ|phúc)\\s+thẩm)?|Quyết\\s+định\\s+xử\\s+phạt(?:\\s+vi\\s+phạm)?(?:\\s+hành\\s+chính)?|Quyết\\s+định\\s+(?:thu\\s+hồi\\s+đất|truy\\s+nã|cưỡng\\s+chế|kỷ\\s+luật|bổ\\s+nhiệm|phê\\s+duyệt|thành\\s+lập|giải\\s+quyết\\s+khiếu\\s+nại|khởi\\s+tố(?:\\s+(?:vụ\\s+án|bị\\s+can))?(?:\\s+hình\\s+sự)?)|Kết\\s+luận\\s+(?:nội\\s+dung\\s+tố\\s+cáo|kiểm\\s+tra|điều\\s+tra)|Văn\\s+bản\\s+(?:trả\\s+lời|chỉ\\s+đạo|phúc\\s+đáp))(?:\\s+(?:khẩn|h[oỏ][aảà]\\s+tốc))?\\s+(?:số\\s+(?=\\d)|(?=${LETTERED}))(${NUMBER})${COUNTED}`,
  'giu',
);
/** "thông tư 03 *và 04* của Bộ Nội vụ". */
const ANOTHER = /^\s+(?:và|,)\s+(?:số\s+)?(\d{1,4})(?=\s+(?:của|năm\s+(?:19|20)\d{2})\s)/u;
/** "tổng kết 03/KH-BCA", "thực hiện 05-CT/TW": the kind stands in the number only. */
const bareNumber = new RegExp(
  String.raw`(?<=(?:thực\s+hiện|tổng\s+kết|sơ\s+kết|triển\s+khai)\s+)(\d{1,5}\s?[-/–]\s?(KH|CT|NQ|QĐ|KL|NĐ|TB|ĐA)\s?[-/–]\s?${ORG})`,
  'giu',
);
/** "NQLT 01", "CTPH số 09". */
const SHORT_KIND: Record<string, string> = {
  NQLT: 'Nghị quyết liên tịch',
  CTPH: 'Chương trình phối hợp',
  QCPH: 'Quy chế phối hợp',
  KHPH: 'Kế hoạch phối hợp',
  KHLT: 'Kế hoạch liên tịch',
};
const numberedShort = new RegExp(
  `(?<![\\p{L}/-])(${Object.keys(SHORT_KIND).join('|')})\\s+(?:số\\s+)?(${NUMBER})${COUNTED}`,
  'gu',
);
/** All that `numberedIn` looks for. */
export const NUMBERED = [
  numberedJoint,
  numberedAgreement,
  numberedShort,
  numberedWriting,
  numberedPaper,
  lowerPaper,
  bareNumber,
];
const KIND_IN: Record<string, string> = {
  KH: 'Kế hoạch',
  CT: 'Chỉ thị',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  KL: 'Kết luận',
  NĐ: 'Nghị định',
  TB: 'Thông báo',
  ĐA: 'Đề án',
};

/** "... năm 2025 và ký kết chương trình phối hợp giai đoạn 2026 - 2030": the years of another. */
const YEARS =
  /^(?:(?!(?:ký|chương\s+trình|quy\s+chế|kế\s+hoạch|nghị\s+quyết)\s)[^.;“"]){0,60}?(?:giai\s+đoạn|nhiệm\s+kỳ)?\s*\(?\s*((?:19|20)\d{2})\s?[-–]\s?((?:19|20)\d{2})\)?/u;
const tidy = (number: string): string => number.replace(/\s+/g, '').replace(/[.–]$/, '').replace(/–/g, '-');

/** What may stand between a programme and its title: its day, its parties, "về (việc)"; no clause of its own, no model or movement that has the quotes. */
const isLink = (between: string): boolean =>
  !/mô hình|phong trào|vận động|\s(?:đã|nhưng|song|được|là)\s/iu.test(between) &&
  (between.length < 16 ||
    /(?:về|việc|tên|đề|hiện|hợp|động|nội dung|:|,)\s*[“"‘«']?\s*$|\sgiữa\s/iu.test(between));

/** "tổng kết 5 năm *(2008-2012)* thực hiện Nghị quyết liên tịch 01": the years that are looked back on. */
const YEARS_BEFORE =
  /(?:\d+|một|hai|ba|bốn|năm|mười)\s+năm,?\s+\(?(?:giai\s+đoạn\s+)?((?:19|20)\d{2})\s?[-–]\s?((?:19|20)\d{2})\)?,?\s+(?:triển\s+khai,?\s+)?(?:phối\s+hợp\s+)?thực\s+hiện\s+(?:các\s+)?$/iu;

const TITLE_BEHIND = new RegExp(`^[^.;“"\\n]{0,260}?(?:${QUOTED})`, 'u');
/** The title in quotes and the years behind a programme's number or kind, else those before it. */
export function tail(
  text: string,
  start: number,
  end: number,
): { title?: string; years?: [string, string]; before?: [string, string]; end: number } {
  const rest = text.slice(end, end + 420);
  const about = rest.match(TITLE_BEHIND);
  const between = rest.slice(0, (about?.[0].length ?? 0) - (about?.[1]?.length ?? 0) - 1);
  const near = about?.[1] !== undefined && isLink(between) ? about : undefined;
  const after = near ? rest.slice(near[0].length) : rest;
  const years =
    after.match(YEARS) ??
    rest.match(/^(?:(?!ký\s)[^.;\n]){0,260}?giai\s+đoạn\s*\(?\s*((?:19|20)\d{2})\s?[-–]\s?((?:19|20)\d{2})/u);
  const out: ReturnType<typeof tail> = { end };
  if (near?.[1]) out.title = clean(near[1]);
  const before = text.slice(Math.max(0, start - 80), start).match(YEARS_BEFORE);
  if (before?.[1] && before[2]) out.before = [before[1], before[2]];
  const told = years ?? before;
  if (told?.[1] && told[2]) out.years = [told[1], told[2]];
  return out;
}

/** Marks of ministries and of the centre in a number: that programme is carried out in the provinces, it is not one signed there. */
export const OF_CENTRE = /TW|T\.?Ư|TLĐ|(?<!\p{L})(?:BCA|BQP|BGDĐT|BVHTTDL|BYT|CP)(?!\p{L})/u;

/** "01/LN-VKS-CA-TA-THA": between branches; "21-CTr/HU" is one body's own. */
const isJointNumber = (number: string): boolean =>
  isOfTwo(number) ||
  /CTr?PH|QCPH|KHPH|KHLT|KHLN|NQLT|CTr[-/](?=[^-/–]+[-/–])|TTPH|QƯ-|(?<!\p{L})LN-/iu.test(number);

/** "Kế hoạch số 12/KH-SGDĐT-CAT *giữa* Sở X và Công an tỉnh": the marks are those of the parties. */
const isBetween = (text: string, m: RegExpExecArray): boolean =>
  BETWEEN.test(text.slice(m.index + m[0].length).slice(0, BETWEEN_WITHIN)) &&
  partyCodes(m[2] ?? '').length > 1;
const BETWEEN = /^[^.;“"]{0,90}?\sgiữa\s/u;
const BETWEEN_WITHIN = 100;

export function numberedIn(text: string, find: Find, add: AddPaper): void {
  if (!/\d/.test(text)) return;
  const put = (m: RegExpExecArray, kind: string, written: string, joint: boolean, rule: string) => {
    const end = m.index + m[0].length;
    const number = tidy(written);
    // "Công ty Luật số 5": laws have letters in their numbers.
    if (kind === 'Luật' && !/[-/]/u.test(number)) return;
    const more = joint ? tail(text, m.index, end) : { end };
    add({
      start: m.index,
      paper: joint ? 'Program' : 'Document',
      kind: joint ? 'coordination_programme' : kind,
      number,
      name: `${kind} số ${number}${more.title ? ` về “${more.title}”` : ''}`,
      rule,
      ...more,
    });
  };
  const another = (m: RegExpExecArray, kind: string) => {
    const end = m.index + m[0].length;
    const [more = '', number] = ANOTHER.exec(text.slice(end, end + 30)) ?? [];
    if (number === undefined) return;
    const start = end + more.length - number.length;
    const name = `${kind} số ${number}`;
    add({ start, end: end + more.length, paper: 'Document', kind, number, name, rule: 'document-numbered' });
  };
  for (const m of find(numberedJoint)) put(m, kindWord(m[1] ?? ''), m[2] ?? '', true, 'programme-numbered');
  for (const m of find(numberedAgreement))
    put(m, kindWord(m[1] ?? ''), m[2] ?? '', true, 'agreement-numbered');
  for (const m of find(numberedShort))
    put(m, SHORT_KIND[(m[1] ?? '').toUpperCase()] ?? '', m[2] ?? '', true, 'programme-numbered');
  // "Nghị quyết chuyên đề số 08": its number alone is said the next time.
  for (const m of find(numberedWriting))
    put(m, kindWord(m[1] ?? '').replace(/ chuyên đề$/u, ''), m[2] ?? '', false, 'document-numbered');
  for (const m of find(numberedPaper)) {
    const joint =
      (isJointNumber(m[2] ?? '') || isBetween(text, m)) &&
      !/^(?:thông tư|hướng dẫn|công văn|thông báo|quyết định|tờ trình|\p{L}+ \p{L}+ hành động)/iu.test(
        m[1] ?? '',
      );
    put(m, kindWord(m[1] ?? ''), m[2] ?? '', joint, 'document-numbered');
    if (!joint) another(m, kindWord(m[1] ?? ''));
  }
  for (const m of find(lowerPaper)) {
    const kind = kindWord(m[1] ?? m[2] ?? '');
    put(m, kind, m[3] ?? '', isJointNumber(m[3] ?? ''), 'document-numbered');
    another(m, kind);
  }
  for (const m of find(bareNumber))
    put(m, KIND_IN[(m[2] ?? '').toUpperCase()] ?? '', m[1] ?? '', false, 'document-number-only');
}
