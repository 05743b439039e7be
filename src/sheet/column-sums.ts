/**
 * Sums that tell whether a column of a copy still holds what was copied, in whatever order its rows stand. The journal
 * keeps them: they say nothing about what stands in the cells.
 */

import { parseReference } from "./area.ts";
import type { CellContent, Grid, WorkbookShape } from "./snapshot.ts";

/** A column with the name that finds it again. */
export interface NamedColumn {
  readonly name: string;
  readonly column: number;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a with the last steps of MurmurHash3, 32 bits: without these, sums of similar texts cancel each other out. */
function hash(text: string): number {
  let value = OFFSET;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

const plus = (a: number, b: number): number => (a + b) >>> 0;

/** A cell counts together with its row's ID, so that swapped contents are told. */
const weigh = (id: CellContent, content: CellContent): number => hash(`${String(id)}\n${typeof content}\n${content}`);

/** The sum of each column over `rows`, by its name. Rows with nothing in these columns count for nothing. */
export function columnSums(
  columns: readonly NamedColumn[],
  idColumn: number,
  rows: readonly number[],
  values: Grid,
): Readonly<Record<string, number>> {
  const at = (row: number, column: number): CellContent => values[row]?.[column] ?? "";
  const filled = rows.filter((row) => columns.some(({ column }) => at(row, column) !== ""));
  return Object.fromEntries(
    columns.map(({ name, column }) => [
      name,
      filled.reduce((sum, row) => plus(sum, weigh(at(row, idColumn), at(row, column))), 0),
    ]),
  );
}

/** The sums of several actions that copied to the same columns. */
export function addSums(all: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const total: Record<string, number> = {};
  for (const sums of all) for (const [name, sum] of Object.entries(sums)) total[name] = plus(total[name] ?? 0, sum);
  return total;
}

/** The columns of these sums that are still on the sheet. */
export const columnsOfSums = (
  shape: WorkbookShape,
  sheet: string,
  sums: Readonly<Record<string, number>>,
): readonly NamedColumn[] =>
  Object.keys(sums).flatMap((name) => {
    const place = parseReference(shape.names.get(name) ?? "");
    return place?.sheet === sheet ? [{ name, column: place.area.column }] : [];
  });
