/** The words for what differs between two versions of a ladder. They live here and nowhere else. */

import type { LadderChange } from "./compare-ladders.ts";
import type { Part } from "./ladder-pairs.ts";
import type { Policy } from "./ladder.ts";

const RULE_WORDS: Readonly<Record<keyof Policy, string>> = {
  allowance: "how much may be one grade short",
  weights: "how much competencies weigh",
  mustHaves: "which competencies are must-haves",
  notApplicable: "which competencies do not apply to a track",
  riserShare: "how much of what is new at a level has to be met",
  sustained: "how long a level has to be shown",
};

const PARTS: Readonly<Record<Part, string>> = {
  competency: "competency",
  track: "track",
  level: "level",
  grade: "grade",
};

const partOf = (part: Part, within: string | null): string =>
  within === null ? PARTS[part] : `${PARTS[part]} of ${within}`;

type Told = Exclude<LadderChange, { readonly kind: "text" }>;

function sentenceOf(change: Told): string {
  switch (change.kind) {
    case "added":
      return `New ${partOf(change.part, change.within)}: ${change.name}.`;
    case "removed":
      return `No longer a ${partOf(change.part, change.within)}: ${change.name}.`;
    case "renamed":
      return `Another name for a ${partOf(change.part, change.within)}: ${change.from} → ${change.to}.`;
    case "expectation":
      return `${change.level} asks another grade of ${change.competency}: ${change.from ?? "none"} → ${change.to ?? "none"}.`;
    case "rule":
      return `Another rule: ${RULE_WORDS[change.rule]}.`;
  }
}

const isTold = (change: LadderChange): change is Told => change.kind !== "text";

/** A sentence for each change, in their order; what concerns words alone is one sentence at the end, with its places. */
export function describeChanges(changes: readonly LadderChange[]): readonly string[] {
  const places = changes.flatMap((change) => (change.kind === "text" ? [change.place] : []));
  const words = `Other words in ${places.length} ${places.length === 1 ? "place" : "places"}: ${places.join(", ")}.`;
  return [...changes.filter(isTold).map(sentenceOf), ...(places.length === 0 ? [] : [words])];
}
