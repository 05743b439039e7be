/** A sheet of the emulated workbook on a canvas: seen, selected and typed into as in Excel. */

import type { Rearrangement } from "../../emulator/host/watch-edit.ts";
import type { Box } from "../../emulator/model/address.ts";
import type { ConditionalStyle } from "../../emulator/model/features.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import { type Appearance, appearanceOf } from "./appearance.ts";
import { CellAids } from "./cell-aids.ts";
import { describeSelection } from "./cell-source.ts";
import { type Measure, textMeasurer } from "./cell-text.ts";
import { DARK, type GridColors, LIGHT } from "./colors.ts";
import { type Command, commandOf } from "./keyboard.ts";
import { Hands, type HandsDesk } from "./hands.ts";
import { gripAt } from "./hit-areas.ts";
import { COLUMN_HEADER_HEIGHT, isSeen, panesOf, rectOf, scrollTo, type Viewport } from "./layout.ts";
import { widestText } from "./line-sizes.ts";
import { paintFrame } from "./paint-frame.ts";
import { selectionAfter } from "./select-command.ts";
import { cellBox, type Place, selectBox, type Selection } from "./selection.ts";
import { type SheetView, SheetViews } from "./sheet-view.ts";
import { makeSurface, type Surface } from "./surface.ts";
import { type Desk, Typing } from "./typing.ts";

/** Milliseconds without a new frame before conditional formats are calculated. */
const LEARN_AFTER = 30;

export interface GridHost {
  readonly workbook: Workbook;
  /** The person changes something; events reach the add-in. `as`: cells came, went or changed places. */
  edit(change: (workbook: Workbook) => void, as?: Rearrangement): void;
}

export interface GridEvents {
  onSelect(sheetId: string, box: Box, active: Place): void;
  onRefusal(sentence: string): void;
  /** What is good to know of an entry. */
  onTold(sentence: string): void;
  /** What is being typed into a cell; null when that has ended. */
  onEditing(text: string | null): void;
}

export interface Grid {
  show(sheetId: string): void;
  /** Cells or sheets changed elsewhere. */
  refresh(): void;
  select(box: Box): void;
  focus(): void;
  /** Types into the active cell, as the formula bar does. */
  enter(text: string): void;
  setTheme(dark: boolean): void;
  destroy(): void;
}

/** Shows the workbook's active sheet in `container`, which needs a position and a size of its own. */
export function mountGrid(container: HTMLElement, host: GridHost, events: GridEvents): Grid {
  return new CanvasGrid(container, host, events);
}

class CanvasGrid implements Grid {
  readonly #host: GridHost;
  readonly #events: GridEvents;
  readonly #surface: Surface;
  readonly #measureIn: (font: string) => Measure;
  readonly #views: SheetViews;
  readonly #typing: Typing;
  readonly #aids: CellAids;
  readonly #hands: Hands;
  #view: SheetView;
  #isDark = false;
  #appearance: Appearance;
  #learning: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, host: GridHost, events: GridEvents) {
    this.#host = host;
    this.#events = events;
    this.#views = new SheetViews(host.workbook);
    this.#view = this.#views.of(host.workbook.activeSheetId);
    this.#surface = makeSurface(container, () => this.#paint());
    this.#measureIn = textMeasurer(this.#surface.context);
    this.#appearance = this.#makeAppearance();
    this.#typing = new Typing(this.#surface.overlay, this.#desk());
    this.#aids = new CellAids(
      this.#surface.overlay,
      host.workbook,
      (text) => this.enter(text),
      () => this.focus(),
      this.#surface.invalidate,
    );
    this.#surface.canvas.addEventListener("keydown", (event) => this.#press(event));
    this.#hands = new Hands(this.#surface, this.#desk());
    this.setTheme(false);
    this.refresh();
  }

  show(sheetId: string): void {
    this.#typing.editor.leave();
    const { left, top } = this.#surface.view();
    this.#view.scrolled = { left, top };
    this.#view = this.#views.of(sheetId);
    this.refresh();
    this.#surface.scrollTo(this.#view.scrolled);
  }

  refresh(): void {
    this.#view.refresh();
    this.#appearance = this.#makeAppearance();
    this.#follow();
    this.#surface.canvas.setAttribute("aria-label", `Sheet ${this.#view.sheet.name}`);
    this.#surface.invalidate();
  }

  select(box: Box): void {
    this.#typing.editor.leave();
    this.#choose(selectBox(box, this.#view.sheet.merges));
  }

  focus(): void {
    this.#surface.canvas.focus({ preventScroll: true });
  }

  enter(text: string): void {
    this.#typing.enter(text);
  }

  setTheme(dark: boolean): void {
    this.#isDark = dark;
    this.#appearance = this.#makeAppearance();
    this.#surface.setTheme(this.#colors.header, dark);
    this.#surface.invalidate();
  }

  destroy(): void {
    clearTimeout(this.#learning);
    this.#surface.destroy();
  }

  get #colors(): GridColors {
    return this.#isDark ? DARK : LIGHT;
  }

  #desk(): Desk & HandsDesk {
    const { workbook } = this.#host;
    return {
      workbook,
      view: () => this.#view,
      viewport: () => this.#surface.view(),
      edit: (change, as) => this.#edit(change, as),
      refuse: (sentence) => this.#events.onRefusal(sentence),
      tell: (sentence) => this.#events.onTold(sentence),
      typing: (text) => {
        this.#surface.invalidate();
        this.#events.onEditing(text);
      },
      run: (command) => this.#run(command),
      focus: () => this.focus(),
      gripAt: (spot) => {
        const { layout, selection } = this.#view;
        const { filterButton } = this.#appearance;
        return gripAt({ layout, selection, filterButton, view: this.#surface.view() }, spot);
      },
      choose: (selection, seen) => this.#choose(selection, seen),
      selectAll: () => this.#run({ kind: "selectAll" }),
      leaveEditor: () => this.#typing.editor.leave(),
      begin: () => this.#typing.begin("within"),
      widestText: (column) => widestText(workbook, this.#view.sheet, column, this.#appearance.artOf, this.#measureIn),
      showNote: (place) => this.#aids.showNote(place),
      clear: () => this.#typing.clear(),
      openList: () => this.#aids.openList(),
      invalidate: this.#surface.invalidate,
    };
  }

  #edit(change: (workbook: Workbook) => void, as?: Rearrangement): void {
    this.#host.edit(change, as);
    this.refresh();
  }

  #makeAppearance(): Appearance {
    const { sheet, looks } = this.#view;
    const rulesAt = (row: number, column: number): readonly ConditionalStyle[] => looks.at(row, column);
    return appearanceOf(this.#host.workbook, sheet, this.#colors, this.#isDark, rulesAt);
  }

  #paint(): void {
    const { sheet, layout, selection } = this.#view;
    const view = this.#surface.view();
    const colors = this.#colors;
    paintFrame(
      this.#surface.context,
      { sheet, layout, selection, view, colors, appearance: this.#appearance, framed: this.#hands.framed() },
      this.#measureIn,
    );
    this.#placeAids(view);
    this.#learnSoon(panesOf(layout, view).map(({ box }) => box));
  }

  #placeAids(view: Viewport): void {
    const { layout, selection, sheet } = this.#view;
    const { active } = selection;
    const rect = rectOf(layout, view, cellBox(active, sheet.merges));
    this.#typing.editor.place(rect, this.#appearance.artOf(active.row, active.column), this.#colors);
    const isFree = !this.#typing.editor.isOpen && isSeen(layout, view, active);
    this.#aids.place({ view, colors: this.#colors, isDark: this.#isDark, cell: isFree ? rect : null });
  }

  /** Calculates the conditional formats of what is seen once scrolling pauses, and paints again. */
  #learnSoon(boxes: readonly Box[]): void {
    clearTimeout(this.#learning);
    const { looks } = this.#view;
    if (!boxes.some((box) => looks.lacks(box))) return;
    this.#learning = setTimeout(() => {
      looks.learn(boxes);
      this.#surface.invalidate();
    }, LEARN_AFTER);
  }

  /** `seen`: the cell that is scrolled into view, if any. */
  #choose(selection: Selection, seen: Place | null = selection.active): void {
    this.#view.choose(selection);
    const { sheet, layout } = this.#view;
    this.#follow();
    if (seen) this.#surface.scrollTo(scrollTo(layout, this.#surface.view(), seen));
    this.#surface.invalidate();
    this.#surface.announce(describeSelection(this.#host.workbook, sheet, selection));
    this.#events.onSelect(sheet.id, selection.box, selection.active);
  }

  #follow(): void {
    this.#aids.follow(this.#view);
    this.#surface.setExtent(this.#view.extent());
  }

  #press(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (!command) return;
    // A typed character goes on into the field that opens for it.
    if (command.kind !== "type") event.preventDefault();
    this.#run(command);
  }

  #run(command: Command): void {
    const { sheet, layout, used, selection } = this.#view;
    const room = this.#surface.view().height - COLUMN_HEADER_HEIGHT - layout.rows.start(layout.frozen.rows);
    const after = selectionAfter({ sheet, layout, used }, selection, command, room);
    if (after) return this.#choose(after, "extend" in command ? after.corner : after.active);
    if (command.kind === "type") this.#typing.begin("over");
    this.#hands.run(command);
  }
}
