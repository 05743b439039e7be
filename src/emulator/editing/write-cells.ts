import { makeShifter } from "../formulas/references.ts";
import { rehomeStructured } from "../formulas/renames.ts";
import { fromR1C1 } from "../formulas/r1c1.ts";
import { type Box, contains } from "../model/address.ts";
import type { Cell } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { parseInput, type ParsedInput } from "./cell-input.ts";
import { EditError } from "./edit-error.ts";
import { checkFormula } from "./formula-check.ts";
import { guardCells, guardFilter } from "./guards.ts";
import { tableAt } from "./rewrite-formulas.ts";
import { noteCalculatedColumns } from "./calculated-columns.ts";
import { growTables } from "./table-growth.ts";
import { takeHeaderTexts } from "./table-headers.ts";

/** Null leaves the cell as it is; "" empties it. */
export type CellInput = string | number | boolean | null;
export type InputGrid = readonly (readonly CellInput[])[];

export interface WriteOptions {
  /** Typed by a person: a table grows when something is typed right under it or beside it. */
  readonly byUser?: boolean;
}

/** One write: the entry for a cell that is not left alone, already read. */
interface Entry {
  readonly row: number;
  readonly column: number;
  readonly parsed: ParsedInput;
}

/**
 * Writes a grid of the box's size, or one entry to all its cells (a formula's relative references then move as in a fill).
 * Everything is checked before anything is written.
 */
export function writeInputs(wb: Workbook, sheet: Sheet, box: Box, grid: InputGrid, options: WriteOptions = {}): void {
  const isBroadcast = grid.length === 1 && grid[0]?.length === 1;
  if (!isBroadcast) checkSize(box, grid);
  guardCells(wb, sheet, box);
  guardFilter(sheet, box);
  const entries = readEntries(
    wb,
    sheet,
    box,
    isBroadcast ? broadcaster(grid[0]?.[0] ?? null) : (dy, dx) => grid[dy]?.[dx] ?? null,
  );
  for (const entry of entries) enter(wb, sheet, entry);
  afterWriting(wb, sheet, box, options);
}

/** What is written into the cell at an offset of the box. */
type InputAt = (dy: number, dx: number) => CellInput;

/** One entry for all cells; a formula's relative references move as in a fill. */
function broadcaster(input: CellInput): InputAt {
  if (typeof input !== "string" || !input.startsWith("=")) return () => input;
  return makeShifter(input);
}

function readEntries(wb: Workbook, sheet: Sheet, box: Box, inputAt: InputAt): Entry[] {
  const entries: Entry[] = [];
  const admit = formulaGate(wb, sheet);
  for (const { row, column } of writableCells(sheet, box)) {
    const input = inputAt(row - box.row, column - box.column);
    if (input === null) continue;
    const parsed = parseInput(input, wb.styles.get(styleAt(sheet, row, column)));
    const formula = parsed.formula === undefined ? undefined : admit(parsed.formula, row, column);
    entries.push({ row, column, parsed: formula === undefined ? parsed : { ...parsed, formula } });
  }
  return entries;
}

/** The same for formulas in R1C1 notation; entries that are no formulas are taken as they are. */
export function writeFormulasR1C1(wb: Workbook, sheet: Sheet, box: Box, grid: InputGrid): void {
  const isBroadcast = grid.length === 1 && grid[0]?.length === 1;
  if (!isBroadcast) checkSize(box, grid);
  const a1 = Array.from({ length: box.height }, (_, dy) =>
    Array.from({ length: box.width }, (__, dx): CellInput => {
      const input = (isBroadcast ? grid[0]?.[0] : grid[dy]?.[dx]) ?? null;
      const isFormula = typeof input === "string" && input.startsWith("=");
      return isFormula ? fromR1C1(input, box.row + dy, box.column + dx) : input;
    }),
  );
  writeInputs(wb, sheet, box, a1);
}

/** What every edit of cells ends with: headers, calculated columns and growth of tables. */
export function afterWriting(wb: Workbook, sheet: Sheet, box: Box, options: WriteOptions = {}): void {
  wb.needsCalculation = true;
  if (options.byUser === true) growTables(wb, sheet, box);
  takeHeaderTexts(wb, sheet, box);
  noteCalculatedColumns(sheet, box);
}

/** The style of a cell, also where none exists yet. */
const styleAt = (sheet: Sheet, row: number, column: number): number => {
  const cell = sheet.cell(row, column);
  return cell.style === 0 ? (sheet.columns.get(column)?.style ?? 0) : cell.style;
};

function checkSize(box: Box, grid: InputGrid): void {
  const isSame = grid.length === box.height && grid.every((row) => row.length === box.width);
  if (isSame) return;
  const message = `The array has ${grid.length} × ${grid[0]?.length ?? 0} entries, the range ${box.height} × ${box.width} cells.`;
  throw new EditError("InvalidArgument", message);
}

/** Cells of the box, without those that a merged area covers. */
function* writableCells(sheet: Sheet, box: Box): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = box.row; row < box.row + box.height; row++) {
    for (let column = box.column; column < box.column + box.width; column++) {
      if (!isCovered(sheet, row, column)) yield { row, column };
    }
  }
}

const isCovered = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some(
    (merge) => (merge.row !== row || merge.column !== column) && contains(merge, { row, column, height: 1, width: 1 }),
  );

/** Checks a formula and answers it as the bar would show it: `[@X]` for the table's own row. Each text once for each table it stands in. */
function formulaGate(wb: Workbook, sheet: Sheet): (formula: string, row: number, column: number) => string {
  const admitted = new Map<string, string>();
  return (formula, row, column) => {
    const table = tableAt(sheet, row, column);
    const key = `${table?.name ?? ""}\n${formula}`;
    const known = admitted.get(key);
    if (known !== undefined) return known;
    checkFormula(wb, formula, table);
    const shown = rehomeStructured(formula, table?.name, table?.name);
    admitted.set(key, shown);
    return shown;
  };
}

function enter(wb: Workbook, sheet: Sheet, { row, column, parsed }: Entry): void {
  const { value, formula, numberFormat, quotePrefix } = parsed;
  const old = styleAt(sheet, row, column);
  const { numberFormat: oldFormat, quotePrefix: oldQuote } = wb.styles.get(old);
  const format = numberFormat !== undefined && oldFormat === "General" ? numberFormat : oldFormat;
  const isSame = format === oldFormat && quotePrefix === oldQuote;
  const style = isSame ? old : wb.styles.derive(old, (known) => ({ ...known, numberFormat: format, quotePrefix }));
  const cell: Cell = formula === undefined ? { value, style } : { value, style, formula };
  sheet.put(row, column, cell);
}
