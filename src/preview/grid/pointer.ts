/** What the mouse does on the cells. */

import type { Box } from "../../emulator/model/address.ts";
import type { Grip } from "./hit-areas.ts";
import { CURSORS } from "./hit-areas.ts";
import type { Hit } from "./layout.ts";
import type { Spot } from "./popup.ts";
import { columnsBetween, extendTo, rowsBetween, type Selection, selectPlace } from "./selection.ts";

/** What a press on a cell or a header selects. */
export function pressedAt(hit: Hit, merges: readonly Box[]): Selection {
  const { part, row, column } = hit;
  if (part === "column")
    return { active: { row: 0, column }, corner: { row: 0, column }, box: columnsBetween(column, column) };
  if (part === "row") return { active: { row, column: 0 }, corner: { row, column: 0 }, box: rowsBetween(row, row) };
  return selectPlace(hit, merges);
}

/** What is selected when the pointer is dragged on to `hit`; `part` is where it went down. */
export function draggedTo(selection: Selection, hit: Hit, part: Hit["part"], merges: readonly Box[]): Selection {
  const { active } = selection;
  if (part === "column") return { ...selection, box: columnsBetween(active.column, hit.column) };
  if (part === "row") return { ...selection, box: rowsBetween(active.row, hit.row) };
  return part === "cell" ? extendTo(selection, { row: hit.row, column: hit.column }, merges) : selection;
}

export interface PointerTarget {
  grip(spot: Spot): Grip;
  /** The button went down; `extend` with Shift. */
  press(grip: Grip, spot: Spot, extend: boolean): void;
  /** It is held and moved. */
  drag(spot: Spot): void;
  release(spot: Spot): void;
  /** Nothing is held; null where the pointer is on no cell and no header. */
  hover(grip: Grip | null): void;
  doubleClick(grip: Grip): void;
  contextMenu(grip: Grip, spot: Spot): void;
}

function spotIn(element: HTMLElement, event: MouseEvent): Spot {
  const { left, top } = element.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

const isBeyond = ({ clientWidth, clientHeight }: HTMLElement, { x, y }: Spot): boolean =>
  x >= clientWidth || y >= clientHeight;

/** Listens to an element that covers the grid; its scrollbars are left alone. */
export function listenToPointer(element: HTMLElement, target: PointerTarget): void {
  let isHeld = false;
  const spotOf = (event: MouseEvent): Spot => spotIn(element, event);
  const isOnScrollbar = (event: MouseEvent): boolean => isBeyond(element, spotOf(event));
  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || isOnScrollbar(event)) return;
    isHeld = true;
    element.setPointerCapture(event.pointerId);
    target.press(target.grip(spotOf(event)), spotOf(event), event.shiftKey);
  });
  // Otherwise the press would take the focus from the grid again.
  element.addEventListener("mousedown", (event) => {
    if (!isOnScrollbar(event)) event.preventDefault();
  });
  element.addEventListener("pointermove", (event) => {
    if (isHeld) return target.drag(spotOf(event));
    const grip = isOnScrollbar(event) ? null : target.grip(spotOf(event));
    element.style.cursor = grip ? CURSORS[grip.part] : "";
    target.hover(grip);
  });
  element.addEventListener("pointerleave", () => target.hover(null));
  const release = (event: PointerEvent): void => {
    if (isHeld) target.release(spotOf(event));
    isHeld = false;
  };
  element.addEventListener("pointerup", release);
  element.addEventListener("pointercancel", release);
  element.addEventListener("dblclick", (event) => {
    if (!isOnScrollbar(event)) target.doubleClick(target.grip(spotOf(event)));
  });
  element.addEventListener("contextmenu", (event) => {
    if (isOnScrollbar(event)) return;
    event.preventDefault();
    target.contextMenu(target.grip(spotOf(event)), spotOf(event));
  });
}
