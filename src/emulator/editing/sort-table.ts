import type { Table } from "../model/features.ts";
import type { Workbook } from "../model/workbook.ts";
import { bodyOf } from "./calculated-columns.ts";
import { sortRows } from "./sort-rows.ts";
import { columnOf } from "./table-headers.ts";

/** Sorts the data rows by one column. */
export function sortTable(wb: Workbook, table: Table, columnId: number, ascending: boolean): void {
  const { sheet, index } = columnOf(wb, table, columnId);
  const body = bodyOf(table);
  if (body) sortRows(wb, sheet, body, index, ascending);
}
