/** Teams on paper: rosters with the ladder inserted, without Excel. */

import { teamOf } from "../../src/app/read-team.ts";
import type { Team } from "../../src/app/team.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import { planInsert } from "../../src/sheet/plan-insert.ts";
import { describeRefusal } from "../../src/sheet/refusal.ts";
import type { Grid } from "../../src/sheet/snapshot.ts";
import { fourTracks } from "./calibration.ts";
import { aTeam, type PaperWorkbook } from "./paper-workbook.ts";

/** ID to level in A to E, the five ratings of the ladder four-tracks in F to J, and a proposal in K. */
export const TEAM_HEADINGS = [
  "Employee ID",
  "Name",
  "Manager",
  "Track",
  "Level",
  "Technology",
  "System",
  "People",
  "Process",
  "Influence",
  "Proposed level",
];

export interface PaperTeam {
  readonly book: PaperWorkbook;
  readonly ladder: Ladder;
  readonly team: Team;
  /** As it is read after the book has been changed. */
  readonly readAgain: () => Team;
}

/** A table "People" on the sheet "Team", headings in the first row, with the ladder inserted. */
export function paperTeam(people: Grid, headings: readonly string[] = TEAM_HEADINGS): PaperTeam {
  const ladder = fourTracks();
  const book = aTeam([headings, ...people], { table: "People" });
  const planned = planInsert(ladder, book.calibration(ladder));
  if (!planned.ok) throw new Error(describeRefusal(planned.error));
  book.apply(planned.value.plan);
  const readAgain = (): Team => teamOf(ladder, book.calibration(ladder));
  return { book, ladder, team: readAgain(), readAgain };
}
