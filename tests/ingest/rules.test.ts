/** Every role rule fires on its examples and on none of its counter-examples. */
import { describe, expect, it } from 'vitest';
import { mayApply, ROLE_RULES } from '../../ingest/grammar/roles.ts';

describe.each(ROLE_RULES.map((r) => [r.name, r] as const))('the rule %s', (_name, rule) => {
  it.each(rule.examples)('reads "%s"', (view) => {
    expect([...view.matchAll(rule.pattern)].length).toBeGreaterThan(0);
    expect(mayApply(rule.relation, view)).toBe(true);
  });
  it.each(rule.counterExamples)('leaves "%s" alone', (view) => {
    expect([...view.matchAll(rule.pattern)]).toEqual([]);
  });
});

/** Where a list could be read in two ways at each name, the rules below would not end within a lifetime. */
describe('long lists', () => {
  const between = [' , ', ' ', ' và ', ' ; ', ' - ', ' ( L ) , ', ' , phó A , ', ' trưởng ', ' , cùng '];
  const words = ['phát biểu , ', 'thay mặt a ', 'trực tiếp ', 'có mặt ', 'đã ', 'cùng '];
  const views = ['P', 'A'].flatMap((name) => [
    ...between.map((mark) => `${Array(24).fill(name).join(mark)} x y .`),
    ...words.map((word) => `${name} ${word.repeat(24)}x y .`),
  ]);
  it.each(ROLE_RULES.map((r) => [r.name, r] as const))(
    'are read to their end by the rule %s',
    (_name, rule) => {
      for (const view of views) expect([...view.matchAll(rule.pattern)].length).toBeLessThan(view.length);
    },
  );
});
