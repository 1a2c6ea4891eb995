/**
 * Boards whose committee is told beside them: "tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Tỉnh ủy X" is of that committee,
 * "Đại hội Đảng bộ tỉnh X bầu Ban Chấp hành khóa mới" of those whose congress it is.
 */
import { type AgencyChunk, type Doc, type OfficeChunk, officesIn } from '../doc.ts';
import { isUnitless } from '../grammar/agency-shared.ts';
import { lowerWords, says } from '../grammar/words.ts';
import { countUpTo } from '../sorted.ts';

const BOARD = /^Ban (?:Chấp hành|Thường vụ)$/u;
const FAR = 12;
/** What stands between the boards that one joins and the post that one takes. */
const THEN =
  /^(?:(?:,|và|đồng thời|ban chấp hành|ban thường vụ|đảng bộ|thôi|nay) )*(?:giữ|làm)(?: chức| vụ| nhiệm| danh)*$/u;
/** Who has such boards. */
const HAS_BOARDS = /^(?:Hội (?!đồng)|Liên đoàn|Đoàn TNCS|Công đoàn)/u;

export function joinedBoards(doc: Doc): Doc {
  const boards = doc.agencies.filter(isWithoutCommittee);
  if (boards.length === 0) return doc;
  const offices = officesIn(doc).filter((o) => o.agency);
  offices.sort((a, b) => a.first - b.first);
  const ended = new Set<number>();
  for (const board of boards) {
    const joins = says(doc.tokens[board.first - 1], 'gia', 'vào') || ended.has(board.first - 1);
    if (joins) ended.add(board.last);
    const body = (joins && postBehind(doc, board, offices)) || congressBefore(doc, board);
    if (body) give(board, body);
  }
  return doc;
}

/** It tells neither a unit nor a committee that has one. */
const isWithoutCommittee = (a: AgencyChunk): boolean =>
  BOARD.test(a.head) &&
  a.cls === 'sub' &&
  (isUnitless(a) || (a.parent !== undefined && a.parent.head === 'Đảng bộ' && isUnitless(a.parent)));

function postBehind(
  { tokens }: Doc,
  board: AgencyChunk,
  offices: readonly OfficeChunk[],
): AgencyChunk | undefined {
  const next = offices[countUpTo(offices, (o) => o.first < board.last)];
  if (!next || next.first - board.last > FAR) return undefined;
  return THEN.test(lowerWords(tokens, board.last, next.first)) ? next.agency : undefined;
}

/** "Đại hội Đảng bộ tỉnh X ... bầu Ban Chấp hành": the body named last before in that sentence. */
function congressBefore({ tokens, agencies }: Doc, board: AgencyChunk): AgencyChunk | undefined {
  if (!says(tokens[board.first - 1], 'bầu', 'cử', 'mắt', 'vào', 'ra')) return undefined;
  const last = agencies.findLast((a) => a.last <= board.first);
  if (!last || (last.head !== 'Đảng bộ' && !HAS_BOARDS.test(last.head)) || isUnitless(last)) return undefined;
  const between = tokens.slice(last.last, board.first);
  const ends = between.some((t) => t.shape === 'break' || /^[.;:!?]$/u.test(t.text));
  const held = says(tokens[last.first - 1], 'hội', 'biểu');
  return held && !ends ? last : undefined;
}

/** The board of all members is the organisation's, the standing one its committee's. */
function give(board: AgencyChunk, body: AgencyChunk): void {
  const whole = /^(?:Ban |Thường trực)/u.test(body.head) && body.parent ? body.parent : body;
  const party = whole.cls.startsWith('party-');
  if (!party && !whole.cls.startsWith('youth-') && !HAS_BOARDS.test(whole.head)) return;
  if (!party) board.parent = whole;
  else if (board.head === 'Ban Thường vụ')
    board.parent = whole.head === 'Đảng bộ' ? { ...whole, head: 'Đảng ủy' } : whole;
  else board.parent = { ...whole, head: 'Đảng bộ', cls: 'party-any' };
}
