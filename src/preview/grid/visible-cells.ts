/** The cells of a pane that are painted, merged cells as one. */

import { type Box, contains, intersect } from "../../emulator/model/address.ts";
import type { Cell } from "../../emulator/model/cell.ts";
import type { CellArt } from "./appearance.ts";
import { type Pane, type Rect, rectIn } from "./layout.ts";
import type { Scene } from "./scene.ts";
import { boxAt } from "./selection.ts";

export interface PaintedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly art: CellArt;
  readonly rect: Rect;
  readonly isMerged: boolean;
}

/** How many columns beside a pane are searched for texts that run into it. */
const REACH = 60;

function paintedCell({ sheet, layout, appearance }: Scene, pane: Pane, box: Box): PaintedCell {
  const { row, column } = box;
  return {
    row,
    column,
    cell: sheet.cell(row, column),
    art: appearance.artOf(row, column),
    rect: rectIn(layout, pane, box),
    isMerged: box.height * box.width > 1,
  };
}

/** The rows, or columns, of a pane that are not hidden. */
const shown = (first: number, count: number, sizeOf: (index: number) => number): number[] =>
  Array.from({ length: count }, (_, index) => first + index).filter((index) => sizeOf(index) > 0);

/** All cells that are seen in a pane, empty ones too. */
export function visibleCells(scene: Scene, pane: Pane): PaintedCell[] {
  const { sheet, layout } = scene;
  const { box } = pane;
  const merges = sheet.merges.filter((merge) => intersect(merge, box));
  const columns = shown(box.column, box.width, layout.columns.size);
  const cells: PaintedCell[] = [];
  for (const row of shown(box.row, box.height, layout.rows.size)) {
    for (const column of columns) {
      const place = boxAt({ row, column });
      if (!merges.some((merge) => contains(merge, place))) cells.push(paintedCell(scene, pane, place));
    }
  }
  return [...cells, ...merges.map((merge) => paintedCell(scene, pane, merge))];
}

function nearestFilled({ sheet }: Scene, row: number, from: number, direction: 1 | -1): number | undefined {
  for (let column = from; column >= 0 && Math.abs(column - from) < REACH; column += direction) {
    if (sheet.cell(row, column).value !== null) return column;
  }
  return undefined;
}

/** Cells beside a pane whose text may run into it. */
export function neighbourCells(scene: Scene, pane: Pane): PaintedCell[] {
  const { box } = pane;
  return shown(box.row, box.height, scene.layout.rows.size).flatMap((row) => {
    const left = nearestFilled(scene, row, box.column - 1, -1);
    const right = nearestFilled(scene, row, box.column + box.width, 1);
    return [left, right].flatMap((column) =>
      column === undefined ? [] : paintedCell(scene, pane, boxAt({ row, column })),
    );
  });
}
