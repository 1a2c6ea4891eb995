/** Schools of a national university: "Trường ĐH Bách khoa (*ĐH Quốc gia TP.HCM*)", "Trường ĐH Kinh tế - *Đại học Quốc gia Hà Nội*". */
import type { AgencyChunk, Token } from '../doc.ts';
import type { Inside } from './agency-local.ts';
import { isDash, says } from './words.ts';

const SCHOOL = /^(?:Trường|Viện|Khoa|Đại học(?! Quốc gia)) /u;
const WHOLE = /^Đại học Quốc gia(?= |$)/u;

/** The school with the university that it is part of; as it came where none is told. */
export function ofUniversity(tokens: readonly Token[], chunk: AgencyChunk, inside: Inside): AgencyChunk {
  if (!SCHOOL.test(chunk.head) || chunk.parent) return chunk;
  if (tokens[chunk.last]?.text === '(') {
    const parent = inside(chunk.last + 1);
    const told = parent && WHOLE.test(parent.head) && tokens[parent.last]?.text === ')';
    return told ? { ...chunk, last: parent.last + 1, parent } : chunk;
  }
  const dash = dashIn(tokens, chunk);
  const parent = dash === undefined ? undefined : inside(dash + 1);
  if (!parent || !WHOLE.test(parent.head) || parent.last < chunk.last) return chunk;
  const { place: _place, level: _level, levelWord: _word, ...own } = chunk;
  const head = chunk.head.replace(/ [-–] (?:ĐH|ĐHQG|Đại học)(?: .*)?$/u, '');
  return { ...own, last: parent.last, head, parent };
}

/** The dash in the name, or right behind it, that the university stands behind. */
function dashIn(tokens: readonly Token[], { first, last }: AgencyChunk): number | undefined {
  for (let i = last; i > first + 1; i--)
    if (isDash(tokens[i]) && says(tokens[i + 1], 'đh', 'đại', 'đhqg')) return i;
  return undefined;
}
