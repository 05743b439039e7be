/** What stands by the active cell: the arrow of a list, and the message of its validation. */

import type { Validation } from "../../emulator/model/features.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import type { GridColors } from "./colors.ts";
import { shownAt } from "./cell-source.ts";
import { InputNote } from "./input-note.ts";
import type { Rect, Viewport } from "./layout.ts";
import { type ListEntry, listEntries, validationAt } from "./list-entries.ts";
import { ListPicker } from "./list-picker.ts";
import type { SheetView } from "./sheet-view.ts";

/** How the grid looks just now, for what floats over it. */
export interface Frame {
  readonly view: Viewport;
  readonly colors: GridColors;
  readonly isDark: boolean;
  /** The active cell on the screen; null while it is out of sight or typed into. */
  readonly cell: Rect | null;
}

export class CellAids {
  readonly #workbook: Workbook;
  readonly #note: InputNote;
  readonly #picker: ListPicker;
  #sheetView: SheetView | undefined;
  #validation: Validation | undefined;
  #entries: readonly ListEntry[] | null = null;

  /** `pick` enters a text into the active cell; `focus` gives the keyboard back to the grid. */
  constructor(overlay: HTMLElement, workbook: Workbook, pick: (text: string) => void, focus: () => void) {
    this.#workbook = workbook;
    this.#note = new InputNote(overlay);
    this.#picker = new ListPicker(overlay, { opened: () => this.openList(), picked: pick, closed: focus });
  }

  /** Another cell is active, or the sheet changed. */
  follow(sheetView: SheetView): void {
    const { sheet, selection } = sheetView;
    this.#sheetView = sheetView;
    this.#validation = validationAt(sheet, selection.active);
    const hasList = this.#validation?.rule.inCellDropDown !== false;
    this.#entries =
      this.#validation && hasList ? listEntries(this.#workbook, sheet, selection.active, this.#validation) : null;
  }

  openList(): void {
    if (!this.#entries || !this.#sheetView) return;
    const { sheet, selection } = this.#sheetView;
    const texts = this.#entries.map(({ text }) => text);
    this.#note.say(null);
    this.#picker.open(texts, shownAt(this.#workbook, sheet, selection.active));
  }

  place({ view, colors, isDark, cell }: Frame): void {
    this.#picker.place(this.#entries && cell, colors, view.height);
    this.#note.say(cell && !this.#picker.isOpen ? (this.#validation?.prompt ?? null) : null);
    if (cell) this.#note.place(cell, isDark, view);
  }
}
