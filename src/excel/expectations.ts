/**
 * Stops a batch where something is no longer as it was read. Between reading and writing people go on working; a batch,
 * once begun, is carried out before anybody else's edit.
 */

import { type Area, lastColumn, lastRow } from "../sheet/area.ts";

/** No sheet has a row so far up: for whatever is there, asking for it is an error. Of nothing, Excel asks nothing. */
const OFF_SHEET = -1_048_576;
const PLACES_OF_ERROR = new Set(["Range.getOffsetRange", "Range.getIntersection", "NamedItem.getRange"]);

/** Stops at cells that should be empty and are not. */
export function expectNone(range: Excel.Range, of: "contents" | "constants"): void {
  const found =
    of === "contents"
      ? range.getUsedRangeOrNullObject(true)
      : // Of a single cell, Excel would look for special cells on the whole sheet.
        range.getResizedRange(1, 0).getSpecialCellsOrNullObject("Constants").areas.getItemAt(0);
  found.getOffsetRange(OFF_SHEET, 0).load("rowIndex");
}

/** Stops at a name that leads elsewhere by now: cells without an intersection are an error. */
export function expectAt(name: Excel.NamedItem, sheet: Excel.Worksheet, area: Area): void {
  const found = name.getRange();
  const meets = (cell: Excel.Range, row: number, column: number): void => {
    cell.getIntersection(sheet.getCell(row, column)).load("rowIndex");
  };
  meets(found.getCell(0, 0), area.row, area.column);
  if (area.height > 1 || area.width > 1) meets(found.getLastCell(), lastRow(area), lastColumn(area));
}

/** Whether a batch has stopped for such a reason. */
export const hasStopped = (fault: unknown): boolean =>
  fault instanceof Error &&
  "debugInfo" in fault &&
  PLACES_OF_ERROR.has((fault.debugInfo as { readonly errorLocation?: string } | undefined)?.errorLocation ?? "");
