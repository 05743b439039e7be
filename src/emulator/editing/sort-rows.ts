import { shiftReferences } from "../formulas/references.ts";
import type { Box } from "../model/address.ts";
import { type CellValue, type Cell, isCellError } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { guardCells, guardNoMerges } from "./guards.ts";
import { shownRows } from "./shown-rows.ts";

/** Excel's order of kinds: numbers, texts, FALSE and TRUE, errors; empty cells last whatever the direction. */
function rankOf(value: CellValue): number {
  if (isCellError(value)) return 3;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

const collator = new Intl.Collator("en", { sensitivity: "accent" });

function compare(a: CellValue, b: CellValue): number {
  const ranks = rankOf(a) - rankOf(b);
  if (ranks !== 0) return ranks;
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
  return isCellError(a) ? 0 : Number(a) - Number(b);
}

/** The order of values in a sorted column. */
export function compareValues(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return ascending ? compare(a, b) : compare(b, a);
}

/**
 * Sorts rows (without their headings) by the column at `offset`; equal rows keep their order. Values, styles and formulas travel,
 * relative references with them. Hidden rows stay where they are.
 */
export function sortRows(wb: Workbook, sheet: Sheet, body: Box, offset: number, ascending: boolean): void {
  guardCells(wb, sheet, body);
  guardNoMerges(sheet, body);
  const places = shownRows(sheet, body);
  const rows = places.map((row) => readRow(sheet, row, body.column, body.width));
  rows.sort((a, b) => compareValues(a.cells[offset]?.value ?? null, b.cells[offset]?.value ?? null, ascending));
  rows.forEach(({ from, cells }, at) => {
    const to = places[at] ?? from;
    cells.forEach((cell, dx) => sheet.put(to, body.column + dx, moved(cell, to - from)));
  });
  wb.needsCalculation = true;
}

interface SortedRow {
  readonly from: number;
  readonly cells: readonly Cell[];
}

const readRow = (sheet: Sheet, row: number, column: number, width: number): SortedRow => ({
  from: row,
  cells: Array.from({ length: width }, (_, dx) => sheet.cell(row, column + dx)),
});

const moved = (cell: Cell, rows: number): Cell =>
  cell.formula === undefined || rows === 0 ? cell : { ...cell, formula: shiftReferences(cell.formula, rows, 0) };
