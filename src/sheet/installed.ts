/** What Rungs finds of itself in a workbook: its columns by their names, wherever they stand now. */

import { type Area, parseReference } from "./area.ts";
import { ROLES, type Role } from "./headings.ts";
import { absentName, columnName, NAME_PREFIX, rowsName } from "./names.ts";
import type { WorkbookShape } from "./snapshot.ts";
import type { RosterRows } from "./roster-rows.ts";

/** One roster that Rungs has prepared, or the number that the next one gets. */
export interface Installed {
  /** The number under which its names run, from 1. */
  readonly roster: number;
  /** Column number by column word, for columns that still exist. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows that were prepared, in the ID column; null before the first time. */
  readonly rows: Area | null;
  /** Roles that no column has, as people have said. */
  readonly absent: ReadonlySet<Role>;
}

export interface InstalledRoster extends Installed {
  readonly sheet: string;
  /** Row of the headings. */
  readonly row: number;
}

/** The word of a column that gives the roster a role, such as the employee ID. */
export const roleWord = (role: Role): string => `rungs_${role}`;

/** A competency's column; roles and results have words of Rungs' own. */
export const isRatingWord = (word: string): boolean => !word.startsWith("rungs_");

const COLUMN = new RegExp(`^${NAME_PREFIX}(\\d+)_col_(\\w+)$`);

/** All rosters whose names still lead to headings. A roster is where the heading of its ID column is. */
export function installedRosters(shape: WorkbookShape): readonly InstalledRoster[] {
  const rosters: InstalledRoster[] = [];
  for (const [name, formula] of shape.names) {
    const match = COLUMN.exec(name);
    const place = parseReference(formula);
    if (!place || match?.[2] !== roleWord("employeeId")) continue;
    const roster = Number(match[1]);
    const { sheet, area } = place;
    const rows = parseReference(shape.names.get(rowsName(roster)) ?? "")?.area ?? null;
    const absent = new Set(ROLES.filter((role) => shape.names.has(absentName(roster, role))));
    rosters.push({ roster, sheet, row: area.row, columns: columnsOf(shape, roster, sheet, area.row), rows, absent });
  }
  return rosters;
}

function columnsOf(shape: WorkbookShape, roster: number, sheet: string, row: number): ReadonlyMap<string, number> {
  const prefix = columnName(roster, "");
  const columns = new Map<string, number>();
  for (const [name, formula] of shape.names) {
    const place = name.startsWith(prefix) ? parseReference(formula) : null;
    if (place?.sheet === sheet && place.area.row === row) columns.set(name.slice(prefix.length), place.area.column);
  }
  return columns;
}

/** The roster with headings in this row, or a new number. */
export function installedAt(shape: WorkbookShape, sheet: string, row: number): Installed {
  const rosters = installedRosters(shape);
  const found = rosters.find((roster) => roster.sheet === sheet && roster.row === row);
  if (found) return found;
  const taken = [...shape.names.keys()].map((name) => Number(COLUMN.exec(name)?.[1] ?? 0));
  return { roster: Math.max(0, ...taken) + 1, columns: new Map(), rows: null, absent: new Set() };
}

/** The columns of a roster's roles as their names have them: they hold where a heading was reworded. */
export function installedRoles({ columns }: Installed): ReadonlyMap<Role, number> {
  return new Map(
    ROLES.flatMap((role) => {
      const column = columns.get(roleWord(role));
      return column === undefined ? [] : [[role, column] as const];
    }),
  );
}

/** People in rows that have not been prepared yet. */
export function unpreparedRows(
  { rows }: { readonly rows: RosterRows },
  { rows: prepared }: Installed,
): readonly number[] {
  if (!prepared) return rows.people;
  return rows.people.filter((row) => row < prepared.row || row >= prepared.row + prepared.height);
}
