/** Use case: check the ratings of a calibration sheet and work out what they say. It reads and writes nothing. */

import type { Issue } from "../domain/issue.ts";
import type { Ladder } from "../domain/ladder.ts";
import type { Obstacle, Recommendation } from "../domain/recommendation.ts";
import { ok, type Result } from "../domain/result.ts";
import type { CalibrationSheet } from "../sheet/calibration-sheet.ts";
import type { Refusal } from "../sheet/refusal.ts";
import { judgeSheet } from "./judge.ts";
import { openRatings } from "./open-ratings.ts";
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
export function assess(calibration: CalibrationSheet): TeamAssessment {
  const judged = judgeSheet(calibration);
  return {
    sheet: calibration.roster.sheet,
    issues: judged.flatMap(({ issues }) => issues),
    people: judged.map(({ employeeId, answer }) =>
      answer.kind === "obstructed"
        ? { employeeId, obstacle: answer.obstacle }
        : { employeeId, recommendation: answer.recommendation },
    ),
  };
}

/** Reads the roster and checks it. Rejects with a `HostError` if Excel refuses. */
export async function assessTeam(
  port: WorkbookPort,
  ladder: Ladder,
  sheet?: string,
): Promise<Result<TeamAssessment, Refusal>> {
  const opened = await openRatings(port, ladder, sheet);
  return opened.ok ? ok(assess(opened.value)) : opened;
}
