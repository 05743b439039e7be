import { type Box, intersect, MAX_COLUMNS, MAX_ROWS } from "../model/address.ts";
import { type BoxChange, changeBox } from "../formulas/box-changes.ts";

const columnsOf = (box: Box): Box => ({ ...box, row: 0, height: MAX_ROWS });
const rowsOf = (box: Box): Box => ({ ...box, column: 0, width: MAX_COLUMNS });

/** Boxes along whose edges a change tears ranges apart. */
function cutters(change: BoxChange): Box[] {
  const { box } = change;
  if (change.kind === "insert") return [change.shift === "down" ? columnsOf(box) : rowsOf(box)];
  if (change.kind === "delete") return [change.shift === "up" ? columnsOf(box) : rowsOf(box)];
  if (change.kind === "move") return [box, { ...box, row: box.row + change.rows, column: box.column + change.columns }];
  return Array.from({ length: box.width }, (_, i) => ({ ...box, column: box.column + i, width: 1 }));
}

/** What of `box` lies outside `hole`, in at most four boxes. */
export function subtract(box: Box, hole: Box): Box[] {
  const shared = intersect(box, hole);
  if (!shared) return [box];
  const bottom = shared.row + shared.height;
  const right = shared.column + shared.width;
  const parts: Box[] = [
    { ...box, height: shared.row - box.row },
    { ...box, row: bottom, height: box.row + box.height - bottom },
    { ...box, row: shared.row, height: shared.height, width: shared.column - box.column },
    { row: shared.row, height: shared.height, column: right, width: box.column + box.width - right },
  ];
  return parts.filter((part) => part.height > 0 && part.width > 0);
}

function cut(box: Box, cutter: Box): Box[] {
  const shared = intersect(box, cutter);
  return shared ? [shared, ...subtract(box, cutter)] : [box];
}

/** Two boxes as one, if they lie edge to edge. */
function joined(a: Box, b: Box): Box | null {
  const sameColumns = a.column === b.column && a.width === b.width;
  if (sameColumns && a.row + a.height === b.row) return { ...a, height: a.height + b.height };
  const sameRows = a.row === b.row && a.height === b.height;
  return sameRows && a.column + a.width === b.column ? { ...a, width: a.width + b.width } : null;
}

function joinOnce(boxes: readonly Box[]): Box[] | null {
  for (const [i, a] of boxes.entries()) {
    for (const [j, b] of boxes.entries()) {
      const both = i === j ? null : joined(a, b);
      if (both) return [...boxes.filter((_, k) => k !== i && k !== j), both];
    }
  }
  return null;
}

/** The same cells in fewer boxes. */
export function coalesce(boxes: readonly Box[]): Box[] {
  let current = [...boxes];
  for (let next = joinOnce(current); next; next = joinOnce(current)) current = next;
  return current;
}

/** The same array if the change does not touch it. */
export function changeRanges(ranges: readonly Box[], change: BoxChange): readonly Box[] {
  const pieces = cutters(change).reduce<Box[]>(
    (boxes, cutter) => boxes.flatMap((box) => cut(box, cutter)),
    [...ranges],
  );
  const moved = pieces.map((piece) => changeBox(piece, change));
  if (moved.every((box, i) => box === pieces[i])) return ranges;
  return coalesce(moved.filter((box) => box !== null));
}
