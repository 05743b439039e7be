/** The frame of every action that writes: open, plan, carry out. */

import type { Ladder } from "../domain/ladder.ts";
import type { Result } from "../domain/result.ts";
import type { CalibrationSheet } from "../sheet/calibration-sheet.ts";
import type { Planned } from "../sheet/plan.ts";
import type { Refusal } from "../sheet/refusal.ts";
import type { ActionResult } from "./action-result.ts";
import { carryOut, endedEarly } from "./carry-out.ts";
import { openCalibration, type OpenedCalibration } from "./open-calibration.ts";
import type { ApplyOptions, WorkbookPort } from "./workbook-port.ts";

export interface ActionOptions extends ApplyOptions {
  /** The sheet with the roster; without it, the one that the workbook suggests. */
  readonly sheet?: string;
}

type Planner<Report> = (ladder: Ladder, calibration: CalibrationSheet) => Result<Planned<Report>, Refusal>;

/** Opens the roster, plans, and carries the plan out, if there is anything to do. Never rejects. */
export async function runAction<Report>(
  port: WorkbookPort,
  ladder: Ladder,
  planner: Planner<Report>,
  options: ActionOptions,
): Promise<ActionResult<Report>> {
  let opened: Result<OpenedCalibration, Refusal>;
  try {
    opened = await openCalibration(port, ladder, options.sheet);
  } catch (fault) {
    return endedEarly(fault);
  }
  if (!opened.ok) return { kind: "refused", refusal: opened.error };
  const { calibration, repaired } = opened.value;
  const planned = planner(calibration.ladder, calibration);
  if (!planned.ok) return { kind: "refused", refusal: planned.error };
  const { plan, report } = planned.value;
  const ended = plan ? await carryOut(port, ladder, plan, options) : ({ kind: "done" } as const);
  return ended.kind === "done" ? { kind: "done", report, repaired } : ended;
}
