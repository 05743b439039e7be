/** What is pressed, dragged and let go on the grid. */

import { type Box, contains } from "../../emulator/model/address.ts";
import { addElement } from "./element.ts";
import type { Grip } from "./hit-areas.ts";
import { hitTest, type Hit, rectOf, type Viewport } from "./layout.ts";
import { fitRow, setColumnWidth, setRowHeight } from "./line-sizes.ts";
import { draggedTo, type PointerTarget, pressedAt } from "./pointer.ts";
import type { Spot } from "./popup.ts";
import { boxAt, type Place, type Selection, selectBox } from "./selection.ts";
import type { SheetActions } from "./sheet-actions.ts";
import type { SheetView } from "./sheet-view.ts";

/** What gestures need of the grid around them. */
export interface GestureDesk {
  readonly actions: SheetActions;
  view(): SheetView;
  viewport(): Viewport;
  gripAt(spot: Spot): Grip;
  /** `seen`: the cell that is scrolled into view, if any. */
  choose(selection: Selection, seen: Place | null): void;
  selectAll(): void;
  /** Ends typing; false if the entry was refused. */
  leaveEditor(): boolean;
  focus(): void;
  /** Begins to type within the active cell. */
  begin(): void;
  /** Pixels that a column's content takes; null for an empty one. */
  widestText(column: number): number | null;
  /** A box that is about to be filled. */
  outline(box: Box | null): void;
  openFilter(place: Place, spot: Spot): void;
  openContext(spot: Spot): void;
  showNote(place: Place | null): void;
}

/** What is held. */
type Held =
  | { readonly kind: "select"; readonly part: Hit["part"] }
  | { readonly kind: "size"; readonly edge: "columnEdge" | "rowEdge"; readonly index: number; readonly from: Spot }
  | { readonly kind: "fill"; readonly source: Box; target: Box };

/** The source grown to the pointer, down or up, or right or left: whichever is farther. */
export function fillTarget(source: Box, { row, column }: Place): Box {
  const down = row - (source.row + source.height - 1);
  const up = source.row - row;
  const right = column - (source.column + source.width - 1);
  const left = source.column - column;
  const most = Math.max(down, up, right, left);
  if (most <= 0) return source;
  if (most === down) return { ...source, height: source.height + down };
  if (most === up) return { ...source, row, height: source.height + up };
  if (most === right) return { ...source, width: source.width + right };
  return { ...source, column, width: source.width + left };
}

export class Gestures implements PointerTarget {
  readonly #desk: GestureDesk;
  readonly #guide: HTMLElement;
  #held: Held | null = null;

  constructor(overlay: HTMLElement, desk: GestureDesk) {
    this.#desk = desk;
    this.#guide = addElement(overlay, "div", { display: "none" }, { class: "grid-guide" });
  }

  grip(spot: Spot): Grip {
    return this.#desk.gripAt(spot);
  }

  press(grip: Grip, spot: Spot, extend: boolean): void {
    if (!this.#desk.leaveEditor()) return;
    this.#desk.focus();
    const { part, row, column } = grip;
    if (part === "corner") return this.#desk.selectAll();
    if (part === "columnEdge" || part === "rowEdge") {
      this.#held = { kind: "size", edge: part, index: part === "columnEdge" ? column : row, from: spot };
      return this.#showGuide(spot, part);
    }
    const { selection, sheet } = this.#desk.view();
    if (part === "fill") {
      this.#held = { kind: "fill", source: selection.box, target: selection.box };
      return;
    }
    const hit: Hit = { part: part === "filter" ? "cell" : part, row, column };
    this.#held = { kind: "select", part: hit.part };
    if (extend) this.drag(spot);
    else this.#desk.choose(pressedAt(hit, sheet.merges), hit.part === "cell" ? hit : null);
    if (part === "filter") this.#desk.openFilter(grip, this.#below(grip));
  }

  drag(spot: Spot): void {
    const held = this.#held;
    const { layout, selection, sheet } = this.#desk.view();
    if (!held) return;
    if (held.kind === "size") return this.#showGuide(spot, held.edge);
    const hit = hitTest(layout, this.#desk.viewport(), spot.x, spot.y);
    if (held.kind === "select")
      return this.#desk.choose(draggedTo(selection, hit, held.part, sheet.merges), held.part === "cell" ? hit : null);
    held.target = fillTarget(held.source, hit);
    this.#desk.outline(held.target);
  }

  release(spot: Spot): void {
    const held = this.#held;
    this.#held = null;
    this.#guide.style.display = "none";
    if (held?.kind === "size") this.#resize(held.edge, held.index, held.from, spot);
    if (held?.kind === "fill") this.#fill(held.source, held.target);
  }

  hover(grip: Grip | null): void {
    this.#desk.showNote(grip?.part === "cell" ? grip : null);
  }

  doubleClick({ part, row, column }: Grip): void {
    if (part === "cell") this.#desk.begin();
    else if (part === "columnEdge") this.fit("columns", column);
    else if (part === "rowEdge") this.fit("rows", row);
    else if (part === "fill") this.#fillBesideData();
  }

  contextMenu(grip: Grip, spot: Spot): void {
    if (!this.#desk.leaveEditor()) return;
    const { selection, sheet } = this.#desk.view();
    const { part, row, column } = grip;
    const hit: Hit = { part: part === "row" || part === "column" ? part : "cell", row, column };
    const pressed = pressedAt(hit, sheet.merges);
    if (!contains(selection.box, pressed.box)) this.#desk.choose(pressed, null);
    this.#desk.openContext(spot);
  }

  /** Makes a line as wide or as high as its content; all selected ones, if it is one of them. */
  fit(lines: "rows" | "columns", index: number): void {
    const { sheet, selection } = this.#desk.view();
    const { box } = selection;
    const [first, count] = lines === "rows" ? [box.row, box.height] : [box.column, box.width];
    const isSelected = this.#desk.actions.selectedLines === lines && index >= first && index < first + count;
    const all = Array.from({ length: isSelected ? count : 1 }, (_, i) => (isSelected ? first : index) + i);
    this.#desk.actions.edit(() => {
      for (const line of all) {
        if (lines === "rows") fitRow(sheet, line);
        else setColumnWidth(sheet, line, this.#desk.widestText(line) ?? this.#desk.view().layout.columns.size(line));
      }
    });
  }

  #below(place: Place): Spot {
    const { x, y, height } = rectOf(this.#desk.view().layout, this.#desk.viewport(), boxAt(place));
    return { x, y: y + height };
  }

  #showGuide(spot: Spot, edge: "columnEdge" | "rowEdge"): void {
    Object.assign(this.#guide.style, {
      display: "block",
      left: edge === "columnEdge" ? `${spot.x}px` : "0",
      top: edge === "columnEdge" ? "0" : `${spot.y}px`,
      width: edge === "columnEdge" ? "1px" : "100%",
      height: edge === "columnEdge" ? "100%" : "1px",
    });
  }

  #resize(edge: "columnEdge" | "rowEdge", index: number, from: Spot, to: Spot): void {
    const { sheet, layout } = this.#desk.view();
    const isColumn = edge === "columnEdge";
    const by = isColumn ? to.x - from.x : to.y - from.y;
    if (by === 0) return;
    this.#desk.actions.edit(() => {
      if (isColumn) setColumnWidth(sheet, index, layout.columns.size(index) + by);
      else setRowHeight(sheet, index, layout.rows.size(index) + by);
    });
  }

  #fill(source: Box, target: Box): void {
    this.#desk.outline(null);
    const isGrown = target.height > source.height || target.width > source.width;
    if (!isGrown) return;
    this.#desk.actions.fill(source, target);
    this.#desk.choose(selectBox(target, this.#desk.view().sheet.merges), null);
  }

  /** Down as far as the column to the left is filled, or else the one to the right. */
  #fillBesideData(): void {
    const { sheet, selection } = this.#desk.view();
    const { box } = selection;
    const end = box.row + box.height;
    const isFilled = (row: number, column: number): boolean => column >= 0 && sheet.cell(row, column).value !== null;
    const beside = [box.column - 1, box.column + box.width].find((column) => isFilled(end, column));
    if (beside === undefined) return;
    let last = end;
    while (isFilled(last + 1, beside)) last++;
    this.#fill(box, { ...box, height: last - box.row + 1 });
  }
}
