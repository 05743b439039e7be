/** Helpers over ranges that several classes share. */

import {
  MAX_COLUMNS,
  MAX_ROWS,
  formatAddress,
  isOnSheet,
  parseAddress,
  quoteSheetName,
  type Box,
} from "../../model/address.ts";
import { isCellError, type Cell, type CellValue } from "../../model/cell.ts";
import type { Sheet } from "../../model/sheet.ts";
import type { Workbook } from "../../model/workbook.ts";
import { WireError, type Json } from "../protocol.ts";
import { node, targetOf, type Area, type ExcelHost } from "../targets.ts";
import type { Argument, Node } from "../spec.ts";

/** Above this number of cells Excel answers null in place of the cells' values. */
const MAX_READ_CELLS = 5_000_000;
/** Addresses longer than this are cut by Excel. */
const MAX_ADDRESS = 8_192;

export const WHOLE_SHEET: Box = { row: 0, column: 0, height: MAX_ROWS, width: MAX_COLUMNS };

export const isUnbounded = (box: Box): boolean => box.height === MAX_ROWS || box.width === MAX_COLUMNS;
export const cellCount = (box: Box): number => box.height * box.width;

/** "Sheet1!A1:B2". */
export const addressOf = (sheet: Sheet, boxes: readonly Box[]): string =>
  boxes
    .map((box) => `${quoteSheetName(sheet.name)}!${formatAddress(box)}`)
    .join(",")
    .slice(0, MAX_ADDRESS);

/** A range node; InvalidArgument for a box that is not on the sheet. */
export function rangeNode(sheet: Sheet, box: Box): Node {
  if (!isOnSheet(box)) throw new WireError("InvalidArgument");
  return node("Range", { sheet, box });
}

export const rangeOrNull = (sheet: Sheet, box: Box | null): Node | null => (box ? rangeNode(sheet, box) : null);

/** A cell's value on the wire: errors by their text, an empty cell as "". */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/** A grid of what `read` gives for each cell; null for whole columns, whole rows and more than five million cells, as in Excel. */
export function mapCells<R>(area: Area, read: (cell: Cell, row: number, column: number) => R): R[][] | null {
  const { row, column, height, width } = area.box;
  if (isUnbounded(area.box) || height * width > MAX_READ_CELLS) return null;
  // Loops: this is how a client reads all that there is.
  const grid: R[][] = [];
  for (let r = row; r < row + height; r++) {
    const line: R[] = [];
    for (let c = column; c < column + width; c++) line.push(read(area.sheet.cell(r, c), r, c));
    grid.push(line);
  }
  return grid;
}

/** Splits "'My sheet'!A1:B2" into the sheet's name (undefined if there is none) and the rest. */
function splitAddress(address: string): { readonly sheetName: string | undefined; readonly cells: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheetName: undefined, cells: address };
  const sheetName = address
    .slice(0, bang)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  return { sheetName, cells: address.slice(bang + 1) };
}

/** The range that a formula like "=Sheet1!$A$1:$B$2" consists of, or null if it is anything else. */
export function areaOfFormula(workbook: Workbook, formula: string): Area | null {
  const { sheetName, cells } = splitAddress(formula.replace(/^=/, ""));
  const sheet = sheetName === undefined ? undefined : workbook.sheet(sheetName);
  const box = parseAddress(cells);
  return sheet && box ? { sheet, box } : null;
}

/** The range of a defined name that `sheet` sees: its own, or one of the workbook. */
export function areaOfName(workbook: Workbook, name: string, sheet: Sheet): Area | null {
  const candidates = workbook.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const found =
    candidates.find((one) => one.sheetId === sheet.id) ?? candidates.find((one) => one.sheetId === undefined);
  return found ? areaOfFormula(workbook, found.formula) : null;
}

/** The range that an address, a defined name or a Range argument names, seen from `sheet`. */
export function areaOfArgument(host: ExcelHost, argument: Argument, sheet: Sheet): Area {
  const given = targetOf("Range", argument);
  if (given) return given;
  if (typeof argument !== "string") throw new WireError("InvalidArgument");
  const { sheetName, cells } = splitAddress(argument);
  const owner = sheetName === undefined ? sheet : host.workbook.sheet(sheetName);
  const box = parseAddress(cells);
  if (owner && box) return { sheet: owner, box };
  const named = areaOfName(host.workbook, cells, sheet);
  if (!named) throw new WireError(owner ? "InvalidArgument" : "ItemNotFound");
  return named;
}

/** A property's value as a grid: a single value stands for a grid of one cell. */
export function gridOf(value: Json): readonly (readonly Json[])[] {
  if (!Array.isArray(value)) return [[value]];
  const rows: readonly Json[] = value;
  return rows.map((row) => {
    if (!Array.isArray(row)) throw new WireError("InvalidArgument");
    return row as readonly Json[];
  });
}

export const whole = (value: Argument, fallback = 0): number => {
  if (value === undefined) return fallback;
  if (typeof value !== "number" || !Number.isInteger(value)) throw new WireError("InvalidArgument");
  return value;
};
