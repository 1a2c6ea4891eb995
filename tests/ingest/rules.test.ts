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
