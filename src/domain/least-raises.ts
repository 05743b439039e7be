/** How little would lift an answer to a level: raises of what that level asks, the fewest grades in all. */

import { type CompetencyId, type Ladder, trackOf } from "./ladder.ts";
import type { AdmittedRating, Assessment } from "./recommendation.ts";
import { shortfallsAt } from "./shortfalls.ts";
import { answerOf, type Ratings } from "./standing.ts";

export interface Raise {
  readonly competency: CompetencyId;
  /** Grades, one at least. */
  readonly by: number;
}

export interface LeastRaises {
  /** Grades that the level asks beyond the ratings. */
  readonly missing: number;
  /** Each is enough by itself, and nothing smaller is. */
  readonly ways: readonly (readonly Raise[])[];
  /** Any raises of as many grades would do: it does not matter which. */
  readonly anyWill: boolean;
}

/** Beyond this nobody plans by them, and trying them would take too long. */
const MOST_WAYS = 500;

/** All raises of `total` grades within what each competency is short; null where there are too many of them. */
function raisesOf(room: readonly Raise[], total: number): readonly (readonly Raise[])[] | null {
  let ways: { readonly raises: readonly Raise[]; readonly left: number }[] = [{ raises: [], left: total }];
  for (const { competency, by } of room) {
    ways = ways.flatMap(({ raises, left }) =>
      Array.from({ length: Math.min(by, left) + 1 }, (_, raise) => ({
        raises: raise === 0 ? raises : [...raises, { competency, by: raise }],
        left: left - raise,
      })),
    );
    if (ways.length > MOST_WAYS) return null;
  }
  return ways.filter(({ left }) => left === 0).map(({ raises }) => raises);
}

function raised(ratings: Ratings, raises: readonly Raise[]): Ratings {
  const changed = new Map<CompetencyId, AdmittedRating>(ratings);
  for (const { competency, by } of raises) {
    const rating = ratings.get(competency);
    if (rating?.kind === "graded") changed.set(competency, { kind: "graded", grade: rating.grade + by });
  }
  return changed;
}

/** The least that lifts an answer to a level (from 0) of its track. Null where blanks leave it open, or nothing does. */
export function leastRaises(ladder: Ladder, assessment: Assessment, levelIndex: number): LeastRaises | null {
  const { ratings } = assessment;
  const track = trackOf(ladder, assessment.track);
  const room = shortfallsAt(ladder, track, ratings, levelIndex).map(({ competency, rated, expected }) => ({
    competency,
    by: rated === null ? 0 : expected - rated,
  }));
  const missing = room.reduce((sum, { by }) => sum + by, 0);
  for (let total = 1; total <= missing; total++) {
    const all = raisesOf(room, total);
    if (all === null) return null;
    const ways = all.filter((raises) => (answerOf(ladder, track, raised(ratings, raises)) ?? -1) >= levelIndex);
    if (ways.length > 0) return { missing, ways, anyWill: ways.length === all.length };
  }
  return null;
}
