/** Lets a test decide, with a printed seed, whose question reaches Excel next, and when a pause is over. */

import type { Clock } from "../../src/app/debounce.ts";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Until everything that needs nobody's leave has happened, timers of Office.js included: else a seed would not decide alone. */
const idle = async (): Promise<void> => {
  for (let count = 0; count < 2; count += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setImmediate(resolve));
  }
};

export class Turns {
  readonly random: () => number;
  #waiting: readonly (() => void)[] = [];

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  /** Has to be bound to this: it is handed on. */
  readonly wait = (go: () => void): void => {
    this.#waiting = [...this.#waiting, go];
  };

  readonly pause = (): Promise<void> => new Promise((resolve) => this.wait(resolve));

  readonly clock: Clock = {
    after: (_, action) => {
      this.wait(action);
      return () => {
        this.#waiting = this.#waiting.filter((waiting) => waiting !== action);
      };
    },
  };

  pick<T>(among: readonly T[]): T {
    const picked = among[Math.floor(this.random() * among.length)];
    if (picked === undefined) throw new Error("There is nothing to pick from.");
    return picked;
  }

  /** Lets one after the other go on, in random order, until `end` is settled. */
  async runUntil(end: Promise<unknown>): Promise<void> {
    const state = { isOver: false };
    const over = (): void => {
      state.isOver = true;
    };
    void end.then(over, over);
    while (!state.isOver) {
      await idle();
      if (this.#waiting.length === 0) continue;
      const next = this.pick(this.#waiting);
      this.#waiting = this.#waiting.filter((waiting) => waiting !== next);
      next();
    }
    await end;
  }

  /** Until nobody waits any more. */
  async drain(): Promise<void> {
    for (let quiet = 0; quiet < 5;) {
      await this.runUntil(idle());
      quiet = this.#waiting.length === 0 ? quiet + 1 : 0;
      while (this.#waiting.length > 0) await this.runUntil(idle());
    }
  }
}
