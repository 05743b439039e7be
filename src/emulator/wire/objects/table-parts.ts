/** Columns, rows and sorting of tables. */

import { renameTableColumn } from "../../editing/table-headers.ts";
import { addTableColumns, deleteTableColumn } from "../../editing/table-columns.ts";
import { sortTable } from "../../editing/sort-table.ts";
import { addTableRows } from "../../editing/tables.ts";
import { deleteCells } from "../../editing/insert-delete.ts";
import type { Box } from "../../model/address.ts";
import { plainText, WireError, type Json } from "../protocol.ts";
import { ask, edit, type Argument, type Node, type Property } from "../spec.ts";
import { node, type ExcelHost, type Spec, type TableColumnRef, type TableRef, type TableRowRef } from "../targets.ts";
import { rangeNode, rangeOrNull } from "./areas.ts";
import { emitRowsSorted, emitShifted } from "./changes.ts";
import { bodyBox, columnBox, columnOf, headerBox, tableOf, totalsBox } from "./table-access.ts";
import { inputGrid, rangeValues } from "./range-values.ts";

const guard = ({ sheet }: TableRef): void => {
  if (sheet.isProtected) throw new WireError("AccessDenied");
};

/** The values of a part of a table, as `Range.values` has them. */
const valuesOf = <T extends TableRef>(box: (self: T) => Box): Property<T, ExcelHost> => ({
  read: (self, host) => rangeValues.read({ sheet: self.sheet, box: box(self) }, host),
  write: (self, value, host) => rangeValues.write?.({ sheet: self.sheet, box: box(self) }, value, host),
});

const columnNode = ({ sheet, tableId }: TableRef, columnId: number): Node =>
  node("TableColumn", { sheet, tableId, columnId });

/** By id, or by name in any case. */
function findColumn(self: TableRef, key: Json): Node | null {
  const { columns } = tableOf(self);
  const found =
    columns.find(({ id }) => id === key) ??
    columns.find(({ name }) => name.toLowerCase() === plainText(key).toLowerCase());
  return found ? columnNode(self, found.id) : null;
}

function addColumn(host: ExcelHost, self: TableRef, [index, values, name]: readonly Argument[]): Node {
  const place = typeof index === "number" && index >= 0 ? index : null;
  const grid = values === undefined ? null : inputGrid(values as Json);
  const [column] = addTableColumns(host.workbook, tableOf(self), place, grid);
  if (!column) throw new WireError("InvalidArgument");
  if (typeof name === "string") renameTableColumn(host.workbook, tableOf(self), column.id, name);
  const { table, index: at } = columnOf({ ...self, columnId: column.id });
  emitShifted(host, { sheet: self.sheet, box: columnBox(table.box, at) }, "insert", "right");
  return columnNode(self, column.id);
}

export const tableColumnCollection: Spec<"TableColumnCollection"> = {
  guard,
  items: (self) => tableOf(self).columns.map(({ id }) => columnNode(self, id)),
  find: findColumn,
  methods: { add: edit((self, args, host) => addColumn(host, self, args)) },
};

const columnRange = (self: TableColumnRef, part: (table: ReturnType<typeof tableOf>) => Box | null): Node | null => {
  const { table, index } = columnOf(self);
  const box = part(table);
  return rangeOrNull(self.sheet, box && columnBox(box, index));
};

export const tableColumn: Spec<"TableColumn"> = {
  guard,
  properties: {
    id: { read: (self) => self.columnId },
    index: { read: (self) => columnOf(self).index },
    name: {
      read: (self) => columnOf(self).column.name,
      write: (self, value, { workbook }) => renameTableColumn(workbook, tableOf(self), self.columnId, plainText(value)),
    },
    values: valuesOf<TableColumnRef>((self) => columnBox(tableOf(self).box, columnOf(self).index)),
  },
  methods: {
    delete: edit((self, _args, host) => {
      const { table, index } = columnOf(self);
      deleteTableColumn(host.workbook, table, self.columnId);
      emitShifted(host, { sheet: self.sheet, box: columnBox(table.box, index) }, "delete", "left");
    }),
    getRange: ask((self) => columnRange(self, ({ box }) => box)),
    getDataBodyRange: ask((self) => columnRange(self, bodyBox)),
    getHeaderRowRange: ask((self) => columnRange(self, headerBox)),
    getTotalRowRange: ask((self) => columnRange(self, totalsBox)),
  },
};

const rowNode = ({ sheet, tableId }: TableRef, index: number): Node => node("TableRow", { sheet, tableId, index });

const rowBox = (self: TableRowRef): Box => {
  const body = bodyBox(tableOf(self));
  if (self.index < 0 || self.index >= body.height) throw new WireError("ItemNotFound");
  return { ...body, row: body.row + self.index, height: 1 };
};

function addRows(host: ExcelHost, self: TableRef, [index, values]: readonly Argument[]): Node {
  const place = typeof index === "number" && index >= 0 ? index : null;
  const before = bodyBox(tableOf(self)).height;
  addTableRows(host.workbook, tableOf(self), place, values === undefined ? null : inputGrid(values as Json));
  const body = bodyBox(tableOf(self));
  const first = place ?? before;
  const box = { ...body, row: body.row + first, height: body.height - before };
  emitShifted(host, { sheet: self.sheet, box }, "insert", "down");
  return rowNode(self, first);
}

export const tableRowCollection: Spec<"TableRowCollection"> = {
  guard,
  items: (self) => Array.from({ length: bodyBox(tableOf(self)).height }, (_, index) => rowNode(self, index)),
  find: (self, key) => (typeof key === "number" && key < bodyBox(tableOf(self)).height ? rowNode(self, key) : null),
  methods: { add: edit((self, args, host) => addRows(host, self, args)) },
};

export const tableRow: Spec<"TableRow"> = {
  guard,
  properties: {
    index: { read: ({ index }) => index },
    values: valuesOf<TableRowRef>(rowBox),
  },
  methods: {
    delete: edit((self, _args, host) => {
      const box = rowBox(self);
      deleteCells(host.workbook, self.sheet, box, "up");
      emitShifted(host, { sheet: self.sheet, box }, "delete", "up");
    }),
    getRange: ask((self) => rangeNode(self.sheet, rowBox(self))),
  },
};

/** A sort's fields in the order of their weight: a key counts columns from the table's left edge. */
function sort(host: ExcelHost, self: TableRef, fields: Argument): void {
  if (!Array.isArray(fields)) throw new WireError("InvalidArgument");
  const list = fields as readonly { readonly key?: Json; readonly ascending?: Json }[];
  // Sorting is stable: the weightiest field comes last.
  for (let field = list.length - 1; field >= 0; field--) {
    const { key, ascending } = list[field] ?? {};
    const column = typeof key === "number" ? tableOf(self).columns[key] : undefined;
    if (!column) throw new WireError("InvalidArgument");
    sortTable(host.workbook, tableOf(self), column.id, ascending !== false);
  }
  emitRowsSorted(host, { sheet: self.sheet, box: bodyBox(tableOf(self)) });
}

export const tableSort: Spec<"TableSort"> = {
  guard,
  methods: { apply: edit((self, [fields], host) => sort(host, self, fields)) },
};
