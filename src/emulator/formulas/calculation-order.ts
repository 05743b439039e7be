/** The order of calculation: every formula after those that it reads. */

import type { Box } from "../model/address.ts";
import type { Sheet } from "../model/sheet.ts";
import { type Area, areaKey, type Template } from "./template.ts";

/** A cell with a formula. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly template: Template;
}

/** Formula cells of one column of a sheet: their rows, ascending, and their places in the list of all. */
interface Lane {
  readonly rows: number[];
  readonly ids: number[];
}

/** The formula cells of a workbook, found by area. `cells` must list each column from top to bottom. */
export class FormulaIndex {
  readonly #lanes = new Map<Sheet, Map<number, Lane>>();

  constructor(cells: readonly Omit<FormulaCell, "template">[]) {
    cells.forEach(({ sheet, row, column }, id) => {
      const ofSheet = this.#lanes.get(sheet) ?? new Map<number, Lane>();
      this.#lanes.set(sheet, ofSheet);
      const lane = ofSheet.get(column) ?? { rows: [], ids: [] };
      ofSheet.set(column, lane);
      lane.rows.push(row);
      lane.ids.push(id);
    });
  }

  /** Places of the formula cells in an area of which `isOpen` is true. */
  *within({ sheet, box }: Area, isOpen: (id: number) => boolean): Generator<number> {
    for (const [column, lane] of this.#lanes.get(sheet) ?? []) {
      if (column < box.column || column >= box.column + box.width) continue;
      for (let i = firstAtLeast(lane.rows, box.row); i < lane.rows.length; i++) {
        if ((lane.rows[i] ?? Infinity) >= box.row + box.height) break;
        const id = lane.ids[i] ?? -1;
        if (isOpen(id)) yield id;
      }
    }
  }
}

function firstAtLeast(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

const sizeOf = (box: Box): number => box.height * box.width;

/** Sorted so that precedents come first; cells on a circle keep some order. `cells` must list each column from top to bottom. */
export function inCalculationOrder(cells: readonly FormulaCell[]): FormulaCell[] {
  const index = new FormulaIndex(cells);
  const started = new Uint8Array(cells.length);
  // An area that many formulas read in full, like a whole column, is walked once.
  const walked = new Set<string>();
  const order: FormulaCell[] = [];
  const isOpen = (id: number): boolean => started[id] === 0;

  function* precedents(id: number): Generator<number> {
    const cell = cells[id];
    if (!cell) return;
    for (const area of [...cell.template.fixedAreas, ...cell.template.rowAreas(cell.row)]) {
      const key = sizeOf(area.box) > 1 ? areaKey(area) : "";
      if (key !== "" && walked.has(key)) continue;
      yield* index.within(area, isOpen);
      if (key !== "") walked.add(key);
    }
  }

  for (let root = 0; root < cells.length; root++) {
    if (!isOpen(root)) continue;
    started[root] = 1;
    // An explicit stack: chains may be as long as a sheet.
    const stack = [{ id: root, rest: precedents(root) }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const next = top.rest.next();
      if (next.done === true) {
        stack.pop();
        const cell = cells[top.id];
        if (cell) order.push(cell);
      } else {
        started[next.value] = 1;
        stack.push({ id: next.value, rest: precedents(next.value) });
      }
    }
  }
  return order;
}
