/** What every action of the working pane works with. */

import type { OpenWorkbook } from "../../app/change-field.ts";
import type { Follower } from "../../app/follow-team.ts";
import { sentenceOf } from "../../app/host-error.ts";
import type { Ladder } from "../../domain/ladder.ts";
import type { Said } from "../parts/said.ts";
import type { Store } from "../parts/store.ts";
import type { ActionRunner } from "../parts/use-action.ts";
import type { WorkEvent, WorkState } from "./work-state.ts";

export interface Desk {
  readonly open: OpenWorkbook;
  readonly ladder: Ladder;
  readonly store: Store<WorkState, WorkEvent>;
  /** Null while nothing is followed. */
  readonly follower: () => Follower | null;
  /** Runs a longer action, with its progress; one at a time. */
  readonly run: ActionRunner["run"];
  /** Runs a short job after those before it, each from what is so by then: keys may come faster than Excel answers. */
  readonly inTurn: (job: () => Promise<void>) => void;
  /** The ladder or the roster may be gone. */
  readonly onWorkbookChanged: (said: Said) => void;
}

export function fail({ store }: Pick<Desk, "store">, sentence: string): void {
  store.dispatch({ kind: "failed", failure: { sentence, sheets: [] } });
}

/** One job after the other; one that is refused by Excel says why, and the next goes on. */
export function queue(store: Desk["store"]): Desk["inTurn"] {
  let last: Promise<void> = Promise.resolve();
  return (job) => {
    last = last.then(job).catch((fault: unknown) => fail({ store }, sentenceOf(fault)));
  };
}
