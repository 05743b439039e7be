/** The `WorkbookPort` over Office.js. */

import { HostError } from "../app/host-error.ts";
import type { ApplyOptions, WorkbookPort } from "../app/workbook-port.ts";
import type { Edit, Plan } from "../sheet/plan.ts";
import { planBatches } from "./batches.ts";
import { carryOutEdit, unmark } from "./carry-out-edit.ts";
import { readShape } from "./read-shape.ts";
import { readSheet } from "./read-sheet.ts";
import { type ExcelApi, runBatch } from "./run-batch.ts";

function applyBatch(excel: ExcelApi, edits: readonly Edit[]): Promise<void> {
  return runBatch(excel, async (context) => {
    await unmark(
      context,
      edits.filter((edit) => edit.kind === "unmark"),
    );
    context.application.suspendApiCalculationUntilNextSync();
    for (const edit of edits) carryOutEdit(context, edit);
    await context.sync();
  });
}

async function apply(excel: ExcelApi, plan: Plan, { onProgress, signal }: ApplyOptions = {}): Promise<void> {
  const batches = planBatches(plan);
  for (const [done, edits] of batches.entries()) {
    onProgress?.({ done, total: batches.length });
    if (signal?.aborted) throw new HostError("RequestAborted", "The action was cancelled.");
    await applyBatch(excel, edits);
  }
  onProgress?.({ done: batches.length, total: batches.length });
}

/** `excel` is the global of Office.js. */
export function officeWorkbook(excel: ExcelApi): WorkbookPort {
  return {
    readShape: () => readShape(excel),
    readSheet: (request) => readSheet(excel, request),
    apply: (plan, options) => apply(excel, plan, options),
  };
}
