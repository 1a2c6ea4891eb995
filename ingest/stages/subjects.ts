/** Which of the bodies that stand before a verb are its subjects: not those whose paper is carried out, nor those of a clause before, nor where it happens. */
import type { RoleRule } from '../grammar/roles.ts';
import { beforePresenters } from './awarded.ts';
import type { Symbol, View } from './view.ts';

/** "tại hội trường A", "tại phòng họp tầng 2 , trụ sở A - A - A": where it is. */
const ROOM =
  /(?<!\p{L})(?:tại\s(?:(?!(?:do|được|có|là|gồm)\s)(?:\p{Ll}+|\d{1,2})\s){0,5}|(?:trụ sở|hội trường|phòng họp|khuôn viên)\s)(?:A\s[-–/]\s)*$/u;
export const isPlace = (view: View, { at }: Symbol): boolean =>
  ROOM.test(view.text.slice(Math.max(0, at - 60), at));

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

/** Which chunks may be the subjects of a rule. */
export function lettersOf({ subjects, relation }: RoleRule): string {
  if (subjects) return subjects;
  if (relation === 'RECEIVED_AWARD') return 'PA';
  return /^(?:ORGANIZED|COORDINATES_WITH|PARTY_TO|ISSUED|BASED_ON)$/.test(relation) ? 'AC' : 'P';
}

/** People listed after "dự có" up to the next verb that starts another statement; of awards also without the next who hands over. */
export function untilNextRole(view: View, rule: RoleRule, subjects: Symbol[], start: number): Symbol[] {
  const rest = view.text.slice(start);
  const stop = rest.search(
    /(?<!\p{L}|[(] )(?:(?<![–-] )chủ trì|phát biểu|báo cáo|trao (?:bằng|giấy)|kết luận|đã|nhấn mạnh)(?!\p{L})/u,
  );
  if (stop < 0) return subjects;
  const end = /AWARD/.test(rule.relation) ? beforePresenters(rest, stop) : stop;
  return subjects.filter((s) => s.at < start + end);
}
