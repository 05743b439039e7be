/** Looking tables up by what their nodes know of them, and the parts of their box. */

import { setTable } from "../../editing/table-headers.ts";
import type { Box } from "../../model/address.ts";
import type { Filter, Table, TableColumn } from "../../model/features.ts";
import type { Sheet } from "../../model/sheet.ts";
import { WireError } from "../protocol.ts";
import type { TableColumnRef, TableRef, Targets } from "../targets.ts";

/** The table's record as it stands now; ItemNotFound once the table is gone. */
export function tableOf({ sheet, tableId }: TableRef): Table {
  const found = sheet.tables.find((table) => table.id === tableId);
  if (!found) throw new WireError("ItemNotFound");
  return found;
}

export function columnOf(self: TableColumnRef): {
  readonly table: Table;
  readonly column: TableColumn;
  readonly index: number;
} {
  const table = tableOf(self);
  const index = table.columns.findIndex((column) => column.id === self.columnId);
  const column = table.columns[index];
  if (!column) throw new WireError("ItemNotFound");
  return { table, column, index };
}

export const changeTable = (self: TableRef, change: Partial<Table>): void =>
  setTable(self.sheet, { ...tableOf(self), ...change });

export function headerBox({ box, showHeaders }: Table): Box | null {
  return showHeaders ? { ...box, height: 1 } : null;
}

export function totalsBox({ box, showTotals }: Table): Box | null {
  return showTotals ? { ...box, row: box.row + box.height - 1, height: 1 } : null;
}

/** The data rows; a table always has one at least. */
export function bodyBox({ box, showHeaders, showTotals }: Table): Box {
  const top = showHeaders ? 1 : 0;
  return { ...box, row: box.row + top, height: Math.max(1, box.height - top - (showTotals ? 1 : 0)) };
}

/** The part of a row of the table that lies in its column `index`. */
export const columnBox = (box: Box, index: number): Box => ({ ...box, column: box.column + index, width: 1 });

export function currentFilter({ sheet, tableId }: Targets["AutoFilter"]): Filter | null {
  return tableId === undefined ? sheet.filter : tableOf({ sheet, tableId }).filter;
}

/** Shows all the rows that the filter hides; its buttons stay. */
export function clearFilter(self: Targets["AutoFilter"]): void {
  const filter = currentFilter(self);
  if (!filter) return;
  showRows(self.sheet, filter.box);
  const cleared = { box: filter.box, active: false };
  if (self.tableId === undefined) self.sheet.filter = cleared;
  else changeTable({ sheet: self.sheet, tableId: self.tableId }, { filter: cleared });
}

function showRows(sheet: Sheet, box: Box): void {
  for (const [row, properties] of sheet.rows)
    if (row >= box.row && row < box.row + box.height) sheet.rows.set(row, { ...properties, hidden: false });
}
