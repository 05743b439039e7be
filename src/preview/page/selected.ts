import type { Box } from "../../emulator/model/address.ts";
import { boxAt, type Place } from "../grid/selection.ts";

/** What is selected on a sheet, and the cell in it that is typed into. */
export interface Selected {
  readonly box: Box;
  readonly active: Place;
}

export const FIRST_CELL: Selected = { box: boxAt({ row: 0, column: 0 }), active: { row: 0, column: 0 } };

export const isSameBox = (a: Box, b: Box): boolean =>
  a.row === b.row && a.column === b.column && a.height === b.height && a.width === b.width;
