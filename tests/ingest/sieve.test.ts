/** What patterns must hold, as read off their source, and that no pattern is left out of a text in which it matches. */
import { describe, expect, it } from 'vitest';
import { asked, finderOf } from '../../ingest/asked.ts';
import { findByPattern } from '../../ingest/by-pattern.ts';
import { PRIVATE_RULES } from '../../ingest/grammar/private.ts';
import { ROLE_RULES } from '../../ingest/grammar/roles.ts';
import { matchesOf } from '../../ingest/matches.ts';
import { requiredBy } from '../../ingest/required.ts';
import { sieveOf } from '../../ingest/sieve.ts';

describe('the words that a pattern asks for', () => {
  it.each<[RegExp, string[][]]>([
    [/chủ trì|điều hành/u, [['chủ trì', 'điều hành']]],
    [/P (?:đã )?chủ trì E/u, [['P '], ['chủ trì E']]],
    [/(?<!đồng )chủ\s+trì(?!ng)/u, [['chủ'], ['trì']]],
    [/(?<=do )P(?= chủ)/u, [['do '], ['P'], [' chủ']]],
    [/abc?d{0,2}e{2}f+/u, [['ab'], ['e'], ['f']]],
    [/[a-z\]]x\p{L}y\.z/u, [['x'], ['y.z']]],
    [/a(?:b|)c/u, [['a'], ['c']]],
    [
      /nói\d+với|hỏi/u,
      [
        ['nói', 'hỏi'],
        ['với', 'hỏi'],
      ],
    ],
    [/[“"]\d[^”]/u, [['“', '"']]],
  ])('%s', (pattern, clauses) => {
    expect(requiredBy(pattern)).toEqual(clauses);
  });
});

describe('the sieve', () => {
  it('names the patterns whose words stand in the text, in their order', () => {
    const sieve = sieveOf([/kết luận/u, /hội\s+nghị/u, /(?<=lễ )ký kết/u, /\d+/u]);
    expect(sieve('tại hội  nghị , kết luận')).toEqual([0, 1, 3]);
    expect(sieve('lễ ký kết')).toEqual([2, 3]);
    expect(sieve('')).toEqual([3]);
  });

  it('disregards case as its patterns do', () => {
    expect(sieveOf([/hội nghị/iu])('HỘI NGHỊ')).toEqual([0]);
    expect(sieveOf([/hội nghị/u])('Hội nghị')).toEqual([]);
    expect(sieveOf([/sâu/iu])('ſâu')).toEqual([0]);
  });

  it('finds words that begin inside one another', () => {
    expect(sieveOf([/abcd/u, /bc/u, /cde/u, /e/u])('xabcde')).toEqual([0, 1, 2, 3]);
    expect(sieveOf([/abcd/u, /bcx/u])('abcx')).toEqual([1]);
  });

  it.each([...ROLE_RULES, ...PRIVATE_RULES].map((rule) => [rule.name, rule] as const))(
    'keeps %s wherever it matches',
    (_, { pattern, examples }) => {
      const sieve = sieveOf([pattern]);
      for (const text of examples)
        if (matchesOf(pattern, text).length > 0) expect([text, sieve(text)]).toEqual([text, [0]]);
    },
  );
});

describe('a pattern that is asked of whole sentences', () => {
  it('matches as it would by itself, whatever was asked and declared before', () => {
    const held = asked(/(?<!\p{L})(?:hội nghị|cuộc họp)(?!\p{L})/iu);
    expect(['Cuộc HỌP kết thúc', 'cuộc thi', 'cuộc họp', 'cuộc thi'].map(held.test)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    const told = asked(/P (?<verb>nói|hỏi)/u);
    expect(told.exec('cuộc họp , P nói')?.groups?.verb).toBe('nói');
    expect([told.exec('cuộc họp'), held.test('cuộc họp')]).toEqual([null, true]);
  });
});

describe('matches', () => {
  it('are those of matchAll, empty ones and astral letters included', () => {
    for (const [pattern, text] of [
      [/a*/gu, 'baac'],
      [/(?:)/gu, '😀b'],
      [/(?<x>b)/dgu, 'abcb'],
    ] as const)
      expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
  });

  it('are found again when a pattern is asked twice, and of a pattern that the finder does not know', () => {
    const pattern = /kết luận/gu;
    const find = finderOf([pattern]);
    for (let n = 0; n < 2; n++)
      expect(find('nêu kết luận , kết luận')(pattern).map((m) => m.index)).toEqual([4, 15]);
    expect(find('không có')(pattern)).toEqual([]);
    expect(find('không có')(/có/gu)).toHaveLength(1);
  });
});

describe('one pattern after another', () => {
  it('gives each text what its patterns find in it, in their order, and rests behind each', () => {
    const patterns = [/\d+/gu, /kết luận/gu, /hội nghị/gu];
    const steps = findByPattern(patterns, ['hội nghị thứ 2 và 3', '', 'kết luận 1'], sieveOf(patterns));
    let rests = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) rests++;
    expect(rests).toBe(3);
    expect(step.value.map((f) => [...f].map(([n, all]) => [n, ...all.map(([said]) => said)]))).toEqual([
      [
        [0, '2', '3'],
        [2, 'hội nghị'],
      ],
      [],
      [
        [0, '1'],
        [1, 'kết luận'],
      ],
    ]);
  });
});
