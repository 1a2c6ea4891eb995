/** Articles are read in threads of their own: one of five million letters takes a minute, and nobody else waits for it. */
import { type UnreadableCode, UnreadableError } from '../ingest/read/bytes.ts';
import type { READINGS } from './reading-thread.ts';
import { type Fault, Thread } from './thread.ts';

type Readings = typeof READINGS;
export type Reading = {
  [R in keyof Readings]: (...input: Parameters<Readings[R]>) => Promise<Awaited<ReturnType<Readings[R]>>>;
} & { close(): Promise<void> };

/** So that a short article, or the page that explains one, need not wait for a long one. Each thread holds all lexicons. */
const MOST_THREADS = 2;

const ERRORS = {
  failed: ({ code, message }: Fault) =>
    code === undefined ? new Error(message) : new UnreadableError(code as UnreadableCode, message),
  ended: (reason?: string) =>
    reason === undefined
      ? new Error('the reader is closed')
      : new UnreadableError(
          'too_hard',
          `this article could not be read to its end (${reason}): give it in parts`,
        ),
};

/** Threads are started when there is something to read. */
export function startReading(): Reading {
  let threads: Thread[] = [];
  const start = (): Thread => {
    const thread = new Thread(new URL('./reading-thread.ts', import.meta.url), undefined, ERRORS);
    threads.push(thread);
    return thread;
  };
  const freest = (): Thread => {
    threads = threads.filter((t) => !t.hasEnded);
    const [least] = threads.toSorted((a, b) => a.load - b.load);
    return least && (least.load === 0 || threads.length >= MOST_THREADS) ? least : start();
  };
  const ask =
    <R extends keyof Readings>(reading: R) =>
    (...input: unknown[]) =>
      freest().ask(reading, input) as Promise<Awaited<ReturnType<Readings[R]>>>;
  return {
    ready: ask('ready'),
    article: ask('article'),
    isSame: ask('isSame'),
    extraction: ask('extraction'),
    trace: ask('trace'),
    close: async () => {
      await Promise.all(threads.map((t) => t.kill()));
    },
  };
}
