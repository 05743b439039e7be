import type { CellValue, ErrorCode } from "../model/cell.ts";
import type { Style } from "../model/style.ts";
import { EditError } from "./edit-error.ts";
import { readNumberText } from "./number-text.ts";

/** What an entry makes of a cell. */
export interface ParsedInput {
  readonly value: CellValue;
  readonly formula?: string;
  /** A format that the entry brings along ("50%" → "0%"), for a cell that has none of its own. */
  readonly numberFormat?: string;
  readonly quotePrefix: boolean;
}

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);
const isErrorCode = (text: string): text is ErrorCode => ERRORS.has(text);

/** Characters that a cell and a formula can hold (Excel specifications and limits). */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

const plain = (value: CellValue): ParsedInput => ({ value, quotePrefix: false });

/** An entry read as Excel (en-US) reads it: through `Range.values`, or typed. "" empties the cell. */
export function parseInput(input: string | number | boolean, style: Style): ParsedInput {
  const isTextCell = style.numberFormat === "@";
  if (typeof input !== "string") return plain(isTextCell ? String(input).toUpperCase() : input);
  if (input === "") return plain(null);
  if (input.length > MAX_TEXT) throw new EditError("InvalidArgument", `A cell holds at most ${MAX_TEXT} characters.`);
  if (input.startsWith("'")) return { value: input.slice(1), quotePrefix: true };
  if (isTextCell) return plain(input);
  if (input.startsWith("=") && input.length > 1) return parsedFormula(input);
  return parsedLiteral(input);
}

function parsedFormula(input: string): ParsedInput {
  if (input.length > MAX_FORMULA) {
    throw new EditError("FormulaLengthExceedsLimit", `A formula holds at most ${MAX_FORMULA} characters.`);
  }
  return { value: null, formula: input, quotePrefix: false };
}

function parsedLiteral(input: string): ParsedInput {
  const upper = input.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return plain(upper === "TRUE");
  if (isErrorCode(upper)) return plain({ error: upper });
  const number = readNumberText(input);
  return number ? { ...number, quotePrefix: false } : plain(input);
}
