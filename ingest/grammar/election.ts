/** Whether the words before an office say that somebody is elected or appointed to it: "được bầu giữ chức X", "bầu ông A làm X", "tiếp tục giữ chức X". */
import type { OfficeChunk, Token } from '../doc.ts';
import { lowerWords } from './words.ts';

const WORDS_BEFORE = 10;
const ELECTED =
  /(?:^| )(?:được|trúng|đắc|tái|bầu|tiếp tục)(?: [^,;.]{1,40})? (?:chức|chức vụ|chức danh|làm|cử)$/u;

/** `from`: nothing before it counts. */
export const isElected = (tokens: readonly Token[], { first }: OfficeChunk, from = 0): boolean =>
  ELECTED.test(lowerWords(tokens, Math.max(from, first - WORDS_BEFORE), first));
