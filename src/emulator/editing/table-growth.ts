import { type Box, intersect } from "../model/address.ts";
import type { Table } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { cellsIn } from "../formulas/cells-in.ts";
import { subtract } from "./change-ranges.ts";
import { rehomeStructured } from "../formulas/renames.ts";
import { fillCalculatedColumns } from "./calculated-columns.ts";
import { defaultColumnName, headerText, putHeader, setTable, uniqueName } from "./table-headers.ts";

/** Tables grow over what a person typed right under them or beside them. */
export function growTables(wb: Workbook, sheet: Sheet, typed: Box): void {
  for (const table of sheet.tables) {
    const grown = grownBox(table, typed);
    if (grown && isFree(sheet, table, grown)) setBox(wb, sheet, table, grown);
  }
}

function grownBox({ box, showTotals }: Table, typed: Box): Box | null {
  const bottom = box.row + box.height;
  const right = box.column + box.width;
  const isUnder = typed.row === bottom && typed.column >= box.column && typed.column + typed.width <= right;
  if (isUnder && !showTotals) return { ...box, height: box.height + typed.height };
  const isBeside = typed.column === right && typed.row >= box.row && typed.row + typed.height <= bottom;
  return isBeside ? { ...box, width: box.width + typed.width } : null;
}

const isFree = (sheet: Sheet, table: Table, grown: Box): boolean =>
  !sheet.tables.some((other) => other.id !== table.id && intersect(other.box, grown)) &&
  !sheet.merges.some((merge) => intersect(merge, grown));

/** Gives a table another box that starts at the same cell: columns keep their ids, new ones get the next and their header's text. */
export function setBox(wb: Workbook, sheet: Sheet, table: Table, box: Box): void {
  const columns = table.columns.slice(0, box.width);
  let nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  for (let i = columns.length; i < box.width; i++) {
    const taken = columns.map((column) => column.name);
    const text = table.showHeaders ? headerText(sheet, box.row, box.column + i) : "";
    const name = text === "" ? defaultColumnName(taken) : uniqueName(text, taken);
    columns.push({ id: nextId++, name });
    if (table.showHeaders) putHeader(wb, sheet, box.row, box.column + i, name);
  }
  const filter = table.filter && { ...table.filter, box: { ...box, height: box.height - (table.showTotals ? 1 : 0) } };
  const grown = { ...table, box, columns, filter };
  setTable(sheet, grown);
  rehomeCells(sheet, table.box, box, table.name);
  const added = box.row + box.height - (table.box.row + table.box.height);
  if (added > 0) fillCalculatedColumns(sheet, grown, { ...box, row: box.row + box.height - added, height: added });
  wb.needsCalculation = true;
}

/** Formulas that leave a table say its name from then on; those that come into it need not. */
function rehomeCells(sheet: Sheet, before: Box, after: Box, table: string): void {
  const rehome = (box: Box, from: string | undefined, to: string | undefined): void => {
    for (const { row, column, cell } of cellsIn(sheet, box)) {
      if (cell.formula === undefined) continue;
      const formula = rehomeStructured(cell.formula, from, to);
      if (formula !== cell.formula) sheet.put(row, column, { ...cell, formula });
    }
  };
  for (const box of subtract(before, after)) rehome(box, table, undefined);
  for (const box of subtract(after, before)) rehome(box, undefined, table);
}
