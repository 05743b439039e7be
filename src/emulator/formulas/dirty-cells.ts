import { columnOfKey, rowOfKey } from "../model/address.ts";
import type { Sheet } from "../model/sheet.ts";
import type { FormulaCell } from "./calculation-order.ts";
import type { ChangedCells } from "./calculation-memory.ts";
import { type Area, areaKey } from "./template.ts";

/** Cells that changed, or may yet change in this calculation. */
class DirtyCells {
  readonly #rows = new Map<Sheet, Map<number, Set<number>>>();
  /** An area is asked about only when all formulas in it are settled, so that its answer holds. */
  readonly #areas = new Map<string, boolean>();

  add(sheet: Sheet, row: number, column: number): void {
    const columns = this.#rows.get(sheet) ?? new Map<number, Set<number>>();
    this.#rows.set(sheet, columns);
    const rows = columns.get(column) ?? new Set<number>();
    columns.set(column, rows);
    rows.add(row);
  }

  has(sheet: Sheet, row: number, column: number): boolean {
    return this.#rows.get(sheet)?.get(column)?.has(row) === true;
  }

  touch(area: Area): boolean {
    const { sheet, box } = area;
    if (box.height * box.width === 1) return this.has(sheet, box.row, box.column);
    const key = areaKey(area);
    const known = this.#areas.get(key);
    if (known !== undefined) return known;
    const answer = [...(this.#rows.get(sheet) ?? [])].some(
      ([column, rows]) => column >= box.column && column < box.column + box.width && hasRow(rows, box.row, box.height),
    );
    this.#areas.set(key, answer);
    return answer;
  }
}

function hasRow(rows: ReadonlySet<number>, first: number, height: number): boolean {
  if (rows.size > height) return Array.from({ length: height }, (_, i) => first + i).some((row) => rows.has(row));
  return [...rows].some((row) => row >= first && row < first + height);
}

/** The formulas that read what changed, directly or through others, in the order given (which must be that of calculation). */
export function dirtyFormulas(order: readonly FormulaCell[], changed: ChangedCells): FormulaCell[] {
  const dirty = new DirtyCells();
  for (const [sheet, keys] of changed) for (const key of keys) dirty.add(sheet, rowOfKey(key), columnOfKey(key));
  return order.filter(({ sheet, row, column, template }) => {
    const isDirty =
      template.isVolatile ||
      dirty.has(sheet, row, column) ||
      template.fixedAreas.some((area) => dirty.touch(area)) ||
      template.rowAreas(row).some((area) => dirty.touch(area));
    if (isDirty) dirty.add(sheet, row, column);
    return isDirty;
  });
}
