/** The parts of which ids are made. A slug forgets marks, and marks tell "Hùng" from "Hưng": the hash behind it remembers them. */
import { shortHash } from '../hash.ts';
import { readTable } from '../lexicon/table.ts';
import { fold, nameKey, slug } from '../text.ts';

const MOST_KEPT = 50_000;
/** Names come again and again: what was made of one is kept. */
function kept(make: (name: string) => string): (name: string) => string {
  const made = new Map<string, string>();
  return (name) => {
    let key = made.get(name);
    if (key !== undefined) return key;
    if (made.size >= MOST_KEPT) made.clear();
    key = make(name);
    made.set(name, key);
    return key;
  };
}

/** "Nguyễn Văn Hùng" -> "nguyen-van-hung-1a2b"; "hoà" and "hòa", capitals and spacing make no difference. */
export const marked = kept((name) => `${slug(name)}-${shortHash(nameKey(name), 4)}`);

const FIELDS = readTable('fields.tsv', 2).map(
  ([short = '', full = '']) => [nameKey(short).split(' '), nameKey(full).split(' ')] as const,
);
const LONGEST_FIRST = [...FIELDS].sort((a, b) => b[0].length - a[0].length);
const AND = nameKey('và');
const DEPARTMENT = /^(?:so|phong|bo)$/;

/**
 * One key for the many writings of a body: "Sở GD&ĐT", "Sở Giáo dục - Đào tạo" and "Sở Giáo dục và Đào tạo tỉnh X" differ in "và" and short forms
 * only. Marks stay.
 */
export const agencyKey = kept((name) => {
  const words = nameKey(name)
    .split(' ')
    .filter((w) => w !== AND);
  const out: string[] = [];
  let department = false;
  for (let i = 0; i < words.length; ) {
    const field = department
      ? LONGEST_FIRST.find(([short]) => short.every((w, n) => words[i + n] === w))
      : undefined;
    out.push(...(field ? field[1] : [words[i] ?? '']));
    if (!field) department ||= DEPARTMENT.test(fold(words[i] ?? ''));
    i += field ? field[0].length : 1;
  }
  return out.join(' ');
});
