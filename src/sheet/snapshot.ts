/** What Rungs reads of a workbook before it plans anything. Plain data, made by the Excel room. */

import type { Area } from "./area.ts";

/** A cell as Excel gives it: "" is empty, an error its text ("#N/A"). */
export type CellContent = string | number | boolean;
export type Grid = readonly (readonly CellContent[])[];

export interface TableShape {
  readonly name: string;
  readonly sheet: string;
  /** Header row, data rows and totals row. */
  readonly area: Area;
  /** First row of the table. */
  readonly headings: readonly CellContent[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** Some filter criterion is set, so that rows may be hidden. */
  readonly isFiltered: boolean;
}

export interface SheetShape {
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  /** Null when the sheet is empty. */
  readonly used: Area | null;
  /** The upper left corner, from A1: 40 rows and 200 columns at most. */
  readonly head: Grid;
}

/** Words that Excel shows at a cell. */
export interface Message {
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters (224 in an alert). */
  readonly text: string;
}

/** What Excel shows at a cell with a validation: when it is selected, and when something else is typed. */
export interface CellMessages {
  readonly prompt: Message;
  readonly alert: Message;
}

/** One sheet read in full: where the people are. */
export interface RosterSheet {
  readonly name: string;
  /** Values from A1 to the last used cell. */
  readonly values: Grid;
  readonly merges: readonly Area[];
  /** Cells right of the headings that hold a value or a formula, even one that shows nothing. */
  readonly beside: readonly { readonly row: number; readonly column: number }[];
  /** Points of the columns that were asked for and are not as wide as the sheet's own columns. */
  readonly widths: ReadonlyMap<number, number>;
  /** Rows in which a formula of Rungs has been overwritten by hand, by column, for the columns that were asked for; none without. */
  readonly overwritten: ReadonlyMap<number, ReadonlySet<number>>;
  /** Data validation of the columns that were asked for, by column number: "None", "List", …; "" where it is mixed. */
  readonly validations: ReadonlyMap<number, string>;
  /** The words at the cells of the columns that were asked for, by column number, where a list of Rungs' has any. */
  readonly messages?: ReadonlyMap<number, CellMessages>;
  /** How the numbers of the columns that were asked for are shown, by column number and from row 0; "General" is plain. */
  readonly numberFormats?: ReadonlyMap<number, readonly string[]>;
}

export interface WorkbookShape {
  readonly activeSheet: string;
  readonly sheets: readonly SheetShape[];
  readonly tables: readonly TableShape[];
  /** Defined names of the workbook and the formula behind each: `='Spring review'!$F$3`. */
  readonly names: ReadonlyMap<string, string>;
}
