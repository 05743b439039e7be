/** One cell of a ladder file: what it says, before the level below is known. */

import { CELL_WORDS } from "./cell-words.ts";
import type { Grade } from "./ladder.ts";
import type { CellFile } from "./ladder-schema.ts";
import { textKey } from "./match-text.ts";

export type CellReading =
  | { readonly kind: "graded"; readonly grade: number; readonly text?: string }
  | { readonly kind: "written"; readonly text: string }
  | { readonly kind: "state"; readonly state: (typeof CELL_WORDS)[keyof typeof CELL_WORDS] }
  | { readonly kind: "offScale" }
  | { readonly kind: "needsText" };

const STATES = new Map(Object.entries(CELL_WORDS));

/** True for the words that stand for a cell's state, so that no grade may be called so. */
export const isCellWord = (text: string): boolean => STATES.has(textKey(text));

function gradeOf(written: string | number, grades: readonly Pick<Grade, "name">[]): number | null {
  const byName = grades.findIndex(({ name }) => typeof written === "string" && textKey(name) === textKey(written)) + 1;
  const grade = typeof written === "number" ? written : byName;
  return grade >= 1 && grade <= grades.length ? grade : null;
}

/** Reads a cell. `grades` is the competency's own scale; absent, the text is written per level. */
export function readCell(cell: CellFile, grades: readonly Pick<Grade, "name">[] | undefined): CellReading {
  const state = typeof cell === "string" ? STATES.get(textKey(cell)) : undefined;
  if (state !== undefined) return { kind: "state", state };
  if (grades === undefined) return typeof cell === "string" ? { kind: "written", text: cell } : { kind: "needsText" };
  const grade = gradeOf(typeof cell === "object" ? cell.grade : cell, grades);
  if (grade === null) return { kind: "offScale" };
  return { kind: "graded", grade, ...(typeof cell === "object" && { text: cell.text }) };
}
