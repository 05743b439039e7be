/** Hidden rows and columns of a range. */

import { MAX_COLUMNS, MAX_ROWS, type Box } from "../../model/address.ts";
import type { Sheet } from "../../model/sheet.ts";
import type { Json } from "../protocol.ts";
import type { Property } from "../spec.ts";
import type { Area, ExcelHost } from "../targets.ts";

type Lines = ReadonlyMap<number, { readonly hidden?: boolean }>;

/** How many of `count` lines from `start` on are hidden. */
function hiddenCount(lines: Lines, start: number, count: number): number {
  let hidden = 0;
  for (const [index, line] of lines) if (line.hidden && index >= start && index < start + count) hidden++;
  return hidden;
}

/** True or false if it holds for all the lines, else null. */
function allOrNone(lines: Lines, start: number, count: number): Json {
  const hidden = hiddenCount(lines, start, count);
  return hidden === 0 ? false : hidden === count ? true : null;
}

function setHidden<L extends { readonly hidden?: boolean }>(
  lines: Map<number, L>,
  start: number,
  count: number,
  hidden: boolean,
): void {
  const limit = hidden ? start + count : Math.min(start + count, Math.max(0, ...lines.keys()) + 1);
  for (let index = start; index < limit; index++) {
    const line = lines.get(index);
    if (hidden || line) lines.set(index, { ...line, hidden } as L);
  }
}

type HiddenProperty = Property<Area, ExcelHost>;

export const hiddenProperties: Readonly<Record<"rowHidden" | "columnHidden" | "hidden", HiddenProperty>> = {
  rowHidden: {
    read: ({ sheet, box }) => allOrNone(sheet.rows, box.row, box.height),
    write: ({ sheet, box }, value) => setHidden(sheet.rows, box.row, box.height, value === true),
  },
  columnHidden: {
    read: ({ sheet, box }) => allOrNone(sheet.columns, box.column, box.width),
    write: ({ sheet, box }, value) => setHidden(sheet.columns, box.column, box.width, value === true),
  },
  hidden: {
    read({ sheet, box }) {
      const rows = allOrNone(sheet.rows, box.row, box.height);
      const columns = allOrNone(sheet.columns, box.column, box.width);
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
};

/** Runs of lines that are not hidden, as [start, length]. */
function visibleRuns(
  lines: Lines,
  start: number,
  count: number,
  limit: number,
): readonly (readonly [number, number])[] {
  if (count === limit && hiddenCount(lines, start, count) === 0) return [[start, count]];
  const runs: [number, number][] = [];
  for (let index = start; index < start + count; index++) {
    const last = runs.at(-1);
    if (lines.get(index)?.hidden) continue;
    if (last && last[0] + last[1] === index) last[1]++;
    else runs.push([index, 1]);
  }
  return runs;
}

/** The parts of a box that are neither in a hidden row nor in a hidden column. */
export function visibleBoxes(sheet: Sheet, box: Box): readonly Box[] {
  const columns = visibleRuns(sheet.columns, box.column, box.width, MAX_COLUMNS);
  return visibleRuns(sheet.rows, box.row, box.height, MAX_ROWS).flatMap(([row, height]) =>
    columns.map(([column, width]) => ({ row, column, height, width })),
  );
}
