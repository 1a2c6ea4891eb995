/** What the headline says of programmes: what an occasion was held for whose name leaves it open, and parties that the text never tells. */
import type { Draft } from '../draft.ts';
import { moodOf } from '../grammar/mood.ts';
import { PARTY_RULES } from '../grammar/roles-party.ts';
import { matchesOf } from '../matches.ts';
import { isBare } from './about.ts';
import type { Occasion } from './occasion.ts';
import { assertParties, isJointPaper, onlyCarriesOut } from './parties.ts';
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

/** What the headline adds where the text, which is read by now, leaves it open. */
export function afterText(draft: Draft, view: View, occasions: readonly Occasion[]): void {
  hostInTitle(draft, view, occasions);
  partiesInHeadline(draft, view, occasions);
}

/** "A: Tổng kết công tác năm 2023", "A và A kỷ niệm 20 năm thành lập": whose report it is holds the occasion of which the text tells no host. */
function hostInTitle(draft: Draft, view: View, [main]: readonly Occasion[]): void {
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
  /^(A(?:\s*(?:,|-|–|và|cùng(?: với)?|(?:chủ trì,? )?(?:phối|kết) hợp(?: với| cùng)?|liên kết(?: với)?)\s*A)*)(?:\s*:\s*|\s+)(?:(?:đã|vừa|long trọng|phối hợp|đồng|đăng cai|tổ chức|khai mạc|phát động)\s+)*(?:E|sơ kết|tổng kết|kỷ niệm|tập huấn|ra mắt|phát động|gặp mặt|họp mặt|giao ban|tọa đàm|toạ đàm|tuyên dương|biểu dương|đại hội|hội nghị|khai giảng|bế giảng|quán triệt|giám sát|ra quân|diễn tập|đối thoại|khởi công|khánh thành|bàn giao|trao(?: tặng)?(?= (?:nhà|quà|học bổng|huy hiệu)))(?!\p{L})/iu;

/** "Sơ kết quy chế phối hợp giữa A và B", "A và B ký kết chương trình phối hợp": the parties of what the occasion reviews or signs, where the text tells of none; marked as inferred. */
function partiesInHeadline(draft: Draft, view: View, [main]: readonly Occasion[]): void {
  const papers = main ? [...draft.ends.from('REVIEWS', main.id)].map((c) => c.object) : [];
  const [paper, ...more] = new Set(papers);
  const match = paper && more.length === 0 && BETWEEN.map((b) => b.exec(view.text)).find((m) => m);
  if (!main || !match || draft.ends.to('PARTY_TO', paper).size > 0 || !isJointPaper(draft, paper)) return;
  const said = ['who', 'with'].flatMap((group) => symbolsOf(view, match, group, 'A'));
  const parties = said.map(({ id }) => ({ id, sentence: view.sentence }));
  const ids = parties.map((p) => p.id);
  if (new Set(ids).size < 2 || (!match[0].includes(' giữa ') && onlyCarriesOut(draft, paper, ids))) return;
  assertParties(draft, paper, parties, {
    rule: 'party-headline',
    reason: 'tiêu đề nêu các bên của văn bản mà hội nghị bàn',
    also: main.sentence,
  });
}
const LIST = String.raw`A(?:\s*(?:,|, và|và|với|cùng|-|–|phối hợp(?: với)?)\s*A)*`;
const JOINT = '(?:phối hợp|liên tịch|liên ngành|hợp tác)';
const DONE = String.raw`\s+(?:tổ chức\s+)?(?:E\s+)?(?:ký kết|ký|sơ kết|tổng kết|đánh giá|kiểm điểm|rà soát|nhìn lại)\s[^.;:GPDA]{0,60}?${JOINT}(?!\p{L})`;
const BETWEEN = [
  String.raw`${JOINT}(?:\s[^.;:GPDA]{0,60})?\sgiữa\s+(?<who>${LIST})`,
  String.raw`(?:^|:\s*)(?<who>${LIST})${DONE}(?:\s[^.;:GPDA]{0,40})?\s(?:với|cùng)\s+(?<with>${LIST})`,
  String.raw`(?:^|:\s*)(?<who>${LIST})${DONE}`,
].map((source) => new RegExp(source, 'du'));

/** "A và B ký kết G": what the headline says of a programme that the text never names so. */
export function partiesInTitle(draft: Draft, view: View): void {
  for (const read of view.symbols.some((s) => s.letter === 'G') ? PARTY_RULES : [])
    for (const match of matchesOf(read.pattern, view.text)) {
      const said = ['who', 'with'].flatMap((group) => symbolsOf(view, match, group, read.subjects ?? 'AC'));
      if (moodOf(read, view.text, match.index, match.index + match[0].length) === 'stated')
        toPaper(draft, view, { ...read, status: 'stated' }, match, said);
    }
}
