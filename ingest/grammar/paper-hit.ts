/** What the grammars of programmes and documents hand over, and the small parts that they share. */
import type { ProgramKind } from '../ontology.ts';
import { capitalised } from '../text.ts';

export interface PaperHit {
  start: number;
  end: number;
  paper: 'Program' | 'Document';
  kind: string;
  number?: string;
  title?: string;
  name: string;
  years?: [string, string];
  rule: string;
}

export type AddPaper = (hit: PaperHit) => void;

const OPEN = `[“"‘«]|(?<=\\s)'`;
/** Where the name in quotes opens that a match ends with. */
export const openingIn = (match: string): number => match.search(OPENS);
const OPENS = new RegExp(OPEN, 'u');

export const QUOTED = String.raw`(?:[“"‘«]\s?|(?<=\s)')([^“”"»’\n]{3,240}?)\s?(?:[”"»’]|'(?=[\s,.;:]|$))`;

/** "... bảo vệ rừng *trong*": what a name that was cut ends in. */
const LOOSE = /\s(?:trong|tại|của|và|với|cho|về)$/u;
export const clean = (s: string): string => s.replace(/\s+/g, ' ').trim().replace(LOOSE, '');

export const kindWord = (s: string): string => {
  const k = clean(s);
  return k.charAt(0).toUpperCase() + k.slice(1).toLowerCase();
};

/** "các thỏa thuận", "nhiều chương trình phối hợp", "18 bản ghi nhớ": several at once are none in particular. */
export const isPlural = (text: string, start: number): boolean =>
  /(?:(?<!\p{L})(?:các|những|nhiều|mọi|mỗi|một số|hàng loạt|hai|ba|bốn|phải có|cần có|chưa có)|\d)\s+$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );

/** "giữa UBND TP. HCM và ...": the full stop of an abbreviation ends no name. */
export const plain = (text: string): string =>
  text.replace(/(?<=(?<!\p{L})(?:TP|Tp|TX|Tx|T|Q|P|H))\.(?=\s?\p{Lu})/gu, '');

/** What it is about ends where the parties, the years or another statement begin. */
export const END = String.raw`(?=,?\s+giai\s+đoạn|,?\s+giữa\s|,?\s+(?:đến\s+)?năm\s+\d|(?<!phù\s+hợp|đối|gắn|kết\s+hợp|ứng\s+phó|thích\s+ứng|liên\s+quan|lãnh\s+đạo\s+của\s+Đảng)\s+với\s|\s+\(|\s+[-–]\s+[ẢảN](?:nh|guồn)|\s+hay\s+\p{Lu}|,?\s+(?:nhằm|để|mà|đã|sẽ|vừa|được|(?<!tự\s)do|có|vào|ngày|ký|theo(?!\s+(?:mô\s+hình|hướng|phương\s+thức|hình\s+thức|tư\s+tưởng))|tại|bên\s+lề|trước\s+sự)\s|[,;:“"]|(?<!(?<!\p{L})(?:T[Pp]|[QP]))\.(?!\d)|$)`;
/** "về lao động, *việc làm*", "về giáo dục, *đào tạo và khoa học*": more of it behind a comma, unless a clause begins there. */
export const MORE = String.raw`(?:,\s(?!(?:trong|nhằm|đã|sẽ|theo|với|do|để|góp|tạo|mở|đồng|trên|tại|khi|như|cùng|sáng|chiều|ngày|hai|các|ông|bà|đây|qua|được|có|là|mà|vì|này|đó|từ|kể|sau|trước|bên|dưới|tiếp|ký|giao|cho|đến|tới|chuyên|thống|giữa|giai|năm|đặc|bao|gồm|quy|phân|đưa|mỗi|khẳng|nhưng|song|ở|từng|cả|nhất)(?!\p{L}))\p{Ll}+(?:\s\p{L}+){0,8}?(?:\s+và\s+\p{Ll}+(?:\s\p{Ll}+){0,5}?)?(?=[,.;(]|\s+\(|,?\s+(?:giai\s+đoạn|giữa|năm\s+\d|ngày\s+\d)|$))*`;

/** A programme that is called by the words of the match. */
export const namedAt = (m: RegExpExecArray, kind: ProgramKind, rule: string): PaperHit => {
  const name = capitalised(clean(m[0]));
  return { start: m.index, end: m.index + m[0].length, paper: 'Program', kind, name, rule };
};
