/**
 * Posts that another one in the article ends without a word of it: the deputy who is told as chief ("ông A, Phó Chủ tịch UBND tỉnh, được bầu làm Chủ tịch
 * UBND tỉnh"), what is told of him who gets the like elsewhere ("ông B, Giám đốc Sở Nội vụ, làm Giám đốc Sở Tư pháp"), the chief whose successor it
 * reports ("vừa bổ nhiệm ông B làm Giám đốc Sở X; ông A, Giám đốc Sở X, nghỉ hưu"), and what somebody only went through.
 */
import { type AgencyChunk, type Doc, type OfficeChunk, type PersonChunk, sentenceAt } from '../doc.ts';
import { isSole } from '../grammar/bracket-unit.ts';
import { isElected } from '../grammar/election.ts';
import { appointmentMood } from '../grammar/mood.ts';
import { lowerWords } from '../grammar/words.ts';
import { capitalised, nameKey } from '../text.ts';

type IdOf = (office: OfficeChunk) => string | undefined;

interface Post {
  holder: string;
  id: string | undefined;
  /** Of its holder and its office. */
  key: string;
  person: PersonChunk;
  office: OfficeChunk;
}

/** To be called when it is settled which of the offices are over; `idOf` tells an office of one body from that of another. */
export function superseded(doc: Doc, idOf: IdOf): void {
  const posts: Post[] = [];
  for (const person of doc.persons)
    for (const office of person.offices)
      if (office.agency && !office.former && !office.planned && !isOnlyNamed(doc, person, office)) {
        const [holder, id] = [nameKey(person.name), idOf(office)];
        posts.push({ holder, id, key: `${holder}|${id}`, person, office });
      }
  gone(doc, posts);
  promoted(doc, posts, idOf);
  succeeded(doc, posts);
  moved(doc, posts, idOf);
}

/** "Ban Thường vụ giới thiệu ông A giữ chức X": not his yet. */
function isOnlyNamed(doc: Doc, { first }: PersonChunk, { given }: OfficeChunk): boolean {
  const s = given ? sentenceAt(doc.sentences, first) : undefined;
  return s !== undefined && appointmentMood(lowerWords(doc.tokens, s.first, first)) !== 'stated';
}

/** "Ông A *lần lượt giữ các chức vụ như* X; Y; Z": over, but for what another sentence tells as lasting; where nothing else is told of him he may sit in the last. */
function gone(doc: Doc, posts: readonly Post[]): void {
  const [told, counted]: [Set<string>, Post[]] = [new Set(), []];
  const present = new Set<string>();
  for (const post of posts) {
    if (isCounted(doc, post.office)) counted.push(post);
    else {
      present.add(post.holder);
      told.add(post.key);
    }
  }
  for (const { holder, key, office } of counted)
    if (present.has(holder) && !told.has(key)) office.former = true;
}

function isCounted({ tokens, sentences }: Doc, { first }: OfficeChunk): boolean {
  const s = sentenceAt(sentences, first);
  const before = s ? lowerWords(tokens, s.first, first) : '';
  return COUNTED.test(before) && !STILL.test(before) && !EACH.test(before);
}
const COUNTED =
  /(?:^| )(?:(?:trải|kinh) qua|lần lượt (?:giữ|đảm nhiệm|đảm nhận|nắm giữ)) (?:[^,;.:]{0,40} )?(?:chức vụ|chức danh|chức|cương vị|vị trí|công tác|nhiệm vụ)(?= |$)/u;
/** "ông A *và ông B lần lượt giữ chức* X và Y": one each. */
const EACH =
  /(?:^| )và (?:ông|bà|đồng chí|anh|chị|đ \/ c|(?:thượng|trung|thiếu|đại) tá) [^.;:]* lần lượt (?=\p{L})/u;
/** "..., *và hiện nay là* Z", "..., *trở thành* Z". */
const STILL = /(?:^| )(?:hiện|nay|đang|trước khi|trở thành|được bổ nhiệm|được bầu)(?= |$)/u;

const DEPUTY = /^Phó (.+?)(?: Thường trực)?$/u;

/** Nobody is chief and deputy of one body; "*Hiện* ông A làm Phó Chánh Thanh tra" is what he is now. */
function promoted(doc: Doc, posts: readonly Post[], idOf: IdOf): void {
  const seats = new Set(posts.flatMap((p) => (p.id === undefined || p.office.acting ? [] : [p.key])));
  const now = new Set(posts.flatMap((p) => (isNow(doc, p.office) ? [p.key] : [])));
  for (const { holder, key, office } of posts) {
    const title = DEPUTY.exec(office.title)?.[1];
    const chief = title && idOf({ ...office, title: capitalised(title) });
    if (chief && seats.has(`${holder}|${chief}`) && !now.has(key)) office.former = true;
  }
}

/** "*Vừa bổ nhiệm ông B làm Giám đốc Sở X*": whoever else the article tells as such was it before him. */
function succeeded(doc: Doc, posts: readonly Post[]): void {
  const seats = new Map<string, Post[]>();
  for (const post of posts) {
    const { id, office } = post;
    if (id === undefined || !isSole(office) || SHARED.test(office.agency?.head ?? '')) continue;
    seats.set(id, [...(seats.get(id) ?? []), post]);
  }
  for (const told of seats.values()) {
    const [next, another] = new Set(told.flatMap((p) => (isReported(doc, p) ? [p.holder] : [])));
    if (next === undefined || another !== undefined) continue;
    for (const { holder, office } of told) if (holder !== next && !isNow(doc, office)) office.former = true;
  }
}
/** Committees have several secretaries. */
const SHARED = /^(?:Ban Chấp hành|Ban Bí thư|Trung ương)/u;

/** "bổ nhiệm ông A, *Phó Giám đốc Sở Nội vụ*, làm Giám đốc Sở Tư pháp": nobody leads two departments, two governments or the committees of two units apart. */
function moved(doc: Doc, posts: readonly Post[], idOf: IdOf): void {
  const left = new Set<string>();
  for (const post of posts) {
    const { holder, person, office } = post;
    if (!isGiven(doc, post)) continue;
    for (const sooner of person.offices)
      if (sooner.first < office.first && excludes(sooner, office)) left.add(`${holder}|${idOf(sooner)}`);
  }
  for (const { key, office } of posts) if (left.has(key)) office.former = true;
}

const LEADS =
  /^(?:Phó )?(?:Chủ tịch|Bí thư|(?:Tổng )?Giám đốc|Trưởng|Chánh(?: Văn phòng| Thanh tra)?|(?:\p{L}+ ){1,2}trưởng)(?: Thường trực)?$/u;
/** Who leads one of these does nothing else, but where "kiêm" says so. */
const WORKS =
  /^(?:UBND$|(?:Sở|Phòng|Chi cục|Cục|Vụ|Viện|Trung tâm|Trường|Tổng cục|Đồn|Hạt|Bệnh viện|Thanh tra|Văn phòng|Đội|Công an)(?!\p{L}))/u;
const GOVERNMENT = /^UBND$/u;
const KINDS = [GOVERNMENT, /^Công an(?!\p{L})/u, /^(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy$/u];
function excludes(a: OfficeChunk, b: OfficeChunk): boolean {
  if (!a.agency || !b.agency || !LEADS.test(a.title) || !LEADS.test(b.title)) return false;
  const [one, other] = [a.agency, b.agency];
  if (WORKS.test(one.head) && WORKS.test(other.head) && isApart(one, other)) return true;
  const kind = KINDS.find((k) => k.test(one.head) && k.test(other.head));
  if (!kind) return false;
  if (!one.place || !other.place || one.place.name === other.place.name) return false;
  // "Bí thư Thành ủy A được bầu làm Phó Bí thư Tỉnh ủy B": he may lead the city's committee still.
  const within = one.place.province === other.place.name || other.place.province === one.place.name;
  return kind === GOVERNMENT || !within;
}

/** Neither is a part of the other, whose deputy may lead it as well, and they are no two of one name. */
const isApart = (a: AgencyChunk, b: AgencyChunk): boolean =>
  a.head !== b.head && !isPartOf(a, b) && !isPartOf(b, a);
const isPartOf = (a: AgencyChunk, b: AgencyChunk): boolean =>
  a.parent !== undefined && (a.parent.head === b.head || isPartOf(a.parent, b));

/** Whether the article reports that the office is given: in what begins it, or as what has just happened. */
function isReported(doc: Doc, post: Post): boolean {
  const { tokens, sentences } = doc;
  const s = sentenceAt(sentences, post.office.first);
  if (!s || !isGiven(doc, post)) return false;
  const before = lowerWords(tokens, s.first, post.office.first);
  return !LONG_AGO.test(before) && (sentences.indexOf(s) < LEAD || JUST.test(before));
}

/** "ông A được bầu giữ chức X", "bổ nhiệm ông A, Vụ trưởng Y, làm X"; not "kiêm giữ chức X". */
function isGiven({ tokens, sentences }: Doc, { person, office }: Post): boolean {
  const s = sentenceAt(sentences, office.first);
  if (!s || office.first < person.nameLast || person.first < s.first) return false;
  const before = lowerWords(tokens, s.first, office.first);
  const verb = lowerWords(tokens, Math.max(s.first, person.first - VERB), person.first);
  const given = isElected(tokens, office, s.first) || (GIVES.test(verb) && AS.test(before));
  return given && !BESIDES.test(lowerWords(tokens, person.nameLast, office.first));
}
const BESIDES = /(?:^| )(?:kiêm|đồng thời|thêm|tăng cường|phụ trách|tiếp tục|vẫn)(?= |$)/u;
const VERB = 4;
const GIVES =
  /(?:^| )(?:bổ nhiệm|điều động|phân công|phê chuẩn|chuẩn y|chỉ định|luân chuyển|bầu)(?: (?:các|đối với|cho|mới|lại))?$/u;
const AS = / (?:làm|giữ chức|giữ chức vụ|giữ chức danh|giữ nhiệm vụ)$/u;
const LEAD = 4;
const LONG_AGO = /(?:^| )(?:năm|tháng \d+ [/-]|\d+ [/-] ?\d+ [/-]|trước đó,?|từng) ?(?:19|20)?\d*(?= |$)/u;
const JUST = /(?:^| )(?:vừa|mới|tân|nay)(?= )|^(?:sáng|chiều|tối|trưa|ngày) /u;

function isNow({ tokens, sentences }: Doc, { first }: OfficeChunk): boolean {
  const s = sentenceAt(sentences, first);
  return s !== undefined && NOW.test(lowerWords(tokens, Math.max(s.first, first - CLAUSE), first));
}
const CLAUSE = 5;
const NOW = /(?:^| )(?:hiện|đang|vẫn|đương nhiệm)(?= |$)/u;
