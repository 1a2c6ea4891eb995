/** Whoever asked has left: what was begun for them ends, and nothing of it is kept. */
import type { ServerResponse } from 'node:http';

export class Gone extends Error {}

/** Aborted where the connection closes before the answer is out. */
export function untilGone(res: ServerResponse): AbortSignal {
  const gone = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) gone.abort(new Gone('whoever asked left before the answer'));
  });
  return gone.signal;
}
