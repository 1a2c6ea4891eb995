/** Whom a sentence accuses or mourns without the full name: "Ông này bị khởi tố", "Hùng bị bắt tạm giam". */
import { type Doc, type PersonChunk, type Sentence, sentenceAt } from '../doc.ts';
import { antecedent, PRONOUNS } from '../grammar/antecedent.ts';
import { nameAt } from '../grammar/person.ts';
import { PRONOUN_CUE } from '../grammar/private-cues.ts';
import { KIN } from '../grammar/walk.ts';
import { isCapital, isOneOf, lowerWords, says } from '../grammar/words.ts';

const FARTHEST = 70;
/** "Ông *chủ*", "ông bà", "anh hùng" are no pronouns. */
const NO_PRONOUN =
  'bà cụ lão chủ nội ngoại nhà bầu hùng em con mẹ cô chú cháu vợ chồng trùm lớn hàng già trời xã đồ tổ'.split(
    ' ',
  );
const BEFORE_OTHERS = [...KIN, 'hai', 'các', 'những', 'mỗi', 'nhiều', 'đàn', 'một', 'cụ'];
/** "người này", "vị giám đốc này". */
const ONE = /^(?:người|vị(?: \p{L}+){0,4}?) này(?!\p{L})/u;
const LONGEST_NOUN = 6;
/** Somebody unnamed between, whom the pronoun may mean as well. */
const STRANGER =
  /(?:^| )(?:nạn nhân|(?:người )?(?:đàn ông|phụ nữ)|nghi phạm|nghi can|đối tượng|tài xế|lái xe|bệnh nhân|cháu|cụ|thi thể|vợ|chồng|cha|mẹ|bố|(?:con|em|anh|chị|bạn) (?:trai|gái|rể|dâu)|thanh niên|học sinh|sinh viên|một (?:người|cán bộ|chiến sĩ|vị|thuỷ thủ)|người (?:bị|dân|lạ|hàng xóm)|chủ (?:nhà|tiệm|quán|cửa|xe|tàu|hộ|doanh)|ngư dân|công nhân|nghệ sĩ|liệt sĩ|thân nhân|gia đình)(?= |$)/u;

export interface Called {
  first: number;
  last: number;
  person: PersonChunk;
  /** By the last syllable of the name alone, which somebody else may have. */
  given?: true;
}

/** `persons` in token order; `lastNames` of `calledBy`. */
export function calledIn(doc: Doc, s: Sentence, lastNames: ReadonlyMap<string, PersonChunk>): Called[] {
  if (!PRONOUN_CUE.test(doc.text.slice(s.start, s.end))) return [];
  const found: Called[] = [];
  for (let i = s.first; i < s.last; i++) {
    const called = pronounAt(doc, i, s) ?? givenNameAt(doc, i, s, lastNames);
    if (called) found.push(called);
  }
  return found;
}

/** Last syllables of names that only one person of the article has. */
export function calledBy(persons: readonly PersonChunk[]): Map<string, PersonChunk> {
  const by = new Map<string, PersonChunk>();
  const twice = new Set<string>();
  for (const p of persons) {
    const last = p.name.split(' ').at(-1) ?? '';
    const known = by.get(last);
    if (known && known.name !== p.name) twice.add(last);
    else by.set(last, known ?? p);
  }
  for (const name of twice) by.delete(name);
  return by;
}

/** "Ông", "bà này", "người này", "vị này": whom the paragraph named last, and nobody unnamed since. */
function pronounAt(doc: Doc, i: number, s: Sentence): Called | undefined {
  const { tokens, persons, sentences } = doc;
  const one = says(tokens[i], 'người', 'vị')
    ? (ONE.exec(lowerWords(tokens, i, i + LONGEST_NOUN))?.[0].split(' ').length ?? 0)
    : 0;
  if (!one && !isOneOf(tokens[i], PRONOUNS)) return undefined;
  if (isCapital(tokens[i + 1]) || isOneOf(tokens[i + 1], NO_PRONOUN)) return undefined;
  if (isOneOf(tokens[i - 1], BEFORE_OTHERS)) return undefined;
  const person = antecedent(doc, persons, i);
  if (!person || i - person.last > FARTHEST) return undefined;
  const line = sentenceAt(sentences, person.first)?.line;
  if (line !== s.line) return undefined;
  for (let j = person.last; j < i; j++) if (isStranger(doc, j)) return undefined;
  if (STRANGER.test(lowerWords(tokens, person.last, i))) return undefined;
  const last = one || says(tokens[i + 1], 'này', 'ấy', 'ta') ? i + Math.max(2, one) : i + 1;
  return { first: i, last, person };
}

/** "vụ *ông Lê* ...", "*Lê Duy Phong* nhận": somebody whom nobody has read. */
const isStranger = ({ tokens }: Doc, j: number): boolean =>
  (isOneOf(tokens[j], PRONOUNS) && isCapital(tokens[j + 1])) ||
  (tokens[j]?.shape === 'title' && !isCapital(tokens[j - 1]) && nameAt(tokens, j, false) !== undefined);

/** "Hùng bị khởi tố": courts call the accused by the given name alone. */
function givenNameAt(
  { tokens }: Doc,
  i: number,
  s: Sentence,
  lastNames: ReadonlyMap<string, PersonChunk>,
): Called | undefined {
  const token = tokens[i];
  const person = token?.shape === 'title' ? lastNames.get(token.text) : undefined;
  if (!person || person.first > i || isCapital(tokens[i + 1])) return undefined;
  // Any word is written with a capital there.
  if (i === s.first && !/^(?:(?:đã|cũng|đang|vừa) )?(?:bị|lĩnh)/u.test(lowerWords(tokens, i + 1, i + 3)))
    return undefined;
  const inName = i > s.first && isCapital(tokens[i - 1]);
  return inName || isOneOf(tokens[i - 1], KIN) ? undefined : { first: i, last: i + 1, person, given: true };
}
