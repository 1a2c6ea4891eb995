/** Which occasions the article reports: among all phrases that name one, those that a date, an organiser and the lead speak for. */
import type { Doc } from '../doc.ts';
import { eventsIn } from '../grammar/event.ts';
import { ceremoniesIn } from '../grammar/event-signed.ts';
import { type Candidate, candidates, datedIn, textOf } from './candidates.ts';
import { withoutDecreed } from './decreed.ts';
import { fullerSessions } from './fuller.ts';
import { type Item, itemsOf } from './items.ts';
import { meetingsOf } from './meetings.ts';
import { type Finder, type Occasion, occasionOf } from './occasion.ts';
import { nounOf, othersOf } from './others.ts';
import { retellings } from './retold.ts';
import { rowsOf } from './rows.ts';
import { withoutSessions } from './sessions-beside.ts';
import { visitInTitle } from './title-visit.ts';
import { isMetBeside, toldAbout } from './told-about.ts';

const LEAST = 6;
const LEAST_OF_ITEM = 5;

/** The occasions that the article reports, the main one first. Each has its date, place and programmes in the draft. */
export function occasionsOf(f: Finder): Occasion[] {
  const told = withoutSessions(candidates(f.doc, eventsIn, meetingsOf(f.doc)), f.doc);
  const named = hereFirst(heldFirst(f.doc, leadFirst(f.doc, ranked(withoutDecreed(f.doc, told)))));
  const all =
    (named[0]?.score ?? 0) >= LEAST && !isBare(named) ? withLead(f.doc, named) : withDeeds(f.doc, named);
  const best = all[0] && all[0].score >= LEAST ? all[0] : undefined;
  const visit = visitInTitle(f.doc, best);
  if (visit || !best) return visit ? [occasionOf(f, visit)] : [];
  for (const c of all.slice(1)) if (c.hit.weight > 0) tell(f.doc, c, best);
  const items = itemsOf(f.doc);
  if (items.length > 1) return ofItems(f, all, best, items);
  const fuller = fullerSessions(f.doc, all);
  const again = retellings(all);
  const main = occasionOf(f, { ...best, fuller: fuller(best), again: again(best) });
  const others = othersOf(f.doc, all, best, f.where);
  const about = toldAbout(f.doc, all, [best, ...others.map((o) => o.c)]);
  const found = [
    main,
    ...others.map((o) => ({
      ...occasionOf(f, { ...o.c, fuller: fuller(o.c), cited: o.cited, again: again(o.c) }, main),
      ...(o.until !== undefined && { until: o.until }),
    })),
    // Nothing more is told of them.
    ...about.map((c) => ({
      ...occasionOf(f, { ...c, cited: true }, main),
      until: c.sentence.start,
    })),
  ];
  return withRows(f, all, found);
}

/** Those told side by side with one, or met together. */
function withRows(f: Finder, all: readonly Candidate[], told: readonly Occasion[]): Occasion[] {
  const found = [...told];
  const begun = new Map(told.map((o, n) => [o.sentence.start + o.hit.start, n]));
  const at = (c: Candidate): number | undefined => begun.get(c.sentence.start + c.hit.start);
  for (const members of rowsOf(f.doc, all)) {
    const row = members[0]?.sentence.start ?? 0;
    const isNew = members.every((c) => at(c) === undefined);
    for (const [n, c] of members.entries()) {
      const known = at(c);
      const until = isNew && n === 0 ? c.sentence.end : c.sentence.start;
      if (known !== undefined) found[known] = { ...(found[known] as Occasion), row };
      else found.push({ ...occasionOf(f, c, told[0]), row, until });
    }
  }
  return found;
}

/** Of each item of a bulletin the one that it tells of; the article's main one first. */
function ofItems(f: Finder, all: readonly Candidate[], best: Candidate, items: readonly Item[]): Occasion[] {
  const told = items.flatMap((item) => {
    const c = all.find(
      (x) =>
        x.sentence.role === 'body' &&
        x.sentence.start >= item.start &&
        x.sentence.start < item.end &&
        x.score >= LEAST_OF_ITEM &&
        !x.planned &&
        !x.remembered,
    );
    return c ? [{ c, item }] : [];
  });
  const begin = items[0]?.start ?? 0;
  if (best.sentence.role === 'body' && best.sentence.start < begin)
    told.unshift({ c: best, item: { start: 0, end: begin } });
  const first = told.find(({ c }) => c === best) ?? told[0];
  if (!first) return [occasionOf(f, best)];
  const main = occasionOf(f, first.c, undefined, first.item);
  return [main, ...told.filter((t) => t !== first).map((t) => occasionOf(f, t.c, main, t.item))];
}

/** Where the report only says "buổi lễ", the deed tells which: "đã trao quyết định bổ nhiệm ...". */
const isBare = (named: Candidate[]): boolean =>
  named.every((c) => c.hit.weight === 0 && CEREMONY.test(c.hit.head));

/** "Tại *hội nghị*, ông A thông báo kết quả Hội nghị Trung ương 7": where the centre's session is told of, a meeting here was held. */
function hereFirst(named: Candidate[]): Candidate[] {
  const best = named[0];
  if (!best?.remembered || !OF_CENTRE.test(best.hit.name)) return named;
  const here = named.find(
    (c) => c.hit.head === 'hội nghị' && c.hit.weight === 0 && c.met && c.after <= best.after,
  );
  return here ? [{ ...here, score: best.score, undated: true }, ...named.filter((c) => c !== here)] : named;
}
const OF_CENTRE = /^Hội nghị (?:(?:BCH|Ban Chấp hành) )?Trung ương/iu;

/** What the report opens with by a deed of its host comes before what it says was held earlier. */
function leadFirst(doc: Doc, named: Candidate[]): Candidate[] {
  const best = named[0];
  if (!best) return named;
  const earlier = /^\W*trước đó(?!\p{L})/iu.test(textOf(doc, best.sentence));
  const lead = named.find((c) =>
    earlier && c.hit.told
      ? c.after === 0 && c.score >= LEAST
      : (best.after > LATE && c.after < EARLY && c.held && c.hit.start < 3 && c.score >= HELD_AT_ONCE) ||
        isToldFirst(c, best) ||
        isHeldNow(c, best) ||
        isMetBeside(c, best) ||
        looksBack(c, best) ||
        isToldAtOnce(c, best) ||
        (c.opening && best.after > c.after && nounOf(c) !== nounOf(best) && !c.planned && !c.remembered),
  );
  if (!lead) return named;
  // The first day told is that of what it looks back at.
  const undated = looksBack(lead, best) && !datedIn(doc, lead.sentence);
  return [undated ? { ...lead, undated } : lead, ...named.filter((c) => c !== lead)];
}

/** "chủ trì *phiên họp* để nghe báo cáo rút kinh nghiệm *kỳ họp thứ 6*": what is held, before what it looks back at. */
const isHeldNow = (c: Candidate, best: Candidate): boolean =>
  best.remembered === true &&
  c.held === true &&
  c.after <= best.after &&
  c.score >= HELD &&
  !c.planned &&
  !c.remembered &&
  nounOf(c) !== nounOf(best);
const HELD = 8;

/** "*Hội nghị rút kinh nghiệm Kỳ họp thứ bảy*" before "Kỳ họp thứ bảy đã diễn ra thành công": the later one stands in its name. */
const looksBack = (c: Candidate, best: Candidate): boolean =>
  best.after > c.after &&
  c.sentence.role === 'body' &&
  c.score >= HELD &&
  !c.planned &&
  !c.remembered &&
  LOOKS_BACK.test(c.hit.name) &&
  c.hit.name.toLowerCase().includes(` ${best.hit.name.toLowerCase()}`);
const LOOKS_BACK =
  /^(?:hội nghị|(?:cuộc |buổi )?họp)\s[^,;]*(?:rút kinh nghiệm|kết quả|quán triệt|triển khai|tổng kết|sơ kết)(?!\p{L})/iu;

/** The first sentence tells of its own, nearly as plainly as a late one of another. */
const isToldFirst = (c: Candidate, best: Candidate): boolean =>
  c.sentence.role === 'body' &&
  c.after === 0 &&
  best.after > LATE &&
  !c.planned &&
  !c.remembered &&
  nounOf(c) !== nounOf(best) &&
  c.score >= HELD_AT_ONCE &&
  best.score - c.score <= NEARLY;
const NEARLY = 4;

/** "X diễn ra tại A", "ông B tiếp ông C hôm nay": what the first two sentences tell as held, before what is told nearly as plainly later. */
const isToldAtOnce = (c: Candidate, best: Candidate): boolean =>
  c.sentence.role === 'body' &&
  c.after < 2 &&
  best.after > c.after &&
  !c.planned &&
  !c.remembered &&
  ((c.hit.start < 3 && c.held === true && c.score >= best.score - NEARLY) ||
    (c.hit.told === true && best.after > LATE && c.score >= best.score - NEARLY && c.hit.weight > 0));

/** What is still to come is spoken of at one that was held: "Tại cuộc họp báo sáng nay, ông A cho biết sẽ tổ chức ...". */
function heldFirst(doc: Doc, named: Candidate[]): Candidate[] {
  const best = named[0];
  if (!best?.planned) return named;
  const held = named.find(
    (c) =>
      !c.planned &&
      !c.remembered &&
      c.score >= LEAST &&
      c.sentence.role === 'body' &&
      nounOf(c) !== nounOf(best) &&
      ((c.met && isHeardAt(textOf(doc, c.sentence), c)) ||
        (c.sentence === best.sentence && (c.hit.start < 3 || c.hit.told === true))),
  );
  return held ? [held, ...named.filter((c) => c !== held)] : named;
}
/** "*Sáng 5/4, tại* cuộc họp báo, ông A *cho biết* ...", "ông A cho biết tại *buổi họp báo sáng 5/4*". */
const OPENS =
  /^\W*(?:(?:vào |hôm )?(?:sáng|chiều|tối|trưa|ngày|hôm)[^,]{0,30},\s*)?(?:phát biểu |trao đổi |chia sẻ |trả lời [^,]{0,40})?(?:tại|trong|chủ trì)\s+(?:cuộc |buổi )?$/iu;
const SAYS =
  /(?<!\p{L})(?:cho biết|cho hay|nói|khẳng định|nhấn mạnh|yêu cầu|đề nghị|thông tin|phát biểu|chỉ đạo|nhận định|đánh giá|cho rằng)(?!\p{L})/iu;
const DATED =
  /^\s*(?:(?:của|do)\s[^,.;]{2,60}?)?(?:\s*(?:tổ chức|diễn ra|vào))*\s*(?:sáng|chiều|tối|trưa|hôm)(?!\p{L})/iu;
const isHeardAt = (text: string, { hit }: Candidate): boolean =>
  SAYS.test(text) && (OPENS.test(text.slice(0, hit.start)) || DATED.test(text.slice(hit.end)));

/** Where the report says "buổi lễ" before it names another occasion, the ceremony is the deed of its title or lead. */
function withLead(doc: Doc, named: Candidate[]): Candidate[] {
  const best = named[0];
  const bare = named.find(
    (c) => c.hit.weight === 0 && CEREMONY.test(c.hit.head) && c.sentence.role === 'body',
  );
  if (!best || best.after < LATE || !(isLifeOf(doc, best) || (bare && bare.after < best.after))) return named;
  const deeds = candidates(doc, ceremoniesIn).filter((c) => c.after < LATE);
  return ranked([...named, ...deeds.map((c) => ({ ...c, score: best.score + c.score }))]);
}
/** "Năm 2010, tại *Đại hội* ..., ông được bầu giữ chức ...": a stage of somebody's life that an article goes back to. */
const isLifeOf = (doc: Doc, c: Candidate): boolean =>
  LIFE.test(textOf(doc, c.sentence)) && !c.held && c.sentence.role === 'body';
const LIFE =
  /(?<!\p{L})(?:tháng \d+[/-]|ngày \d+[/-]\d+[/-]|năm )(?:19|20)\d\d(?!\d)[^;]*(?<!\p{L})(?:ông|bà)(?: \p{L}+)?(?: tái)? (?:được|đắc|trúng|giữ|làm)(?!\p{L})/iu;
const CEREMONY = /^(?:buổi )?lễ$/u;
const [EARLY, LATE] = [3, 4];
/** Dated and told to be held: "Hội nghị sơ kết diễn ra chiều 28/7 ...". */
const HELD_AT_ONCE = 10;

function withDeeds(doc: Doc, named: Candidate[]): Candidate[] {
  const deeds = ranked(withoutDecreed(doc, candidates(doc, ceremoniesIn)));
  return (deeds[0]?.score ?? 0) >= LEAST ? deeds : named.length > 0 && isBare(named) ? named : deeds;
}

const ranked = (all: Candidate[]): Candidate[] =>
  all.sort((a, b) => b.score - a.score || a.sentence.start - b.sentence.start || a.hit.start - b.hit.start);

function tell(doc: Doc, lost: Candidate, best: Candidate): void {
  const { start, end } = lost.sentence;
  doc.trace.push({
    start,
    end,
    stage: 'events',
    rule: 'event',
    outcome: 'dropped',
    what: `Event “${lost.hit.name}” (${lost.score})`,
    why: `bài nói về “${best.hit.name}” (${best.score})`,
  });
}
