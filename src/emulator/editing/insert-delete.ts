import { type Box, contains, formatAddress, intersect, MAX_COLUMNS, MAX_ROWS } from "../model/address.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { applyChange } from "./apply-change.ts";
import { bodyOf, fillCalculatedColumns } from "./calculated-columns.ts";
import { EditError } from "./edit-error.ts";
import { guardFilter, guardOnSheet, guardProtection } from "./guards.ts";

/** Inserts empty cells; those at and after `box` move down or right, and every reference follows. */
export function insertCells(wb: Workbook, sheet: Sheet, box: Box, shift: "down" | "right"): void {
  guardShift(sheet, box, shift === "down");
  guardEdge(sheet, box, shift === "down");
  applyChange(wb, sheet, { kind: "insert", sheet: sheet.name, box, shift });
  takeNeighbourStyles(sheet, box, shift);
  if (shift === "down") fillTables(sheet, box);
}

/** Rows inserted inside a table are data rows of it. */
function fillTables(sheet: Sheet, inserted: Box): void {
  for (const table of sheet.tables) {
    const body = bodyOf(table);
    const rows = body && intersect(body, inserted);
    if (rows) fillCalculatedColumns(sheet, table, rows);
  }
}

/** Deletes cells; those after `box` move up or left. References to what is gone become #REF!. */
export function deleteCells(wb: Workbook, sheet: Sheet, box: Box, shift: "up" | "left"): void {
  guardShift(sheet, box, shift === "up");
  for (const table of sheet.tables) guardTableParts(table.box, box, shift === "up");
  applyChange(wb, sheet, { kind: "delete", sheet: sheet.name, box, shift });
}

/** All cells that an insertion or deletion at `box` moves. */
const movedBand = (box: Box, isVertical: boolean): Box =>
  isVertical ? { ...box, height: MAX_ROWS - box.row } : { ...box, width: MAX_COLUMNS - box.column };

function guardShift(sheet: Sheet, box: Box, isVertical: boolean): void {
  guardOnSheet(box);
  guardProtection(sheet);
  // Whole columns take nothing from one row to another.
  if (box.height < MAX_ROWS) guardFilter(sheet, box);
  const band = movedBand(box, isVertical);
  const table = sheet.tables.find((candidate) => isTorn(candidate.box, band, isVertical));
  if (table) {
    throw new EditError(
      "InsertDeleteConflict",
      `Cells of the table ${table.name} (${formatAddress(table.box)}) cannot be shifted.`,
    );
  }
  const merge = sheet.merges.find((candidate) => isTorn(candidate, band, isVertical));
  if (merge) throw new EditError("MergedRangeConflict", `The merged cells ${formatAddress(merge)} cannot be shifted.`);
}

/** Whether some lanes (columns, when moving vertically) of `block` would move and others stay. */
function isTorn(block: Box, band: Box, isVertical: boolean): boolean {
  if (!intersect(block, band)) return false;
  return isVertical
    ? block.column < band.column || block.column + block.width > band.column + band.width
    : block.row < band.row || block.row + block.height > band.row + band.height;
}

/** A table's header row cannot be deleted while the table lives. */
function guardTableParts(table: Box, deleted: Box, isVertical: boolean): void {
  const headers = { ...table, height: 1 };
  if (isVertical && intersect(deleted, headers) && !contains(deleted, table)) {
    throw new EditError(
      "InsertDeleteConflict",
      `The header row of the table at ${formatAddress(table)} cannot be deleted.`,
    );
  }
}

/** Nothing with content may be pushed over the edge of the sheet. */
function guardEdge(sheet: Sheet, box: Box, isVertical: boolean): void {
  const edge = isVertical ? { ...box, row: MAX_ROWS - box.height } : { ...box, column: MAX_COLUMNS - box.width };
  const isWhole = isVertical ? box.width === MAX_COLUMNS : box.height === MAX_ROWS;
  if (sheet.usedBox(edge, !isWhole)) {
    throw new EditError("NonBlankCellOffSheet", "Cells with content would be pushed off the sheet.");
  }
}

/** Inserted cells look like those before them, as in Excel. */
function takeNeighbourStyles(sheet: Sheet, box: Box, shift: "down" | "right"): void {
  const [dy, dx] = shift === "down" ? [1, 0] : [0, 1];
  const first = shift === "down" ? box.row : box.column;
  const lane =
    shift === "down" ? { ...box, row: box.row - 1, height: 1 } : { ...box, column: box.column - 1, width: 1 };
  const used = first > 0 ? sheet.usedBox(lane) : null;
  if (!used) return;
  for (let row = used.row; row < used.row + used.height; row++) {
    for (let column = used.column; column < used.column + used.width; column++) {
      const { style } = sheet.cell(row, column);
      const count = style === 0 ? 0 : shift === "down" ? box.height : box.width;
      for (let i = 1; i <= count; i++) sheet.put(row + i * dy, column + i * dx, { value: null, style });
    }
  }
}
