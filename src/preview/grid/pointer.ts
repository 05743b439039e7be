/** What the mouse does on the cells. */

import type { Box } from "../../emulator/model/address.ts";
import type { Hit } from "./layout.ts";
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
  hit(x: number, y: number): Hit;
  /** The button went down; `extend` with Shift. */
  press(hit: Hit, extend: boolean): void;
  /** It is held and moved; `part` is where it went down. */
  drag(hit: Hit, part: Hit["part"]): void;
  doubleClick(hit: Hit): void;
}

/** Listens to an element that covers the grid; its scrollbars are left alone. */
export function listenToPointer(element: HTMLElement, target: PointerTarget): void {
  let held: Hit["part"] | null = null;
  const hitOf = (event: MouseEvent): Hit => {
    const { left, top } = element.getBoundingClientRect();
    return target.hit(event.clientX - left, event.clientY - top);
  };
  const isOnScrollbar = (event: MouseEvent): boolean => {
    const { left, top } = element.getBoundingClientRect();
    return event.clientX - left >= element.clientWidth || event.clientY - top >= element.clientHeight;
  };
  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || isOnScrollbar(event)) return;
    const hit = hitOf(event);
    held = hit.part;
    element.setPointerCapture(event.pointerId);
    target.press(hit, event.shiftKey);
  });
  // Otherwise the press would take the focus from the grid again.
  element.addEventListener("mousedown", (event) => {
    if (!isOnScrollbar(event)) event.preventDefault();
  });
  element.addEventListener("pointermove", (event) => {
    if (held !== null) target.drag(hitOf(event), held);
  });
  const release = (): void => {
    held = null;
  };
  element.addEventListener("pointerup", release);
  element.addEventListener("pointercancel", release);
  element.addEventListener("dblclick", (event) => {
    if (!isOnScrollbar(event)) target.doubleClick(hitOf(event));
  });
}
