/** The frame of every action that writes: read, plan, carry out, and anew if somebody else came in between. */

import type { Ladder } from "../domain/ladder.ts";
import { ok, type Result } from "../domain/result.ts";
import type { CalibrationSheet } from "../sheet/calibration-sheet.ts";
import { protectedSheet } from "../sheet/guards.ts";
import type { Planned } from "../sheet/plan.ts";
import type { Refusal } from "../sheet/refusal.ts";
import type { WorkbookShape } from "../sheet/snapshot.ts";
import type { ActionResult } from "./action-result.ts";
import { carryOut, endedEarly } from "./carry-out.ts";
import { isOutdated } from "./host-error.ts";
import { openCalibration } from "./open-calibration.ts";
import { Remains } from "./take-turn.ts";
import type { ApplyOptions, WorkbookPort } from "./workbook-port.ts";

export interface ActionOptions extends ApplyOptions {
  /** The sheet with the roster; without it, the one that the workbook suggests. */
  readonly sheet?: string;
}

/** What an action is going to do. */
export interface Prepared<Report> {
  /** What it was planned over. */
  readonly shape: WorkbookShape;
  readonly planned: Planned<Report>;
  /** Something an earlier run had left half done was repaired first. */
  readonly repaired: boolean;
}

/** Reads and plans. Rejects with `Contended` if somebody else is at work, and with a `HostError`. */
export type Preparation<Report> = () => Promise<Result<Prepared<Report>, Refusal>>;

/** Some ten seconds: most actions of others are done by then. */
const ATTEMPTS = 6;

async function attempt<Report>(
  port: WorkbookPort,
  ladder: Ladder,
  prepare: Preparation<Report>,
  options: ApplyOptions,
): Promise<ActionResult<Report>> {
  const prepared = await prepare();
  if (!prepared.ok) return { kind: "refused", refusal: prepared.error };
  const { shape, planned, repaired } = prepared.value;
  const { plan, report } = planned;
  const refusal = plan && protectedSheet(plan, shape);
  if (refusal) return { kind: "refused", refusal };
  const ended = plan ? await carryOut(port, ladder, { plan, shape }, options) : ({ kind: "done" } as const);
  return ended.kind === "done" ? { kind: "done", report, repaired } : ended;
}

/** Prepares an action and carries it out, if there is anything to do. Never rejects. */
export async function perform<Report>(
  port: WorkbookPort,
  ladder: Ladder,
  prepare: Preparation<Report>,
  options: ApplyOptions = {},
): Promise<ActionResult<Report>> {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt(port, ladder, prepare, options);
    } catch (fault) {
      const mayPass = isOutdated(fault) && !(fault instanceof Remains);
      if (!mayPass || count === ATTEMPTS || options.signal?.aborted) return endedEarly(fault);
      await port.client.pause(count);
    }
  }
}

type Planner<Report> = (ladder: Ladder, calibration: CalibrationSheet) => Result<Planned<Report>, Refusal>;

/** An action on one roster: opens it, plans, and carries the plan out. Never rejects. */
export function runAction<Report>(
  port: WorkbookPort,
  ladder: Ladder,
  planner: Planner<Report>,
  options: ActionOptions,
): Promise<ActionResult<Report>> {
  const prepare: Preparation<Report> = async () => {
    const opened = await openCalibration(port, ladder, options.sheet);
    if (!opened.ok) return opened;
    const { calibration, repaired } = opened.value;
    const planned = planner(calibration.ladder, calibration);
    return planned.ok ? ok({ shape: calibration.shape, planned: planned.value, repaired }) : planned;
  };
  return perform(port, ladder, prepare, options);
}
