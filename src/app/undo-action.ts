/** Use case: take the last action of Rungs back, in this session or in an earlier one. */

import type { Ladder } from "../domain/ladder.ts";
import { findOwnSheet } from "../sheet/calibration-sheet.ts";
import type { Planned } from "../sheet/plan.ts";
import type { UndoReport } from "../sheet/plan-undo.ts";
import type { ActionResult } from "./action-result.ts";
import { carryOut, repair } from "./carry-out.ts";
import { sentenceOf } from "./host-error.ts";
import { planTakingBack } from "./take-back.ts";
import type { WorkbookPort } from "./workbook-port.ts";

async function planLast(port: WorkbookPort, ladder: Ladder): Promise<{ readonly planned: Planned<UndoReport> | null; readonly repaired: boolean }> {
  const repaired = await repair(port);
  const shape = await port.readShape();
  const last = findOwnSheet(shape).journal.at(-1);
  return { planned: last ? await planTakingBack(port, shape, last, ladder) : null, repaired };
}

/** Undoes the last action. What people have changed since is left and listed. Never rejects. */
export async function undoAction(port: WorkbookPort, ladder: Ladder): Promise<ActionResult<UndoReport>> {
  let read: Awaited<ReturnType<typeof planLast>>;
  try {
    read = await planLast(port, ladder);
  } catch (fault) {
    return { kind: "rolled-back", cause: sentenceOf(fault) };
  }
  const { planned, repaired } = read;
  if (!planned?.plan) return { kind: "refused", refusal: { code: "nothing-to-undo" } };
  const ended = await carryOut(port, planned.plan);
  return ended.kind === "done" ? { kind: "done", report: planned.report, repaired } : ended;
}
