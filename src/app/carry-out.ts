/** Carries out plans so that an action ends whole, is rolled back, or says what remains. There are no transactions in Excel. */

import type { Ladder } from "../domain/ladder.ts";
import { findOwnSheet } from "../sheet/calibration-sheet.ts";
import { isRemoval, type JournalEntry } from "../sheet/journal.ts";
import { columnWord } from "../sheet/names.ts";
import type { Plan } from "../sheet/plan.ts";
import { hasParts } from "../sheet/plan-removal.ts";
import type { WorkbookShape } from "../sheet/snapshot.ts";
import type { ActionResult } from "./action-result.ts";
import { brokenOff } from "./broken-off.ts";
import { isOutdated, sentenceOf } from "./host-error.ts";
import { planTakingBack } from "./take-back.ts";
import { Contended, endingTurn, endTurn, hasTurn, inTurn, Remains } from "./take-turn.ts";
import type { ApplyOptions, WorkbookPort } from "./workbook-port.ts";

type Failed = Extract<ActionResult<never>, { readonly kind: "rolled-back" | "remains" }>;
type Ended = { readonly kind: "done" } | Failed;

/** What an action may have left, in words. */
function partsOf({ made }: JournalEntry): readonly string[] {
  const columns = [
    ...made.columns.map(({ heading }) => `column “${heading}”`),
    ...made.adopted.map(({ name }) => `the list of “${columnWord(name)}”`),
  ];
  return [...made.sheets.map((name) => `sheet “${name}”`), ...columns];
}

interface Carried {
  readonly plan: Plan;
  /** What it was planned over. */
  readonly shape: WorkbookShape;
}

/**
 * Carries out a plan in its turn. After a fault it first looks whether the plan landed all the same, for a lost answer is no
 * lost edit. Rejects with `Contended` if nothing is changed and it should be planned anew, and with a `HostError`.
 */
export function carryOut(port: WorkbookPort, ladder: Ladder, carried: Carried, options?: ApplyOptions): Promise<Ended> {
  const { plan } = carried;
  return inTurn(port, carried, async (now) => {
    try {
      await port.apply(endingTurn(port, now, plan), options);
      return { kind: "done" };
    } catch (fault) {
      return settle(port, ladder, plan, fault);
    }
  });
}

/** Whether the plan landed, by what it leaves behind. A removal leaves nothing, not even a journal. */
function hasLanded({ kind, entry }: Plan, shape: WorkbookShape): boolean {
  if (isRemoval(entry.made)) return !hasParts(shape);
  const found = findOwnSheet(shape).journal.find(({ id }) => id === entry.id);
  return kind === "do" ? found?.state === "done" : found === undefined;
}

/** The plan without regard to what people do meanwhile. */
const regardless = (plan: Pick<Plan, "phases">): Pick<Plan, "phases"> => ({
  phases: plan.phases.map((phase) => phase.filter(({ kind }) => kind !== "expectNone" && kind !== "expectAt")),
});

/** Times to plan anew for what people do while something is taken back; after that nothing is in the way. */
const CONFLICTS = 3;

/** Takes `entry` back and ends the turn. Rejects with a `HostError`. */
async function bringBack(
  port: WorkbookPort,
  shape: WorkbookShape,
  entry: JournalEntry,
  ladder: Ladder | null,
): Promise<void> {
  let now = shape;
  for (let count = 0; ; count += 1) {
    const { plan } = await planTakingBack(port, now, entry, ladder);
    try {
      const ending = endingTurn(port, now, plan);
      return await port.apply(count < CONFLICTS ? ending : regardless(ending));
    } catch (fault) {
      if (!isOutdated(fault) || count === CONFLICTS) throw fault;
      now = await port.readShape();
    }
  }
}

async function settle(port: WorkbookPort, ladder: Ladder, plan: Plan, fault: unknown): Promise<Ended> {
  const cause = sentenceOf(fault);
  const ended: Ended = plan.kind === "do" ? { kind: "rolled-back", cause } : { kind: "done" };
  try {
    const shape = await port.readShape();
    const isOngoing = hasTurn(port, shape);
    const isDone = hasLanded(plan, shape);
    // A turn that others have ended after a long time is theirs to clear up.
    if (!isOngoing) return isDone ? { kind: "done" } : ended;
    if (isDone) {
      await endTurn(port, shape);
      return { kind: "done" };
    }
    await bringBack(port, shape, plan.entry, ladder);
  } catch {
    // Excel cannot be reached now. The journal says what was begun, and the next action starts by repairing it.
    return { kind: "remains", cause, remains: partsOf(plan.entry) };
  }
  if (plan.kind === "do" && isOutdated(fault)) throw new Contended(cause);
  return ended;
}

/**
 * Takes back what an earlier run began and did not end. Rejects with `Contended`, and with a `HostError` if Excel refuses.
 * Returns whether there was anything.
 */
export async function repair(port: WorkbookPort, shape: WorkbookShape, ladder: Ladder | null): Promise<boolean> {
  const broken = brokenOff(shape);
  if (!broken) return false;
  try {
    await inTurn(port, { shape, plan: null }, (now) => bringBack(port, now, broken, ladder));
    return true;
  } catch (fault) {
    throw fault instanceof Contended ? fault : new Remains(fault, partsOf(broken));
  }
}

/** How an action ends that got no further than reading, repairing and waiting for its turn. */
export function endedEarly(fault: unknown): Failed {
  const cause = sentenceOf(fault);
  return fault instanceof Remains ? { kind: "remains", cause, remains: fault.remains } : { kind: "rolled-back", cause };
}
