/** All that the person does to cells besides typing: menus, dragging, filling, sizes, the clipboard. */

import type { Rearrangement } from "../../emulator/host/watch-edit.ts";
import type { Box } from "../../emulator/model/address.ts";
import type { Sheet } from "../../emulator/model/sheet.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import { CellClipboard, listenToClipboard } from "./clipboard.ts";
import { type GestureDesk, Gestures } from "./gestures.ts";
import type { Command } from "./keyboard.ts";
import { rectOf } from "./layout.ts";
import { Menus } from "./menus.ts";
import { listenToPointer } from "./pointer.ts";
import { boxAt } from "./selection.ts";
import { type ActionDesk, SheetActions } from "./sheet-actions.ts";
import type { Surface } from "./surface.ts";

/** What hands need of the grid: it gives what gestures need, but for what is done here. */
export interface HandsDesk
  extends ActionDesk, Omit<GestureDesk, "actions" | "openFilter" | "openContext" | "outline" | "view"> {
  clear(): void;
  openList(): void;
  invalidate(): void;
}

export class Hands {
  readonly #desk: HandsDesk;
  readonly #surface: Surface;
  readonly #actions: SheetActions;
  readonly #menus: Menus;
  readonly #gestures: Gestures;
  readonly #clipboard: CellClipboard;
  #taken: { readonly sheet: Sheet; readonly box: Box } | null = null;
  #outlined: Box | null = null;

  constructor(surface: Surface, desk: HandsDesk) {
    this.#desk = desk;
    this.#surface = surface;
    this.#actions = new SheetActions(desk);
    this.#menus = new Menus(surface.overlay, this.#menuDesk(), this.#actions);
    this.#gestures = new Gestures(surface.overlay, this.#gestureDesk());
    this.#clipboard = new CellClipboard({
      workbook: desk.workbook,
      view: () => desk.view(),
      edit: (change) => this.#actions.edit(change),
      select: (selection) => desk.choose(selection, null),
      frame: (sheet, box) => {
        this.#taken = box && { sheet, box };
        desk.invalidate();
      },
    });
    listenToPointer(surface.scroller, this.#gestures);
    listenToClipboard(surface.canvas, this.#clipboard);
  }

  /** Boxes that have a dashed frame on the shown sheet. */
  framed(): readonly Box[] {
    const taken = this.#taken?.sheet === this.#desk.view().sheet ? [this.#taken.box] : [];
    return this.#outlined ? [...taken, this.#outlined] : taken;
  }

  /** Carries out a command of the keyboard. */
  run({ kind }: Command): void {
    const { active } = this.#desk.view().selection;
    if (kind === "edit") this.#desk.begin();
    if (kind === "clear") this.#desk.clear();
    if (kind === "insertLines") this.#actions.insert();
    if (kind === "deleteLines") this.#actions.delete();
    if (kind === "fillDown") this.#actions.repeat("rows");
    if (kind === "fillRight") this.#actions.repeat("columns");
    if (kind === "openMenu") this.#menus.openContext(this.#besideActive());
    if (kind === "openList" && !this.#menus.openFilter(active, this.#besideActive())) this.#desk.openList();
    if (kind === "forget") this.#clipboard.forget();
  }

  #besideActive(): { readonly x: number; readonly y: number } {
    const { layout, selection } = this.#desk.view();
    const { x, y, height } = rectOf(layout, this.#surface.view(), boxAt(selection.active));
    return { x: Math.max(0, x), y: Math.max(0, y + height) };
  }

  #menuDesk(): ConstructorParameters<typeof Menus>[1] {
    const desk = this.#desk;
    return {
      workbook: desk.workbook,
      view: () => desk.view(),
      edit: (change: (workbook: Workbook) => void, as?: Rearrangement) => desk.edit(change, as),
      refuse: (sentence) => desk.refuse(sentence),
      tell: (sentence) => desk.tell(sentence),
      focus: () => desk.focus(),
      clear: () => desk.clear(),
      // The browser gives the clipboard only to an event of its own.
      take: (how) => void document.execCommand(how),
      fit: (lines) => {
        const { row, column } = desk.view().selection.box;
        this.#gestures.fit(lines, lines === "rows" ? row : column);
      },
    };
  }

  #gestureDesk(): GestureDesk {
    const desk = this.#desk;
    return {
      ...desk,
      actions: this.#actions,
      view: () => desk.view(),
      outline: (box) => {
        this.#outlined = box;
        desk.invalidate();
      },
      openFilter: (place, spot) => void this.#menus.openFilter(place, spot),
      openContext: (spot) => this.#menus.openContext(spot),
    };
  }
}
