/** How a person stands, in the words of the outcome column, and what kind of standing that is. */

import { describeOutcome, OBSTACLE_WORDS } from "../domain/describe-outcome.ts";
import type { Outcome } from "../domain/recommendation.ts";
import type { Person } from "./team.ts";

/** `discuss`: below the current level for as long as the rules ask; `obstructed`: something is to be put right first. */
export type StandingKind = "ready" | "above" | "at" | "below" | "discuss" | "open" | "obstructed";

export interface Standing {
  readonly kind: StandingKind;
  /** "At level", "Above level, 1 of 2", "Check the ID" */
  readonly words: string;
}

const KINDS: Readonly<Record<Outcome["kind"], StandingKind>> = {
  "ready-for-promotion-discussion": "ready",
  "above-current-level": "above",
  "at-current-level": "at",
  "below-current-level": "below",
  "below-first-level": "below",
  "not-enough-ratings": "open",
  "cannot-tell-above": "open",
  "no-current-level": "open",
};

function kindOf(outcome: Outcome): StandingKind {
  const isSustained =
    outcome.kind === "below-current-level" && outcome.shown !== null && outcome.shown.cycles >= outcome.shown.of;
  return isSustained ? "discuss" : KINDS[outcome.kind];
}

/** A person with an answer is on a track; without one there are no words for the outcome. */
export function standingOf({ answer, track }: Pick<Person, "answer" | "track">): Standing {
  if (answer.kind === "obstructed") return { kind: "obstructed", words: OBSTACLE_WORDS[answer.obstacle] };
  const { outcome } = answer.recommendation;
  return { kind: kindOf(outcome), words: track ? describeOutcome(track, outcome) : "" };
}
