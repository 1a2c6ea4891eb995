/** Where an article tells of another occasion for some sentences: who is heard or honoured there is not at the one reported. */

import { asked } from '../asked.ts';
import type { Doc, Sentence } from '../doc.ts';
import type { Occasion } from './occasion.ts';
import type { View } from './view.ts';

/** "Tại cuộc họp báo, ...": what the sentence opens with. */
const OPENS_AT =
  /^\W*(?:cũng |ngay )?tại\s+(?:cuộc |buổi |phiên )?(họp báo|đại hội|kỳ họp|hội đàm)(?!\p{L})/u;
/** Something that is held. */
const HELD =
  /(?<!\p{L})(?:E|(?:tổ chức|tại|dự|chủ trì|trong)\s+(?:\p{Ll}+\s+){0,2}(?:họp|hội nghị|phiên|kỳ họp|làm việc|lễ|đại hội|hội thảo|t[oọ][aạ] đàm|diễn đàn))(?!\p{L})/u;
/** "Theo báo X, ngày 21/9, A tổ chức ...": told of a day of its own. */
const DATED =
  /^\W*(?:(?:như tin đã đưa|trước đó|theo [^,]{1,30})\s*,?\s*)?(?:vào |hôm )?(?:(?:sáng|chiều|trưa|tối) )?(?:ngày )?\d/u;
/** "Trước đó, hồi tháng 3, tại hội nghị X, ông A bày tỏ ...": told without its day. */
const BEFORE = /^\W*(?:trước đó|trước đây|năm ngoái|tháng trước|tuần trước|hồi)(?!\p{L})/u;
/** What was said there is told: not only that it was held. */
const HEARD = asked(
  /P[^.;]{0,80}?(?:cho biết|cho hay|cho rằng|nói|khẳng định|nhấn mạnh|yêu cầu|đề nghị|phát biểu|thừa nhận|bày tỏ|đánh giá|chia sẻ)(?!\p{L})/u,
);
/** "Trước đó, chiều 19/5, ông A làm việc với huyện B": what is quoted next was said there. */
const MET = /P (?:(?:đã|cũng|có buổi) )*(?:E|làm việc|tiếp|gặp|thị sát|kiểm tra|đối thoại)(?!\p{L})/u;
/** "Trước đó, buổi sáng, đoàn chia làm hai tổ": whom a team heard on its way is not at the meeting. */
const ON_WAY = asked(
  /^\W*(?:trước đó|trước (?:khi|buổi) làm việc)(?:, [^,.;]{2,20})?,\s*(?:đoàn|các thành viên|tổ công tác)(?: \p{Ll}+){0,4}? (?:chia|đi|đến|tới|khảo sát|kiểm tra|thị sát|thăm|giám sát|làm việc)(?!\p{L})/iu,
);
/** "Chiều 1/7, *chúng tôi ghi nhận tại* khu tiếp dân của phường", "*Có mặt tại* chợ X, *phóng viên* thấy": whom reporters met where they went to see. */
const ON_SPOT = asked(
  /(?<!\p{L})(?:(?:chúng tôi|phóng viên|pv)(?: [^,.;:“”"]{1,40}?)? (?:ghi nhận|có mặt|tìm (?:đến|về|gặp)|trở lại|chứng kiến|khảo sát) (?:\p{L}+ ){0,2}?(?:tại|ở|xã|phường|thôn|ấp|bản|chợ|khu|nhà|gia đình)|(?:có mặt|ghi nhận) (?:thực tế )?(?:tại|ở) [^.;:“”"]{3,80}, (?:chúng tôi|phóng viên|pv))(?!\p{L})/iu,
);
const OCCASION =
  /(?<!\p{L})(?:hội nghị|cuộc họp|kỳ họp|phiên|họp báo|hội thảo|t[oọ][aạ] đàm|đại hội|diễn đàn|(?:buổi )?lễ|ngày hội|buổi)(?!\p{L})/iu;
/** "Báo cáo kết quả thử nghiệm, P cho biết": back where people take the floor. */
const FLOOR = asked(
  /(?<!\p{L})(?:phát biểu|báo cáo (?:kết quả|về|với|tại)|kết luận|tham luận|thảo luận|giải trình)(?!\p{L})[^P.;:“”"]{0,190}, P(?!\p{L})/u,
);
/** Sentences that it may be told of. */
const LONG = 5;
const LONG_SPOT = 20;

const NOWHERE = { until: -1, line: -1 };

/** To be asked of the sentences in their order: is this one of another occasion that a sentence before it began to tell of? `elsewhere`: it speaks of another day itself. */
export function away(
  doc: Doc,
): (view: View, at: number, occasion: Occasion | undefined, day: Told) => boolean {
  let until = -1;
  let line = -1;
  let aside: Occasion | undefined;
  let spot = NOWHERE;
  let seen = 0;
  return (view, at, occasion, { elsewhere, otherDay }) => {
    const { text, sentence } = view;
    // Many such a sentence names nobody, and is no view.
    for (; seen <= at; seen++) {
      const s = doc.sentences[seen];
      const words = s?.role === 'body' ? doc.text.slice(s.start, s.end) : '';
      if (s && ON_WAY.test(words)) [until, line] = [seen + LONG, s.line];
      else if (s && ON_SPOT.test(words) && !OCCASION.test(words))
        spot = { until: seen + LONG_SPOT, line: s.line };
    }
    const own = sentence === occasion?.sentence;
    const opening = OPENS_AT.exec(text)?.[1];
    const noun = opening !== undefined && HEARD.test(text) ? opening : undefined;
    const foreign = noun !== undefined && occasion?.hit.name.toLowerCase().includes(noun) === false;
    const held =
      ((otherDay && (elsewhere || DATED.test(text))) || (elsewhere && BEFORE.test(text))) &&
      HELD.test(text) &&
      HEARD.test(text);
    const met = elsewhere && otherDay && BEFORE.test(text) && MET.test(text);
    // An occasion told by the way ended, and nothing says that the main one is meant again.
    const left = aside !== undefined && aside.id !== occasion?.id && aside.sentence.line === sentence.line;
    if (!own && (foreign || held || met)) [until, line] = [at + LONG, sentence.line];
    else if (own || text.includes('E')) until = -1;
    else if (left) [until, line] = [at + LONG, sentence.line];
    if (spot !== NOWHERE && (own || text.includes('E') || FLOOR.test(text))) spot = NOWHERE;
    aside = occasion?.until !== undefined ? occasion : undefined;
    return (at <= until && sentence.line === line) || (at <= spot.until && sentence.line === spot.line);
  };
}
interface Told {
  elsewhere: boolean;
  otherDay: boolean;
}

/** "Trong khi đó, chiều cùng ngày, P dự lễ phát động": what was told before it was another ceremony. */
const BESIDE_OTHERS =
  /^\W*(?:trong khi đó|sau đó|tiếp đó)?\s*,?\s*(?:(?:sáng|chiều|trưa|tối|đêm)\s+cùng ngày|cùng ngày|cũng trong (?:ngày|sáng|chiều|tối|hôm nay))(?!\p{L})/iu;

/** The same behind a heading without a stop. */
const UNDER_HEADING =
  /^[^.;:,]{0,120}\s(?:Trong khi đó,? (?:sáng|chiều|tối) cùng ngày|(?:Sáng|Chiều|Tối) cùng ngày|Cùng ngày)(?!\p{L})/u;

/** Is the sentence of what stands before an occasion that is told as the second of its day? */
export const isBeforeAnother = (sentence: Sentence, own: Sentence, ownText: string): boolean =>
  sentence.start < own.start && (BESIDE_OTHERS.test(ownText) || UNDER_HEADING.test(ownText));
