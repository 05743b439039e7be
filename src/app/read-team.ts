/** Use case: read a calibration sheet with everything that follows from it, person by person. It writes nothing. */

import type { Ladder } from "../domain/ladder.ts";
import { ok, type Result } from "../domain/result.ts";
import type { CalibrationSheet } from "../sheet/calibration-sheet.ts";
import { installedRosters } from "../sheet/installed.ts";
import type { Refusal } from "../sheet/refusal.ts";
import { RESULT_WORDS } from "../sheet/result-words.ts";
import { judgeSheet } from "./judge.ts";
import { openRatings } from "./open-ratings.ts";
import { allFindings } from "./team-findings.ts";
import { People } from "./team-person.ts";
import { progressOf } from "./team-progress.ts";
import type { Person, Team } from "./team.ts";
import type { WorkbookPort, WorkbookReader } from "./workbook-port.ts";

/** What follows from the people of a team as a whole. */
export const teamWith = (ladder: Ladder, calibration: CalibrationSheet, people: readonly Person[]): Team => ({
  ladder,
  calibration,
  people,
  findings: allFindings(people),
  managers: progressOf(people),
  hasResults: calibration.installed.columns.has(RESULT_WORDS.recommended),
});

/** Everything that follows from a sheet as it was read. */
export function teamOf(ladder: Ladder, calibration: CalibrationSheet): Team {
  const made = new People(calibration);
  const people = judgeSheet(calibration).map((person, index) => made.person(person, index));
  return teamWith(ladder, calibration, people);
}

/** Reads the roster on `sheet`, or the one that the workbook suggests. Rejects with a `HostError` if Excel refuses. */
export async function readTeam(port: WorkbookReader, ladder: Ladder, sheet?: string): Promise<Result<Team, Refusal>> {
  const opened = await openRatings(port, ladder, sheet);
  return opened.ok ? ok(teamOf(ladder, opened.value)) : opened;
}

/** Reads the roster of `team` anew, also where its sheet has got another name. Rejects with a `HostError` if Excel refuses. */
export async function readTeamAgain(port: WorkbookPort, team: Team): Promise<Result<Team, Refusal>> {
  const { roster, installed } = team.calibration;
  const again = await readTeam(port, team.ladder, roster.sheet);
  if (again.ok || again.error.code !== "no-such-sheet") return again;
  const known = installedRosters(await port.readShape()).find(({ roster: number }) => number === installed.roster);
  return known ? readTeam(port, team.ladder, known.sheet) : again;
}
