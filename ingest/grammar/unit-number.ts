/** Numbers behind the level word of a ward or district: part of its name, or a span of time that is told of it. */
import type { PlaceRef, Token } from '../doc.ts';
import { says } from './words.ts';

/** "trên địa bàn phường *10 tháng* năm 2024", "của quận *6 tháng* đầu năm", "phường *5 năm* qua"; "phường 5 năm 2024" and "quận 1 tháng 5" are units. */
const isSpan = (tokens: readonly Token[], i: number): boolean =>
  (says(tokens[i], 'tháng') && tokens[i + 1]?.shape !== 'number') ||
  (says(tokens[i], 'năm') && tokens[i + 1]?.shape !== 'number' && !says(tokens[i + 1], 'học', 'nay'));

/** "phường 4", "quận 12": a ward or district that is called by its number, which stands at `i`. */
export function numberedUnit(
  tokens: readonly Token[],
  i: number,
  { kind, level }: Pick<PlaceRef, 'level'> & { kind: string },
): PlaceRef | undefined {
  const number = tokens[i];
  const isOne = number?.shape === 'number' && /^(phường|quận)$/.test(kind) && /^\d{1,2}$/.test(number.text);
  if (!isOne || isSpan(tokens, i + 1)) return undefined;
  return { name: `${kind} ${Number(number.text)}`, level, kind };
}

/** "phường Hải Châu *I*": one of the two that once shared a name, and not the ward of today that has it alone. */
export const isHalf = (tokens: readonly Token[], i: number): boolean =>
  /^(?:I{1,3}|IV)$/.test(tokens[i]?.text ?? '') && !says(tokens[i + 1], '/');
