/** One open workbook: its sheets in the grid, and the pane that an emulated Excel answers. */

import { Emulator } from "../../emulator/host/emulator.ts";
import type { Rearrangement } from "../../emulator/host/watch-edit.ts";
import { formatAddress, parseAddress } from "../../emulator/model/address.ts";
import type { Sheet } from "../../emulator/model/sheet.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import type { OpenedWorkbook } from "../../emulator/xlsx/opened-workbook.ts";
import { sourceText } from "../grid/cell-source.ts";
import { type Grid, mountGrid } from "../grid/grid.ts";
import { boxAt, type Place } from "../grid/selection.ts";
import { BackgroundCalculation } from "./background-calculation.ts";
import { type Edit, EditHistory, opposite } from "./edit-history.ts";
import { type Desk, ownDesk } from "./desk.ts";
import { openPane, type PaneFrame } from "./pane-frame.ts";
import { FIRST_CELL, isSameBox, type Selected } from "./selected.ts";
import { officeTheme, type ThemeName } from "./theme.ts";

export class ShownBook {
  readonly opened: OpenedWorkbook;
  readonly #desk: Desk;
  readonly #grid: Grid;
  readonly #history: EditHistory;
  /** What was selected on each sheet; the workbook itself knows of the active sheet alone. */
  readonly #selections = new Map<string, Selected>();
  readonly #calculation: BackgroundCalculation;
  #emulator: Emulator;
  #pane: PaneFrame;
  #sheet: Sheet;
  #isFollowing = false;
  /** Of several open workbooks one is in front; the others stay as they are, with their panes. */
  #isInFront = true;

  constructor(opened: OpenedWorkbook, desk: Desk, theme: ThemeName, isSaved = true) {
    this.opened = opened;
    this.#desk = ownDesk(desk, () => this.#isInFront);
    this.#sheet = activeSheet(opened.workbook);
    this.#history = new EditHistory(opened.workbook, isSaved);
    this.#calculation = new BackgroundCalculation(opened.workbook, {
      onProgress: (percent) => this.#showCalculation(percent),
      onFailure: (error) => desk.refuse(String(error)),
    });
    this.#grid = mountGrid(
      this.#desk.gridPlace,
      { workbook: opened.workbook, edit: (change, as) => this.#edit(change, as) },
      {
        onSelect: (sheetId, box, active) => this.#select(sheetId, { box, active }),
        onRefusal: (sentence) => this.#desk.refuse(sentence),
        onTold: (sentence) => this.#desk.say(sentence),
        onEditing: (text) => this.#type(text),
      },
    );
    [this.#emulator, this.#pane] = this.#openPane(theme);
    this.#grid.setTheme(theme === "dark");
    this.#grid.show(this.#sheet.id);
    this.#showState();
    this.focusSheet();
  }

  get isChanged(): boolean {
    return this.#history.isChanged;
  }

  markSaved(): void {
    this.#history.markSaved();
    this.#showState();
  }

  close(): void {
    this.#calculation.close();
    this.#pane.close();
    this.#grid.destroy();
    for (const place of [this.#desk.gridPlace, this.#desk.panePlace]) place.remove();
  }

  bringToFront(isInFront: boolean): void {
    this.#isInFront = isInFront;
    for (const place of [this.#desk.gridPlace, this.#desk.panePlace]) place.hidden = !isInFront;
    if (!isInFront) return;
    this.#grid.refresh();
    this.#showState();
    this.focusSheet();
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
    const edit = this.#history.last;
    if (edit) this.#travel(() => this.#history.undo(), opposite(edit), "Taken back");
  }

  redo(): void {
    const edit = this.#history.next;
    if (edit) this.#travel(() => this.#history.redo(), edit, "Done again");
  }

  /** As Review, Protect Sheet does, but without a password. */
  toggleProtection(): void {
    const sheet = this.#sheet;
    this.#edit(() => (sheet.isProtected = !sheet.isProtected));
    this.focusSheet();
  }

  /** While the person types, Excel turns add-ins away. */
  setTyping(isTyping: boolean): void {
    this.#emulator.editMode = isTyping;
  }

  choose(sheetId: string): void {
    const selected = this.#selections.get(sheetId) ?? FIRST_CELL;
    this.#select(sheetId, selected);
    this.#grid.show(sheetId);
    this.#grid.select(selected.box);
  }

  /** When it resolves, every formula is up to date. */
  settled(): Promise<void> {
    return this.#calculation.settled();
  }

  #openPane(theme: ThemeName): [Emulator, PaneFrame] {
    const emulator = new Emulator({ workbook: this.opened.workbook });
    emulator.calculate = () => this.#calculation.begin();
    emulator.onBatch = () => this.#followSoon();
    emulator.onNewWorkbook = (file) => file && this.#desk.openNew(file);
    const pane = openPane(this.#desk.panePlace, emulator, officeTheme(theme), {
      onLeave: () => this.focusSheet(),
      settled: () => this.#calculation.settled(),
      answer: (run) => this.#history.record(run, { by: "addin" }),
    });
    return [emulator, pane];
  }

  #edit(change: (workbook: Workbook) => void, as?: Rearrangement): void {
    const kind: Edit = as ? { by: "person", as } : { by: "person" };
    this.#change(() => this.#history.record(() => this.#emulator.edit(change, as ? { as } : {}), kind));
  }

  #change(action: () => void): void {
    this.#desk.say("");
    action();
    this.#showState();
  }

  #travel(step: () => void, edit: Edit, done: string): void {
    this.#change(() => this.#emulator.edit(step, edit.as ? { as: edit.as } : {}));
    this.#grid.refresh();
    if (edit.by === "addin") this.#desk.say(`${done}: what Rungs had written.`);
    // The button that was pressed may be disabled by now, and would keep the keyboard to itself.
    this.focusSheet();
  }

  #select(sheetId: string, selected: Selected): void {
    const { workbook } = this.opened;
    const { box } = selected;
    const sheet = workbook.sheet(sheetId);
    if (!sheet) return;
    this.#selections.set(sheetId, selected);
    // Within what is selected, Tab and Enter move the active cell alone.
    if (sheet.id === workbook.activeSheetId && isSameBox(box, workbook.selection)) return this.#showState();
    this.#sheet = sheet;
    this.#desk.say("");
    this.#emulator.select(sheet, box);
    this.#showState();
  }

  #type(text: string | null): void {
    this.setTyping(text !== null);
    if (text === null) this.#showState();
    else this.#desk.formulaBar.show(formatAddress(boxAt(this.#active)), text);
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

  get #active(): Place {
    return (this.#selections.get(this.#sheet.id) ?? FIRST_CELL).active;
  }

  #showCalculation(percent: number | null): void {
    this.#desk.showCalculation(percent);
    if (percent !== null) return;
    this.#grid.refresh();
    this.#showState();
  }

  /** Shows what the add-in has done, and goes where it went. */
  #follow(): void {
    const { workbook } = this.opened;
    const { selection } = workbook;
    const sheet = activeSheet(workbook);
    const hasMoved = sheet !== this.#sheet;
    this.#sheet = sheet;
    if (hasMoved) this.#grid.show(sheet.id);
    const { box } = this.#selections.get(sheet.id) ?? FIRST_CELL;
    if (hasMoved || !isSameBox(box, selection)) this.#grid.select(selection);
    this.#calculation.beginSoon();
    this.#grid.refresh();
    this.#showState();
  }

  #showState(): void {
    const { workbook } = this.opened;
    const { tabs, formulaBar } = this.#desk;
    this.#desk.offer(this.#history.last !== undefined, this.#history.next !== undefined);
    this.#desk.showProtection(this.#sheet.isProtected);
    this.#desk.mark(this.isChanged);
    tabs.show(workbook.sheets, workbook.activeSheetId);
    formulaBar.show(formatAddress(boxAt(this.#active)), sourceText(workbook, this.#sheet, this.#active));
  }
}

/** A workbook always has a sheet: files without one are refused. */
function activeSheet(workbook: Workbook): Sheet {
  const sheet = workbook.sheet(workbook.activeSheetId) ?? workbook.sheets[0];
  if (!sheet) throw new Error("The workbook has no worksheet.");
  return sheet;
}
