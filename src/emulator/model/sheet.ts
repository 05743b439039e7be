import { cellKey, type Box, columnOfKey, intersect, rowOfKey } from "./address.ts";
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
  /** As the file brought them; they move with their cells, and are saved where the file had them. */
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
  usedBox(within?: Box, valuesOnly = false): Box | null {
    let top = Infinity,
      left = Infinity,
      bottom = -1,
      right = -1;
    for (const [key, cell] of this.cells) {
      if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
      const row = rowOfKey(key);
      const column = columnOfKey(key);
      if (within && !intersect(within, { row, column, height: 1, width: 1 })) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
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
