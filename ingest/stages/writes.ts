/** Whose words an article has from paper or from another day: who answers in writing or has sent a letter is not heard at the occasion. */
import { led } from '../first-letters.ts';
import { matchesOf } from '../matches.ts';
import type { EntityId } from '../model.ts';
import type { Symbol, View } from './view.ts';

/** Who answers in writing goes on in the next sentence. */
const IN_WRITING = led(
  /^\s*(?:trong|theo|qua) (?:văn bản|công văn|bản (?:tường trình|kiểm điểm|giải trình|tự khai)|lời khai|(?:bức |lá )?thư|điện|(?:lá )?đơn(?= ?,| (?:gửi|xin|kêu|trình|đề nghị|tố|khiếu)))(?!\p{L})/iu,
);
export const isInWriting = (text: string): boolean => IN_WRITING.test(text);

/** "P *đã gửi văn bản* bày tỏ quan ngại", "P *có công văn* đề nghị", "P *viết trong đơn*": what is told of him next stands there too. */
const WRITES =
  /P(?:\s*[(][^()P]{0,60}[)])?,? (?:(?:đã|cũng|vừa|từng) )*(?:gửi|gởi|có) (?:(?:một|nhiều|các) )?(?:văn bản|công văn|(?:bức |lá )?thư(?! (?:ký|viện|mời|khen|cảm|chúc|tịch))|công hàm)(?!\p{L})|P (?:(?:đã|cũng) )*viết (?:trong|trên) (?:đơn|thư|văn bản|trang|facebook)(?!\p{L})/gu;
export const writers = (view: View): EntityId[] => found(view, WRITES).map((s) => s.id);

/** "Trước đó, ngày 6/12, P xác nhận": who is quoted on another day. */
const QUOTED =
  /(?<=^[^P]*\d[^P]*)P(?=\s*,?\s*(?:[^P.;:“”"]{0,40}\s)?(?:cho biết|cho hay|xác nhận|khẳng định|trả lời|thừa nhận|nói|thông tin)(?!\p{L}))/gu;
/** "Trước đó, P đã cho rằng". */
const SAID =
  /P(?=\s*,?\s*(?:cũng |từng )?đã (?:cho biết|cho hay|cho rằng|xác nhận|khẳng định|trả lời|thừa nhận|nói|thông tin)(?!\p{L}))/gu;
/** "P cho biết, *tại E* diễn ra vào tháng 7, thành phố *sẽ* ...", "P bày tỏ niềm vui *trước thềm E*": said before it. */
const AHEAD =
  /P(?=\s*,?\s*(?:cho biết|cho hay|thông tin|nói)\s*,?\s*(?:rằng\s*)?,?\s*(?:tại|trong)\s+E(?!\s+lần này)[^.;P“”"]*?\ssẽ\s)|P(?=[^.;P“”"]*?\strước thềm\s+E)/gu;
export const speakersBefore = (view: View): Symbol[] => (view.text.includes('E') ? found(view, AHEAD) : []);
export const speakersThen = (view: View): Symbol[] => found(view, SAID);
export const quotedThen = (view: View): Symbol[] => found(view, QUOTED);

function found({ text, symbols }: View, pattern: RegExp): Symbol[] {
  const spots = new Set(matchesOf(pattern, text).map((m) => m.index));
  return symbols.filter((s) => spots.has(s.at));
}
