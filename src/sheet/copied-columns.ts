/** Which columns of a roster are copied, and what of them. */

import { type Area, lastColumn, lastRow } from "./area.ts";
import type { CalibrationSheet } from "./calibration-sheet.ts";
import { type Role, ROLES } from "./headings.ts";
import type { Edit } from "./plan.ts";
import type { CellContent } from "./snapshot.ts";

export interface CopiedColumn {
  /** Null for ratings. */
  readonly role: Role | null;
  /** Where it stands in the roster. */
  readonly column: number;
  readonly heading: string;
  /** Characters. */
  readonly width: number;
}

const HEADINGS: Readonly<Record<Role, { readonly heading: string; readonly width: number }>> = {
  employeeId: { heading: "Employee ID", width: 13 },
  name: { heading: "Name", width: 24 },
  manager: { heading: "Manager", width: 20 },
  track: { heading: "Track", width: 20 },
  level: { heading: "Level", width: 10 },
  proposedLevel: { heading: "Proposed level", width: 14 },
  lastLevel: { heading: "Level last cycle", width: 14 },
  lastCycleEnded: { heading: "Last cycle ended", width: 14 },
  ratedOn: { heading: "Rated on", width: 12 },
  monthsAtNextLevel: { heading: "Months at next level", width: 14 },
};
const RATING_WIDTH = 11;

/** Employee ID first, then the other roles, then the ratings that the roster holds. */
export function copiedColumns({ roster, ratings }: CalibrationSheet): readonly CopiedColumn[] {
  const roles = ROLES.flatMap((role): CopiedColumn[] => {
    const column = roster.roles.get(role);
    return column === undefined ? [] : [{ role, column, ...HEADINGS[role] }];
  });
  const rated = ratings.flatMap(({ competency, column }): CopiedColumn[] =>
    column === null ? [] : [{ role: null, column, heading: competency.name, width: RATING_WIDTH }],
  );
  return [...roles, ...rated];
}

/** What a person's row has in a column. A merged cell counts for every row that it covers, unless it is an ID. */
export function copiedValue({ sheet }: CalibrationSheet): (row: number, column: CopiedColumn) => CellContent {
  return (row, { role, column }) => {
    const merge = sheet.merges.find(
      (area) => row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area),
    );
    const from = merge && role !== "employeeId" && merge.column === column ? merge.row : row;
    return sheet.values[from]?.[column] ?? "";
  };
}

/** Shows the numbers of a copied column as the roster does; nothing to do where they are plain. */
export function formatEdits(
  { sheet }: CalibrationSheet,
  { column }: CopiedColumn,
  rows: readonly number[],
  to: { readonly sheet: string; readonly area: Area },
): readonly Edit[] {
  const shown = sheet.numberFormats?.get(column);
  const formats = rows.map((row) => [shown?.[row] ?? "General"]);
  const isPlain = formats.every(([format]) => format === "General");
  return isPlain ? [] : [{ kind: "showNumbers", ...to, formats }];
}
