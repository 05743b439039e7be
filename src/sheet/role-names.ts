/** The names that an insertion gives to columns that are there: of roles, and of ratings that it adopts. */

import type { CalibrationSheet } from "./calibration-sheet.ts";
import type { Role } from "./headings.ts";
import { roleWord } from "./installed.ts";
import { nameColumns } from "./make-columns.ts";
import { absentName, adoptedName, columnName, ownListName } from "./names.ts";
import type { Edit } from "./plan.ts";
import type { PlacedRating, RatingColumn } from "./rating-columns.ts";
import { takesList } from "./rating-edits.ts";

interface RoleChanges {
  readonly edits: readonly Edit[];
  /** Names that were not there before. */
  readonly names: readonly string[];
  /** The headings that names led to which now lead elsewhere, or are gone. */
  readonly before: Readonly<Record<string, string>>;
}

/** Names that lead to no column any more. */
function goneNames({ roster, installed, absent }: CalibrationSheet): ReadonlyMap<string, number> {
  const { roster: number, columns } = installed;
  const id = roster.roles.get("employeeId") ?? roster.column;
  const gone = (roles: ReadonlySet<Role>): readonly Role[] => [...roles].filter((role) => !roster.roles.has(role));
  return new Map([
    ...gone(absent).flatMap((role) => {
      const column = columns.get(roleWord(role));
      return column === undefined ? [] : [[columnName(number, roleWord(role)), column] as const];
    }),
    ...[...installed.absent].filter((role) => !absent.has(role)).map((role) => [absentName(number, role), id] as const),
  ]);
}

/** What the names of roles lack of what is known of the roster now. */
export function roleChanges(calibration: CalibrationSheet): RoleChanges {
  const { roster, installed, absent, sheet } = calibration;
  const { roster: number, columns } = installed;
  const heading = (column: number): string => String(sheet.values[roster.row]?.[column] ?? "");
  const changed = [...roster.roles].filter(([role, column]) => columns.get(roleWord(role)) !== column);
  const fresh = changed.filter(([role]) => !columns.has(roleWord(role)));
  const moved = changed.filter(([role]) => columns.has(roleWord(role)));
  const missing = [...absent].filter((role) => !installed.absent.has(role));
  const gone = goneNames(calibration);
  const id = { row: roster.row, column: roster.roles.get("employeeId") ?? roster.column, height: 1, width: 1 };
  const before = [
    ...gone,
    ...moved.map(([role]) => [columnName(number, roleWord(role)), columns.get(roleWord(role)) ?? 0] as const),
  ];
  return {
    edits: [
      ...nameColumns(
        roster,
        number,
        changed.map(([role, column]) => [roleWord(role), column]),
      ),
      ...missing.map((role): Edit => {
        const comment = "Rungs: no column has this role";
        return { kind: "defineName", name: absentName(number, role), sheet: roster.sheet, area: id, comment };
      }),
      ...[...gone.keys()].map((name): Edit => ({ kind: "deleteName", name })),
    ],
    names: [
      ...fresh.map(([role]) => columnName(number, roleWord(role))),
      ...missing.map((role) => absentName(number, role)),
    ],
    before: Object.fromEntries(before.map(([name, column]) => [name, heading(column)])),
  };
}

/** A column of the user's that serves as rating column from now on. */
export const isAdopted = (rating: RatingColumn): rating is PlacedRating => rating.column !== null && !rating.isKnown;

interface Adoption {
  readonly name: string;
  readonly column: number;
}

/** The name by which each such column is found, and those that tell it from the columns that Rungs makes. */
function adoptions(calibration: CalibrationSheet): readonly Adoption[] {
  const { installed, ratings } = calibration;
  const { roster: number } = installed;
  return ratings
    .filter(isAdopted)
    .flatMap(({ word, column }) => [
      { name: columnName(number, word), column },
      { name: adoptedName(number, word), column },
      ...(takesList(calibration, column) ? [] : [{ name: ownListName(number, word), column }]),
    ]);
}

export const adoptionNames = (calibration: CalibrationSheet): readonly string[] =>
  adoptions(calibration).map(({ name }) => name);

export function adoptionEdits(calibration: CalibrationSheet): readonly Edit[] {
  const { roster } = calibration;
  return adoptions(calibration).map(({ name, column }): Edit => {
    const area = { row: roster.row, column, height: 1, width: 1 };
    return { kind: "defineName", name, sheet: roster.sheet, area, comment: "Rungs: finds this column again" };
  });
}
