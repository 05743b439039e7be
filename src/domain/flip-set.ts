/** What would change the answer: single changes of one grade. */

import { rateable } from "./expectations.ts";
import { gradesOf, trackOf, type CompetencyId, type Ladder, type LevelId } from "./ladder.ts";
import type { Assessment } from "./recommendation.ts";
import { answerOf, gradeOf } from "./standing.ts";

export interface Flip {
  readonly competency: CompetencyId;
  readonly from: number;
  /** One grade above or below `from`. */
  readonly to: number;
  /** The level that would be recommended then; null is below the first level. */
  readonly level: LevelId | null;
}

/**
 * Every change of one rating by one grade that alters the recommended level, in the ladder's order, raises before
 * falls. Empty where nothing does, and where there is no answer to alter.
 */
export function flipSet(ladder: Ladder, assessment: Assessment): readonly Flip[] {
  const track = trackOf(ladder, assessment.track);
  const { ratings } = assessment;
  const answer = answerOf(ladder, track, ratings);
  if (answer === null) return [];
  return rateable(ladder, track).flatMap((competency) => {
    const from = gradeOf(ratings, competency.id);
    if (from === null) return [];
    const near = [from + 1, from - 1].filter((to) => to >= 1 && to <= gradesOf(track, competency).length);
    return near.flatMap((to): Flip[] => {
      const changed = answerOf(ladder, track, new Map(ratings).set(competency.id, { kind: "graded", grade: to }));
      if (changed === answer || changed === null) return [];
      return [{ competency: competency.id, from, to, level: track.levels[changed]?.id ?? null }];
    });
  });
}
