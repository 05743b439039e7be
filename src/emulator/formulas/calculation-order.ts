/** The order of calculation: every formula after those that it reads. */

import type { Sheet } from "../model/sheet.ts";
import { firstAtLeast } from "./formula-groups.ts";
import { type Area, areaKey } from "./readings.ts";
import type { Template } from "./template.ts";

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

/** Sorted so that precedents come first; cells on a circle keep some order. `cells` must list each column from top to bottom. */
export function inCalculationOrder(cells: readonly FormulaCell[]): FormulaCell[] {
  const graph = new PrecedentGraph(cells);
  return cells.flatMap((_, id) => graph.takeWithPrecedents(id));
}

class PrecedentGraph {
  readonly #cells: readonly FormulaCell[];
  readonly #index: FormulaIndex;
  readonly #taken: Uint8Array;
  /** An area that many formulas read in full, like a whole column, is walked once. */
  readonly #walked = new Set<string>();

  constructor(cells: readonly FormulaCell[]) {
    this.#cells = cells;
    this.#index = new FormulaIndex(cells);
    this.#taken = new Uint8Array(cells.length);
  }

  /** A cell after all that it reads, without those taken before. With an explicit stack: chains may be as long as a sheet. */
  takeWithPrecedents(root: number): FormulaCell[] {
    const taken: FormulaCell[] = [];
    const stack = this.#isOpen(root) ? [this.#take(root)] : [];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const next = top.rest.next();
      if (next.done !== true) {
        stack.push(this.#take(next.value));
        continue;
      }
      stack.pop();
      const cell = this.#cells[top.id];
      if (cell) taken.push(cell);
    }
    return taken;
  }

  #isOpen(id: number): boolean {
    return this.#taken[id] === 0;
  }

  #take(id: number): { readonly id: number; readonly rest: Generator<number> } {
    this.#taken[id] = 1;
    return { id, rest: this.#openPrecedents(id) };
  }

  *#openPrecedents(id: number): Generator<number> {
    const cell = this.#cells[id];
    if (!cell) return;
    const { fixedAreas, moving } = cell.template;
    for (const area of [...fixedAreas, ...moving.flatMap((reading) => reading.area(cell.row) ?? [])]) {
      const key = areaKey(area);
      if (this.#walked.has(key)) continue;
      yield* this.#index.within(area, (candidate) => this.#isOpen(candidate));
      this.#walked.add(key);
    }
  }
}
