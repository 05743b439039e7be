import { shiftReferences } from "../formulas/references.ts";
import type { Box } from "../model/address.ts";
import type { Cell } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { guardCells, guardFilter, guardNoMerges } from "./guards.ts";
import { afterWriting } from "./write-cells.ts";

/** One line of cells that is continued: the cell `step` places after the first one, which may be before it. */
type Series = (step: number) => Cell;

const ENDS_IN_NUMBER = /^(.*?)(\d{1,15})$/s;

/** `times`: by how many rows and columns a formula moves for each step. */
function shifted(cell: Cell, steps: number, times: { readonly rows: number; readonly columns: number }): Cell {
  if (cell.formula === undefined) return cell;
  return { ...cell, value: null, formula: shiftReferences(cell.formula, steps * times.rows, steps * times.columns) };
}

/** A number with the text before it, as a series counts it: 3, "D3", "Q03". */
interface Counted {
  readonly head: string;
  readonly digits: number;
  readonly number: number;
}

function countedOf({ value, formula }: Cell): Counted | null {
  if (formula !== undefined) return null;
  if (typeof value === "number") return { head: "", digits: 0, number: value };
  const [, head = "", digits = ""] = (typeof value === "string" && ENDS_IN_NUMBER.exec(value)) || [];
  return digits === "" ? null : { head, digits: digits.length, number: Number(digits) };
}

/** What cells count up to goes on as a straight line; a number alone is repeated, a text that ends in one counts on. */
function countingOn(cells: readonly Cell[]): ((step: number) => string | number) | null {
  const counted = cells.flatMap((cell) => countedOf(cell) ?? []);
  const [first] = counted;
  const last = counted.at(-1);
  if (!first || !last || counted.length < cells.length) return null;
  if (!counted.every(({ head, digits }) => head === first.head && digits > 0 === first.digits > 0)) return null;
  if (cells.length === 1 && first.digits === 0) return null;
  const slope = cells.length === 1 ? 1 : (last.number - first.number) / (cells.length - 1);
  return (step) => {
    // Sums of decimals would show what binary fractions cannot hold.
    const number = Number((first.number + slope * step).toPrecision(15));
    return first.digits === 0 ? number : first.head + String(Math.abs(number)).padStart(first.digits, "0");
  };
}

function seriesOf(cells: readonly Cell[], times: { readonly rows: number; readonly columns: number }): Series {
  const countOn = countingOn(cells);
  return (step) => {
    const at = ((step % cells.length) + cells.length) % cells.length;
    const cell = cells[at] ?? { value: null, style: 0 };
    if (countOn) return { value: countOn(step), style: cell.style };
    return shifted(cell, step - at, times);
  };
}

/** Fills the rest of `target` as dragging the handle of `source` over it does: down, up, right or left of it. */
export function fillCells(wb: Workbook, sheet: Sheet, source: Box, target: Box): void {
  guardCells(wb, sheet, target);
  guardFilter(sheet, target);
  guardNoMerges(sheet, target);
  const isVertical = target.width === source.width;
  const times = isVertical ? { rows: 1, columns: 0 } : { rows: 0, columns: 1 };
  const lanes = isVertical ? source.width : source.height;
  for (let lane = 0; lane < lanes; lane++) fillLane(sheet, source, target, lane, isVertical, times);
  afterWriting(wb, sheet, target);
}

function fillLane(
  sheet: Sheet,
  source: Box,
  target: Box,
  lane: number,
  isVertical: boolean,
  times: { readonly rows: number; readonly columns: number },
): void {
  const length = isVertical ? source.height : source.width;
  const before = isVertical ? source.row - target.row : source.column - target.column;
  const whole = isVertical ? target.height : target.width;
  const placeOf = (step: number): readonly [number, number] =>
    isVertical ? [source.row + step, source.column + lane] : [source.row + lane, source.column + step];
  const series = seriesOf(
    Array.from({ length }, (_, step) => sheet.cell(...placeOf(step))),
    times,
  );
  for (let step = -before; step < whole - before; step++) {
    if (step < 0 || step >= length) sheet.put(...placeOf(step), series(step));
  }
}
