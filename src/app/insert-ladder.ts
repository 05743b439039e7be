/** Use case: bring a ladder to a calibration sheet. */

import type { Ladder } from "../domain/ladder.ts";
import { type InsertReport, planInsert } from "../sheet/plan-insert.ts";
import type { ActionResult } from "./action-result.ts";
import { type ActionOptions, runAction } from "./run-action.ts";
import type { WorkbookPort } from "./workbook-port.ts";

/** Adds the rubric sheet, Rungs' own sheet and a rating column per competency. Doing it twice changes nothing. */
export function insertLadder(
  port: WorkbookPort,
  ladder: Ladder,
  options: ActionOptions = {},
): Promise<ActionResult<InsertReport>> {
  return runAction(port, ladder, planInsert, options);
}
