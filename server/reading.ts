/** Articles are read in threads of their own: one of five million letters takes a minute, and nobody else waits for it. */
import type { ResourceLimits } from 'node:worker_threads';
import { type UnreadableCode, UnreadableError } from '../ingest/read/bytes.ts';
import type { READINGS } from './reading-thread.ts';
import { type Fault, Thread } from './thread.ts';

type Readings = typeof READINGS;
export type Asking = {
  [R in keyof Readings]: (...input: Parameters<Readings[R]>) => Promise<Awaited<ReturnType<Readings[R]>>>;
};
export interface Reading extends Asking {
  /** For somebody who may leave: what they asked fails with the signal's reason then, and an article that comes in is not read any further. */
  until(signal: AbortSignal): Asking;
  close(): Promise<void>;
}

/** So that a short article, or the page that explains one, need not wait for a long one. Each thread holds all lexicons. */
const MOST_THREADS = 2;

/** What may take a minute and was wanted by who left alone. The rest is soon done; a new thread loads all lexicons first, and who leafs through articles would wait for it each time. */
const ENDS_WITH_WHO_ASKED: ReadonlySet<keyof Readings> = new Set(['article', 'extraction']);

const CLOSED = 'the reader is closed';
const ERRORS = {
  failed: ({ code, message, stack }: Fault) =>
    code === undefined
      ? Object.assign(new Error(message), { stack })
      : new UnreadableError(code as UnreadableCode, message),
  ended: (reason?: string) =>
    reason === undefined
      ? new Error(CLOSED)
      : new UnreadableError(
          'too_hard',
          `this article could not be read to its end (${reason}): give it in parts`,
        ),
};

interface Waiting {
  reading: keyof Readings;
  input: unknown[];
  done: (value: unknown) => void;
  failed: (error: unknown) => void;
  /** That is reading it. */
  thread?: Thread | undefined;
}

/** Threads are started when there is something to read; each question waits for the first that is free. `limits` are those of one thread. */
export function startReading(limits: ResourceLimits = {}): Reading {
  let threads: Thread[] = [];
  let waiting: Waiting[] = [];
  let isClosed = false;
  const free = (): Thread | undefined => {
    threads = threads.filter((t) => !t.hasEnded);
    const idle = threads.find((t) => t.load === 0);
    if (idle || threads.length >= MOST_THREADS) return idle;
    const thread = new Thread(new URL('./reading-thread.ts', import.meta.url), undefined, ERRORS, limits);
    threads.push(thread);
    return thread;
  };
  /** A thread that dies takes with it the one question that it had. */
  const next = (): void => {
    const thread = waiting.length > 0 ? free() : undefined;
    const first = thread && waiting.shift();
    if (!first) return;
    first.thread = thread;
    void thread
      .ask(first.reading, first.input)
      .then(first.done, first.failed)
      .then(() => {
        first.thread = undefined;
        next();
      });
  };
  /** A thread cannot be told to stop reading: it ends, and whoever is next gets another. */
  const leave = (one: Waiting, reason: unknown): void => {
    waiting = waiting.filter((other) => other !== one);
    one.failed(reason);
    if (ENDS_WITH_WHO_ASKED.has(one.reading)) void one.thread?.kill();
  };
  const ask =
    <R extends keyof Readings>(reading: R, signal?: AbortSignal) =>
    (...input: unknown[]) =>
      new Promise<unknown>((done, failed) => {
        if (isClosed) return failed(new Error(CLOSED));
        if (signal?.aborted) return failed(signal.reason);
        const one: Waiting = { reading, input, done, failed };
        signal?.addEventListener('abort', () => leave(one, signal.reason));
        waiting.push(one);
        next();
      }) as Promise<Awaited<ReturnType<Readings[R]>>>;
  const asking = (signal?: AbortSignal): Asking => ({
    ready: ask('ready', signal),
    article: ask('article', signal),
    isSame: ask('isSame', signal),
    extraction: ask('extraction', signal),
    trace: ask('trace', signal),
  });
  return {
    ...asking(),
    until: asking,
    close: async () => {
      isClosed = true;
      for (const { failed } of waiting) failed(new Error(CLOSED));
      waiting = [];
      await Promise.all(threads.map((t) => t.kill()));
    },
  };
}
