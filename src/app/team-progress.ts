/** How far the rating of a team is, manager by manager. */

import type { RatingReading } from "../domain/rating.ts";
import { groupByManager } from "./managers.ts";
import type { ManagerProgress, Person } from "./team.ts";

type Count = "rated" | "notObserved";

/** What cannot be read as a rating is neither: it is still to be put right. */
const COUNTS: Readonly<Partial<Record<RatingReading["kind"], Count>>> = {
  graded: "rated",
  between: "rated",
  notObserved: "notObserved",
};

function progressUnder(manager: string, people: readonly Person[]): ManagerProgress {
  const sums = { rated: 0, notObserved: 0 };
  const readings = people.flatMap(({ ratings }) => ratings.map(({ reading }) => reading));
  for (const { kind } of readings) {
    const count = COUNTS[kind];
    if (count) sums[count] += 1;
  }
  return { manager, people: people.length, ...sums, cells: readings.length };
}

/** Managers in the order in which they first appear. */
export const progressOf = (people: readonly Person[]): readonly ManagerProgress[] =>
  groupByManager(people, ({ manager }) => manager).map(({ manager, members }) => progressUnder(manager, members));
