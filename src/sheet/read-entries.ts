/** The people of a roster as the domain wants them: each value with its cell. */

import type { CompetencyId } from "../domain/ladder.ts";
import type { Located, RosterEntry } from "../domain/roster.ts";
import { cellAddress } from "./area.ts";
import type { Roster } from "./find-roster.ts";
import { ROLES } from "./headings.ts";
import type { RatingColumn } from "./rating-columns.ts";
import type { Grid } from "./snapshot.ts";

function located(values: Grid, row: number, column: number): Located {
  const content = values[row]?.[column] ?? "";
  return { value: content === "" ? null : content, cell: cellAddress(row, column) };
}

const OPTIONAL_ROLES = ROLES.filter((role) => role !== "employeeId");

/** One entry per person, in the order of the sheet. */
export function readEntries(roster: Roster, columns: readonly RatingColumn[], values: Grid): readonly RosterEntry[] {
  const idColumn = roster.roles.get("employeeId") ?? 0;
  return roster.rows.people.map((row) => {
    const optional = OPTIONAL_ROLES.flatMap((role) => {
      const column = roster.roles.get(role);
      return column === undefined ? [] : [[role, located(values, row, column)] as const];
    });
    const ratings = columns.flatMap(({ competency, column }): [CompetencyId, Located][] =>
      column === null ? [] : [[competency.id, located(values, row, column)]],
    );
    return { employeeId: located(values, row, idColumn), ...Object.fromEntries(optional), ratings: new Map(ratings) };
  });
}
