/** The short words for outcomes and obstacles, as they stand in a cell. Native formulas take theirs from here. */

import { levelIndexOf, type Track } from "./ladder.ts";
import type { Obstacle, Outcome } from "./recommendation.ts";
import type { Shown } from "./sustained.ts";

/** Words that hang on nothing but the kind of outcome. */
export const OUTCOME_WORDS = {
  ready: "Ready to discuss",
  above: "Above level",
  aboveUnconfirmed: "Above level, confirm earlier cycles",
  at: "At level",
  below: "Below level",
  belowSustained: "Below level: discuss",
  notEnoughRatings: "Not enough ratings",
  cannotTell: "Cannot tell without text",
  noCurrentLevel: "No current level",
} as const;

export const OBSTACLE_WORDS: Readonly<Record<Obstacle, string>> = {
  "check-id": "Check the ID",
  "check-track": "Check the track",
  "check-level": "Check the level",
  "check-rating": "Check the rating",
};

/** In place of an outcome, where somebody has deleted the sheet that the formulas look the rules up in. */
export const RULES_MISSING = "Rules missing: open Rungs";

export const belowFirst = (firstLabel: string): string => `Below ${firstLabel}`;
export const cannotTellAbove = (label: string): string => `Cannot tell above ${label}`;
/** "D3 either way": of what is not observed, no grade changes it. */
export const eitherWay = (level: string): string => `${level} either way`;
/** "Above level, 1 of 2" */
export const counted = (words: string, { cycles, of }: Shown): string => `${words}, ${cycles} of ${of}`;

function describeBelow(shown: Shown | null): string {
  if (shown === null) return OUTCOME_WORDS.below;
  return shown.cycles >= shown.of ? OUTCOME_WORDS.belowSustained : counted(OUTCOME_WORDS.below, shown);
}

/** The words for an outcome on its track: "Above level, 1 of 2", "Below TL4". */
export function describeOutcome(track: Track, outcome: Outcome): string {
  switch (outcome.kind) {
    case "ready-for-promotion-discussion":
      return OUTCOME_WORDS.ready;
    case "above-current-level":
      return outcome.shown === null ? OUTCOME_WORDS.aboveUnconfirmed : counted(OUTCOME_WORDS.above, outcome.shown);
    case "at-current-level":
      return OUTCOME_WORDS.at;
    case "below-current-level":
      return describeBelow(outcome.shown);
    case "not-enough-ratings":
      return OUTCOME_WORDS.notEnoughRatings;
    case "below-first-level":
      return belowFirst(track.levels[0]?.label ?? "");
    case "cannot-tell-above": {
      const level = track.levels[levelIndexOf(track, outcome.level)];
      return level === undefined ? OUTCOME_WORDS.cannotTell : cannotTellAbove(level.label);
    }
    case "no-current-level":
      return OUTCOME_WORDS.noCurrentLevel;
  }
}
