/** Who speaks where two sides meet is one of them: he was there, though nobody says so. */
import type { Assertion, Draft } from '../draft.ts';
import type { Occasion } from './occasion.ts';
import type { Symbol, View } from './view.ts';

const MEETS = /(?<!phiên )(?:làm việc|gặp|tiếp(?! nhận)|hội (?:đàm|kiến)|đối thoại|trao đổi)/u;

/** A day of its own, or something else that was held: what is told was said there. */
const ELSEWHERE =
  /T|(?<!\p{L})(?:(?:cuối |đầu |giữa )?năm \d{4}|tháng \d|hồi|trước đó|kỳ họp|hội nghị|triệu tập)(?!\p{L})/u;

/** Of those whom a sentence hears at the occasion that it names as a meeting; citizens who are met are nobody's guests. */
export function metThere(
  draft: Draft,
  view: View,
  occasion: Occasion | undefined,
  said: readonly { voice: Symbol; assertion: Assertion }[],
): void {
  if (!occasion || !MEETS.test(occasion.hit.head)) return;
  const own = view.sentence === occasion.sentence;
  const named = view.symbols.filter((s) => s.letter === 'E');
  if (!named.some((s) => s.id === occasion.id && (own || MEETS.test(s.said ?? '')))) return;
  if (named.some((s) => s.id !== occasion.id) || (!own && ELSEWHERE.test(view.text))) return;
  for (const { voice, assertion } of said)
    if (voice.standing !== 'private')
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
