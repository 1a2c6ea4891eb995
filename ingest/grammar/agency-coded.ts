/** Bodies of the police that are called by their code alone: "A03 Bộ Công an", "PC02 Công an tỉnh Bình Định", "V05 (Bộ Công an)". */
import type { AgencyChunk, Token } from '../doc.ts';
import type { Inside } from './agency-local.ts';
import { parenthesised } from './agency-part-of.ts';
import { isCapital, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

const OF_PROVINCE = /^P[A-Z]$/;
const OF_MINISTRY = /^[A-Z]$/;

/** The code and whose it is, which is always told right behind. */
export function codedAt(ctx: Context, i: number, inside: Inside): AgencyChunk | undefined {
  const [letters, number] = [ctx.tokens[i], ctx.tokens[i + 1]];
  if (
    !letters ||
    !isCapital(letters) ||
    !number ||
    letters.end !== number.start ||
    !/^\d{2}$/.test(number.text)
  )
    return undefined;
  const whole = OF_PROVINCE.test(letters.text)
    ? 'Công an'
    : OF_MINISTRY.test(letters.text)
      ? 'Bộ Công an'
      : '';
  if (whole === '' || says(ctx.tokens[i - 1], 'phòng', 'cục', 'số', 'phố', 'quốc')) return undefined;
  const parent = inside(i + 2) ?? parenthesised(ctx, i + 2, inside);
  if (parent?.head !== whole) return undefined;
  return {
    first: i,
    last: parent.last,
    head: `${OF_PROVINCE.test(letters.text) ? 'Phòng' : 'Cục'} ${letters.text}${number.text}`,
    cls: 'free-sub',
    parent,
  };
}
