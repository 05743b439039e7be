/** What is short of a level: the reasons beside every answer. */

import { levelIndexOf, trackOf, type Ladder, type LevelId, type Track, type TrackId } from "./ladder.ts";
import { rulesOf } from "./level-rules.ts";
import type { Shortfall } from "./recommendation.ts";
import { gradeOf, type Ratings } from "./standing.ts";

/** What is short at a level (from 0), in the ladder's order; nothing at a level that the track does not have. */
export function shortfallsAt(ladder: Ladder, track: Track, ratings: Ratings, levelIndex: number): readonly Shortfall[] {
  return (rulesOf(ladder, track)[levelIndex]?.asks ?? []).flatMap(({ competency, grade, mustHave }): Shortfall[] => {
    const rated = gradeOf(ratings, competency);
    return rated !== null && rated >= grade ? [] : [{ competency, rated, expected: grade, mustHave }];
  });
}

/**
 * What is short of any level of any track, for moves between tracks: a move is not a demotion, so it is told by what
 * the new role asks, not by a level. Ratings of competencies that the present track does not ask are not observed.
 */
export function shortfallsAgainst(
  ladder: Ladder,
  ratings: Ratings,
  track: TrackId,
  level: LevelId,
): readonly Shortfall[] {
  const target = trackOf(ladder, track);
  return shortfallsAt(ladder, target, ratings, levelIndexOf(target, level));
}
