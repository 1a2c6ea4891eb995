/**
 * "A, Phó Chủ tịch UBND tỉnh, Trưởng ban; B, Giám đốc Công an tỉnh, Phó Trưởng ban Thường trực" in an article on one steering committee: heads of
 * that one. Where the article names two, nothing is said.
 */
import type { AgencyChunk, Doc, OfficeChunk, PersonChunk } from '../doc.ts';
import { says } from '../grammar/words.ts';

/** Titles of heads, and the boards that have them: committees, and the clusters in which units vie with each other. */
const KINDS: readonly { heads: RegExp; board: RegExp }[] = [
  {
    heads: /^(?:Phó )?Trưởng Ban(?: Thường trực)?$/,
    board: /^Ban (?:Chỉ đạo|Chỉ huy|An toàn giao thông|Đại diện|Vận động)(?= |$)/,
  },
  { heads: /^Cụm (?:trưởng|phó)(?: Thường trực)?$/, board: /^Cụm [Tt]hi đua(?= |$)/ },
  {
    heads: /^(?:Khối (?:trưởng|phó)|(?:Phó )?Trưởng Khối)(?: Thường trực)?$/,
    board: /^Khối [Tt]hi đua(?= |$)/,
  },
];

export function onlyBoards(doc: Doc): Doc {
  for (const { heads, board: named } of KINDS) {
    const bare = doc.persons.flatMap((p) =>
      p.offices.filter((o) => heads.test(o.title) && isBare(doc, p, o)),
    );
    const board = bare.length > 0 ? theBoard(doc, named) : undefined;
    if (board)
      for (const o of bare)
        o.agency = {
          ...board,
          first: o.first,
          last: o.last,
          reason: `ban duy nhất trong bài: ${board.head}`,
        };
  }
  return doc;
}

/** Behind the name, and nothing that tells of what. */
function isBare(doc: Doc, person: PersonChunk, o: OfficeChunk): boolean {
  if (o.agency || o.former || o.first < person.nameLast) return false;
  const next = doc.tokens[o.last];
  return next === undefined || next.shape === 'break' || /^[.,;)]$/.test(next.text) || says(next, ...VERBS);
}

/** What its holder does: "Phó Trưởng ban *dự* hội nghị". */
const VERBS = 'dự tham chủ phát đã cho báo nhấn yêu đề kết trao thay điều năm'.split(' ');

/** The only committee that the article names, by its full name. */
function theBoard(doc: Doc, named: RegExp): AgencyChunk | undefined {
  const isBoard = (a: AgencyChunk): boolean => named.test(a.head) && a.head !== 'Ban Chỉ đạo';
  const held = doc.persons.flatMap((p) => p.offices.flatMap((o) => o.agency ?? []));
  const told = [...doc.agencies, ...held].filter(isBoard);
  // "Sở Nội vụ tỉnh A - Cụm trưởng *Cụm thi đua số 2*": by who leads it alone.
  const boards = told.length > 0 ? told : doc.offices.flatMap((o) => o.agency ?? []).filter(isBoard);
  const heads = new Set(boards.map((a) => a.head.toLowerCase()));
  const units = new Set(boards.flatMap((a) => a.place?.name ?? []));
  return heads.size === 1 && units.size < 2 ? (boards.find((a) => a.place) ?? boards[0]) : undefined;
}
