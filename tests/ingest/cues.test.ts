/** Tables of words with what may not stand around them. */
import { expect, it } from 'vitest';
import { cues } from '../../ingest/lexicon/cues.ts';

const does = new RegExp(`(?<!\\p{L})(?:${cues('event-ends.tsv', 'does')})(?!\\p{L})`, 'u');

it.each([
  ['Kỳ họp thứ 5 bầu chủ tịch', true],
  ['Kỳ họp  thông  qua nghị quyết', true],
  ['Hội nghị tổng kết công tác bầu cử', false],
  ['Lễ trao quyết định', false],
  ['Lễ trao giải, quyết định người thắng', true],
])('a row of a table counts where nothing that it excludes stands beside it: %s', (text, said) => {
  expect(does.test(text)).toBe(said);
});

it('keeps the kinds of a table apart', () => {
  expect(cues('event-ends.tsv', 'next').split('|')).not.toContain(String.raw`biểu\s+quyết`);
  expect(cues('event-ends.tsv', 'none')).toBe('');
});
