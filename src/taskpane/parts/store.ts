/** State outside React, so that what has begun goes on from what is so now, drawn or not. */

export interface Store<State, Event> {
  readonly get: () => State;
  readonly dispatch: (event: Event) => void;
  /** Returns how to stop listening. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** `reduce` is pure. Listeners hear of every new state. */
export function createStore<State, Event>(
  reduce: (state: State, event: Event) => State,
  start: State,
): Store<State, Event> {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
