/** A body that is only called by its kind, for the article has named it before: "Phó Chủ tịch Hội", "Ban Tuyên giáo Trung ương Hội", "Chính ủy Lữ đoàn". */
import type { AgencyChunk, Token } from '../doc.ts';
import { unitsNamed } from '../lexicon/gazetteer.ts';
import { capitalised } from '../text.ts';
import { nameAt } from './person.ts';
import { isCapital, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** "Phó Chủ tịch Hội", "giám đốc sở này", "giám đốc công ty -": the body of that kind which the article named last. */
export function backAt(ctx: Context, i: number): AgencyChunk | undefined {
  const { tokens } = ctx;
  const level = says(tokens[i + 1], 'hội') ? LEVELLED[tokens[i]?.lower ?? ''] : undefined;
  if (level && !HALL.test(tokens[i + 2]?.lower ?? ''))
    return { first: i, last: i + 2, head: 'Hội', cls: 'back', level };
  const top = says(tokens[i], 'trung') && says(tokens[i + 1], 'ương') ? i + 2 : i;
  for (const n of [3, 2, 1]) {
    const word = phrase(ctx.text, tokens, top, top + n);
    const small = BACK_SMALL.test(word);
    const board = /^(?:Ủy|Uỷ) ban$/u.test(word) && says(tokens[i - 1], 'nhiệm');
    if (
      !board &&
      !small &&
      !/^(Hội|Chi hội|Hiệp hội|Liên đoàn|Liên hiệp|Câu lạc bộ|Sở|Viện|Trường|Liên minh|Tập đoàn|Lữ đoàn|Trung đoàn|Sư đoàn|Quân khu|Quân đoàn|Phòng Giao dịch|Quân chủng|Tổng công ty|Tổng cục|Học viện)$/.test(
        word,
      )
    )
      continue;
    const after = tokens[top + n];
    // "tân Bí thư *Hội An* Kiều Cư": the town.
    if (word === 'Hội' && unitsNamed(phrase(ctx.text, tokens, top, top + 2)).length > 0) return undefined;
    // "Giám đốc Sở *Lê Văn Hai*": its head, by a full name.
    const headed = (nameAt(tokens, top + n, false)?.last ?? 0) > top + n + 2;
    if (
      !headed &&
      (isCapital(after) ||
        (small && !endsPhrase(after) && !(word === 'nhà trường' && after?.shape === 'lower')))
    )
      return undefined;
    const head = word === 'nhà trường' ? 'Trường' : board ? 'Ủy ban' : capitalised(word);
    return {
      first: i,
      last: top + n + (says(after, 'này', 'trên') ? 1 : 0),
      head,
      cls: 'back',
      ...(top > i && { level: 'central' as const }),
    };
  }
  return undefined;
}
const BACK_SMALL =
  /^(hội|chi hội|hiệp hội|liên đoàn|sở|viện|trường|nhà trường|bệnh viện|công ty|tổng công ty|tập đoàn|cục|học viện)$/;
/** "Chủ tịch *Tỉnh hội*", "Ủy ban Kiểm tra *Huyện hội*": the association of that level. */
const LEVELLED: Record<string, NonNullable<AgencyChunk['level']>> = {
  tỉnh: 'province',
  thành: 'province',
  huyện: 'district',
  quận: 'district',
  thị: 'district',
};
/** "chánh văn phòng *bộ* -": the ministry that the article named last. */
export const smallMinistry = ({ tokens }: Context, i: number): AgencyChunk | undefined =>
  says(tokens[i], 'bộ') && endsPhrase(tokens[i + 1])
    ? { first: i, last: i + 1, head: 'Bộ', cls: 'back' }
    : undefined;

const endsPhrase = (t: Token | undefined): boolean =>
  t === undefined ||
  t.shape === 'break' ||
  says(t, 'này', 'trên', 'cho', 'và', 'nhiệm', 'khóa', 'khoá', 'lần') ||
  /^[,.;:)(–-]$/.test(t.text);

/** "Ban Thường vụ Hội", "Văn phòng Trung ương Hội", "Thanh tra Bộ", "Văn phòng Sở": the body that a board is of; not "Hội nghị", "Bộ trưởng". */
export function associationAt(ctx: Context, i: number): AgencyChunk | undefined {
  const word = ctx.tokens[i];
  const next = ctx.tokens[i + 1];
  if (/^(?:Bộ|Sở|Cục|Viện|Tập đoàn)$/.test(word?.text ?? ''))
    return isCapital(next) || NO_WHOLE.test(next?.lower ?? '')
      ? undefined
      : { first: i, last: i + 1, head: word?.text ?? '', cls: 'back' };
  const back = backAt(ctx, i);
  const last = back && ctx.tokens[back.last - 1];
  if (back && /^(?:Quân (?:khu|đoàn|chủng)|Tổng công ty|Tổng cục|Học viện)$/u.test(back.head)) return back;
  const named = last?.text === 'Hội' || (back?.level !== undefined && back.level !== 'central');
  return back && named && !HALL.test(ctx.tokens[back.last]?.lower ?? '') ? back : undefined;
}
const HALL = /^(?:nghị|đồng|viên|trường|thi|thảo|thao|trại|chợ|quán|đàm|ý|họp|nhập|phí|diễn|làng)$/u;
/** Words that begin so: "Bộ trưởng", "Bộ đội", "Sở hữu", "Cục trưởng", "Viện kiểm sát"; or the rest of a name in small letters. */
const NO_WHOLE =
  /^(?:trưởng|phó|đội|máy|phận|môn|luật|tiêu|tư|chỉ|chính|công|quốc|y|xây|tài|giao|giáo|văn|thông|nội|ngoại|nông|khoa|lao|kế|hữu|thích|dĩ|diện|kiểm|dẫn|nghiên|du|tư|tổng)$/u;
