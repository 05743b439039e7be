/** A box that floats over the cells until something is chosen or the person turns away. */

import { addElement } from "./element.ts";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

export class Popup {
  readonly #overlay: HTMLElement;
  readonly #closed: () => void;
  #element: HTMLElement | undefined;

  /** `closed`: the keyboard is free again. */
  constructor(overlay: HTMLElement, closed: () => void) {
    this.#overlay = overlay;
    this.#closed = closed;
    document.addEventListener("pointerdown", ({ target }) => {
      if (this.#element && target instanceof Node && !this.#element.contains(target)) this.close();
    });
  }

  /** Opens with what `fill` puts into it, at a place where it fits. */
  open(role: "menu" | "dialog", label: string, spot: Spot, fill: (element: HTMLElement) => void): void {
    this.close();
    const element = addElement(this.#overlay, "div", {}, { role, "aria-label": label, class: "grid-popup" });
    this.#element = element;
    fill(element);
    const { clientWidth, clientHeight } = this.#overlay;
    Object.assign(element.style, {
      left: `${Math.max(0, Math.min(spot.x, clientWidth - element.offsetWidth - 8))}px`,
      top: `${Math.max(0, Math.min(spot.y, clientHeight - element.offsetHeight - 8))}px`,
    });
    element.addEventListener("keydown", (event) => this.#press(event, element));
    element.addEventListener("contextmenu", (event) => event.preventDefault());
    stopsOf(element)[0]?.focus();
  }

  close(): void {
    const element = this.#element;
    if (!element) return;
    this.#element = undefined;
    element.remove();
    this.#closed();
  }

  #press(event: KeyboardEvent, element: HTMLElement): void {
    event.stopPropagation();
    const step = STEPS[event.key];
    if (event.key === "Escape") this.close();
    else if (step) {
      const stops = stopsOf(element);
      const at = stops.findIndex((stop) => stop === document.activeElement);
      stops[step(at, stops.length)]?.focus();
    } else if (event.key === "Tab") stayIn(event, stopsOf(element));
    if (step || event.key === "Escape") event.preventDefault();
  }
}

/** Tab goes round, and not out of an open popup. */
function stayIn(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const end = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== end) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}

const stopsOf = (element: HTMLElement): HTMLElement[] => [
  ...element.querySelectorAll<HTMLElement>("button:not(:disabled), input"),
];

/** One entry of a menu; null is a line between groups. */
export type MenuItem = { readonly label: string; readonly keys?: string; readonly run: () => void } | null;

export function fillMenu(element: HTMLElement, items: readonly MenuItem[], close: () => void): void {
  for (const item of items) {
    if (!item) {
      addElement(element, "hr", {}, { role: "separator" });
      continue;
    }
    const button = addElement(element, "button", {}, { type: "button", role: "menuitem" });
    addElement(button, "span", {}).textContent = item.label;
    if (item.keys !== undefined) addElement(button, "kbd", {}).textContent = item.keys;
    button.addEventListener("click", () => {
      close();
      item.run();
    });
  }
}
