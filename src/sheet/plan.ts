/** A plan: pure edits that the Excel room carries out in order. Planning reads nothing and writes nothing. */

import type { Area } from "./area.ts";
import type { JournalEntry } from "./journal.ts";
import type { CellContent, CellMessages, Grid } from "./snapshot.ts";

/** Font and fill colours are "#RRGGBB". Absent members stay as they are. */
export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** Diagonal stripes, as unknown cells of a rubric have. */
  readonly stripes?: string;
  readonly horizontal?: "General" | "Left" | "Center";
  readonly vertical?: "Top" | "Bottom";
  readonly wrap?: boolean;
  readonly border?: { readonly edges: "bottom" | "all"; readonly style: "thin" | "medium"; readonly color: string };
}

/** Each edit names one sheet and what becomes of it. Text is written as text: it never turns into a formula, number or date. */
export type Edit =
  | {
      readonly kind: "addSheet";
      readonly sheet: string;
      readonly hidden: boolean;
      /** Among all sheets, from 0; at the end without. */ readonly position?: number;
    }
  | { readonly kind: "deleteSheet"; readonly sheet: string }
  | { readonly kind: "renameSheet"; readonly sheet: string; readonly to: string }
  | { readonly kind: "write"; readonly sheet: string; readonly area: Area; readonly values: Grid }
  /** A formula as the cell `first` has it, filled into all `runs`, so that relative references follow. */
  | {
      readonly kind: "fillFormula";
      readonly sheet: string;
      readonly first: Area;
      readonly runs: readonly Area[];
      readonly formula: string;
    }
  /** Takes contents away; how the cells look stays. */
  | { readonly kind: "clear"; readonly sheet: string; readonly area: Area }
  /** Takes contents and looks away. */
  | { readonly kind: "wipe"; readonly sheet: string; readonly area: Area }
  /** How the numbers of the cells are shown, as "0000" or "yyyy-mm-dd". */
  | { readonly kind: "showNumbers"; readonly sheet: string; readonly area: Area; readonly formats: Grid }
  /** Formulas become the values that they show. */
  | { readonly kind: "freeze"; readonly sheet: string; readonly area: Area }
  /** Makes a table of cells of which the first row is headings. */
  | { readonly kind: "addTable"; readonly table: string; readonly sheet: string; readonly area: Area }
  | {
      readonly kind: "extendTable";
      readonly table: string;
      readonly sheet: string;
      readonly area: Area;
      /** Only columns come or go: people may have grown the table by rows since it was read. */
      readonly keepsRows?: true;
    }
  | { readonly kind: "deleteTableColumn"; readonly table: string; readonly header: string }
  | {
      readonly kind: "defineName";
      readonly name: string;
      readonly sheet: string;
      readonly area: Area;
      readonly comment: string;
    }
  /** A name that stands for a number. */
  | { readonly kind: "keepNumber"; readonly name: string; readonly value: number; readonly comment: string }
  | { readonly kind: "deleteName"; readonly name: string }
  /** Stops here if somebody has put something into the cells meanwhile: anything at all, or beside formulas. */
  | { readonly kind: "expectNone"; readonly sheet: string; readonly area: Area; readonly of: "contents" | "constants" }
  /** Stops here unless the name still leads there: rows or columns have come, gone or moved since they were read. */
  | { readonly kind: "expectAt"; readonly name: string; readonly sheet: string; readonly area: Area }
  | ({
      readonly kind: "offerList";
      readonly sheet: string;
      readonly runs: readonly Area[];
      /** Name of the range that holds the entries. */
      readonly source: string;
    } & CellMessages)
  | { readonly kind: "withdrawList"; readonly sheet: string; readonly area: Area }
  | {
      readonly kind: "markWhen";
      readonly sheet: string;
      readonly area: Area;
      /** As for the area's first cell. */
      readonly formula: string;
      readonly format: CellFormat;
    }
  /** Removes the marks of `area` whose formula contains `marker`. */
  | { readonly kind: "unmark"; readonly sheet: string; readonly area: Area; readonly marker: string }
  | { readonly kind: "format"; readonly sheet: string; readonly areas: readonly Area[]; readonly format: CellFormat }
  /** Width in characters of the default font, or as it was before; "standard" is the sheet's own. */
  | {
      readonly kind: "columns";
      readonly sheet: string;
      readonly column: number;
      readonly count: number;
      readonly width: number | "standard" | { readonly points: number };
      readonly hidden: boolean;
    }
  /** Rows and columns that stay in sight. */
  | { readonly kind: "holdPanes"; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly kind: "fitRows"; readonly sheet: string; readonly area: Area }
  | {
      readonly kind: "layout";
      readonly sheet: string;
      readonly freeze: { readonly rows: number; readonly columns: number };
      readonly repeatRows: string;
    };

/** The edits of one kind. */
export type EditOf<K extends Edit["kind"]> = Extract<Edit, { readonly kind: K }>;

export interface Plan {
  /** An action, or an action taken back. */
  readonly kind: "do" | "undo";
  /** As people read it: "Insert ladder Four tracks". */
  readonly title: string;
  /** The action as the journal has it. */
  readonly entry: JournalEntry;
  /** Each phase has landed before the next one starts; within a phase edits may be cut into several round trips. */
  readonly phases: readonly (readonly Edit[])[];
}

/** What an action would do, and what to tell about it. `plan` is null when there is nothing to do. */
export interface Planned<Report> {
  readonly plan: Plan | null;
  readonly report: Report;
}

/** A column of values as a grid. */
export const column = (values: readonly CellContent[]): Grid => values.map((value) => [value]);
