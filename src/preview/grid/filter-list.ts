/** The values of a filtered column, each with a box to tick. */

import { compareValues } from "../../emulator/editing/sort-rows.ts";
import type { Box } from "../../emulator/model/address.ts";
import type { CellValue } from "../../emulator/model/cell.ts";
import type { Sheet } from "../../emulator/model/sheet.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import { shownAt } from "./cell-source.ts";
import { addElement } from "./element.ts";

const BLANKS = "(Blanks)";

/** What the cells of a column show, each text once, in the order of sorting. */
export function textsOf(wb: Workbook, sheet: Sheet, body: Box, offset: number): string[] {
  const found = new Map<string, CellValue>();
  const column = body.column + offset;
  for (let row = body.row; row < body.row + body.height; row++) {
    found.set(shownAt(wb, sheet, { row, column }), sheet.cell(row, column).value);
  }
  return [...found].sort(([, a], [, b]) => compareValues(a, b, true)).map(([text]) => text);
}

function addTick(parent: HTMLElement, label: string, isTicked: boolean): HTMLInputElement {
  const line = addElement(parent, "label", {});
  const box = addElement(line, "input", {}, { type: "checkbox" });
  box.checked = isTicked;
  line.append(label);
  return box;
}

function addButton(parent: HTMLElement, label: string, run: () => void): void {
  const button = addElement(parent, "button", {}, { type: "button" });
  button.textContent = label;
  button.addEventListener("click", run);
}

/** `chosen`: the texts that are shown now, or undefined for all. `apply` is told the same of what the person ticked. */
export function fillFilterList(
  element: HTMLElement,
  texts: readonly string[],
  chosen: ReadonlySet<string> | undefined,
  apply: (chosen: ReadonlySet<string> | undefined) => void,
  cancel: () => void,
): void {
  const group = addElement(element, "div", {}, { class: "ticks", role: "group", "aria-label": "Values to show" });
  const all = addTick(group, "(Select all)", chosen === undefined);
  const boxes = texts.map((text) => addTick(group, text === "" ? BLANKS : text, chosen?.has(text) ?? true));
  const follow = (): void => {
    all.checked = boxes.every(({ checked }) => checked);
    all.indeterminate = !all.checked && boxes.some(({ checked }) => checked);
  };
  all.addEventListener("change", () => {
    for (const box of boxes) box.checked = all.checked;
  });
  for (const box of boxes) box.addEventListener("change", follow);
  follow();
  const row = addElement(element, "div", {}, { class: "choices" });
  addButton(row, "OK", () => {
    const ticked = new Set(texts.filter((_, i) => boxes[i]?.checked === true));
    apply(ticked.size === texts.length ? undefined : ticked);
  });
  addButton(row, "Cancel", cancel);
}
