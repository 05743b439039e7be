import type { CellWatch } from "../model/cell-store.ts";
import type { DefinedName, Table } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import { columnOfKey, rowOfKey } from "../model/address.ts";
import type { Workbook } from "../model/workbook.ts";
import { calculationSteps, type Step } from "./calculation-steps.ts";
import { DirtyCells } from "./dirty-cells.ts";
import { formulaGroups } from "./formula-groups.ts";

interface WatchedSheet {
  readonly sheet: Sheet;
  readonly name: string;
  readonly tables: readonly Table[];
  readonly watch: CellWatch;
}

/** What is known of a workbook's formulas from one calculation to the next: their order, and what changed since. */
export class CalculationMemory {
  readonly dirty = new DirtyCells();
  /** Nothing of an earlier calculation holds. */
  isAllDirty = true;
  readonly #wb: Workbook;
  #names: readonly DefinedName[] | undefined;
  #sheets: readonly WatchedSheet[] = [];
  #steps: readonly Step[] | undefined;
  #runs = 0;

  constructor(wb: Workbook) {
    this.#wb = wb;
  }

  /** Takes note of what changed, and answers the order in which formulas are to be calculated. */
  refresh(): readonly Step[] {
    this.#runs++;
    if (this.#isStructureKept()) for (const sheet of this.#sheets) this.#noteChanges(sheet);
    else this.#watchAnew();
    this.#steps ??= calculationSteps(formulaGroups(this.#wb));
    return this.#steps;
  }

  /** What was put into cells until now is the calculation's own. Answers a test of whether somebody else has done anything since. */
  pause(): () => boolean {
    for (const { watch } of this.#sheets) watch.restart();
    const run = this.#runs;
    return () =>
      run !== this.#runs || !this.#isStructureKept() || this.#sheets.some(({ watch }) => watch.before.size > 0);
  }

  /** All formulas are up to date. */
  settle(): void {
    this.pause();
    this.dirty.clear();
    this.isAllDirty = false;
    this.#wb.needsCalculation = false;
  }

  #isStructureKept(): boolean {
    const { names, sheets } = this.#wb;
    return (
      this.#names === names &&
      this.#sheets.length === sheets.length &&
      this.#sheets.every(
        ({ sheet, name, tables }, i) => sheets[i] === sheet && sheet.name === name && sheet.tables === tables,
      )
    );
  }

  #watchAnew(): void {
    for (const { watch } of this.#sheets) watch.end();
    this.#names = this.#wb.names;
    this.#sheets = this.#wb.sheets.map((sheet) => {
      const { name, tables } = sheet;
      return { sheet, name, tables, watch: sheet.cells.watch() };
    });
    this.#steps = undefined;
    this.isAllDirty = true;
  }

  #noteChanges({ sheet, watch }: WatchedSheet): void {
    for (const [key, before] of watch.before) {
      const after = sheet.cells.get(key);
      const isOtherFormula = before?.formula !== after?.formula || before?.arrayRange !== after?.arrayRange;
      if (isOtherFormula) this.#steps = undefined;
      if (isOtherFormula || before?.value !== after?.value) this.dirty.add(sheet, rowOfKey(key), columnOfKey(key));
    }
    watch.restart();
  }
}

const memories = new WeakMap<Workbook, CalculationMemory>();

export function memoryOf(wb: Workbook): CalculationMemory {
  const memory = memories.get(wb) ?? new CalculationMemory(wb);
  memories.set(wb, memory);
  return memory;
}
