/** Use case: bring a ladder to a roster as people have chosen, in one action. */

import type { Ladder } from "../domain/ladder.ts";
import { ok } from "../domain/result.ts";
import { planSetUp, type SetUpReport } from "../sheet/plan-set-up.ts";
import type { SetUpChoices } from "../sheet/survey.ts";
import type { ActionResult } from "./action-result.ts";
import type { LiveSheet } from "./live-sheet.ts";
import { readAsChosen } from "./read-for-set-up.ts";
import { type ActionOptions, perform, type Preparation } from "./run-action.ts";
import type { WorkbookPort } from "./workbook-port.ts";

export type { SetUpReport } from "../sheet/plan-set-up.ts";

/**
 * Adds what the survey of these choices said: the rubric, rating columns beside the roster or on a sheet of their own, and
 * the levels. One undo takes all of it back. Doing it twice changes nothing, but for people who have joined. Never rejects.
 */
export function setUp(
  port: WorkbookPort,
  ladder: Ladder,
  choices: SetUpChoices,
  options: ActionOptions = {},
): Promise<ActionResult<SetUpReport>> {
  const prepare: Preparation<SetUpReport> = async () => {
    const read = await readAsChosen(port, ladder, options.sheet, choices);
    if (!read.ok) return read;
    const planned = planSetUp(ladder, read.value, choices);
    const { shape, repaired } = read.value;
    return planned.ok ? ok({ shape, planned: planned.value, repaired }) : planned;
  };
  return perform(port, ladder, prepare, options);
}

/**
 * Goes to the first person of a sheet that setting up has made; where it has made none, people stay where they are. True
 * if they are there now. Never rejects: the sheet can be gone to by hand as well.
 */
export async function goToNewSheet(live: LiveSheet, { sheet, firstPerson, changes }: SetUpReport): Promise<boolean> {
  if (!changes.sheets.includes(sheet)) return false;
  return live.select({ sheet, area: firstPerson }).then(
    () => true,
    () => false,
  );
}
