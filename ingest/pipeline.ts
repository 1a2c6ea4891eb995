/** The ordered stages from an article to what it says. Pure: same article, same lexicon, same rules, same bytes. */
import { forgetTexts } from './asked.ts';
import type { Doc } from './doc.ts';
import { Draft } from './draft.ts';
import { identify } from './identity/index.ts';
import type { Article, Extraction } from './model.ts';
import { asSpeltOut, type Read } from './spelt-out.ts';
import { boardMembers } from './stages/board-members.ts';
import { both } from './stages/both.ts';
import { assertAll } from './stages/claims.ts';
import { complete } from './stages/complete.ts';
import { curriculum } from './stages/curriculum.ts';
import { deputies } from './stages/deputies.ts';
import { elected } from './stages/elected.ts';
import { elided } from './stages/elided.ts';
import { elsewhere } from './stages/elsewhere.ts';
import { foreigners } from './stages/foreign.ts';
import { goneUnits } from './stages/gone.ts';
import { handOver } from './stages/handover.ts';
import { innerBodies } from './stages/inner-body.ts';
import { investigators } from './stages/investigators.ts';
import { joinedBoards } from './stages/joined-boards.ts';
import { joinedUnits } from './stages/joined-unit.ts';
import { judges } from './stages/judges.ts';
import { letteredBodies } from './stages/lettered.ts';
import { listedUnits } from './stages/listed-unit.ts';
import { ministers } from './stages/ministers.ts';
import { nearestBodies } from './stages/nearest-body.ts';
import { newMap } from './stages/new-map.ts';
import { oneEach } from './stages/one-each.ts';
import { oneState } from './stages/one-state.ts';
import { ofOneUnit } from './stages/one-unit.ts';
import { onlyBoards } from './stages/only-board.ts';
import { onlyBodies } from './stages/only-body.ts';
import { ownCommittees } from './stages/own-committees.ts';
import { ownUnits } from './stages/own-unit.ts';
import { readPapers } from './stages/papers.ts';
import { linkShortNames } from './stages/persons.ts';
import { retinue } from './stages/retinue.ts';
import { scan } from './stages/scan.ts';
import { seated } from './stages/seated.ts';
import { several } from './stages/several.ts';
import { sides } from './stages/sides.ts';
import { soleSeats } from './stages/sole-seats.ts';
import { statesmen } from './stages/statesmen.ts';
import { endPosts } from './stages/succession.ts';
import { tenures } from './stages/tenures.ts';
import { thisBodies } from './stages/this-body.ts';
import { cut } from './stages/tokens.ts';
import { toldNext } from './stages/told-next.ts';
import { unitHeads } from './stages/unit-heads.ts';

/** Stages that only read; each hands the document on with its chunks added. */
export const STAGES = [
  cut,
  readPapers,
  scan,
  both,
  linkShortNames,
  tenures,
  soleSeats,
  elided,
  sides,
  seated,
  handOver,
  toldNext,
  elected,
  oneEach,
  curriculum,
  thisBodies,
  retinue,
  complete,
  ownCommittees,
  joinedBoards,
  endPosts,
  elsewhere,
  listedUnits,
  ministers,
  onlyBodies,
  unitHeads,
  letteredBodies,
  deputies,
  nearestBodies,
  boardMembers,
  innerBodies,
  onlyBoards,
  foreigners,
  statesmen,
  oneState,
  investigators,
  judges,
  newMap,
  goneUnits,
  joinedUnits,
  ownUnits,
  ofOneUnit,
  several,
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
export const extract = (article: Article): Extraction => explain(article).extraction;

/** The same, with what each rule proposed and what became of it. */
export const explain = (article: Article): Read => asSpeltOut([article], abreast)[0] as Read;

/** What each of many articles says, in their order: the same as one by one, in less time. */
export function* extractEach(articles: Iterable<Article>): Generator<Extraction> {
  let batch: Article[] = [];
  let letters = 0;
  for (const article of articles) {
    batch.push(article);
    letters += article.text.length;
    if (batch.length < ABREAST && letters < MOST_LETTERS) continue;
    for (const { extraction } of asSpeltOut(batch, abreast)) yield extraction;
    batch = [];
    letters = 0;
  }
  for (const { extraction } of asSpeltOut(batch, abreast)) yield extraction;
}
const ABREAST = 16;
const MOST_LETTERS = 200_000;

/**
 * Step by step, each step for all of them: the compiled rules are some 40 MB, and a processor keeps about one of them near. What a step has fetched
 * serves every article before the next step drives it out.
 */
function abreast(articles: readonly Article[]): Read[] {
  let docs = articles.map(blankDoc);
  for (const stage of STAGES) docs = docs.map((doc) => stage(doc));
  const drafts = docs.map((doc) => new Draft(doc.article));
  let asserting = docs.map((doc, n) => assertAll(doc, drafts[n] as Draft));
  while (asserting.length > 0) asserting = asserting.filter((steps) => !steps.next().done);
  forgetTexts();
  return docs.map(({ trace }, n) => ({ extraction: identify((drafts[n] as Draft).finish()), trace }));
}
