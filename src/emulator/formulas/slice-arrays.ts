import { MAX_ROWS } from "../model/address.ts";
import { FormulaIndex, type FormulaCell } from "./calculation-order.ts";
import { argumentsOf, arrayOf, type EngineArray, type EngineFunction, scalarOf } from "./engine-values.ts";
import { LOOK_UPS } from "./look-ups.ts";
import { type Area, areaKey } from "./readings.ts";
import type { Template } from "./template.ts";

const NAME = "_AREA";

/**
 * Areas of constants, handed to the engine as ready arrays. It would otherwise read every cell of an area again for every formula,
 * and list each as a dependency: 18 rows × 11 columns in six terms are more work than the formula itself.
 */
export class SliceArrays {
  readonly #index: FormulaIndex;
  readonly #texts = new Map<string, string | undefined>();
  readonly #writers = new Map<Template, (row: number) => string>();
  readonly #areas: Area[] = [];
  readonly #arrays: EngineArray[] = [];

  constructor(slice: readonly FormulaCell[]) {
    this.#index = new FormulaIndex([...slice].sort((a, b) => a.row - b.row));
  }

  /** The text of a formula in the given row, with its areas as arrays. */
  write(template: Template, row: number): string {
    const writer = this.#writers.get(template) ?? template.writer((area) => this.#asArray(area));
    this.#writers.set(template, writer);
    return writer(row);
  }

  /** Whether the area is handed over as an array. */
  has(area: Area): boolean {
    return this.#asArray(area) !== undefined;
  }

  /** A call that stands for the area in formulas; undefined where the slice itself still calculates in it. */
  #asArray(area: Area): string | undefined {
    const key = areaKey(area);
    if (this.#texts.has(key)) return this.#texts.get(key);
    const isOpen = area.box.height === MAX_ROWS || this.#index.within(area, () => true).next().done !== true;
    const text = isOpen ? undefined : `${NAME}(${this.#areas.push(area) - 1})`;
    this.#texts.set(key, text);
    return text;
  }

  get functions(): ReadonlyMap<string, EngineFunction> {
    const invoke = (args: unknown[]): EngineArray => this.#array(Number(scalarOf(argumentsOf(args)[0])));
    return new Map([[NAME, { minArity: 1, maxArity: 1, invoke }], ...LOOK_UPS]);
  }

  #array(number: number): EngineArray {
    const known = this.#arrays[number];
    if (known) return known;
    const area = this.#areas[number];
    if (!area) throw new Error(`There is no area ${number}.`);
    const array = arrayOf(area.sheet, area.box);
    this.#arrays[number] = array;
    return array;
  }
}
