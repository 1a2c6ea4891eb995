/** What a request gives, checked against the contract; what is wrong is told by the name of the input. */
import type { z } from 'zod';
import type { Endpoint } from './contract.ts';
import { BadInput } from './handlers.ts';

/** Inputs by the names that they had: passed over, they would narrow nothing, and the answer would be taken for a narrowed one. */
const FORMER: Readonly<Record<string, string>> = { province: 'provinces' };

/** A question passes over names that it does not know. Who sends an article would lose what stands under such a name, who sends a list gets another answer. */
export function checkGiven({ input, body }: Endpoint, given: unknown): unknown {
  refuseFormer(Object.keys(input.shape), Object.keys(given ?? {}));
  const parsed = (body ? input.strict() : input).safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue?.code === 'unrecognized_keys') throw unknownInput(issue.keys, Object.keys(input.shape));
  throw faultOf(issue);
}

function refuseFormer(known: readonly string[], given: readonly string[]): void {
  const former = given.find((name) => known.includes(FORMER[name] ?? ''));
  if (former)
    throw new BadInput(former, `"${former}" is "${FORMER[former]}" now and takes several: write that`);
}

export const faultOf = (issue: z.core.$ZodIssue | undefined): BadInput =>
  new BadInput(issue?.path.join('.') || 'input', issue?.message ?? 'the input is wrong');

function unknownInput([key = 'input']: readonly string[], known: readonly string[]): BadInput {
  const there = known.length > 0 ? `there are ${known.join(', ')}` : 'there are none';
  return new BadInput(key, `there is no input "${key}" here; ${there}`);
}
