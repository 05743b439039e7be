import { cellsIn } from "../formulas/cells-in.ts";
import { dropStructuredIn, renameTableIn } from "../formulas/renames.ts";
import { sameText } from "../formulas/references.ts";
import { type Box, formatAddress, intersect } from "../model/address.ts";
import { EMPTY_CELL } from "../model/cell.ts";
import type { Table } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { EditError } from "./edit-error.ts";
import { guardCells, guardNoMerges, guardOnSheet, guardProtection } from "./guards.ts";
import { insertCells } from "./insert-delete.ts";
import { freeTableId, freeTableName, guardFreeName } from "./object-names.ts";
import { lowerReferences } from "./lower-references.ts";
import { rewriteFormulas } from "./rewrite-formulas.ts";
import { setBox } from "./table-growth.ts";
import { setTable, sheetOfTable, takeHeaderTexts } from "./table-headers.ts";
import { type InputGrid, writeInputs } from "./write-cells.ts";

const DEFAULT_STYLE = "TableStyleMedium2";

/** Makes a table of a box. Without headers in it, a header row is put above the data, which moves down by one row. */
export function addTable(wb: Workbook, sheet: Sheet, box: Box, hasHeaders: boolean, name?: string): Table {
  guardTableBox(sheet, box, undefined);
  if (name !== undefined) guardFreeName(wb, name, undefined);
  const data = hasHeaders ? { ...box, height: Math.max(2, box.height) } : { ...box, height: box.height + 1 };
  guardTableBox(sheet, data, undefined);
  if (!hasHeaders) insertCells(wb, sheet, { ...box, height: 1 }, "down");
  const columns = Array.from({ length: box.width }, (_, i) => ({ id: i + 1, name: `\u0000${i}` }));
  const table: Table = {
    id: freeTableId(wb),
    name: name ?? freeTableName(wb),
    box: data,
    columns,
    style: DEFAULT_STYLE,
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    filter: { box: data, active: false },
  };
  sheet.tables = [...sheet.tables, table];
  takeHeaderTexts(wb, sheet, data);
  wb.needsCalculation = true;
  return currentTable(wb, table);
}

/** The table as it stands now: records are replaced by edits, ids stay. */
export function currentTable(wb: Workbook, table: Table): Table {
  const found = sheetOfTable(wb, table).tables.find((known) => known.id === table.id);
  return found ?? table;
}

function guardTableBox(sheet: Sheet, box: Box, own: Table | undefined): void {
  guardOnSheet(box);
  guardProtection(sheet);
  guardNoMerges(sheet, box);
  const other = sheet.tables.find((table) => table.id !== own?.id && intersect(table.box, box));
  if (other) {
    throw new EditError(
      "InvalidArgument",
      `The table ${other.name} (${formatAddress(other.box)}) lies in ${formatAddress(box)}.`,
    );
  }
}

/** Gives a table another box: its header row stays where it is, and the boxes overlap. */
export function resizeTable(wb: Workbook, table: Table, box: Box): Table {
  const sheet = sheetOfTable(wb, table);
  const isHeaderKept = box.row === table.box.row && intersect(box, table.box) !== null;
  if (!isHeaderKept || box.height < 2) {
    throw new EditError(
      "InvalidArgument",
      `The table ${table.name} must keep its header row, and at least one row under it.`,
    );
  }
  guardTableBox(sheet, box, table);
  setBox(wb, sheet, table, box);
  return currentTable(wb, table);
}

/** Renames a table; every formula follows. */
export function renameTable(wb: Workbook, table: Table, name: string): Table {
  if (!sameText(table.name, name)) guardFreeName(wb, name, undefined);
  setTable(sheetOfTable(wb, table), { ...table, name });
  rewriteFormulas(wb, (formula) => renameTableIn(formula, table.name, name));
  return currentTable(wb, table);
}

/** Deletes a table with its cells; references to it become #REF!. */
export function deleteTable(wb: Workbook, table: Table): void {
  const sheet = sheetOfTable(wb, table);
  guardProtection(sheet);
  rewriteFormulas(wb, (formula, home) => dropStructuredIn(formula, home.table, table.name));
  sheet.tables = sheet.tables.filter((known) => known.id !== table.id);
  for (const { row, column } of cellsIn(sheet, table.box)) sheet.put(row, column, EMPTY_CELL);
  wb.needsCalculation = true;
}

/** Takes the table away and leaves its cells; structured references to it become A1 references. */
export function convertToRange(wb: Workbook, table: Table): void {
  const sheet = sheetOfTable(wb, table);
  guardProtection(sheet);
  lowerReferences(wb, table);
  sheet.tables = sheet.tables.filter((known) => known.id !== table.id);
  wb.needsCalculation = true;
}

/** Adds data rows before the data row `index`, or at the end if it is null. `grid`: their values, or null for empty rows. */
export function addTableRows(
  wb: Workbook,
  table: Table,
  index: number | null,
  grid: InputGrid | null,
  count = grid?.length ?? 1,
): Table {
  const sheet = sheetOfTable(wb, table);
  const { box } = table;
  const top = box.row + (table.showHeaders ? 1 : 0);
  const end = box.row + box.height - (table.showTotals ? 1 : 0);
  const row = index === null ? end : top + index;
  if (row < top || row > end) throw new EditError("InvalidArgument", `The table ${table.name} has no row ${index}.`);
  const added = { ...box, row, height: count };
  guardCells(wb, sheet, added);
  insertCells(wb, sheet, added, "down");
  const grown = currentTable(wb, table);
  if (grown.box.height === box.height) setBox(wb, sheet, grown, { ...box, height: box.height + count });
  if (grid) writeInputs(wb, sheet, added, grid);
  return currentTable(wb, table);
}
