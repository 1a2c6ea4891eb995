/** Whether somebody whom a rule hears was heard at the occasion, by all signs together. */
import { type Doc, isWithin } from '../doc.ts';
import type { Assertion, Draft } from '../draft.ts';
import { against, likelihood, saying } from '../lexicon/voices.ts';
import type { EntityId } from '../model.ts';
import type { Occasion } from './occasion.ts';
import type { Chunk, Symbol } from './view.ts';
import { type Heard, voiceSigns } from './voice-signs.ts';

/** Where it is more likely that the words fell elsewhere, nothing is claimed. */
export const LEAST_LIKELY = 0.75;

/** The same where the sentence itself says that he speaks there. */
const LEAST_TOLD = 0.35;
/** "Cũng *tại hội nghị*, ông A cho biết", "Theo tin đã đưa, *tại hội nghị*, ông A ...", "Chỉ đạo *tại hội nghị*, ông A ...". */
const THERE =
  /(?:^|[.;:“”"] )(?:[^P.;:“”"]{0,60}(?<!\p{L}))?(?:(?:tại|trong) (?<occasion>E)(?: này| nói trên| nêu trên| trên)?|phát biểu (?:khai mạc|bế mạc|kết luận|mở đầu|đề dẫn|chỉ đạo)(?: tại)? E(?: \p{Ll}+){0,6}) , $/u;
/** "*Tại đây*, ông A cho biết": where the sentence before tells of. */
const HERE = /(?:^|[.;:“”"] )(?:cũng |ngay |còn )?(?:tại|ở) đây , $/u;
/** "Ông A *phát biểu tại hội nghị*"; not in the picture of another year. */
const SPEAKS =
  /^P (?:[,(–-] [^P.;:“”"]{2,90}? )?(?:đang |đã )?phát biểu (?:\p{Ll}+ ){0,2}?(?:tại|trong) (?<occasion>E)(?!\p{L}|.*\d{4})/du;

/** "Đó là chỉ đạo của ông A *tại hội nghị*", "yêu cầu trên được ông A đưa ra *tại hội nghị*". */
const SUMS = /^P(?: [^P.;:“”"]{1,90})? (?:tại|trong) (?<occasion>E)(?!\p{L}|.*\d{4})/du;
const SUMMED = /^spoke-(?:summed|named)$/u;

/** "*Tại hội nghị, các đại biểu đã nghe* ông A báo cáo", "*Hội nghị đã nghe* ông A trình bày". */
const LISTENS =
  /(?:^|[.;] )(?:cũng )?(?:(?:tại|trong) )?(?<occasion>E)(?: này)?(?: (?:,|(?:toàn thể |các |đông đảo )*(?:đại biểu|hội viên|đoàn viên|học viên|cán bộ|đảng viên|cử tri|bà con|thành viên)|đã|được|cùng|cũng|lắng|và|cùng nhau))* nghe $/du;

/** "*Đồng quan điểm*, ông A nhấn mạnh", "*Khi giải trình*, ông A ...", "*Ở phần thảo luận*, bà B ...", "*Phát biểu khai giảng*, ông C ...": who takes his turn among others. */
const TURN =
  /^(?:(?:đồng|cùng|chung) (?:quan điểm|tình|ý kiến)(?!\p{L})[^PE.;:“”"]{0,60}|đáp lại[^PE.;:“”"]{0,40}|(?:khi )?giải trình[^PE.;:“”"]{0,90}|(?:liền|tiếp) (?:đó|lời)|(?:đến|tới|về|tham) dự(?: (?:và|,) (?:phát biểu|chia sẻ|chỉ đạo|động viên))?|(?:ở|tại|trong|đến|sang|bước vào) phần (?:thảo luận|phát biểu|trao đổi|tham luận|góp ý|hỏi đáp|hỏi - đáp|đối thoại|chất vấn|giải trình)[^PE.;:“”"]{0,60}|phát biểu (?:khai giảng|khai mạc|bế mạc|bế giảng|khai trương|nhận nhiệm vụ|giao nhiệm vụ|đáp từ|chào mừng|chúc mừng)[^PE.;:“”"]{0,60}|tham gia (?:ý kiến|thảo luận|góp ý|phát biểu)[^PE.;:“”"]{0,60}|lần lượt (?:nêu|kể|chia sẻ|trình bày|phát biểu|báo cáo|giới thiệu)[^PE.;:“”"]{0,60}|tại phiên (?:khai mạc|bế mạc|thảo luận)[^PE.;:“”"]{0,90}) , $/u;
const LEAST_TURN = 0.5;

/** "*Phát biểu với cử tri*, ông A ...", "*Tiếp thu ý kiến cử tri*, bà B ...", "sau khi nghe ông C báo cáo, *cử tri* ...", "ông D *trả lời cử tri* về": who speaks to the voters does so where they meet. */
const TO_VOTERS =
  /^(?:(?:thay mặt [^P.;:“”"]{2,80}, )?(?:phát biểu|trao đổi|chia sẻ|giải trình|giải đáp|trả lời|tiếp thu|ghi nhận|làm rõ|thông tin|báo cáo|cảm ơn)(?!\p{L})[^P.;:“”"]{0,60}(?<!\p{L})cử tri(?!\p{L})[^P.;:“”"]{0,60} , |(?:sau khi )?nghe )$/u;
const VOTERS_HEAR =
  /^P (?:[,(–-] [^P.;:“”"]{2,90}? )?(?:đã |cũng |trực tiếp )*(?:(?:trả lời|giải đáp|tiếp thu|giải trình|phát biểu|báo cáo|thông báo|thông tin|trao đổi)(?!\p{L})(?: (?:với|trước|cho|của|ý kiến|kiến nghị|các|câu hỏi))* cử tri|[^P.;:“”"]{2,160}, (?:\d+ (?:lượt )?(?:ý kiến )?|các |nhiều )?cử tri)(?!\p{L})/u;
const isToVoters = ({ view, voice, occasion }: Heard): boolean =>
  occasion.hit.kind === 'tiếp xúc cử tri' &&
  (/nghe $/u.test(view.text.slice(0, voice.at))
    ? VOTERS_HEAR.test(view.text.slice(voice.at))
    : TO_VOTERS.test(view.text.slice(0, voice.at)) || VOTERS_HEAR.test(view.text.slice(voice.at)));

/** Is this person, by name, told to speak at the occasion that the sentence names? */
function isToldThere(doc: Doc, chunks: readonly Chunk[], heard: Heard): boolean {
  const { view, at: n, voice, occasion, rule } = heard;
  if (voice.standing === 'title') return false;
  if (occasion.hit.heard && view.sentence === occasion.sentence) return true;
  const led = view.text.slice(0, voice.at);
  if (HERE.test(led)) {
    const before = doc.sentences[n - 1];
    const names = (c: Chunk) => before && c.id === occasion.id && isWithin(c, before);
    return before === occasion.sentence || chunks.some((c) => c.letter === 'E' && names(c));
  }
  const before = THERE.exec(led);
  const listens = LISTENS.exec(led)?.indices?.groups?.occasion?.[0];
  const at = before
    ? before.index + before[0].lastIndexOf('E')
    : (listens ??
      voice.at +
        ((SUMMED.test(rule) ? SUMS : SPEAKS).exec(view.text.slice(voice.at))?.indices?.groups
          ?.occasion?.[0] ?? Number.NaN));
  return view.symbols.some((s) => s.at === at && s.id === occasion.id);
}

/** Two sides meet: what one of them is told to say is said to the other. */
const MEETING =
  /^(?:(?:buổi|cuộc|phiên) )?(?:hội đàm|hội kiến|điện đàm|gặp|gặp gỡ|tiếp)(?!\p{L})(?! (?:xúc|dân|công dân|nhận|thu|tục))/u;

/** How likely it must be that the words fell there. */
function leastFor(doc: Doc, chunks: readonly Chunk[], heard: Heard, draft: Draft): number {
  const { view, voice, occasion } = heard;
  const met = MEETING.test(occasion.hit.head) && draft.has('ATTENDED', voice.id, occasion.id);
  if (met || isToVoters(heard) || isToldThere(doc, chunks, heard)) return LEAST_TOLD;
  return TURN.test(view.text.slice(0, voice.at)) ? LEAST_TURN : LEAST_LIKELY;
}

export type Weigh = (heard: Heard) => boolean;

/** To be asked of each voice; what was weighed stands in the trace with its signs. */
export function voices(
  doc: Doc,
  draft: Draft,
  chunks: readonly Chunk[],
  occasions: readonly Occasion[],
): Weigh {
  let signsOf: ((heard: Heard) => string[]) | undefined;
  return (heard) => {
    // An item of a bulletin tells of its own occasion only.
    if (heard.occasion.item) return true;
    signsOf ??= voiceSigns(doc, draft, chunks, occasions);
    const signs = signsOf(heard);
    const likely = likelihood(signs);
    const kept = likely >= leastFor(doc, chunks, heard, draft);
    const name = (id: EntityId): string => draft.entities.get(id)?.name ?? '';
    doc.trace.push({
      start: heard.view.sentence.start,
      end: heard.view.sentence.end,
      stage: 'voices',
      rule: heard.rule,
      outcome: kept ? 'kept' : 'dropped',
      what: `SPOKE_AT ${name(heard.voice.id)} → ${name(heard.occasion.id)}`,
      signs,
      ...(!kept && {
        why: `${likely.toFixed(2)}: nhiều khả năng nói ở nơi khác (${against(signs).map(saying).join('; ')})`,
      }),
    });
    return kept;
  };
}

/** Somebody who is kept as heard, with what is to be claimed of him. */
export interface Said {
  voice: Symbol;
  assertion: Assertion;
}

/** "Kết luận hội nghị, ông A nhấn mạnh" is one speech, told by two rules: of several ways to have spoken the more telling stands. */
export function oneMode(said: readonly Said[]): Said[] {
  const told = new Map<Symbol, Said>();
  for (const s of said) {
    const before = told.get(s.voice);
    if (!before || (isPlain(before) && !isPlain(s))) told.set(s.voice, s);
  }
  return [...told.values()];
}

const isPlain = ({ assertion }: Said): boolean => assertion.qualifiers?.mode === 'spoke';
