/** Rearranging a roster as people do in Excel, beside Rungs or in the midst of its work. */

import { deleteCells, insertCells } from "../../src/emulator/editing/insert-delete.ts";
import { sortRows } from "../../src/emulator/editing/sort-rows.ts";
import { resizeTable } from "../../src/emulator/editing/tables.ts";
import { calculate } from "../../src/emulator/formulas/calculate.ts";
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "../../src/emulator/model/address.ts";
import type { Table } from "../../src/emulator/model/features.ts";
import type { Sheet } from "../../src/emulator/model/sheet.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import type { Rows } from "./roster-files.ts";
import type { startSetUp } from "./setting-up.ts";
import { addressOf } from "./whereabouts.ts";

export const PEOPLE: Rows = [
  ["Emp No", "Name", "Track", "Level"],
  [1007, "Nora", "Developer", "D4"],
  [1003, "Tom", "Developer", "D3"],
  [1005, "Ai", "Developer", "D2"],
];
export type Kind = "table" | "range";
export const KINDS: readonly Kind[] = ["table", "range"];
export type Setting = Awaited<ReturnType<typeof startSetUp>>;

export const rosterSheet = (workbook: Workbook): Sheet => {
  const [first] = workbook.sheets;
  if (!first) throw new Error("There is no sheet.");
  return first;
};

/** Row and column of the first cell with that content. */
export function cellOf(
  workbook: Workbook,
  content: string | number,
  on: Sheet = rosterSheet(workbook),
): { readonly row: number; readonly column: number } {
  const box = parseAddress(addressOf(workbook, on.name, content));
  if (!box) throw new Error(`"${content}" is nowhere.`);
  return box;
}

export const rowOf = (workbook: Workbook, content: string | number) => {
  return { row: cellOf(workbook, content).row, column: 0, height: 1, width: MAX_COLUMNS };
};
export const columnOf = (workbook: Workbook, heading: string) => {
  return { row: 0, column: cellOf(workbook, heading).column, height: MAX_ROWS, width: 1 };
};
export const insertAt = (workbook: Workbook, box: ReturnType<typeof rowOf>, shift: "down" | "right"): void =>
  insertCells(workbook, rosterSheet(workbook), box, shift);
export const deleteAt = (workbook: Workbook, box: ReturnType<typeof rowOf>, shift: "up" | "left"): void =>
  deleteCells(workbook, rosterSheet(workbook), box, shift);

export function sort(workbook: Workbook): void {
  const { row, column } = cellOf(workbook, "Emp No");
  const body = { row: row + 1, column, height: 3, width: rosterSheet(workbook).usedBox()?.width ?? 1 };
  sortRows(workbook, rosterSheet(workbook), body, 0, true);
}

export function tableOf(workbook: Workbook): Table {
  const [table] = rosterSheet(workbook).tables;
  if (!table) throw new Error("There is no table.");
  return table;
}

export const idOf = (workbook: Workbook, heading: string): number =>
  tableOf(workbook).columns.find(({ name }) => name === heading)?.id ?? 0;

export function resize(workbook: Workbook, rows: number): void {
  const table = tableOf(workbook);
  resizeTable(workbook, table, { ...table.box, height: table.box.height + rows });
}

/** The employees' levels as their cells show them. */
export function shown({ workbook }: Pick<Setting, "workbook">, ids: readonly string[], on = rosterSheet(workbook)) {
  calculate(workbook);
  const at = (content: string | number) => cellOf(workbook, content, on);
  const { column } = at("Recommended level");
  return Object.fromEntries(ids.map((id) => [id, on.cell(at(Number(id)).row, column).value ?? ""]));
}

/** The levels of employees and the headings there, on whichever sheet they are rated. */
export function levelsBeside(workbook: Workbook, ids: readonly number[]) {
  const on = workbook.sheets.find(({ name }) => name === "Calibration") ?? rosterSheet(workbook);
  const { row } = cellOf(workbook, "Recommended level", on);
  const width = (on.usedBox()?.column ?? 0) + (on.usedBox()?.width ?? 0);
  const values = Array.from({ length: width }, (_, column) => on.cell(row, column).value);
  const headings = values.filter((value) => typeof value === "string" && value !== "") as readonly string[];
  return { levels: shown({ workbook }, ids.map(String), on), headings };
}
