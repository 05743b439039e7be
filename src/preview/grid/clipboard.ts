/** Copying and pasting as text: rows by line, cells by tab, as Excel exchanges it with other programs. */

import { type Box, intersect } from "../../emulator/model/address.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import { shownAt } from "./cell-source.ts";
import type { SheetView } from "./sheet-view.ts";

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What the selected cells show, as far as the sheet is used. */
export function copiedText(wb: Workbook, { sheet, used, selection }: SheetView): string {
  const box = intersect(selection.box, used);
  if (!box) return "";
  return Array.from({ length: box.height }, (_, dy) =>
    Array.from({ length: box.width }, (__, dx) =>
      quoted(shownAt(wb, sheet, { row: box.row + dy, column: box.column + dx })),
    ).join("\t"),
  ).join("\n");
}

/** A cell in quotation marks, which it doubles within, or one without; then what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;

/** Text from the clipboard as rows of cells, filled up to one width. */
export function pastedGrid(text: string): string[][] {
  const source = text.replaceAll("\r\n", "\n").replace(/\n$/, "");
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  for (let found = CELL.exec(source); found; found = CELL.exec(source)) {
    const [, marked, plain = "", end] = found;
    rows.at(-1)?.push(marked === undefined ? plain : marked.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

/** Where a pasted grid goes: one cell fills all that is selected, more begin at its first cell. */
export function pasteTarget(selected: Box, grid: readonly (readonly string[])[]): Box {
  const width = grid[0]?.length ?? 1;
  return grid.length * width === 1 ? selected : { ...selected, height: grid.length, width };
}

export interface ClipboardTarget {
  copy(): string;
  cut(): void;
  paste(text: string): void;
}

/** Listens to the clipboard while `element` has the focus. */
export function listenToClipboard(element: HTMLElement, target: ClipboardTarget): void {
  const copy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", target.copy());
    event.preventDefault();
  };
  element.addEventListener("copy", copy);
  element.addEventListener("cut", (event) => {
    copy(event);
    target.cut();
  });
  element.addEventListener("paste", (event) => {
    event.preventDefault();
    target.paste(event.clipboardData?.getData("text/plain") ?? "");
  });
}
