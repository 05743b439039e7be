/** Where the keyboard leads from a cell, as in Excel. */

import { type Box, MAX_COLUMNS, MAX_ROWS } from "../../emulator/model/address.ts";
import type { Sheet } from "../../emulator/model/sheet.ts";
import type { Layout } from "./layout.ts";
import { cellBox, type Place } from "./selection.ts";

export interface Direction {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

export interface Ground {
  readonly sheet: Sheet;
  readonly layout: Layout;
  /** The box around all values. */
  readonly used: Box;
}

const isOn = ({ row, column }: Place): boolean => row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
const isFilled = (sheet: Sheet, { row, column }: Place): boolean => sheet.cell(row, column).value !== null;
const isShown = ({ rows, columns }: Layout, { row, column }: Place): boolean =>
  rows.size(row) > 0 && columns.size(column) > 0;
const after = ({ row, column }: Place, by: Direction): Place => ({ row: row + by.rows, column: column + by.columns });

/** The cell of merged cells that lies on the side where the move goes. */
function leavingFrom(place: Place, by: Direction, merges: readonly Box[]): Place {
  const box = cellBox(place, merges);
  return {
    row: by.rows > 0 ? box.row + box.height - 1 : by.rows < 0 ? box.row : place.row,
    column: by.columns > 0 ? box.column + box.width - 1 : by.columns < 0 ? box.column : place.column,
  };
}

/** The next cell that is shown; the same one at the sheet's edge. */
export function step({ sheet, layout }: Ground, from: Place, by: Direction): Place {
  let next = after(leavingFrom(from, by, sheet.merges), by);
  while (isOn(next) && !isShown(layout, next)) next = after(next, by);
  return isOn(next) ? next : from;
}

const isBeyond = (place: Place, by: Direction, used: Box): boolean =>
  (by.rows > 0 && place.row >= used.row + used.height) || (by.columns > 0 && place.column >= used.column + used.width);

const edgeOfSheet = (from: Place, by: Direction): Place => ({
  row: by.rows === 0 ? from.row : by.rows > 0 ? MAX_ROWS - 1 : 0,
  column: by.columns === 0 ? from.column : by.columns > 0 ? MAX_COLUMNS - 1 : 0,
});

/** Ctrl+arrow: to the end of a block of filled cells, else to the next filled cell, else to the sheet's edge. */
export function jump(ground: Ground, from: Place, by: Direction): Place {
  const { sheet, used } = ground;
  let place = step(ground, from, by);
  const isInBlock = isFilled(sheet, from) && isFilled(sheet, place);
  for (;;) {
    if (isBeyond(place, by, used)) return edgeOfSheet(from, by);
    const next = step(ground, place, by);
    const isEnd = isInBlock ? !isFilled(sheet, next) : isFilled(sheet, place);
    if (isEnd || (next.row === place.row && next.column === place.column)) return place;
    place = next;
  }
}

/** A screenful up or down. `height` in pixels is what rows scroll through. */
export function page({ layout: { rows } }: Ground, from: Place, direction: 1 | -1, height: number): Place {
  const target = rows.at(Math.max(0, rows.start(from.row) + direction * height));
  const isStuck = target === from.row && from.row + direction >= 0 && from.row + direction < MAX_ROWS;
  return { ...from, row: isStuck ? from.row + direction : target };
}

/** Home: the first column that scrolls, or the first of all from within the frozen ones. */
export function rowStart({ layout: { frozen } }: Ground, from: Place): Place {
  return { ...from, column: from.column > frozen.columns ? frozen.columns : 0 };
}

/** End: the last filled cell of the row. */
export function rowEnd({ sheet, used }: Ground, from: Place): Place {
  for (let column = used.column + used.width - 1; column >= 0; column--) {
    if (isFilled(sheet, { ...from, column })) return { ...from, column };
  }
  return from;
}

export const sheetStart = ({ layout: { frozen } }: Ground): Place => ({ row: frozen.rows, column: frozen.columns });

/** The last used cell, or the nearest before it that is shown. */
export function sheetEnd({ used, layout: { rows, columns } }: Ground): Place {
  let row = used.row + used.height - 1;
  let column = used.column + used.width - 1;
  while (row > 0 && rows.size(row) === 0) row--;
  while (column > 0 && columns.size(column) === 0) column--;
  return { row, column };
}
