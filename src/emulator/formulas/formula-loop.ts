/** One formula calculated for many rows: the engine reads it once, and once for each row is told which row it is. */

import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { CellValue, ErrorCode } from "../model/cell.ts";
import { Sheet } from "../model/sheet.ts";
import { EngineCell, EngineSheet, EngineWorkbook } from "./engine-adapter.ts";
import {
  argumentsOf,
  arrayOf,
  engineArray,
  type EngineFunction,
  type EngineValue,
  fromEngine,
  isScalar,
  scalarOf,
  toEngine,
} from "./engine-values.ts";
import { LOOK_UPS } from "./look-ups.ts";
import { type Area, areaKey, isOneCell, type Reading } from "./readings.ts";
import { type LoopText, READ } from "./template-text.ts";

/** Arrays of areas that no longer change in a calculation, for all formulas that read them. */
export class ReadyArrays {
  readonly #arrays = new Map<string, EngineValue>();

  get(area: Area): EngineValue {
    const key = areaKey(area);
    const array = this.#arrays.get(key) ?? valueOf(area);
    this.#arrays.set(key, array);
    return array;
  }
}

const valueOf = ({ sheet, box }: Area): EngineValue =>
  isOneCell(box) ? toEngine(sheet.cell(box.row, box.column).value) : arrayOf(sheet, box);

const NO_VALUE: EngineValue = toEngine(null);

/** COUNT, so that the engine has nothing to spread over cells. */
const loopFormula = (text: string): string => `COUNT(MAP(_ROWS(),LAMBDA(_r,_KEEP(_GO(_r),${text}))))`;

export class FormulaLoop {
  readonly #readings: readonly Reading[];
  readonly #ready: ReadyArrays;
  readonly #workbook: EngineWorkbook;
  readonly #fixed: EngineValue[] = [];
  #rows: readonly number[] = [];
  #row = 0;
  #results = new Map<number, CellValue>();

  constructor({ text, readings }: LoopText, date1904: boolean, ready: ReadyArrays) {
    this.#readings = readings;
    this.#ready = ready;
    const sheet = new EngineSheet(1, new Sheet("", "Loop"), null);
    sheet.add(0, new EngineCell(0, null, loopFormula(text)));
    this.#workbook = new EngineWorkbook([sheet], [], date1904, this.#functions());
  }

  /** Values by row. A row is left out where the formula gives no single value, or the engine fails. */
  run(rows: readonly number[]): ReadonlyMap<number, CellValue> {
    this.#rows = rows;
    this.#results = new Map();
    calculateFormulas(this.#workbook);
    return this.#results;
  }

  #functions(): ReadonlyMap<string, EngineFunction> {
    return new Map([
      ...LOOK_UPS,
      ["_ROWS", { minArity: 0, maxArity: 0, invoke: () => engineArray(this.#rows.map((row) => [toEngine(row)])) }],
      ["_GO", { minArity: 1, maxArity: 1, invoke: (args) => this.#go(argumentsOf(args)) }],
      [READ, { minArity: 1, maxArity: 1, invoke: (args) => this.#read(argumentsOf(args)) }],
      ["_KEEP", { minArity: 2, maxArity: 2, invoke: (args) => this.#keep(argumentsOf(args)) }],
    ]);
  }

  #go([row]: readonly EngineValue[]): EngineValue {
    this.#row = Number(scalarOf(row));
    return NO_VALUE;
  }

  #read([number]: readonly EngineValue[]): EngineValue {
    const at = Number(scalarOf(number));
    const fixed = this.#fixed[at];
    if (fixed) return fixed;
    const reading = this.#readings[at];
    const area = reading?.area(this.#row);
    if (!area) return toEngine({ error: (reading?.text(this.#row) ?? "#REF!") as ErrorCode });
    return reading?.isFixed === true ? (this.#fixed[at] = this.#ready.get(area)) : valueOf(area);
  }

  #keep([, result]: readonly EngineValue[]): EngineValue {
    const value = result && plainValue(result);
    if (value !== undefined) this.#results.set(this.#row, value);
    return NO_VALUE;
  }
}

/** A formula that finds nothing shows 0; undefined for arrays and for what is no value. */
function plainValue(result: EngineValue): CellValue | undefined {
  if (!isScalar(result)) return undefined;
  const value = fromEngine(result) ?? 0;
  return typeof value === "number" && !Number.isFinite(value) ? { error: "#NUM!" } : value;
}
