/** Every claim of every sample shows a quote that a reader can check, under ids that are the same from run to run. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimId } from '../../ingest/draft.ts';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';

const SAMPLES = join(import.meta.dirname, '../../ingest/samples');
const read = (name: string, id = name) =>
  extract(readArticle({ bytes: readFileSync(join(SAMPLES, name)), name, id }));
const LETTER = /[\p{L}\p{N}]/u;

describe.each(globSync('*.txt', { cwd: SAMPLES }).sort())('the sample %s', (name) => {
  const said = read(name);
  const { text } = said.article;

  it('is quoted in whole phrases, without blanks around them', () => {
    for (const { type, evidence } of said.claims)
      for (const { start, end, rule, articleId } of evidence) {
        const quote = text.slice(start, end);
        const where = `${type} by ${rule}: «${quote}»`;
        expect(articleId).toBe(said.article.id);
        expect(rule, where).not.toBe('');
        expect(quote, where).toBe(quote.trim());
        expect(quote, where).toMatch(/\p{L}\s.*\p{L}/su);
        expect(quote.length, where).toBeLessThan(1500);
        expect(LETTER.test(text[start - 1] ?? '') && LETTER.test(text[start] ?? ''), where).toBe(false);
        expect(LETTER.test(text[end - 1] ?? '') && LETTER.test(text[end] ?? ''), where).toBe(false);
      }
  });

  it('has mentions that are words of the text', () => {
    for (const { start, end } of said.mentions) {
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      expect(end).toBeGreaterThan(start);
    }
  });

  it('gives each claim the id of what it says, once', () => {
    const ids = said.claims.map((c) => c.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const c of said.claims) expect(c.id).toBe(claimId(c.type, c.subject, c.object, c.qualifiers));
  });

  it('gives the same ids under another article id', () => {
    const again = read(name, 'tên khác');
    expect(again.claims.map((c) => c.id)).toEqual(said.claims.map((c) => c.id));
    expect(again.entities.map((e) => e.id)).toEqual(said.entities.map((e) => e.id));
  });
});
