/** Who speaks where two sides meet is one of them: he was there, though nobody says so. */
import type { Assertion, Draft } from '../draft.ts';
import type { Occasion } from './occasion.ts';
import type { Symbol, View } from './view.ts';

const MEETS = /(?<!phiên )(?:làm việc|gặp|tiếp(?! nhận)|hội (?:đàm|kiến)|đối thoại|trao đổi)/u;

/** Of those whom a sentence hears at the occasion that it names. */
export function metThere(
  draft: Draft,
  view: View,
  occasion: Occasion | undefined,
  said: readonly { voice: Symbol; assertion: Assertion }[],
): void {
  if (!occasion || !MEETS.test(occasion.hit.head) || !view.symbols.some((s) => s.id === occasion.id)) return;
  for (const { voice, assertion } of said)
    draft.assert({
      type: 'ATTENDED',
      subject: assertion.subject,
      object: assertion.object,
      sentence: voice.proof,
      rule: 'attended-heard',
      status: 'inferred',
      reason: 'phát biểu tại buổi gặp',
    });
}
