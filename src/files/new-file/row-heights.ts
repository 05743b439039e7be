/** How high rows have to be for their texts. Excel measures; a file can only estimate, and rather leaves some room. */

import type { BookCell, BookSheet } from "./book.ts";

/** Points, of the default font and of the rows that it needs. */
const FONT_SIZE = 11;
const LINE = 15;
/** Characters that a column shows if nobody has sized it. */
const STANDARD_WIDTH = 8.43;

/** Lines that a text takes where so many characters fit side by side; words stay whole. */
function linesOf(text: string, room: number): number {
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

function cellHeight({ value, format = {} }: BookCell, width: number): number {
  const { size = FONT_SIZE, bold = false, wrap = false } = format;
  const line = Math.ceil((size * LINE) / FONT_SIZE);
  if (!wrap || typeof value !== "string") return line;
  const room = Math.max(1, Math.floor((width * FONT_SIZE) / size / (bold ? 1.1 : 1)));
  return line * linesOf(value, room);
}

/** Points; undefined where a row of the usual height will do. */
export function rowHeight({ columns }: BookSheet, cells: ReadonlyMap<number, BookCell>): number | undefined {
  const heights = [...cells].map(([column, cell]) => cellHeight(cell, columns.get(column)?.width ?? STANDARD_WIDTH));
  const height = Math.max(...heights);
  return height > LINE ? height : undefined;
}
