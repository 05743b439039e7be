/** What the person enters: checked against the validation of the cell, written as an edit of theirs. */

import { clearCells } from "../../emulator/editing/clear-cells.ts";
import { EditError } from "../../emulator/editing/edit-error.ts";
import { writeInputs } from "../../emulator/editing/write-cells.ts";
import { formatAddress } from "../../emulator/model/address.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import { CellEditor, type EditorMode } from "./cell-editor.ts";
import { sourceText } from "./cell-source.ts";
import { pastedGrid, pasteTarget } from "./clipboard.ts";
import { refusalOf } from "./entry-check.ts";
import type { Command } from "./keyboard.ts";
import { boxAt } from "./selection.ts";
import type { SheetView } from "./sheet-view.ts";

/** What typing needs of the grid around it. */
export interface Desk {
  readonly workbook: Workbook;
  view(): SheetView;
  edit(change: (workbook: Workbook) => void): void;
  refuse(sentence: string): void;
  typing(text: string | null): void;
  run(command: Command): void;
  focus(): void;
}

const OVERRULE = "Enter it once more to keep it.";

export class Typing {
  readonly editor: CellEditor;
  readonly #desk: Desk;
  /** The entry that was warned of last: the same one again is kept. */
  #warned = "";

  constructor(overlay: HTMLElement, desk: Desk) {
    this.#desk = desk;
    this.editor = new CellEditor(overlay, {
      changed: (text) => desk.typing(text),
      commit: (text) => this.enter(text),
      closed: (then) => {
        desk.typing(null);
        if (then !== "away") desk.focus();
        if (typeof then !== "string") desk.run(then);
      },
    });
  }

  begin(mode: EditorMode): void {
    const { sheet, selection } = this.#desk.view();
    const text = mode === "over" ? "" : sourceText(this.#desk.workbook, sheet, selection.active);
    this.editor.open(`Cell ${formatAddress(boxAt(selection.active))}`, text, mode);
  }

  /** Writes a text into the active cell. False if it was refused. */
  enter(text: string): boolean {
    const { workbook } = this.#desk;
    const { sheet, selection } = this.#desk.view();
    const { active } = selection;
    if (text === sourceText(workbook, sheet, active)) return true;
    return this.#try(() => {
      if (!this.#isAdmitted(text)) return false;
      this.#desk.edit((wb) => writeInputs(wb, sheet, boxAt(active), [[text]], { byUser: true }));
      return true;
    });
  }

  /** Writes a grid from the clipboard. As in Excel, no validation is asked. */
  paste(text: string): void {
    const { sheet, selection } = this.#desk.view();
    const grid = pastedGrid(text);
    const box = pasteTarget(selection.box, grid);
    this.#try(() => {
      this.#desk.edit((wb) => writeInputs(wb, sheet, box, grid, { byUser: true }));
      return true;
    });
  }

  /** Empties what is selected. */
  clear(): void {
    const { sheet, selection } = this.#desk.view();
    this.#try(() => {
      this.#desk.edit((wb) => clearCells(wb, sheet, selection.box, "contents"));
      return true;
    });
  }

  /** What Excel asks in a dialog is told here in a sentence: a warning can be overruled by entering the same again. */
  #isAdmitted(text: string): boolean {
    const { sheet, selection } = this.#desk.view();
    const refusal = refusalOf(this.#desk.workbook, sheet, selection.active, text);
    const entry = JSON.stringify([sheet.id, selection.active, text]);
    const isOverruled = refusal?.style === "warning" && this.#warned === entry;
    this.#warned = refusal?.style === "warning" ? entry : "";
    if (!refusal || isOverruled) return true;
    this.#desk.refuse(refusal.style === "warning" ? `${refusal.sentence} ${OVERRULE}` : refusal.sentence);
    return refusal.style === "information";
  }

  #try(act: () => boolean): boolean {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      this.#desk.refuse(error.message);
      return false;
    }
  }
}
