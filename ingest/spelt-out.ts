/**
 * An article as the stages read it: what everybody abbreviates is spelt out, dashes and blanks are of one kind, lines go on to their ends, so that no
 * rule needs to know every writing. What was found there goes back to where it stands in the stored text.
 */
import { readingOf, SHORTHAND } from './lexicon/shorthand.ts';
import type { Article, Extraction, TraceStep } from './model.ts';
import { countUpTo } from './sorted.ts';
import { capitalised } from './text.ts';
import { unwrapped } from './unwrap.ts';

/** Where a text and what is read for it part: characters [from, to) of the one are [start, end) of the other. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

interface Spelt {
  readonly text: string;
  readonly changes: readonly Change[];
}

/** "đ/c Lê Văn A_Bí thư Tỉnh Đoàn": an underscore between words stands for a dash. */
const evened = (text: string): string =>
  text.replace(/[–—]|(?<=\p{Ll})_(?=\p{Lu})/gu, '-').replace(/\u00a0/g, ' ');

/** "... đã dự. TGĐ Công ty X phát biểu": what begins a sentence is read with a capital, for sentences are told apart by it. */
const BEGINS = /(?:^|[.!?…:\n"“(])[ \t]*$/u;

function spell(written: string): Spelt {
  const changes: Change[] = [];
  let grown = 0;
  const even = evened(unwrapped(written));
  const text = even.replace(SHORTHAND, (short: string, ...rest: unknown[]) => {
    const from = rest.find((x) => typeof x === 'number') as number;
    const reading = readingOf(rest);
    const full = BEGINS.test(even.slice(Math.max(0, from - 3), from)) ? capitalised(reading) : reading;
    changes.push({
      from,
      to: from + short.length,
      start: from + grown,
      end: from + grown + full.length,
    });
    grown += full.length - short.length;
    return full;
  });
  return { text, changes };
}

/** The way back: what begins or ends inside of a word spelt out has the abbreviation as a whole. */
const backward =
  (changes: readonly Change[], side: 'from' | 'to') =>
  (at: number): number => {
    const n = countUpTo(changes, (c) => c.end <= at);
    const [last, next] = [changes[n - 1], changes[n]];
    if (next && next.start < at) return next[side];
    return last ? at - last.end + last.to : at;
  };

export interface Read {
  readonly extraction: Extraction;
  readonly trace: TraceStep[];
}

/** Reads the articles as they are spelt out; what comes back has each article, and its offsets, as stored. */
export function asSpeltOut(
  articles: readonly Article[],
  readThem: (spelt: readonly Article[]) => readonly Read[],
): Read[] {
  const spelt = articles.map((a) => spell(a.text));
  const asRead = articles.map((a, n) => {
    const { text } = spelt[n] as Spelt;
    return text === a.text ? a : { ...a, title: spell(a.title).text, text };
  });
  return readThem(asRead).map((read, n) => {
    const article = articles[n] as Article;
    return asRead[n] === article ? read : asStored(read, article, (spelt[n] as Spelt).changes);
  });
}

function asStored({ extraction, trace }: Read, article: Article, changes: readonly Change[]): Read {
  const [start, end] = [backward(changes, 'from'), backward(changes, 'to')];
  const stored = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: start(span.start),
    end: end(span.end),
  });
  return {
    extraction: {
      ...extraction,
      article,
      mentions: extraction.mentions.map(stored),
      claims: extraction.claims.map((c) => ({ ...c, evidence: c.evidence.map(stored) })),
    },
    trace: trace.map(stored),
  };
}
