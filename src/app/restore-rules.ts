/** Use case: put back the rules that the level formulas look up, after somebody has deleted Rungs' own sheet. */

import type { Ladder } from "../domain/ladder.ts";
import { lostRules, type LostRules } from "../sheet/lost-rules.ts";
import type { InsertReport } from "../sheet/plan-insert.ts";
import type { ActionResult } from "./action-result.ts";
import { insertLadder } from "./insert-ladder.ts";
import type { ApplyOptions, WorkbookPort } from "./workbook-port.ts";

export type { LostRules } from "../sheet/lost-rules.ts";

/** Which of the ladders was in the workbook; null if its columns tell of none. Rejects with a `HostError`. */
export const readLostRules = async (port: WorkbookPort, ladders: readonly Ladder[]): Promise<LostRules | null> =>
  lostRules(await port.readShape(), ladders);

/**
 * Makes the sheet anew. The names that the formulas know then lead somewhere again, so that they calculate at once. What
 * people had said about texts of the workbook has gone with the sheet. Never rejects.
 */
export const restoreRules = (
  port: WorkbookPort,
  { ladder, sheet }: LostRules,
  options: ApplyOptions = {},
): Promise<ActionResult<InsertReport>> => insertLadder(port, ladder, { ...options, sheet });
