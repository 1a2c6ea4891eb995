import { expect, test } from 'vitest';
import { led } from '../../ingest/first-letters.ts';

test('a pattern that begins by looking around is led by the letters of its matches', () => {
  expect(led(/(?<!\p{L})(?:tại|ở|\d+)/u).source).toBe(
    String.raw`(?=[\u0074\u1edf\d])(?:(?<!\p{L})(?:tại|ở|\d+))`,
  );
  expect(led(/(?=bà)(?:ông )?[bB-D]à|(?<!a)e?f/).source).toMatch(
    /^\(\?=\[\\u00f4\\u0062\\u0042-\\u0044\\u0065\\u0066\]\)/,
  );
});

test('what begins with a letter of its own, with nearly any letter or with nothing stays as it is', () => {
  for (const pattern of [
    /tại/u,
    /(?<!\p{L})\p{Lu}/u,
    /(?<!a)[^b]/u,
    /(?<!a)b?/u,
    /(?<!a)(?:b|)/u,
    /(?<!a)./u,
  ])
    expect(led(pattern)).toBe(pattern);
});

test('it finds what it found before, in any case where case does not matter', () => {
  const pattern = /(?<!\p{L})(?:đại hội|kỳ họp)(?!\p{L})/giu;
  const text = 'Kỳ họp, ĐẠI HỘI, sau kỳ họp; kỳ họpx';
  expect(text.match(led(pattern))).toEqual(text.match(pattern));
  expect(led(pattern).flags).toBe(pattern.flags);
});
