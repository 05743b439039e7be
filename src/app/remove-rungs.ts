/** Use case: take all of Rungs out of a workbook, and say beforehand what goes and what stays. */

import type { Ladder } from "../domain/ladder.ts";
import { ok, type Result } from "../domain/result.ts";
import { parseReference } from "../sheet/area.ts";
import { RUBRIC_NAME } from "../sheet/names.ts";
import { planRemoval, type RemovalChoice, type RemovalReport, sheetsWithParts } from "../sheet/plan-removal.ts";
import type { UndoInput } from "../sheet/plan-undo.ts";
import type { Refusal } from "../sheet/refusal.ts";
import type { ActionResult } from "./action-result.ts";
import { openWorkbook } from "./open-calibration.ts";
import { perform, type Preparation } from "./run-action.ts";
import { readForUndo } from "./take-back.ts";
import type { ApplyOptions, WorkbookPort } from "./workbook-port.ts";

export type { RemovalChoice, RemovalReport } from "../sheet/plan-removal.ts";

/** What has been read for a removal. */
export interface RemovalReading {
  readonly input: UndoInput;
  readonly repaired: boolean;
}

/** Reads every sheet with something of Rungs. Rejects with a `HostError`. */
export async function readForRemoval(port: WorkbookPort, ladder: Ladder): Promise<RemovalReading> {
  const { shape, repaired } = await openWorkbook(port, ladder);
  const rubric = parseReference(shape.names.get(RUBRIC_NAME) ?? "")?.sheet;
  return { input: await readForUndo(port, shape, { sheets: sheetsWithParts(shape), rubric }, ladder), repaired };
}

/** What would go and what would stay. Writes nothing, and needs no further reading for another choice. */
export function removalOf({ input }: RemovalReading, choice: RemovalChoice): Result<RemovalReport, Refusal> {
  const planned = planRemoval(input, choice);
  return planned.ok ? { ok: true, value: planned.value.report } : planned;
}

/**
 * Gives the workbook back as it was, but for what people have written: that stays as plain columns and is named. It
 * cannot be undone. Never rejects.
 */
export function removeRungs(
  port: WorkbookPort,
  ladder: Ladder,
  choice: RemovalChoice,
  options: ApplyOptions = {},
): Promise<ActionResult<RemovalReport>> {
  const prepare: Preparation<RemovalReport> = async () => {
    const { input, repaired } = await readForRemoval(port, ladder);
    const planned = planRemoval(input, choice);
    return planned.ok ? ok({ shape: input.shape, planned: planned.value, repaired }) : planned;
  };
  return perform(port, ladder, prepare, options);
}
