import { stripFilePrefix } from "./future-functions.ts";
import type { Token } from "./tokens.ts";

/** Functions that take whole ranges as arguments, and to which an array is as good. */
const RANGE_READERS: ReadonlySet<string> = new Set(
  "AND AVERAGE COUNT COUNTA COUNTIF COUNTIFS INDEX MATCH MAX MIN OR SUM SUMIF SUMIFS SUMPRODUCT VLOOKUP".split(" "),
);

/** Those, and functions of single values that answer for each value of an array. "" is a plain bracket. */
const VALUE_READERS: ReadonlySet<string> = new Set([
  ...RANGE_READERS,
  ..."ABS EXACT IF IFERROR IFNA INT ISBLANK ISERROR ISNUMBER ISTEXT LEFT LEN LOWER MID MOD NOT RIGHT ROUND".split(" "),
  ..."ROUNDDOWN ROUNDUP TEXT TRIM UPPER VALUE".split(" "),
  "",
]);

/** Functions that want to know where a cell is, or what else it has than its value. */
const ADDRESS_READERS: ReadonlySet<string> = new Set(
  "AREAS CELL COLUMN COLUMNS FORMULATEXT INDIRECT ISFORMULA ISREF OFFSET ROW ROWS SHEET SHEETS SUBTOTAL AGGREGATE".split(
    " ",
  ),
);

/** The functions around the place that a reader of a formula has come to. */
export class CallStack {
  readonly #calls: string[] = [];
  #next = "";

  /** Call with every token in turn. */
  note(token: Token): void {
    if (token.kind === "function") this.#next = nameOf(token);
    else if (token.text === "(") {
      this.#calls.push(this.#next);
      this.#next = "";
    } else if (token.text === ")") this.#calls.pop();
  }

  /**
   * Whether a range here is read as the array of its values. Elsewhere it may be wanted as a reference (ROW),
   * or mean the one cell of it that is beside the formula.
   */
  get readsArrays(): boolean {
    const isRead = RANGE_READERS.has(this.#calls.at(-1) ?? "") || this.#calls.includes("SUMPRODUCT");
    return isRead && this.#calls.every((name) => VALUE_READERS.has(name));
  }

  /** Whether one cell here is read for its value alone. */
  get readsValues(): boolean {
    return !this.#calls.some((name) => ADDRESS_READERS.has(name));
  }
}

/** "_xlfn.ifna" → "IFNA". */
export const nameOf = (token: Token): string => stripFilePrefix(token.text).toUpperCase();
