/** What keeps a ladder from being inserted as chosen. */

import { describeFailure } from "../../app/action-result.ts";
import type { Refusal, SetUpChoices, Survey } from "../../app/survey-of.ts";
import type { FoundRoster } from "./setup-state.ts";

/** These are about the roster's own sheet, so that another one does. */
const ABOUT_THE_SHEET: ReadonlySet<Refusal["code"]> = new Set([
  "sheet-protected",
  "filtered",
  "headless-table",
  "merged-cells",
  "no-room",
]);

export const sentenceFor = (refusal: Refusal): string => describeFailure({ kind: "refused", refusal });

export interface Obstacle {
  readonly sentence: string;
  readonly newSheetHelps: boolean;
}

/** What is in the way of inserting as chosen; null if nothing is. */
export function obstacleOf({ obstacle }: Survey, { isCopied }: FoundRoster, { place }: SetUpChoices): Obstacle | null {
  if (!obstacle) return null;
  // Where people are rated on a sheet of Rungs' already, there will be no other.
  const newSheetHelps = !isCopied && ABOUT_THE_SHEET.has(obstacle.code);
  if (newSheetHelps && place === "new-sheet") return null;
  return { sentence: sentenceFor(obstacle), newSheetHelps };
}
