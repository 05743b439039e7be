/** What the person enters: checked against the validation of the cell, written as an edit of theirs. */

import { clearCells } from "../../emulator/editing/clear-cells.ts";
import { copyRange } from "../../emulator/editing/copy-range.ts";
import { EditError } from "../../emulator/editing/edit-error.ts";
import { meantParts } from "../../emulator/editing/shown-rows.ts";
import { writeInputs } from "../../emulator/editing/write-cells.ts";
import { formatAddress } from "../../emulator/model/address.ts";
import { CellEditor, type EditorMode } from "./cell-editor.ts";
import { sourceText } from "./cell-source.ts";
import { refusalOf } from "./entry-check.ts";
import type { Command } from "./keyboard.ts";
import { boxAt } from "./selection.ts";
import type { ActionDesk } from "./sheet-actions.ts";

/** What typing needs of the grid around it. */
export interface Desk extends ActionDesk {
  typing(text: string | null): void;
  run(command: Command): void;
  focus(): void;
}

/** What Excel's dialog would offer a button for; a message that asks already is answered. */
const overruled = (sentence: string): string =>
  sentence.endsWith("?") ? `${sentence} If so, enter it once more.` : `${sentence} Enter it once more to keep it.`;

export class Typing {
  readonly editor: CellEditor;
  readonly #desk: Desk;
  /** The entry that was warned of last: the same one again is kept. */
  #warned = "";
  /** What is to be told of an entry that was taken. */
  #told = "";

  constructor(overlay: HTMLElement, desk: Desk) {
    this.#desk = desk;
    this.editor = new CellEditor(overlay, {
      changed: (text) => desk.typing(text),
      commit: (text, into) => this.#enter(text, into),
      closed: (then) => {
        desk.typing(null);
        if (then !== "away") desk.focus();
        if (typeof then !== "string") desk.run(then);
        this.#tell();
      },
    });
  }

  begin(mode: EditorMode): void {
    const { sheet, selection } = this.#desk.view();
    const text = mode === "over" ? "" : sourceText(this.#desk.workbook, sheet, selection.active);
    this.editor.open(`Cell ${formatAddress(boxAt(selection.active))}`, text, mode);
  }

  /** Writes a text into the active cell. */
  enter(text: string): void {
    this.#enter(text);
    this.#tell();
  }

  /** Last of all, or the move to the next cell would wipe it away. */
  #tell(): void {
    if (this.#told !== "") this.#desk.tell(this.#told);
    this.#told = "";
  }

  /** False if the text was refused. */
  #enter(text: string, into: "active" | "selected" = "active"): boolean {
    const { workbook } = this.#desk;
    const { sheet, selection } = this.#desk.view();
    const active = boxAt(selection.active);
    const isForAll = into === "selected" && selection.box.height * selection.box.width > 1;
    if (!isForAll && text === sourceText(workbook, sheet, selection.active)) return true;
    return this.#try(() => {
      if (!this.#isAdmitted(text)) return false;
      this.#desk.edit((wb) => {
        writeInputs(wb, sheet, active, [[text]], { byUser: true });
        // Copied, so that a formula reads in each cell what lies there.
        if (isForAll) copyRange(wb, { sheet, box: active }, { sheet, box: selection.box }, "formulas");
      });
      return true;
    });
  }

  /** Empties what is selected. */
  clear(): void {
    const { sheet, selection } = this.#desk.view();
    this.#try(() => {
      this.#desk.edit((wb) => {
        for (const part of meantParts(sheet, selection.box)) clearCells(wb, sheet, part, "contents");
      });
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
    if (refusal.style === "information") this.#told = refusal.sentence;
    else this.#desk.refuse(refusal.style === "warning" ? overruled(refusal.sentence) : refusal.sentence);
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
