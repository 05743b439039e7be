/** Takes ratings from another copy, and gives them back: each in one round trip, and only cells that hold what was seen. */

import { changeRatings, type RatingChange, type RatingsChanged } from "../../app/change-ratings.ts";
import type { Desk } from "../work/desk.ts";
import { describeGivenBack, describeTaken } from "./take-wording.ts";

async function change({ open, store }: Desk, changes: readonly RatingChange[]): Promise<RatingsChanged> {
  const { team } = store.get();
  return team ? changeRatings(open, team, changes) : { changed: [], left: changes };
}

/** Rejects with a `HostError`. */
export async function takeRatings(desk: Desk, changes: readonly RatingChange[]): Promise<void> {
  const result = await change(desk, changes);
  const said = describeTaken(result);
  desk.store.dispatch({ kind: "aside-left" });
  desk.store.dispatch(
    result.changed.length > 0 ? { kind: "acted", said, changes: result.changed } : { kind: "said", said },
  );
  await desk.follower()?.refresh();
}

/** Rejects with a `HostError`. */
export async function takeRatingsBack(desk: Desk, taken: readonly RatingChange[]): Promise<void> {
  const back = taken.map((one) => ({ ...one, before: one.after, after: one.before }));
  const said = describeGivenBack(await change(desk, back));
  desk.store.dispatch({ kind: "took-back", notice: { kind: "done", said, canUndo: false } });
  await desk.follower()?.refresh();
}
