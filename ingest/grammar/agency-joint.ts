/** Committees of two states: "Ủy ban hỗn hợp Việt Nam - Campuchia", "Ủy ban liên Chính phủ Việt - Nga", "Ủy ban chỉ đạo hợp tác song phương Việt Nam - Trung Quốc". */
import type { AgencyChunk, Token } from '../doc.ts';
import { countryAt } from './country.ts';
import { isDash, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

const MOST_WORDS = 12;
const JOINT = /^(?:hỗn hợp|liên chính|chỉ đạo|hợp tác)$/u;

/** The committee up to the second of its states. */
export function jointCommittee(ctx: Context, i: number): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  if (!says(tokens[i], 'ủy', 'uỷ') || !says(tokens[i + 1], 'ban')) return undefined;
  if (!JOINT.test(`${tokens[i + 2]?.lower} ${tokens[i + 3]?.lower}`)) return undefined;
  for (let j = i + 4; j < i + MOST_WORDS; j++) {
    const first = stateEnd(ctx, j);
    const second = first && isDash(tokens[first]) ? countryAt(text, tokens, first + 1) : undefined;
    if (second)
      return {
        first: i,
        last: second.end,
        head: `Ủy ban ${phrase(text, tokens, i + 2, second.end)}`,
        cls: 'named',
      };
    if (tokens[j]?.shape !== 'lower' && !says(tokens[j], 'chính')) return undefined;
  }
  return undefined;
}

/** "Việt Nam", "Việt", "Lào". */
const stateEnd = ({ tokens, text }: Context, j: number): number | undefined =>
  countryAt(text, tokens, j)?.end ?? (says(tokens[j], 'việt') ? j + 1 : undefined);
