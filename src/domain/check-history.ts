/** What the roster says of an employee's last cycle, and of when these ratings were given. */

import { filled, meantBy, placedName, type Filled } from "./check-placement.ts";
import type { Issue } from "./issue.ts";
import type { Ladder, LevelId, Track } from "./ladder.ts";
import { matchLevel } from "./match-level.ts";
import { isDeliberateBlank } from "./rating.ts";
import type { AssessmentContent } from "./recommendation.ts";
import type { Located, RosterEntry } from "./roster.ts";

export interface CheckedHistory extends Pick<AssessmentContent, "monthsAtNextLevel" | "assessedOn" | "earlierCycles"> {
  readonly issues: readonly Issue[];
}

/** The days that are taken for dates, 1990 to 2099 as Excel counts them: 2026 is a year, and 20260331 nothing at all. */
export const DATES = { first: 32_874, last: 73_050 } as const;

const isDate = (value: unknown): value is number =>
  typeof value === "number" && value >= DATES.first && value <= DATES.last;

/** The cell with its text, unless it is blank or says so: "n/a", "new joiner". */
function written(located: Located | undefined): Filled | undefined {
  const cell = filled(located);
  return cell === undefined || isDeliberateBlank(cell.text) ? undefined : cell;
}

/** Months are a help where history is missing: what is no plain count of them is as good as nothing. */
function monthsOf(located: Located | undefined): number | null {
  const value = located?.value ?? null;
  return typeof value === "number" && value >= 0 ? value : null;
}

const dateOf = (located: Located | undefined): number | null => {
  const value = located?.value;
  return isDate(value) ? value : null;
};

function dateIssues(located: Located | undefined): readonly Issue[] {
  const cell = written(located);
  return cell === undefined || isDate(cell.value) ? [] : [{ code: "date-unknown", cell: cell.cell, value: cell.value }];
}

/** A level of another track is no fault: whoever has moved starts anew. */
function lastLevel(
  ladder: Ladder,
  track: Track | null,
  located: Located | undefined,
): { readonly level: LevelId | null; readonly issues: readonly Issue[] } {
  const last = written(located);
  if (last === undefined) return { level: null, issues: [] };
  const { cell, value, text } = last;
  const anywhere = matchLevel(ladder, text);
  const match = track === null ? anywhere : matchLevel(ladder, text, track);
  if (match.kind === "one") return { level: match.found.level.id, issues: [] };
  if (match.kind === "ambiguous") {
    const candidates = match.candidates.map(placedName);
    return { level: null, issues: track === null ? [] : [{ code: "last-level-ambiguous", cell, value, candidates }] };
  }
  if (meantBy(anywhere).length > 0) return { level: null, issues: [] };
  const suggestion = match.suggestion?.level.label;
  const issue: Issue = { code: "last-level-unknown", cell, value, ...(suggestion !== undefined && { suggestion }) };
  return { level: null, issues: [issue] };
}

/** History is never an obstacle: what cannot be read is reported, and counts as unknown. */
export function checkHistory(ladder: Ladder, track: Track | null, entry: RosterEntry): CheckedHistory {
  const { level, issues } = lastLevel(ladder, track, entry.lastLevel);
  return {
    issues: [...issues, ...dateIssues(entry.lastCycleEnded), ...dateIssues(entry.ratedOn)],
    monthsAtNextLevel: monthsOf(entry.monthsAtNextLevel),
    assessedOn: dateOf(entry.ratedOn),
    earlierCycles: level === null ? [] : [{ level, endedOn: dateOf(entry.lastCycleEnded) }],
  };
}
