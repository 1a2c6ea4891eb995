/** Which occasions the article reports: among all phrases that name one, those that a date, an organiser and the lead speak for. */
import type { Doc } from '../doc.ts';
import { deedsIn, eventsIn } from '../grammar/event.ts';
import { type Candidate, candidates } from './candidates.ts';
import { type Finder, type Occasion, occasionOf } from './occasion.ts';
import { othersOf } from './others.ts';

const LEAST = 6;

/** The occasions that the article reports, the main one first; empty where it reports none. Each has its date, place and programmes in the draft. */
export function occasionsOf(f: Finder): Occasion[] {
  const named = ranked(candidates(f.doc, eventsIn));
  const all = (named[0]?.score ?? 0) >= LEAST && !isBare(named) ? named : withDeeds(f.doc, named);
  const best = all[0];
  if (best === undefined || best.score < LEAST) return [];
  for (const c of all.slice(1)) if (c.hit.weight > 0) tell(f.doc, c, best);
  const main = occasionOf(f, best);
  return [
    main,
    ...othersOf(f.doc, all, best, f.where).map((o) => ({
      ...occasionOf(f, o.c, main),
      ...(o.until !== undefined && { until: o.until }),
    })),
  ];
}

/** Where the report only says "buổi lễ", the deed tells which: "đã trao quyết định bổ nhiệm ...". */
const isBare = (named: Candidate[]): boolean =>
  named.every((c) => c.hit.weight === 0 && /^(?:buổi )?lễ$/u.test(c.hit.head));

function withDeeds(doc: Doc, named: Candidate[]): Candidate[] {
  const deeds = ranked(candidates(doc, deedsIn));
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
