/** Whether an occasion is only spoken of: "ông A cho biết huyện đã tổ chức *hội nghị*", "“Một số *hội thảo* cũng vậy”, ông B nói" name it in somebody's words; who says so need not be there. */
import type { View } from './view.ts';

const SAYS =
  'cho biết|cho hay|cho rằng|nói|nhận định|khẳng định|nhấn mạnh|thông tin|xác nhận|thừa nhận|kể|chia sẻ|giải thích|lý giải|tiết lộ|thông báo|nêu|đánh giá cao';
/** A speaker and his verb, and nothing between it and the occasion that begins another statement. */
const TOLD = new RegExp(
  `P[^.;:“”"P]{0,70}?(?<!\\p{L})(?:${SAYS})(?!\\p{L})(?: (?:thêm|rằng))?(?<words>(?:(?!(?<!\\p{L})(?:khi|phát biểu|như (?:vậy|trên)|điều (?:này|đó|trên)|lời|ý kiến|vấn đề|câu hỏi|thắc mắc)(?!\\p{L}))[^.;“”"P]){0,200})$`,
  'u',
);
/** "P cho biết sáng nay *P đã chủ trì E*": what another one did. */
const TOLD_OF_OTHERS = new RegExp(
  `P[^.;:“”"P]{0,70}?(?<!\\p{L})(?:cho biết|cho hay|thông tin|xác nhận|kể|tiết lộ|thông báo)(?!\\p{L})(?: (?:thêm|rằng))?(?:(?!(?<!\\p{L})(?:khi|tại|trong|như (?:vậy|trên)|điều (?:này|đó|trên))(?!\\p{L}))[^.;:“”"PE]){0,60}P[^.;:“”"PE]{0,40}?(?<!\\p{L})(?:đã|vừa)(?!\\p{L})[^.;:“”"PE]{0,40}$`,
  'u',
);
/** "P cho biết *tại* E", "P nói *khi chủ trì* E": where the words fall. */
const AT =
  /(?<!\p{L})(?:tại|trong|ở|dự|chủ trì|chủ t[oọ][aạ]|phát biểu|kết luận|khai mạc|bế mạc|chỉ đạo|điều hành|trước|sau)\s+(?:\p{Ll}+\s+)?$/u;
/** ... but not where something else is to be done or was done. */
const DONE = /(?<!\p{L})(?:sẽ|đã|vừa|dự kiến|được|đang|không|chưa|phải|cần|để)(?!\p{L})/u;

/** The occasions that a passage names as what it tells of. */
export const toldOf = ({ text, symbols }: View): View['symbols'] =>
  symbols.filter((s) => s.letter === 'E' && !isQuoted(text, s.at) && !isReported(text.slice(0, s.at)));

/** "Phát biểu khai mạc, P cho biết hôm nay A tổ chức *E*": he speaks at one. */
const SPEECH = /(?<!\p{L})(?:phát biểu|khai mạc|bế mạc|kết luận|đáp từ|báo cáo|trả lời chất vấn)(?!\p{L})/u;

/** "*Về việc* E chậm, P cho rằng", "*Trước thông tin* E bị hoãn, P nói": what is asked about. */
const TOPIC =
  /(?:^|[.;:”"] ?)(?:còn |cũng )?(?:về|liên quan|trước (?:thông tin|việc|ý kiến|câu hỏi|dư luận|phản ánh|nghi vấn)|nói (?:thêm )?về|đề cập|xung quanh|đối với|bình luận|giải thích|lý giải|trao đổi về|chia sẻ về|trả lời (?:về|câu hỏi))(?!\p{L}| phía)[^.;“”"P]*$/u;

function isReported(before: string): boolean {
  if (TOPIC.test(before)) return !AT.test(before);
  if (SPEECH.test(before)) return false;
  if (TOLD_OF_OTHERS.test(before)) return true;
  const words = TOLD.exec(before)?.groups?.words;
  return words !== undefined && (!AT.test(words) || DONE.test(words));
}

/** A straight mark that closes what an earlier sentence opened: "... như vậy ", P nói". */
const CLOSES = /^[^“”"]*[^“”":\s]\s*"\s*(?:[,.–-]|P|$)/u;

const QUOTES = /[“”"]/u;

function isQuoted(text: string, at: number): boolean {
  if (!QUOTES.test(text)) return false;
  const before = text.slice(0, at);
  if (/[“”]/u.test(text)) {
    if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true;
    return !/[“”]/u.test(before) && /^[^“]*”\s*[,.–-]*\s*P/u.test(text.slice(at));
  }
  const open = CLOSES.test(text) ? 1 : 0;
  return (before.split('"').length - 1 + open) % 2 === 1;
}
