/** One sheet as the grid holds it: where its cells stand, what is used of it, what is selected. */

import { type Box, MAX_COLUMNS, MAX_ROWS } from "../../emulator/model/address.ts";
import type { Sheet } from "../../emulator/model/sheet.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import { ConditionalLooks } from "./conditional-looks.ts";
import { COLUMN_HEADER_HEIGHT, headerWidthFor, type Layout, layoutOf } from "./layout.ts";
import { type Selection, selectPlace } from "./selection.ts";

/** Empty rows and columns that can be scrolled to, and the fewest that there are. */
const SPARE = { rows: 50, columns: 5 };
const LEAST = { rows: 100, columns: 26 };

/** How many lines can be scrolled to: all used and selected ones, and some more. A selection of whole lines asks for none. */
function reachOf(usedEnd: number, start: number, count: number, least: number, spare: number, limit: number): number {
  const selectedEnd = count === limit ? 0 : start + count;
  return Math.min(limit, Math.max(least, usedEnd + spare, selectedEnd + spare));
}

export class SheetView {
  readonly sheet: Sheet;
  /** The box around all values. */
  used: Box;
  layout: Layout;
  selection: Selection;
  /** Where the sheet was scrolled to when another one was shown. */
  scrolled = { left: 0, top: 0 };
  readonly looks: ConditionalLooks;
  readonly #workbook: Workbook;

  constructor(workbook: Workbook, sheet: Sheet) {
    this.sheet = sheet;
    this.looks = new ConditionalLooks(workbook, sheet);
    this.#workbook = workbook;
    this.selection = selectPlace({ row: 0, column: 0 }, sheet.merges);
    this.used = usedOf(sheet);
    this.layout = layoutOf(sheet, workbook.styles, this.#rowReach());
  }

  /** Cells, sizes or panes of the sheet may have changed. */
  refresh(): void {
    this.looks.refresh();
    this.used = usedOf(this.sheet);
    this.layout = layoutOf(this.sheet, this.#workbook.styles, this.#rowReach());
  }

  choose(selection: Selection): void {
    this.selection = selection;
    // Far down the numbers of rows are longer.
    this.layout = { ...this.layout, rowHeaderWidth: headerWidthFor(this.#rowReach()) };
  }

  /** Pixels that the content takes, headers included. */
  extent(): { readonly width: number; readonly height: number } {
    const { column, width } = this.selection.box;
    const usedEnd = this.used.column + this.used.width;
    const columns = reachOf(usedEnd, column, width, LEAST.columns, SPARE.columns, MAX_COLUMNS);
    return {
      width: this.layout.rowHeaderWidth + this.layout.columns.start(columns),
      height: COLUMN_HEADER_HEIGHT + this.layout.rows.start(this.#rowReach()),
    };
  }

  #rowReach(): number {
    const { row, height } = this.selection.box;
    return reachOf(this.used.row + this.used.height, row, height, LEAST.rows, SPARE.rows, MAX_ROWS);
  }
}

const usedOf = (sheet: Sheet): Box => sheet.usedBox(undefined, true) ?? { row: 0, column: 0, height: 1, width: 1 };

/** The views of a workbook's sheets, each made when it is first looked at. */
export class SheetViews {
  readonly #workbook: Workbook;
  readonly #views = new Map<string, SheetView>();

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  of(sheetId: string): SheetView {
    const known = this.#views.get(sheetId);
    if (known) return known;
    const sheet = this.#workbook.sheet(sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    const view = new SheetView(this.#workbook, sheet);
    this.#views.set(sheetId, view);
    return view;
  }
}
