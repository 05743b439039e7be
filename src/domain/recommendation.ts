/** What the rules of a ladder say about one employee. Always with its reasons; never a decision. */

import type { CompetencyId, LevelId, TrackId } from "./ladder.ts";

export type EmployeeId = string & { readonly __brand: "EmployeeId" };

/** A blank is not observed: no grade, never zero. */
export type AdmittedRating = { readonly kind: "graded"; readonly grade: number } | { readonly kind: "notObserved" };

/** One earlier round of ratings: what was recommended then. `endedOn` counts days (any epoch); null when unknown. */
export interface CycleResult {
  readonly endedOn: number | null;
  readonly level: LevelId | null;
}

declare const admitted: unique symbol;

/** The ratings of one employee, of whom ID, track, level and ratings are all in order. */
export interface AssessmentContent {
  readonly employeeId: EmployeeId;
  readonly track: TrackId;
  readonly currentLevel: LevelId | null;
  /** One entry per competency that the track can rate. */
  readonly ratings: ReadonlyMap<CompetencyId, AdmittedRating>;
  readonly monthsAtNextLevel: number | null;
  /** When these ratings were given, in days as `CycleResult` counts them; null when unknown. */
  readonly assessedOn: number | null;
  /** Earlier cycles, any order; empty when unknown. */
  readonly earlierCycles: readonly CycleResult[];
}

/** Made by `checkRatings` only, so that nothing can be recommended from ratings that nobody has checked. */
export interface Assessment extends AssessmentContent {
  readonly [admitted]: true;
}

export interface Shortfall {
  readonly competency: CompetencyId;
  /** Grade given; null is not observed. */
  readonly rated: number | null;
  readonly expected: number;
  readonly mustHave: boolean;
}

/** What the recommended level means beside the current one. The first four words of each are its text in `describeOutcome`. */
export type Outcome =
  | { readonly kind: "ready-for-promotion-discussion" }
  | {
      readonly kind: "above-current-level";
      /** Cycles at or above, of those asked for; null: earlier cycles unknown. */ readonly shown: {
        readonly cycles: number;
        readonly of: number;
      } | null;
    }
  | { readonly kind: "at-current-level" }
  | { readonly kind: "below-current-level"; readonly shown: { readonly cycles: number; readonly of: number } | null }
  | { readonly kind: "not-enough-ratings" }
  | { readonly kind: "below-first-level" }
  | { readonly kind: "cannot-tell-above"; readonly level: LevelId | null }
  | { readonly kind: "no-current-level" };

/** Why an employee has no outcome: something to put right first. */
export type Obstacle = "check-id" | "check-track" | "check-level" | "check-rating";

export interface Recommendation {
  readonly employeeId: EmployeeId;
  readonly track: TrackId;
  readonly currentLevel: LevelId | null;
  /** Highest level by the method; null with blanks and below the first level. */
  readonly level: LevelId | null;
  /** The one step up that this allows, else null. */
  readonly stepTo: LevelId | null;
  readonly outcome: Outcome;
  /** Lowest and highest level with the blanks at the bottom and at the top grade; null when nothing is blank. A null end is "below the first level". */
  readonly interval: readonly [LevelId | null, LevelId | null] | null;
  /** The level that the shortfalls are counted against: the current one if the answer lies below it, else the next one up; null at the top. */
  readonly levelInQuestion: LevelId | null;
  /** What is short at `levelInQuestion`, in the ladder's order. */
  readonly shortfalls: readonly Shortfall[];
  /** What is short at the recommended level and at those below, although they are reached. */
  readonly tolerated: readonly (Shortfall & { readonly level: LevelId })[];
  readonly judgedOn: { readonly rated: number; readonly asked: number; readonly of: number };
}
