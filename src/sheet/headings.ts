/** Which heading means what. Rosters are exported from many systems; these are their usual headings, in English. */

import type { CellContent, TableShape } from "./snapshot.ts";

export type Role =
  | "employeeId"
  | "name"
  | "manager"
  | "track"
  | "level"
  | "proposedLevel"
  | "lastLevel"
  | "lastCycleEnded"
  | "ratedOn"
  | "monthsAtNextLevel";

/** Where a sheet's headings are. `table` is absent when the roster is a plain range. */
export interface HeadingRow {
  readonly sheet: string;
  readonly row: number;
  /** First column of the roster; headings count from there. */
  readonly column: number;
  readonly headings: readonly CellContent[];
  readonly roles: ReadonlyMap<Role, number>;
  readonly table?: TableShape;
}

/** Lower case, punctuation as spaces: "Emp. No." → "emp no", "Job Level - Primary Position" → "job level primary position". */
export function normaliseHeading(heading: CellContent): string {
  return String(heading)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, " ")
    .trim();
}

/** The level of the last cycle, or its date where another column has the level. */
const LAST_CYCLE = ["last cycle", "previous cycle", "prior cycle"];

/** In order of preference: the first heading of a list that a sheet has is taken. */
const HEADINGS: Readonly<Record<Role, readonly string[]>> = {
  employeeId: [
    "employee id",
    "employee no",
    "employee number",
    "employee #",
    "emp id",
    "emp no",
    "emp number",
    "emp #",
    "personnel number",
    "personnel no",
    "personnel id",
    "staff id",
    "staff no",
    "staff number",
    "worker id",
    "person id",
    "person number",
    "user id",
    "payroll id",
    "payroll number",
    "associate id",
    "id",
  ],
  name: [
    "employee",
    "employee name",
    "name",
    "full name",
    "worker",
    "person",
    "preferred name",
    "legal name",
    "engineer",
  ],
  manager: [
    "manager",
    "reports to",
    "line manager",
    "manager name",
    "direct manager",
    "supervisor",
    "people manager",
    "reporting manager",
  ],
  track: [
    "track",
    "career track",
    "ladder track",
    "job family",
    "job track",
    "career path",
    "role track",
    "discipline",
    "job profile",
    "job title",
    "role",
    "title",
    "position",
  ],
  level: [
    "level",
    "current level",
    "job level",
    "career level",
    "level now",
    "job level primary position",
    "ladder level",
    "grade",
    "job grade",
  ],
  proposedLevel: [
    "proposed level",
    "proposed new level",
    "level proposed",
    "manager s proposal",
    "managers proposal",
    "manager proposal",
    "proposed move",
    "proposed promotion",
    "proposal",
    "proposed",
  ],
  lastLevel: [
    "last recommended level",
    "recommended last cycle",
    "recommended level last cycle",
    "level last cycle",
    "last cycle level",
    "last cycle recommendation",
    "last recommendation",
    "previous recommended level",
    "previous recommendation",
    "previous cycle level",
    "level previous cycle",
    ...LAST_CYCLE,
  ],
  lastCycleEnded: [
    "last cycle ended",
    "last cycle ended on",
    "last cycle end",
    "last cycle end date",
    "last cycle date",
    "date of last cycle",
    "end of last cycle",
    "previous cycle ended",
    "previous cycle ended on",
    "previous cycle end",
    "previous cycle end date",
    "previous cycle date",
    ...LAST_CYCLE,
  ],
  ratedOn: [
    "rated on",
    "date rated",
    "rating date",
    "ratings date",
    "date of rating",
    "date of ratings",
    "assessed on",
    "assessment date",
    "date of assessment",
    "cycle ends",
    "cycle ended",
    "cycle end",
    "cycle end date",
    "cycle date",
    "this cycle ends",
    "this cycle ended",
  ],
  monthsAtNextLevel: ["months at next level", "months at the next level", "months performing at next level"],
};

export const ROLES = Object.keys(HEADINGS) as readonly Role[];

/** How well a heading suits a role: 0 is best, -1 not at all. */
const suitability = (role: Role, heading: CellContent): number => HEADINGS[role].indexOf(normaliseHeading(heading));

/** The columns (from 0) whose heading suits a role, best first. */
export function suitableColumns(role: Role, headings: readonly CellContent[]): readonly number[] {
  return headings
    .map((heading, column) => ({ column, rank: suitability(role, heading) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column);
}

/** The column of each role in a row of headings; a role without a heading is absent, and no column has two roles. */
export function mapHeadings(headings: readonly CellContent[]): ReadonlyMap<Role, number> {
  const columns = new Map<Role, number>();
  for (const role of ROLES) {
    const taken = [...columns.values()];
    const column = suitableColumns(role, headings).find((candidate) => !taken.includes(candidate));
    if (column !== undefined) columns.set(role, column);
  }
  return columns;
}
