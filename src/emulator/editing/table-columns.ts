import { dropStructuredIn } from "../formulas/renames.ts";
import type { Box } from "../model/address.ts";
import type { Table, TableColumn } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { applyChange } from "./apply-change.ts";
import { EditError } from "./edit-error.ts";
import { guardFilter, guardProtection } from "./guards.ts";
import { deleteCells, insertCells } from "./insert-delete.ts";
import { rewriteFormulas } from "./rewrite-formulas.ts";
import { setBox } from "./table-growth.ts";
import { columnOf, headerText, putHeader, sheetOfTable } from "./table-headers.ts";
import { currentTable } from "./tables.ts";
import { type InputGrid, writeInputs } from "./write-cells.ts";

/**
 * Adds columns before the column at `index`, or at the right end if it is null; cells to the right of the table move over.
 * `grid`: the new cells from the header row down; null gives one empty column.
 */
export function addTableColumns(
  wb: Workbook,
  table: Table,
  index: number | null,
  grid: InputGrid | null,
): readonly TableColumn[] {
  const sheet = sheetOfTable(wb, table);
  const { box } = table;
  const offset = index ?? box.width;
  if (offset < 0 || offset > box.width)
    throw new EditError("InvalidArgument", `The table ${table.name} has no column ${index}.`);
  const width = grid?.[0]?.length ?? 1;
  if (grid && (grid.length !== box.height || grid.some((row) => row.length !== width))) {
    throw new EditError(
      "InvalidArgument",
      `The table ${table.name} has ${box.height} rows, the values ${grid.length}.`,
    );
  }
  const added = { ...box, column: box.column + offset, width };
  insertCells(wb, sheet, added, "right");
  const grown = currentTable(wb, table);
  if (grown.box.width === box.width) setBox(wb, sheet, grown, { ...box, width: box.width + width });
  nameHeaders(wb, sheet, currentTable(wb, table), offset, width);
  if (grid) writeInputs(wb, sheet, added, grid);
  return currentTable(wb, table).columns.slice(offset, offset + width);
}

function nameHeaders(wb: Workbook, sheet: Sheet, table: Table, offset: number, width: number): void {
  if (!table.showHeaders) return;
  table.columns.slice(offset, offset + width).forEach((column, i) => {
    const at = table.box.column + offset + i;
    if (headerText(sheet, table.box.row, at) !== column.name) putHeader(wb, sheet, table.box.row, at, column.name);
  });
}

const columnBox = (box: Box, index: number): Box => ({ ...box, column: box.column + index, width: 1 });

/** Deletes a column; cells to the right of the table move over, references to it become #REF!. */
export function deleteTableColumn(wb: Workbook, table: Table, columnId: number): void {
  const { sheet, column, index } = columnOf(wb, table, columnId);
  if (table.columns.length === 1) throw new EditError("InvalidOperation", `The table ${table.name} needs one column.`);
  deleteCells(wb, sheet, columnBox(table.box, index), "left");
  rewriteFormulas(wb, (formula, home) => dropStructuredIn(formula, home.table, table.name, column.name));
}

/** Moves a column to another place, as a person does by cutting and inserting it: id, name, cells, rules, width and references go along. */
export function moveTableColumn(wb: Workbook, table: Table, columnId: number, toIndex: number): void {
  const { sheet, index } = columnOf(wb, table, columnId);
  if (toIndex < 0 || toIndex >= table.columns.length) {
    throw new EditError("InvalidArgument", `The table ${table.name} has no place ${toIndex}.`);
  }
  guardProtection(sheet);
  guardFilter(sheet, table.box);
  if (index === toIndex) return;
  moveWidths(sheet, table.box, index, toIndex);
  applyChange(wb, sheet, { kind: "reorder", sheet: sheet.name, box: table.box, from: index, to: toIndex });
}

function moveWidths(sheet: Sheet, box: Box, from: number, to: number): void {
  const properties = Array.from({ length: box.width }, (_, i) => sheet.columns.get(box.column + i));
  properties.splice(to, 0, ...properties.splice(from, 1));
  properties.forEach((property, i) => {
    if (property) sheet.columns.set(box.column + i, property);
    else sheet.columns.delete(box.column + i);
  });
}
