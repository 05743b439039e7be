/** The yellow note by a cell: the input message of its validation, or what somebody noted there. */

import { addElement } from "./element.ts";
import type { Rect } from "./layout.ts";

const STYLE: Partial<CSSStyleDeclaration> = {
  position: "absolute",
  display: "none",
  boxSizing: "border-box",
  maxWidth: "340px",
  padding: "6px 8px",
  border: "1px solid",
  boxShadow: "0 2px 6px rgba(0, 0, 0, 0.2)",
  font: '12px/16px "Segoe UI", "Noto Sans", system-ui, sans-serif',
  whiteSpace: "pre-line",
};

const LIGHT = { background: "#FFFBE0", color: "#1F1F1F", borderColor: "#C9B458" };
const DARK = { background: "#38331F", color: "#F0F0F0", borderColor: "#7D6F3A" };
const GAP = 4;
const INSET = 8;

export interface NoteText {
  readonly title: string;
  readonly message: string;
}

export class InputNote {
  readonly #note: HTMLElement;
  readonly #title: HTMLElement;
  readonly #message: HTMLElement;

  constructor(overlay: HTMLElement) {
    this.#note = addElement(overlay, "div", STYLE);
    this.#title = addElement(this.#note, "div", { fontWeight: "600" });
    this.#message = addElement(this.#note, "div", {});
  }

  /** What the note says; null for nothing. */
  say(prompt: NoteText | null): void {
    const isShown = prompt !== null && prompt.title + prompt.message !== "";
    this.#note.style.display = isShown ? "block" : "none";
    this.#title.textContent = prompt?.title ?? "";
    this.#message.textContent = prompt?.message ?? "";
  }

  /** Under the cell, or over it where there is no room. */
  place(cell: Rect, isDark: boolean, room: { readonly width: number; readonly height: number }): void {
    const { offsetWidth, offsetHeight } = this.#note;
    const below = cell.y + cell.height + GAP;
    const isAbove = below + offsetHeight > room.height && cell.y > offsetHeight + GAP;
    Object.assign(this.#note.style, isDark ? DARK : LIGHT, {
      left: `${Math.max(0, Math.min(cell.x + INSET, room.width - offsetWidth - INSET))}px`,
      top: `${isAbove ? cell.y - offsetHeight - GAP : below}px`,
    });
  }
}
