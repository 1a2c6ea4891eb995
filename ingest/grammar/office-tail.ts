/**
 * The rest of a body's name in small letters, which its unit ends: "Viện trưởng Viện Quy hoạch *xây dựng Đà Nẵng*, ông A", "Chủ tịch Hiệp hội Ôtô *vận tải
 * tỉnh An Giang* Lê Văn B": behind the title of its head and before a mark, a name or a word of saying no clause fits in.
 */
import type { OfficeChunk, Token } from '../doc.ts';
import type { AgencyContext } from './agency.ts';
import { CLAUSE_WORDS, isSaid } from './office-bounded.ts';
import { nameAt } from './person.ts';
import { placeAfterHead } from './place.ts';
import { phrase } from './words.ts';

const LONGEST = 5;

/** The office with all of its body's name. */
export function withTail(ctx: AgencyContext, office: OfficeChunk): OfficeChunk {
  const { tokens, text } = ctx;
  const { agency: body, last } = office;
  if (!body || body.last !== last || body.place || body.levelWord || body.parent) return office;
  if (!/^(?:named|free-sub|free-central)$/u.test(body.cls)) return office;
  for (let j = last; j < last + LONGEST; j++) {
    const t = tokens[j];
    const placed = j > last ? placeAfterHead(tokens, text, j) : undefined;
    if (placed && endsAt(tokens, placed.end)) {
      const { level: _wider, ...whole } = body;
      const head = `${body.head} ${phrase(text, tokens, last, j)}`;
      return {
        ...office,
        last: placed.end,
        agency: { ...whole, head, last: placed.end, place: placed.place },
      };
    }
    if (t?.shape !== 'lower' || CLAUSE.test(t.lower)) return office;
  }
  return office;
}

/** A mark, the name of who holds the office, or what he says. */
const endsAt = (tokens: readonly Token[], i: number): boolean =>
  /^[,;()–-]$/u.test(tokens[i]?.text ?? '') || isSaid(tokens, i) || nameAt(tokens, i, false) !== undefined;

const CLAUSE = new RegExp(
  `^(?:${CLAUSE_WORDS}|và|sáng|chiều|tối|về|sang|thăm|tỉnh|chi|chúc|tặng|gửi|mời|họp)$`,
  'u',
);
