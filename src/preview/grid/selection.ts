/** What is selected: a box, the active cell in it, and the corner that moves when it is extended. */

import { type Box, intersect, MAX_COLUMNS, MAX_ROWS } from "../../emulator/model/address.ts";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Selection {
  readonly active: Place;
  readonly box: Box;
  /** The corner opposite the active cell. */
  readonly corner: Place;
  /** The column in which a row of Tabs began: Enter goes back to it. */
  readonly tabbedFrom?: number;
}

export const boxAt = ({ row, column }: Place): Box => ({ row, column, height: 1, width: 1 });

function boxBetween(a: Place, b: Place): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, height: Math.abs(a.row - b.row) + 1, width: Math.abs(a.column - b.column) + 1 };
}

function union(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const height = Math.max(a.row + a.height, b.row + b.height) - row;
  const width = Math.max(a.column + a.width, b.column + b.width) - column;
  return { row, column, height, width };
}

/** The box grown until it splits no merged cells. */
function withMerges(box: Box, merges: readonly Box[]): Box {
  const grown = merges.reduce((so, merge) => (intersect(so, merge) ? union(so, merge) : so), box);
  const isSame = grown.height === box.height && grown.width === box.width;
  return isSame ? box : withMerges(grown, merges);
}

/** The merged cells that a cell belongs to, or the cell alone. */
export const cellBox = (place: Place, merges: readonly Box[]): Box =>
  merges.find((merge) => intersect(merge, boxAt(place))) ?? boxAt(place);

/** One cell; within merged cells, all of them. */
export function selectPlace(place: Place, merges: readonly Box[]): Selection {
  const box = cellBox(place, merges);
  const active = { row: box.row, column: box.column };
  return { active, box, corner: active };
}

/** From the active cell to `corner`. */
export function extendTo({ active }: Selection, corner: Place, merges: readonly Box[]): Selection {
  return { active, corner, box: withMerges(boxBetween(active, corner), merges) };
}

export function selectBox(box: Box, merges: readonly Box[]): Selection {
  const corner = { row: box.row + box.height - 1, column: box.column + box.width - 1 };
  return { active: { row: box.row, column: box.column }, box: withMerges(box, merges), corner };
}

/** Whole columns from the active one to `column`. */
export const columnsBetween = (from: number, column: number): Box => ({
  row: 0,
  column: Math.min(from, column),
  height: MAX_ROWS,
  width: Math.abs(from - column) + 1,
});

export const rowsBetween = (from: number, row: number): Box => ({
  row: Math.min(from, row),
  column: 0,
  height: Math.abs(from - row) + 1,
  width: MAX_COLUMNS,
});

/** Tab and Enter inside a box of several cells go through it, and round at its end. */
export function nextInBox({ active, box }: Selection, axis: "row" | "column", step: 1 | -1): Place {
  const row = active.row - box.row;
  const column = active.column - box.column;
  const count = box.height * box.width;
  const turn = (index: number): number => (index + step + count) % count;
  if (axis === "column") {
    const next = turn(row * box.width + column);
    return { row: box.row + Math.floor(next / box.width), column: box.column + (next % box.width) };
  }
  const next = turn(column * box.height + row);
  return { row: box.row + (next % box.height), column: box.column + Math.floor(next / box.height) };
}
