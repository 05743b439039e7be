/**
 * Stops a batch at cells that should be empty and are not. Between reading and writing somebody may have entered something;
 * a batch, once begun, is carried out before anybody else's edit.
 */

/** No sheet has a row so far up: for whatever is there, asking for it is an error. Of nothing, Excel asks nothing. */
const OFF_SHEET = -1_048_576;
const PLACE_OF_ERROR = "Range.getOffsetRange";

export function expectNone(range: Excel.Range, of: "contents" | "constants"): void {
  const found =
    of === "contents"
      ? range.getUsedRangeOrNullObject(true)
      : // Of a single cell, Excel would look for special cells on the whole sheet.
        range.getResizedRange(1, 0).getSpecialCellsOrNullObject("Constants").areas.getItemAt(0);
  found.getOffsetRange(OFF_SHEET, 0).load("rowIndex");
}

/** Whether a batch has stopped for that reason. */
export const hasFoundSome = (fault: unknown): boolean =>
  fault instanceof Error &&
  "debugInfo" in fault &&
  (fault.debugInfo as { readonly errorLocation?: string } | undefined)?.errorLocation === PLACE_OF_ERROR;
