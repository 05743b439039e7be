/** Which of its screens the pane shows, and when it goes from one to the next. Pure: no React, no Excel. */

import type { Oddity } from "../app/oddity.ts";
import type { Installation } from "../app/read-installation.ts";
import type { Ladder } from "../domain/ladder.ts";
import type { Said } from "./parts/said.ts";

/** The ladder that the workbook is worked with, in its version, and the sheet with its roster. */
export interface Present {
  readonly ladder: Ladder;
  readonly sheet: string | null;
}

export type Stage =
  /** Reads what the workbook holds already; `said` waits for the screen that comes. */
  | { readonly kind: "looking"; readonly said: Said | null }
  | { readonly kind: "unreadable"; readonly sentence: string }
  /** `back` is what set-up leads back to when it is left. */
  | { readonly kind: "setting-up"; readonly present: Present | null; readonly back: Working | null }
  /** There is something to be said, and perhaps to be done, before the workbook can be worked with. */
  | { readonly kind: "odd"; readonly oddity: Oddity; readonly found: Found; readonly said: Said | null }
  /** The ladder was taken out, or the roster is no longer prepared. */
  | { readonly kind: "ended"; readonly said: Said; readonly present: Present | null }
  | Working;

export interface Working {
  readonly kind: "working";
  readonly ladder: Ladder;
  readonly sheet: string;
  readonly said: Said | null;
  /** There is an action that can be taken back. */
  readonly canUndo: boolean;
}

/** What a look at the workbook has found. */
interface Found {
  readonly installation: Installation;
  /** That of the workbook; null where it has none that came with Rungs. */
  readonly ladder: Ladder | null;
}

export type StageEvent =
  | ({ readonly kind: "found" } & Found)
  | { readonly kind: "unreadable"; readonly sentence: string }
  /** It is to be worked with as it is: by this ladder, where it follows another than Rungs has. */
  | { readonly kind: "taken-as-is"; readonly ladder?: Ladder }
  /** The workbook has changed as a whole, or could not be read: look at it again. */
  | { readonly kind: "look-again"; readonly said: Said | null }
  | { readonly kind: "set-up-opened" }
  | { readonly kind: "set-up-left" }
  | { readonly kind: "set-up-done"; readonly ladder: Ladder; readonly sheet: string; readonly said: Said };

export const START: Stage = { kind: "looking", said: null };

function afterLooking({ ladder, installation: { sheet, canUndo } }: Found, said: Said | null): Stage {
  if (ladder && sheet !== null) return { kind: "working", ladder, sheet, said, canUndo };
  // Of a ladder that did not come with Rungs the pane knows nothing; set-up says so when it would be inserted.
  const present = ladder && { ladder, sheet };
  return said ? { kind: "ended", said, present } : { kind: "setting-up", present, back: null };
}

function afterFinding({ said }: Extract<Stage, { readonly kind: "looking" }>, found: Found): Stage {
  const { oddity } = found.installation;
  return oddity ? { kind: "odd", oddity, found, said } : afterLooking(found, said);
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
      if (stage.kind !== "odd") return stage;
      return afterLooking({ ...stage.found, ...(event.ladder && { ladder: event.ladder }) }, null);
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
