/**
 * An office told before those who get it: "HĐND tỉnh đã bầu hai Phó Chủ tịch UBND tỉnh. *Đó là* ông A, Giám đốc Sở X và ông B". As many as are counted are
 * named in the next sentence, and each has it beside what he was.
 */
import type { Doc, OfficeChunk, PersonChunk, Sentence } from '../doc.ts';
import { giveAll } from '../grammar/give.ts';
import { countAt } from '../grammar/people-lists.ts';
import { lowerWords, says } from '../grammar/words.ts';
import { begunIn } from '../sorted.ts';

export function toldNext(doc: Doc): Doc {
  for (const [n, s] of doc.sentences.entries()) {
    const before = doc.sentences[n - 1];
    const opening = OPENING.exec(
      lowerWords(doc.tokens, s.first, Math.min(s.last, s.first + LONGEST_OPENING)),
    );
    if (!opening || !before || before.line !== s.line) continue;
    const office = officeToldIn(doc, before);
    const people = office ? listFrom(doc, s, s.first + opening[0].split(' ').length) : [];
    const counted = office && (countAt(doc.tokens[office.first - 1]) ?? 1);
    if (office && people.length === counted) giveAll(people, { ...office, apart: true });
  }
  return doc;
}

const OPENING =
  /^(?:(?:đó|họ|cụ thể|hai|ba|bốn|\d+|người|nhân sự|đồng chí|cán bộ|vị|tân|mới|này|đó|được bầu|được bổ nhiệm|trúng cử) )*(?:là|gồm|bao gồm) (?:: )?(?:các )?(?=(?:ông|bà|đồng chí|đ\/c) )/u;
const LONGEST_OPENING = 12;

/** The only office that the sentence tells, given there to somebody who is not named there. */
function officeToldIn({ tokens, offices, persons }: Doc, s: Sentence): OfficeChunk | undefined {
  const [office, another] = begunIn(offices, s.first, s.last);
  if (!office?.agency || another || begunIn(persons, s.first, s.last).length > 0) return undefined;
  const before = lowerWords(tokens, Math.max(s.first, office.first - WORDS_BEFORE), office.first);
  return GIVES.test(before) && !OPEN.test(before) && endsThere(tokens, office, s) ? office : undefined;
}
const WORDS_BEFORE = 12;
const GIVES =
  /(?:^| )(?:bầu|bổ nhiệm|phê chuẩn|chỉ định|công nhận|trao quyết định)(?: (?:bổ sung|thêm|mới|hai|ba|bốn|\d+|chức danh|chức vụ|chức|giữ chức))*$/u;
/** Not yet, or not at all. */
const OPEN = /(?:^| )(?:sẽ|dự kiến|đề nghị|giới thiệu|chuẩn bị|chưa|không|tiến tới|để)(?= |$)/u;

/** "Phó Chủ tịch UBND tỉnh *nhiệm kỳ 2021 - 2026*.": nothing else is told of it. */
const endsThere = (tokens: Doc['tokens'], o: OfficeChunk, s: Sentence): boolean =>
  /^(?:mới )?(?:(?:nhiệm kỳ|khóa|khoá)[\p{L}\d –-]*)?\.?$/u.test(lowerWords(tokens, o.last, s.last));

/** Whom the list names by itself; who is told of one of them is none of it. */
function listFrom({ persons, tokens }: Doc, s: Sentence, at: number): PersonChunk[] {
  const list = begunIn(persons, s.first, s.last).filter(
    (p) => p.honorific && (p.first <= at || says(tokens[p.first - 1], ',', ';', 'và')),
  );
  return list[0] && list[0].first <= at ? list : [];
}
