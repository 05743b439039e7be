/** Use case: take the last action of Rungs back, in this session or in an earlier one. */

import type { Ladder } from "../domain/ladder.ts";
import { fail, ok } from "../domain/result.ts";
import { findOwnSheet } from "../sheet/calibration-sheet.ts";
import type { UndoReport } from "../sheet/plan-undo.ts";
import type { ActionResult } from "./action-result.ts";
import { brokenOff } from "./broken-off.ts";
import { perform, type Preparation } from "./run-action.ts";
import { planTakingBack } from "./take-back.ts";
import { readUndisturbed } from "./take-turn.ts";
import type { WorkbookPort } from "./workbook-port.ts";

/**
 * Undoes the last action, whoever has done it, or the one that broke off: taking that back is its repair. What people have
 * changed since is left and listed. Never rejects.
 */
export function undoAction(port: WorkbookPort, ladder: Ladder): Promise<ActionResult<UndoReport>> {
  const prepare: Preparation<UndoReport> = async () => {
    const shape = await readUndisturbed(port);
    const broken = brokenOff(shape);
    const last = broken ?? findOwnSheet(shape).journal.at(-1);
    const planned = last && (await planTakingBack(port, shape, last, ladder));
    if (!planned?.plan) return fail({ code: "nothing-to-undo" });
    return ok({ shape, planned, repaired: broken !== undefined });
  };
  return perform(port, ladder, prepare);
}
