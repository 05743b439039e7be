/** Carries out plans so that an action ends whole, is rolled back, or says what remains. There are no transactions in Excel. */

import type { Ladder } from "../domain/ladder.ts";
import { findOwnSheet } from "../sheet/calibration-sheet.ts";
import { isRemoval, type JournalEntry } from "../sheet/journal.ts";
import { columnWord } from "../sheet/names.ts";
import type { Plan } from "../sheet/plan.ts";
import { hasParts } from "../sheet/plan-removal.ts";
import type { WorkbookShape } from "../sheet/snapshot.ts";
import type { ActionResult } from "./action-result.ts";
import { HostError, sentenceOf } from "./host-error.ts";
import { brokenOff, planTakingBack } from "./take-back.ts";
import type { ApplyOptions, WorkbookPort } from "./workbook-port.ts";

type Failed = Extract<ActionResult<never>, { readonly kind: "rolled-back" | "remains" }>;
type Ended = { readonly kind: "done" } | Failed;

/** What an action may have left, in words. */
function partsOf({ made }: JournalEntry): readonly string[] {
  const columns = [
    ...made.columns.map(({ heading }) => `column "${heading}"`),
    ...made.adopted.map(({ name }) => `the list of "${columnWord(name)}"`),
  ];
  return [...made.sheets.map((name) => `sheet "${name}"`), ...columns];
}

/** Carries out a plan. After a fault it first looks whether the plan landed all the same, for a lost answer is no lost edit. */
export async function carryOut(port: WorkbookPort, ladder: Ladder, plan: Plan, options?: ApplyOptions): Promise<Ended> {
  try {
    await port.apply(plan, options);
    return { kind: "done" };
  } catch (fault) {
    return settle(port, ladder, plan, sentenceOf(fault));
  }
}

/** Whether the whole plan has taken effect, by what the workbook now holds. */
function hasLanded({ kind, entry }: Plan, shape: WorkbookShape): boolean {
  // A removal stands in no journal before it begins, and leaves none.
  if (isRemoval(entry.made)) return !hasParts(shape);
  const found = findOwnSheet(shape).journal.find(({ id }) => id === entry.id);
  return kind === "do" ? found?.state === "done" : found === undefined;
}

async function settle(port: WorkbookPort, ladder: Ladder, plan: Plan, cause: string): Promise<Ended> {
  try {
    const shape = await port.readShape();
    if (hasLanded(plan, shape)) return { kind: "done" };
    const back = await planTakingBack(port, shape, plan.entry, ladder);
    if (back.plan) await port.apply(back.plan);
    return plan.kind === "do" ? { kind: "rolled-back", cause } : { kind: "done" };
  } catch {
    // Excel cannot be reached now. The journal says what was begun, and the next action starts by repairing it.
    return { kind: "remains", cause, remains: partsOf(plan.entry) };
  }
}

/** What an earlier run left half done could not be taken back: some of it is still there. */
class RepairFailed extends HostError {
  readonly remains: readonly string[];

  constructor(fault: unknown, entry: JournalEntry) {
    super(fault instanceof HostError ? fault.code : "GeneralException", sentenceOf(fault), { cause: fault });
    this.remains = partsOf(entry);
  }
}

/**
 * Takes back what an earlier run began and did not end. Rejects with a `HostError` if Excel refuses.
 * Returns whether there was anything.
 */
export async function repair(port: WorkbookPort, shape: WorkbookShape, ladder: Ladder | null): Promise<boolean> {
  const broken = brokenOff(shape);
  if (!broken) return false;
  try {
    const back = await planTakingBack(port, shape, broken, ladder);
    if (back.plan) await port.apply(back.plan);
    return true;
  } catch (fault) {
    throw new RepairFailed(fault, broken);
  }
}

/** How an action ends that got no further than reading and repairing. */
export function endedEarly(fault: unknown): Failed {
  const cause = sentenceOf(fault);
  return fault instanceof RepairFailed
    ? { kind: "remains", cause, remains: fault.remains }
    : { kind: "rolled-back", cause };
}
