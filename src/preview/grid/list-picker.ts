/** The arrow beside a cell with a list, and the list itself. */

import type { GridColors } from "./colors.ts";
import { addElement } from "./element.ts";
import type { Rect } from "./layout.ts";

export interface PickerEvents {
  /** The arrow was pressed. */
  opened(): void;
  picked(text: string): void;
  /** The list is gone and the focus is free. */
  closed(): void;
}

const BUTTON_SIZE = 18;
const LIST_HEIGHT = 246;

const BUTTON_STYLE: Partial<CSSStyleDeclaration> = {
  position: "absolute",
  display: "none",
  width: `${BUTTON_SIZE}px`,
  height: `${BUTTON_SIZE}px`,
  padding: "0",
  border: "1px solid",
  borderRadius: "2px",
  font: "9px/1 sans-serif",
  pointerEvents: "auto",
  cursor: "pointer",
};

const LIST_STYLE: Partial<CSSStyleDeclaration> = {
  position: "absolute",
  display: "none",
  boxSizing: "border-box",
  maxHeight: `${LIST_HEIGHT}px`,
  overflowY: "auto",
  padding: "2px 0",
  border: "1px solid",
  boxShadow: "0 2px 8px rgba(0, 0, 0, 0.25)",
  font: '13px/22px "Segoe UI", "Noto Sans", system-ui, sans-serif',
  pointerEvents: "auto",
  cursor: "default",
};

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

export class ListPicker {
  readonly #events: PickerEvents;
  readonly #button: HTMLButtonElement;
  readonly #list: HTMLElement;
  #options: readonly HTMLElement[] = [];
  #at = 0;
  #colors: GridColors | undefined;

  constructor(overlay: HTMLElement, events: PickerEvents) {
    this.#events = events;
    this.#button = addElement(overlay, "button", BUTTON_STYLE, {
      type: "button",
      tabindex: "-1",
      "aria-label": "Open the list",
    });
    this.#button.textContent = "▼";
    this.#list = addElement(overlay, "div", LIST_STYLE, {
      role: "listbox",
      tabindex: "-1",
      "aria-label": "Values for this cell",
    });
    this.#button.addEventListener("click", () => events.opened());
    this.#list.addEventListener("keydown", (event) => this.#press(event));
    this.#list.addEventListener("blur", () => this.close());
  }

  get isOpen(): boolean {
    return this.#options.length > 0;
  }

  /** Puts the arrow beside a cell and the list under it; null hides both. */
  place(rect: Rect | null, colors: GridColors, roomHeight: number): void {
    this.#button.style.display = rect ? "block" : "none";
    if (!rect) return this.close();
    this.#colors = colors;
    const look = { background: colors.header, color: colors.headerInk, borderColor: colors.headerLine };
    Object.assign(this.#button.style, look, {
      left: `${rect.x + rect.width + 1}px`,
      top: `${rect.y + rect.height - BUTTON_SIZE - 1}px`,
    });
    const below = rect.y + rect.height + 1;
    const isAbove = below + this.#list.offsetHeight > roomHeight && rect.y > this.#list.offsetHeight;
    Object.assign(this.#list.style, {
      left: `${rect.x}px`,
      top: `${isAbove ? rect.y - this.#list.offsetHeight - 1 : below}px`,
      minWidth: `${rect.width + BUTTON_SIZE}px`,
      background: colors.paper,
      color: colors.ink,
      borderColor: colors.headerLine,
    });
    this.#show();
  }

  /** Opens the list with the entry `current` chosen. */
  open(texts: readonly string[], current: string): void {
    this.#list.replaceChildren();
    this.#options = texts.map((text, index) => this.#option(text, index));
    this.#at = Math.max(0, texts.indexOf(current));
    this.#list.style.display = "block";
    this.#show();
    this.#list.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.isOpen) return;
    this.#options = [];
    this.#list.style.display = "none";
    this.#events.closed();
  }

  #option(text: string, index: number): HTMLElement {
    const option = addElement(this.#list, "div", { padding: "0 10px", whiteSpace: "nowrap" }, { role: "option" });
    option.id = `grid-list-${index}`;
    option.textContent = text;
    option.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      this.#pick(index);
    });
    option.addEventListener("pointermove", () => {
      this.#at = index;
      this.#show();
    });
    return option;
  }

  #pick(index: number): void {
    const text = this.#options[index]?.textContent ?? "";
    this.close();
    this.#events.picked(text);
  }

  #press(event: KeyboardEvent): void {
    event.stopPropagation();
    const step = STEPS[event.key];
    const isPick = event.key === "Enter" || event.key === " " || event.key === "Tab";
    if (!step && !isPick && event.key !== "Escape") return;
    event.preventDefault();
    if (step) {
      this.#at = step(this.#at, this.#options.length - 1);
      this.#show();
      this.#options[this.#at]?.scrollIntoView({ block: "nearest" });
    } else if (isPick) this.#pick(this.#at);
    else this.close();
  }

  #show(): void {
    this.#options.forEach((option, index) => {
      const isChosen = index === this.#at;
      option.setAttribute("aria-selected", String(isChosen));
      option.style.background = isChosen ? (this.#colors?.headerSelected ?? "") : "";
    });
    this.#list.setAttribute("aria-activedescendant", `grid-list-${this.#at}`);
  }
}
