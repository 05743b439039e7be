/** Carries out a plan, batch by batch. It is loaded with the first plan: reading a workbook needs nothing of it. */

import type { Client } from "../app/client.ts";
import { HostError } from "../app/host-error.ts";
import type { ApplyOptions } from "../app/workbook-port.ts";
import { CLAIM_HOLDS } from "../sheet/claims.ts";
import type { Edit, Plan } from "../sheet/plan.ts";
import { planBatches } from "./batches.ts";
import { carryOutEdit, unmark } from "./carry-out-edit.ts";
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

/** A computer that fell asleep in the middle must not go on when others have begun to repair what it left. */
const PATIENCE = CLAIM_HOLDS / 2;

/** Rejects with a `HostError`; the edits of the batches that had landed stand. */
export async function applyPlan(
  excel: ExcelApi,
  { now }: Client,
  plan: Pick<Plan, "phases">,
  { onProgress, signal }: ApplyOptions = {},
): Promise<void> {
  const batches = planBatches(plan);
  const start = now();
  for (const [done, edits] of batches.entries()) {
    onProgress?.({ done, total: batches.length });
    if (signal?.aborted) throw new HostError("RequestAborted", "The action was cancelled.");
    if (now() - start > PATIENCE) throw new HostError("RequestAborted", "The action was interrupted for too long.");
    await applyBatch(excel, edits);
  }
  onProgress?.({ done: batches.length, total: batches.length });
}
