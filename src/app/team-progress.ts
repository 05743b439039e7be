/** How far the rating of a team is, manager by manager. */

import type { RatingReading } from "../domain/rating.ts";
import type { ManagerProgress, Person } from "./team.ts";

type Count = "rated" | "notObserved";

/** What cannot be read as a rating is neither: it is still to be put right. */
const COUNTS: Readonly<Partial<Record<RatingReading["kind"], Count>>> = {
  graded: "rated",
  between: "rated",
  notObserved: "notObserved",
};

/** Managers in the order in which they first appear. */
export function progressOf(people: readonly Person[]): readonly ManagerProgress[] {
  const progress = new Map<string, { manager: string; people: number; cells: number } & Record<Count, number>>();
  for (const { manager, ratings } of people) {
    const sums = progress.get(manager) ?? { manager, people: 0, rated: 0, notObserved: 0, cells: 0 };
    progress.set(manager, sums);
    sums.people += 1;
    sums.cells += ratings.length;
    for (const { reading } of ratings) {
      const count = COUNTS[reading.kind];
      if (count) sums[count] += 1;
    }
  }
  return [...progress.values()];
}
