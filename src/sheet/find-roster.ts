/** Finds the people in a workbook: the table or the range with headings, wherever it stands on its sheet. */

import { fail, ok, type Result } from "../domain/result.ts";
import { type Area, lastRow, overlaps } from "./area.ts";
import { copyOf } from "./copies.ts";
import { type HeadingRow, mapHeadings, type Role } from "./headings.ts";
import { installedRoles, installedRosters } from "./installed.ts";
import type { Refusal } from "./refusal.ts";
import { classifyRows, type RosterRows } from "./roster-rows.ts";
import type { CellContent, Grid, RosterSheet, SheetShape, TableShape, WorkbookShape } from "./snapshot.ts";

/** A roster with its rows sorted. */
export interface Roster extends HeadingRow {
  readonly rows: RosterRows;
  /** First and last row that rating columns reach over. */
  readonly firstRow: number;
  readonly lastRow: number;
}

const isRoster = (roles: ReadonlyMap<Role, number>): boolean =>
  roles.has("employeeId") && (roles.has("level") || roles.has("track") || roles.has("name"));

const cell = (row: number, column: number): Area => ({ row, column, height: 1, width: 1 });

/** A prepared roster is found by its names, whatever its headings have become since. */
function preparedHeadings(shape: WorkbookShape, { name: sheet, head }: SheetShape): HeadingRow | null {
  const prepared = installedRosters(shape).find((roster) => roster.sheet === sheet);
  if (!prepared) return null;
  const { row } = prepared;
  const known = installedRoles(prepared);
  const idHeading = cell(row, known.get("employeeId") ?? 0);
  const tables = tablesOn(shape, sheet);
  const table = tables.find(({ area }) => area.row === row && overlaps(area, idHeading));
  const found = table ? { column: table.area.column, headings: table.headings } : headingsIn(head, row, tables);
  const roles = new Map([...shift(mapHeadings(found.headings), found.column), ...known]);
  return { sheet, row, ...found, roles, ...(table && { table }) };
}

function tableHeadings(table: TableShape): HeadingRow | null {
  const { sheet, area, headings } = table;
  const roles = shift(mapHeadings(headings), area.column);
  return isRoster(roles) ? { sheet, row: area.row, column: area.column, headings, roles, table } : null;
}

/** The cells of a row from its first to its last heading; what belongs to a table is no heading of a range. */
function headingsIn(head: Grid, row: number, tables: readonly TableShape[]): Pick<HeadingRow, "column" | "headings"> {
  const isInTable = (column: number): boolean => tables.some(({ area }) => overlaps(area, cell(row, column)));
  const cells = (head[row] ?? []).map((content, column) => (isInTable(column) ? "" : content));
  const first = cells.findIndex((content) => content !== "");
  const column = Math.max(0, first);
  return { column, headings: trimEnd(cells.slice(column)) };
}

function rangeHeadings({ name: sheet, head }: SheetShape, tables: readonly TableShape[]): HeadingRow | null {
  for (const row of head.keys()) {
    const { column, headings } = headingsIn(head, row, tables);
    const roles = shift(mapHeadings(headings), column);
    if (isRoster(roles)) return { sheet, row, column, headings, roles };
  }
  return null;
}

/** Those with headings: others only colour the rows of a range, as Google Sheets exports alternating colours. */
const tablesOn = (shape: WorkbookShape, sheet: string): readonly TableShape[] =>
  shape.tables.filter((table) => table.sheet === sheet && table.showHeaders);

const shift = (roles: ReadonlyMap<Role, number>, by: number): ReadonlyMap<Role, number> =>
  new Map([...roles].map(([role, column]) => [role, column + by]));

function trimEnd(cells: readonly CellContent[]): readonly CellContent[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === "") length -= 1;
  return cells.slice(0, length);
}

/** The headings of a roster on one sheet: a table's before a range's; null if the sheet has none. */
export function headingsOn(shape: WorkbookShape, sheetName: string): HeadingRow | null {
  const sheet = shape.sheets.find((candidate) => candidate.name === sheetName);
  if (!sheet) return null;
  const prepared = preparedHeadings(shape, sheet);
  if (prepared) return prepared;
  const tables = tablesOn(shape, sheetName);
  for (const table of tables) {
    const found = tableHeadings(table);
    if (found) return found;
  }
  return rangeHeadings(sheet, tables);
}

/** The rosters of all sheets that people see. */
export const visibleRosters = (shape: WorkbookShape): readonly HeadingRow[] =>
  shape.sheets.flatMap((sheet) => (sheet.isVisible ? (headingsOn(shape, sheet.name) ?? []) : []));

/** Whose people were copied to a sheet of Rungs', the roster on that one. */
function whereRated(shape: WorkbookShape, roster: HeadingRow): HeadingRow {
  const copy = copyOf(shape, roster);
  return (copy && headingsOn(shape, copy.sheet)) ?? roster;
}

/**
 * Chooses the sheet with the people: the one asked for; else the active one if it has a roster; else the only one, or the
 * only one that is prepared. A roster whose people were copied to a sheet of Rungs' counts as that one.
 * Errors: no such sheet, no roster, or several and none of them active.
 */
export function findHeadings(shape: WorkbookShape, wanted?: string): Result<HeadingRow, Refusal> {
  if (wanted !== undefined) return headingsOfWanted(shape, wanted);
  const found = visibleRosters(shape);
  const active = found.find((headings) => headings.sheet === shape.activeSheet);
  if (active) return ok(whereRated(shape, active));
  const prepared = new Set(installedRosters(shape).map(({ sheet }) => sheet));
  const rosters = [
    ...new Map(found.map((roster) => whereRated(shape, roster)).map((one) => [one.sheet, one])).values(),
  ];
  const ready = rosters.filter(({ sheet }) => prepared.has(sheet));
  const [first, second] = ready.length > 0 ? ready : rosters;
  const sheets = shape.sheets.filter(({ isVisible }) => isVisible).map(({ name }) => name);
  if (!first) return fail({ code: "no-roster", sheets });
  return second ? fail({ code: "several-rosters", sheets: rosters.map(({ sheet }) => sheet) }) : ok(first);
}

function headingsOfWanted(shape: WorkbookShape, wanted: string): Result<HeadingRow, Refusal> {
  const sheet = shape.sheets.find((candidate) => candidate.name.toLowerCase() === wanted.toLowerCase());
  if (!sheet)
    return fail({ code: "no-such-sheet", sheet: wanted, sheets: shape.sheets.map((candidate) => candidate.name) });
  const headings = headingsOn(shape, sheet.name);
  return headings ? ok(headings) : fail({ code: "no-roster", sheets: [sheet.name] });
}

/** The rows below the headings, sorted into people and everything else. */
export function readRoster(headings: HeadingRow, sheet: RosterSheet): Roster {
  const first = headings.row + 1;
  const last = headings.table
    ? lastRow(headings.table.area) - (headings.table.showTotals ? 1 : 0)
    : sheet.values.length - 1;
  const rows = classifyRows(headings, sheet.values, first, last);
  if (headings.table) return { ...headings, rows, firstRow: first, lastRow: last };
  return { ...headings, rows, firstRow: rows.people[0] ?? first, lastRow: rows.people.at(-1) ?? first };
}

/** The cells that a roster covers, headings included. */
export function rosterArea(roster: Roster): Area {
  return {
    row: roster.row,
    column: roster.column,
    height: roster.lastRow - roster.row + 1,
    width: Math.max(1, roster.headings.length),
  };
}
