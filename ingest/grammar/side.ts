/** Which province a part of a sentence is about, whatever the article's own is: "Về phía tỉnh A có ...", "Còn tại tỉnh B, ông C - Phó Chủ tịch UBND tỉnh ...". */
import { type Doc, type PlaceChunk, type Sentence, sentenceAt } from '../doc.ts';
import { CENTRAL_CITIES } from '../lexicon/gazetteer.ts';
import { countUpTo } from '../sorted.ts';
import { known } from './place.ts';
import { says } from './words.ts';

/** Never called "tỉnh". */
export const isAlwaysCity = (name: string): boolean => CENTRAL_CITIES.has(name);

/** "Về phía tỉnh Bắc Kạn có ..., Phó Trưởng phòng X Công an tỉnh": until the next side, "tỉnh" is that one. */
export function sideAt(doc: Doc, at: number): string | undefined {
  const sentence = sentenceAt(doc.sentences, at);
  if (!sentence || sentence.first > at) return undefined;
  for (let i = countUpTo(doc.places, (p) => p.last <= at) - 1; i >= 0; i--) {
    const p = doc.places[i];
    if (!p || p.first < sentence.first) break;
    if (p.level === 'province' && doc.tokens[p.first - 1]?.lower === 'phía') return p.name;
    if (p.level === 'province' && p.last < at && (opensAt(doc, p, sentence) || isSite(doc, p, sentence)))
      return p.name;
  }
  return turnsTo(doc, sentence);
}

/** "*Riêng Sơn La,* ông A, Phó Chủ tịch UBND tỉnh": the bare name is read as a place nowhere else. */
function turnsTo({ tokens, text }: Doc, { first }: Sentence): string | undefined {
  const hit = says(tokens[first], 'riêng', 'còn')
    ? known(tokens, text, first + 1, 'province', 'tỉnh')
    : undefined;
  // "Riêng Sơn La, Điện Biên, ...": of two.
  const next = hit && known(tokens, text, hit.end + 1, 'province', 'tỉnh');
  return hit && !next && tokens[hit.end]?.text === ',' && !isAlwaysCity(hit.unit.name)
    ? hit.unit.name
    : undefined;
}

/** "Còn *tại tỉnh Hòa Bình,* ông A - Phó Chủ tịch UBND tỉnh - cho biết": where the sentence turns to; "Tại Quảng Nam, ông A, Phó Chủ tịch UBND tỉnh, thăm" may be a guest there. */
const opensAt = ({ tokens, text }: Doc, { first, last, name }: PlaceChunk, s: Sentence): boolean =>
  tokens[last]?.text === ',' &&
  !isAlwaysCity(name) &&
  first - s.first < OPENING &&
  /^(?:(?:còn|riêng|trong khi đó,)\s+(?:(?:tại|ở|với|đối với)\s+)?|(?:đối )?với\s+)(?:tỉnh\s+)?$/iu.test(
    text.slice(s.start, tokens[first]?.start),
  );
const OPENING = 6;

/**
 * "*Tại điểm cầu Hà Tĩnh,* ông A, Phó Giám đốc Công an tỉnh": a connected site has its own people. Elsewhere one who chairs is at home: "*Tại Hà Tĩnh,* Phó
 * Bí thư Tỉnh đoàn B chủ trì lễ ra quân".
 */
function isSite({ tokens, text }: Doc, { first, last, name }: PlaceChunk, s: Sentence): boolean {
  if (tokens[last]?.text !== ',' || isAlwaysCity(name)) return false;
  const before = text.slice(s.start, tokens[first]?.start);
  if (SITE.test(before)) return true;
  const behind = text.slice(tokens[last]?.end, s.end);
  return HERE.test(before) && CHAIRS.test(behind) && !VISITS.test(behind);
}
const SITE = /(?:^|[,;]\s+)(?:còn\s+|riêng\s+)?(?:tại|ở|từ)\s+điểm cầu\s+(?:tỉnh\s+)?$/iu;
const HERE = /^(?:cũng\s+)?(?:tại|ở)\s+(?:tỉnh\s+)?$/iu;
const CHAIRS = /(?<!\p{L})(?:chủ trì|phát lệnh|phát động|điều hành)(?!\p{L})/u;
/** Who chairs there may be from home: "đoàn công tác do A chủ trì", "chủ trì buổi làm việc". */
const VISITS =
  /(?<!\p{L})(?:đoàn (?:công tác|đại biểu|do|của|đã)|trưởng đoàn|làm việc|xúc tiến|ký kết|gặp|thăm|khảo sát|kiểm tra)(?!\p{L})/iu;
