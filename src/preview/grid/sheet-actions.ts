/** What the person does to rows, columns, headings and blocks of cells, as edits of theirs. */

import { copyRange } from "../../emulator/editing/copy-range.ts";
import { EditError } from "../../emulator/editing/edit-error.ts";
import { fillCells } from "../../emulator/editing/fill-cells.ts";
import { filterAt, filterRows, type PlacedFilter } from "../../emulator/editing/filter-rows.ts";
import { deleteCells, insertCells } from "../../emulator/editing/insert-delete.ts";
import { shownRows } from "../../emulator/editing/shown-rows.ts";
import { sortRows } from "../../emulator/editing/sort-rows.ts";
import { moveTableColumn } from "../../emulator/editing/table-columns.ts";
import type { Rearrangement } from "../../emulator/host/watch-edit.ts";
import { type Box, contains, MAX_COLUMNS, MAX_ROWS } from "../../emulator/model/address.ts";
import type { Table } from "../../emulator/model/features.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import { shownAt } from "./cell-source.ts";
import { boxAt, type Place } from "./selection.ts";
import type { SheetView } from "./sheet-view.ts";

export interface ActionDesk {
  readonly workbook: Workbook;
  view(): SheetView;
  edit(change: (workbook: Workbook) => void, as?: Rearrangement): void;
  refuse(sentence: string): void;
  /** Says something that is good to know. */
  tell(sentence: string): void;
}

export type Lines = "rows" | "columns";

const CHOOSE_LINES = "Select whole rows (Shift+Space) or whole columns (Ctrl+Space) first.";

export class SheetActions {
  readonly #desk: ActionDesk;

  constructor(desk: ActionDesk) {
    this.#desk = desk;
  }

  /** Whether whole rows or whole columns are selected. */
  get selectedLines(): Lines | undefined {
    const { box } = this.#desk.view().selection;
    if (box.width === MAX_COLUMNS && box.height < MAX_ROWS) return "rows";
    return box.height === MAX_ROWS && box.width < MAX_COLUMNS ? "columns" : undefined;
  }

  /** Inserts as many lines as are selected, before them. */
  insert(lines: Lines | undefined = this.selectedLines): void {
    if (!lines) return this.#desk.refuse(CHOOSE_LINES);
    const { sheet, selection } = this.#desk.view();
    const box = wholeLines(selection.box, lines);
    const shift = lines === "rows" ? "down" : "right";
    this.edit((wb) => insertCells(wb, sheet, box, shift), { sheet, box, kind: "insert", shift });
  }

  delete(lines: Lines | undefined = this.selectedLines): void {
    if (!lines) return this.#desk.refuse(CHOOSE_LINES);
    const { sheet, selection } = this.#desk.view();
    const box = wholeLines(selection.box, lines);
    const shift = lines === "rows" ? "up" : "left";
    this.edit((wb) => deleteCells(wb, sheet, box, shift), { sheet, box, kind: "delete", shift });
  }

  /** Ctrl+D and Ctrl+R: the first row, or column, of what is selected goes into the others; of one alone, what is before it. */
  repeat(lines: Lines): void {
    const { sheet, selection, used } = this.#desk.view();
    const { row, column, height, width } = selection.box;
    const isDown = lines === "rows";
    const isAlone = (isDown ? height : width) === 1;
    if (isAlone && (isDown ? row : column) === 0) return;
    const back = isAlone ? 1 : 0;
    const from = isDown
      ? { row: row - back, column, height: 1, width }
      : { row, column: column - back, height, width: 1 };
    const to = isDown
      ? { ...from, row: from.row + 1, height: Math.min(isAlone ? 1 : height - 1, used.row + used.height) }
      : { ...from, column: from.column + 1, width: Math.min(isAlone ? 1 : width - 1, used.column + used.width) };
    this.edit((wb) => copyRange(wb, { sheet, box: from }, { sheet, box: to }, "all"));
  }

  fill(source: Box, target: Box): void {
    const { sheet } = this.#desk.view();
    this.edit((wb) => fillCells(wb, sheet, source, target));
  }

  /** Where the cell has the button of a filter. */
  filterAt({ row, column }: Place): (PlacedFilter & { readonly offset: number }) | undefined {
    const found = filterAt(this.#desk.view().sheet, row, column);
    return found && { ...found, offset: column - found.body.column };
  }

  /** Shows only the rows with these texts in the column at `offset`; undefined shows all. */
  filter(placed: PlacedFilter, offset: number, texts: ReadonlySet<string> | undefined): void {
    const { sheet } = this.#desk.view();
    const criteria = new Map(placed.filter.criteria);
    if (texts) criteria.set(offset, texts);
    else criteria.delete(offset);
    const textOf = (row: number, column: number): string => shownAt(this.#desk.workbook, sheet, { row, column });
    if (!this.edit((wb) => filterRows(wb, sheet, placed, criteria, textOf)) || criteria.size === 0) return;
    this.#desk.tell(`${shownRows(sheet, placed.body).length} of ${placed.body.height} rows shown.`);
  }

  sort({ body }: PlacedFilter, offset: number, ascending: boolean): void {
    const { sheet } = this.#desk.view();
    this.edit((wb) => sortRows(wb, sheet, body, offset, ascending), { sheet, box: body, kind: "sort" });
  }

  /** The table in whose headings the cell stands. */
  tableAt({ row, column }: Place): Table | undefined {
    const place = boxAt({ row, column });
    return this.#desk.view().sheet.tables.find(({ box }) => contains({ ...box, height: 1 }, place));
  }

  /** Moves a column of a table by one place. */
  moveColumn(table: Table, at: number, by: 1 | -1): void {
    const column = table.columns[at];
    if (column) this.edit((wb) => moveTableColumn(wb, table, column.id, at + by));
  }

  /** Any other edit; false if it was refused, which is then said. */
  edit(change: (workbook: Workbook) => void, as?: Rearrangement): boolean {
    try {
      this.#desk.edit(change, as);
      return true;
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      this.#desk.refuse(error.message);
      return false;
    }
  }
}

const wholeLines = (box: Box, lines: Lines): Box =>
  lines === "rows" ? { ...box, column: 0, width: MAX_COLUMNS } : { ...box, row: 0, height: MAX_ROWS };
