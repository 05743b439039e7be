/** What the use cases need of a workbook: reading, and carrying out a plan. `src/excel/` gives it over Office.js. */

import type { Edit, Plan } from "../sheet/plan.ts";
import type { RosterSheet, WorkbookShape } from "../sheet/snapshot.ts";
import type { Client } from "./client.ts";

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
  /** Cells of which the words that Excel shows there are wanted; none if absent. */
  readonly messages?: { readonly row: number; readonly columns: readonly number[] };
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
  readonly client: Client;
  /** Two round trips; edits that are given are carried out on the way, before anything is read. */
  readShape(first?: readonly Edit[]): Promise<WorkbookShape>;
  readSheet(request: SheetRequest): Promise<RosterSheet>;
  /**
   * Not a transaction: when it rejects, some edits may stand. Every edit may be carried out twice. Rejects with the code
   * "Conflict" where an `expectNone` or `expectAt` does not hold.
   */
  apply(plan: Pick<Plan, "phases">, options?: ApplyOptions): Promise<void>;
  /** Opens the file (.xlsx) as a new workbook, not saved anywhere; this one stays as it is. */
  openNew(file: Uint8Array): Promise<void>;
}

/** A workbook that is only read. */
export type WorkbookReader = Pick<WorkbookPort, "readShape" | "readSheet">;
