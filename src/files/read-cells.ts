/** The cells of one sheet of a workbook file, as Excel would give their values. */

import { type Area, parseAddress } from "../sheet/area.ts";
import type { CellContent, Grid } from "../sheet/snapshot.ts";
import { childOf, childrenOf, type Element } from "./xml.ts";

/** Characters that XML cannot hold stand as "_x000D_". */
const unescape = (text: string): string =>
  text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** A text in one piece or in several with looks of their own; what tells how it is read aloud is left out. */
export const textOf = (item: Element | undefined): string =>
  unescape(
    [childOf(item, "t"), ...childrenOf(item, "r").map((run) => childOf(run, "t"))]
      .map((part) => part?.text ?? "")
      .join(""),
  );

function contentOf(cell: Element, strings: readonly string[]): CellContent {
  const value = childOf(cell, "v")?.text;
  switch (cell.attributes.get("t")) {
    case "inlineStr":
      return textOf(childOf(cell, "is"));
    case "s":
      return strings[Number(value)] ?? "";
    case "b":
      return value === "1";
    case "str":
    case "e":
    case "d":
      return unescape(value ?? "");
    default:
      return value === undefined || value === "" ? "" : Number(value);
  }
}

/** Values from A1 to the last cell with a content. */
export function readCells(sheet: Element, strings: readonly string[]): Grid {
  const rows: CellContent[][] = [];
  let row = -1;
  for (const line of childrenOf(childOf(sheet, "sheetData"), "row")) {
    row = Number(line.attributes.get("r") ?? row + 2) - 1;
    let column = -1;
    for (const cell of childrenOf(line, "c")) {
      column = parseAddress(cell.attributes.get("r") ?? "")?.column ?? column + 1;
      const content = contentOf(cell, strings);
      if (content === "") continue;
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] ?? [];
      while (cells.length < column) cells.push("");
      cells[column] = content;
    }
  }
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ""));
}

/** Null for no content. */
export const usedArea = (values: Grid): Area | null =>
  values.length === 0 ? null : { row: 0, column: 0, height: values.length, width: values[0]?.length ?? 0 };
