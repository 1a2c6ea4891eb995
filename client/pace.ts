/** For what may not be done too often: a few times it is done at once, as many again as pauses have passed; of what comes thicker only the last, when a pause is over. */
export interface Paced<T> {
  give: (what: T) => void;
  /** Does now what waits. */
  flush: () => void;
  /** Forgets what waits. */
  drop: () => void;
}

export function paced<T>(pause: number, atOnce: number, does: (what: T) => void): Paced<T> {
  /** When all that was done has had its pause. */
  let paid = 0;
  let waiting: { what: T; timer: ReturnType<typeof setTimeout> } | undefined;
  const drop = () => {
    clearTimeout(waiting?.timer);
    waiting = undefined;
  };
  const now = (what: T) => {
    drop();
    paid = Math.max(paid, Date.now()) + pause;
    does(what);
  };
  const flush = () => {
    if (waiting) now(waiting.what);
  };
  return {
    give: (what) => {
      const left = paid - (atOnce - 1) * pause - Date.now();
      if (left <= 0) now(what);
      else if (waiting) waiting.what = what;
      else waiting = { what, timer: setTimeout(flush, left) };
    },
    flush,
    drop,
  };
}
