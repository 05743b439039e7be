/** Use case: bring a ladder to a roster as people have chosen, in one action. */

import type { Ladder } from "../domain/ladder.ts";
import type { Result } from "../domain/result.ts";
import type { Planned } from "../sheet/plan.ts";
import { planSetUp, type SetUpReading, type SetUpReport } from "../sheet/plan-set-up.ts";
import type { Refusal } from "../sheet/refusal.ts";
import type { SetUpChoices } from "../sheet/survey.ts";
import type { ActionResult } from "./action-result.ts";
import { carryOut, endedEarly } from "./carry-out.ts";
import { readAsChosen } from "./read-for-set-up.ts";
import type { ActionOptions } from "./run-action.ts";
import type { WorkbookPort } from "./workbook-port.ts";

export type { SetUpReport } from "../sheet/plan-set-up.ts";

/**
 * Adds what the survey of these choices said: the rubric, rating columns beside the roster or on a sheet of their own, and
 * the levels. One undo takes all of it back. Doing it twice changes nothing, but for people who have joined. Never rejects.
 */
export async function setUp(
  port: WorkbookPort,
  ladder: Ladder,
  choices: SetUpChoices,
  options: ActionOptions = {},
): Promise<ActionResult<SetUpReport>> {
  let read: Result<SetUpReading, Refusal>;
  try {
    read = await readAsChosen(port, ladder, options.sheet, choices);
  } catch (fault) {
    return endedEarly(fault);
  }
  if (!read.ok) return { kind: "refused", refusal: read.error };
  const planned: Result<Planned<SetUpReport>, Refusal> = planSetUp(ladder, read.value, choices);
  if (!planned.ok) return { kind: "refused", refusal: planned.error };
  const { plan, report } = planned.value;
  const ended = plan ? await carryOut(port, ladder, plan, options) : ({ kind: "done" } as const);
  return ended.kind === "done" ? { kind: "done", report, repaired: read.value.repaired } : ended;
}
