/** Use case: put the recommended level, its outcome and its shortfalls into the sheet, as formulas that stay alive. */

import type { Ladder } from "../domain/ladder.ts";
import { planRecommend, type RecommendReport } from "../sheet/plan-recommend.ts";
import type { ActionResult } from "./action-result.ts";
import { type ActionOptions, runAction } from "./run-action.ts";
import type { WorkbookPort } from "./workbook-port.ts";

/** Adds the result columns to a sheet that has rating columns. Doing it twice changes nothing. */
export function recommendLevels(
  port: WorkbookPort,
  ladder: Ladder,
  options: ActionOptions = {},
): Promise<ActionResult<RecommendReport>> {
  return runAction(port, ladder, planRecommend, options);
}
