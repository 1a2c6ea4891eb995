/** Work that a click sets in motion: while it goes on it can be cancelled, and what fails is said and can be tried again; nothing on the screen is lost by it. */
import { create } from 'zustand';

export interface Work {
  /** Shown while it goes on; cancels it. */
  cancel: (() => void) | undefined;
  problem: { text: string; retry: () => void } | undefined;
}

export const useWork = create<Work>()(() => ({ cancel: undefined, problem: undefined }));

export const forget = (): void => useWork.setState({ problem: undefined });

/** Does it; `signal` tells it to stop. */
export async function attempt(work: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const abort = new AbortController();
  const cancel = () => abort.abort();
  useWork.setState({ cancel, problem: undefined });
  try {
    await work(abort.signal);
  } catch (e) {
    if (abort.signal.aborted) return;
    const text = e instanceof Error ? e.message : String(e);
    useWork.setState({ problem: { text, retry: () => void attempt(work) } });
  } finally {
    if (useWork.getState().cancel === cancel) useWork.setState({ cancel: undefined });
  }
}
