/** What the ladder's rules say of people as the roster has them: the core of every check. */

import { checkRatings } from "../domain/check-ratings.ts";
import type { Issue } from "../domain/issue.ts";
import type { Ladder } from "../domain/ladder.ts";
import { recommendLevel } from "../domain/recommend-level.ts";
import type { RosterEntry } from "../domain/roster.ts";
import { cellAddress, parseAddress } from "../sheet/area.ts";
import { astrayRows } from "../sheet/astray-rows.ts";
import type { CalibrationSheet } from "../sheet/calibration-sheet.ts";
import { readEntries } from "../sheet/read-entries.ts";
import { RESULT_WORDS } from "../sheet/result-words.ts";
import type { Answer } from "./team.ts";

export interface Judged {
  readonly entry: RosterEntry;
  readonly employeeId: string;
  /** In the order in which the roster's columns are checked. */
  readonly issues: readonly Issue[];
  readonly answer: Answer;
}

/** The entries of some rows of a roster: row numbers of people, ascending. */
export function entriesOf({ roster, ratings, sheet }: CalibrationSheet, people: readonly number[]) {
  return readEntries({ ...roster, rows: { ...roster.rows, people } }, ratings, sheet.values);
}

/** "12" of "F12": whatever is wrong with a person stands in the person's row. */
const rowOf = (cell: string): string => cell.replace(/^[A-Z]+/, "");

function issuesByRow(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const byRow = new Map<string, Issue[]>();
  for (const issue of issues) {
    const row = rowOf(issue.cell);
    const known = byRow.get(row);
    if (known) known.push(issue);
    else byRow.set(row, [issue]);
  }
  return byRow;
}

/** Judges each entry, in their order. IDs that stand twice are found among these entries only. */
export function judge(ladder: Ladder, entries: readonly RosterEntry[]): readonly Judged[] {
  const { issues, assessments, obstructed } = checkRatings(ladder, entries);
  const byRow = issuesByRow(issues);
  const obstacles = new Map(obstructed.map((person) => [person.entry, person]));
  const admitted = assessments[Symbol.iterator]();
  return entries.flatMap((entry, index): Judged[] => {
    const found = { entry, issues: byRow.get(rowOf(entry.employeeId.cell)) ?? [] };
    const person = obstacles.get(index);
    if (person) {
      const { employeeId, obstacle } = person;
      return [{ ...found, employeeId, answer: { kind: "obstructed", obstacle } }];
    }
    const next = admitted.next();
    if (next.done) return [];
    const { value: assessment } = next;
    const recommendation = recommendLevel(ladder, assessment);
    return [
      { ...found, employeeId: assessment.employeeId, answer: { kind: "recommended", assessment, recommendation } },
    ];
  });
}

/** Judges everybody on a sheet as it was read, and says where its formulas do not follow the ratings beside them. */
export function judgeSheet(calibration: CalibrationSheet): readonly Judged[] {
  const { ladder, roster, installed } = calibration;
  const column = installed.columns.get(RESULT_WORDS.recommended) ?? 0;
  const astray = new Set(astrayRows(calibration));
  return judge(ladder, entriesOf(calibration, roster.rows.people)).map((judged) => {
    const row = parseAddress(judged.entry.employeeId.cell)?.row ?? 0;
    if (!astray.has(row)) return judged;
    return { ...judged, issues: [...judged.issues, { code: "formulas-astray", cell: cellAddress(row, column) }] };
  });
}
