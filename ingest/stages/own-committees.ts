/**
 * Bodies of a party committee that is told before them: "Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức" behind "Bí thư Tỉnh ủy ... chủ trì"; and the
 * committee of a commune's police, where the article tells that they have one.
 */
import { type AgencyChunk, bodiesIn, type Doc, type OfficeChunk, officesIn } from '../doc.ts';
import { isUnitless } from '../grammar/agency-shared.ts';
import { lowerWords } from '../grammar/words.ts';
import { countUpTo } from '../sorted.ts';

/** How many words further back a committee is no longer meant. */
const NEAR = 150;
const COMMITTEE_BODY = /^(Ban (Thường vụ|Tổ chức|Tuyên giáo|Dân vận|Nội chính)|Ủy ban Kiểm tra)$/;

/** Each such body is of the committee named last before it, or the centre's where that one's own was named last. */
export function ownCommittees(doc: Doc): Doc {
  const bodies = inOrder(bodiesIn(doc));
  const wholes = inOrder(bodies.map(committeeOf).filter((c) => c !== undefined));
  for (const { agency } of officesIn(doc)) {
    if (agency?.cls !== 'sub' || agency.parent || agency.levelWord || !COMMITTEE_BODY.test(agency.head))
      continue;
    const whole = nearBefore(wholes, agency.first, () => true);
    // "Ủy ban Kiểm tra Trung ương họp do ông A, *chủ nhiệm UBKT*, chủ trì".
    const itself = nearBefore(bodies, agency.first, (b) => b.head === `${agency.head} Trung ương`);
    if (itself && itself.first > (whole?.first ?? 0))
      Object.assign(agency, { head: itself.head, cls: itself.cls });
    else if (whole) agency.parent = whole;
  }
  ofUnions(doc);
  if (bodies.some((b) => /^Đảng (?:ủy|bộ)$/u.test(b.head) && isCommunePolice(b.parent))) ofPolice(doc);
  return doc;
}

const isCommunePolice = (a: AgencyChunk | undefined): boolean =>
  a?.head === 'Công an' && (a.level ?? a.place?.level) === 'commune';

/** "Bí thư Đảng ủy, Trưởng Công an xã" beside "Đảng ủy Công an xã X": of the police that he leads. */
function ofPolice({ persons }: Doc): void {
  for (const { offices } of persons)
    for (const [i, { agency, title }] of offices.entries()) {
      const police = offices[i + 1]?.agency;
      const isOwn = agency?.cls === 'party-any' && !agency.parent && /Bí thư/u.test(title);
      if (isOwn && police && isCommunePolice(police)) {
        const { place: _commune, levelWord: _word, level: _level, ...own } = agency;
        Object.assign(offices[i] as OfficeChunk, { agency: { ...own, parent: police } });
      }
    }
}

/** "Hội LHPN tỉnh X tổ chức Hội nghị lần thứ 13 *Ban Chấp hành* khóa XVI": of the union that holds it, and not the Party's. */
function ofUnions({ agencies, tokens }: Doc): void {
  for (const [n, a] of agencies.entries()) {
    if (a.cls !== 'sub' || a.parent || !/^Ban (?:Chấp hành|Thường vụ)$/u.test(a.head) || !isUnitless(a))
      continue;
    const before = agencies[n - 1];
    if (!before || before.parent || !UNION.test(before.head) || a.first - before.last > MOST_BETWEEN)
      continue;
    if (HOLDS.test(lowerWords(tokens, before.last, a.first))) a.parent = before;
  }
}
const UNION = /^(?:Hội |Liên đoàn |Đoàn TNCS|Hiệp hội |Công đoàn)/u;
const MOST_BETWEEN = 14;
const HOLDS =
  /(?:^| )(?:tổ chức|triệu tập|họp|khai mạc|tiến hành) (?:hội nghị|kỳ họp|phiên họp)(?= |$)[^.;,]*$/u;

const inOrder = (bodies: AgencyChunk[]): AgencyChunk[] => bodies.sort((a, b) => a.first - b.first);

const committeeOf = (a: AgencyChunk | undefined): AgencyChunk | undefined =>
  a === undefined || a.cls.startsWith('party-') ? a : committeeOf(a.parent);

/** The last of these, in token order, that stands near before `at` and fits. */
function nearBefore(
  bodies: readonly AgencyChunk[],
  at: number,
  fits: (body: AgencyChunk) => boolean,
): AgencyChunk | undefined {
  for (let n = countUpTo(bodies, (b) => b.first < at) - 1; n >= 0; n--) {
    const body = bodies[n];
    if (!body || at - body.first >= NEAR) return undefined;
    if (fits(body)) return body;
  }
  return undefined;
}
