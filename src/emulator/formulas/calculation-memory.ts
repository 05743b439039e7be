import type { Cell } from "../model/cell.ts";
import type { DefinedName, Table } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import type { FormulaCell } from "./calculation-order.ts";

/** What a workbook was like when it was last calculated. Cells are immutable, so identity tells what changed since. */
interface Memory {
  readonly names: readonly DefinedName[];
  readonly sheets: readonly SheetMemory[];
  readonly order: readonly FormulaCell[];
}

interface SheetMemory {
  readonly sheet: Sheet;
  readonly name: string;
  readonly tables: readonly Table[];
  readonly cells: ReadonlyMap<number, Cell>;
}

const memories = new WeakMap<Workbook, Memory>();

/** Keys of cells by sheet. */
export type ChangedCells = ReadonlyMap<Sheet, readonly number[]>;

export interface Changes {
  readonly cells: ChangedCells;
  /** The last order of calculation; null if formulas came, went or changed. */
  readonly order: readonly FormulaCell[] | null;
}

/** Notes the state of a workbook that has just been calculated, in this order. */
export function rememberCalculation(wb: Workbook, order: readonly FormulaCell[]): void {
  const sheets = wb.sheets.map((sheet) => ({
    sheet,
    name: sheet.name,
    tables: sheet.tables,
    cells: new Map(sheet.cells),
  }));
  memories.set(wb, { names: wb.names, sheets, order });
}

/** What changed since the last calculation; null if formulas may mean something else altogether. */
export function changesSinceCalculation(wb: Workbook): Changes | null {
  const memory = memories.get(wb);
  if (!memory || memory.names !== wb.names || memory.sheets.length !== wb.sheets.length) return null;
  const isSame = memory.sheets.every(
    ({ sheet, name, tables }, i) => wb.sheets[i] === sheet && sheet.name === name && sheet.tables === tables,
  );
  if (!isSame) return null;
  const cells = new Map(memory.sheets.map(({ sheet, cells: before }) => [sheet, changedKeys(before, sheet.cells)]));
  const isOrderKept = memory.sheets.every(({ sheet, cells: before }) =>
    (cells.get(sheet) ?? []).every((key) => before.get(key)?.formula === sheet.cells.get(key)?.formula),
  );
  return { cells, order: isOrderKept ? memory.order : null };
}

function changedKeys(before: ReadonlyMap<number, Cell>, after: ReadonlyMap<number, Cell>): number[] {
  const changed: number[] = [];
  for (const [key, cell] of after) {
    const old = before.get(key);
    if (old !== cell && (old?.value !== cell.value || old.formula !== cell.formula)) changed.push(key);
  }
  for (const key of before.keys()) if (!after.has(key)) changed.push(key);
  return changed;
}
