/** What cells a structured reference means, and the same as an A1 reference. */

import { type Box, formatAbsolute, formatAddress, quoteSheetName } from "../model/address.ts";
import type { Table } from "../model/features.ts";
import { sameText } from "./references.ts";
import { isThisRow, type StructuredReference } from "./structured-text.ts";

/** Rows from `first` up to but not including `end`. */
interface Rows {
  readonly first: number;
  readonly end: number;
}

/** The part of a table that an item like "#Headers" names; null where the table has no such row. */
function partOf({ box, showHeaders, showTotals }: Table, special: string): Rows | null {
  const end = box.row + box.height;
  const body = { first: box.row + (showHeaders ? 1 : 0), end: end - (showTotals ? 1 : 0) };
  switch (special.toLowerCase()) {
    case "#all":
      return { first: box.row, end };
    case "#headers":
      return showHeaders ? { first: box.row, end: body.first } : null;
    case "#totals":
      return showTotals ? { first: body.end, end } : null;
    default:
      return body.end > body.first ? body : null;
  }
}

/** The first row of a table's data and the first row after it; twice the same where it has none. */
export function bodyRows(table: Table): readonly [first: number, end: number] {
  const body = partOf(table, "#data");
  return body ? [body.first, body.end] : [0, 0];
}

function rowsOf(reference: StructuredReference, table: Table, row: number): Rows | "#REF!" | "#VALUE!" {
  const body = partOf(table, "#data");
  if (isThisRow(reference))
    return body && row >= body.first && row < body.end ? { first: row, end: row + 1 } : "#VALUE!";
  const specials = reference.specials.length > 0 ? reference.specials : ["#data"];
  const parts = specials.flatMap((special) => partOf(table, special) ?? []);
  if (parts.length === 0) return "#REF!";
  return { first: Math.min(...parts.map((part) => part.first)), end: Math.max(...parts.map((part) => part.end)) };
}

/** The cells that a structured reference means in a cell of the row `row`; an error where Excel shows one. */
export function boxOfStructured(reference: StructuredReference, table: Table, row: number): Box | "#REF!" | "#VALUE!" {
  const rows = rowsOf(reference, table, row);
  if (typeof rows === "string") return rows;
  const ends = reference.columns.map((name) => table.columns.findIndex((column) => sameText(column.name, name)));
  if (ends.includes(-1)) return "#REF!";
  const first = ends.length > 0 ? Math.min(...ends) : 0;
  const last = ends.length > 0 ? Math.max(...ends) : table.box.width - 1;
  return { row: rows.first, height: rows.end - rows.first, column: table.box.column + first, width: last - first + 1 };
}

/** `[@X]` as `$C7`, whole columns as `$C$2:$C$9`; with the sheet's name where the formula stands on another sheet. */
export function a1OfStructured(
  reference: StructuredReference,
  table: Table,
  tableSheet: string,
  home: { readonly sheet: string; readonly row: number },
): string {
  const box = boxOfStructured(reference, table, home.row);
  if (typeof box === "string") return box;
  const prefix = sameText(tableSheet, home.sheet) ? "" : `${quoteSheetName(tableSheet)}!`;
  if (!isThisRow(reference)) return prefix + formatAbsolute(box);
  return prefix + formatAddress(box).replace(/[A-Z]+/g, "$$$&");
}
