/** Use case: take the last action of Rungs back, in this session or in an earlier one. */

import type { Ladder } from "../domain/ladder.ts";
import { findOwnSheet } from "../sheet/calibration-sheet.ts";
import type { Planned } from "../sheet/plan.ts";
import type { UndoReport } from "../sheet/plan-undo.ts";
import type { ActionResult } from "./action-result.ts";
import { carryOut, endedEarly } from "./carry-out.ts";
import { brokenOff, planTakingBack } from "./take-back.ts";
import type { WorkbookPort } from "./workbook-port.ts";

interface Undo {
  readonly planned: Planned<UndoReport>;
  /** It takes back what had broken off. */
  readonly repairs: boolean;
}

/** The last action, or the one that broke off: taking that back is its repair. */
async function planLast(port: WorkbookPort, ladder: Ladder): Promise<Undo | null> {
  const shape = await port.readShape();
  const broken = brokenOff(shape);
  const last = broken ?? findOwnSheet(shape).journal.at(-1);
  return last ? { planned: await planTakingBack(port, shape, last, ladder), repairs: broken !== undefined } : null;
}

/** Undoes the last action. What people have changed since is left and listed. Never rejects. */
export async function undoAction(port: WorkbookPort, ladder: Ladder): Promise<ActionResult<UndoReport>> {
  let undo: Undo | null;
  try {
    undo = await planLast(port, ladder);
  } catch (fault) {
    return endedEarly(fault);
  }
  if (!undo?.planned.plan) return { kind: "refused", refusal: { code: "nothing-to-undo" } };
  const { planned, repairs } = undo;
  const ended = await carryOut(port, ladder, undo.planned.plan);
  return ended.kind === "done" ? { kind: "done", report: planned.report, repaired: repairs } : ended;
}
