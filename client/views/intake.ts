/** Articles that are being read: it goes on while something else is looked at, and leaves what is typed meanwhile as it is. */
import { create } from 'zustand';
import type { ArticleId } from '../../ingest/model.ts';
import type { IngestAnswer } from '../../server/contract.ts';
import { finish } from '../state/arriving.ts';
import { act, useExplorer } from '../state/store.ts';
import { attempt } from '../state/work.ts';
import { tellWritten } from '../state/written.ts';
import { renewPicture } from './moves.ts';

export interface Intake {
  /** What goes on: whoever does not want to wait aborts it. */
  reading: AbortController | undefined;
  /** What could not be read, and why. */
  failed: string | undefined;
  /** How many were read before somebody did not want to wait for the rest. */
  stopped: number | undefined;
  /** The last that was read where it was not shown, as something else was on the screen. */
  unseen: ArticleId | undefined;
}

export const useIntake = create<Intake>()(() => ({
  reading: undefined,
  failed: undefined,
  stopped: undefined,
  unseen: undefined,
}));

export interface Work {
  /** Of the file, where it is one. */
  name?: string;
  read: (signal: AbortSignal) => Promise<IngestAnswer>;
}

/** One after the other; those that cannot be read are told of, the last that was read is shown to whoever waits for it. `sent` is what was typed, where that is read. */
export async function takeIn(works: readonly Work[], sent = ''): Promise<void> {
  const reading = new AbortController();
  const before = useExplorer.getState().draft;
  useIntake.setState({ reading, failed: undefined, stopped: undefined, unseen: undefined });
  const failed: string[] = [];
  let last: ArticleId | undefined;
  let done = 0;
  for (const { name, read } of works) {
    if (reading.signal.aborted) break;
    try {
      last = (await read(reading.signal)).article.id;
      done++;
    } catch (e) {
      const why = e instanceof Error ? e.message : String(e);
      if (!reading.signal.aborted) failed.push(name ? `${name}: ${why}` : why);
    }
  }
  const isStopped = done + failed.length < works.length;
  useIntake.setState((s) => ({
    ...(s.reading === reading && { reading: undefined }),
    ...(isStopped && { stopped: done }),
    ...(failed.length > 0 && { failed: failed.join('\n') }),
  }));
  // What somebody did not wait for may stand in the store all the same.
  if (last !== undefined || isStopped) tellWritten();
  if (last === undefined) return;
  void attempt(renewPicture);
  if (failed.length > 0 || isStopped) return;
  act(finish(last, before, sent));
  const { workspace, article, draft } = useExplorer.getState();
  const isShown = workspace === 'articles' && article === last && !draft.open;
  if (!isShown) useIntake.setState({ unseen: last });
}
