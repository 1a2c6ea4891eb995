/** Where an article speaks of its occasions again: "hội nghị", "buổi lễ", "tại cuộc họp báo". */

import type { Doc } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { hasParts, isPartOfSitting } from '../grammar/event-sitting.ts';
import { isCapital, lowerWords, says } from '../grammar/words.ts';
import { isTagged, tagWords } from '../tags.ts';
import type { Occasion } from './occasion.ts';
import { isOnTheWay } from './on-the-way.ts';
import { otherMeetings } from './other-meeting.ts';
import { isOfOtherNumber } from './other-number.ts';
import type { Chunk } from './view.ts';
import { occasionAt } from './which-occasion.ts';

const BACK = new Set([
  'hội nghị',
  'hôi nghị',
  'buổi lễ',
  'đại lễ',
  'lễ',
  'cuộc họp',
  'họp báo',
  'cuộc họp báo',
  'buổi họp báo',
  'cuộc gặp',
  'buổi họp',
  'phiên họp',
  'kỳ họp',
  'đại hội',
  'hội thảo',
  'tọa đàm',
  'toạ đàm',
  'diễn đàn',
  'buổi làm việc',
  'buổi tiếp xúc',
  'cuộc tiếp xúc',
  'buổi họp mặt',
  'buổi gặp mặt',
  'chương trình',
  'hội đàm',
  'ngày hội',
  'lớp tập huấn',
  'buổi tập huấn',
  'buổi tọa đàm',
  'buổi đối thoại',
  'buổi giám sát',
  'buổi gặp gỡ',
  'cuộc đối thoại',
  'cuộc làm việc',
  'hội thi',
  'buổi ký kết',
  'lễ ký kết',
  'buổi ra mắt',
  'buổi ra quân',
  'buổi phát động',
  'buổi bàn giao',
  'buổi trao tặng',
  'phiên tòa',
  'phiên toà',
  'phiên chất vấn',
  'phần chất vấn',
  'buổi chất vấn',
  'phiên giải trình',
  ...['hội thao', 'hội diễn', 'hội trại', 'hội chợ', 'liên hoan', 'mít tinh', 'buổi mít tinh', 'lễ mít tinh'],
  ...['khóa tập huấn', 'khoá tập huấn', 'lớp bồi dưỡng', 'lớp huấn luyện', 'cuộc diễn tập', 'buổi diễn tập'],
  ...['buổi giao lưu', 'buổi sinh hoạt', 'buổi nói chuyện', 'buổi kiểm tra', 'buổi khảo sát', 'buổi tư vấn'],
]);

/** Nouns that only an occasion of their own kind is called by. */
const SPECIFIC =
  /^(?:(?:cuộc|buổi) )?(?:họp báo|đại hội|hội thảo|t[oọ][aạ] đàm|diễn đàn|hội đàm|ngày hội|hội (?:thi|thao|diễn|trại|chợ)|liên hoan|(?:lễ )?mít tinh|diễn tập|giao lưu|sinh hoạt|nói chuyện|kiểm tra|khảo sát|tư vấn|(?:(?:lớp|kh(?:óa|oá)) )?(?:tập huấn|bồi dưỡng|huấn luyện)|giám sát|đối thoại|tiếp xúc|(?:lễ )?ký kết|ra mắt|ra quân|phát động|bàn giao|trao tặng)$/u;

/** What is called a ceremony: by that name, or for what is done at it. */
const SOLEMN =
  /(?<!\p{L})(?:lễ|công bố|trao|quyết định|bổ nhiệm|ra mắt|ra quân|ký|kỷ niệm|khai|khởi|khánh|phát động|tuyên dương|tôn vinh|tưởng niệm|gặp mặt|tổng kết|sơ kết|bàn giao|vinh danh|khen)(?!\p{L})/iu;

/** "Đại hội", told in the report of a press conference, is not the press conference. */
export const mayBeCalled = (words: string, occasion: Occasion): boolean =>
  (!isPartOfSitting(words) || hasParts(occasion.hit.name)) &&
  (!/^(?:buổi )?lễ$/u.test(words) || SOLEMN.test(occasion.hit.name)) &&
  (!/^phiên t[oò][aà]$/u.test(words) ||
    /^phiên|xét xử/iu.test(`${occasion.hit.kind} ${occasion.hit.head}`)) &&
  !(
    /^(?:cuộc|buổi|phiên) họp$/u.test(words) &&
    /^(?:đại hội|ngày hội|hội thi|triển lãm|phiên chất vấn|hội thảo|t[oọ][aạ] đàm)/u.test(occasion.hit.head)
  ) &&
  ((!SPECIFIC.test(words) && !(words === 'kỳ họp' && occasion.hit.kind === 'họp báo')) ||
    occasion.hit.name.toLowerCase().includes(words.replace(/^(?:cuộc|buổi|lễ) /u, '')));

/** Where the article is about a programme of work, "chương trình" is that, unless the occasion is called so itself. */
const isProgramme = ({ hit }: Occasion): boolean => /chương trình|giao lưu/u.test(hit.head);

/** "các hội nghị", "một cuộc họp"; "lần đầu tiên một hội nghị" is the one reported. */
const SEVERAL = /(?:^|\s)(?:các|những|nhiều|(?<!tiên )một|mọi|mỗi|từng|\d+)$/u;
/** "buổi họp tương tự ở sở", "một cuộc họp khác", "chương trình diễn đàn doanh nghiệp": another one. */
const ANOTHER =
  /^(?:tương tự|khác|lần trước|trước đó|năm ngoái|(?<programme>diễn đàn|giao lưu|t[oọ][aạ] đàm|gala|nghệ thuật|gặp gỡ|gặp mặt|đối thoại))(?!\p{L})/u;

/** "đại lễ", "nghi lễ": other words than "lễ". */
const GREAT = new Set(['đại', 'nghi', 'thánh', 'hành', 'cử', 'quốc']);

/** Words behind its noun within which an occasion is numbered. */
const NUMBER_WITHIN = 18;

const BEGINS = tagWords([...BACK].map((noun) => noun.split(' ')[0] ?? ''));

/** "tổ chức *chương trình* “X”" is an occasion and its programme: the noun stands for the one, its name for the other. */
export function partNouns(doc: Doc, occasions: readonly Occasion[], chunks: Chunk[]): void {
  for (const { sentence, hit } of occasions) {
    if (hit.head !== 'chương trình') continue;
    const n = chunks.findIndex(
      (c) => c.letter === 'G' && doc.tokens[c.first]?.start === sentence.start + hit.start,
    );
    const c = chunks[n];
    if (c && c.last > c.first + 2) chunks[n] = { ...c, first: c.first + 2 };
  }
}

/** Where the article speaks of its occasion again: "hội nghị", "buổi lễ", "tổng kết ..." of the lead. */
export function occasionMentions(
  doc: Doc,
  draft: Draft,
  occasions: readonly Occasion[],
  taken: readonly Chunk[],
): Chunk[] {
  const chunks: Chunk[] = [];
  const covered = new Uint8Array(doc.tokens.length);
  for (const c of taken) covered.fill(1, c.first, c.last);
  const hasProgrammes = doc.programs.length > 0;
  const others = namedProgrammes(doc, covered);
  const isNamedBefore = (i: number, o: Occasion): boolean =>
    others.some(({ first, name }) => first <= i && !isNamedFor(o, name));
  const isOfOtherMeeting = otherMeetings(doc);
  /** "Tại *buổi gặp mặt*" of a visit is not the ceremony that he came for. */
  const isOfVisit = (words: string, o: Occasion): boolean =>
    isOnTheWay(doc, o) && !o.hit.name.toLowerCase().includes(words.replace(/^(?:cuộc|buổi) /u, ''));
  for (const s of doc.sentences) {
    const occasion = occasionAt(occasions, s);
    if (!occasion || (s.role !== 'body' && s.role !== 'title')) continue;
    const ownAt = s === occasion.sentence ? s.start + occasion.hit.start : -1;
    for (let i = s.first; i < s.last; i++) {
      const first = doc.tokens[i];
      if (!first || covered[i] || (first.start !== ownAt && !isTagged(first, BEGINS))) continue;
      for (const n of [3, 2, 1]) {
        if (i + n > s.last) continue;
        const words = lowerWords(doc.tokens, i, i + n);
        const own =
          s === occasion.sentence &&
          (doc.tokens[i]?.start ?? 0) === s.start + occasion.hit.start &&
          words === occasion.hit.head.split(' ').slice(0, n).join(' ');
        if (s.role === 'title' && !isChaired(doc, i)) continue;
        if (covered[i] || !(own || BACK.has(words)) || (n === 1 && !own && words !== 'lễ')) continue;
        if (!own && isMetBefore(doc, i, n, words, occasion)) continue;
        if (!own && words === 'chương trình' && !isProgramme(occasion)) {
          if (hasProgrammes || isNamedBefore(i, occasion)) continue;
        }
        if (n === 1 && !own && GREAT.has(doc.tokens[i - 1]?.lower ?? '')) continue;
        if (!own && SEVERAL.test(lowerWords(doc.tokens, Math.max(s.first, i - 2), i))) continue;
        const another = own ? null : ANOTHER.exec(lowerWords(doc.tokens, i + n, i + n + 2));
        if (another && !(another.groups?.programme && (words !== 'chương trình' || isProgramme(occasion))))
          continue;
        const meant = own ? occasion : (byNoun(occasions, words) ?? occasion);
        const opening = /^(?:khai|bế) mạc$/u.test(
          `${doc.tokens[i + n]?.lower} ${doc.tokens[i + n + 1]?.lower}`,
        );
        if (!own && s.start < meant.sentence.start && !isCalledSo(words, meant)) break;
        if (!own && !mayBeCalled(words, meant) && !(opening && words.endsWith('lễ'))) break;
        if (!own && s !== meant.sentence) {
          const after = lowerWords(doc.tokens, i + n, Math.min(s.last, i + n + NUMBER_WITHIN));
          if (isOfOtherNumber(after, meant.hit.name)) break;
        }
        if (!own && (isOfOtherMeeting(words, s, meant) || isOfVisit(words, meant))) break;
        const { id } = meant;
        chunks.push({ first: i, last: i + n, letter: 'E', id });
        const [a, b] = [doc.tokens[i], doc.tokens[i + n - 1]];
        if (a && b) draft.mention(id, a.start, b.end, 'event-again');
        i += n - 1;
        break;
      }
    }
  }
  return chunks;
}

/** "Lễ phát động chương trình “X”" is called by the programme's noun; "gặp mặt các thầy cô *trong chương trình X*" is not. */
const isNamedFor = ({ hit }: Occasion, name: string): boolean => {
  const at = hit.name.indexOf(name);
  return at >= 0 && !/(?:trong|khuôn khổ|thuộc) chương trình ["“]?$/u.test(hit.name.slice(0, at));
};

/** "gặp gỡ 48 gương trong *chương trình Chia sẻ* cùng thầy cô": what has a name of its own is another thing than the meeting, and "Chương trình do A tổ chức" behind it is that. */
function namedProgrammes({ tokens, sentences }: Doc, covered: Uint8Array): { first: number; name: string }[] {
  return sentences.flatMap((s) => {
    if (s.role !== 'body') return [];
    const found: { first: number; name: string }[] = [];
    for (let i = s.first; i + 2 < s.last; i++) {
      if (tokens[i]?.lower !== 'chương' || tokens[i + 1]?.lower !== 'trình') continue;
      const at = /^["“]$/u.test(tokens[i + 2]?.text ?? '') ? i + 3 : i + 2;
      const isNamed = at > i + 2 || (isCapital(tokens[at]) && !isCapital(tokens[at + 1]) && !covered[at]);
      if (isNamed) found.push({ first: i, name: tokens[at]?.text ?? '' });
    }
    return found;
  });
}

const MET = /^(?:cuộc|buổi|phiên) họp$/u;
/** "Sáng nay Phó Thủ tướng B đã chủ trì *cuộc họp với các bộ*", told at a press conference. */
const isMetBefore = (doc: Doc, i: number, n: number, words: string, { hit }: Occasion): boolean =>
  hit.kind === 'họp báo' && MET.test(words) && isChaired(doc, i) && doc.tokens[i + n]?.shape === 'lower';

/** "Viện Kiểm sát huyện chủ trì *lễ* ký kết quy chế": a headline calls the occasion so only where it says who chairs. */
const isChaired = ({ tokens }: Doc, i: number): boolean =>
  says(tokens[i - 1], 'trì') && says(tokens[i - 2], 'chủ');

/** Before its own sentence an occasion is called by its noun: "buổi làm việc" is no school board's meeting that is told of later. */
const isCalledSo = (words: string, { hit }: Occasion): boolean => {
  const noun = words.replace(/^(?:buổi|cuộc|phiên) /u, '');
  return noun !== 'làm việc' || hit.name.toLowerCase().includes(noun) || !/^(?:cuộc )?họp/u.test(hit.head);
};

/** "Tại cuộc họp báo": the only occasion of the article with that noun, where there are several. */
function byNoun(occasions: readonly Occasion[], words: string): Occasion | undefined {
  if (occasions.length < 2) return undefined;
  const noun = words.replace(/^(?:buổi|cuộc) /u, '');
  const fit = occasions.filter((o) => o.hit.head.includes(noun));
  return fit.length === 1 ? fit[0] : undefined;
}
