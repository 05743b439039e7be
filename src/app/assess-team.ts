/** Use case: check the ratings of a calibration sheet and work out what they say. It reads and writes nothing. */

import { checkRatings } from "../domain/check-ratings.ts";
import type { Issue } from "../domain/issue.ts";
import type { Ladder } from "../domain/ladder.ts";
import { recommendLevel } from "../domain/recommend-level.ts";
import type { Obstacle, Recommendation } from "../domain/recommendation.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import type { CalibrationSheet } from "../sheet/calibration-sheet.ts";
import { otherLadder } from "../sheet/guards.ts";
import { readEntries } from "../sheet/read-entries.ts";
import type { Refusal } from "../sheet/refusal.ts";
import { openCalibration } from "./open-calibration.ts";
import type { WorkbookPort } from "./workbook-port.ts";

/** What is said of one person: a recommendation, or what has to be put right first. In the order of the sheet. */
export type Assessed =
  | { readonly employeeId: string; readonly recommendation: Recommendation }
  | { readonly employeeId: string; readonly obstacle: Obstacle };

export interface TeamAssessment {
  readonly sheet: string;
  readonly issues: readonly Issue[];
  readonly people: readonly Assessed[];
}

/** Judges the ratings that were read, without touching the workbook. */
export function assess(ladder: Ladder, calibration: CalibrationSheet): TeamAssessment {
  const { roster, ratings, sheet } = calibration;
  const entries = readEntries(roster, ratings, sheet.values);
  const { issues, assessments, obstructed } = checkRatings(ladder, entries);
  const obstacles = new Map(obstructed.map((person) => [person.entry, person]));
  const admitted = assessments[Symbol.iterator]();
  const people = entries.flatMap((_, index): Assessed[] => {
    const person = obstacles.get(index);
    if (person) return [{ employeeId: person.employeeId, obstacle: person.obstacle }];
    const next = admitted.next();
    return next.done ? [] : [{ employeeId: next.value.employeeId, recommendation: recommendLevel(ladder, next.value) }];
  });
  return { sheet: roster.sheet, issues, people };
}

/** Reads the roster and checks it. Rejects with a `HostError` if Excel refuses. */
export async function assessTeam(
  port: WorkbookPort,
  ladder: Ladder,
  sheet?: string,
): Promise<Result<TeamAssessment, Refusal>> {
  const opened = await openCalibration(port, ladder, sheet);
  if (!opened.ok) return fail(opened.error);
  const { calibration } = opened.value;
  // Ratings that were given by one ladder say nothing by another.
  const other = otherLadder(calibration.own, ladder);
  return other ? fail(other) : ok(assess(ladder, calibration));
}
