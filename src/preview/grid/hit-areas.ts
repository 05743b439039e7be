/** What lies under the pointer: cells and headers, and the small parts of them that can be taken hold of. */

import { MAX_COLUMNS, MAX_ROWS } from "../../emulator/model/address.ts";
import type { Appearance } from "./appearance.ts";
import { COLUMN_HEADER_HEIGHT, type Hit, hitTest, type Layout, rectOf, type Viewport } from "./layout.ts";
import type { Spot } from "./popup.ts";
import { boxAt, type Selection } from "./selection.ts";

/** "columnEdge" and "rowEdge" are those behind the column and under the row of the hit. */
export interface Grip {
  readonly part: Hit["part"] | "columnEdge" | "rowEdge" | "fill" | "filter";
  readonly row: number;
  readonly column: number;
}

const EDGE = 4;
const HANDLE = 5;
const FILTER_BUTTON = 18;

interface Ground {
  readonly layout: Layout;
  readonly view: Viewport;
  readonly selection: Selection;
  readonly filterButton: Appearance["filterButton"];
}

/** The line whose end lies within a few pixels of the offset. */
function edgeNear(at: (offset: number) => Hit, offset: number, isColumn: boolean): Hit | null {
  const [before, after] = [at(offset - EDGE), at(offset + EDGE)];
  const isBetween = isColumn ? before.column !== after.column : before.row !== after.row;
  return isBetween && before.part === after.part ? before : null;
}

function isOnHandle({ layout, view, selection }: Ground, { x, y }: Spot): boolean {
  const { row, column, height, width } = selection.box;
  // Of whole rows and columns the end is out of reach.
  if (height === MAX_ROWS || width === MAX_COLUMNS) return false;
  const corner = rectOf(layout, view, boxAt({ row: row + height - 1, column: column + width - 1 }));
  return Math.abs(x - corner.x - corner.width) <= HANDLE && Math.abs(y - corner.y - corner.height) <= HANDLE;
}

export function gripAt(ground: Ground, spot: Spot): Grip {
  const { layout, view } = ground;
  const { x, y } = spot;
  const hit = hitTest(layout, view, x, y);
  if (hit.part === "column") {
    const edge = edgeNear((at) => hitTest(layout, view, at, COLUMN_HEADER_HEIGHT / 2), x, true);
    return edge ? { ...edge, part: "columnEdge" } : hit;
  }
  if (hit.part === "row") {
    const edge = edgeNear((at) => hitTest(layout, view, layout.rowHeaderWidth / 2, at), y, false);
    return edge ? { ...edge, part: "rowEdge" } : hit;
  }
  if (hit.part !== "cell") return hit;
  if (isOnHandle(ground, spot)) return { ...hit, part: "fill" };
  return isOnFilter(ground, hit, spot) ? { ...hit, part: "filter" } : hit;
}

/** The button stands at the lower right of its cell. */
function isOnFilter({ layout, view, filterButton }: Ground, hit: Hit, { x, y }: Spot): boolean {
  if (filterButton(hit.row, hit.column) === null) return false;
  const { x: left, y: top, width, height } = rectOf(layout, view, boxAt(hit));
  return x > left + width - FILTER_BUTTON && y > top + height - FILTER_BUTTON;
}

/** The pointer's look over each part. */
export const CURSORS: Readonly<Record<Grip["part"], string>> = {
  cell: "cell",
  column: "default",
  row: "default",
  corner: "default",
  columnEdge: "col-resize",
  rowEdge: "row-resize",
  fill: "crosshair",
  filter: "pointer",
};
