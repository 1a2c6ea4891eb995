/** Lists that go on in the next sentence: "Dự có A. Về phía huyện có B.", "tặng Bằng khen cho 5 tập thể. Trong số này có A và B." */
import type { Doc, Sentence } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { REWARD } from '../grammar/role.ts';
import type { EntityId } from '../model.ts';
import { isOfAward, mayReceive } from './awarded.ts';
import type { Occasion } from './occasion.ts';
import { at, type View } from './view.ts';

/** What the sentence before was telling of. */
export interface Open {
  attending: boolean;
  awarding: boolean;
  /** The only person whom it names, and its line: "ông" in the next is he. */
  alone?: { id: EntityId; line: number };
}

/** "Dự đại hội có A. *Bà B được chỉ định giữ chức X; ông C làm Y*.": who gets a post there is no list of those present. */
export const beforeAppointing = (open: Open, { text }: Doc, { start, end }: Sentence): Open =>
  open.attending && APPOINTING.test(text.slice(start, end)) ? { ...open, attending: false } : open;
const APPOINTING =
  /(?<!\p{L})(?:được (?:chỉ định|bầu|bổ nhiệm|phân công|điều động|phê chuẩn)|giữ chức|trúng cử|(?:tái )?đắc cử)(?!\p{L})/iu;

/** Claims what a sentence lists for the one before it; `attended`: it has a list of its own. Says what the next may go on with. */
export function goOn(
  draft: Draft,
  view: View,
  occasion: Occasion | undefined,
  open: Open,
  attended: boolean,
): Open {
  const present = !attended && open.attending && GOES_ON.test(view.text) && occasion !== undefined;
  if (present)
    for (const s of view.symbols.filter((x) => x.letter === 'P'))
      draft.assert({
        type: 'ATTENDED',
        subject: s.id,
        object: occasion.id,
        sentence: s.proof,
        rule: 'attended-continued',
      });
  const awarded = open.awarding && occasion ? awardedHere(draft, view, occasion) : false;
  const alone = aloneIn(view) ?? (view.text.includes('P') ? undefined : open.alone);
  if (occasion && open.alone?.line === view.sentence.line) handedByHim(draft, view, occasion, open.alone.id);
  return {
    ...(alone && { alone }),
    attending: present || attended || ATTENDING.test(view.text),
    awarding: awarded || isOfAward(view),
  };
}

function awardedHere(draft: Draft, view: View, occasion: Occasion): boolean {
  const rest = AWARDS_GO_ON.exec(view.text)?.groups?.rest;
  if (rest === undefined || occasion.planned) return false;
  const start = view.text.length - rest.length;
  const stop = rest.search(NEXT_VERB);
  for (const s of at(view, start, stop < 0 ? view.text.length : start + stop, 'PA'))
    if (mayReceive(s, view))
      draft.assert({
        type: 'RECEIVED_AWARD',
        subject: s.id,
        object: occasion.id,
        sentence: s.proof,
        rule: 'award-continued',
      });
  return true;
}

/** A list of those present goes on: with those of another side, or with nothing but names ("Lãnh đạo phường: P; P."). */
const GOES_ON =
  /^(?:(?:về phía|cùng|ngoài ra|bên cạnh|phía|còn có|ở (?:tỉnh|huyện|xã|thành phố|trung ương)[^P.;]{0,20} có)(?!.*(?<!\p{L})(?:lưu ý|nhấn mạnh|cho biết|đề nghị|yêu cầu|phát biểu|nói|khẳng định|cho rằng)(?!\p{L}))|(?:(?:các )?(?:lãnh đạo|đại biểu|khách mời|phía)[^PE.:;]{0,30}:\s*)?P(?:\s*(?:[,;]|và)\s*P)*(?:\s*[,;]?\s*(?:cùng|và|đại diện|lãnh đạo|các|cấp [ủu][ỷy]|toàn thể|đông đảo)(?!\p{L})[^PE.:“”"]*)?\s*[.;]?$)/u;
/** "Dự lễ ở tỉnh có đại diện A", nobody of whom is named: the next sentence may name those of the district. */
const ATTENDING = /^(?:(?:cùng|tham|tới|đến|về) )*dự [^.;]*(?:\scó\s|\s:\s*$)/u;

/** "Trong số này có A, B và ông C.", "Đó là: ...", "Các tập thể gồm: ..." */
const AWARDS_GO_ON =
  /^(?:(?:[-–+•*]|\d\s?[.)]|[ab]\s?[.)])\s*)?(?:(?:trong (?:số (?:này|đó|ấy)|đó)|tiêu biểu|điển hình|đó|danh sách|(?:các|những) (?:tập thể|cá nhân|đơn vị)(?: được (?:khen thưởng|tuyên dương|tặng|biểu dương|nhận))?)[^PAE.;:]{0,40}?\s?(?:có|là|gồm|:)|(?:(?:về )?\d* ?)?(?:tập thể|cá nhân)\s*(?=:)|gồm|bao gồm)(?<rest>\s*:?\s.*[PA].*)$/u;
const NEXT_VERB =
  /(?<!\p{L})(?:đã|sẽ|trao|tặng|phát biểu|nhấn mạnh|chủ trì|cho biết|được|nhận|với)(?!\p{L})/u;

function aloneIn({ symbols, sentence }: View): Open['alone'] {
  const [first, ...more] = new Set(symbols.flatMap((s) => (s.letter === 'P' ? [s.id] : [])));
  return first !== undefined && more.length === 0 ? { id: first, line: sentence.line } : undefined;
}

/** "*Ông* cũng trao cờ thi đua của A cho A": he of whom the sentence before told. */
function handedByHim(draft: Draft, view: View, occasion: Occasion, id: EntityId): void {
  const called = HANDED_BY_HIM.exec(view.text)?.groups?.called;
  const name = draft.entities.get(id)?.name ?? '';
  if (called === undefined || occasion.planned || NOT_HE[called]?.test(name)) return;
  const { start, end } = view.sentence;
  draft.assert({
    type: 'PRESENTED_AWARD',
    subject: id,
    object: occasion.id,
    sentence: { start, end },
    rule: 'award-handed-by-him',
  });
}
const HANDED_BY_HIM = new RegExp(
  `^(?:(?:(?:nhân )?dịp (?:này|đó)|nhân đây|tiếp đó|sau đó|ngoài ra|đồng thời|cũng tại E|tại E|tại đây)\\s*,?\\s*)?(?<called>ông|bà|đồng chí|anh|chị) (?:(?:đã|cũng|còn|sau đó|tiếp tục|trực tiếp|thay mặt A) )*(?:trao tặng|trao|gắn) (?:[^PE.;]{0,30}?)${REWARD}`,
  'u',
);
const NOT_HE: Readonly<Record<string, RegExp>> = {
  ông: / Thị /u,
  anh: / Thị /u,
  bà: / Văn /u,
  chị: / Văn /u,
};
