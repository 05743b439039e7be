/** The formulas of a workbook as what they mostly are: one formula, filled down. */

import { columnOfKey, contains, rowOfKey } from "../model/address.ts";
import type { Table } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { makeShifter } from "./references.ts";
import { makeTemplate, type Template } from "./template.ts";

/** Cells of one column that hold the same formula, moved from row to row; no other formula stands between them. */
export interface FormulaGroup {
  readonly sheet: Sheet;
  readonly column: number;
  /** Ascending, at least one. */
  readonly rows: readonly number[];
  readonly template: Template;
  /** An array formula of old, whose result the engine spreads over a range. */
  readonly isArray: boolean;
}

/** By sheet, by column and from top to bottom. */
export function formulaGroups(wb: Workbook): FormulaGroup[] {
  return wb.sheets.flatMap((sheet) => {
    const templates = new Map<string, Template>();
    return [...formulaRows(sheet)]
      .sort(([a], [b]) => a - b)
      .flatMap(([column, rows]) => groupsOfColumn(wb, sheet, column, rows, templates));
  });
}

/** Rows with formulas by column, each ascending. */
function formulaRows(sheet: Sheet): Map<number, number[]> {
  const columns = new Map<number, number[]>();
  for (const [key, { formula }] of sheet.cells) {
    if (formula === undefined) continue;
    const rows = columns.get(columnOfKey(key));
    if (rows) rows.push(rowOfKey(key));
    else columns.set(columnOfKey(key), [rowOfKey(key)]);
  }
  for (const rows of columns.values()) rows.sort((a, b) => a - b);
  return columns;
}

/** A group while it is found. */
interface Stretch {
  readonly rows: number[];
  readonly table: Table | undefined;
  readonly isArray: boolean;
  readonly formula: string;
  /** What the formula must be so many rows below. */
  readonly shifted: (rows: number, columns: number) => string;
}

function groupsOfColumn(
  wb: Workbook,
  sheet: Sheet,
  column: number,
  rows: readonly number[],
  templates: Map<string, Template>,
): FormulaGroup[] {
  const stretches: Stretch[] = [];
  for (const row of rows) {
    const { formula = "", arrayRange } = sheet.cell(row, column);
    const table = sheet.tables.find(({ box }) => contains(box, { row, column, height: 1, width: 1 }));
    const last = stretches.at(-1);
    const isSame = last && arrayRange === undefined && !last.isArray && last.table === table;
    if (isSame && last.shifted(row - (last.rows[0] ?? 0), 0) === formula) last.rows.push(row);
    else
      stretches.push({ rows: [row], table, isArray: arrayRange !== undefined, formula, shifted: makeShifter(formula) });
  }
  return stretches.map(({ rows: own, table, isArray, formula }) => {
    const [row = 0] = own;
    const key = `${table?.id ?? ""} ${row} ${formula}`;
    const template = templates.get(key) ?? makeTemplate(wb, formula, { sheet, table, row });
    templates.set(key, template);
    return { sheet, column, rows: own, template, isArray };
  });
}

/** The place of the first of ascending numbers that is not below `least`. */
export function firstAtLeast(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
