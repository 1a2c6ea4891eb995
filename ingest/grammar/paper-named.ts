/**
 * Papers without a number that their issuer and subject name ("chỉ thị của Bộ Y tế về hạn chế rác thải nhựa"), or their subject alone
 * ("Nghị định quy định về định danh điện tử", "đề án giống cá tra 3 cấp").
 */
import type { Find } from '../asked.ts';
import { type AddPaper, clean, END, isPlural, kindWord } from './paper-hit.ts';

/** One body, not the party as such. */
const ISSUER = String.raw`(?!Đảng\s|Trung\s+ương\s)(?:\p{Lu}|bộ\s\p{Lu}|ban\s[bctt]|chính\s+phủ)(?:(?!\s(?:và|hồi|năm|ngoài|sắp|mới|cũng|tại|trong|về|đã|đang|sẽ)\s)[^.;,:“”"()]){1,60}?`;
/** More of a list: "về bồi thường, hỗ trợ, *tái định cư sân bay Long Thành*", unless another clause begins there. */
const MORE = String.raw`(?:,\s(?!(?:trong|nhằm|đã|sẽ|theo|với|do|để|góp|đồng|trên|tại|khi|như|cùng|sáng|chiều|ngày|hai|các|ông|bà|đây|qua|được|có|là|mà|vì|này|đó|từ|kể|sau|trước|dưới|tiếp|ký|giao|cho|đến|tới|thống|giữa|giai|năm|đặc|bao|gồm|phân|mỗi|khẳng|nhưng|song|ở|từng|cả|nhất|hôm|làm|ngành|thành|chủ|không|chưa|cũng|yêu|đề|tầm|vẫn|còn|tuy|bởi|nên|diễn|tỉnh|tương|gây|công\s+tác)(?!\p{L}))\p{Ll}+(?:\s(?:TP\.|[\p{L}\d-]+)){0,20}?(?=[,;:(“"]|(?<!TP)\.|\s\(|,?\s+(?:đến\s+)?năm\s+\d|,?\s+(?:giai\s+đoạn|giữa|theo|ngày|sáng|chiều|với|được|đã|sẽ|vừa|nhằm|để|tại|do|trong|trên|là|diễn)\s|$))*`;
/** A stop ends a name unless it is that of an abbreviation or within a number; a bracket with a short name does not end it either. */
const SUBJECT = String.raw`(?!(?:vấn\s+đề|việc|nội\s+dung)?\s*(?:này|trên|đó)(?!\p{L}))(?:\p{L}|\d)(?:[^.;:“”"()]|(?<=T[Pp]|\sQ|\sP)\.|\s\(\p{Lu}[\p{L}&]{1,9}\)(?=\s)){8,150}?${MORE}`;
/** Besides what ends any subject: when it was, what became of it. */
const DONE = String.raw`(?:(?=,?\s+(?:sáng|chiều|tối|diễn\s+ra|tổ\s+chức\s+(?:tại|ở|sáng|chiều|ngày)|không\s+còn|phải|nên|lên\s+đến|cũng|gửi|từ\s+nay|đến(?=\s+năm)|và\s+(?:phê\s+duyệt|ban\s+hành|thông\s+qua|ký)|mới\s+đây|chưa|là|tại|thì|cho\s+biết|nói|quy\s+định\s+rõ|nêu|làm\s+việc|cho\s+đến|trước\s+đó|sau\s+khi|hôm|giữa\s+thành\s+phố|không\s+đúng|trái\s+(?:quy|với|thẩm)|[-–]\s+(?:một|là|do))(?!\p{L}))|${END})`;
/** "về nhiệm vụ ... *năm 2015*", "*giai đoạn 2016-2020*": it belongs to the name. */
const OWN_TERM =
  /^,?\s+(?:giai\s+đoạn\s+(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}|(?:đến\s+)?năm\s+(?:19|20)\d{2}(?!\s?[-–]\s?\d))(?!\d)/u;
/** What may be laid down without "về"; "nghị quyết quy định nhà trường hỏi ý kiến" tells what it demands. */
const RULED = String.raw`(?:về|vị\s+trí|chức\s+(?:năng|danh)|tiêu\s+ch(?:uẩn|í)|chế\s+độ|chi\s+tiết|một\s+số|chính\s+sách|trình\s+tự|thủ\s+tục|điều\s+kiện|nhiệm\s+vụ|thẩm\s+quyền|khung|mức|xử\s+phạt|việc|giá|lộ\s+trình|danh\s+mục|tổ\s+chức|quy\s+trình|định\s+mức|biện\s+pháp|nguyên\s+tắc|cơ\s+chế|số\s+lượng|hồ\s+sơ|phí|lệ\s+phí|thời\s+hạn|quản\s+lý|thi\s+hành|cách)`;
const ABOUT = String.raw`(?:về(?:\s+việc)?|quy\s+định(?=\s+${RULED}(?!\p{L}))(?:\s+chi\s+tiết)?(?:\s+về)?|hướng\s+dẫn(?:\s+về)?|sửa\s+đổi,?(?:\s+bổ\s+sung)?(?:\s+một\s+số\s+điều)?)`;
/** What is done with a paper that exists. */
const DEALT = String.raw`(?:ban\s+hành|thực\s+hiện|triển\s+khai|thi\s+hành|quán\s+triệt|phổ\s+biến|công\s+bố|thông\s+qua|phê\s+duyệt|cụ\s+thể\s+(?:hóa|hoá)|học\s+tập|sơ\s+kết|tổng\s+kết|ký|theo|căn\s+cứ)\s+(?:tốt\s+|nghiêm\s+|toàn\s+văn\s+)?`;
/** These words always mean a paper; the others where it is dealt with as one. */
const STRONG = String.raw`[Cc]hỉ\s+thị|[Nn]ghị\s+quyết|[Pp]háp\s+lệnh|[Nn]ghị\s+định|[Tt]hông\s+tư`;
const WEAK = String.raw`[Qq]uyết\s+định|[Qq]uy\s+định|[Qq]uy\s+chế|[Tt]hông\s+báo|[Kk]ế\s+hoạch|[Kk]ết\s+luận|[Hh]ướng\s+dẫn`;
/** "chỉ thị *của Bộ Y tế* về ...": the range is the noun, so that its issuer stands behind it. */
const ISSUED = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:nghị\s+quyết|chỉ\s+thị|kết\s+luận|quy\s+định),\s+)(${STRONG}|(?<=${DEALT})(?:${WEAK}))(?=(\s+của\s+${ISSUER}\s+${ABOUT}\s+${SUBJECT})${DONE})`,
  'gu',
);
const RULING = new RegExp(
  String.raw`(?<!\p{L})(?:([Nn]ghị\s+định(?=\s+quy\s+định)|Nghị\s+định|Pháp\s+lệnh|Thông\s+tư|Nghị\s+quyết|Chỉ\s+thị|(?<=${DEALT})(?:Quyết\s+định|Quy\s+định|Kế\s+hoạch|(?<=ban\s+hành\s)quyết\s+định|(?<=(?:đã|vừa|mới)\s(?:ký\s)?ban\s+hành\s)(?:quy\s+định|kế\s+hoạch)|[Cc]hỉ\s+thị|[Nn]ghị\s+(?:quyết|định)|[Tt]hông\s+tư))(?=\s+(?:về|quy\s+định\s+${RULED})(?!\p{L}))|(?<=${DEALT})(${STRONG}))(\s+${ABOUT}\s+${SUBJECT})${DONE}`,
  'gu',
);
/** "hội nghị triển khai *đề án giống cá tra 3 cấp*": what an occasion is held for, or what is put into force under a capital. */
const PROJECT = new RegExp(
  String.raw`(?=[Đđ]ề|[Qq]uy|[Cc]hiến)(?:(?<=(?:[Hh]ội\s+nghị|[Hh]ội\s+thảo|[Cc]uộc\s+họp|[Bb]uổi\s+họp|[Bb]uổi\s+làm\s+việc|[Ll]ễ)\s[^.;:]{0,90}?(?:triển\s+khai|thực\s+hiện|công\s+bố|sơ\s+kết|tổng\s+kết|góp\s+ý|thông\s+qua|kết\s+quả|về|giai\s+đoạn\s+\p{L}+)\s+)đề\s+án|(?<=(?:phê\s+duyệt|ban\s+hành|triển\s+khai|thực\s+hiện|thông\s+qua|công\s+bố|về|trong|tại|theo)\s)Đề\s+án|Quy\s+hoạch(?=\s+tổng\s+thể\s)|(?<=(?:phê\s+duyệt|ban\s+hành|thực\s+hiện|công\s+bố|điều\s+chỉnh)\s)(?:Quy\s+hoạch(?=\s+(?:tổng\s+thể|chung|phân\s+khu|phát\s+triển|vùng)\s)|quy\s+hoạch(?=\s+tổng\s+thể\s)|Chiến\s+lược(?=\s+(?:phát|quốc\s+gia|biển))))(\s+(?!(?:này|đó|trên|của|được|đã|là|có|do|với|và|theo|mới|khác|số|trình|nêu|như|cũng|sẽ|để|nhằm|vào|trước|sau|sáng|chiều|phải|những|trong|đưa|lúc|uỷ\s+quyền\s+và)(?!\p{L}))\p{L}${SUBJECT})${DONE}`,
  'gu',
);
/** "ký ban hành *Quy chế phát ngôn và cung cấp thông tin cho báo chí*", "phê duyệt *Kế hoạch công tác thông tin đối ngoại*": put into force or carried out under a capital of its own. */
const STYLED = new RegExp(
  String.raw`(?=[QKB])(?<=(?:ban\s+hành|phê\s+duyệt|thực\s+hiện|triển\s+khai|quán\s+triệt|thông\s+qua|công\s+bố|theo)\s+)(Quy\s+chế|Quy\s+tắc|Bộ\s+quy\s+tắc|Bộ\s+Quy\s+tắc|Kế\s+hoạch|Bộ\s+tiêu\s+chí|Bộ\s+Tiêu\s+chí)(\s+(?!(?:làm\s+việc|dân\s+chủ)(?!\p{L})|(?:này|đó|trên|của|được|đã|là|có|do|với|và|theo|mới|khác|số|năm|giai|nêu|như|cũng|sẽ|để|nhằm|vào|phối|liên|hợp|hiệp|hành|giữa|về|ngày|tháng|chi)(?!\p{L}))\p{Ll}(?:[^.;:,“”"()]|\s\(\p{Lu}[\p{L}&]{1,9}\)(?=\s)){10,150}?${MORE})${DONE}`,
  'gu',
);
/** "thông qua *nghị quyết* miễn nhiệm chức danh Chủ tịch UBND tỉnh": what an assembly resolves, people included, who are told in its name. */
const ADOPTED = new RegExp(
  String.raw`(?=[Nn]ghị)(?<=(?:thông\s+qua|ban\s+hành|tờ\s+trình\s+và)\s+(?:toàn\s+văn\s+)?)([Nn]ghị\s+quyết)(?=(\s+(?:về\s+(?:việc\s+)?)?(?:xác\s+nhận|điều\s+chỉnh|phê\s+chuẩn|miễn\s+nhiệm|bãi\s+nhiệm|công\s+nhận|thành\s+lập|cho\s+phép|sửa\s+đổi|bãi\s+bỏ)\s${SUBJECT})${DONE})`,
  'gu',
);
const FEWEST_WORDS = 4;
/** What is not in force yet. */
const DRAFT = /(?:dự thảo|soạn thảo|xây dựng|dự án)\s+$/iu;
const TO_COME =
  /(?<!\p{L})(?:sẽ|trình|đề nghị|kiến nghị|đề xuất|sớm|cần|phải|chờ|bàn|chuẩn bị|tham mưu|cho(?!\s+(?:biết|hay|rằng)))(?!\p{L})(?:(?!\s(?:đã|vừa|mới)\s)[^.,;“”"]){0,50}(?:ban hành|thông qua|ký|phê duyệt)\s+(?:\p{Ll}+\s+)?$/iu;
/** "về dự án *trên*": told elsewhere. */
const BACK = /\s(?:trên|này|đó|và|của|ông|bà|cho)$/u;
/** Who is appointed, moved or punished by it: a decision on people is told by what it does. */
const PERSONAL =
  /^(?:\s+của\s.{2,60}?(?=\s+về\s))?\s+(?:về\s+)?(?:việc\s+)?(?:công\s+tác\s+(?:cán\s+bộ|nhân\s+sự)|(?:nhân\s+sự|ông|bà|tước|công\s+nhận|thăng|cấp\s+[Bb]ằng|đồng\s+ý|khai\s+trừ|nội\s+dung|kiểm\s+tra|bãi\s+nhiệm|tạm\s+đình|xử\s+lý\s+kỷ|điều\s+động|bổ\s+nhiệm|phân\s+công|luân\s+chuyển|chỉ\s+định|chuẩn\s+y|tiếp\s+nhận|kỷ\s+luật|thi\s+hành\s+kỷ|cách\s+chức|nghỉ|miễn\s+nhiệm|phê\s+chuẩn|thành\s+lập|tặng|khen)(?!\p{L}))/iu;
const ON_PEOPLE = /^quyết định|^thông báo|^kết luận|^nghị quyết/iu;

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [ISSUED, 'document-issued'],
  [RULING, 'document-ruling'],
  [PROJECT, 'document-project'],
  [STYLED, 'document-styled'],
  [ADOPTED, 'document-adopted'],
];
/** All that `namedPapersIn` looks for. */
export const NAMED_PAPERS = PATTERNS.map(([pattern]) => pattern);
const CUE =
  /chỉ thị|nghị quyết|pháp lệnh|nghị định|thông tư|đề án|quy hoạch|chiến lược|(?:quyết định|quy định|quy chế|thông báo|kế hoạch|kết luận|hướng dẫn) (?:của|về|quy)|(?:Quy chế|Quy tắc|Kế hoạch|Bộ (?:[Qq]uy|[Tt]iêu)) /iu;

export function namedPapersIn(text: string, find: Find, add: AddPaper): void {
  if (!NAMED_PAPERS.some((pattern) => find(pattern).length > 0) || !CUE.test(text)) return;
  for (const [pattern, rule] of PATTERNS)
    for (const m of find(pattern)) {
      const project = rule === 'document-project' || rule === 'document-styled';
      const first = rule === 'document-styled' ? m[1] : /^\p{L}+ \p{L}+/u.exec(clean(m[0]))?.[0];
      const kind = kindWord(first ?? '');
      const noun = rule === 'document-issued' || rule === 'document-adopted' ? m[1]?.length : undefined;
      const behind = m.index + m[0].length + (noun === undefined ? 0 : (m[2]?.length ?? 0));
      const term = OWN_TERM.exec(text.slice(behind, behind + 40))?.[0] ?? '';
      const about = clean((m.at(-1) ?? '') + term).replace(/[,.\s]+$/u, '');
      const length = noun ?? m[0].trimEnd().length;
      const before = text.slice(Math.max(0, m.index - 14), m.index);
      if (
        isPlural(text, m.index) ||
        (!project && DRAFT.test(before)) ||
        (/ruling|adopted/u.test(rule) && TO_COME.test(text.slice(Math.max(0, m.index - 70), m.index))) ||
        BACK.test(about) ||
        (rule !== 'document-adopted' && ON_PEOPLE.test(kind) && PERSONAL.test(m.at(-1) ?? '')) ||
        about.split(' ').length < FEWEST_WORDS
      )
        continue;
      const name = `${kind} ${about}`;
      add({ start: m.index, end: m.index + length, paper: 'Document', kind, name, rule });
    }
}
