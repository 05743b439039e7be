import type { Sheet } from "../model/sheet.ts";
import type { FormulaCell } from "./calculation-order.ts";
import { firstAtLeast, type FormulaGroup } from "./formula-groups.ts";
import type { Area, Reading } from "./readings.ts";

/** Cells whose value changed, or may yet change in this calculation. */
export class DirtyCells {
  readonly #rows = new Map<Sheet, Map<number, Set<number>>>();

  add(sheet: Sheet, row: number, column: number): void {
    const columns = this.#rows.get(sheet) ?? new Map<number, Set<number>>();
    this.#rows.set(sheet, columns);
    const rows = columns.get(column) ?? new Set<number>();
    columns.set(column, rows);
    rows.add(row);
  }

  delete(sheet: Sheet, row: number, column: number): void {
    this.#rowsOf(sheet, column)?.delete(row);
  }

  clear(): void {
    this.#rows.clear();
  }

  #rowsOf(sheet: Sheet, column: number): Set<number> | undefined {
    return this.#rows.get(sheet)?.get(column);
  }

  touches({ sheet, box }: Area): boolean {
    for (const [column, rows] of this.#rows.get(sheet) ?? []) {
      if (column >= box.column && column < box.column + box.width && hasRow(rows, box.row, box.height)) return true;
    }
    return false;
  }

  /** Whether a formula must be calculated again. */
  reaches({ sheet, row, column, template }: FormulaCell): boolean {
    return (
      template.isVolatile ||
      this.#rowsOf(sheet, column)?.has(row) === true ||
      template.fixedAreas.some((area) => this.touches(area)) ||
      template.moving.some((reading) => this.#touchesReading(reading, row))
    );
  }

  #touchesReading(reading: Reading, row: number): boolean {
    const area = reading.area(row);
    return area !== null && this.touches(area);
  }

  /** The rows of a group that must be calculated again, ascending. */
  rowsIn({ sheet, column, rows, template }: FormulaGroup): readonly number[] {
    if (template.isVolatile || template.fixedAreas.some((area) => this.touches(area))) return rows;
    const found = new Set(this.#rowsOf(sheet, column));
    for (const reading of template.moving) for (const row of this.#readersOf(reading, rows)) found.add(row);
    return [...found].filter((row) => rows[firstAtLeast(rows, row)] === row).sort((a, b) => a - b);
  }

  /** Rows that read a changed cell. */
  #readersOf(reading: Reading, rows: readonly number[]): readonly number[] {
    const { rowOffset } = reading;
    if (rowOffset === undefined) return rows.filter((row) => this.#touchesReading(reading, row));
    // Each changed row is read from one row.
    const area = reading.area(rows[0] ?? 0) ?? reading.area(rows.at(-1) ?? 0);
    const columns = Array.from({ length: area?.box.width ?? 0 }, (_, dx) => (area?.box.column ?? 0) + dx);
    return columns.flatMap((column) =>
      [...((area && this.#rowsOf(area.sheet, column)) ?? [])].map((row) => row - rowOffset),
    );
  }
}

function hasRow(rows: ReadonlySet<number>, first: number, height: number): boolean {
  if (rows.size <= height) {
    for (const row of rows) if (row >= first && row < first + height) return true;
    return false;
  }
  for (let row = first; row < first + height; row++) if (rows.has(row)) return true;
  return false;
}
