/** Where an occasion was held by its own name alone: "tiếp xúc cử tri quận 1", "chuyến thăm chính thức Nhật Bản", "hội nghị xúc tiến đầu tư vào tỉnh A", "buổi công bố các quyết định của tỉnh B". */
import { type Doc, isWithin, type PlaceRef, type Sentence } from '../doc.ts';
import type { EventHit } from '../grammar/event.ts';
import { isCentral } from './rooms.ts';

interface Found {
  hit: EventHit;
  sentence: Sentence;
}

/** "với cử tri các xã A và B": where the voters of a unit are met. */
const VOTERS = /(?<!\p{L})cử tri\s+(?:(?:của|tại|ở|các|trên địa bàn)\s+)?$/iu;
/** What is held for a unit is held there. */
const FOR_UNIT =
  /(?<!\p{L})(?:xúc tiến đầu tư(?: vào)?|kỷ niệm \d+ năm (?:ngày )?(?:thành lập|giải phóng|tái lập))\s+(?:tỉnh |thành phố |TP\.? |huyện |quận )?$/iu;
/** A unit that stands for its government. */
const OF_UNIT =
  /^(?:\s+(?:tổng kết|sơ kết|giao ban|thường kỳ|trực tuyến|công bố|trao|các|quyết định|về|công tác|cán bộ|nhân sự|bổ nhiệm|điều động|luân chuyển|năm|tháng|quý|[\d/]+|[IVX]+))*\s+của\s+(?:tỉnh |thành phố |TP\.? |huyện |quận )?$/iu;
/** "chuyến kiểm tra các mỏ trên địa bàn huyện A": who goes to look at something is there. */
const LOOKED_AT = /\strên\s+địa\s+bàn\s+(?:tỉnh |thành phố |TP\.? |huyện |quận )?$/iu;
const GOING = /^(?:buổi |cuộc |chuyến )?(?:giám sát|kiểm tra|khảo sát|thị sát)/iu;
const JOURNEY = /^chuyến (?:thăm|công tác)/iu;
const TO = /^(?:[^,.;“”"]{0,60}\s)?(?:tới|đến|về)\s+(?:thăm\s+)?(?:tỉnh |thành phố |TP\.? |huyện |quận )?$/iu;
/** "đã đến làm việc với lãnh đạo tỉnh A": who comes is received there. */
const CAME = /(?<!\p{L})(?:đến|tới|vào|về)\s+(?:thăm,?\s+(?:và\s+)?)?$/iu;
/** "thăm giáo xứ B, *xã C*", "thăm Tòa Giám mục D (*huyện E*)", "Ngày hội Đại đoàn kết với bà con khu dân cư F, *xã G*": whom they go to lives there. */
const VISITS = /^(?:(?:buổi |chuyến )?thăm|ngày hội)(?!\p{L})/iu;
const LIVES =
  /^[,\s](?!.*(?<!\p{L})(?:đoàn (?:công tác|đại biểu)|của)(?!\p{L}))[^;“”"]{4,90}(?:,|\(|(?<!\p{L})(?:ở|tại))\s*$/iu;
const WORK = /^(?:buổi |cuộc )?làm việc/iu;
const RECEIVED = /^\s+với\s+(?:(?!đoàn|các bộ|đại diện)[^,.;“”"]{0,70}\s)?$/iu;

/** The unit that the name of the occasion leads to. */
export function placeOfName(doc: Doc, { hit, sentence: s }: Found): PlaceRef | undefined {
  const { kind } = hit;
  const [start, end] = [s.start + hit.start, s.start + hit.end];
  const before = doc.text.slice(s.start, start);
  return doc.places.find((p) => {
    const at = doc.tokens[p.first]?.start ?? 0;
    if (!isWithin(p, s)) return false;
    // "trả lời cử tri quận A tại buổi tiếp xúc": whose voters they are is told before it, too.
    if (at < start && kind === 'tiếp xúc cử tri') return VOTERS.test(doc.text.slice(s.start, at));
    if (at <= start || at > end + PREPOSITION) return false;
    const between = doc.text.slice(start + hit.head.length, at);
    if (FOR_UNIT.test(between)) return true;
    const near = p.level === 'district' || p.level === 'commune';
    const met = () => near || comesFromCentre(doc, s, start);
    return (doc.tokens[p.last - 1]?.end ?? 0) <= end && isLedTo(hit, before, between, near, met);
  });
}
/** "xúc tiến đầu tư *vào tỉnh* A": a name ends before such words. */
const PREPOSITION = 16;

const isLedTo = (
  { head, kind }: EventHit,
  before: string,
  between: string,
  near: boolean,
  met: () => boolean,
): boolean =>
  (kind === 'tiếp xúc cử tri' && VOTERS.test(head + between)) ||
  OF_UNIT.test(between) ||
  (GOING.test(head) && LOOKED_AT.test(between)) ||
  (JOURNEY.test(head) && TO.test(between)) ||
  (VISITS.test(head) && near && LIVES.test(between)) ||
  (WORK.test(head) && RECEIVED.test(between) && (CAME.test(before) || met()));

/** "Bộ trưởng P làm việc với tỉnh A": who comes from the centre is received there; nobody of a unit stands before it. */
function comesFromCentre(doc: Doc, s: Sentence, start: number): boolean {
  const bodies = [
    ...doc.agencies,
    ...[...doc.offices, ...doc.persons.flatMap((p) => p.offices)].flatMap((o) => o.agency ?? []),
  ].filter((a) => isWithin(a, s) && (doc.tokens[a.first]?.start ?? start) < start);
  return bodies.some(isCentral) && bodies.every((a) => isCentral(a) && !a.place);
}

/** "tại thôn Đăk Nớ, ...", "cùng Nhân dân thôn Sơn Phong", "với bà con khu dân cư thôn Đông": the commune that the sentence names, where it names one. */
export function hamletOf(doc: Doc, s: Sentence): PlaceRef | undefined {
  const local = doc.tokens
    .slice(s.first, s.last)
    .some(
      (t, i, all) =>
        /^(?:tại|dân|con|cư)$/iu.test(t.text) &&
        /^(?:thôn|bản|ấp|buôn|xóm|làng|khóm|sóc|phum|bon)$/iu.test(all[i + 1]?.text ?? ''),
    );
  if (!local) return undefined;
  const place = doc.places.find((p) => isWithin(p, s) && p.level === 'commune');
  return place ?? doc.agencies.find((a) => isWithin(a, s) && a.place?.level === 'commune')?.place;
}
