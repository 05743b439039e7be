/** Waiting for a pause. */

export interface Clock {
  /** Runs `action` after some milliseconds, unless the function that it returns is called before. */
  after(milliseconds: number, action: () => void): () => void;
}

export const SYSTEM_CLOCK: Clock = {
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};

export interface Debounced {
  /** From now on, if `start` is not called again meanwhile. */
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Runs `action` once nobody has asked for it for some milliseconds. */
export function debounced(clock: Clock, milliseconds: number, action: () => void): Debounced {
  let cancel = (): void => undefined;
  return {
    start: () => {
      cancel();
      cancel = clock.after(milliseconds, action);
    },
    cancel: () => cancel(),
  };
}
