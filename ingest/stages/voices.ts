/** Whether somebody whom a rule hears was heard at the occasion, by all signs together. */
import type { Doc } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { against, likelihood, saying } from '../lexicon/voices.ts';
import type { EntityId } from '../model.ts';
import type { Occasion } from './occasion.ts';
import type { Chunk } from './view.ts';
import { type Heard, voiceSigns } from './voice-signs.ts';

/** Where it is more likely that the words fell elsewhere, nothing is claimed. */
export const LEAST_LIKELY = 0.75;

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
    const kept = likely >= LEAST_LIKELY;
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
