/**
 * Boards and departments named without what they are inside: "ông A, Giám đốc Bệnh viện X; ông B, *Trưởng khoa Ngoại*", "Về phía Tập đoàn Y có ông C,
 * *Chủ tịch HĐQT*": of the body named last before them in the sentence, where it has such ones.
 */
import type { AgencyChunk, Doc, OfficeChunk, PersonChunk } from '../doc.ts';
import { isUnitless } from '../grammar/agency-shared.ts';
import { says } from '../grammar/words.ts';
import { countUpTo } from '../sorted.ts';

const FIRM = 'Công ty|Tổng công ty|Tập đoàn|Ngân hàng';
const SCHOOL = 'Trường|Đại học|Học viện';
const UNION = 'Liên đoàn|Hội|Tỉnh đoàn|Đoàn TNCS|Ủy ban MTTQ';
const begins = (heads: string): RegExp => new RegExp(`^(?:${heads})(?!\\p{L})`, 'u');

/** The boards that only a firm has. */
const OF_FIRM = /^(?:Hội đồng (?:quản trị|thành viên)|Ban Kiểm soát)$/u;
/** What has which parts; `listed`: only where its head is named right before. */
const PARTS: readonly { part: RegExp; whole: RegExp; listed?: true }[] = [
  { part: OF_FIRM, whole: begins(FIRM) },
  { part: /^Hội đồng trường$/u, whole: begins(SCHOOL) },
  { part: /^(?:Khoa|Bộ môn) /u, whole: begins(`${SCHOOL}|Bệnh viện|Viện|Trung tâm Y tế`), listed: true },
  {
    part: /^(?:Công đoàn|Ban Giám hiệu|Ban Giám đốc)$/u,
    whole: begins(`${FIRM}|${SCHOOL}|Bệnh viện|Sở|Cục`),
    listed: true,
  },
  {
    part: /^Ban (?:Chính sách|Luật pháp|Nữ công|Tổ chức cán bộ|Tổ chức - |Phong trào|Tuyên giáo - |Gia đình|Kinh tế|Công tác)/u,
    whole: begins(UNION),
    listed: true,
  },
  { part: /^Tòa (?!án )/u, whole: begins('Tòa án nhân dân') },
  { part: /^Phòng /u, whole: begins(`${SCHOOL}|Sở|Bệnh viện|Viện|Bảo hiểm xã hội|Đài`), listed: true },
];

interface Named {
  at: number;
  body: AgencyChunk;
  /** Whose people the sentence then lists. */
  side?: true;
}
interface Open {
  office: OfficeChunk;
  /** The body that whoever is named right before heads or serves, where this one stands behind him in a list. */
  beside: () => AgencyChunk | undefined;
}

export function innerBodies(doc: Doc): Doc {
  const open = openIn(doc);
  if (open.length === 0) return doc;
  const named = [...sidesOf(doc), ...heldBodies(doc)].sort((a, b) => a.at - b.at);
  for (const { office, beside } of open) {
    const s = doc.sentences[countUpTo(doc.sentences, (x) => x.first <= office.first) - 1];
    if (!s || ACCUSED.test(doc.text.slice(s.start, s.end))) continue;
    const part = office.agency ?? officeOf(office);
    const row = PARTS.find((r) => r.part.test(part.head));
    const before = lastBefore(named, part, office.first, s.first);
    const near = row?.listed && !before?.side ? beside() : before?.body;
    const whole = near && mayHave(near, part) ? near : onlyFirm(doc, part, s.first, office.first);
    if (whole) office.agency = inside(part, whole, office);
  }
  return doc;
}
const ACCUSED = /(?<!\p{L})(?:khởi tố|bắt tạm giam|bị can|bị cáo|truy tố)(?!\p{L})/iu;

/**
 * The body named last in the sentence that begins at `from`; where a side is told, its own rooms are heard past: "về phía X có A, Vụ trưởng *Vụ Y*; B,
 * Chánh Văn phòng". "Về phía Viện X có A; B, Bí thư Tỉnh ủy; C, *Chánh Văn phòng*" is of either; a department's or a province's is told by its side alone.
 */
function lastBefore(named: readonly Named[], part: AgencyChunk, at: number, from: number): Named | undefined {
  const [first, end] = [from, at].map((x) => countUpTo(named, (n) => n.at < x));
  const here = named.slice(first, end);
  const side = here.findLast((n) => n.side);
  const last = here.findLast((n) => n.side || !side || !ROOM.test(n.body.head) || n.body.place !== undefined);
  if (last && side && last.body.head === side.body.head) return side;
  const unsure = part.head === 'Văn phòng' && (side ?? (last && HAS_ONE_TOLD.test(last.body.head)));
  return unsure ? undefined : last;
}
const HAS_ONE_TOLD = /^(?:Sở|Tỉnh ủy|Thành ủy)(?!\p{L})/u;
const ROOM = /^(?:Vụ|Cục|Ban|Phòng|Văn phòng) /u;

/** Offices of a part behind a name or right before it, and not told of what. */
function openIn({ persons, tokens }: Doc): Open[] {
  return persons.flatMap((p, n) =>
    p.offices.flatMap((office) => {
      const before = persons[n - 1];
      const behind = office.first >= p.nameLast;
      const beside = () =>
        before && behind && isListed(tokens, before.last, p.first) ? bodyOf(before) : undefined;
      return isOpen(p, office) ? [{ office, beside }] : [];
    }),
  );
}

const isOpen = (p: PersonChunk, o: OfficeChunk): boolean =>
  o.agency
    ? isUnitless(o.agency) && PARTS.some(({ part }) => part.test(o.agency?.head ?? ''))
    : o.need === 'unit:Văn phòng' && !o.former && (o.first >= p.nameLast || o.last >= p.nameFirst - 2);

const MOST_BETWEEN = 4;
const isListed = (tokens: Doc['tokens'], from: number, to: number): boolean =>
  to > from && to - from <= MOST_BETWEEN && tokens.slice(from, to).every((t) => BETWEEN.test(t.lower));
const BETWEEN = /^(?:[,;)–-]|và|cùng|các|ông|bà|đồng|chí|anh|chị)$/u;

/** "Chánh Văn phòng": of the bureau that every ministry has. */
const officeOf = (o: OfficeChunk): AgencyChunk => ({
  first: o.first,
  last: o.last,
  head: 'Văn phòng',
  cls: 'sub',
});

const HAS_OFFICE =
  /^(?:Bộ (?!Chính trị|Chỉ huy|Tư lệnh)|(?:Tòa án|Viện Kiểm sát) nhân dân (?:tối cao|cấp cao)|Thanh tra Chính phủ|Kiểm toán Nhà nước|Ngân hàng Nhà nước|Bảo hiểm xã hội Việt Nam|Tổng cục |Tổng Liên đoàn|Trung ương (?:Hội|Đoàn)|Hội (?:LHPN|Nông dân|Cựu chiến binh|Chữ thập đỏ) Việt Nam|Sở |Tỉnh ủy|Thành ủy)/u;
const mayHave = (whole: AgencyChunk, { head }: AgencyChunk): boolean =>
  head === 'Văn phòng'
    ? HAS_OFFICE.test(whole.head)
    : PARTS.some((r) => r.part.test(head) && r.whole.test(whole.head)) ||
      (whole.cls === 'brand' && OF_FIRM.test(head));

/** "Đại hội cổ đông *Công ty X* bầu ông A làm Chủ tịch HĐQT": the only firm of the sentence up to there. */
function onlyFirm(
  { agencies }: Doc,
  part: AgencyChunk,
  from: number,
  until: number,
): AgencyChunk | undefined {
  if (!OF_FIRM.test(part.head)) return undefined;
  const here = agencies
    .slice(
      countUpTo(agencies, (a) => a.first < from),
      countUpTo(agencies, (a) => a.first < until),
    )
    .filter((a) => mayHave(a, part));
  return new Set(here.map((a) => a.head)).size === 1 ? here[0] : undefined;
}

function inside(part: AgencyChunk, parent: AgencyChunk, { first, last }: OfficeChunk): AgencyChunk {
  const cls = part.cls === 'committee' ? 'sub' : part.cls;
  return { ...part, first, last, cls, parent, reason: `cơ quan được nhắc ngay trước: ${parent.head}` };
}

/** "Về phía X có", "Về phía X, có", "đại diện X gồm", "lãnh đạo X:", "tại điểm cầu X,". */
const sidesOf = ({ agencies, tokens }: Doc): Named[] =>
  agencies.flatMap((body) => {
    const side = says(tokens[body.first - 1], 'phía', 'diện', 'đạo');
    const at = tokens[body.last]?.text === ',' ? body.last + 1 : body.last;
    const lists = says(tokens[at], 'có', 'gồm') || tokens[at]?.text === ':';
    const site = says(tokens[body.first - 1], 'cầu') && at > body.last;
    return ((side && lists) || site) && !body.parent ? [{ at: body.first, body, side: true as const }] : [];
  });

/** Whole bodies as whose officers people are named. */
const heldBodies = ({ persons }: Doc): Named[] =>
  persons.flatMap((p) =>
    p.offices.flatMap((o) => (o.agency && !o.apart ? [{ at: o.first, body: wholeOf(o.agency) }] : [])),
  );
const bodyOf = ({ offices }: PersonChunk): AgencyChunk | undefined => {
  const last = offices.at(-1)?.agency;
  return last && wholeOf(last);
};
const wholeOf = (a: AgencyChunk): AgencyChunk => (a.parent && a.cls !== 'local' ? wholeOf(a.parent) : a);
