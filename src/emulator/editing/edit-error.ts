/** Codes of `Excel.ErrorCodes` that editing can raise. */
export type EditErrorCode =
  | "AccessDenied"
  | "FilteredRangeConflict"
  | "FormulaLengthExceedsLimit"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "RangeExceedsLimit";

/** What Excel refuses, with the code that Office.js reports. Thrown before anything was changed. */
export class EditError extends Error {
  readonly code: EditErrorCode;

  constructor(code: EditErrorCode, message: string) {
    super(message);
    this.name = "EditError";
    this.code = code;
  }
}
