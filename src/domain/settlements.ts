/** What would settle an open answer: which grades of what is not observed yet give which level. */

import { askedGrade, rateable } from "./expectations.ts";
import {
  gradesOf,
  trackOf,
  type Competency,
  type CompetencyId,
  type Ladder,
  type LevelId,
  type Track,
} from "./ladder.ts";
import type { Assessment } from "./recommendation.ts";
import { answerOf, gradeOf, standingOf, type Ratings } from "./standing.ts";

/** Grades from 1, both ends included. */
export interface GradeRange {
  readonly competency: CompetencyId;
  readonly from: number;
  readonly to: number;
}

export interface Settlement {
  /** Null is below the first level. */
  readonly level: LevelId | null;
  readonly grades: readonly GradeRange[];
}

export interface Settlements {
  /** Every grade of the one blank stands in one of them. With several blanks, grades that are enough; fewer may be. */
  readonly isComplete: boolean;
  /** Lowest level first. */
  readonly settlements: readonly Settlement[];
}

const filled = (ratings: Ratings, grades: readonly (readonly [CompetencyId, number])[]): Ratings =>
  new Map([...ratings, ...grades.map(([id, grade]) => [id, { kind: "graded", grade }] as const)]);

const levelAt = (track: Track, index: number): LevelId | null => track.levels[index]?.id ?? null;

/** Each grade of the one blank, neighbours with the same answer taken together. */
function settleOne(ladder: Ladder, track: Track, ratings: Ratings, blank: Competency): readonly Settlement[] {
  const found: { readonly answer: number | null; readonly from: number; to: number }[] = [];
  for (const { value } of gradesOf(track, blank)) {
    const answer = answerOf(ladder, track, filled(ratings, [[blank.id, value]]));
    const last = found.at(-1);
    if (last?.answer === answer) last.to = value;
    else found.push({ answer, from: value, to: value });
  }
  return found.map(({ answer, from, to }) => ({
    level: answer === null ? null : levelAt(track, answer),
    grades: [{ competency: blank.id, from, to }],
  }));
}

/** The highest grade that a level, or one below it, asks; 1 where none does. */
function askedUpTo(ladder: Ladder, track: Track, levelIndex: number, competency: Competency): number {
  const asked = track.levels
    .slice(0, levelIndex + 1)
    .map((_, index) => askedGrade(ladder, track, index, competency) ?? 1);
  return Math.max(1, ...asked);
}

/** What each level within reach asks of the blanks, where that is enough for it and for nothing higher. */
function settleSeveral(ladder: Ladder, track: Track, ratings: Ratings, blanks: readonly Competency[]) {
  const { low, high } = standingOf(ladder, track, ratings);
  return track.levels.slice(low + 1, high + 1).flatMap(({ id: level }, above): readonly Settlement[] => {
    const index = low + 1 + above;
    const least = blanks.map((blank) => [blank.id, askedUpTo(ladder, track, index, blank)] as const);
    if (answerOf(ladder, track, filled(ratings, least)) !== index) return [];
    const grades = blanks.map((blank, at) => ({
      competency: blank.id,
      from: least[at]?.[1] ?? 1,
      to: gradesOf(track, blank).length,
    }));
    // A blank of which the lowest grade will do has no say in it.
    return [{ level, grades: grades.filter(({ from }) => from > 1) }];
  });
}

/** What would settle an answer that blanks leave open; nothing where it is settled, and where nothing is rated yet. */
export function settlementsOf(ladder: Ladder, assessment: Assessment): Settlements {
  const track = trackOf(ladder, assessment.track);
  const { ratings } = assessment;
  const all = rateable(ladder, track);
  const blanks = all.filter(({ id }) => gradeOf(ratings, id) === null);
  const [blank, ...others] = blanks;
  const isSettled = blank === undefined || !standingOf(ladder, track, ratings).isOpen;
  if (isSettled || blanks.length === all.length) return { isComplete: true, settlements: [] };
  return others.length === 0
    ? { isComplete: true, settlements: settleOne(ladder, track, ratings, blank) }
    : { isComplete: false, settlements: settleSeveral(ladder, track, ratings, blanks) };
}
