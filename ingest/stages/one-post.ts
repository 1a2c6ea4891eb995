/**
 * Of one person and one office one thing is said: it is over or it lasts. Where an article tells both ("Giám đốc Sở X, ông A, được thôi giữ chức
 * Giám đốc Sở X"), the end wins; a career told again ("từng là Bí thư Tỉnh ủy") or an end that is only asked for ends nothing.
 */
import { type Doc, type OfficeChunk, sentenceAt } from '../doc.ts';
import { lowerWords } from '../grammar/words.ts';
import { nameKey } from '../text.ts';

export function onePost(doc: Doc, officeIdOf: (office: OfficeChunk) => string | undefined): void {
  const posts = new Map<string, OfficeChunk[]>();
  for (const p of doc.persons)
    for (const office of p.offices) {
      const id = office.planned ? undefined : officeIdOf(office);
      if (id === undefined) continue;
      const key = `${nameKey(p.name)}|${id}`;
      const known = posts.get(key);
      if (known) known.push(office);
      else posts.set(key, [office]);
    }
  for (const told of posts.values()) settle(doc, told);
}

function settle(doc: Doc, told: readonly OfficeChunk[]): void {
  const over = told.filter((o) => o.former);
  if (over.length === 0 || over.length === told.length) return;
  const ended = over.some((o) => !LASTS.test(clauseBefore(doc, o)));
  for (const o of told)
    if (ended) o.former = true;
    else delete o.former;
}

/** "từng giữ các chức vụ: ...", "trước khi làm", "xin thôi", "sẽ bầu ... thay". */
const LASTS =
  /(?<!\p{L})(?:từng|kinh qua|trải qua|trước khi|xin|đơn|đề nghị|yêu cầu|kiến nghị|sẽ|dự kiến)(?!\p{L})(?!.*(?<!\p{L})(?:nguyên|cựu|đã|vừa)(?!\p{L}))/u;

/** What the sentence says before the office. */
function clauseBefore({ tokens, sentences }: Doc, office: OfficeChunk): string {
  const s = sentenceAt(sentences, office.first);
  return lowerWords(tokens, s?.first ?? office.first, office.first + 1);
}
