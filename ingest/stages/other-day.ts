/** Whether an occasion is told on another day than the main one: by the day its sentence opens with, or the one right behind its name. */
import { type Doc, isWithin } from '../doc.ts';
import { type Candidate, textOf } from './candidates.ts';

const NUMBER = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}`;
/** "Chiều 28/5, A đã chủ trì họp với B", "Theo đó, ngày 5/7 ông C chủ trì ...". */
const OPENS_ON = new RegExp(
  `^\\W*(?:(?:trước đó|sau đó|tiếp đó|theo đó|cụ thể|ngoài ra|riêng|còn),?\\s*)?(?:hôm (?=\\d)|(?:vào |hôm )?(?:sáng|chiều|tối|trưa|ngày)\\s+(?:ngày\\s+)?)(${NUMBER})`,
  'iu',
);
/** "phiên họp của A *từ ngày 15 đến 17/10*", "hội nghị *tổ chức sáng 5/4*". */
const RIGHT_ON = new RegExp(
  `^\\s*\\(?(?:(?:được|đã|diễn ra|tổ chức|vào|hôm|trong)\\s+)*(?:(?:từ\\s+)?(?:các\\s+)?(?:ngày|sáng|chiều|tối|trưa)\\s+(?:ngày\\s+)?)(?:\\d{1,2}\\s+(?:đến|và)\\s+(?:ngày\\s+)?)?(${NUMBER})`,
  'iu',
);
const tidy = (day: string | undefined): string | undefined =>
  day
    ?.replace(/\s/gu, '')
    .replace(/[.-]/u, '/')
    .replace(/(?<!\d)0/gu, '');

export function isOtherDay(doc: Doc, c: Candidate, best: Candidate): boolean {
  const main = OPENS_ON.exec(textOf(doc, best.sentence))?.[1] ?? behind(doc, best);
  const own = behind(doc, c) ?? OPENS_ON.exec(textOf(doc, c.sentence))?.[1];
  if (own === undefined || main === undefined) return false;
  return tidy(own) !== tidy(main) && !(isCaption(textOf(doc, c.sentence)) && swapped(own) === tidy(main));
}
/** "A chủ trì buổi họp báo chiều 4-3 - Ảnh: B" under a report of 3-4: the caption has day and month the wrong way round. */
export const isCaption = (text: string): boolean => /(?<!\p{L})ảnh\s*:[^:]{0,60}$/iu.test(text);
const swapped = (day: string): string | undefined => tidy(day)?.split('/').reverse().join('/');
const behind = (doc: Doc, { sentence, hit }: Candidate): string | undefined =>
  RIGHT_ON.exec(textOf(doc, sentence).slice(hit.end))?.[1] ?? IN_NAME.exec(hit.name)?.[1];
/** "Hội nghị của Sở Y tế *(ngày 9/1)*". */
const IN_NAME = new RegExp(`\\((?:ngày|sáng|chiều|tối)\\s+(?:ngày\\s+)?(${NUMBER})[^()]{0,8}\\)$`, 'u');

/** "cho biết tại buổi họp báo của Bộ A chiều 14/11", told beside what is held from 19/11: both have days, and none together. */
export function hasOtherDays(doc: Doc, c: Candidate, best: Candidate): boolean {
  const days = (x: Candidate) => doc.dates.filter((d) => isWithin(d, x.sentence) && d.day !== undefined);
  const [own, main] = [days(c), days(best)];
  const shared = own.some((d) => main.some((e) => d.day === e.day && d.month === e.month));
  return own.length > 0 && main.length > 0 && !shared;
}
