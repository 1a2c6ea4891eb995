/**
 * Titles whose body stands apart from them: "Sở Y tế Hà Nam hiện chỉ còn một phó giám đốc là bà A", "Về phía UBND thành phố, Phó chủ tịch B nói": the only
 * body up to there, in the sentence or else in the two before it, that has such a seat; and "Tiểu ban X do ông C làm trưởng tiểu ban".
 */
import {
  type AgencyChunk,
  bodiesIn,
  type Doc,
  isWithin,
  type OfficeChunk,
  type PersonChunk,
  sentenceAt,
  sentenceNumber,
} from '../doc.ts';
import { officeAt } from '../grammar/office.ts';
import { countAt } from '../grammar/people-lists.ts';
import { nameAt } from '../grammar/person.ts';
import { hasSeat, isHeadOf, served, wholeOf } from '../grammar/seats.ts';
import { lowerWords, says } from '../grammar/words.ts';
import { countUpTo } from '../sorted.ts';

export function nearestBodies(doc: Doc): Doc {
  seatBare(doc);
  for (const [n] of doc.persons.entries()) seatCounted(doc, n);
  return doc;
}

function seatBare(doc: Doc): void {
  for (const person of doc.persons)
    person.offices = person.offices.filter((o) => !isOfOtherHead(doc, person, o));
  const known = new Set(doc.persons.flatMap((p) => (p.offices.some((o) => o.agency) ? p.name : [])));
  const bare = doc.persons.flatMap((p) =>
    known.has(p.name) || isOthers(doc, p) ? [] : p.offices.filter((o) => isBare(doc, p, o)),
  );
  const heads = doc.persons.filter((p) => says(doc.tokens[p.first - 1], 'do', 'chính'));
  if (bare.length + heads.length === 0) return;
  const alone = new Set(doc.agencies);
  const bodies = bodiesIn(doc)
    .flatMap((a) =>
      [wholeOf(a), ...served(a)].map((whole) => {
        if (whole === a) return a;
        const itself = { ...whole, first: a.first, last: a.last };
        if (alone.has(a)) alone.add(itself);
        return itself;
      }),
    )
    .sort((a, b) => a.last - b.last);
  for (const office of bare) {
    const body = office.agency
      ? undefined
      : (ofSide(doc, office) ?? bodyBefore(doc, { bodies, alone }, office));
    if (body) seat(office, body);
  }
  shareSeats(doc);
  for (const person of heads) headOf(doc, bodies, person);
}

function seat(office: OfficeChunk, body: AgencyChunk): void {
  const reason = `cơ quan được nhắc ngay trước: ${body.head}`;
  office.agency = { ...body, first: office.first, last: office.last, reason };
}

/** "*Đại diện thành phố Đà Nẵng,* Phó Chủ tịch A", "*Về phía tỉnh Hà Nam,* Chủ tịch B": of its government. */
function ofSide({ tokens, places }: Doc, o: OfficeChunk): AgencyChunk | undefined {
  const side = places[countUpTo(places, (p) => p.last < o.first) - 1];
  if (side?.last !== o.first - 1 || tokens[side.last]?.text !== ',' || side.level === 'country')
    return undefined;
  if (!says(tokens[side.first - 1], 'diện', 'phía') || !/^(?:Phó )?Chủ tịch(?: Thường trực)?$/u.test(o.title))
    return undefined;
  const { first, last, ...place } = side;
  return { first, last, head: 'UBND', cls: 'local', place, level: side.level, levelWord: place.kind };
}

/** "các phó ban A *và B*": one title before both, and what completes it for A is B's where nothing else is told of him. */
function shareSeats({ persons, tokens }: Doc): void {
  for (const [n, person] of persons.entries()) {
    const before = persons[n - 1];
    const [bare] = person.offices;
    const told = before?.offices.find((o) => o.agency?.reason && o.first === bare?.first);
    if (!before || !bare || !told?.agency || bare.agency || bare.title !== told.title) continue;
    const listed = before.last === person.first - 1 && /^(?:,|;|và)$/u.test(tokens[before.last]?.lower ?? '');
    if (listed) bare.agency = { ...told.agency };
  }
}

/** "*hai* phó chủ tịch là ông A hiện đang nghỉ *và bà B* vừa qua đời": as many as are counted, whatever is told of them in between. */
function seatCounted({ persons, tokens, sentences }: Doc, n: number): void {
  const first = persons[n];
  const shared = first?.offices.find((o) => o.agency && o.last <= first.nameFirst);
  const counted = shared && countAt(tokens[shared.first - 1]);
  if (!first || !shared || !counted) return;
  // Those behind the first are counted with him.
  if (persons[n - 1]?.offices.some((o) => o.first === shared.first)) return;
  // "hai Ủy viên X, Thứ trưởng Y A, *B* và ông C": one is named whom nobody has read.
  if (tokens[first.nameLast]?.text === ',' && nameAt(tokens, first.nameLast + 1, false)) return;
  const end = sentenceAt(sentences, first.first)?.last ?? 0;
  const all = persons.slice(n, n + counted);
  const rest = all.slice(1).filter((p) => !p.offices.some((o) => o.first === shared.first));
  const isNext = (p: PersonChunk): boolean =>
    p.first < end &&
    (p.honorific === 'ông' || p.honorific === 'bà') &&
    /^(?:;|và|còn)$/u.test(tokens[p.first - 1]?.lower ?? '');
  if (all.length === counted && rest.every(isNext)) for (const p of rest) p.offices.push({ ...shared });
}

/** "2 Phó Chủ tịch chuyên trách: A; B; *4 Phó Chủ tịch kiêm nhiệm:* C": the title of the first head is not of those behind the second. */
const isOfOtherHead = ({ tokens }: Doc, p: PersonChunk, o: OfficeChunk): boolean =>
  !o.agency &&
  o.last < p.first &&
  p.first - o.last < LONGEST_LIST &&
  / [;.] (?:và )?\d+ [^;:.,]{2,40} :/u.test(lowerWords(tokens, o.last, p.first + 1));
const LONGEST_LIST = 150;

/** "Phó Chủ tịch A *của Hội Nông dân*", "Chủ tịch B (*Hội Nông dân xã X*)": his body is told behind his name. */
function isOthers({ tokens, agencies }: Doc, p: PersonChunk): boolean {
  const at = p.nameLast;
  if (says(tokens[at], 'của', 'thuộc', 'bên', 'ở')) return true;
  if (!/^[(,–-]$/u.test(tokens[at]?.text ?? '')) return false;
  const n = countUpTo(agencies, (a) => a.first < at);
  return agencies[n]?.first === at + 1 || /^(?:một|là|người) /u.test(lowerWords(tokens, at + 1, at + 4));
}

/** Beside the name, and nothing behind it that tells of what. */
function isBare({ tokens }: Doc, person: PersonChunk, o: OfficeChunk): boolean {
  if (
    o.agency ||
    o.planned ||
    !/^(?:agency|unit:(?:Tổng cục|Cục|Chi cục|Vụ|Phòng|Đội|Hạt|Đồn|Trạm|Chi hội|Viện|Ban|Văn phòng|Thanh tra))$/u.test(
      o.need,
    )
  )
    return false;
  if (o.last <= person.nameFirst) return o.last >= person.nameFirst - 3;
  // "do ông A làm giám đốc": read with the body that stands right before, or not at all.
  if (says(tokens[o.first - 1], 'làm') && says(tokens[person.first - 1], 'do')) return false;
  const next = tokens[o.last];
  // "đoàn công tác của A do ông B, Phó Chủ tịch *dẫn đầu*".
  const leads =
    says(tokens[person.first - 1], 'do') &&
    /^(?:dẫn đầu|làm trưởng|làm tổ)$/u.test(lowerWords(tokens, o.last, o.last + 2));
  return (
    leads ||
    ACTS.test(lowerWords(tokens, o.last, o.last + 2)) ||
    next === undefined ||
    next.shape === 'break' ||
    /^[.,;)–-]$/u.test(next.text)
  );
}

/** "Tại điểm cầu Viện KSND tỉnh X, đồng chí A, Phó Viện trưởng *chủ trì*": what officials do, with no mark before it. */
const ACTS =
  /^(?:chủ trì|đồng chủ|cùng chủ|tham dự|dự (?:hội|và|lễ|họp|buổi|\p{P})|phát biểu|cho biết|nhấn mạnh|yêu cầu|đề nghị|kết luận|trao (?:tặng|bằng|giấy|quyết|quà|thưởng)|báo cáo|trình bày|khai mạc|bế mạc|khẳng định|theo dõi|thông tin)$/u;

interface Told {
  /** In token order. */
  bodies: readonly AgencyChunk[];
  /** Those that stand by themselves, and not as whose officer somebody is. */
  alone: ReadonlySet<AgencyChunk>;
}

const SENTENCES_BACK = 2;
function bodyBefore(doc: Doc, { bodies, alone }: Told, o: OfficeChunk): AgencyChunk | undefined {
  const at = sentenceNumber(doc.sentences, o.first);
  const end = countUpTo(bodies, (b) => b.last <= o.first);
  for (let k = at; k >= Math.max(0, at - SENTENCES_BACK); k--) {
    const s = doc.sentences[k];
    if (!s || s.line !== doc.sentences[at]?.line) return undefined;
    const from = countUpTo(bodies, (b) => b.last <= s.first);
    const until = countUpTo(bodies, (b) => b.last <= s.last);
    const here = bodies.slice(from, Math.min(end, until)).filter((b) => hasSeat(b, o.title));
    const only = theOnly(here);
    // "Chủ tịch UBND huyện A dự. Sau đó, Phó chủ tịch B nói": a guest's body says nothing of the next sentence.
    const itself = k === at || here.some((b) => alone.has(b));
    if (here.length > 0)
      return only && itself && isNamed(only) && !isElsewhere(doc, only, o) ? only : undefined;
  }
  return undefined;
}

/** "UBND quận", "UBND xã": one of many. */
const isNamed = (b: AgencyChunk): boolean =>
  b.place !== undefined || !/^(?:quận|huyện|thị xã|xã|phường|thị trấn)$/u.test(b.levelWord ?? '');

/** "UBND quận Tây Hồ ..., *Ba Vì* (ông A, nguyên Phó chủ tịch)": another unit is told in between. */
function isElsewhere({ places }: Doc, body: AgencyChunk, o: OfficeChunk): boolean {
  for (let n = countUpTo(places, (p) => p.first < body.last); n < places.length; n++) {
    const place = places[n];
    if (!place || place.last > o.first) return false;
    if (place.level !== 'country' && place.name !== body.place?.name) return true;
  }
  return false;
}

function theOnly(bodies: readonly AgencyChunk[]): AgencyChunk | undefined {
  const last = bodies.at(-1);
  const key = (a: AgencyChunk): string => `${a.head}|${a.place?.name ?? ''}|${a.parent?.head ?? ''}`;
  return last && bodies.every((b) => key(b) === key(last)) ? last : undefined;
}

/** "Hội đồng Y nhiệm kỳ 2016 - 2020 *do* Thủ tướng A *làm chủ tịch*", "Tổ công tác gồm 15 người, do ông B làm tổ trưởng". */
function headOf(doc: Doc, bodies: readonly AgencyChunk[], person: PersonChunk): void {
  const { tokens } = doc;
  const s = sentenceAt(doc.sentences, person.first);
  const behind = says(tokens[person.nameLast], 'làm') ? person.nameLast : person.last;
  const at = /^[,–-]$/u.test(tokens[behind]?.text ?? '') ? behind + 1 : behind;
  const told = person.offices.find((o) => o.first === at + 1);
  if (!s || !says(tokens[at], 'làm') || told?.agency) return;
  const office = told ?? officeAt(doc, at + 1);
  const body = bodies[countUpTo(bodies, (b) => b.last < person.first) - 1];
  if (!office || office.agency || !body || !isWithin(body, s) || !isHeadOf(body, office.title)) return;
  if (!BETWEEN.test(lowerWords(tokens, body.last, person.first))) return;
  if (UNSURE.test(lowerWords(tokens, s.first, body.first)) || FIRM.test(body.head)) return;
  if (says(tokens[body.first - 1], 'của')) return;
  seat(office, body);
  if (!told) person.offices.push({ ...office, apart: true });
}
const BETWEEN =
  /^(?:(?:\( [^()]{1,30} \)|,|nhiệm kỳ|gồm|có|\d+|[–-]|thành viên|người|đồng chí|được thành lập|khi đó|hiện|sẽ|mới) ?)*do(?: chính)?$/u;
/** Refused, asked for or wished; who leads a firm is no official by it. */
const UNSURE =
  /(?:^| )(?:không đồng ý|chưa đồng ý|phản đối|bác bỏ|bác|từ chối|đề nghị|kiến nghị|muốn|mong|(?<!quyết )định|không|chưa|nếu|xin|giả|dự thảo|phương án)(?= |$)/u;
const FIRM = /^(?:Công ty|Doanh nghiệp|Xí nghiệp|Hợp tác xã|HTX)/u;
