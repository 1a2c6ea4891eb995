/** What was considered and dropped, for `explain`: by sentence, with the rule that proposed it and why it was not kept. */
import type { Doc, Range } from '../doc.ts';
import { phrase } from '../grammar/words.ts';
import { sentenceFinder } from './resolve.ts';

export function dropped(doc: Doc, range: Range, rule: string, kind: string, why: string): void {
  const sentence = sentenceFinder(doc)(range);
  if (!sentence) return;
  const what = `${kind} “${phrase(doc.text, doc.tokens, range.first, range.last)}”`;
  doc.trace.push({
    start: sentence.start,
    end: sentence.end,
    stage: 'claims',
    rule,
    outcome: 'dropped',
    what,
    why,
  });
}
