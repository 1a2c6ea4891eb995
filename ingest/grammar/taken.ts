/** The words before an office that tell whether the subject of the clause takes it, has it or had it: "ông *làm* X; *sau đó giữ chức* Y", "*từ vị trí* X *sang giữ chức* Y". */
import type { Doc, OfficeChunk, Sentence } from '../doc.ts';
import { isWhole, listAt } from './career.ts';
import { followedByName } from './of-next.ts';
import { lowerWords } from './words.ts';

/** What stands right before an office that somebody takes, has or had. */
const LEAD =
  /(?:^| )(?:(?:(?<!(?:biệt|nhất|nghĩa|(?<!(?:sau|trước|tiếp) )đó|ra|gọi|rằng) )là|làm|trở thành|giữ|giữ vai trò|đảm nhiệm|đảm nhận|đảm trách|kinh qua|trải qua|trúng cử|đắc cử|tham gia|bổ nhiệm|bầu|chỉ định|từ|(?<!tư )cách)|(?:giữ|nhận|nhậm|nhiệm|trách|qua|với|trên|ở|từ|vào|các|nhiều|cách|thôi|lên|trúng tuyển) (?:chức|chức vụ|chức danh|cương vị|vị trí|vai trò|nhiệm vụ|trọng trách|tư cách|trách nhiệm)(?: (?:là|như|gồm|quan trọng như|chủ chốt như))?|(?:chức vụ|vị trí|cương vị|trọng trách)[^;:.]{0,60} , trong đó có(?: các)?(?: chức(?: vụ| danh)?| vị trí| cương vị)?|là (?:thạc|tiến|cử|kỹ|giáo|phó giáo|bác|luật|nhà) [^;:.]{1,50} ,|sinh (?:ngày|năm|tháng) [^;:.]{1,120} ,(?: nguyên)?|(?<!(?:cũng|ra|gọi) )là (?:đại|thượng|trung|thiếu) (?:tá|tướng))(?: :)?$/u;
/** Behind these verbs the office is of the subject only if nothing but adverbs, dates and who decided stand before them: "ông A, chủ tài khoản là X". */
const VERB = /(?:^| )(?:là|làm|trở thành|giữ|đảm nhận|đảm nhiệm|đảm trách)(?: [^,;]{0,30})?$/u;
const OWN_CLAUSE =
  /^(?:(?:[,;:(]|cũng|trước|nguyên|lần lượt|thời điểm (?:đó|này)|thôi|xuống|nhận|hơn|sau|hiện nay|hiện tại|hiện|nay|đang|vẫn|vốn|còn|lại|từng|đã|vừa|mới|được|đồng thời|tiếp tục|bắt đầu|chính thức|và|rồi|để|sau đó|tiếp đó|trước đó|trước đây|kế đó|trước khi|khi|lúc|trong|thời gian|có|nhiều năm|về|sang|lên|ra|chuyển|quay lại|trở lại|từ|đến|năm|tháng|ngày|đầu|cuối|giữa|giai đoạn|nhiệm kỳ|khóa|khoá|chỉ|ông|bà|anh|[\d/.–-]+\)?|[ivx]+|(?:được|bị) [^,;]{0,60}(?:bầu|cử|điều động|luân chuyển|phân công|bổ nhiệm|chỉ định|tín nhiệm|giao|phê chuẩn)(?: [^,;]{1,20})?|(?:vào|về|sang|lên|ra|trở lại|quay lại|trở về) \p{L}+(?: \p{L}+)?) ?)*$/u;
/** Who is given an office, or acts in one, needs no words of his own before the verb. */
const GIVEN =
  /(?:^| )(?:bầu|cử|điều|điều động|luân chuyển|phân công|bổ nhiệm|chỉ định|tín nhiệm|giao|phê chuẩn|quyết định|tham gia|cương vị|vai trò|vị trí|tư cách|khi|để)(?= )/u;
/** What follows is said by the subject, of whomever. */
const SPEAKS =
  /(?:^| )(?:cho (?:biết|hay|rằng|thấy|là)|rằng|nói|kể|nêu|nhớ|nhắc|thông tin|thông báo|theo|khẳng định|nhấn mạnh|phát biểu|trả lời|chia sẻ|giải thích|nhận định|hỏi|báo cáo|tố cáo|phản ánh|tiết lộ|xác nhận)(?= |$)/u;
/** Posts of no official that come first: "các chức vụ: Nhân viên Ban X, kế toán Y, ...". */
const LESSER =
  /(?<=:|như|gồm|là|vụ|danh) (?:(?:cán bộ|chuyên viên|nhân viên|kế toán|kỹ sư|giảng viên|giáo viên|sĩ quan|thư ký|phóng viên|viên chức|công nhân|chiến sĩ|điều tra viên|kiểm sát viên|thẩm phán)(?: [^,;:.]{1,70})? [,;] ?)+$/u;
/** A list of posts is announced, and told behind more words. */
const LISTED =
  /(?:chức vụ|chức danh|cương vị|vị trí|trọng trách)(?! :)(?:(?: (?!bổ nhiệm|thay|cho )[^;:.]{1,70})?,? (?:như|gồm|gồm có|là|:|như :|gồm :)| (?:ở|tại) [^;:.,]{1,50} ,|(?: trong đảng)? \((?: (?:bao )?gồm)?(?: chức)?)$/u;
/** Between one office of a life and the next. */
const THEN =
  /^(?:(?:,|;|và|rồi|kiêm|để|(?:một|hai|ba|vài|\d+) (?:năm|tháng) sau|sau đó|tiếp đó|kế đó|trước khi|đồng thời|là|làm|giữ|giữ chức|giữ chức vụ|lên|tham gia|tiếp tục|đến|từ|năm|tháng|nay|giai đoạn|nhiệm kỳ|khóa|khoá|ông|bà|anh|[\d/.–-]+|[ivx]+) ?)+$/u;
/** Said of somebody else, or of what is not so; in the clause of the office, and anywhere before it. */
const NOT_HIS =
  /(?:^| )(?:người|con|vợ|chồng|cháu|bố|cha|mẹ|ruột|trai|gái|ai|một số|(?<!làm )việc|thay|thay cho|không|chưa|nếu|xin|muốn|suýt|từ chối|giả|giả danh|mạo danh|tự xưng|có thể|mong|định|hứa|vận động|cùng|giao|mời|dưới|chúc mừng|chức năng|theo đúng|(?:các|hai|ba|những) (?:ông|bà|anh|chị|đồng chí)|còn(?! là| giữ| làm| đảm))(?= |$)|.[-–](?= |$)/u;
const NAMED_FOR =
  /(?:^| )(?:quy hoạch|giới thiệu|đề cử|dự kiến|sẽ|sắp|ứng cử|tranh cử|đề xuất|đề nghị|xem xét|kiến nghị|nhân sự|nguyện vọng|tiêu chuẩn|điều kiện)(?= |$)/u;
/** "nhận hoa *từ* Bí thư Thành ủy": who gave it. */
const FROM_WHOM = /(?:^| )(?:nhận|mua|lấy|nghe|học|vay|mượn|xin|biết)(?: [^,;]{1,40})? từ$/u;
/** All but the last clause. */
const CLAUSES = /^.*(?:^| )(?:,|;|vì|do|nên|sau khi|rồi|và(?= (?:đã|từng|vừa) ))(?= )/u;
/** Who appoints or dismisses somebody else does not take the office. */
const APPOINTS =
  /(?<!(?:được|bị|hình thức)(?: [^,;]{1,40})? )(?:bổ nhiệm|phân công|chỉ định|điều động|luân chuyển|bầu|cử(?! nhân)|phê chuẩn|miễn nhiệm|bãi nhiệm|cách chức|ký|trao|công bố)(?! ông| bà| anh| chị)(?= |$)/u;
/** "được điều động, bổ nhiệm giữ chức": one decision. */
const TWICE =
  /(?<=điều động|luân chuyển|điều chuyển|phân công|tín nhiệm|giới thiệu) , (?=bổ nhiệm|chỉ định|phân công|điều động|luân chuyển|bầu|giữ)/gu;
/** "kỷ luật ông A bằng hình thức cách chức X, *cách chức Y*": one after another. */
const BY_WAY = /hình thức cách chức .*(?:,|và) (?:và )?cách chức(?: vụ)?$/u;
const OVER =
  /(?:^| )(?:từng|, nguyên$|giai đoạn \d|cách (?:mọi |tất cả |các )*chức(?: vụ)?|(?<!tư )cách|thôi giữ(?![^,;]* (?:,|để|và) (?:[^,;]* )?(?:nhận|giữ|làm|đảm nhiệm)(?: |$))|trước đó|trước đây|trước khi|từ vị trí|từ chức|từ [^,;]{0,20}\d đến(?! nay)|khi còn|lúc còn|thời gian)(?= |$)/u;
/** "ở Bộ X *trước khi giữ cương vị* Y": what came then may last. */
const NEXT = /(?:^| )trước khi [^,;]*$/u;
/** "*Trước đó*, HĐND miễn nhiệm ông A, *đồng thời bầu ông giữ chức* X": what was given then lasts. */
const AT_ONCE = /^trước đó ,(?=.* đồng thời (?:bầu|bổ nhiệm|điều động|phân công)[^,;]*$)/u;
/** What somebody says of others. */
const QUOTES = /: ["“]/u;
/** Words of a clause. */
export const FARTHEST = 60;

/** Offices at `i` that the words before them give to the subject, who is told before `since`. */
export function taken(
  doc: Doc,
  i: number,
  s: Sentence,
  since: number,
  held: OfficeChunk | undefined,
): OfficeChunk[] {
  const { tokens } = doc;
  const from = held ? held.last : since;
  const between = lowerWords(tokens, from, i)
    .replace(RELATIVE, '')
    .replace(TWICE, ' và ')
    .replace(LESSER, '');
  const whole = lowerWords(tokens, Math.max(s.first, i - FARTHEST), i).replace(LESSER, '');
  const clause = lowerWords(tokens, Math.max(held ? held.last : s.first, i - FARTHEST), i);
  const on = held !== undefined && THEN.test(between);
  const lead =
    LEAD.test(between) || (LISTED.test(whole) && /(?:như|gồm|gồm có|gồm chức|[:,(])$/u.test(between));
  if (
    !(on || (lead && isOwnClause(between))) ||
    SPEAKS.test(lowerWords(tokens, since, i)) ||
    NOT_HIS.test(between.replace(CLAUSES, '')) ||
    NAMED_FOR.test(between) ||
    FROM_WHOM.test(between) ||
    (APPOINTS.test(between) && !(held && BY_WAY.test(whole))) ||
    QUOTES.test(between)
  )
    return [];
  const offices = listAt(doc, i).filter((o) => o.last <= s.last);
  const end = offices.at(-1)?.last;
  if (end === undefined || followedByName(doc, end)) return [];
  while (offices.length > 0 && !offices.at(-1)?.agency) offices.pop();
  // "Từ vị trí giám đốc Sở": of a body that another sentence names.
  if (offices.length === 0 || (offices.length === 1 && !offices.every(isWhole))) return [];
  const over = OVER.test(clause.replace(NEXT, '').replace(AT_ONCE, ''));
  return offices.map((o) => (over ? { ...o, former: true } : o));
}
/** "(là con trai ông B)": whose relative somebody is. */
const RELATIVE = /(?<=^|\s)[(] (?:là )?(?:con|em|anh|chị|cháu|vợ|chồng|cha|bố|mẹ) [^()]{0,40} [)] /gu;

/** Has the clause before an office no subject of its own? */
function isOwnClause(between: string): boolean {
  const clause = between.replace(CLAUSES, '').trim();
  const verb = VERB.exec(clause);
  return !verb || GIVEN.test(clause) || OWN_CLAUSE.test(clause.slice(0, verb.index).trim());
}
