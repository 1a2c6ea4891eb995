/** The unit of the body whose occasion it is, and which bodies a phrase gives an occasion to. */
import {
  type AgencyChunk,
  type Doc,
  isWithin,
  type OfficeChunk,
  type PlaceRef,
  type Sentence,
} from '../doc.ts';
import type { EventHit } from '../grammar/event.ts';
import type { Jurisdiction } from './context.ts';
import { isCentral, unitOf } from './rooms.ts';
import { isOfCentre, startOf } from './venue-central.ts';

interface Found {
  hit: EventHit;
  sentence: Sentence;
}

/** The unit of the body whose occasion it is: that of its name ("kỳ họp HĐND tỉnh X"), of "do A tổ chức", of who stands before the phrase or holds an office. */
export function hostUnit(doc: Doc, found: Found, where: Jurisdiction): PlaceRef | 'central' | undefined {
  const { sentence, hit } = found;
  const start = sentence.start + hit.start;
  const all = doc.agencies.filter((a) => isWithin(a, sentence));
  const before = all.filter((a) => startOf(doc, a) < start);
  const behind = all.filter((a) => startOf(doc, a) >= start);
  const leads = (o: { last: number }): boolean => {
    const last = doc.tokens[o.last - 1]?.end ?? start;
    const between = doc.text.slice(last, start);
    return last < start && (LEADS.test(between) || (hit.told === true && DOES.test(between)));
  };
  const bodyOf = ({ agency }: OfficeChunk): AgencyChunk[] => (agency ? [agency] : []);
  const heads = [
    ...doc.offices.filter((o) => isWithin(o, sentence) && leads(o)).flatMap(bodyOf),
    // Heads of communes come to a meeting of the province as well.
    ...doc.persons
      .filter((p) => isWithin(p, sentence))
      .flatMap((p) => p.offices.flatMap(bodyOf))
      .filter((a) => isCentral(a) || unitOf(a, where)?.level === 'province'),
  ];
  return (
    holdersUnit(doc, found, where) ??
    (isOfCentre(doc, found) ? 'central' : undefined) ??
    firstUnit([...placed(before), ...placed(heads), ...behind], where)
  );
}

/** The unit of who is told to hold it: the body that is visited, that is told before "tổ chức" or behind "do", or that its name gives. */
export function holdersUnit(
  doc: Doc,
  { sentence, hit }: Found,
  where: Jurisdiction,
): PlaceRef | 'central' | undefined {
  const [start, end] = [sentence.start + hit.start, sentence.start + hit.end];
  const at = (a: AgencyChunk): number => startOf(doc, a);
  const all = doc.agencies.filter((a) => isWithin(a, sentence));
  const head = start + hit.head.length;
  const named = all.filter((a) => {
    const between = doc.text.slice(head, at(a));
    return at(a) >= start && at(a) <= end + 1 && isOwnBody(between);
  });
  const by = all.filter((a) => at(a) > end && BY.test(before(doc, end, at(a))) && isHost(doc, a));
  const holders = all.filter(
    (a) => at(a) < start && /tổ chức|họp|khai mạc/u.test(doc.text.slice(at(a), start)),
  );
  // "Thực hiện kế hoạch của A, sáng nay B tổ chức ...": B holds it.
  const free = holders.filter((a) => !/(?<!\p{L})của\s+$/u.test(doc.text.slice(sentence.start, at(a))));
  const holding = free.length > 0 ? free : holders;
  // Who comes to work with a body or to visit it is received there.
  const visited = VISIT.test(hit.head)
    ? all.filter((a) => at(a) >= start && RECEIVED.test(doc.text.slice(head, at(a))))
    : [];
  // What is handed over is handed over where it stays.
  const given = /^(?:buổi |lễ )?bàn giao|^lễ$/u.test(hit.head)
    ? all.filter(
        (a) =>
          /bàn giao/iu.test(hit.name) &&
          at(a) >= start &&
          at(a) < end + 1 &&
          /\scho\s*$/u.test(doc.text.slice(head, at(a))),
      )
    : [];
  return firstUnit([...visited, ...given, ...placed(holding), ...by, ...named], where);
}
/** "làm việc *của Bộ trưởng P với lãnh đạo* A", "kiểm tra *công tác tuyển quân tại* A". */
const RECEIVED =
  /^\s*(?:của\s[^,.;]{3,90}?\s)?(?:(?:và|,)?\s*(?:làm việc|chúc (?:mừng|[Tt]ết)|tặng quà|động viên)(?:\s+|(?=,)))*(?:(?:khẩn|trực tiếp|đột xuất|nhanh)\s+)?(?:(?:việc|tình hình|công tác|kết quả)\s[^,;.]{0,60}?)?(?:với|tại|(?<=(?:chúc (?:mừng|[Tt]ết)|tặng quà)\s))\s*(?:(?:(?:tập thể |đại diện )?lãnh đạo|hội trường|trụ sở)\s+)?$/u;

function firstUnit(bodies: readonly AgencyChunk[], where: Jurisdiction): PlaceRef | 'central' | undefined {
  for (const a of bodies) {
    const unit = unitOf(a, where);
    if (unit) return unit;
    if (isCentral(a)) return 'central';
  }
  return undefined;
}

/** "do A tổ chức", "được A và B tổ chức sáng 7/6". */
const BY = /(?:^|\s)(?:do|được|mà)\s+$/u;
/** The letters before a place that hold BY, however far away the occasion stands. */
const before = (doc: Doc, from: number, to: number): string => doc.text.slice(Math.max(from, to - 16), to);
const isHost = (doc: Doc, a: AgencyChunk): boolean => {
  const end = doc.tokens[a.last - 1]?.end ?? 0;
  return (
    doc.tokens[a.first - 1]?.lower === 'do' ||
    /^[^.;“"]{0,160}?(?:tổ chức|đăng cai)(?!\p{L})/u.test(doc.text.slice(end, end + 180))
  );
};

/** "Phó Chủ tịch UBND thành phố đã chủ trì *cuộc họp*": a head told without a name. */
const LEADS = /^\s*(?:(?:đã|vừa|trực tiếp)\s+)*(?:chủ trì|chủ t[oọ][aạ])\s*$/u;
/** "Bí thư Huyện ủy A *tiếp công dân*": one told by the verb right behind. */
const DOES = /^\s*(?:(?:đã|vừa|có|trực tiếp)\s+)*$/u;
const VISIT = /thăm|làm việc|giám sát|kiểm tra|khảo sát/u;

/** The unit of the body that holds it, where the sentence names one of a province or below. */
export function ownUnit(doc: Doc, found: Found, where: Jurisdiction): PlaceRef | undefined {
  const unit = hostUnit(doc, found, where);
  return unit === 'central' ? undefined : unit;
}

/** Those with a place of their own first: "Hội Nông dân huyện và Công an huyện Bảo Yên". */
const placed = (all: AgencyChunk[]): AgencyChunk[] => [
  ...all.filter((a) => a.place ?? a.parent?.place),
  ...all.filter((a) => !(a.place ?? a.parent?.place)),
];

/** What a body decided or wrote is not its session: "công bố quyết định của X". */
const WRITTEN =
  /(?:quyết định|bản án|kháng cáo|nghị quyết|nghị định|thông tư|pháp lệnh|hiến pháp|hiệp định|văn bản|tờ trình|chỉ thị|kết luận|cán bộ chủ chốt|kế hoạch(?! (?:năm|công tác|quý|6))|chương trình(?! công tác)|đề án|bằng khen|giấy khen|cờ (?:thi đua|truyền thống|luân lưu|đơn vị)|huân chương|huy chương|kỷ niệm chương|danh hiệu|bằng công nhận|vận động|báo cáo|ý kiến|luật|chỉ đạo|quy chế|phối hợp|lãnh đạo|học sinh|sinh viên|giáo viên|cử tri|người dân|dự án|vụ việc|sai phạm|đề xuất|kiến nghị|đề nghị|chức danh|chức vụ|đơn|thông báo|công văn|trụ sở|thành viên|nhân sự|nội dung)(?:[^,]|,(?=\s*(?:bổ nhiệm|luân chuyển|phân công|chỉ định|điều động|tiếp nhận)\s))*$/iu;

/** Does this stand between a head and the body whose occasion it is? "Kỳ họp *thứ tư* HĐND", "Hội nghị tổng kết ... *của* Bộ Y". */
export function isOwnBody(between: string): boolean {
  const of =
    /(?<!\p{L})của\s*$/iu.test(between) &&
    !WRITTEN.test(between.replace(/của\s*$/iu, '')) &&
    !PARTNERS.test(between);
  return of || BARE.test(between);
}
/** "cuộc làm việc *với đoàn công tác của* A": whom the host meets. */
const PARTNERS =
  /(?<!\p{L})với\s+(?:(?:các|một số)\s+)?(?:đoàn|phái đoàn|đại diện|thành viên|cán bộ|nhân viên|tổ công tác|chuyên gia)(?!\p{L})[^,]*$/iu;
const BARE =
  /^\s*(?:(?:lần|phiên)?\s*(?:thứ|lần)\s+\S+|(?:tập thể )?lãnh đạo|\d+|thường kỳ|thường niên|bất thường|định kỳ|liên tịch|trực tuyến|(?:đại biểu )?toàn quốc|giữa nhiệm kỳ|(?:sơ|tổng) kết|(?:(?:của|tại|trong) )?(?:kỳ họp|phiên họp)|trù bị|giao ban|báo chí|(?:bế mạc|khai mạc|toàn thể|thảo luận tổ)|(?:thảo luận|chất vấn)(?= (?:(?:tại|của|trong) )?(?:hội nghị|kỳ họp|đại hội))|(?:(?:của|tại|trong) )?(?:hội nghị|đại hội(?: đại biểu)?)|(?:đồng )?cổ đông|\([^()]{0,40}\)|quý\s+\S+|tháng\s+[\d/]+|năm\s+\d+|,|\s[–-]\s|\s)*$/iu;
