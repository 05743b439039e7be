/** Where ratings place someone on a track, as positions of levels: from 0, −1 below the first level. */

import { askedGrade, rateable } from "./expectations.ts";
import { gradesOf, type Competency, type CompetencyId, type Ladder, type Track } from "./ladder.ts";
import { highestLevel, lastJudgedStep } from "./reach.ts";
import type { AdmittedRating } from "./recommendation.ts";

export type Ratings = ReadonlyMap<CompetencyId, AdmittedRating>;

export interface Standing {
  /** With every blank at the bottom grade. */
  readonly low: number;
  /** With every blank at the top grade. */
  readonly high: number;
  /** Something that the track asks is not observed. */
  readonly hasBlanks: boolean;
  /** The blanks leave the answer open: then there is none. */
  readonly isOpen: boolean;
}

/** The grade given, or null: not observed. */
export function gradeOf(ratings: Ratings, competency: CompetencyId): number | null {
  const rating = ratings.get(competency);
  return rating?.kind === "graded" ? rating.grade : null;
}

/**
 * The lowest and the highest level that the blanks allow. A blank on anything that the upper end, or a level below it,
 * asks leaves the answer open, even where both ends agree: what was not observed does not count as met.
 */
export function standingOf(ladder: Ladder, track: Track, ratings: Ratings): Standing {
  const blanks = rateable(ladder, track).filter(({ id }) => gradeOf(ratings, id) === null);
  const withBlanksAt = (grade: (competency: Competency) => number): number => {
    const filled = new Map(blanks.map((competency) => [competency.id, grade(competency)]));
    return highestLevel(ladder, track, (id) => gradeOf(ratings, id) ?? filled.get(id) ?? null);
  };
  const low = withBlanksAt(() => 1);
  const high = blanks.length === 0 ? low : withBlanksAt((competency) => gradesOf(track, competency).length);
  const asked = (competency: Competency): boolean =>
    track.levels
      .slice(0, Math.max(high, 0) + 1)
      .some((_, index) => askedGrade(ladder, track, index, competency) !== null);
  return { low, high, hasBlanks: blanks.length > 0, isOpen: blanks.some(asked) };
}

/** The answer as a position; null if blanks leave it open, or if the ladder has no text to judge by. */
export function answerOf(ladder: Ladder, track: Track, ratings: Ratings): number | null {
  const { low, isOpen } = standingOf(ladder, track, ratings);
  return isOpen || lastJudgedStep(ladder, track) === 0 ? null : low;
}
