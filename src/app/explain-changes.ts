/** What would change an answer, or settle an open one, in words. */

import { isEitherWay } from "../domain/describe-answer.ts";
import { type Flip, flipSet } from "../domain/flip-set.ts";
import { levelIndexOf } from "../domain/ladder.ts";
import type { Recommendation } from "../domain/recommendation.ts";
import { settlementsOf, type GradeRange } from "../domain/settlements.ts";
import { tooClose } from "../domain/sustained.ts";
import type { AskedWords, Change, ChangesView, FallGroup } from "./explanation.ts";
import { type Asked, levelWords, nameOf, wordsFor } from "./explain-words.ts";

function wordsOf(asked: Asked, { competency, from, to }: Flip): AskedWords {
  const mustHave = asked.ladder.policy.mustHaves.get(asked.track.id)?.includes(competency) ?? false;
  return wordsFor(asked, { competency, rated: from, expected: to, mustHave });
}

function fallsOf(asked: Asked, flips: readonly Flip[]): readonly FallGroup[] {
  const levels = [...new Set(flips.map(({ level }) => level))];
  return levels
    .sort((a, b) => levelIndexOf(asked.track, b) - levelIndexOf(asked.track, a))
    .map((level) => ({
      level: levelWords(asked.track, level),
      changes: flips.filter((flip) => flip.level === level).map((flip) => wordsOf(asked, flip)),
    }));
}

const ANY_OF: readonly string[] = ["", "", "Either one is enough."];

/** The other half: what does not change it, and that one of several raises is enough. */
function closingOf(raises: readonly Change[], falls: readonly FallGroup[]): string {
  if (raises.length === 0 && falls.length === 0) return "No single grade, higher or lower, changes it.";
  if (raises.length === 0) return "No single higher grade changes it.";
  const any = ANY_OF[raises.length] ?? "Any one of them is enough.";
  return [any, falls.length === 0 ? "No single lower grade changes it." : ""].filter((part) => part !== "").join(" ");
}

function rangeOf({ from, to }: GradeRange, isComplete: boolean): string {
  if (!isComplete) return `${from} or more`;
  return from === to ? String(from) : `${from} to ${to}`;
}

function openChanges(asked: Asked): ChangesView {
  const { ladder, track, assessment } = asked;
  const { isComplete, settlements } = settlementsOf(ladder, assessment);
  return {
    kind: "open",
    settlements: settlements.map(({ level, grades }) => ({
      level: levelWords(track, level),
      grades: grades.map((range) => ({
        competency: nameOf(ladder, range.competency),
        range: rangeOf(range, isComplete),
      })),
    })),
    closing: isComplete ? null : "These grades are enough; fewer may be.",
  };
}

/** When the same ratings would be enough, where only days are missing. */
function timeOf({ ladder, track, assessment }: Asked, { outcome }: Recommendation): string | null {
  const close = outcome.kind === "above-current-level" ? tooClose(track, assessment, ladder.policy) : null;
  if (close === null) return null;
  const { days, asked } = close;
  const when = days === null ? `${asked} days after the last cycle` : `${asked - days} days later`;
  return `Time: the same ratings ${when} would be ready to discuss.`;
}

/** Single changes of one grade; of an open answer the grades that would settle it. Null where no grade can change anything. */
export function explainChanges(asked: Asked, recommendation: Recommendation): ChangesView | null {
  const { outcome, level } = recommendation;
  if (isEitherWay(recommendation)) return null;
  if (outcome.kind === "not-enough-ratings") return openChanges(asked);
  // Where the ladder has no text, no grade changes anything.
  if (outcome.kind === "cannot-tell-above" && level === null) return null;
  const flips = flipSet(asked.ladder, asked.assessment);
  const raises = flips
    .filter(({ from, to }) => to > from)
    .map((flip) => ({ words: wordsOf(asked, flip), level: levelWords(asked.track, flip.level) }));
  const falls = fallsOf(
    asked,
    flips.filter(({ from, to }) => to < from),
  );
  return { kind: "settled", raises, falls, time: timeOf(asked, recommendation), closing: closingOf(raises, falls) };
}
