/** What a body is called in brackets behind its name: "X (Y)", "X (sau đây gọi tắt là Y)". */
import type { AgencyChunk, Token } from '../doc.ts';
import { type Inside, readLocal } from './agency-local.ts';
import { says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/**
 * "Ban Chỉ đạo phòng, chống ... tỉnh (Ban Chỉ đạo 138 tỉnh)", "(gọi tắt là Ban Chỉ đạo 138/TP)": the other name of the same committee. Its unit may
 * stand behind both: "Ban Chỉ đạo phòng, chống tội phạm (BCĐ 138) *thành phố Phú Quốc*".
 */
export function withOther(ctx: Context, chunk: AgencyChunk, inside: Inside): AgencyChunk {
  const { tokens } = ctx;
  const at = chunk.cls === 'committee' ? otherNameAt(tokens, chunk.last) : undefined;
  const other = at ? inside(at) : undefined;
  if (other?.cls !== 'committee') return chunk;
  const end = tokens[other.last]?.text === '/' ? other.last + 2 : other.last;
  if (tokens[end]?.text !== ')') return chunk;
  const both = { ...chunk, last: end + 1, other };
  if (isOfUnit(chunk) || isOfUnit(other)) return both;
  const { place, level, levelWord, last } = readLocal(ctx, both, inside) ?? both;
  const unit = { ...(place && { place }), ...(level && { level }), ...(levelWord && { levelWord }) };
  return place || levelWord ? { ...both, ...unit, last, other: { ...other, ...unit } } : both;
}

const isOfUnit = ({ place, levelWord }: AgencyChunk): boolean =>
  place !== undefined || levelWord !== undefined;

/** "Công ty CP Tập đoàn công nghiệp Quang Trung (Công ty Quang Trung)": how the article calls it from then on. */
export function withShorter(
  { tokens }: Context,
  chunk: AgencyChunk | undefined,
  inside: Inside,
): AgencyChunk | undefined {
  const at = chunk && otherNameAt(tokens, chunk.last);
  if (!at || chunk.other) return chunk;
  const other = inside(at);
  if (other?.cls !== 'named' || tokens[other.last]?.text !== ')') return chunk;
  const words = new Set(chunk.head.toLowerCase().split(' '));
  const within = other.head
    .toLowerCase()
    .split(' ')
    .every((word) => words.has(word));
  return within && other.head !== chunk.head ? { ...chunk, last: other.last + 1, other } : chunk;
}

/** Where the other name begins, for the bracket at `i`. */
function otherNameAt(tokens: readonly Token[], i: number): number | undefined {
  if (tokens[i]?.text !== '(') return undefined;
  const called = says(tokens[i + 1], 'sau') && says(tokens[i + 2], 'đây') ? i + 3 : i + 1;
  return says(tokens[called], 'gọi', 'viết') &&
    says(tokens[called + 1], 'tắt') &&
    says(tokens[called + 2], 'là')
    ? called + 3
    : i + 1;
}
