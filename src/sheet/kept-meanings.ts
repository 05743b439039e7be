/** What people have said about texts of their workbook, as Rungs' own sheet keeps it: JSON in a few cells of one row. */

import type { Meaning } from "../domain/ladder.ts";
import type { CellContent } from "./snapshot.ts";

/** A cell holds 32,767 characters. */
const CELL_LIMIT = 30_000;
/** Cells that the JSON may be spread over. */
const CELLS = 4;

const textIn = (value: object, key: string): boolean =>
  typeof (value as Readonly<Record<string, unknown>>)[key] === "string";

function isMeaning(value: unknown): value is Meaning {
  if (typeof value !== "object" || value === null || !("role" in value)) return false;
  const isTrack = textIn(value, "text") && textIn(value, "track");
  return isTrack && (value.role === "track" || (value.role === "level" && textIn(value, "level")));
}

export const isMeanings = (value: unknown): value is readonly Meaning[] =>
  Array.isArray(value) && value.every(isMeaning);

/** The cells that keep these meanings; always as many. */
export function meaningCells(meanings: readonly Meaning[]): readonly CellContent[] {
  const json = meanings.length === 0 ? "" : JSON.stringify(meanings);
  return Array.from({ length: CELLS }, (_, index) => json.slice(index * CELL_LIMIT, (index + 1) * CELL_LIMIT));
}

/** Reads what `meaningCells` wrote; nothing where somebody has edited it by hand. */
export function readMeanings(cells: readonly CellContent[]): readonly Meaning[] {
  const json = cells.slice(0, CELLS).map(String).join("");
  if (json === "") return [];
  try {
    const meanings: unknown = JSON.parse(json);
    return isMeanings(meanings) ? meanings : [];
  } catch {
    return [];
  }
}
