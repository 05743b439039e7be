/** A reference in a formula, taken apart: two corners, each absolute or relative in each direction. */

import { type Box, columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "../model/address.ts";

export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

export interface Reference {
  readonly shape: "cell" | "range" | "columns" | "rows";
  readonly first: Corner;
  readonly last: Corner;
}

const PART = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

function parseCorner(text: string, isLast: boolean): Corner {
  const [, before = "", letters = "", between = "", digits = ""] = PART.exec(text) ?? [];
  const rowMark = letters === "" ? before : between;
  return {
    row: digits === "" ? (isLast ? MAX_ROWS - 1 : 0) : Number(digits) - 1,
    column: letters === "" ? (isLast ? MAX_COLUMNS - 1 : 0) : columnIndex(letters),
    rowAbsolute: digits === "" || rowMark === "$",
    columnAbsolute: letters === "" || before === "$",
  };
}

function shapeOf(first: string, isRange: boolean): Reference["shape"] {
  if (!isRange) return "cell";
  if (!/\d/.test(first)) return "columns";
  return /[A-Z]/i.test(first) ? "range" : "rows";
}

/** What a token of kind "reference" says; null if it lies beyond the sheet's edge. */
export function parseReference(text: string): Reference | null {
  const [first = "", last] = text.split(":");
  const reference: Reference = {
    shape: shapeOf(first, last !== undefined),
    first: parseCorner(first, false),
    last: parseCorner(last ?? first, true),
  };
  return isOnSheet(reference.first) && isOnSheet(reference.last) ? reference : null;
}

export const isOnSheet = ({ row, column }: Corner): boolean =>
  row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;

function formatCorner(corner: Corner, shape: Reference["shape"]): string {
  const column = (corner.columnAbsolute ? "$" : "") + columnName(corner.column);
  const row = (corner.rowAbsolute ? "$" : "") + String(corner.row + 1);
  return shape === "columns" ? column : shape === "rows" ? row : column + row;
}

/** The inverse of `parseReference`. */
export function formatReference({ shape, first, last }: Reference): string {
  return shape === "cell" ? formatCorner(first, shape) : `${formatCorner(first, shape)}:${formatCorner(last, shape)}`;
}

export function boxOfReference({ first, last }: Reference): Box {
  return {
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    height: Math.abs(last.row - first.row) + 1,
    width: Math.abs(last.column - first.column) + 1,
  };
}

/** The reference to another box with the same "$" marks and, where the box allows, the same shape. */
export function withBox(reference: Reference, box: Box): Reference {
  const last = { ...reference.last, row: box.row + box.height - 1, column: box.column + box.width - 1 };
  return { ...reference, first: { ...reference.first, row: box.row, column: box.column }, last };
}
