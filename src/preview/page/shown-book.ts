/** One open workbook: its sheets in the grid, and the pane that an emulated Excel answers. */

import { Emulator } from "../../emulator/host/emulator.ts";
import { type Box, formatAddress, parseAddress } from "../../emulator/model/address.ts";
import type { Sheet } from "../../emulator/model/sheet.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import type { OpenedWorkbook } from "../../emulator/xlsx/opened-workbook.ts";
import { sourceText } from "../grid/cell-source.ts";
import { type Grid, mountGrid } from "../grid/grid.ts";
import { EditHistory } from "./edit-history.ts";
import type { FormulaBar } from "./formula-bar.ts";
import { openPane, type PaneFrame } from "./pane-frame.ts";
import type { SheetTabs } from "./sheet-tabs.ts";
import { officeTheme, type ThemeName } from "./theme.ts";

/** The parts of the page that show a workbook. */
export interface Desk {
  readonly gridPlace: HTMLElement;
  readonly panePlace: HTMLElement;
  readonly tabs: SheetTabs;
  readonly formulaBar: FormulaBar;
  /** Offers to take the last edit back, or to repeat it. */
  offer(canUndo: boolean, canRedo: boolean): void;
  /** Puts a sentence into the status bar; "" is for nothing to tell. */
  say(sentence: string): void;
  /** Says why something that the person asked for was not done. */
  refuse(sentence: string): void;
}

const FIRST_CELL: Box = { row: 0, column: 0, height: 1, width: 1 };

const isSameBox = (a: Box, b: Box): boolean =>
  a.row === b.row && a.column === b.column && a.height === b.height && a.width === b.width;

export class ShownBook {
  readonly opened: OpenedWorkbook;
  readonly #desk: Desk;
  readonly #grid: Grid;
  readonly #history: EditHistory;
  /** What was selected on each sheet; the workbook itself knows of the active sheet alone. */
  readonly #selections = new Map<string, Box>();
  #emulator: Emulator;
  #pane: PaneFrame;
  #sheet: Sheet;
  #isFollowing = false;

  constructor(opened: OpenedWorkbook, desk: Desk, theme: ThemeName) {
    this.opened = opened;
    this.#desk = desk;
    this.#sheet = activeSheet(opened.workbook);
    this.#history = new EditHistory(opened.workbook);
    const edit = (change: (workbook: Workbook) => void): void =>
      this.#change(() => this.#history.record(() => this.#emulator.edit(change)));
    this.#grid = mountGrid(
      desk.gridPlace,
      { workbook: opened.workbook, edit },
      {
        onSelect: (sheetId, box) => this.#select(sheetId, box),
        onRefusal: (sentence) => desk.refuse(sentence),
        onEditing: (text) => this.#type(text),
      },
    );
    [this.#emulator, this.#pane] = this.#openPane(theme);
    this.#grid.setTheme(theme === "dark");
    this.#grid.show(this.#sheet.id);
    this.#showState();
    this.focusSheet();
  }

  close(): void {
    this.#pane.close();
    this.#grid.destroy();
  }

  /** Excel tells an add-in its theme when it starts: the pane is opened anew, the workbook stays. */
  setTheme(theme: ThemeName): void {
    this.#pane.close();
    [this.#emulator, this.#pane] = this.#openPane(theme);
    this.#grid.setTheme(theme === "dark");
  }

  focusSheet(): void {
    this.#grid.focus();
  }

  focusPane(): void {
    this.#pane.focus();
  }

  /** Selects cells of the shown sheet by their address. */
  goTo(address: string): void {
    const box = parseAddress(address);
    if (box) this.#grid.select(box);
    else this.#desk.refuse(`There are no cells “${address}”: an address is like B2 or B2:D5.`);
  }

  enter(text: string): void {
    this.#grid.enter(text);
  }

  undo(): void {
    this.#travel(() => this.#history.undo());
  }

  redo(): void {
    this.#travel(() => this.#history.redo());
  }

  /** While the person types, Excel turns add-ins away. */
  setTyping(isTyping: boolean): void {
    this.#emulator.editMode = isTyping;
  }

  choose(sheetId: string): void {
    const box = this.#selections.get(sheetId) ?? FIRST_CELL;
    this.#select(sheetId, box);
    this.#grid.show(sheetId);
    this.#grid.select(box);
  }

  #openPane(theme: ThemeName): [Emulator, PaneFrame] {
    const emulator = new Emulator({ workbook: this.opened.workbook });
    emulator.onBatch = () => this.#followSoon();
    return [emulator, openPane(this.#desk.panePlace, emulator, officeTheme(theme), () => this.focusSheet())];
  }

  #change(action: () => void): void {
    this.#desk.say("");
    action();
    this.#showState();
  }

  #travel(step: () => void): void {
    this.#change(() => this.#emulator.edit(step));
    this.#grid.refresh();
    // The button that was pressed may be disabled by now, and would keep the keyboard to itself.
    this.focusSheet();
  }

  #select(sheetId: string, box: Box): void {
    const { workbook } = this.opened;
    const sheet = workbook.sheet(sheetId);
    if (!sheet) return;
    this.#selections.set(sheetId, box);
    if (sheet.id === workbook.activeSheetId && isSameBox(box, workbook.selection)) return;
    this.#sheet = sheet;
    this.#desk.say("");
    this.#emulator.select(sheet, box);
    this.#showState();
  }

  #type(text: string | null): void {
    this.setTyping(text !== null);
    if (text === null) this.#showState();
    else this.#desk.formulaBar.show(formatAddress(this.opened.workbook.selection), text);
  }

  /** The add-in sends many batches one after the other; the screen is drawn once for those between two frames. */
  #followSoon(): void {
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    requestAnimationFrame(() => {
      this.#isFollowing = false;
      this.#follow();
    });
  }

  /** Shows what the add-in has done, and goes where it went. */
  #follow(): void {
    const { workbook } = this.opened;
    const { selection } = workbook;
    const sheet = activeSheet(workbook);
    const hasMoved = sheet !== this.#sheet;
    this.#sheet = sheet;
    if (hasMoved) this.#grid.show(sheet.id);
    if (hasMoved || !isSameBox(this.#selections.get(sheet.id) ?? FIRST_CELL, selection)) this.#grid.select(selection);
    this.#grid.refresh();
    this.#showState();
  }

  #showState(): void {
    const { workbook } = this.opened;
    const { tabs, formulaBar } = this.#desk;
    this.#desk.offer(this.#history.canUndo, this.#history.canRedo);
    tabs.show(workbook.sheets, workbook.activeSheetId);
    formulaBar.show(formatAddress(workbook.selection), sourceText(workbook, this.#sheet, workbook.selection));
  }
}

/** A workbook always has a sheet: files without one are refused. */
function activeSheet(workbook: Workbook): Sheet {
  const sheet = workbook.sheet(workbook.activeSheetId) ?? workbook.sheets[0];
  if (!sheet) throw new Error("The workbook has no worksheet.");
  return sheet;
}
