/** What the use cases need of a workbook: reading, and carrying out a plan. `src/excel/` gives it over Office.js. */

import type { Plan } from "../sheet/plan.ts";
import type { RosterSheet, WorkbookShape } from "../sheet/snapshot.ts";

export interface SheetRequest {
  readonly sheet: string;
  /** Columns from this one on are looked at for anything in the way; null: none. */
  readonly besideFrom: number | null;
  /** Columns of which the data validation is wanted, and the rows it is wanted for. */
  readonly validationColumns: readonly number[];
  /** Columns of which the width is wanted. */
  readonly widthColumns: readonly number[];
  /** Columns with formulas of Rungs, to see whether somebody has written over them. */
  readonly formulaColumns: readonly number[];
  /** Columns of which it is wanted how their numbers are shown; none if absent. */
  readonly formatColumns?: readonly number[];
  readonly rows: { readonly first: number; readonly last: number };
}

export interface Progress {
  /** Round trips that are done, and all of them. */
  readonly done: number;
  readonly total: number;
}

export interface ApplyOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Stops between two round trips; `apply` then throws. */
  readonly signal?: AbortSignal;
}

/** All methods reject with a `HostError` when Excel refuses or cannot be reached. */
export interface WorkbookPort {
  readShape(): Promise<WorkbookShape>;
  readSheet(request: SheetRequest): Promise<RosterSheet>;
  /** Not a transaction: when it rejects, some edits may stand. Every edit may be carried out twice. */
  apply(plan: Plan, options?: ApplyOptions): Promise<void>;
}
