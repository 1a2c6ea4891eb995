/** The ordered stages from an article to what it says. Pure: same article, same lexicon, same rules, same bytes. */
import type { Doc } from './doc.ts';
import { Draft } from './draft.ts';
import { identify } from './identity/index.ts';
import type { Article, Extraction, TraceStep } from './model.ts';
import { asSpeltOut } from './spelt-out.ts';
import { assertAll } from './stages/claims.ts';
import { complete } from './stages/complete.ts';
import { curriculum } from './stages/curriculum.ts';
import { deputies } from './stages/deputies.ts';
import { elected } from './stages/elected.ts';
import { elided } from './stages/elided.ts';
import { elsewhere } from './stages/elsewhere.ts';
import { foreigners } from './stages/foreign.ts';
import { handOver } from './stages/handover.ts';
import { investigators } from './stages/investigators.ts';
import { joinedBoards } from './stages/joined-boards.ts';
import { judges } from './stages/judges.ts';
import { letteredBodies } from './stages/lettered.ts';
import { ministers } from './stages/ministers.ts';
import { nearestBodies } from './stages/nearest-body.ts';
import { onlyBoards } from './stages/only-board.ts';
import { onlyBodies } from './stages/only-body.ts';
import { readPapers } from './stages/papers.ts';
import { linkShortNames } from './stages/persons.ts';
import { scan } from './stages/scan.ts';
import { sides } from './stages/sides.ts';
import { statesmen } from './stages/statesmen.ts';
import { endPosts } from './stages/succession.ts';
import { tenures } from './stages/tenures.ts';
import { cut } from './stages/tokens.ts';

/** Stages that only read; each hands the document on with its chunks added. */
export const STAGES = [
  cut,
  readPapers,
  scan,
  linkShortNames,
  tenures,
  elided,
  sides,
  handOver,
  elected,
  curriculum,
  complete,
  joinedBoards,
  endPosts,
  elsewhere,
  ministers,
  onlyBodies,
  letteredBodies,
  deputies,
  nearestBodies,
  onlyBoards,
  foreigners,
  statesmen,
  investigators,
  judges,
] as const;

/** A document before anything is read of it. */
export function blankDoc(article: Article): Doc {
  return {
    article,
    text: article.text,
    tokens: [],
    sentences: [],
    places: [],
    agencies: [],
    offices: [],
    persons: [],
    programs: [],
    documents: [],
    dates: [],
    events: [],
    trace: [],
  };
}

/** The article after all stages that read: what stands where in it, before anything is claimed. */
export const read = (article: Article): Doc =>
  STAGES.reduce((doc: Doc, stage) => stage(doc), blankDoc(article));

/** Everything that the article says. Text without anything to read gives empty lists; it never throws. */
export function extract(article: Article): Extraction {
  return explain(article).extraction;
}

/** The same, with what each rule proposed and what became of it. */
export function explain(article: Article): { extraction: Extraction; trace: TraceStep[] } {
  return asSpeltOut(article, (spelt) => {
    const doc = read(spelt);
    const draft = new Draft(spelt);
    assertAll(doc, draft);
    return { extraction: identify(draft.finish()), trace: doc.trace };
  });
}
