/** What the grammars of programmes and documents hand over, and the small parts that they share. */

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

export const QUOTED = String.raw`(?:[“"‘«]\s?|(?<=\s)')([^“”"»’\n]{3,240}?)\s?(?:[”"»’]|'(?=[\s,.;:]|$))`;

export const clean = (s: string): string => s.replace(/\s+/g, ' ').trim();

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
