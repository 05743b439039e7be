/** Widths of columns and heights of rows, as a person sets them. */

import { guardProtection } from "../../emulator/editing/guards.ts";
import type { Sheet } from "../../emulator/model/sheet.ts";
import { PIXELS_PER_POINT, widthOfPixels } from "../../emulator/model/sizes.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import { displayText } from "../../emulator/wire/objects/display.ts";
import type { CellArt } from "./appearance.ts";
import type { Measure } from "./cell-text.ts";

/** Room beside a text, and for the button of a filter. */
const PADDING = 8;
const BUTTON = 18;
const LEAST = 5;

/** `pixels`: at least the width of a hand's breadth for the pointer. */
export function setColumnWidth(sheet: Sheet, column: number, pixels: number): void {
  guardProtection(sheet);
  const { hidden: _hidden, ...rest } = sheet.columns.get(column) ?? {};
  sheet.columns.set(column, { ...rest, width: widthOfPixels(Math.max(LEAST, pixels)) });
}

export function setRowHeight(sheet: Sheet, row: number, pixels: number): void {
  guardProtection(sheet);
  const { hidden: _hidden, ...rest } = sheet.rows.get(row) ?? {};
  sheet.rows.set(row, { ...rest, height: Math.max(LEAST, pixels) / PIXELS_PER_POINT });
}

/** A row that nobody sized is as high as its largest font needs. */
export function fitRow(sheet: Sheet, row: number): void {
  guardProtection(sheet);
  const { height: _height, ...rest } = sheet.rows.get(row) ?? {};
  if (Object.keys(rest).length === 0) sheet.rows.delete(row);
  else sheet.rows.set(row, rest);
}

/** Pixels of the widest text in a column; null where it is empty. */
export function widestText(
  wb: Workbook,
  sheet: Sheet,
  column: number,
  artOf: (row: number, column: number) => CellArt,
  measureIn: (font: string) => Measure,
): number | null {
  const used = sheet.usedBox({ row: 0, column, height: 1_048_576, width: 1 }, true);
  if (!used) return null;
  const hasButton = [sheet.filter, ...sheet.tables.map(({ filter }) => filter)].some(
    (filter) => filter && column >= filter.box.column && column < filter.box.column + filter.box.width,
  );
  let widest = 0;
  for (let row = used.row; row < used.row + used.height; row++) {
    const { value, style } = sheet.cell(row, column);
    if (value === null || sheet.merges.some((merge) => merge.row === row && merge.column === column)) continue;
    const text = displayText(value, wb.styles.get(style).numberFormat);
    widest = Math.max(widest, measureIn(artOf(row, column).font)(text));
  }
  return Math.ceil(widest) + PADDING + (hasButton ? BUTTON : 0);
}
