/** Cells on the clipboard: as text and as a table for other programs, and as cells for this one. */

import { clearCells } from "../../emulator/editing/clear-cells.ts";
import { copyRange } from "../../emulator/editing/copy-range.ts";
import { moveRange } from "../../emulator/editing/move-range.ts";
import { writeInputs } from "../../emulator/editing/write-cells.ts";
import { type Box, intersect } from "../../emulator/model/address.ts";
import type { Sheet } from "../../emulator/model/sheet.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import { shownAt } from "./cell-source.ts";
import { selectBox } from "./selection.ts";
import type { SheetView } from "./sheet-view.ts";

type Rows = readonly (readonly string[])[];

/** What the selected cells show, as far as the sheet is used. */
export function copiedRows(wb: Workbook, { sheet, used, selection }: SheetView): Rows {
  const box = intersect(selection.box, used);
  if (!box) return [];
  return Array.from({ length: box.height }, (_, dy) =>
    Array.from({ length: box.width }, (__, dx) => shownAt(wb, sheet, { row: box.row + dy, column: box.column + dx })),
  );
}

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows by line, cells by tab, as Excel exchanges them with other programs. */
export const asText = (rows: Rows): string => rows.map((row) => row.map(quoted).join("\t")).join("\n");

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign).replaceAll("\n", "<br>");

/** For programs that keep the shape of a table, as a word processor does. */
export const asHtml = (rows: Rows): string => {
  const lines = rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>`);
  return `<table>${lines.join("")}</table>`;
};

/** A cell in quotation marks, which it doubles within, or one without; then what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;

const filledUp = (rows: Rows): string[][] => {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
};

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
  return filledUp(rows);
}

/** Where a pasted grid goes: one cell fills all that is selected, more begin at its first cell. */
export function pasteTarget(selected: Box, grid: Rows): Box {
  const width = grid[0]?.length ?? 1;
  return grid.length * width === 1 ? selected : { ...selected, height: grid.length, width };
}

/** What a page on the clipboard says, where there is no text beside it: its first table, or else all of it. */
function gridIn(html: string): string[][] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const table = body.querySelector("table");
  if (!table) return pastedGrid(body.innerText.trim());
  return filledUp([...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim())));
}

/** Cells that were taken, and how their text looked then: while it is on the clipboard, the cells themselves are pasted. */
interface Taken {
  readonly sheet: Sheet;
  readonly box: Box;
  readonly text: string;
  readonly isCut: boolean;
}

export interface ClipboardDesk {
  readonly workbook: Workbook;
  view(): SheetView;
  /** False if the edit was refused. */
  edit(change: (workbook: Workbook) => void): boolean;
  select(selection: SheetView["selection"]): void;
  /** The taken cells are shown with a dashed frame. */
  frame(sheet: Sheet, box: Box | null): void;
}

export class CellClipboard {
  readonly #desk: ClipboardDesk;
  #taken: Taken | null = null;

  constructor(desk: ClipboardDesk) {
    this.#desk = desk;
  }

  /** Puts what is selected on the clipboard. Cut cells go where they are pasted, and stay until then. */
  take(data: DataTransfer, isCut: boolean): void {
    const view = this.#desk.view();
    const rows = copiedRows(this.#desk.workbook, view);
    const text = asText(rows);
    data.setData("text/plain", text);
    data.setData("text/html", asHtml(rows));
    this.#taken = { sheet: view.sheet, box: view.selection.box, text, isCut };
    this.#desk.frame(view.sheet, view.selection.box);
  }

  paste(data: DataTransfer): void {
    const text = data.getData("text/plain");
    const taken = this.#taken;
    if (taken && taken.text === text.replaceAll("\r\n", "\n")) return this.#pasteCells(taken);
    const grid = text === "" ? gridIn(data.getData("text/html")) : pastedGrid(text);
    // A picture, for one, is nothing for a cell, and no reason to empty it.
    if (text !== "" || grid.flat().some((content) => content !== "")) this.#pasteTexts(grid);
  }

  /** Escape: nothing is taken any more. */
  forget(): void {
    if (this.#taken) this.#desk.frame(this.#taken.sheet, null);
    this.#taken = null;
  }

  #pasteCells(taken: Taken): void {
    const { sheet, selection } = this.#desk.view();
    const { box } = selection;
    const isMove = taken.isCut && taken.sheet === sheet;
    const target = isMove ? { ...taken.box, row: box.row, column: box.column } : box;
    const isDone = this.#desk.edit((wb) => {
      if (isMove) return moveRange(wb, sheet, taken.box, box);
      copyRange(wb, taken, { sheet, box: target }, "all");
      if (taken.isCut) clearCells(wb, taken.sheet, taken.box, "all");
    });
    if (!isDone) return;
    if (isMove) this.#desk.select(selectBox(target, sheet.merges));
    if (taken.isCut) this.forget();
  }

  /** As in Excel, no validation is asked. */
  #pasteTexts(grid: Rows): void {
    const { sheet, selection } = this.#desk.view();
    const box = pasteTarget(selection.box, grid);
    if (this.#desk.edit((wb) => writeInputs(wb, sheet, box, grid, { byUser: true })))
      this.#desk.select(selectBox(box, sheet.merges));
  }
}

/** Listens to the clipboard while `element` has the focus. */
export function listenToClipboard(element: HTMLElement, clipboard: CellClipboard): void {
  const listen = (name: "copy" | "cut" | "paste", act: (data: DataTransfer) => void): void =>
    element.addEventListener(name, (event) => {
      event.preventDefault();
      if (event.clipboardData) act(event.clipboardData);
    });
  listen("copy", (data) => clipboard.take(data, false));
  listen("cut", (data) => clipboard.take(data, true));
  listen("paste", (data) => clipboard.paste(data));
}
