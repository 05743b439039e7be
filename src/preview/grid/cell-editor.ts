/** The field that a cell is typed into. */

import type { CellArt } from "./appearance.ts";
import type { GridColors } from "./colors.ts";
import { addElement } from "./element.ts";
import { ARROWS, type Command } from "./keyboard.ts";
import type { Rect } from "./layout.ts";

export interface EditorEvents {
  changed(text: string): void;
  /** Enters the text into the active cell, or into all that are selected; false if it is refused. */
  commit(text: string, into: "active" | "selected"): boolean;
  /** The field is closed. "stay": nobody goes anywhere; "away": the person went elsewhere; else the command that ended it. */
  closed(then: Command | "stay" | "away"): void;
}

/** How typing began: over the cell's content, where arrows leave the cell, or within it, where they move the caret. */
export type EditorMode = "over" | "within";

const STYLE: Partial<CSSStyleDeclaration> = {
  position: "absolute",
  display: "none",
  boxSizing: "border-box",
  margin: "0",
  padding: "1px 3px",
  border: "2px solid",
  borderRadius: "0",
  outline: "none",
  resize: "none",
  overflow: "hidden",
  whiteSpace: "pre",
  pointerEvents: "auto",
  lineHeight: "1.15",
};

function leavingCommand(event: KeyboardEvent, mode: EditorMode): Command | null {
  const back = event.shiftKey ? -1 : 1;
  if (event.key === "Enter" && !event.altKey) return { kind: "next", axis: "row", step: back };
  if (event.key === "Tab") return { kind: "next", axis: "column", step: back };
  const by = mode === "over" ? ARROWS[event.key] : undefined;
  return by ? { kind: "move", by, reach: "cell", extend: false } : null;
}

export class CellEditor {
  readonly #field: HTMLTextAreaElement;
  readonly #events: EditorEvents;
  #mode: EditorMode = "over";
  #isOpen = false;

  constructor(overlay: HTMLElement, events: EditorEvents) {
    this.#events = events;
    this.#field = addElement(overlay, "textarea", STYLE, { rows: "1", spellcheck: "false", wrap: "off" });
    this.#field.addEventListener("keydown", (event) => this.#press(event));
    this.#field.addEventListener("input", () => {
      this.#fit();
      events.changed(this.#field.value);
    });
    this.#field.addEventListener("blur", () => this.leave());
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Opened while a key goes down, it takes that key's character too. */
  open(label: string, text: string, mode: EditorMode): void {
    this.#mode = mode;
    this.#isOpen = true;
    this.#field.value = text;
    this.#field.setAttribute("aria-label", label);
    this.#field.style.display = "block";
    this.#field.focus({ preventScroll: true });
    this.#field.setSelectionRange(text.length, text.length);
    this.#events.changed(text);
  }

  /** Puts the field over its cell and makes it look like it. */
  place(rect: Rect, art: CellArt, colors: GridColors): void {
    if (!this.#isOpen) return;
    Object.assign(this.#field.style, {
      left: `${rect.x - 1}px`,
      top: `${rect.y - 1}px`,
      minWidth: `${rect.width + 1}px`,
      minHeight: `${rect.height + 1}px`,
      font: art.font,
      color: art.fill === null ? art.ink : colors.ink,
      background: colors.paper,
      borderColor: colors.selection,
    });
    this.#fit();
  }

  /** Enters the text and closes, as when the person goes elsewhere. False if the text was refused. */
  leave(): boolean {
    return this.#finish("away");
  }

  #finish(then: Command | "stay" | "away"): boolean {
    if (!this.#isOpen) return true;
    // Entering may take the focus from the field, which must not enter the text once more.
    this.#isOpen = false;
    const isEntered = this.#events.commit(this.#field.value, then === "stay" ? "selected" : "active");
    this.#isOpen = !isEntered && then !== "away";
    if (this.#isOpen) this.#field.focus();
    else this.#close(then);
    return isEntered;
  }

  #close(then: Command | "stay" | "away"): void {
    this.#isOpen = false;
    this.#field.style.display = "none";
    this.#events.closed(then);
  }

  #press(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    const isForAll = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    const then = isForAll ? "stay" : leavingCommand(event, this.#mode);
    if (then) {
      event.preventDefault();
      this.#finish(then);
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.#close("stay");
    } else if (event.key === "F2") {
      this.#mode = this.#mode === "over" ? "within" : "over";
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.#field.setRangeText("\n", this.#field.selectionStart, this.#field.selectionEnd, "end");
      this.#fit();
    }
  }

  /** As large as its text. */
  #fit(): void {
    const { style } = this.#field;
    style.width = "0";
    style.height = "0";
    style.width = `${this.#field.scrollWidth + 6}px`;
    style.height = `${this.#field.scrollHeight + 2}px`;
  }
}
