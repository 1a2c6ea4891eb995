/** Runs the role rules over each sentence's view and claims what they say of the article's occasion, its programmes and documents. */

import { type Found, findByPattern } from '../by-pattern.ts';
import type { Doc } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { moodOf } from '../grammar/mood.ts';
import { ROLE_PATTERNS, ROLE_RULES, type RoleRule, rulesFor } from '../grammar/roles.ts';
import type { ClaimStatus } from '../ontology.ts';
import { adopted, heldFor, reviews } from './about.ts';
import { isAwardDone, isAwardThere, mayBeAwarded } from './awarded.ts';
import { beforeAppointing, goOn, type Open } from './goes-on.ts';
import { type Hearing, hearings } from './hearing.ts';
import { SITS } from './issuers.ts';
import { bodiesListed, mayBeHeard, voiceOf } from './meant.ts';
import {
  chairsAnother,
  holdsAnother,
  isAnotherKind,
  isHeldAfter,
  isItsOwn,
  isMeeting,
  isOfAnother,
  isOfOtherAssembly,
  isSaidAsNoun,
  isSameSitting,
  isSession,
} from './meant-occasion.ts';
import { metThere } from './met-there.ts';
import type { Occasion } from './occasion.ts';
import { hostOf } from './own-body.ts';
import { qualifiersOf } from './qualifiers.ts';
import { pairs, toPaper, toReviewed } from './roles-paper.ts';
import { afterText, chairedInTitle, partiesInTitle, reviewedInTitle } from './roles-title.ts';
import { isPlace, lettersOf, ofMainClause, ofWhoDoes, ofWhoSigns, signs, untilNextRole } from './subjects.ts';
import {
  at,
  type Chunk,
  groupRange,
  type Reading,
  type Symbol,
  symbolsOf,
  type View,
  viewsOf,
} from './view.ts';
import { oneMode, type Said, voices, type Weigh } from './voices.ts';
import { type Told, toldIn } from './which-occasion.ts';

export function* claimRoles(
  doc: Doc,
  draft: Draft,
  chunks: readonly Chunk[],
  occasions: readonly Occasion[],
): Generator<void> {
  const listen = hearings(doc, chunks, occasions[0]);
  const weigh = voices(doc, draft, chunks, occasions);
  const views = [...viewsOf(doc, chunks)];
  const bodies = views.filter(({ view }) => view.sentence.role === 'body');
  const texts = bodies.map(({ view }) => view.text);
  const found = yield* findByPattern(ROLE_PATTERNS, texts, rulesFor);
  const foundIn = new Map(bodies.map(({ view }, n) => [view, found[n] as Found]));
  let open: Open = { attending: false, awarding: false };
  for (const { view, index, end } of views) {
    const { sentence } = view;
    const matches = foundIn.get(view);
    if (!matches) {
      partiesInTitle(draft, view);
      chairedInTitle(draft, view);
      reviewedInTitle(draft, view, occasions);
      continue;
    }
    doc.trace.push({
      start: sentence.start,
      end,
      stage: 'roles',
      rule: 'view',
      outcome: 'kept',
      what: view.text,
    });
    const [told, before] = [toldIn(view, occasions), beforeAppointing(open, doc, sentence)];
    const hearing = listen(view, index, told.heard);
    open = runRules(draft, view, matches, told, before, { ...hearing, at: index, weigh, said: [] });
  }
  for (const { view } of views) if (view.sentence.role === 'title') afterText(draft, view, occasions);
}

/** What is known where a sentence is read: who is heard there, its number, how voices are weighed, and what they said so far. */
type Listening = Hearing & { at: number; weigh: Weigh; said: Said[] };

function runRules(
  draft: Draft,
  view: View,
  found: Found,
  { meant, heard }: Told,
  open: Open,
  hearing: Listening,
): Open {
  const isThere = (told: Occasion | undefined, elsewhere: boolean): boolean =>
    !elsewhere &&
    !(told && view.sentence !== told.sentence && isAnotherKind(view, told, nameOf(draft, told)));
  const occasion = isThere(meant, hearing.elsewhere) ? meant : undefined;
  const voiced = isThere(heard, hearing.saidElsewhere) ? heard : undefined;
  let attended = false;
  for (const [n, matches] of found) {
    const rule = ROLE_RULES[n] as RoleRule;
    for (const match of matches) {
      // Whose session it is holds beside it and afterwards too.
      const whose = rule.session ? meant : rule.relation === 'SPOKE_AT' ? voiced : occasion;
      apply(draft, view, rule, match, whose, hearing);
      if (rule.relation === 'ATTENDED' && (match.groups?.rest || / của :/u.test(match[0]))) attended = true;
    }
  }
  for (const { assertion } of oneMode(hearing.said)) draft.assert(assertion);
  metThere(draft, view, voiced, hearing.said);
  return goOn(draft, view, occasion, open, attended);
}

/** Occasions at which decisions are handed over; at others a picture of it tells of another day. */
const APPOINTING = /quyết định|bổ nhiệm|cán bộ|nhân sự|điều động|phê chuẩn|bàn giao/iu;

/** What is said of a plan is a plan; nobody has spoken or been honoured at what is still to come. */
function firmness(
  view: View,
  rule: RoleRule,
  match: RegExpMatchArray,
  occasion: Occasion | undefined,
): ClaimStatus | undefined {
  const end = groupRange(match, 'rest')?.[0] ?? (match.index ?? 0) + match[0].length;
  const mood = moodOf(rule, view.text, match.index ?? 0, end);
  if (mood === 'unsaid') return undefined;
  if (BETWEEN_BODIES.test(rule.relation)) return mood;
  // "Ngày mai P sẽ chủ trì ..." in the report of a meeting that was held speaks of another one.
  if (!occasion?.planned) return mood === 'stated' ? mood : undefined;
  return /^(?:SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD)$/.test(rule.relation) ? undefined : 'planned';
}
const BETWEEN_BODIES = /^(?:COORDINATES_WITH|PARTY_TO|ISSUED|BASED_ON)$/;

function apply(
  draft: Draft,
  view: View,
  read: RoleRule,
  match: RegExpMatchArray,
  occasion: Occasion | undefined,
  hearing: Listening,
): void {
  const status = firmness(view, read, match, occasion);
  if (!status) return;
  const rule: Reading = { ...read, status };
  const who = groupRange(match, 'rest') ?? groupRange(match, 'who') ?? [0, 0];
  const letters = lettersOf(rule);
  let subjects = at(view, who[0], who[1], letters);
  if (match.groups?.rest) subjects = untilNextRole(view, rule, subjects, who[0]);
  if (/AWARD/.test(rule.relation)) {
    if (!isAwardDone(view, match) || (occasion && !isAwardThere(view, occasion, hearing.honours))) return;
    subjects = subjects.filter((s) => mayBeAwarded(rule, s, match[0], view));
  }
  if (match.groups?.rest && rule.relation === 'ATTENDED')
    subjects.push(...bodiesListed(view, who[0], who[1]));
  subjects = subjects.filter((s) => !isPlace(view, s) && !(rule.titled && s.standing === 'private'));
  if (rule.relation === 'COORDINATES_WITH') subjects = ofMainClause(view, subjects, who);
  if (rule.relation === 'ORGANIZED')
    subjects = ofWhoDoes(view, subjects, who, signs(view, match) || undefined);
  if (rule.relation === 'PARTY_TO') subjects = ofWhoSigns(view, subjects, who, match);
  const partners = symbolsOf(view, match, 'with', 'AC');
  if (rule.most && subjects.length > rule.most) return;
  if (rule.relation === 'COORDINATES_WITH' && rule.elided) subjects = hostOf(draft, view, match, partners);
  if (rule.relation === 'COORDINATES_WITH')
    return pairs(draft, rule, subjects, partners.length > 0 ? partners : subjects);
  if (rule.adopts) return occasion && adopted(draft, view, rule, match, occasion);
  if (rule.occasion) return occasion && heldFor(draft, view, rule, match, occasion);
  if (rule.relation === 'PARTY_TO' || rule.relation === 'ISSUED' || rule.relation === 'BASED_ON')
    return rule.reviewed
      ? occasion && toReviewed(draft, rule, [...subjects, ...partners], occasion)
      : toPaper(draft, view, rule, match, [...subjects, ...partners]);
  if (!occasion) return;
  // Who is heard at a trial is there as a party or a witness.
  if (occasion.hit.kind === 'xét xử' && rule.relation !== 'ORGANIZED') {
    if (rule.relation !== 'CHAIRED' || !/chủ t[oọ][aạ]/u.test(match[0])) return;
  }
  if (rule.relation === 'REVIEWS') return reviews(draft, view, rule, match, occasion);
  const qualifiers = qualifiersOf(rule, match, view);
  // "Ban Bí thư đã họp dưới sự chủ trì của P": a meeting of its own, where the sentence does not name the occasion.
  const named = view.sentence === occasion.sentence || view.symbols.some((x) => x.letter === 'E');
  if (rule.where === 'named' && !named) return;
  // Who comes or receives is no host.
  if (rule.verb && (COMES.test(occasion.hit.head) || isSaidAsNoun(view, match))) return;
  if (rule.had && (view.sentence !== occasion.sentence || VISITS.test(occasion.hit.head))) return;
  if (rule.session || rule.sits) {
    const hosts = [...draft.ends.to('ORGANIZED', occasion.id)].map((c) => nameOf(draft, { id: c.subject }));
    subjects = subjects.filter((s) => !isOfOtherAssembly(nameOf(draft, s), hosts));
  }
  if (rule.session) subjects = subjects.filter((s) => isSession(view, match, occasion, nameOf(draft, s)));
  if (rule.own && !isItsOwn(match.groups?.between ?? '', occasion)) return;
  if (rule.sits && !isSameSitting(match, occasion)) return;
  if (rule.sits) subjects = subjects.filter((s) => SITS.test(nameOf(draft, s)));
  if (rule.head && !rule.head.test(occasion.hit.head)) return;
  if (rule.called && !rule.called.test(occasion.hit.name)) return;
  if (rule.meets && !isMeeting(view, match, occasion)) return;
  if (rule.welcomes) subjects = subjects.filter((s) => isFor(nameOf(draft, s), view, occasion));
  if (rule.contest && !CONTEST.test(occasion.hit.name)) return;
  if (rule.holds && holdsAnother(view, match, occasion)) return;
  if (rule.decisions === 'witnessed' && /quyết định/u.test(match[0]) && !APPOINTING.test(occasion.hit.name))
    return;
  if (rule.relation === 'ORGANIZED' && isHeldAfter(view, occasion)) return;
  if (rule.relation === 'ATTENDED' && (hearing.early || isOfAnother(view, match, occasion))) return;
  if (rule.relation === 'CHAIRED' && chairsAnother(draft, view, match, occasion)) return;
  if (rule.relation === 'SPOKE_AT')
    subjects = subjects.filter(
      (s) =>
        s.standing !== 'pair' &&
        hearing.hears(s.id) &&
        mayBeHeard(view, match, voiceOf(draft, s, hearing.named(s.id)), occasion),
    );
  for (const s of subjects) if (s.letter === 'P') hearing.sees(s.id, rule.relation !== 'SPOKE_AT');
  if (rule.relation === 'SPOKE_AT')
    subjects = subjects.filter((voice) =>
      hearing.weigh({
        view,
        at: hearing.at,
        rule: rule.name,
        verb: match.groups?.verb ?? '',
        voice,
        occasion,
      }),
    );
  for (const s of rule.relation === 'ORGANIZED' ? [...subjects, ...partners] : subjects) {
    const assertion = {
      type: rule.relation,
      subject: s.id,
      object: occasion.id,
      sentence: s.proof,
      rule: rule.name,
      status: rule.status,
      qualifiers,
    };
    if (rule.relation === 'SPOKE_AT') hearing.said.push({ voice: s, assertion });
    else draft.assert(assertion);
  }
  if (rule.relation === 'ORGANIZED' && partners.length > 0) pairs(draft, rule, subjects, partners);
}

const nameOf = (draft: Draft, s: Pick<Symbol, 'id'>): string => draft.entities.get(s.id)?.name ?? '';

/** "lễ đón ông A": told in its own sentence, or called by his name. */
const isFor = (name: string, view: View, { hit, sentence }: Occasion): boolean =>
  view.sentence === sentence || hit.name.includes(name.split(' ').at(-1) ?? name);

const CONTEST =
  /(?<!\p{L})(?:hội (?:thi|thao|diễn|khỏe)|cuộc thi|liên hoan|hội trại|(?<!trao )giải)(?!\p{L})/iu;
const VISITS = /^(?:chuyến|(?:buổi |cuộc )?(?:thăm|tiếp))(?!\p{L})/u;
const COMES = /^(?:thăm|làm việc|tiếp|kiểm tra)/u;
