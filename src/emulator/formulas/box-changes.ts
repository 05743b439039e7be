/** Where a box of cells lands when cells are inserted, deleted, moved or reordered: one rule for references, merges, validations and formats. */

import { type Box, contains, MAX_COLUMNS, MAX_ROWS } from "../model/address.ts";

export type BoxChange =
  | { readonly kind: "insert"; readonly sheet: string; readonly box: Box; readonly shift: "down" | "right" }
  | { readonly kind: "delete"; readonly sheet: string; readonly box: Box; readonly shift: "up" | "left" }
  | {
      readonly kind: "move";
      readonly sheet: string;
      readonly box: Box;
      readonly rows: number;
      readonly columns: number;
    }
  /** The column at `from` (offset in `box`) goes to the offset `to`; those between move over by one. */
  | { readonly kind: "reorder"; readonly sheet: string; readonly box: Box; readonly from: number; readonly to: number };

const transpose = (box: Box): Box => ({ row: box.column, column: box.row, height: box.width, width: box.height });

/** Null: every cell of `box` is gone. A box that the change touches only sideways stays as it is, as in Excel. */
export function changeBox(box: Box, change: BoxChange): Box | null {
  switch (change.kind) {
    case "insert":
      if (change.shift === "down") return insertRows(box, change.box, MAX_ROWS);
      return transposed(insertRows(transpose(box), transpose(change.box), MAX_COLUMNS));
    case "delete":
      if (change.shift === "up") return deleteRows(box, change.box, MAX_ROWS);
      return transposed(deleteRows(transpose(box), transpose(change.box), MAX_COLUMNS));
    case "move":
      return moveBox(box, change.box, change.rows, change.columns);
    case "reorder":
      return reorderBox(box, change.box, change.from, change.to);
  }
}

const transposed = (box: Box | null): Box | null => box && transpose(box);
const isBeside = (box: Box, band: Box): boolean =>
  box.column < band.column || box.column + box.width > band.column + band.width;

function insertRows(box: Box, inserted: Box, limit: number): Box | null {
  const end = box.row + box.height;
  // A whole column stays a whole column.
  if (isBeside(box, inserted) || end <= inserted.row || box.height === limit) return box;
  if (box.row < inserted.row) return { ...box, height: Math.min(box.height + inserted.height, limit - box.row) };
  const row = box.row + inserted.height;
  return row >= limit ? null : { ...box, row, height: Math.min(box.height, limit - row) };
}

function deleteRows(box: Box, deleted: Box, limit: number): Box | null {
  if (isBeside(box, deleted) || box.height === limit) return box;
  const clip = (row: number): number => (row <= deleted.row ? row : Math.max(deleted.row, row - deleted.height));
  const row = clip(box.row);
  const height = clip(box.row + box.height) - row;
  return height > 0 ? { ...box, row, height } : null;
}

function moveBox(box: Box, moved: Box, rows: number, columns: number): Box | null {
  if (contains(moved, box)) return { ...box, row: box.row + rows, column: box.column + columns };
  const target = { ...moved, row: moved.row + rows, column: moved.column + columns };
  return contains(target, box) ? null : box;
}

/** Where the column at offset `offset` goes when the one at `from` goes to `to`. */
export function reorderedOffset(offset: number, from: number, to: number): number {
  if (offset === from) return to;
  if (from < to) return offset > from && offset <= to ? offset - 1 : offset;
  return offset >= to && offset < from ? offset + 1 : offset;
}

function reorderBox(box: Box, table: Box, from: number, to: number): Box {
  const first = box.column - table.column;
  const isInside = first >= 0 && box.column + box.width <= table.column + table.width;
  const isInRows = box.row >= table.row && box.row + box.height <= table.row + table.height;
  if (!isInside || !isInRows) return box;
  const offsets = Array.from({ length: box.width }, (_, i) => reorderedOffset(first + i, from, to));
  const left = Math.min(...offsets);
  // A block that is torn apart keeps its place: Excel's range then covers what lies there.
  return Math.max(...offsets) - left + 1 === box.width ? { ...box, column: table.column + left } : box;
}
