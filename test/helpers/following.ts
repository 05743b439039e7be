/** A team that is followed in an emulated Excel, with a clock that stands still until it is told to go on. */

import type { Clock } from "../../src/app/debounce.ts";
import { type Followed, type Follower, followTeam } from "../../src/app/follow-team.ts";
import { type LiveCalibration, liveCalibration } from "./live-calibration.ts";

const PEOPLE = [
  [1, "Nora", "K.", "Developer", "D4", 4, 3, 3, 3, 3, null],
  [2, "Tom", "K.", "Developer", "D3", 3, 3, 3, null, 2, null],
  [3, "Ai", "R.", "Developer", "D2", 1, 2, 2, 2, 1, null],
];

class TestClock implements Clock {
  #now = 0;
  #waiting: readonly { readonly at: number; readonly action: () => void }[] = [];

  after(milliseconds: number, action: () => void): () => void {
    const entry = { at: this.#now + milliseconds, action };
    this.#waiting = [...this.#waiting, entry];
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
    };
  }

  goOn(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#waiting.filter(({ at }) => at <= this.#now);
    this.#waiting = this.#waiting.filter(({ at }) => at > this.#now);
    for (const { action } of due) action();
  }
}

/** Long enough for batches and events to arrive. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

export interface Following {
  readonly calibration: LiveCalibration;
  readonly follower: Follower;
  /** Every state that was told, in order. */
  readonly told: readonly Followed[];
  /** Lets time pass after something has happened, and what it leads to happen; answers the round trips it took. */
  readonly pass: (milliseconds: number) => Promise<number>;
  readonly ids: () => readonly string[];
  /** The recommended level of the person at a position, or what is in its way. */
  readonly levelOf: (person: number) => string | null;
}

/** Begins to follow, with Tom selected in B3 unless the calibration is given. */
export async function startFollowing(given?: LiveCalibration): Promise<Following> {
  const calibration = given ?? (await liveCalibration(PEOPLE));
  const { emulator } = calibration;
  const clock = new TestClock();
  const told: Followed[] = [];
  if (!given) calibration.select("B3");
  const follower = followTeam({ ...calibration, sheet: "Team", clock }, (state) => told.push(state));
  await settle();
  return {
    calibration,
    follower,
    told,
    pass: async (milliseconds) => {
      await settle();
      const before = emulator.stats.roundTrips;
      clock.goOn(milliseconds);
      await settle();
      return emulator.stats.roundTrips - before;
    },
    ids: () => follower.state().team?.people.map(({ employeeId }) => employeeId) ?? [],
    levelOf: (person) => {
      const answer = follower.state().team?.people[person]?.answer;
      return answer?.kind === "recommended" ? answer.recommendation.level : (answer?.obstacle ?? null);
    },
  };
}
