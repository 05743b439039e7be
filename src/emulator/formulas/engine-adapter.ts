/** The emulated workbook as the formula engine wants to see it (rows and columns 1-based), cut to what one run needs. */

import type {
  CellLike,
  DefinedNameEntry,
  DefinedNamesLike,
  DimensionsLike,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import { type Box, cellKey, columnOfKey, rowOfKey } from "../model/address.ts";
import type { CellValue, ErrorCode } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";

const NULL_TYPE = 0;
const FORMULA_TYPE = 6;
const VALUE_TYPE = 2;

/** A cell of one run: a literal, or a formula whose result the engine sets. */
export class EngineCell implements CellLike {
  readonly row: number;
  readonly col: number;
  readonly formula?: string;
  readonly model: CellLike["model"];
  value: unknown;
  /** Whether the engine has given a result: it gives none, in silence, for what it cannot parse. */
  isCalculated = false;
  #result: FormulaResultLike;

  constructor(key: number, value: CellValue, formula?: string, arrayRange?: string) {
    this.row = rowOfKey(key) + 1;
    this.col = columnOfKey(key) + 1;
    this.value = value;
    if (formula !== undefined) this.formula = formula;
    this.model = arrayRange === undefined ? {} : { shareType: "array", ref: arrayRange };
  }

  get type(): number {
    if (this.formula !== undefined) return FORMULA_TYPE;
    return this.value === null ? NULL_TYPE : VALUE_TYPE;
  }

  get result(): FormulaResultLike {
    return this.#result;
  }

  set result(result: FormulaResultLike) {
    this.#result = result;
    this.isCalculated = true;
  }
}

/** A formula that finds nothing shows 0, as in Excel; undefined for what no cell can hold and where the engine gave no result. */
export function valueOfResult({ isCalculated, result }: EngineCell): CellValue | undefined {
  if (!isCalculated || result instanceof Date) return undefined;
  if (result === undefined) return 0;
  return typeof result === "object" ? { error: result.error as ErrorCode } : result;
}

type Visit<T> = (item: T, at: number) => void;

/** The engine passes its options first, or leaves them out. */
const visitOf = <T>(first: object | Visit<T>, second?: Visit<T>): Visit<T> | undefined =>
  typeof first === "function" ? (first as Visit<T>) : second;

class EngineRow implements RowLike {
  readonly hidden: boolean;
  readonly #cells: EngineCell[] = [];

  constructor(hidden: boolean) {
    this.hidden = hidden;
  }

  add(cell: EngineCell): void {
    this.#cells.push(cell);
  }

  eachCell(first: object | Visit<CellLike>, second?: Visit<CellLike>): void {
    const visit = visitOf(first, second);
    for (const cell of this.#cells) visit?.(cell, cell.col);
  }
}

export class EngineSheet implements WorksheetLike {
  readonly id: number;
  readonly name: string;
  readonly dimensions: DimensionsLike | null;
  readonly mergedRegions: readonly DimensionsLike[];
  readonly sheet: Sheet;
  readonly #cells = new Map<number, EngineCell>();
  readonly #rows = new Map<number, EngineRow>();

  constructor(id: number, sheet: Sheet, used: Box | null) {
    this.id = id;
    this.name = sheet.name;
    this.sheet = sheet;
    this.dimensions = used && edges(used);
    this.mergedRegions = sheet.merges.map(edges);
    for (const [row, properties] of sheet.rows) if (properties.hidden === true) this.#row(row + 1);
  }

  has(key: number): boolean {
    return this.#cells.has(key);
  }

  add(key: number, cell: EngineCell): void {
    this.#cells.set(key, cell);
    this.#row(cell.row).add(cell);
  }

  #row(number: number): EngineRow {
    const known = this.#rows.get(number);
    if (known) return known;
    const row = new EngineRow(this.sheet.rows.get(number - 1)?.hidden === true);
    this.#rows.set(number, row);
    return row;
  }

  eachRow(first: object | Visit<RowLike>, second?: Visit<RowLike>): void {
    const visit = visitOf(first, second);
    for (const [number, row] of this.#rows) visit?.(row, number);
  }

  findCell(row: number, col: number): CellLike | undefined {
    return this.#cells.get(cellKey(row - 1, col - 1));
  }

  /** Where a result spills over its neighbours the engine asks for cells that are not there; what it puts into them stays in the run. */
  getCell(row: number, col: number): CellLike {
    return this.findCell(row, col) ?? new EngineCell(cellKey(row - 1, col - 1), null);
  }
}

const edges = (box: Box): DimensionsLike => ({
  top: box.row + 1,
  left: box.column + 1,
  bottom: box.row + box.height,
  right: box.column + box.width,
});

class EngineNames implements DefinedNamesLike {
  readonly #entries: DefinedNameEntry[];

  constructor(entries: DefinedNameEntry[]) {
    this.#entries = entries;
  }

  getAllEntries(): DefinedNameEntry[] {
    return this.#entries;
  }

  getAllNames(): DefinedNameEntry[] {
    return this.#entries;
  }
}

type UserFunctions = NonNullable<WorkbookLike["userFunctions"]>;

/** A new one for each run: the engine keeps its parsed formulas, at most 10,000, by workbook object. */
export class EngineWorkbook implements WorkbookLike {
  readonly worksheets: EngineSheet[];
  readonly definedNames: DefinedNamesLike;
  readonly properties: { readonly date1904: boolean };
  readonly userFunctions: UserFunctions;

  constructor(worksheets: EngineSheet[], names: DefinedNameEntry[], date1904: boolean, userFunctions: UserFunctions) {
    this.worksheets = worksheets;
    this.definedNames = new EngineNames(names);
    this.properties = { date1904 };
    this.userFunctions = userFunctions;
  }

  getWorksheet(id?: number | string): EngineSheet | undefined {
    return this.worksheets.find((sheet) => sheet.id === id || sheet.name === id);
  }
}
