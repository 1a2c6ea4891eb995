/** Whether a body is the one that acts where it stands: "Chính phủ vừa ban hành ...", and not "đại biểu Quốc hội", "quy định của Chính phủ". */
import type { AgencyChunk, Token } from '../doc.ts';
import { lowerWords, says } from './words.ts';

/** Between the body and its verb. */
const ADVERBS =
  'đã sẽ vừa cũng đang mới luôn tiếp tục cần phải nên chưa không lại đều thường xuyên chính thức vẫn rất'.split(
    ' ',
  );
const MOST_ADVERBS = 3;
/** What only somebody does, who decides, says or asks it, by the first two syllables: "trình quốc" is of "trình Quốc hội", "bầu ông" of "bầu ông A làm ...". */
const DEEDS = new Set(
  'ban hành,cho biết,yêu cầu,quyết định,đồng ý,đề nghị,thông tin,báo cáo,phê duyệt,phê chuẩn,cho phép,chấp thuận,thống nhất,kiến nghị,chỉ đạo,xác định,xem xét,thông qua,thảo luận,biểu quyết,miễn nhiệm,bổ nhiệm,tiến hành,tổ chức,thành lập,chủ trương,khẳng định,cam kết,đánh giá,cho rằng,nhận thấy,giao cho,trình quốc,trình dự,đề xuất,lựa chọn,ủng hộ,lấy ý,nghe báo,bầu chủ,bầu ông,bầu bà,giao bộ,cho ý,quy định,triển khai,kêu gọi,phân công,ủy quyền'.split(
    ',',
  ),
);

export function actsItself({ tokens }: { readonly tokens: readonly Token[] }, body: AgencyChunk): boolean {
  if (says(tokens[body.first - 1], 'của', 'biểu', 'phủ', 'với')) return false;
  let at = body.last;
  while (at < body.last + MOST_ADVERBS && says(tokens[at], ...ADVERBS)) at++;
  return DEEDS.has(lowerWords(tokens, at, at + 2));
}
