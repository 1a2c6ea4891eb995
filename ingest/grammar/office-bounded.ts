/**
 * Bodies in small letters that no word list holds, told by where they stand: "ông A, giám đốc *Trung tâm quản lý và điều hành giao thông đô thị*, cho biết",
 * "Phó giám đốc *Trung tâm chống ngập* Nguyễn Văn B": between the title and the mark, the name or the word of saying all is the body's name.
 */
import type { AgencyChunk, OfficeChunk, Token } from '../doc.ts';
import { titles } from '../lexicon/titles.ts';
import { capitalised } from '../text.ts';
import { type AgencyContext, agencyAt } from './agency.ts';
import { nameAt } from './person.ts';
import { placeAfterHead } from './place.ts';
import { isCapital, isDash, isSeparator, lowerWords, phrase } from './words.ts';

const HEAD =
  /^(?:trung tâm|viện|nhà máy|xí nghiệp|bảo tàng|thư viện|nhà hát|quỹ|ban quản lý|ban duy tu|ban xúc tiến|nghiệp đoàn|câu lạc bộ|khối|chi nhánh)(?= )/u;
const FEWEST = 2;
const LONGEST = 14;

/** The body behind the title that ends at `of`; undefined where words of a clause stand between, or nobody holds the office. */
export function boundedBody(ctx: AgencyContext, of: number, office: OfficeChunk): AgencyChunk | undefined {
  const { tokens } = ctx;
  const head = HEAD.exec(lowerWords(tokens, of, of + 4))?.[0];
  if (!head || !isCapital(tokens[of]) || tokens[of + 1]?.shape !== 'lower') return undefined;
  const start = of + head.split(' ').length;
  const opening = tokens[office.first - 1];
  const behindName = (isSeparator(opening) || opening?.text === '(') && isCapital(tokens[office.first - 2]);
  for (let j = start; j < start + LONGEST; j++) {
    const t = tokens[j];
    if (t === undefined) return undefined;
    const whole = j >= start + FEWEST;
    if (whole && behindName && (isEnd(tokens, j) || isSaid(tokens, isDash(t) ? j + 1 : j)))
      return bodyOf(ctx, of, start, j);
    if (whole && t.shape === 'title' && nameAt(tokens, j, false)) return bodyOf(ctx, of, start, j);
    if (!/^(?:lower|upper|title|number)$/u.test(t.shape) || CLAUSE.test(t.lower)) return undefined;
    const placed = whole ? placeAfterHead(tokens, ctx.text, j) : undefined;
    if (placed && behindName && isEnd(tokens, placed.end))
      return { ...bodyOf(ctx, of, start, j), last: placed.end, place: placed.place };
  }
  return undefined;
}

/** A mark; not the comma of a list inside the name: "Trung tâm nghiên cứu, giáo dục môi trường và phát triển". */
function isEnd(tokens: readonly Token[], i: number): boolean {
  const [mark, next] = [tokens[i]?.text ?? '', tokens[i + 1]];
  if (mark !== ',') return /^[;().]$/u.test(mark);
  return next?.shape !== 'lower' || isSaid(tokens, i + 1) || titles.longest(tokens, i + 1) !== undefined;
}
export const isSaid = (tokens: readonly Token[], i: number): boolean =>
  SAYS.test(lowerWords(tokens, i, i + 2));
const SAYS =
  /^(?:cho (?:biết|hay|rằng)|thừa nhận|khẳng định|nhấn mạnh|chia sẻ|xác nhận|phát biểu|trả lời|kiến nghị|đề nghị|đề xuất|yêu cầu|thông tin|nhận định|đánh giá|bày tỏ|lý giải|giải thích)$/u;
/** Words of a clause, which no name holds. */
export const CLAUSE_WORDS =
  'là|đã|kiêm|này|cho|tại|với|được|bị|không|từng|vào|trong|ở|khác|cũ|đó|nào|của|thuộc|khi|mà|thì|có|sẽ|cũng|do|để|từ|đến|nay|hiện|năm|nhiệm|ngày|sau|trước';
const CLAUSE = new RegExp(`^(?:${CLAUSE_WORDS})$`, 'u');

/** "Ban quản lý dự án X *(Cục Y)*": the larger body is told in a bracket. */
function bodyOf(ctx: AgencyContext, first: number, start: number, end: number): AgencyChunk {
  const { tokens, text } = ctx;
  const own = phrase(text, tokens, start, end);
  const kind = phrase(text, tokens, first, start).replace(/^Ban q/u, 'Ban Q');
  const head = `${kind} ${kind.startsWith('Ban') ? own : capitalised(own)}`;
  const body: AgencyChunk = { first, last: end, head, cls: 'free-sub' };
  const parent = tokens[end]?.text === '(' ? agencyAt(ctx, end + 1) : undefined;
  const closed = parent && tokens[parent.last]?.text === ')';
  return closed ? { ...body, last: parent.last + 1, parent } : body;
}
