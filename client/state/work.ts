/** Work that a click sets in motion: while it goes on it can be cancelled, and what fails is said and can be tried again; nothing on the screen is lost by it. */
import { create } from 'zustand';

export interface Work {
  /** What goes on: shown while it does, and aborted by whoever does not want to wait. */
  running: AbortController | undefined;
  problem: { text: string; retry: () => void } | undefined;
  /** What has just happened. */
  notice: string | undefined;
}

export const useWork = create<Work>()(() => ({
  running: undefined,
  problem: undefined,
  notice: undefined,
}));

/** Long enough to be read. */
const READ_MS = 4000;
let fading: ReturnType<typeof setTimeout> | undefined;

/** Says what has just happened, for a while. */
export function tell(notice: string): void {
  useWork.setState({ notice });
  clearTimeout(fading);
  fading = setTimeout(() => useWork.setState({ notice: undefined }), READ_MS);
}

export const forget = (): void => useWork.setState({ problem: undefined });

/** Does it; `signal` tells it to stop. */
export async function attempt(work: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const running = new AbortController();
  useWork.setState({ running, problem: undefined });
  try {
    await work(running.signal);
  } catch (e) {
    if (running.signal.aborted) return;
    const text = e instanceof Error ? e.message : String(e);
    useWork.setState({ problem: { text, retry: () => void attempt(work) } });
  } finally {
    if (useWork.getState().running === running) useWork.setState({ running: undefined });
  }
}
