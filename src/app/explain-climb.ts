/** The climb: levels as steps, and each competency against what every level asks of it. */

import { applicable, rateable, requiredAt } from "../domain/expectations.ts";
import { gradesOf, levelIndexOf, type Competency, type LevelId } from "../domain/ladder.ts";
import type { Recommendation } from "../domain/recommendation.ts";
import { gradeOf } from "../domain/standing.ts";
import type { ClimbLane, ClimbView, StepKind } from "./explanation.ts";
import { type Asked, isUnrated } from "./explain-words.ts";

function laneOf({ ladder, track, assessment }: Asked, competency: Competency): ClimbLane {
  const grades = rateable(ladder, track).includes(competency) ? gradesOf(track, competency) : [];
  const rated = grades.length === 0 ? null : gradeOf(assessment.ratings, competency.id);
  return {
    name: competency.name,
    isMustHave: ladder.policy.mustHaves.get(track.id)?.includes(competency.id) ?? false,
    rated,
    gradeName: rated === null ? null : (grades[rated - 1]?.name ?? null),
    top: grades.length,
    asked: track.levels.map((_, index) => requiredAt(track, index, competency.id)),
  };
}

const orNull = (index: number): number | null => (index < 0 ? null : index);

/** The climb of one person; `question` is the position of the level that the ratings are held against, or −1. */
export function climbOf(asked: Asked, recommendation: Recommendation, question: number): ClimbView {
  const { ladder, track } = asked;
  const { level, interval, currentLevel } = recommendation;
  const at = (id: LevelId | null): number => levelIndexOf(track, id);
  const [low, high] = level === null && interval !== null ? interval.map(at) : [at(level), at(level)];
  // Blanks pass nowhere, not even where any grade would do.
  const reached = isUnrated(asked.assessment) ? -1 : (low ?? -1);
  const kindOf = (index: number): StepKind => {
    if (index <= reached) return "reached";
    return index <= (high ?? -1) ? "possible" : "beyond";
  };
  return {
    steps: track.levels.map(({ label }, index) => ({ label, kind: kindOf(index) })),
    lanes: applicable(ladder, track).map((competency) => laneOf(asked, competency)),
    now: orNull(at(currentLevel)),
    recommended: orNull(at(level)),
    inQuestion: orNull(question),
  };
}
