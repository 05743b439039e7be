/** Office.js error codes in plain sentences. Codes as documented at learn.microsoft.com, "Excel.ErrorCodes". */

import { HostError } from "../app/host-error.ts";
import { hasStopped } from "./expectations.ts";

const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied:
    "The sheet or the workbook is protected, or you may only read it: unprotect it (Review, Unprotect Sheet), or ask for the right to edit it, then try again.",
  ActivityLimitReached: "Excel has too much to do at once: wait a moment and try again.",
  ApiNotFound: "This version of Excel lacks something that Rungs needs: it takes Excel 2021 or newer.",
  Conflict: "Somebody else is changing the same cells: wait a moment and try again.",
  FilteredRangeConflict: "A filter hides some of the rows: clear it and try again.",
  FormulaLengthExceedsLimit: "A formula would be longer than Excel allows: use a ladder with fewer competencies.",
  GeneralException: "Excel could not do this and does not say why: try again.",
  InactiveWorkbook: "Another workbook is in front: go back to this one and try again.",
  InsertDeleteConflict: "Excel cannot move the cells that are in the way: make room right of the roster and try again.",
  InvalidArgument: "Excel refused a value that Rungs wanted to write.",
  InvalidBinding: "A part of the workbook that Rungs was using is gone: try again.",
  InvalidOperation: "Excel does not allow this here and now.",
  InvalidOperationInCellEditMode: "A cell is being edited: press Enter to finish editing the cell, then try again.",
  InvalidOrTimedOutSession: "Excel did not answer in time: try again.",
  InvalidReference: "A cell that Rungs was using is gone: try again.",
  InvalidSelection: "The selection does not fit this action: select a single cell and try again.",
  ItemAlreadyExists: "A sheet, table or name of that name is there already.",
  ItemNotFound: "A sheet, table or name that Rungs was using is gone: try again.",
  MemoryLimitReached: "Excel has run out of memory: close other workbooks and try again.",
  MergedRangeConflict: "Merged cells are in the way: unmerge them and try again.",
  NonBlankCellOffSheet: "There is no room left on the sheet: remove columns at its far right.",
  NotImplemented: "This version of Excel lacks something that Rungs needs: it takes Excel 2021 or newer.",
  OperationCellsExceedLimit: "That is more cells than Excel takes at once.",
  PivotTableRangeConflict: "A pivot table is in the way: move it and try again.",
  RangeExceedsLimit: "That is more cells than Excel takes at once.",
  RequestAborted: "Excel did not answer in time: try again.",
  RequestPayloadSizeLimitExceeded: "That is more than Excel takes at once.",
  ResponsePayloadSizeLimitExceeded: "That is more than Excel gives at once.",
  ServiceNotAvailable: "Excel is not available at the moment: try again later.",
  UndoNotSupported: "Excel cannot undo this.",
  UnsupportedFeature: "This Excel does not offer something that Rungs needs here.",
  UnsupportedOperation: "This Excel does not offer something that Rungs needs here.",
  UnsupportedSheet: "This kind of sheet cannot be used: choose a worksheet.",
};

const codeOf = (fault: unknown): string =>
  typeof fault === "object" && fault !== null && "code" in fault && typeof fault.code === "string"
    ? fault.code
    : "GeneralException";

/** Whatever Office.js threw, as one plain sentence with its cause. A `HostError` stays as it is. */
export function asHostError(fault: unknown): HostError {
  if (fault instanceof HostError) return fault;
  const code = hasStopped(fault) ? "Conflict" : codeOf(fault);
  return new HostError(code, SENTENCES[code] ?? `Excel reports “${code}”: try again.`, { cause: fault });
}
