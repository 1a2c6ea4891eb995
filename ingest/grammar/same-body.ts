/** Bodies that an article writes in two ways: by their name alone and with what they are part of, with "Việt Nam" and without. */
import type { AgencyChunk } from '../doc.ts';
import { isKnownAlone } from './compose.ts';

const withParents = (a: AgencyChunk): AgencyChunk[] => (a.parent ? [a, ...withParents(a.parent)] : [a]);

/** "Cục Cảnh sát hình sự" is the "Cục Cảnh sát hình sự, Bộ Công an" of the same article. */
export function bureausOf(agencies: readonly AgencyChunk[]): Map<string, AgencyChunk> {
  const found = new Map<string, AgencyChunk>();
  for (const a of agencies.flatMap(withParents))
    if (a.parent && (a.cls === 'free-central' || isKnownAlone(a.head))) found.set(a.head, a.parent);
  return found;
}

/** "Cục Đường thủy nội địa" is the "Cục Đường thủy nội địa Việt Nam" that the article names too, "Cục Mỹ thuật" the "Cục Mỹ thuật, nhiếp ảnh và triển lãm". */
export function longerNames(agencies: readonly AgencyChunk[]): (chunk: AgencyChunk) => string | undefined {
  const heads = new Set(agencies.flatMap(withParents).flatMap((a) => (a.place ? [] : [a.head])));
  const fields = new Map<string, Set<string>>();
  for (const head of heads) {
    const first = MANY_FIELDS.exec(head)?.[1];
    if (first) fields.set(first, (fields.get(first) ?? new Set()).add(head));
  }
  return ({ head, cls }) => {
    if (!OF_COUNTRY.test(cls)) return undefined;
    const [only, ...more] = fields.get(head) ?? [];
    return (
      [`${head} Việt Nam`].find((full) => heads.has(full)) ??
      (more.length === 0 && only !== head ? only : undefined)
    );
  };
}
const OF_COUNTRY = /^(?:central|free-central|named|committee)$/;
/** Two words or more, and then the next field. */
const MANY_FIELDS = /^((?:Cục|Vụ|Ban Chỉ đạo|Ban Chỉ huy) [^,]+? [^,]+?)(?:,| và) /u;

/** "Ban Chỉ đạo X" of a headline is the "Ban Chỉ đạo X Trung ương" that the article tells later. */
export function fullerNames(
  agencies: readonly AgencyChunk[],
): (chunk: AgencyChunk) => AgencyChunk | undefined {
  const committees = new Map(agencies.flatMap((a) => (a.cls === 'committee' ? [[a.head, a] as const] : [])));
  return (chunk) => committees.get(`${chunk.head} Trung ương`);
}
