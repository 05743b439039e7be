import { type CellValue, isCellError } from "../model/cell.ts";
import { type EngineArray, fromEngine } from "./engine-values.ts";

/** How often each value occurs in an array, and where first. Texts are compared without case, as Excel does. */
class ValueIndex {
  readonly #places = new Map<string, { count: number; readonly first: number }>();
  /** Texts like "5", by their number: for COUNTIF they are numbers. */
  readonly #numericTexts = new Map<number, number>();

  constructor(values: readonly CellValue[]) {
    values.forEach((value, at) => {
      const key = keyOf(value);
      const place = this.#places.get(key);
      if (place) place.count++;
      else this.#places.set(key, { count: 1, first: at });
      const number = typeof value === "string" ? numberInText(value) : null;
      if (number !== null) this.#numericTexts.set(number, (this.#numericTexts.get(number) ?? 0) + 1);
    });
  }

  count(value: CellValue): number {
    const numeric = typeof value === "number" ? (this.#numericTexts.get(value) ?? 0) : 0;
    return (this.#places.get(keyOf(value))?.count ?? 0) + numeric;
  }

  /** Counted from 0; -1 if it does not occur. */
  first(value: CellValue): number {
    return this.#places.get(keyOf(value))?.first ?? -1;
  }
}

function keyOf(value: CellValue): string {
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? `text ${value.toLowerCase()}` : String(value);
}

/** "5" → 5; null for anything but a plain number. */
export function numberInText(text: string): number | null {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}

/** An array row by row, and its index: made once for an array, however many formulas ask. */
export interface Indexed {
  readonly values: readonly CellValue[];
  readonly index: ValueIndex;
}

const known = new WeakMap<EngineArray, Indexed>();

export function indexed(array: EngineArray): Indexed {
  const before = known.get(array);
  if (before) return before;
  const values = array.rows.flatMap((row) => row.map(fromEngine));
  const made = { values, index: new ValueIndex(values) };
  known.set(array, made);
  return made;
}
