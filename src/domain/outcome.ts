/** What the answer means beside the current level. */

import { levelIndexOf, type Ladder, type Track } from "./ladder.ts";
import { lastJudgedStep } from "./reach.ts";
import type { Assessment, Outcome } from "./recommendation.ts";
import type { Standing } from "./standing.ts";
import { shownAbove, shownBelow } from "./sustained.ts";

function aboveOutcome(ladder: Ladder, track: Track, assessment: Assessment): Outcome {
  const shown = shownAbove(track, assessment, ladder.policy);
  if (shown !== null && shown.cycles >= shown.of) return { kind: "ready-for-promotion-discussion" };
  return { kind: "above-current-level", shown };
}

/**
 * The outcome of an answer. Where the ladder falls silent above the answer it cannot tell whether more is due; but
 * that someone stands above their current level it can tell all the same.
 */
export function outcomeOf(ladder: Ladder, track: Track, assessment: Assessment, { low, isOpen }: Standing): Outcome {
  const last = lastJudgedStep(ladder, track);
  if (last === 0) return { kind: "cannot-tell-above", level: null };
  if (isOpen) return { kind: "not-enough-ratings" };
  if (low < 0) return { kind: "below-first-level" };
  const current = levelIndexOf(track, assessment.currentLevel);
  if (current >= 0 && low > current) return aboveOutcome(ladder, track, assessment);
  const isCapped = low === last - 1 && last < track.levels.length;
  if (isCapped) return { kind: "cannot-tell-above", level: track.levels[low]?.id ?? null };
  if (current < 0) return { kind: "no-current-level" };
  if (low === current) return { kind: "at-current-level" };
  return { kind: "below-current-level", shown: shownBelow(track, assessment, ladder.policy) };
}
