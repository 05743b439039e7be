/** Rungs' own sheet, hidden: which ladder is in use, the journal, and the tables that the native formulas look up. */

import type { Meaning } from "../domain/ladder.ts";
import { JOURNAL_ROWS, JOURNAL_WIDTH } from "./journal.ts";
import { readMeanings } from "./kept-meanings.ts";
import type { Grid } from "./snapshot.ts";

export const OWN_SHEET_MARK = "Rungs keeps its tables here";
/**
 * How Rungs lays out what it keeps in a workbook: this sheet, and the names. It rises when an older Rungs would
 * misread or break what a newer one writes, and with nothing else.
 */
export const LAYOUT = 1;

/** Rows of what can be read again; the tables of rules stand below them. */
export const LADDER_ROW = 2;
export const MEANINGS_ROW = 3;
export const JOURNAL_ROW = 5;

export interface OwnSheetContent {
  /** The `LAYOUT` of the Rungs that made the sheet. */
  readonly layout: number;
  readonly ladder: { readonly id: string; readonly name: string; readonly version: string } | null;
  /** What people have said about texts of the workbook. */
  readonly meanings: readonly Meaning[];
  /** The area of the journal, to read it from the sheet's head. */
  readonly journal: Grid;
}

/** Reads what the edits of `own-sheet-edits.ts` wrote; null if these are not the values of Rungs' own sheet. */
export function readOwnSheet(values: Grid): OwnSheetContent | null {
  const [, mark, layout] = values[0] ?? [];
  if (mark !== OWN_SHEET_MARK) return null;
  const [label, id, name, version] = values[LADDER_ROW] ?? [];
  const ladder = label === "Ladder" ? { id: String(id), name: String(name), version: String(version) } : null;
  const journal = values.slice(JOURNAL_ROW, JOURNAL_ROW + JOURNAL_ROWS).map((row) => row.slice(0, JOURNAL_WIDTH));
  const meanings = readMeanings((values[MEANINGS_ROW] ?? []).slice(1));
  // The first Rungs wrote no number.
  return { layout: typeof layout === "number" ? layout : 1, ladder, meanings, journal };
}
