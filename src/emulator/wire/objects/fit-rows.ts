/** The height that a row needs for its wrapped texts, roughly: every character of a font is as wide as its digits. */

import type { Box } from "../../model/address.ts";
import type { Sheet } from "../../model/sheet.ts";
import type { Style } from "../../model/style.ts";
import type { ExcelHost } from "../targets.ts";
import { displayText } from "./display.ts";

const DEFAULT_COLUMN_CHARACTERS = 8.43;
/** Calibri 11 stands in rows of 15 points. */
const ROW_PER_FONT_POINT = 15 / 11;
const DEFAULT_FONT_POINTS = 11;
const TALLEST_ROW_POINTS = 409.5;

/** Lines of a text where one has room for so many characters; words are not divided. */
function lineCount(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = Infinity;
    for (const { length } of paragraph.split(" ")) {
      if (used + 1 + length <= room) used += 1 + length;
      else {
        lines += Math.max(1, Math.ceil(length / room));
        used = length % room;
      }
    }
  }
  return lines;
}

function textHeight(text: string, { font, alignment }: Style, columnWidth: number): number {
  const room = Math.max(1, (columnWidth * DEFAULT_FONT_POINTS) / font.size);
  const lines = alignment.wrapText ? lineCount(text, room) : 1;
  return lines * font.size * ROW_PER_FONT_POINT;
}

/** Points for the row `row`; undefined where the default height is enough. */
export function fittedHeight(host: ExcelHost, sheet: Sheet, used: Box, row: number): number | undefined {
  let height = 0;
  for (let column = used.column; column < used.column + used.width; column++) {
    const cell = sheet.cell(row, column);
    const style = host.workbook.styles.get(cell.style);
    const text = displayText(cell.value, style.numberFormat);
    const width = sheet.columns.get(column)?.width ?? DEFAULT_COLUMN_CHARACTERS;
    if (text !== "") height = Math.max(height, textHeight(text, style, width));
  }
  return height > DEFAULT_FONT_POINTS * ROW_PER_FONT_POINT ? Math.min(TALLEST_ROW_POINTS, height) : undefined;
}
