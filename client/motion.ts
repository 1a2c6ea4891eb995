/** Whether the picture is moving: from the first step until it has lain still for a moment, in nobody's hand. */
export interface Motion {
  moved(): void;
  moving(): boolean;
  stop(): void;
}

const REST_MS = 140;

/** `held`: a hand that rests while it holds the picture is about to move it on. `rest` is told when it lies still. */
export function openMotion(held: () => boolean, rest: () => void): Motion {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (held()) return wait();
      timer = undefined;
      rest();
    }, REST_MS);
  };
  return { moved: wait, moving: () => timer !== undefined, stop: () => clearTimeout(timer) };
}
