/** Whether a sentence tells of its occasion or of another day and place, and who is heard there: what is told to a reporter is not said at a conference. */

import { asked } from '../asked.ts';
import type { DateChunk, Doc, Sentence } from '../doc.ts';
import type { EntityId } from '../model.ts';
import { away, isBeforeAnother } from './away.ts';
import type { Occasion } from './occasion.ts';
import { isOnTheWay } from './on-the-way.ts';
import { isCaption } from './other-day.ts';
import { LEAD, reported } from './reported.ts';
import { toldOf } from './spoken-of.ts';
import { ASIDE, ASKED_THERE, crowdIn, isBeside, shares, TEASER } from './to-press.ts';
import type { Chunk, View } from './view.ts';
import { isInWriting, quotedThen, speakersBefore, speakersThen, writers } from './writes.ts';

/** "Trước đó, báo cáo tại hội nghị, ông A ...", "Trước đó, báo cáo kết quả năm qua, ông A ...", "Trước đó, bà B đã đọc tờ trình", "Trước đó, trong cuộc gặp, ông A ...", "Trước đó, nhận định về cán bộ, ông A ...": the report goes back within its occasion. */
const SAME = String.raw`,? (?:tại|trong) (?:cuộc|buổi) (?:gặp|hội đàm|tiếp),(?![^.;]{0,40}\d)|,? (?:cũng )?(?:nhận định|thảo luận|góp ý|giải trình|đọc (?:báo cáo|tờ trình|diễn văn|tham luận)|báo cáo (?:với|trước) (?:ông|bà|đồng chí|đoàn|chủ tịch|phó|bí thư|thủ tướng|bộ trưởng|thứ trưởng|lãnh đạo)(?!\p{L}))(?![^.;]{0,90} (?:báo chí|phóng viên|pv)(?!\p{L}))[^.;\d]{0,110},|,? (?:cũng )?(?:trong|ở|với) (?:phần|bài|lời|nội dung) (?:báo cáo|tham luận|phát biểu|trình bày|thảo luận|khai mạc|đề dẫn)(?!\p{L})(?![^.;]{0,60}\d)|,? (?:cũng )?(?:báo cáo|phát biểu|trình bày|khai mạc|mở đầu|thông tin)(?: khai mạc)?(?: tại| trước| với| mở đầu)? (?:buổi \p{L}+(?: \p{L}+)?|cuộc họp|cuộc làm việc|hội nghị|phiên họp|kỳ họp|diễn đàn|hội thảo|t[oọ][aạ] đàm|đại hội)(?: này)?,|,? (?:cũng )?báo cáo (?:về|kết quả|tình hình|tóm tắt|tổng kết|sơ kết|công tác|chung)(?![^.;]{0,90} (?:với|trước|lên|gửi|bằng) )(?!\p{L})|,? (?:phát biểu|báo cáo)(?: khai mạc| mở đầu| đề dẫn| chào mừng| chung| đánh giá)?,|,? (?:dưới sự (?:điều hành|chủ trì)[^.;\d]{0,100}, )?(?:các đại biểu|hội nghị|đại hội|kỳ họp|buổi lễ|cuộc họp) (?:đã |cũng |được )*nghe(?!\p{L})|[^.;\d]{0,120}(?:đọc|trình bày) (?:tờ trình|báo cáo|dự thảo|diễn văn)(?![^.;]{0,60} (?:với|trước|lên|tại) )`;
/** A sentence that opens so speaks of another occasion than the one reported. */
const ELSEWHERE = asked(
  new RegExp(
    String.raw`^\s*(?:trước đó(?!${SAME})|(?:vào |hồi |từ )?(?:đầu|giữa|cuối) tháng \d|(?:vào |hồi )?tháng \d{1,2} (?:vừa (?:qua|rồi)|năm (?:ngoái|trước))|cùng ngày|cũng trong (?:ngày|hôm nay)|sau đó(?![^.;]{0,120}(?:báo cáo|trình bày|đọc|phát biểu|giới thiệu|trao|thông qua|diễn văn|tham luận|công bố|kết luận|tiếp thu|trả lời|giải đáp|giải trình|ghi nhận))|năm ngoái|trước đây|trong văn bản|trong (?:bức |lá )?thư|trong điện|mới đây|hôm sau|(?:sáng|chiều|ngày) hôm sau|tuần trước|(?:đúng |hơn |gần |khoảng )?(?:một|hai|ba|bốn|năm|\d+) (?:hôm|ngày|tuần|tháng|năm) (?:trước|sau)|trả lời phỏng vấn|trao đổi với (?:báo|phóng viên|pv)|(?:trao đổi|chia sẻ|nói|trả lời)[^,]{0,40} (?:sau|trước) (?:chuyến|buổi|cuộc|phiên|khi)|theo (?:tin tức|thông tin|nguồn tin|báo(?! cáo))(?!\p{L})|(?:tại|trong) (?:hội nghị|cuộc|buổi|phiên|kỳ|hội thảo|t[oọ][aạ] đàm|diễn đàn|lễ)(?!\p{L})[^.;:“”"]{0,120} hồi (?:đầu |giữa |cuối )?(?:tháng|năm|tuần)(?! nay| này)(?!\p{L})|(?:ngay )?sau (?:khi )?(?:kết thúc|bế mạc|kỳ họp|phiên|hội nghị|buổi|cuộc|lễ)[^.;]{0,80}(?:trả lời|trao đổi|chia sẻ|nói)(?: nhanh)?(?: với)? (?:báo chí|báo giới|phóng viên|pv)(?!\p{L}))`,
    'iu',
  ),
);
/** Told now, held then. */
const RECALLED = asked(
  /(?<!\p{L})(?:nhớ lại|cách đây|tương tự từng|ảnh tư liệu|ảnh tl)(?!\p{L})|^[^.;:“”"]{0,120}(?:phát biểu|trả lời|ảnh)[^.;:“”"]{0,60}\shồi (?:đầu |giữa |cuối )?(?:tháng|năm)(?: [\d/-]+)?[^\p{L}\d]*$/iu,
);
/** "phát biểu tại Vinh năm 2019", "Ảnh chụp cuối năm 2019": the year of the place or picture; "nhiệm vụ năm 2024" is what is spoken of. */
const RECALLED_YEAR = asked(
  /^[^.;:“”"]{0,120}(?:(?:[Pp]hát biểu|[Tt]rả lời)(?:\s\p{L}+){0,3}\s(?:tại|ở)\s(?:(?:\p{Lu}[\p{L}.]*\s){1,6}(?:(?:đầu|giữa|cuối)\s)?|(?:một\s)?(?:hội nghị|cuộc họp|phiên họp|buổi lễ|đại hội)\s)|(?<!\p{L})(?<!hình\s)[Ảả]nh(?: chụp|:)(?:(?!(?:trong|vào|nhiệm vụ|kế hoạch)(?!\p{L}))[^.;“”"]){0,60}\s(?:(?:đầu|giữa|cuối)\s)?)năm \d{4}[^\p{L}\d]*$/u,
);
/** What is written is not said: no occasion is named beside it; "cho biết thông tin lan truyền trên mạng xã hội" tells of it only. */
const WRITTEN = asked(
  /(?<!\p{L})(?:(?:trong|qua) (?:bài viết|bức thư|lá thư|thư ngỏ|email|tin nhắn|công văn|đơn gửi|đơn (?:xin|kêu|trình|đề|tố|khiếu|thư)[^,]{0,40})|(?:(?<=^\s*|[,;“”"]\s*)|(?<=(?:viết|đăng|bình luận|phản hồi|chia sẻ|bày tỏ|trả lời|nói|phát biểu|tuyên bố|thông báo|xin lỗi)(?: \p{L}+){0,4} ))trên (?:trang )?(?:facebook|twitter|fanpage|trang cá nhân|mạng xã hội))(?!\p{L})/iu,
);
/** At funerals few are heard, and whom a committee of inspection disciplines is not heard at its session. */
const SILENT = /(?<!\p{L})(?:lễ (?:tang|viếng|truy điệu|an táng|cầu siêu)|tang lễ)(?!\p{L})/iu;
const INSPECTION = /(?:[ủu][ỷy] ban kiểm tra|UBKT)/iu;
/** Sessions that go on for days. */
const LONG =
  /kỳ họp|phiên|đại hội|chuyến|diễn đàn|tuần lễ|ngày hội|triển lãm|lớp|tập huấn|hội thi|hội thao|liên hoan/u;
/**
 * Sentences after the occasion was last spoken of in which a new voice is still one of its own: nearly all where the lead tells of it, few where
 * the article comes to it later; one known to be there is heard longer.
 */
const NEAR = { lead: 40, visit: 14, later: 4 };
const FAR = { lead: 80, visit: 40, later: 40 };
const BEFORE = 3;

/** "*Trước đó*, ông A *đã cho rằng* ...": what he is quoted for next was said then, too. */
const WENT_BEFORE = new RegExp(String.raw`^\s*trước đó(?!${SAME})`, 'iu');

/** Where little is said but by those who are named there. */
const VISIT = /^(?:chuyến|thăm|kiểm tra|khảo sát|tiệc|ngày hội|triển lãm|tuần lễ)/u;

export interface Hearing {
  /** Does the sentence speak of another day or place than its occasion's? */
  elsewhere: boolean;
  /** Do its voices, though what they tell of was on another day? */
  saidElsewhere: boolean;
  /** Is the occasion told of only sentences later, where the sentence does not name it? */
  early: boolean;
  /** May an award of this sentence be one of the occasion, though nothing in it says so? */
  honours: boolean;
  /** Is this person heard at the occasion, where the sentence has her speak? */
  hears(person: EntityId): boolean;
  /** Does the occasion's own sentence name her, or nobody? */
  named(person: EntityId): boolean;
  /** She is there; `placed`: she chairs or attends, and does not only speak. */
  sees(person: EntityId, placed: boolean): void;
}

/** To be asked of the sentences in their order. */
export function hearings(
  doc: Doc,
  chunks: readonly Chunk[],
  main: Occasion | undefined,
): (view: View, at: number, occasion: Occasion | undefined) => Hearing {
  const interviewed = new Set<EntityId>();
  const present = new Map<EntityId, Set<EntityId>>();
  const named = new Map<EntityId, Set<EntityId>>();
  const dayOf = firstDays(doc);
  const report = reported(doc, chunks, dayOf, main);
  const indexOf = new Map(doc.sentences.map((s, i) => [s, i]));
  let last = { id: undefined as EntityId | undefined, at: 0 };
  let asking = Number.NEGATIVE_INFINITY;
  let crowd = crowdIn(doc);
  const isAway = away(doc);
  return (view, at, occasion) => {
    const { sentence } = view;
    const text = doc.text.slice(sentence.start, sentence.end);
    const own = sentence === occasion?.sentence;
    const mentioned = view.symbols.some((s) => s.letter === 'E');
    const told = toldOf(view);
    const again = told.length > 0;
    // In its own sentence it may stand in somebody's words: who says so is heard there only where he is known to be there.
    if (own || mentioned || last.id !== occasion?.id) last = { id: occasion?.id, at };
    const toPaper = ASIDE.test(text) && !(occasion?.hit.kind === 'họp báo' && ASKED_THERE.test(text));
    const aside = !own && toPaper;
    const beside = own
      ? isBeside(text.slice(0, occasion?.hit.start), toPaper)
      : again && told.every(({ at: e }) => isBeside(view.text.slice(0, e), toPaper));
    const here = !beside && (again || (own && !mentioned));
    // Back at the occasion, the article is done with those met beside it.
    if (here && at > crowd) crowd = Number.POSITIVE_INFINITY;
    const shared = !here && shares(view.text, at - asking);
    if (aside || (toPaper && !here) || beside || shared || isInWriting(text))
      for (const s of view.symbols) if (s.letter === 'P') interviewed.add(s.id);
    if (toPaper && !here) asking = at;
    if (!here)
      for (const id of writers(view))
        if (!occasion || !present.get(occasion.id)?.has(id)) interviewed.add(id);
    const before =
      occasion && isBeforeAnother(sentence, occasion.sentence, doc.text.slice(occasion.sentence.start));
    const saidElsewhere: boolean =
      !!before ||
      (!own &&
        (aside ||
          ELSEWHERE.test(text) ||
          RECALLED.test(text) ||
          RECALLED_YEAR.test(text) ||
          (!again && WRITTEN.test(text)) ||
          (isOtherDay(occasion, view, text, dayOf) && !isDayTold(doc, dayOf.get(sentence), view, text))));
    const elsewhere = saidElsewhere || (!own && isOtherDay(occasion, view, text, dayOf));
    const otherDay = occasion !== undefined && isAnotherDay(occasion, sentence, dayOf, text);
    if (elsewhere && otherDay) for (const s of quotedThen(view)) interviewed.add(s.id);
    if (occasion && !here && WENT_BEFORE.test(text))
      for (const s of speakersThen(view)) if (!present.get(occasion.id)?.has(s.id)) interviewed.add(s.id);
    const foretold = new Set<EntityId>(occasion ? speakersBefore(view).map((x) => x.id) : []);
    for (const id of foretold) if (![...present.values()].some((p) => p.has(id))) interviewed.add(id);
    const teaser = !again && TEASER.test(text);
    const gone = isAway(view, at, occasion, { elsewhere, otherDay });
    const ahead = (occasion && indexOf.get(occasion.sentence)) ?? 0;
    const there = occasion && present.get(occasion.id);
    if (occasion && !named.has(occasion.id)) named.set(occasion.id, namedIn(chunks, occasion.sentence));
    const whom = occasion && named.get(occasion.id);
    const isNamed = (person: EntityId): boolean => !whom?.size || whom.has(person);
    const reach = ahead >= LEAD ? 'later' : VISIT.test(occasion?.hit.head ?? '') ? 'visit' : 'lead';
    const silent = occasion !== undefined && isSilent(doc, occasion);
    const early = !own && !mentioned && ahead - at > BEFORE;
    return {
      elsewhere,
      saidElsewhere,
      early,
      honours:
        own ||
        again ||
        (!gone &&
          !early &&
          at - last.at <=
            (reach === 'later' && sentence.line === occasion?.sentence.line ? NEAR : FAR)[reach]),
      hears: (person) =>
        !foretold.has(person) &&
        (here ||
          (occasion !== undefined &&
            !isOnTheWay(doc, occasion) &&
            !(own && !there?.has(person)) &&
            !((gone || teaser || at > crowd || report.recalls(occasion)) && !there?.has(person)) &&
            // "Bên lề hội nghị, A gặp B": they are heard where they meet.
            !(interviewed.has(person) && !(occasion.hit.pair && whom?.has(person))) &&
            !silent &&
            (report.tells(occasion, ahead) || (at < ahead && whom?.has(person) === true)) &&
            (at < ahead
              ? ahead - at <= BEFORE && isNamed(person)
              : at - last.at <= (there?.has(person) ? FAR : NEAR)[reach]))),
      named: isNamed,
      sees: (person, placed) => {
        if (!occasion) return;
        if (here || placed) report.anchor(occasion.id);
        if (!present.has(occasion.id)) present.set(occasion.id, new Set());
        present.get(occasion.id)?.add(person);
      },
    };
  };
}

/** Whom an occasion's own sentence names; who is heard in the lines before it is one of those, where it names anybody. */
const namedIn = (chunks: readonly Chunk[], own: Sentence): Set<EntityId> =>
  new Set(
    chunks.filter((c) => c.letter === 'P' && c.first >= own.first && c.last <= own.last).map((c) => c.id),
  );

const isSilent = (doc: Doc, { hit, sentence }: Occasion): boolean =>
  SILENT.test(hit.name) ||
  // "Đảng ủy đã họp, thống nhất kỷ luật ông A": a body met; nobody is told to have been heard.
  (hit.head === 'họp' && /(?<!\p{L})(?:kỷ luật|kiểm điểm)(?!\p{L})/iu.test(hit.name)) ||
  (/^(?:kỳ họp|họp)/u.test(hit.head) && INSPECTION.test(doc.text.slice(sentence.start, sentence.end)));

type Day = DateChunk;

/** The first day that each sentence names near its beginning. */
function firstDays(doc: Doc): Map<Sentence, Day> {
  const days = new Map<Sentence, Day>();
  let i = 0;
  for (const s of doc.sentences) {
    while (i < doc.dates.length && (doc.dates[i]?.first ?? 0) < s.first) i++;
    const date = doc.dates[i];
    if (date?.day !== undefined && date.last <= s.last) days.set(s, date);
  }
  return days;
}

const OPENING = 12;

/** "hội nghị về nông nghiệp ngày 5/7/2016" */
const DATED_NOUN =
  /(?:hội nghị|cuộc họp|buổi|phiên|lễ|hội thảo)[^,.;:]{0,50}\s(?:ngày|sáng|chiều)\s+(?:ngày\s+)?\d/iu;

/** "Ông A đáp: “*Hôm 17/2* ...”", "Theo ông A, *từ ngày 1/7* xã tiếp 20 lượt", "... *từ ngày 5 đến 7/4*”, ông A nói": the day is told of, nobody speaks on it. */
const SPEAKS_OF =
  /“[^”]*$|:\s*"[^"]*$|(?<!\p{L})(?:cho biết|cho hay|cho rằng|nói|khẳng định|thông tin|báo cáo|kể)(?: thêm)?(?:,| rằng)(?: \p{L}+){0,6} $|^\W*(?:cũng |còn )?theo (?:ông|bà|đồng chí|anh|chị) [^,“”"]{2,60}, (?:\p{L}+ ){0,2}$/iu;
const CLOSES = /^[^“"]*”/u;
function isDayTold(doc: Doc, day: Day | undefined, { sentence }: View, text: string): boolean {
  const at = day && (doc.tokens[day.first]?.start ?? 0) - sentence.start;
  return at !== undefined && (SPEAKS_OF.test(text.slice(0, at)) || CLOSES.test(text.slice(at)));
}

const DATED_VOICE =
  /\p{Lu}\p{Ll}*(?:\s*[–,-])?\s+(?:hôm|ngày|sáng|chiều|tối|trưa)\s+(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?,?\s+(?:(?:đã|cũng)\s+)*(?:kêu gọi|cho biết|cho hay|cho rằng|nói|khẳng định|nhấn mạnh|yêu cầu|đề nghị|tuyên bố|bày tỏ|nhận định|trả lời|xác nhận|nêu|phát biểu|thông báo)(?!\p{L})/u;

/** "Ngày 24/6, ông A cho biết ..." in the report of what was held on the 20th. */
function isOtherDay(
  occasion: Occasion | undefined,
  { sentence, symbols }: View,
  text: string,
  dayOf: ReadonlyMap<Sentence, Day>,
): boolean {
  const day = dayOf.get(sentence);
  if (!occasion || !day) return false;
  // "P ngày 26/7 kêu gọi ...": that day is known to be the occasion's, or he was heard elsewhere.
  if (DATED_VOICE.test(text) && !symbols.some((s) => s.letter === 'E')) {
    const held = dayOf.get(occasion.sentence);
    return held === undefined || isAnotherDay(occasion, sentence, dayOf, text);
  }
  if (LONG.test(occasion.hit.head)) return false;
  if (day.first > sentence.first + OPENING && !DATED_NOUN.test(text)) return false;
  return isAnotherDay(occasion, sentence, dayOf, text);
}

function isAnotherDay(
  occasion: Occasion,
  sentence: Sentence,
  dayOf: ReadonlyMap<Sentence, Day>,
  text: string,
): boolean {
  const [day, held] = [dayOf.get(sentence), dayOf.get(occasion.sentence)];
  if (!day || !held || (held.day === day.day && held.month === day.month)) return false;
  return !(isCaption(text) && held.day === day.month && held.month === day.day);
}
