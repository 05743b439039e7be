/** Tells people from the other rows of a roster: blank rows, subtotals, headings that repeat on each printed page. */

import { type HeadingRow, normaliseHeading, type Role } from "./headings.ts";
import type { CellContent, Grid } from "./snapshot.ts";

export interface RosterRows {
  /** Row numbers of the people, ascending; a person may lack an ID. */
  readonly people: readonly number[];
  readonly blank: number;
  readonly subtotals: number;
  readonly repeatedHeadings: number;
}

type RowKind = "person" | "blank" | "subtotal" | "repeatedHeading";

const SUBTOTAL = /\b(sub-?total|total|totals|sum|count|average|headcount)\b/i;

/** Hardly an ID: where it stands alone in its row, it is the heading of a group. */
const isWords = (content: CellContent): boolean => !/\d/.test(String(content));

const repeats = (cells: readonly CellContent[], headings: HeadingRow): boolean =>
  cells.every(
    (cell, index) => cell === "" || normaliseHeading(cell) === normaliseHeading(headings.headings[index] ?? ""),
  );

function kindOf(cells: readonly CellContent[], headings: HeadingRow): RowKind {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length === 0) return "blank";
  if (filled.length > 1 && repeats(cells, headings)) return "repeatedHeading";
  const at = (role: Role): CellContent => cells[(headings.roles.get(role) ?? -1) - headings.column] ?? "";
  const id = at("employeeId");
  if (id !== "") return SUBTOTAL.test(String(id)) || (filled.length === 1 && isWords(id)) ? "subtotal" : "person";
  if (SUBTOTAL.test(String(filled[0]))) return "subtotal";
  // A line without an ID is still somebody when a name or level stands beside other entries.
  const named = at("name") !== "" || at("level") !== "";
  return named && filled.length > 1 ? "person" : "subtotal";
}

/** Sorts the rows from `first` to `last` (row numbers). */
export function classifyRows(headings: HeadingRow, values: Grid, first: number, last: number): RosterRows {
  const people: number[] = [];
  const counts: Record<RowKind, number> = { person: 0, blank: 0, subtotal: 0, repeatedHeading: 0 };
  for (let row = first; row <= last; row += 1) {
    // A column without a heading is none of the roster's: a table may stand between its columns.
    const cells = headings.headings.map((heading, at) =>
      heading === "" ? "" : (values[row]?.[headings.column + at] ?? ""),
    );
    const kind = kindOf(cells, headings);
    counts[kind] += 1;
    if (kind === "person") people.push(row);
  }
  return { people, blank: counts.blank, subtotals: counts.subtotal, repeatedHeadings: counts.repeatedHeading };
}
