import { type Box, cellKey, columnOfKey, MAX_COLUMNS, MAX_ROWS, rowOfKey } from "./address.ts";
import { EMPTY_CELL, type Cell } from "./cell.ts";
import { CellStore, type CellWatch } from "./cell-store.ts";
import type {
  ColumnProperties,
  ConditionalFormat,
  Filter,
  Note,
  PageLayout,
  RowProperties,
  Table,
  Validation,
} from "./features.ts";

const ALL_CELLS: Box = { row: 0, column: 0, height: MAX_ROWS, width: MAX_COLUMNS };

export type Visibility = "visible" | "hidden" | "veryHidden";

/** One worksheet. Holds state and simple look-ups; the rules of Excel (growth of tables, protection …) live in the rooms that edit it. */
export class Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility = "visible";
  /** "#RRGGBB" or "". */
  tabColor = "";
  readonly cells = new CellStore();
  readonly rows = new Map<number, RowProperties>();
  readonly columns = new Map<number, ColumnProperties>();
  merges: readonly Box[] = [];
  tables: readonly Table[] = [];
  validations: readonly Validation[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  /** As the file brought them; they move, and go, with their cells. */
  notes: readonly Note[] = [];
  isProtected = false;
  filter: Filter | null = null;
  /** Rows and columns that do not scroll. */
  frozen = { rows: 0, columns: 0 };
  showGridlines = true;
  pageLayout: PageLayout = {};
  /** Path of the part in the opened package; undefined for a sheet added since. */
  readonly source: string | undefined;

  constructor(id: string, name: string, source?: string) {
    this.id = id;
    this.name = name;
    this.source = source;
  }

  cell(row: number, column: number): Cell {
    return this.cells.get(cellKey(row, column)) ?? EMPTY_CELL;
  }

  put(row: number, column: number, cell: Cell): void {
    const key = cellKey(row, column);
    if (cell.value === null && cell.formula === undefined && cell.style === 0) this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  /** The smallest box around all cells in `within` that hold a value, a formula or (unless `valuesOnly`) a style; null if there is none. */
  usedBox(within: Box = ALL_CELLS, valuesOnly = false): Box | null {
    const [endRow, endColumn] = [within.row + within.height, within.column + within.width];
    let top = Infinity,
      left = Infinity,
      bottom = -1,
      right = -1;
    // Called often, on sheets with hundreds of thousands of cells: nothing is made for each.
    for (const [key, cell] of this.cells) {
      if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
      const row = rowOfKey(key);
      if (row < within.row || row >= endRow) continue;
      const column = columnOfKey(key);
      if (column < within.column || column >= endColumn) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
  }
}

/** Runs an action and answers the cells that it put, by sheet, each as it was before. */
export function watchCells(sheets: readonly Sheet[], action: () => void): Map<Sheet, CellWatch["before"]> {
  const watched = sheets.map((sheet) => [sheet, sheet.cells.watch()] as const);
  try {
    action();
  } finally {
    for (const [, watch] of watched) watch.end();
  }
  return new Map(watched.map(([sheet, { before }]) => [sheet, before]));
}
