import { formatAddress } from "../model/address.ts";
import { type CellValue, isCellError } from "../model/cell.ts";
import type { Workbook } from "../model/workbook.ts";
import { type CalculationMemory, memoryOf } from "./calculation-memory.ts";
import type { FormulaCell } from "./calculation-order.ts";
import { cellsOf, type Step } from "./calculation-steps.ts";
import type { FormulaGroup } from "./formula-groups.ts";
import { FormulaLoop, ReadyArrays } from "./formula-loop.ts";
import { SliceCalculation } from "./slice-calculation.ts";
import type { Template } from "./template.ts";
import type { LoopText } from "./template-text.ts";

/** Formulas handed to the engine at once: it forgets, in silence, all but the last 10,000 texts of a run. */
const SLICE = 500;
/** Rows of one formula that are calculated between two looks at the world. */
const LOOP_SLICE = 250;
/** From so many rows on the engine reads a formula once for all of them. */
const LOOP_LEAST = 8;

/** Formulas that are settled, of all that the workbook has. */
export interface CalculationProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Recalculates the formulas that what changed since the last time can have touched. A cell is replaced only if its value changed;
 * what the engine does not know keeps its last value.
 */
export function calculate(wb: Workbook): void {
  const slices = calculation(wb);
  while (slices.next().done !== true);
}

/**
 * The same in slices of some hundredths of a second. Where somebody changes the workbook between two of them it ends, and the workbook
 * goes on needing a calculation.
 */
export function* calculation(wb: Workbook): Generator<CalculationProgress, void> {
  const memory = memoryOf(wb);
  const steps = memory.refresh();
  const run = new Calculation(wb, memory, steps);
  for (const progress of run.slices()) {
    const isOverrun = memory.pause();
    yield progress;
    if (isOverrun()) return;
  }
  memory.settle();
}

class Calculation {
  readonly #wb: Workbook;
  readonly #memory: CalculationMemory;
  readonly #steps: readonly Step[];
  readonly #total: number;
  readonly #ready = new ReadyArrays();
  #slices: SliceCalculation | undefined;
  #queue: FormulaCell[] = [];
  #done = 0;
  #calculated = 0;
  #isDynamic = false;

  constructor(wb: Workbook, memory: CalculationMemory, steps: readonly Step[]) {
    this.#wb = wb;
    this.#memory = memory;
    this.#steps = steps;
    this.#total = steps.reduce((sum, step) => sum + sizeOf(step), 0);
  }

  *slices(): Generator<CalculationProgress, void> {
    yield* this.#pass();
    // Formulas that find their cells only while they run may stand in an early slice and read a later one.
    if (this.#isDynamic && this.#calculated > SLICE) yield* this.#pass();
  }

  *#pass(): Generator<CalculationProgress, void> {
    this.#done = 0;
    for (const step of this.#steps) {
      if (step.kind === "knot") yield* this.#takeCells(step.cells);
      else yield* this.#takeGroup(step.group);
      this.#done += sizeOf(step);
    }
    yield* this.#flush();
  }

  *#takeGroup(group: FormulaGroup): Generator<CalculationProgress, void> {
    const { dirty, isAllDirty } = this.#memory;
    const rows = isAllDirty ? group.rows : dirty.rowsIn(group);
    const { loop } = group.template;
    const isLoop = loop !== null && !group.isArray && rows.length >= LOOP_LEAST;
    if (isLoop) yield* this.#loop(group, loop, rows);
    else yield* this.#enqueue(cellsOf({ ...group, rows }));
  }

  *#takeCells(cells: readonly FormulaCell[]): Generator<CalculationProgress, void> {
    const { dirty, isAllDirty } = this.#memory;
    for (const cell of cells) if (isAllDirty || dirty.reaches(cell)) yield* this.#enqueue([cell]);
  }

  *#loop(group: FormulaGroup, text: LoopText, rows: readonly number[]): Generator<CalculationProgress, void> {
    yield* this.#flush();
    const loop = new FormulaLoop(text, this.#wb.date1904, this.#ready);
    const before = this.#done;
    for (let at = 0; at < rows.length; at += LOOP_SLICE) {
      const slice = rows.slice(at, at + LOOP_SLICE);
      const values = loop.run(slice);
      const cells = cellsOf({ ...group, rows: slice });
      for (const cell of cells) if (values.has(cell.row)) this.#put(cell, values.get(cell.row));
      yield* this.#enqueue(cells.filter(({ row }) => !values.has(row)));
      yield { done: before + at + slice.length, total: this.#total };
    }
    yield* this.#flush();
  }

  /** Until they are calculated, they count as changed. */
  *#enqueue(cells: readonly FormulaCell[]): Generator<CalculationProgress, void> {
    for (const cell of cells) {
      this.#queue.push(cell);
      this.#memory.dirty.add(cell.sheet, cell.row, cell.column);
      this.#isDynamic ||= cell.template.isDynamic;
      if (this.#queue.length >= SLICE) yield* this.#flush();
    }
  }

  *#flush(): Generator<CalculationProgress, void> {
    if (this.#queue.length === 0) return;
    this.#slices ??= new SliceCalculation(this.#wb);
    const slice = this.#queue;
    this.#queue = [];
    const values = this.#slices.run(slice);
    slice.forEach((cell, i) => this.#put(cell, values[i]));
    yield { done: this.#done, total: this.#total };
  }

  #put(cell: FormulaCell, value: CellValue | undefined): void {
    const { dirty } = this.#memory;
    const { sheet, row, column } = cell;
    this.#calculated++;
    if (putValue(this.#wb, cell, value)) dirty.add(sheet, row, column);
    else dirty.delete(sheet, row, column);
  }
}

const sizeOf = (step: Step): number => (step.kind === "knot" ? step.cells.length : step.group.rows.length);

/** Whether the cell's value changed. */
function putValue(wb: Workbook, { sheet, row, column, template }: FormulaCell, value: CellValue | undefined): boolean {
  const cell = sheet.cell(row, column);
  const isUnknown =
    value === undefined || (isCellError(value) && value.error === "#NAME?" && hasAllNames(wb, template));
  if (isUnknown && cell.value !== null) return false;
  if (value === undefined) {
    const address = formatAddress({ row, column, height: 1, width: 1 });
    throw new Error(`The formula in ${sheet.name}!${address} has no result: ${cell.formula}`);
  }
  if (isSameValue(value, cell.value)) return false;
  sheet.put(row, column, { ...cell, value });
  return true;
}

/** All names are defined, so that #NAME? can only mean a function that the engine does not know. */
const hasAllNames = (wb: Workbook, { names }: Template): boolean =>
  names.every((name) => wb.names.some((known) => known.name.toLowerCase() === name));

const isSameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
