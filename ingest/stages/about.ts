/** What an occasion is about: what it reviews or signs, what it is held for, what is adopted there. */
import type { Draft } from '../draft.ts';
import { adopterAt, mayIssue } from './issuers.ts';
import type { Occasion } from './occasion.ts';
import { type Reading, symbolsOf, type View } from './view.ts';

/** Asserts what a rule says of an occasion where it matched. */
type About = (draft: Draft, view: View, rule: Reading, match: RegExpMatchArray, occasion: Occasion) => void;

/** What is signed at the occasion is what it is about. */
export const reviews: About = (draft, view, rule, match, occasion) => {
  // "Cùng với chương trình giao lưu, hai nước đã ký G": beside it.
  if (/^(?:cùng với|bên cạnh|ngoài|trước|sau)\s+(?:khi\s+)?(?:chương trình\s+)?E/u.test(view.text)) return;
  const here = view.sentence === occasion.sentence || view.symbols.some((s) => s.letter === 'E');
  if (rule.where === 'lead' && view.sentence !== occasion.sentence) return;
  if (!here && (TALK.test(occasion.hit.head) || OF_THE_YEAR.test(view.text))) return;
  if (rule.bare && !isBare(occasion)) return;
  if (rule.called && !rule.called.test(occasion.hit.name)) return;
  for (const s of symbolsOf(view, match, 'object', 'G'))
    draft.assert({
      type: 'REVIEWS',
      subject: occasion.id,
      object: s.id,
      sentence: s.proof,
      rule: rule.name,
      status: rule.status,
    });
};

/** Of what is signed on a journey or where two sides meet, most is signed by others somewhere else, unless the sentence says that it was there. */
const TALK = /^(?:(?:cuộc|buổi)\s+)?(?:gặp(?!\s+mặt)|hội\s+kiến|tiếp(?!\s+xúc)|chuyến|thăm)(?!\p{L})/iu;

/** "*Theo báo cáo tổng kết công tác năm 2018*, các cấp hội đã đạt kết quả: ký kết G1; ký kết G2": what a report looks back on. */
const OF_THE_YEAR =
  /^(?:theo|qua)\s+(?:bản\s+)?báo cáo(?!\p{L})|^(?:trong\s+)?(?:năm (?:\d{4}|qua)|(?:\d+|một|hai|ba|năm) năm qua|nhiệm kỳ (?:qua|\d{4}))(?!\p{L})/u;

/** "Hội nghị tổng kết", "Buổi lễ": a name that leaves open what is reviewed, signed or launched. */
export const isBare = ({ hit, reviewed }: Occasion): boolean => !reviewed && BARE.test(hit.name);
const BARE =
  /^(?:(?:Hội nghị|Buổi lễ|Lễ|Cuộc họp|Buổi họp|Buổi|Họp)(?: liên ngành| trực tuyến| toàn quốc)?(?: (?:sơ kết|tổng kết|ký kết|ký|ra mắt|phát động|giao ban|với nội dung trên))?)(?: năm \d{4}| và .*)?$/iu;

/** "Thực hiện D của A, sáng nay A tổ chức E": the document that it is held for; where the clause stands alone, the next sentence holds it. */
export const heldFor: About = (draft, view, rule, match, occasion) => {
  const here =
    view.sentence === occasion.sentence ||
    rule.where === 'anywhere' ||
    view.symbols.some((s) => s.letter === 'E' && s.id === occasion.id);
  if (rule.where === 'lead' && view.sentence !== occasion.sentence) return;
  const next = occasion.sentence.start - view.sentence.end;
  if (!here && (next < 0 || next > NEXT_SENTENCE)) return;
  for (const s of symbolsOf(view, match, 'object', 'D'))
    draft.assert({
      type: 'BASED_ON',
      subject: occasion.id,
      object: s.id,
      sentence: { start: s.proof.start, end: Math.max(s.proof.end, here ? 0 : occasion.sentence.end) },
      rule: rule.name,
      status: rule.status,
    });
};
const NEXT_SENTENCE = 2;

/** "E đã thông qua D": the paper is of the body that sits there. */
export const adopted: About = (draft, view, rule, match, occasion) => {
  const id = adopterAt(draft, occasion.id);
  for (const s of id ? symbolsOf(view, match, 'object', 'D') : [])
    if (id && mayIssue(draft, { id }, s))
      draft.assert({
        type: 'ISSUED',
        subject: id,
        object: s.id,
        sentence: s.proof,
        rule: rule.name,
        status: 'inferred',
        reason: 'cơ quan họp thông qua',
      });
};
