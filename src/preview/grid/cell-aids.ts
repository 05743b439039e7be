/** What stands by the active cell: the arrow of a list, and the message of its validation. */

import type { Note, Validation } from "../../emulator/model/features.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import type { GridColors } from "./colors.ts";
import { shownAt } from "./cell-source.ts";
import { InputNote, type NoteText } from "./input-note.ts";
import { type Rect, rectOf, type Viewport } from "./layout.ts";
import { type ListEntry, listEntries, validationAt } from "./list-entries.ts";
import { ListPicker } from "./list-picker.ts";
import { noteAt, shownNote } from "./notes.ts";
import type { Place } from "./selection.ts";
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
  readonly #prompt: InputNote;
  readonly #note: InputNote;
  readonly #changed: () => void;
  #hovered: Note | undefined;
  readonly #picker: ListPicker;
  #sheetView: SheetView | undefined;
  #validation: Validation | undefined;
  #entries: readonly ListEntry[] | null = null;

  /** `pick` enters a text into the active cell; `focus` gives the keyboard back to the grid; `changed` asks for a new frame. */
  constructor(
    overlay: HTMLElement,
    workbook: Workbook,
    pick: (text: string) => void,
    focus: () => void,
    changed: () => void,
  ) {
    this.#workbook = workbook;
    this.#changed = changed;
    this.#prompt = new InputNote(overlay);
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
    this.#prompt.say(null);
    this.#picker.open(texts, shownAt(this.#workbook, sheet, selection.active));
  }

  /** What somebody noted at the cell under the pointer; null for no cell. */
  showNote(place: Place | null): void {
    const note = place && this.#sheetView && noteAt(this.#sheetView.sheet, place);
    if (note === this.#hovered) return;
    this.#hovered = note ?? undefined;
    this.#changed();
  }

  place(frame: Frame): void {
    const { view, colors, isDark, cell } = frame;
    this.#picker.place(this.#entries && cell, colors, view.height);
    this.#prompt.say(cell && !this.#picker.isOpen ? promptOf(this.#validation) : null);
    if (cell) this.#prompt.place(cell, isDark, view);
    this.#placeNote(frame);
  }

  /** The note of the cell under the pointer, or else of the active cell, to its right. */
  #placeNote({ view, isDark, cell }: Frame): void {
    if (!this.#sheetView) return;
    const { sheet, layout, selection } = this.#sheetView;
    const note = this.#hovered ?? (cell ? noteAt(sheet, selection.active) : undefined);
    this.#note.say(note ? shownNote(note) : null);
    if (!note) return;
    const { x, y, width } = rectOf(layout, view, note.box);
    this.#note.place({ x: x + width, y, width: 0, height: 0 }, isDark, view);
  }
}

const promptOf = (validation: Validation | undefined): NoteText | null =>
  validation?.prompt.show === true ? validation.prompt : null;
