import { columnOfKey, rowOfKey, type Box } from "../model/address.ts";
import type { Cell } from "../model/cell.ts";

/** The smallest box around the cells whose value differs from what it was before, or null. */
export function changedBox(
  before: ReadonlyMap<number, Cell | undefined>,
  after: ReadonlyMap<number, Cell>,
): Box | null {
  const changed = [...before.keys()].filter((key) => !sameContent(before.get(key), after.get(key)));
  const [first] = changed;
  if (first === undefined) return null;
  const span = (indices: readonly number[]): readonly [number, number] => {
    const low = indices.reduce((least, index) => Math.min(least, index), Infinity);
    return [low, indices.reduce((most, index) => Math.max(most, index), 0) - low + 1];
  };
  const [row, height] = span(changed.map(rowOfKey));
  const [column, width] = span(changed.map(columnOfKey));
  return { row, column, height, width };
}

/** Whether the same was typed: results of formulas change by themselves, which Excel does not report as an edit. */
function sameContent(before: Cell | undefined, after: Cell | undefined): boolean {
  if (before === after) return true;
  if (before?.formula !== after?.formula) return false;
  return after?.formula !== undefined || (before?.value ?? null) === (after?.value ?? null);
}
