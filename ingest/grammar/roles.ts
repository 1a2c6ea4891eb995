/** All rules for roles, in the order in which they are asked. */
import type { RelationType } from '../ontology.ts';
import { sieveOf } from '../sieve.ts';
import { mayApply, type RoleRule } from './role.ts';
import { ATTENDANCE_RULES } from './roles-attendance.ts';
import { PRESENTED_RULES } from './roles-award.ts';
import { RECEIVED_RULES } from './roles-awarded.ts';
import { BODY_RULES } from './roles-body.ts';
import { CHAIR_RULES } from './roles-chair.ts';
import { CONTEST_RULES } from './roles-contest.ts';
import { ELIDED_RULES } from './roles-elided.ts';
import { ISSUED_RULES } from './roles-issued.ts';
import { MEETING_RULES } from './roles-meeting.ts';
import { PAPER_RULES } from './roles-paper.ts';
import { PARTY_RULES } from './roles-party.ts';
import { BESIDE_RULES } from './roles-party-beside.ts';
import { PRESENCE_RULES } from './roles-presence.ts';
import { REVIEW_RULES } from './roles-reviews.ts';
import { RITE_RULES } from './roles-rite.ts';
import { SPEECH_RULES } from './roles-speech.ts';
import { TOGETHER_RULES } from './roles-together.ts';
import { VOICE_RULES } from './roles-voice.ts';

export { mayApply, type RoleRule } from './role.ts';

export const ROLE_RULES: readonly RoleRule[] = [
  ...CHAIR_RULES,
  ...ATTENDANCE_RULES,
  ...PRESENCE_RULES,
  ...MEETING_RULES,
  ...RITE_RULES,
  ...VOICE_RULES,
  ...SPEECH_RULES,
  ...PRESENTED_RULES,
  ...RECEIVED_RULES,
  ...CONTEST_RULES,
  ...BODY_RULES,
  ...TOGETHER_RULES,
  ...PARTY_RULES,
  ...BESIDE_RULES,
  ...ELIDED_RULES,
  ...ISSUED_RULES,
  ...PAPER_RULES,
  ...REVIEW_RULES,
];

export const ROLE_PATTERNS: readonly RegExp[] = ROLE_RULES.map((rule) => rule.pattern);
const mayMatch = sieveOf(ROLE_PATTERNS);

/** The numbers of the rules that a view may match, of the relations that may be told in it. */
export function rulesFor(view: string): number[] {
  const may = new Map<RelationType, boolean>();
  return mayMatch(view).filter((n) => {
    const { relation } = ROLE_RULES[n] as RoleRule;
    if (!may.has(relation)) may.set(relation, mayApply(relation, view));
    return may.get(relation);
  });
}
