/** Whom a rule's words mean: who speaks only in another's words and bodies that only send somebody are left out. */
import { asked } from '../asked.ts';
import type { Draft } from '../draft.ts';
import { isForeignName } from '../grammar/person.ts';
import type { Occasion } from './occasion.ts';
import { at, groupRange, type Symbol, type View } from './view.ts';

/** Where citizens put their questions to officials. */
const FOR_CITIZENS = /tiếp xúc cử tri|đối thoại|tiếp (?:công )?dân/iu;
/** Where a board sits over somebody's faults, those named are its cases. */
const DISCIPLINE = /(?:xem xét|thi hành|đề nghị)[^,;]{0,40} kỷ luật/iu;
/** "... P1 nói sẽ chịu trách nhiệm", P2 cho hay: the quote is P2's. */
const QUOTED_BY = /^[^“”"]*[”"]\s*[,.–-]*\s*P\s*(?:nói|cho hay|cho biết|kể|thuật|chia sẻ|khẳng định)/u;

/** Another occasion in the same sentence: the one meant is an "E" there. */
const ELSEWHERE =
  /(?<!\p{L})(?:tại|trong)\s+(?:cuộc |buổi |phiên )?(họp báo|đại hội|kỳ họp|(?<=cuộc )họp)(?!\p{L})/u;
const ABSENT = asked(/(?<!\p{L})(?:không (?:tham |đến |tới )?dự|không có mặt|vắng mặt)(?!\p{L})/u);

/** "đã gửi công văn đến A, P đề nghị ...", "trong thư gửi A, P cho biết": to whom is written, or who writes. */
const ADDRESSED =
  /(?<!\p{L})(?:gửi|gởi)(?! (?:lời|gắm)(?!\p{L}))\s(?:[^.;:“”"AP]{0,60}\s)?(?:[AP]\s*(?:,|và|;)\s*)*$/u;

/** "Liên quan đến vụ việc P yêu cầu cách chức ..., P cho biết": whom the matter concerns. */
const MATTER =
  /(?<!\p{L})(?:về|liên quan(?: đến| tới)?|xung quanh|trước|đề cập(?: đến| tới)?|nhắc (?:đến|tới|lại))\s+(?:[^,.;:“”"PE]{0,20}\s)?(?:việc|vụ việc|vụ|trường hợp|thông tin|ý kiến|sự việc|chuyện|phát ngôn|phát biểu|đề xuất|đề nghị)\s+(?:(?:(?:đầu|giữa|cuối)\s+)?(?:năm|tháng|ngày)\s[\d/\s-]+)?(?:của\s+)?(?:nguyên\s+|cựu\s+)?$/u;

/** "P1 nói: “Hôm nay P2 đã yêu cầu ...": who stands in another's words. */
const SPEAKER =
  /P[^.;“”"P]{0,120}(?<!\p{L})(?:nói|cho biết|cho hay|khẳng định|chia sẻ|kể|nhấn mạnh|thông tin|trả lời|cho rằng|bày tỏ|phát biểu)(?!\p{L})[^“”"P]{0,60}[“"][^“”"]*$/u;
function isInQuote({ text, symbols }: View, who: number, voice: Symbol): boolean {
  const before = text.slice(0, who);
  if (OPENS.test(before)) return true;
  if ((before.match(/"/gu)?.length ?? 0) % 2 === 0 && before.lastIndexOf('“') <= before.lastIndexOf('”'))
    return false;
  const speaker = SPEAKER.exec(before)?.index;
  if (speaker === undefined) return CITED.test(before);
  return symbols.find((x) => x.at === speaker)?.id !== voice.id;
}

/** "P1 nói do tầm quan trọng của hội thảo , *P2 đã yêu cầu* ông hủy cuộc họp khác": what P2 did is told by P1, who may speak of any day. */
const TELLS =
  /P[^.;:“”"P]{0,60}(?<!\p{L})(?<!(?:không|chưa|nghe) )(?:nói|cho biết|cho hay|kể|tiết lộ|thông tin)(?: thêm)?(?!\p{L})(?! (?:như|điều|việc) (?:vậy|trên|này))(?:(?! (?:tại|trong) E(?!\p{L}))[^.;:“”"P]){1,140}, $/u;
const DID = /^P [^.;:“”"PE]{0,40}?(?<!\p{L})(?:đã|vừa|từng)(?!\p{L})/u;
const OPENS_THERE = /^[^.;:“”"P]{0,40}(?<!\p{L})(?:tại|trong) E(?!\p{L})/u;
function isToldBy({ text, symbols }: View, who: number, voice: Symbol): boolean {
  // "*Tại hội nghị*, P1 cho biết ..., P2 đã đề nghị ...": both are heard there.
  if (OPENS_THERE.test(text)) return false;
  const teller = DID.test(text.slice(who)) ? TELLS.exec(text.slice(0, who))?.index : undefined;
  return teller !== undefined && symbols.find((x) => x.at === teller)?.id !== voice.id;
}

/** "P nhận xét *về hội nghị* trong cuộc họp với ...": who speaks of it speaks elsewhere. */
const OF_IT = /^ (?:thêm )?(?:về|đến|tới) E(?!\p{L})/u;

/** "*Thông qua tổ công tác*, P nhấn mạnh": whoever lets others say it is not there. */
const THROUGH =
  /(?<!\p{L})(?:thông )?qua (?:tổ công tác|người (?:đại diện|phát ngôn)|luật sư)[^.;:“”"PE,]{0,40}, $/u;

/** "cử tri Hồng thắc mắc: "*Bí thư P đã nói vậy* ...": whoever is quoted. */
const CITED =
  /(?<!\p{L})(?:nói|cho biết|cho rằng|thắc mắc|băn khoăn|hỏi|chất vấn|phản ánh|chia sẻ|kể|bày tỏ|đề nghị|kiến nghị|nêu)\s*:\s*[“"][^“”"]*$/u;

/** "“Khi tôi mới về, chị P nói ngay ...": the sentence opens with somebody's words and has not closed them. */
const OPENS = /^[“"]\s*\p{L}[^“”"]{9,}$/u;

/** So far back a clause may begin. */
const CLAUSE = 200;

export interface Voice {
  symbol: Symbol;
  foreign: boolean;
  /** The occasion's own sentence names her, or nobody. */
  named: boolean;
}

export const voiceOf = (draft: Draft, symbol: Symbol, named: boolean): Voice => ({
  symbol,
  named,
  foreign: isForeignName(draft.entities.get(symbol.id)?.name ?? ''),
});

/** Not a citizen who asks, not whom another one quotes, not a foreign statesman at a press conference here, and not in a sentence that tells of another occasion. */
export function mayBeHeard(
  view: View,
  match: RegExpMatchArray,
  voice: Voice,
  { hit, sentence }: Occasion,
): boolean {
  if (voice.symbol.standing === 'private' && FOR_CITIZENS.test(hit.name)) return false;
  if (DISCIPLINE.test(hit.name)) return false;
  if (view.sentence !== sentence && !view.symbols.some((x) => x.letter === 'E')) {
    const noun = ELSEWHERE.exec(view.text)?.[1];
    if ((noun !== undefined && !hit.name.toLowerCase().includes(noun)) || ABSENT.test(view.text))
      return false;
    if (voice.foreign && !voice.named && hit.kind === 'họp báo') return false;
  }
  const who = groupRange(match, 'who')?.[0] ?? 0;
  const before = view.text.slice(Math.max(0, who - CLAUSE), who);
  if (ADDRESSED.test(before) || MATTER.test(before) || THROUGH.test(before)) return false;
  if (isInQuote(view, who, voice.symbol) || isToldBy(view, who, voice.symbol)) return false;
  const end = (match.index ?? 0) + match[0].length;
  if (OF_IT.test(view.text.slice(end))) return false;
  const speaker = QUOTED_BY.test(view.text.slice(end))
    ? view.symbols.find((x) => x.letter === 'P' && x.at >= end)
    : undefined;
  return speaker === undefined || speaker.id === voice.symbol.id;
}

/** "dự có P; Ban chỉ huy Công an huyện; đại diện ...": a body that is an item of its own; who only sends somebody is not. */
export function bodiesListed(view: View, start: number, end: number): Symbol[] {
  const sent = view.text
    .slice(start, end)
    .search(/(?<!\p{L})(?:đại diện|lãnh đạo|cùng|các|nhiều|đông đảo)(?!\s+(?:đồng chí|ông|bà))/u);
  const stop = sent < 0 ? end : start + sent;
  return at(view, start, stop, 'A').filter((s) => /(?:;|có|gồm|:)\s*$/u.test(view.text.slice(0, s.at)));
}
