/** Work on the thread that answers everybody: it is done in turns, and between two of them others are served. */
import { setImmediate as others } from 'node:timers/promises';

/** Too short to be noticed by who waits. */
const LONGEST_MS = 10;

export class Turn {
  private since = performance.now();

  get isOver(): boolean {
    return performance.now() - this.since > LONGEST_MS;
  }

  /** Lets all that has come in meanwhile go first. */
  async next(): Promise<void> {
    await others();
    this.since = performance.now();
  }
}
