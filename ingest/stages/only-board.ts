/**
 * "A, Phó Chủ tịch UBND tỉnh, Trưởng ban; B, Giám đốc Công an tỉnh, Phó Trưởng ban Thường trực" in an article on one steering committee: heads of
 * that one. Where the article names two, nothing is said.
 */
import type { AgencyChunk, Doc, OfficeChunk, PersonChunk } from '../doc.ts';
import { says } from '../grammar/words.ts';

const HEADS = /^(?:Phó )?Trưởng Ban(?: Thường trực)?$/;
const BOARD = /^Ban (?:Chỉ đạo|Chỉ huy|An toàn giao thông|Đại diện|Vận động)(?= |$)/;

export function onlyBoards(doc: Doc): Doc {
  const bare = doc.persons.flatMap((p) => p.offices.filter((o) => isBare(doc, p, o)));
  const board = bare.length > 0 ? theBoard(doc) : undefined;
  if (board)
    for (const o of bare)
      o.agency = { ...board, first: o.first, last: o.last, reason: `ban duy nhất trong bài: ${board.head}` };
  return doc;
}

/** Behind the name, and nothing that tells of what. */
function isBare(doc: Doc, person: PersonChunk, o: OfficeChunk): boolean {
  if (o.agency || o.former || o.first < person.nameLast || !HEADS.test(o.title)) return false;
  const next = doc.tokens[o.last];
  return next === undefined || next.shape === 'break' || /^[.,;)]$/.test(next.text) || says(next, ...VERBS);
}

/** What its holder does: "Phó Trưởng ban *dự* hội nghị". */
const VERBS = ['dự', 'tham', 'chủ', 'phát', 'đã', 'cho', 'báo', 'nhấn', 'yêu', 'đề', 'kết', 'trao'];

/** The only committee that the article names, by its full name. */
function theBoard(doc: Doc): AgencyChunk | undefined {
  const told = [...doc.agencies, ...doc.persons.flatMap((p) => p.offices.flatMap((o) => o.agency ?? []))];
  const boards = told.filter((a) => BOARD.test(a.head) && a.head !== 'Ban Chỉ đạo');
  const heads = new Set(boards.map((a) => a.head.toLowerCase()));
  const units = new Set(boards.flatMap((a) => a.place?.name ?? []));
  return heads.size === 1 && units.size < 2 ? (boards.find((a) => a.place) ?? boards[0]) : undefined;
}
