/** The workbook while people work in it: where they are, what they change, and single cells. `src/excel/` gives it over Office.js. */

import type { Area } from "../sheet/area.ts";
import type { CellContent, Grid } from "../sheet/snapshot.ts";

/** Cells of one sheet. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

export type SheetEvent =
  /** The person is somewhere else now; of several areas the first. */
  | { readonly kind: "selected"; readonly place: Place }
  /** Contents of these cells are others than before, whoever changed them. */
  | { readonly kind: "edited"; readonly place: Place }
  /** Rows, columns or sheets have moved, come or gone: what was read before may be wrong anywhere. */
  | { readonly kind: "rearranged" };

/** One cell to be written; row and column count from 0. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
  /** Stands in the place of the value. */
  readonly formula?: string;
}

/** Cells with what was typed into them: a formula where there is one, else the value once more. */
export interface Cells {
  readonly values: Grid;
  readonly formulas: Grid;
}

/** All methods reject with a `HostError` when Excel refuses or cannot be reached. */
export interface LiveSheet {
  /** Tells what happens from now on, until the function that it resolves to is called. Nothing is written from within. */
  watch(onEvent: (event: SheetEvent) => void): Promise<() => Promise<void>>;
  readSelection(): Promise<Place>;
  /** Goes to the cells: their sheet becomes the active one. */
  select(place: Place): Promise<void>;
  /** What stands in each place, in one round trip. */
  readCells(places: readonly Place[]): Promise<readonly Cells[]>;
  /** The rows of a place that no filter or person has hidden, ascending, as areas of its columns. */
  readVisibleRows(place: Place): Promise<readonly Area[]>;
  /** Writes single cells in one round trip; text stays text. Answers what stood in the places `seen` right before. */
  writeCells(edits: readonly CellEdit[], seen?: readonly Place[]): Promise<readonly Cells[]>;
}
