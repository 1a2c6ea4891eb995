/** What the headline says of programmes: what an occasion was held for whose name leaves it open, and parties that the text never tells. */
import type { Draft } from '../draft.ts';
import { moodOf } from '../grammar/mood.ts';
import { PARTY_RULES } from '../grammar/roles-party.ts';
import { matchesOf } from '../matches.ts';
import { isBare } from './about.ts';
import type { Occasion } from './occasion.ts';
import { toPaper } from './roles-paper.ts';
import { symbolsOf, type View } from './view.ts';

/** "Ra mắt mô hình “X” ở Y": what the headline says that an occasion was held for whose name leaves it open. */
export function reviewedInTitle(draft: Draft, view: View, [main]: readonly Occasion[]): void {
  const [paper] = HEADLINE.test(view.text) ? view.symbols.filter((s) => s.letter === 'G') : [];
  if (main && paper && isBare(main))
    draft.assert({
      type: 'REVIEWS',
      subject: main.id,
      object: paper.id,
      sentence: paper.proof,
      rule: 'reviews-title',
    });
}
const HEADLINE =
  /(?:^|[:,]\s*|(?<!\p{L})(?:lễ|hội nghị|tổ chức)\s+)(?:ra mắt|ký kết|tổng kết|sơ kết|phát động|nhìn lại)\s[^.;GEPD]{0,40}?G/u;

/** "Viện Kiểm sát huyện chủ trì lễ ký kết": a body that the text tells as one of the hosts. */
export function chairedInTitle(draft: Draft, view: View): void {
  const [who, event] = /^A (?:đồng )?chủ trì E(?! tổ chức)/u.test(view.text) ? view.symbols : [];
  if (who && event)
    draft.assert({
      type: 'CHAIRED',
      subject: who.id,
      object: event.id,
      sentence: who.proof,
      rule: 'chaired-title',
    });
}

/** "A: Tổng kết công tác năm 2023", "A và A kỷ niệm 20 năm thành lập": whose report it is holds the occasion of which the text tells no host. */
export function hostInTitle(draft: Draft, view: View, [main]: readonly Occasion[]): void {
  if (!main || draft.ends.to('ORGANIZED', main.id).size > 0) return;
  const hosts = HOST.exec(view.text)?.[1] ?? '';
  for (const s of view.symbols.filter((x) => x.letter === 'A' && x.at < hosts.length))
    draft.assert({
      type: 'ORGANIZED',
      subject: s.id,
      object: main.id,
      sentence: view.sentence,
      rule: 'organized-title',
    });
}
const HOST =
  /^(A(?:\s*(?:,|và|phối hợp(?: với)?)\s*A)*)(?:\s*:\s*|\s+)(?:(?:đã|long trọng|tổ chức|khai mạc|phát động)\s+)*(?:E|sơ kết|tổng kết|kỷ niệm|tập huấn|ra mắt|phát động|gặp mặt|họp mặt|giao ban|tọa đàm|toạ đàm|tuyên dương|biểu dương|đại hội|hội nghị|khai giảng|bế giảng|quán triệt|giám sát)(?!\p{L})/iu;

/** "A và B ký kết G": what the headline says of a programme that the text never names so. */
export function partiesInTitle(draft: Draft, view: View): void {
  for (const read of view.symbols.some((s) => s.letter === 'G') ? PARTY_RULES : [])
    for (const match of matchesOf(read.pattern, view.text)) {
      const said = ['who', 'with'].flatMap((group) => symbolsOf(view, match, group, read.subjects ?? 'AC'));
      if (moodOf(read, view.text, match.index, match.index + match[0].length) === 'stated')
        toPaper(draft, view, { ...read, status: 'stated' }, match, said);
    }
}
