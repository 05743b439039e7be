/** What a cell holds. Cells are immutable: an edit puts another `Cell` in its place, so identity tells what changed. */

export type ErrorCode =
  "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!" | "#GETTING_DATA";

export interface CellError {
  readonly error: ErrorCode;
}

/** A literal or the last result of a formula. `null` is an empty cell. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  readonly value: CellValue;
  /** With its leading "=", English names, commas, structured references as the formula bar shows them: `=[@System]*2`. */
  readonly formula?: string;
  /** The range of an array formula as its file gave it; only on the cell that carries the formula. */
  readonly arrayRange?: string;
  /** Index into the workbook's style table; 0 is the default style. */
  readonly style: number;
}

export const EMPTY_CELL: Cell = { value: null, style: 0 };

export const isCellError = (value: CellValue): value is CellError => typeof value === "object" && value !== null;
