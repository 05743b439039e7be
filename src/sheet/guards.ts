/** What must be so before anything is written. */

import { type Area, areaAddress, overlaps } from "./area.ts";
import { type Roster, rosterArea } from "./find-roster.ts";
import type { Edit, Plan } from "./plan.ts";
import type { Refusal } from "./refusal.ts";
import type { RosterSheet, WorkbookShape } from "./snapshot.ts";

/** The first reason not to write to the roster's sheet; null if there is none. */
export function findObstacle(shape: WorkbookShape, roster: Roster, sheet: RosterSheet): Refusal | null {
  const about = shape.sheets.find(({ name }) => name === roster.sheet);
  if (about?.isProtected) return { code: "sheet-protected", sheet: roster.sheet };
  // Writing to a filtered range can put values into the wrong rows (office-js issue 224).
  if (roster.table?.isFiltered) return { code: "filtered", sheet: roster.sheet, table: roster.table.name };
  if (about?.isFiltered) return { code: "filtered", sheet: roster.sheet };
  // Sorting such a table would leave the columns beside it where they are, each with somebody else's ratings.
  const headless = shape.tables.find(
    ({ sheet: name, area, showHeaders }) => name === roster.sheet && !showHeaders && overlaps(area, rosterArea(roster)),
  );
  if (headless) return { code: "headless-table", sheet: roster.sheet, table: headless.name };
  const merge = sheet.merges.find((area) => overlaps(area, rosterArea(roster)));
  if (merge) return { code: "merged-cells", sheet: roster.sheet, address: areaAddress(merge) };
  if (!roster.roles.has("employeeId")) return { code: "no-id-column", sheet: roster.sheet };
  if (roster.rows.people.length === 0) {
    const headings = areaAddress({ ...rosterArea(roster), height: 1 });
    return { code: "no-people", sheet: roster.sheet, cell: headings };
  }
  return null;
}

/** These change no cell of a sheet: Excel lets them pass however the sheet is protected. */
const OUTSIDE_CELLS: ReadonlySet<Edit["kind"]> = new Set(["defineName", "expectNone", "expectAt"]);

/** The first protected sheet that a plan would change: none of it is begun then, so that nothing is left half done. */
export function protectedSheet({ phases }: Pick<Plan, "phases">, { sheets }: WorkbookShape): Refusal | null {
  const changed = new Set(
    phases.flat().flatMap((edit) => ("sheet" in edit && !OUTSIDE_CELLS.has(edit.kind) ? [edit.sheet] : [])),
  );
  const found = sheets.find(({ name, isProtected }) => isProtected && changed.has(name));
  return found ? { code: "sheet-protected", sheet: found.name } : null;
}

/**
 * The first column of `count` free ones right of the roster. A table needs them at its side; a range takes the next that
 * are free. `null`: something is in the way of the table.
 */
export function freeColumns(roster: Roster, sheet: RosterSheet, count: number): number | null {
  const area = rosterArea(roster);
  const first = area.column + area.width;
  const rows = roster.table ? roster.table.area : area;
  const wanted: Area = { row: rows.row, column: first, height: rows.height, width: count };
  if (isFree(sheet, wanted)) return first;
  return roster.table ? null : Math.max(first, sheet.values[0]?.length ?? 0);
}

function isFree(sheet: RosterSheet, wanted: Area): boolean {
  if (sheet.merges.some((merge) => overlaps(merge, wanted))) return false;
  return sheet.beside.every(({ row, column }) => !overlaps({ row, column, height: 1, width: 1 }, wanted));
}

/** What stands in the way, for a table that has no `count` free columns at its side. */
export function noRoom(roster: Roster, sheet: RosterSheet, count: number): Refusal {
  const area = roster.table?.area ?? rosterArea(roster);
  const wanted: Area = { row: area.row, column: area.column + area.width, height: area.height, width: count };
  const cell = sheet.beside.find(({ row, column }) => overlaps({ row, column, height: 1, width: 1 }, wanted));
  return {
    code: "no-room",
    sheet: roster.sheet,
    address: areaAddress(cell ? { ...cell, height: 1, width: 1 } : wanted),
    columns: count,
  };
}
