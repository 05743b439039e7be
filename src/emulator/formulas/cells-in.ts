import { type Box, cellKey, columnOfKey, rowOfKey } from "../model/address.ts";
import type { Cell } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of a box that exist, as a list: they may be replaced while it is walked. Quick for whole columns too. */
export function cellsIn(sheet: Sheet, box: Box): PlacedCell[] {
  return box.height * box.width > sheet.cells.size ? ofAll(sheet, box) : ofBox(sheet, box);
}

function ofAll(sheet: Sheet, box: Box): PlacedCell[] {
  const found: PlacedCell[] = [];
  for (const [key, cell] of sheet.cells) {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    const isInRows = row >= box.row && row < box.row + box.height;
    if (isInRows && column >= box.column && column < box.column + box.width) found.push({ row, column, cell });
  }
  return found;
}

function ofBox(sheet: Sheet, box: Box): PlacedCell[] {
  const found: PlacedCell[] = [];
  for (let row = box.row; row < box.row + box.height; row++) {
    for (let column = box.column; column < box.column + box.width; column++) {
      const cell = sheet.cells.get(cellKey(row, column));
      if (cell) found.push({ row, column, cell });
    }
  }
  return found;
}
