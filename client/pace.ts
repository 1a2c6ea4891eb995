/** For what may not be done too often: after a pause it is done at once; of what comes thick and fast only the last, when the pause is over. */
export interface Paced<T> {
  give: (what: T) => void;
  /** Does now what waits. */
  flush: () => void;
  /** Forgets what waits. */
  drop: () => void;
}

export function paced<T>(pause: number, does: (what: T) => void): Paced<T> {
  let last = Number.NEGATIVE_INFINITY;
  let waiting: { what: T; timer: ReturnType<typeof setTimeout> } | undefined;
  const drop = () => {
    clearTimeout(waiting?.timer);
    waiting = undefined;
  };
  const now = (what: T) => {
    drop();
    last = Date.now();
    does(what);
  };
  const flush = () => {
    if (waiting) now(waiting.what);
  };
  return {
    give: (what) => {
      const left = last + pause - Date.now();
      if (left <= 0) now(what);
      else if (waiting) waiting.what = what;
      else waiting = { what, timer: setTimeout(flush, left) };
    },
    flush,
    drop,
  };
}
