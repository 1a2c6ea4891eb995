/** Which of the bodies that stand before a verb are its subjects: not those whose paper is carried out, nor those of a clause before, nor where it happens. */
import type { Symbol, View } from './view.ts';

/** "tại hội trường A": where it is. */
export const isPlace = (view: View, { at }: Symbol): boolean =>
  /(?<!\p{L})tại\s(?:(?!(?:do|được|có|là|gồm)\s)\p{Ll}+\s){0,4}$/u.test(
    view.text.slice(Math.max(0, at - 40), at),
  );

export function ofMainClause(view: View, subjects: Symbol[], who: readonly [number, number]): Symbol[] {
  const before = view.text.slice(0, who[0]);
  const stop = PARTNER.test(before) ? view.text.slice(who[0], who[1]).indexOf(';') : -1;
  if (stop >= 0) return subjects.filter((s) => s.at > who[0] + stop);
  if (FRONTED.test(before)) return behindComma(view, subjects, who);
  const several = view.text.slice(who[0], who[1]).includes(',');
  return several && BACKGROUND.test(before) ? behindComma(view, subjects, who) : subjects;
}

/** "A đã ký với *A ; A ký với A*": the clause before ends with its partner. */
const PARTNER = /(?<!\p{L})(?:với|cùng|cho)\s*$/u;

/** "Thực hiện kết luận của A , A phối hợp với A": the first is whose conclusion it is. */
const FRONTED =
  /(?:^|[.;:,]\s*)(?:thực hiện|triển khai|theo|căn cứ|trên cơ sở|được sự|dưới sự|nhằm)\s[^.;,]{0,80}?\scủa\s*$/u;
/** "Sau khi kiểm tra A , A và A phối hợp", "liên quan đến A , A phối hợp với A": the first stands in a clause of its own. */
const BACKGROUND =
  /(?:^|[.;:,“"]\s*)(?:sau(?: khi)?|liên quan(?: đến| tới)?|trước(?: khi)?|thông tin với|trao đổi với|theo|tại|từ|(?:ngay )?khi|nhận)\s[^.;,]{0,90}$/u;
function behindComma(
  view: View,
  subjects: readonly Symbol[],
  [start, end]: readonly [number, number],
): Symbol[] {
  const comma = view.text.slice(start, end).indexOf(',');
  return comma < 0 ? [] : subjects.filter((s) => s.at > start + comma);
}
