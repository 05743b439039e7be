/** The sizes of rows and columns, in points. */

import { MAX_COLUMNS, MAX_ROWS, type Box } from "../../model/address.ts";
import type { ColumnProperties, RowProperties } from "../../model/features.ts";
import type { Sheet } from "../../model/sheet.ts";
import { PIXELS_PER_POINT, pixelsOfWidth, widthOfPixels } from "../../model/sizes.ts";
import { WireError, type Json } from "../protocol.ts";
import { edit, type Method, type Property } from "../spec.ts";
import type { Area, ExcelHost } from "../targets.ts";
import { isUnbounded } from "./areas.ts";
import { displayText } from "./display.ts";
import { fittedHeight } from "./fit-rows.ts";

/** 64 pixels, shown as 8.43 characters. */
const DEFAULT_COLUMN_POINTS = 48;
const DEFAULT_ROW_POINTS = 15;

/** Office.js speaks of points. */
const pointsOfWidth = (characters: number): number => pixelsOfWidth(characters) / PIXELS_PER_POINT;
const widthOfPoints = (points: number): number => widthOfPixels(Math.round(points * PIXELS_PER_POINT));

/** A number from 0 to `largest`; InvalidArgument for anything else. */
export const sizeUpTo = (value: Json, largest: number): number => {
  if (typeof value !== "number" || value < 0 || value > largest) throw new WireError("InvalidArgument");
  return value;
};

/** The one size of some rows or columns, or null when they differ. Only existing entries are walked: a sheet has a million rows. */
function uniformSize<L>(
  lines: ReadonlyMap<number, L>,
  start: number,
  count: number,
  size: (line: L) => number | undefined,
  normal: number,
): Json {
  const sizes = new Set<number>();
  let set = 0;
  for (const [index, line] of lines) {
    if (index < start || index >= start + count) continue;
    sizes.add(size(line) ?? normal);
    set++;
  }
  if (set < count) sizes.add(normal);
  const [only = normal] = sizes;
  return sizes.size === 1 ? only : null;
}

function setLines<L extends object>(
  lines: Map<number, L>,
  start: number,
  count: number,
  limit: number,
  change: Partial<L>,
): void {
  // All rows at once would be a million entries; Excel then changes the default, which the model does not have.
  if (count === limit && limit === MAX_ROWS) throw new WireError("InvalidArgument");
  for (let index = start; index < start + count; index++) lines.set(index, { ...lines.get(index), ...change } as L);
}

/** The width that the longest text of a column needs, roughly: one character each and some padding. */
function autofitColumns(host: ExcelHost, { sheet, box }: Area): void {
  const used = sheet.usedBox(box, true);
  if (!used) return;
  for (let column = used.column; column < used.column + used.width; column++) {
    let longest = 0;
    for (let row = used.row; row < used.row + used.height; row++)
      longest = Math.max(longest, textLength(host, sheet, row, column));
    if (longest > 0) sheet.columns.set(column, { ...sheet.columns.get(column), width: Math.min(255, longest + 1.5) });
  }
}

function textLength(host: ExcelHost, sheet: Sheet, row: number, column: number): number {
  const cell = sheet.cell(row, column);
  return displayText(cell.value, host.workbook.styles.get(cell.style).numberFormat).length;
}

function autofitRows(host: ExcelHost, { sheet, box }: Area): void {
  const used = sheet.usedBox(box, true);
  const rows = isUnbounded(box) ? [...sheet.rows.keys()] : Array.from({ length: box.height }, (_, r) => box.row + r);
  for (const row of rows) {
    const { hidden } = sheet.rows.get(row) ?? {};
    const height = used ? fittedHeight(host, sheet, used, row) : undefined;
    if (hidden || height !== undefined)
      sheet.rows.set(row, { ...(hidden && { hidden }), ...(height !== undefined && { height }) });
    else sheet.rows.delete(row);
  }
}

const columnNumbers = ({ column, width }: Box): readonly number[] =>
  Array.from({ length: width }, (_, index) => column + index);

const hasStandardWidth = (sheet: Sheet, box: Box): boolean =>
  columnNumbers(box).every((column) => sheet.columns.get(column)?.width === undefined);

/** A column of which nothing else is known is then as one that never was touched. */
function forgetWidths(sheet: Sheet, box: Box): void {
  for (const column of columnNumbers(box)) {
    const { hidden, style } = sheet.columns.get(column) ?? {};
    if (hidden || style !== undefined)
      sheet.columns.set(column, { ...(hidden && { hidden }), ...(style !== undefined && { style }) });
    else sheet.columns.delete(column);
  }
}

const columns = (sheet: Sheet, box: Box, change: ColumnProperties): void =>
  setLines(sheet.columns, box.column, box.width, MAX_COLUMNS, change);
const rows = (sheet: Sheet, box: Box, change: RowProperties): void =>
  setLines(sheet.rows, box.row, box.height, MAX_ROWS, change);

export const sizeProperties: Readonly<Record<string, Property<Area, ExcelHost>>> = {
  columnWidth: {
    read: ({ sheet, box }) =>
      uniformSize(
        sheet.columns,
        box.column,
        box.width,
        ({ width }) => (width === undefined ? undefined : pointsOfWidth(width)),
        DEFAULT_COLUMN_POINTS,
      ),
    write: ({ sheet, box }, value) => columns(sheet, box, { width: widthOfPoints(sizeUpTo(value, 1_342.5)) }),
  },
  useStandardWidth: {
    read: ({ sheet, box }) => hasStandardWidth(sheet, box),
    write: ({ sheet, box }, value) => {
      if (value === true) forgetWidths(sheet, box);
    },
  },
  rowHeight: {
    read: ({ sheet, box }) => uniformSize(sheet.rows, box.row, box.height, ({ height }) => height, DEFAULT_ROW_POINTS),
    write: ({ sheet, box }, value) => rows(sheet, box, { height: sizeUpTo(value, 409.5) }),
  },
};

export const autofitMethods: Readonly<Record<string, Method<Area, ExcelHost>>> = {
  autofitColumns: edit((area, _args, host) => autofitColumns(host, area)),
  autofitRows: edit((area, _args, host) => autofitRows(host, area)),
};
