/** Which of its screens the pane shows, and when it goes from one to the next. Pure: no React, no Excel. */

import type { Oddity } from "../app/oddity.ts";
import type { Installation } from "../app/read-installation.ts";
import type { LadderId } from "../domain/ladder.ts";
import type { Said } from "./parts/said.ts";

/** The ladder that is in the workbook, and the sheet with its roster. */
export interface Present {
  readonly ladder: LadderId;
  readonly sheet: string | null;
}

export type Stage =
  /** Reads what the workbook holds already; `said` waits for the screen that comes. */
  | { readonly kind: "looking"; readonly said: Said | null }
  | { readonly kind: "unreadable"; readonly sentence: string }
  /** `back` is what set-up leads back to when it is left. */
  | { readonly kind: "setting-up"; readonly present: Present | null; readonly back: Working | null }
  /** There is something to be said, and perhaps to be done, before the workbook can be worked with. */
  | { readonly kind: "odd"; readonly oddity: Oddity; readonly installation: Installation }
  /** The ladder was taken out, or the roster is no longer prepared. */
  | { readonly kind: "ended"; readonly said: Said; readonly present: Present | null }
  | Working;

export interface Working {
  readonly kind: "working";
  readonly ladder: LadderId;
  readonly sheet: string;
  readonly said: Said | null;
  /** There is an action that can be taken back. */
  readonly canUndo: boolean;
}

export type StageEvent =
  | { readonly kind: "found"; readonly installation: Installation; readonly isKnown: boolean }
  | { readonly kind: "unreadable"; readonly sentence: string }
  /** It is to be worked with as it is. */
  | { readonly kind: "taken-as-is" }
  /** The workbook has changed as a whole, or could not be read: look at it again. */
  | { readonly kind: "look-again"; readonly said: Said | null }
  | { readonly kind: "set-up-opened" }
  | { readonly kind: "set-up-left" }
  | { readonly kind: "set-up-done"; readonly ladder: LadderId; readonly sheet: string; readonly said: Said };

export const START: Stage = { kind: "looking", said: null };

function afterLooking({ ladder, sheet, canUndo }: Installation, isKnown: boolean, said: Said | null): Stage {
  // Of a ladder that did not come with Rungs the pane knows nothing; set-up says so when it would be inserted.
  const id = isKnown ? (ladder as LadderId) : null;
  if (id !== null && sheet !== null) return { kind: "working", ladder: id, sheet, said, canUndo };
  const present = id === null ? null : { ladder: id, sheet };
  return said ? { kind: "ended", said, present } : { kind: "setting-up", present, back: null };
}

function afterFinding(
  { said }: Extract<Stage, { readonly kind: "looking" }>,
  { installation, isKnown }: Extract<StageEvent, { readonly kind: "found" }>,
): Stage {
  const { oddity } = installation;
  // Whoever has just done something here has seen it.
  return oddity && !said ? { kind: "odd", oddity, installation } : afterLooking(installation, isKnown, said);
}

/** Set-up begins with what is there; a pane that was working goes back to its work when set-up is left. */
function openSetUp(stage: Stage): Stage {
  if (stage.kind === "ended") return { kind: "setting-up", present: stage.present, back: null };
  if (stage.kind !== "working") return stage;
  const { ladder, sheet } = stage;
  return { kind: "setting-up", present: { ladder, sheet }, back: { ...stage, said: null } };
}

export function reduceStage(stage: Stage, event: StageEvent): Stage {
  switch (event.kind) {
    case "found":
      return stage.kind === "looking" ? afterFinding(stage, event) : stage;
    case "taken-as-is":
      // Only what Rungs knows the ladder of can be taken so.
      return stage.kind === "odd" ? afterLooking(stage.installation, true, null) : stage;
    case "unreadable":
      return { kind: "unreadable", sentence: event.sentence };
    case "look-again":
      return { kind: "looking", said: event.said };
    case "set-up-opened":
      return openSetUp(stage);
    case "set-up-left":
      return stage.kind === "setting-up" && stage.back ? stage.back : stage;
    case "set-up-done":
      return { kind: "working", ladder: event.ladder, sheet: event.sheet, said: event.said, canUndo: true };
  }
}
