/**
 * Papers without a number that their issuer and subject name ("chỉ thị của Bộ Y tế về hạn chế rác thải nhựa"), or their subject alone
 * ("Nghị định quy định về định danh điện tử", "đề án giống cá tra 3 cấp").
 */
import { type AddPaper, clean, END, isPlural, kindWord, MORE } from './paper-hit.ts';

/** One body, not the party as such. */
const ISSUER = String.raw`(?!Đảng\s|Trung\s+ương\s)(?:\p{Lu}|bộ\s\p{Lu}|ban\s[bctt]|chính\s+phủ)(?:(?!\s(?:và|hồi|năm|ngoài|sắp|mới)\s)[^.;,:“”"()]){1,60}?`;
const SUBJECT = String.raw`(?!(?:vấn\s+đề|việc|nội\s+dung)?\s*này)(?:\p{L}|\d)(?:[^.;:“”"()]|(?<=T[Pp])\.){8,150}?${MORE}`;
/** Besides what ends any subject: when it was, what became of it. */
const DONE = String.raw`(?:(?=,?\s+(?:sáng|chiều|tối|diễn\s+ra|tổ\s+chức\s+(?:tại|ở|sáng|chiều|ngày)|không\s+còn|phải|nên|lên\s+đến|cũng|gửi|từ\s+nay|đến(?=\s+năm)|mới\s+đây|chưa|là|tại|thì|cho\s+biết|nói|quy\s+định\s+rõ|làm\s+việc)(?!\p{L}))|${END})`;
/** "chỉ thị *của Bộ Y tế* về ...": the range is the noun, so that its issuer stands behind it. */
const ISSUED = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:nghị\s+quyết|chỉ\s+thị|kết\s+luận|quy\s+định),\s+)([Cc]hỉ\s+thị|[Nn]ghị\s+quyết|[Pp]háp\s+lệnh)(?=(\s+của\s+${ISSUER}\s+về(?:\s+việc)?\s+${SUBJECT})${DONE})`,
  'gu',
);
const RULING = new RegExp(
  String.raw`(?<!\p{L})([Nn]ghị\s+định(?=\s+quy\s+định)|Nghị\s+định|Pháp\s+lệnh|Thông\s+tư)(\s+(?:quy\s+định(?:\s+chi\s+tiết)?\s+về|về(?:\s+việc)?)\s+${SUBJECT})${DONE}`,
  'gu',
);
/** "hội nghị triển khai *đề án giống cá tra 3 cấp*": what an occasion is held for, or what is put into force under a capital. */
const PROJECT = new RegExp(
  String.raw`(?=[Đđ]ề)(?:(?<=(?:[Hh]ội\s+nghị|[Hh]ội\s+thảo|[Cc]uộc\s+họp|[Bb]uổi\s+họp|[Ll]ễ)\s[^.;:]{0,90}?(?:triển\s+khai|thực\s+hiện|công\s+bố|sơ\s+kết|tổng\s+kết|góp\s+ý|thông\s+qua|kết\s+quả|giai\s+đoạn\s+\p{L}+)\s+)đề\s+án|(?<=(?:phê\s+duyệt|ban\s+hành|triển\s+khai|thực\s+hiện|thông\s+qua|công\s+bố)\s)Đề\s+án)(\s+(?!(?:này|đó|trên|của|được|đã|là|có|do|với|và|theo|mới|khác|số|trình|nêu|như|cũng|sẽ|để|nhằm|vào|trước|sau|sáng|chiều|phải|những|trong|đưa|lúc|uỷ\s+quyền\s+và)(?!\p{L}))\p{L}${SUBJECT})${DONE}`,
  'gu',
);
const FEWEST_WORDS = 4;
/** What is not in force yet. */
const DRAFT = /(?:dự thảo|soạn thảo|xây dựng|dự án)\s+$/iu;

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [ISSUED, 'document-issued'],
  [RULING, 'document-ruling'],
  [PROJECT, 'document-project'],
];

export function namedPapersIn(text: string, add: AddPaper): void {
  if (!/chỉ thị|nghị quyết|pháp lệnh|nghị định|thông tư|đề án/iu.test(text)) return;
  for (const [pattern, rule] of PATTERNS)
    for (const m of text.matchAll(pattern)) {
      const kind = kindWord(rule === 'document-project' ? 'đề án' : (m[1] ?? ''));
      const about = clean(m.at(-1) ?? '').replace(/[,\s]+$/u, '');
      const length = rule === 'document-issued' ? (m[1]?.length ?? 0) : m[0].trimEnd().length;
      const before = text.slice(Math.max(0, m.index - 14), m.index);
      if (
        isPlural(text, m.index) ||
        (rule === 'document-issued' && DRAFT.test(before)) ||
        about.split(' ').length < FEWEST_WORDS
      )
        continue;
      const name = `${kind} ${about}`;
      add({ start: m.index, end: m.index + length, paper: 'Document', kind, name, rule });
    }
}
