/** Programmes that an article only calls by their noun: "A đã ký kết quy chế phối hợp với B", "A và B sơ kết quy chế phối hợp". Their parties name them. */
import type { Doc, Token } from '../doc.ts';
import { type Draft, entityId } from '../draft.ts';
import { lowerWords, says } from '../grammar/words.ts';
import type { EntityId } from '../model.ts';
import { isTagged, tagWords } from '../tags.ts';
import { capitalised } from '../text.ts';
import type { Chunk } from './view.ts';

const NOUNS = [
  ...['quy chế phối hợp', 'chương trình phối hợp', 'kế hoạch phối hợp', 'nghị quyết liên tịch'],
  ...['kế hoạch liên ngành', 'kế hoạch liên tịch', 'quy chế liên ngành', 'chương trình liên tịch'],
];
/** Of these somebody may sign several in one day: "A ký thỏa thuận hợp tác với B; C ký thỏa thuận hợp tác với D". */
const ONCE = [
  ...['thỏa thuận hợp tác', 'thoả thuận hợp tác', 'thỏa thuận phối hợp', 'chương trình hợp tác'],
  ...[
    'kế hoạch hợp tác',
    'biên bản hợp tác',
    'bản ghi nhớ hợp tác',
    'biên bản ghi nhớ',
    'kế hoạch hiệp đồng',
  ],
  ...['giao ước thi đua', 'giao ước kết nghĩa', 'quy ước phối hợp', 'cam kết phối hợp', 'đề án phối hợp'],
];
const ALL = [...NOUNS, ...ONCE];
const SIGNED =
  /(?:^| )(?:ký(?: kết)?|sơ kết|tổng kết|đánh giá|kiểm điểm|rút kinh nghiệm|nhìn lại)(?: (?:bổ sung|việc|kết quả|\d+ năm|thực hiện|bản|công tác)){0,3}$/u;
/** "quy chế phối hợp *được A và B ký kết*", "*do A và B ký kết*". */
const IS_SIGNED =
  /^(?:(?:công tác|hoạt động|hành động) )?(?:(?:đã|vừa|cũng) )?(?:được|do) [^.;:“”"]{5,}? ký(?: kết)?(?: |$)/u;
const WORDS_BEFORE = 6;

/** The article's own programme by its noun, where it names none; it stays where its parties are told (`nameUnnamed`). */
export function unnamedPapers(doc: Doc, draft: Draft, taken: readonly Chunk[]): Chunk[] {
  if (doc.programs.some((p) => p.kind === 'coordination_programme')) return [];
  const covered = new Uint8Array(doc.tokens.length);
  for (const c of taken) covered.fill(1, c.first, c.last);
  const starts = startsOf(doc, covered);
  for (const noun of ALL) {
    const words = noun.split(' ');
    const places = starts.filter((i) => stands(doc.tokens, i, words));
    const signed = places.filter(
      (i) =>
        (SIGNED.test(wordsBefore(doc, i, WORDS_BEFORE)) ||
          IS_SIGNED.test(lowerWords(doc.tokens, i + words.length, i + FAR))) &&
        !TO_COME.test(wordsBefore(doc, i, FAR)),
    );
    if (signed.length === 0 || (signed.length > 1 && ONCE.includes(noun))) continue;
    const id = draft.put({
      id: entityId('Program', 'coordination_programme', noun),
      type: 'Program',
      name: capitalised(noun),
      aliases: [],
      kind: 'coordination_programme',
    });
    return places.map((first) => chunkAt(doc, draft, id, first, noun.split(' ').length));
  }
  return [];
}

/** "đề nghị A và B ký kết chương trình phối hợp": there is none yet. */
const TO_COME = /(?:^| )(?:đề nghị|kiến nghị|đề xuất|yêu cầu|cần|nên|phải|sẽ|sớm)(?: |$)[^.;:“”"]*$/u;
const FAR = 24;
const wordsBefore = (doc: Doc, i: number, most: number): string =>
  lowerWords(doc.tokens, Math.max(0, i - most), i);

function chunkAt(doc: Doc, draft: Draft, id: EntityId, first: number, length: number): Chunk {
  const [a, b] = [doc.tokens[first], doc.tokens[first + length - 1]];
  if (a && b) draft.mention(id, a.start, b.end, 'programme');
  return { first, last: first + length, letter: 'G', id };
}

const FIRSTS = tagWords(ALL.map((noun) => noun.split(' ')[0] ?? ''));
const NOUN_LENGTH = 4;

/** Where one of the nouns may begin, in the body and in nothing that was read before. */
const startsOf = (doc: Doc, covered: Uint8Array): number[] =>
  doc.sentences.flatMap((s) => {
    const found: number[] = [];
    if (s.role === 'body' && s.tags & FIRSTS)
      for (let i = s.first; i + NOUN_LENGTH <= s.last; i++)
        if (!covered[i] && isTagged(doc.tokens[i], FIRSTS)) found.push(i);
    return found;
  });

const stands = (tokens: readonly Token[], i: number, words: readonly string[]): boolean =>
  words.every((w, n) => tokens[i + n]?.lower === w) &&
  !says(tokens[i - 1], 'các', 'những', 'nhiều', 'một', 'hai', 'ba');

const list = (names: readonly string[]): string =>
  names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;

/** Gives it the names of its parties; without two of them it goes. */
export function nameUnnamed(draft: Draft): void {
  const bare = [...draft.entities.values()].filter(
    (e) => e.type === 'Program' && ALL.includes(e.name.toLowerCase()),
  );
  for (const program of bare) {
    const parties = [...draft.ends.to('PARTY_TO', program.id)];
    const names = parties.map((c) => draft.entities.get(c.subject)?.name ?? '');
    if (names.length < 2 || isTrade(program.name, names)) draft.keepOnly((e) => e.id !== program.id);
    else draft.entities.set(program.id, { ...program, name: `${program.name} giữa ${list(names)}` });
  }
}

/** What firms sign with each other is a contract, and so are memoranda with one of them. */
const FIRM = /^(?:Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Hợp tác xã|Doanh nghiệp)(?!\p{L})/iu;
const isTrade = (paper: string, parties: readonly string[]): boolean => {
  const firms = parties.filter((p) => FIRM.test(p)).length;
  return ONCE.includes(paper.toLowerCase()) && firms > (/ghi nhớ/iu.test(paper) ? 0 : parties.length - 1);
};
