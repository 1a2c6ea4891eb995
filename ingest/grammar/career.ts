/**
 * Offices that prose tells of somebody behind the name: "ông A hiện là X", "bà B có thời gian giữ nhiệm vụ X và được trở thành Y", "ông C từ X
 * được bầu làm Y", "ông D công tác tại V với các chức vụ X, rồi Y".
 */
import type { OfficeChunk } from '../doc.ts';
import type { AgencyContext } from './agency.ts';
import { appointedTo, type Held, isBureauHead } from './appointed.ts';
import { pastRank } from './introduced.ts';
import { followedByName } from './of-next.ts';
import { officesAt } from './office.ts';
import { pastUnread } from './office-list.ts';
import { isOneOf, lowerWords, says } from './words.ts';

const POST =
  '(?: (?:các |nhiều |hai |những )?(?:chức vụ|chức danh|chức|cương vị|vai trò|nhiệm vụ|vị trí|trọng trách))?(?: (?:chủ chốt|quan trọng|lãnh đạo|quản lý|công tác|khác nhau|khác)){0,2}(?: (?:ở|tại|trong|của) (?!các )[^,;.:()]{2,30}(?= như| gồm| :))?(?: như| là| gồm)?(?: :)?';
const ADVERBS =
  '(?:(?:cũng|chỉ|hiện nay|hiện tại|hiện|nay|đang|vẫn|vốn|còn|lại|lần lượt|từng|đã|vừa|mới|được|đồng thời|tiếp tục|bắt đầu) )*';
const DECIDED =
  '(?:được (?:[^,;.()]{1,50} )?(?:bầu|cử|điều động|phân công|bổ nhiệm|chỉ định|tín nhiệm|giao)(?: [^,;.()]{1,20})? )';
const LEADS: readonly [RegExp, past: boolean][] = [
  [new RegExp(`^${ADVERBS}là(?= )`, 'u'), false],
  [
    new RegExp(
      `^${ADVERBS}(?:giữ|nhận|đảm nhiệm|đảm nhận|đảm trách|kinh qua|trải qua|nắm giữ|phụ trách)${POST}(?= )`,
      'u',
    ),
    false,
  ],
  [
    new RegExp(
      `^${ADVERBS}(?:(?:về|sang|lên|ra|vào|đến) (?:(?!việc|cho|thôi|với|để|được|không|nên)\\p{L}+ ){1,4}?)?(?:trở thành|lên làm|lên giữ|giữ|làm|về làm|sang làm|nhậm)${POST}(?= )`,
      'u',
    ),
    false,
  ],
  [new RegExp(`^${ADVERBS}${DECIDED}(?:vào|làm|qua làm|về làm|sang làm|giữ)${POST}(?= )`, 'u'), false],
  [
    new RegExp(
      `^(?:từng )?có (?:một )?thời gian (?:dài )?(?:là|làm|giữ|đảm nhiệm|phụ trách)${POST}(?= )`,
      'u',
    ),
    true,
  ],
  [
    new RegExp(
      `^(?:, )?(?:trong|khi|lúc)(?: thời gian)?(?: còn| đang)? (?:giữ|là|làm|đảm nhiệm)${POST}(?= )`,
      'u',
    ),
    true,
  ],
  // "ông A *không còn làm* X", "ông A *có đơn xin thôi nhiệm vụ* X": who asks to leave is still in office.
  [new RegExp(`^(?:hiện |nay |đã )*không còn (?:là|làm|giữ|đảm nhiệm|đảm nhận)${POST}(?= )`, 'u'), true],
  [
    new RegExp(
      `^(?:đã |vừa |mới )*(?:có |nộp |viết |gửi |làm )?đơn xin (?:thôi|từ)(?: tiếp tục)?(?: giữ| làm)?${POST}(?= )`,
      'u',
    ),
    false,
  ],
  [
    /^(?:công tác|làm việc|có \d+ năm công tác) (?:tại|ở|trong) [^,;.()]{1,40} với (?:các |nhiều )?(?:chức vụ|chức danh|cương vị|vị trí|vai trò)(?: như| là)?(?: :)?(?= )/u,
    true,
  ],
];
/** Birth, home and studies before the career: "sinh năm 1967, quê Tân Uyên, là tiến sĩ kinh tế, từng ...". */
const BIO =
  /^(?:, )?(?:sinh|quê|nguyên quán|tốt nghiệp|\d\d tuổi|từng học|có (?:bằng|học vị|(?:hơn |gần )?\d+ năm|nhiều năm|(?:một )?thời gian (?!(?:dài )?(?:là|làm|giữ) ))|(?:có )?trình độ|là (?:tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|kỹ sư|cử nhân|giáo sư|bác sĩ|luật sư))(?:[^.()]|\( [^.()]{1,30} \)){0,110}?(?:[,;] |(?<=\) ))(?=(?:từng|giữ|hiện|đã|là|kinh qua|trước)(?: |$)(?! (?:tiến|thạc|kỹ|cử|giáo|bác|luật) ))/u;
/** What stands between one office of a career and the next. */
const THEN =
  /^(?:(?:,|;|và|rồi|để|(?:một|hai|ba|vài|\d+) (?:năm|tháng) sau|sau đó|tiếp đó|kế đó|kế đến|trước khi|đồng thời|đến (?:năm|tháng) [\d/ .-]+|từ (?:năm |tháng )?[\d/ .-]+(?: đến(?: nay| (?:năm |tháng )?[\d/ .-]+)?)?|năm [\d/ .-]+|tháng [\d/ .-]+|giai đoạn [\d/ .-]+) )*/u;
const PAST = /(?:^| )(?:từng|nguyên|có (?:một )?thời gian|trước|kinh qua|trải qua|lần lượt)(?: |$)/u;
/** First words of all of these: nothing more is tried where none stands. */
const BEGINS =
  'lần ra vào nhậm nhận không chỉ đơn nộp viết gửi một hai ba để sinh quê nguyên tốt trình là cũng hiện nay đang vẫn vốn còn lại từng đã vừa mới được đồng tiếp bắt giữ đảm kinh trải nắm phụ trở lên làm về sang có công trong khi lúc , từ ; và rồi sau năm đến giai tháng kế trước'.split(
    ' ',
  );
const WINDOW = 44;
const MOST = 8;

/** The offices told from `i` on, none beyond `last`; `begun`: others stand right before. */
export function careerAfter(ctx: AgencyContext, i: number, last: number, begun = false): Held {
  const offices: OfficeChunk[] = [];
  let end = i;
  const from = says(ctx.tokens[i], 'từ') ? risen(ctx, i, last) : undefined;
  if (from) {
    offices.push(...from.offices);
    end = from.end;
  }
  for (let n = 0; n < MOST; n++) {
    const found = nextOffices(ctx, end, last, begun || n > 0 || from !== undefined);
    if (!found) break;
    offices.push(...found.offices);
    end = found.end;
  }
  return { offices, end };
}

function nextOffices(ctx: AgencyContext, i: number, last: number, begun: boolean): Held | undefined {
  if (!isOneOf(ctx.tokens[i], BEGINS)) return undefined;
  const words = lowerWords(ctx.tokens, i, Math.min(i + WINDOW, last));
  const then = begun ? (THEN.exec(words)?.[0] ?? '') : (BIO.exec(words)?.[0] ?? '');
  const rest = words.slice(then.length);
  const lead = LEADS.map(([re, past]) => ({ said: re.exec(rest)?.[0], past })).find(
    (l) => l.said !== undefined,
  );
  if (lead === undefined && !(begun && /(?:rồi|đến|sau đó|tiếp đó|năm|từ) /u.test(then))) return undefined;
  const said = then + (lead?.said ?? '');
  const behind = i + said.split(' ').filter(Boolean).length;
  const at = isBureauHead(ctx, behind - 1) ? behind - 1 : pastRank(ctx, behind);
  const offices = officesAt(ctx, at).filter((o) => o.last <= last);
  if (offices.length === 0 || followedByName(ctx, offices.at(-1)?.last ?? at)) return undefined;
  // "được cử làm Chủ tịch ngân hàng ...": of a body that is not read.
  while (offices.length > 0 && !offices.at(-1)?.agency) offices.pop();
  const end = offices.at(-1)?.last;
  if (end === undefined) return undefined;
  if (lead?.past || PAST.test(said)) for (const o of offices) o.former = true;
  // "được giới thiệu để bầu vào chức danh Chủ tịch": named for it.
  if (/giới thiệu|đề cử|đề nghị|quy hoạch/u.test(said)) for (const o of offices) o.planned = true;
  return { offices, end };
}

/** "từ phó bí thư được bầu làm bí thư", "từ vị trí Giám đốc X vào giữ chức Y": what was held before. */
function risen(ctx: AgencyContext, i: number, last: number): Held | undefined {
  const post = POST_WORDS.exec(lowerWords(ctx.tokens, i + 1, i + 3))?.[0].split(' ').length ?? 0;
  const before = officesAt(ctx, i + 1 + post).filter((o) => o.last <= last);
  const end = before.at(-1)?.last;
  const given = end === undefined ? undefined : appointedTo(ctx, end, last);
  if (!given) return undefined;
  for (const o of before) o.former = true;
  // The title alone is of a body named elsewhere.
  return { offices: [...before, ...given.offices].filter((o) => o.agency), end: given.end };
}

const POST_WORDS = /^(?:vị trí|chức vụ|chức danh|cương vị|chức(?= ))/u;

/** Is it told of which body the office is? Behind an apposition the rest would be taken for its neighbours'. */
export const isWhole = ({ agency }: OfficeChunk): boolean =>
  agency !== undefined &&
  (agency.place !== undefined ||
    agency.parent !== undefined ||
    agency.levelWord !== undefined ||
    !/^(?:local|sub|party|youth|unit|free-sub)/.test(agency.cls));

/** The offices of a list; one whose body is cut short is left out, and the list goes on behind it. */
export function listAt(ctx: AgencyContext, i: number): OfficeChunk[] {
  const offices = officesAt(ctx, i);
  const end = offices.at(-1)?.last;
  const rest = end === undefined ? undefined : pastUnread(ctx.tokens, end);
  return rest === undefined ? offices : [...offices.slice(0, -1), ...listAt(ctx, rest)];
}
