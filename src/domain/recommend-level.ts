/** The recommended level: what the rules of a ladder say about the ratings of one employee, with the reasons. */

import { applicable } from "./expectations.ts";
import { levelIndexOf, trackOf, type Ladder, type LevelId, type Track } from "./ladder.ts";
import { rulesOf } from "./level-rules.ts";
import { outcomeOf } from "./outcome.ts";
import { lastJudgedStep } from "./reach.ts";
import type { Assessment, Recommendation } from "./recommendation.ts";
import { shortfallsAt } from "./shortfalls.ts";
import { gradeOf, standingOf, type Ratings, type Standing } from "./standing.ts";

const levelAt = (track: Track, index: number): LevelId | null => track.levels[index]?.id ?? null;

/**
 * Position of the level that the shortfalls are counted against: the first one below it, the upper end with blanks, the
 * current one if the answer lies below that, else the next one up; −1 if there is none that the ladder can judge.
 */
function questionOf(ladder: Ladder, track: Track, current: number, { low, high, isOpen }: Standing): number {
  const last = lastJudgedStep(ladder, track);
  if (last === 0) return -1;
  if (isOpen) return Math.max(high, 0);
  if (low < 0) return 0;
  if (low < current) return current < last ? current : -1;
  return low + 1 < last ? low + 1 : -1;
}

function toleratedUpTo(ladder: Ladder, track: Track, ratings: Ratings, answer: number): Recommendation["tolerated"] {
  return track.levels
    .slice(0, answer + 1)
    .flatMap(({ id }, index) =>
      shortfallsAt(ladder, track, ratings, index).map((shortfall) => ({ ...shortfall, level: id })),
    );
}

/** On how much the answer rests at one level: "rated 7 of the 8 asked, of 9 that apply". */
function judgedOn(ladder: Ladder, track: Track, ratings: Ratings, levelIndex: number): Recommendation["judgedOn"] {
  const asks = rulesOf(ladder, track)[levelIndex]?.asks ?? [];
  const rated = asks.filter(({ competency }) => gradeOf(ratings, competency) !== null).length;
  return { rated, asked: asks.length, of: applicable(ladder, track).length };
}

/**
 * Recommends a level by the ladder's rules: the highest that is shown, with it and all below reached. It is the result
 * of rules on the ratings entered, not a decision. Throws if the assessment is of another ladder.
 */
export function recommendLevel(ladder: Ladder, assessment: Assessment): Recommendation {
  const track = trackOf(ladder, assessment.track);
  const { ratings, currentLevel, employeeId } = assessment;
  const standing = standingOf(ladder, track, ratings);
  const answer = standing.isOpen ? -1 : standing.low;
  const current = levelIndexOf(track, currentLevel);
  const question = questionOf(ladder, track, current, standing);
  return {
    employeeId,
    track: track.id,
    currentLevel,
    level: levelAt(track, answer),
    stepTo: current >= 0 && answer > current ? levelAt(track, current + 1) : null,
    outcome: outcomeOf(ladder, track, assessment, standing),
    interval: standing.hasBlanks ? [levelAt(track, standing.low), levelAt(track, standing.high)] : null,
    levelInQuestion: levelAt(track, question),
    shortfalls: shortfallsAt(ladder, track, ratings, question),
    tolerated: toleratedUpTo(ladder, track, ratings, answer),
    judgedOn: judgedOn(ladder, track, ratings, standing.isOpen ? question : Math.max(answer, 0)),
  };
}
