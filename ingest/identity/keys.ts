/** The parts of which ids are made. */
import { kept } from '../hash.ts';
import { readTable } from '../lexicon/table.ts';
import { fold, nameKey } from '../text.ts';

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
