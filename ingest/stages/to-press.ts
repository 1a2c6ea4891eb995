/** Whether words fell beside an occasion: to a reporter, in the corridor, over the telephone, or of what others said there. */
import { asked } from '../asked.ts';
import type { Doc } from '../doc.ts';

const PRESS = String.raw`(?:chúng tôi|phóng viên|pv|báo(?! cáo)|truyền thông|vnexpress|tuổi trẻ|zing|dân trí|thanh niên|tiền phong|người (?:lao động|đưa tin)|infonet|vietnamnet|vtc|lao động|pháp luật|vtv|vov|ttxvn|tto|đất việt|[\p{L}]+\.(?:vn|com))`;
/** Papers by names that nothing else has. */
const PAPER = String.raw`(?:chúng tôi|phóng viên|pv|vnexpress|tuổi trẻ|zing|dân trí|người đưa tin|vietnamnet|vtc news|báo (?!chí|cáo)\p{L})`;
/** What is told to a reporter, over the telephone or in the corridor is not said at the occasion. */
export const ASIDE = asked(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?<!thông )qua điện thoại|bên lề|bên hành lang|trả lời phỏng vấn|(?:kể|nói|chia sẻ|tâm sự|cho biết|xác nhận|trao đổi|trò chuyện|trả lời|khẳng định|(?<!(?:cung cấp|nhận|cấp) )thông tin(?= (?:với|trên|của|cho|tới) )|(?<=(?:cuộc|buổi) )thông tin|phỏng vấn|liên hệ|liên lạc|làm việc)(?: nhanh| thêm)? (?:với |trên |của |cho |tới )?${PRESS}|(?:chia sẻ|trao đổi|trả lời|nói|khẳng định|bày tỏ)(?: [\p{L}]+){1,4} (?:với|của|cho) ${PAPER})(?!\p{L})`,
    'iu',
  ),
);
/** At a press conference reporters ask and are answered. */
export const ASKED_THERE = /^(?:(?!qua điện thoại|bên lề).)*(?:báo chí|phóng viên|pv|truyền thông|câu hỏi)/iu;

/** "trả lời báo chí bên lề kỳ họp", "trao đổi với Tuổi Trẻ sau buổi làm việc", "họp báo kết thúc kỳ họp": beside it or after it, not at it. */
const BESIDE =
  /(?:(?:bên lề|hành lang|vừa (?:tham )?dự|(?:trao đổi|chia sẻ|trả lời)[^,]{0,40} (?:sau|trước)(?: khi)?(?: kết thúc)?|họp báo (?:kết thúc|bế mạc|sau(?: khi kết thúc)?|trước))(?:\s+\p{L}+){0,2}|bên lề(?:\s+\p{L}+){2,8}\s+[–-])\s*$/iu;

/** "Trao đổi với Tuổi Trẻ *quanh thông tin được lãnh đạo tỉnh đưa ra tại* buổi giao ban": what a reporter asks about. */
const OF_ITS_NEWS =
  /(?<!\p{L})(?:quanh|về|liên quan(?: đến| tới)?) (?:những |các )?(?:thông tin|phát biểu|phát ngôn|nội dung)(?!\p{L})[^.;,“”"]{0,90}(?:tại|trong)\s+$/iu;
/** "*Đồng quan điểm*, ông B cho rằng": whoever shares what was told to a reporter. */
const SHARES = /^(?:đồng|cùng|chung) (?:quan điểm|ý kiến|tình)(?!\p{L})/u;
const SHARED = 4;
/** "*Bên hành lang Quốc hội, nhiều đại biểu* đã bày tỏ cảm xúc": whom the article quotes next are some of them. */
const MANY = /(?<!\p{L})(?:nhiều|một số) (?:vị )?(?:đại biểu|đbqh|chuyên gia|cử tri|phụ huynh)(?!\p{L})/iu;
/** The first sentence that says so. */
export function crowdIn({ text, sentences }: Doc): number {
  const at = sentences.findIndex((s) => {
    const said = text.slice(s.start, s.end);
    return MANY.test(said) && ASIDE.test(said);
  });
  return at < 0 ? sentences.length : at;
}

/** `since`: sentences since somebody was asked. */
export const shares = (text: string, since: number): boolean => since <= SHARED && SHARES.test(text);

/** Does what stands before an occasion say so? */
export const isBeside = (before: string, toPaper: boolean): boolean =>
  BESIDE.test(before) || (toPaper && OF_ITS_NEWS.test(before));

/** "... theo quy định. *Thủ tướng yêu cầu điều tra vụ nhận tiền TTO - Thủ tướng đã yêu cầu ...*": what a paper puts between its lines tells of another article. */
export const TEASER = asked(/\S\s+(?:TTO|TPO|PLO|NLĐO)\s+[–-]\s+\p{Lu}/u);
