/** A thread of ours that is asked by name of question; what is asked of it keeps no other question waiting. */
import { once } from 'node:events';
import { parentPort, type ResourceLimits, Worker } from 'node:worker_threads';

export interface Asked {
  id: number;
  question: string;
  input: unknown[];
}
/** An error as it crosses from one thread to another: its class stays behind. */
export interface Fault {
  code: string | undefined;
  message: string;
  /** Where in the thread it came about. */
  stack: string | undefined;
}
export interface Answered {
  id: number;
  value?: unknown;
  error?: Fault;
}

/** Which errors of ours stand for a question that failed, and for a thread that has ended. */
export interface Errors {
  failed(fault: Fault): Error;
  /** `reason` where it ended by itself, e.g. for want of memory. */
  ended(reason?: string): Error;
}

/** Asked last. */
export const CLOSE = 'close';

/** Only what it is still asked keeps the process alive. */
export class Thread {
  private readonly worker: Worker;
  private readonly errors: Errors;
  private readonly waiting = new Map<
    number,
    { done: (value: unknown) => void; failed: (error: Error) => void }
  >();
  private next = 0;
  /** Why nothing more is answered, once the thread has ended. */
  private end: Error | undefined;

  constructor(file: URL, workerData: unknown, errors: Errors, resourceLimits: ResourceLimits = {}) {
    this.errors = errors;
    this.worker = new Worker(file, { workerData, resourceLimits });
    this.worker.on('message', (a: Answered) => this.settle(a));
    this.worker.on('error', (error) => this.stop(errors.ended(error.message)));
    this.worker.on('exit', () => this.stop(errors.ended()));
    this.worker.unref();
  }

  /** Questions that have no answer yet. */
  get load(): number {
    return this.waiting.size;
  }

  get hasEnded(): boolean {
    return this.end !== undefined;
  }

  ask(question: string, input: unknown[]): Promise<unknown> {
    if (this.end) return Promise.reject(this.end);
    const id = this.next++;
    return new Promise((done, failed) => {
      this.waiting.set(id, { done, failed });
      this.worker.ref();
      this.worker.postMessage({ id, question, input } satisfies Asked);
    });
  }

  /** Lets it answer what it was asked, then end by itself. */
  async close(): Promise<void> {
    if (this.end) return;
    const exited = once(this.worker, 'exit').catch(() => undefined);
    await this.ask(CLOSE, []).catch(() => undefined);
    this.worker.ref();
    await exited;
  }

  /** Ends it whatever it is doing. */
  async kill(): Promise<void> {
    await this.worker.terminate();
  }

  private settle(a: Answered): void {
    const waiting = this.waiting.get(a.id);
    this.waiting.delete(a.id);
    if (this.waiting.size === 0) this.worker.unref();
    if (a.error) waiting?.failed(this.errors.failed(a.error));
    else waiting?.done(a.value);
  }

  private stop(error: Error): void {
    this.end ??= error;
    for (const { failed } of this.waiting.values()) failed(error);
    this.waiting.clear();
  }
}

/** Inside the thread: every question is answered by `answer`, which throws where it cannot; `codeOf` says what of an error is told beside its message. */
export function answerAll(
  answer: (question: string, input: unknown[]) => unknown,
  codeOf: (error: unknown) => string | undefined,
): void {
  const answered = async ({ id, question, input }: Asked): Promise<Answered> => {
    try {
      return { id, value: await answer(question, input) };
    } catch (error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      return { id, error: { code: codeOf(error), message, stack } };
    }
  };
  parentPort?.on('message', (asked: Asked) => {
    void answered(asked).then((a) => {
      parentPort?.postMessage(a);
      if (asked.question === CLOSE) parentPort?.close();
    });
  });
}
