/** A workbook while it is being made: what each sheet will hold, before it is put into words of the file format. */

import type { Area } from "../../sheet/area.ts";
import type { CellFormat, EditOf } from "../../sheet/plan.ts";
import type { CellContent } from "../../sheet/snapshot.ts";

export interface BookCell {
  /** With a formula: what it shows until it is calculated. */
  readonly value?: CellContent;
  /** As it is typed, with "=". */
  readonly formula?: string;
  readonly format?: CellFormat;
  /** How its number is shown: "yyyy-mm-dd". */
  readonly shownAs?: string;
}

export interface BookColumn {
  /** Characters. */
  readonly width: number;
  readonly isHidden: boolean;
}

export interface BookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Row by row, from 0. */
  readonly cells: Map<number, Map<number, BookCell>>;
  readonly columns: Map<number, BookColumn>;
  readonly lists: EditOf<"offerList">[];
  readonly marks: EditOf<"markWhen">[];
  table: { readonly name: string; readonly area: Area } | null;
  /** Rows and columns that stay in sight. */
  held: { readonly rows: number; readonly columns: number } | null;
  /** Laid out to be printed, with these rows on every page: "1:2". */
  printedRows: string | null;
}

export interface BookName {
  readonly name: string;
  /** What it stands for, without "=": `'Team'!$A$1`. */
  readonly formula: string;
  readonly comment: string;
}

export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly names: ReadonlyMap<string, BookName>;
}

export const newSheet = (name: string, isHidden: boolean): BookSheet => ({
  name,
  isHidden,
  cells: new Map(),
  columns: new Map(),
  lists: [],
  marks: [],
  table: null,
  held: null,
  printedRows: null,
});

export const cellAt = ({ cells }: BookSheet, row: number, column: number): BookCell =>
  cells.get(row)?.get(column) ?? {};

/** Gives a cell what `part` says, and leaves it the rest. */
export function putCell(sheet: BookSheet, row: number, column: number, part: BookCell): void {
  const cells = sheet.cells.get(row) ?? new Map<number, BookCell>();
  sheet.cells.set(row, cells.set(column, { ...cells.get(column), ...part }));
}
