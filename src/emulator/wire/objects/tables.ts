/** Excel.Table and the collections of tables. */

import { addTable, convertToRange, deleteTable, renameTable, resizeTable } from "../../editing/tables.ts";
import { contains, intersect } from "../../model/address.ts";
import type { Sheet } from "../../model/sheet.ts";
import type { Workbook } from "../../model/workbook.ts";
import { EventType } from "../events.ts";
import { plainText, WireError, type Json } from "../protocol.ts";
import { ask, edit, type Argument, type Node } from "../spec.ts";
import { node, type ExcelHost, type Scope, type Spec, type TableRef } from "../targets.ts";
import { areaOfArgument, rangeNode, rangeOrNull } from "./areas.ts";
import { eventMethods } from "./changes.ts";
import { bodyBox, changeTable, clearFilter, headerBox, tableOf, totalsBox } from "./table-access.ts";

const tablesIn = (sheet: Sheet): readonly Node[] => sheet.tables.map(({ id }) => node("Table", { sheet, tableId: id }));

const sheetsOf = (workbook: Workbook, { sheet }: Scope): readonly Sheet[] => (sheet ? [sheet] : workbook.sheets);

/** By name in any case, or by id. */
function findTable(workbook: Workbook, scope: Scope, key: Json): Node | null {
  const wanted = plainText(key).toLowerCase();
  for (const sheet of sheetsOf(workbook, scope)) {
    const found = sheet.tables.find(({ id, name }) => name.toLowerCase() === wanted || plainText(id) === wanted);
    if (found) return node("Table", { sheet, tableId: found.id });
  }
  return null;
}

function add(host: ExcelHost, scope: Scope, [address, hasHeaders]: readonly Argument[]): Node {
  const seenFrom = scope.sheet ?? host.workbook.sheet(host.workbook.activeSheetId);
  if (!seenFrom) throw new WireError("ItemNotFound");
  const { sheet, box } = areaOfArgument(host, address, seenFrom);
  const table = addTable(host.workbook, sheet, box, hasHeaders === true);
  return node("Table", { sheet, tableId: table.id });
}

export const tableCollection: Spec<"TableCollection"> = {
  items: (scope, { workbook }) => sheetsOf(workbook, scope).flatMap(tablesIn),
  find: (scope, key, { workbook }) => findTable(workbook, scope, key),
  methods: {
    add: ask((scope, args, host) => add(host, scope, args)),
  },
};

export const tableScopedCollection: Spec<"TableScopedCollection"> = {
  items: ({ sheet, box, fullyContained }) =>
    sheet.tables
      .filter((table) => (fullyContained ? contains(box, table.box) : intersect(box, table.box)))
      .map(({ id }) => node("Table", { sheet, tableId: id })),
  find: ({ sheet }, key, { workbook }) => findTable(workbook, { sheet }, key),
  methods: {
    getFirst: ask(({ sheet, box }) => {
      const first = sheet.tables.find((table) => intersect(box, table.box));
      return first ? node("Table", { sheet, tableId: first.id }) : null;
    }),
  },
};

export const table: Spec<"Table"> = {
  guard: ({ sheet }) => {
    if (sheet.isProtected) throw new WireError("AccessDenied");
  },
  properties: {
    id: { read: ({ tableId }) => String(tableId) },
    legacyId: { read: ({ tableId }) => String(tableId) },
    name: {
      read: (self) => tableOf(self).name,
      write: (self, value, { workbook }) => void renameTable(workbook, tableOf(self), plainText(value)),
    },
    style: {
      read: (self) => tableOf(self).style,
      write: (self, value) => changeTable(self, { style: plainText(value) }),
    },
    showHeaders: { read: (self) => tableOf(self).showHeaders },
    showTotals: { read: (self) => tableOf(self).showTotals },
    showBandedRows: {
      read: (self) => tableOf(self).showBandedRows,
      write: (self, value) => changeTable(self, { showBandedRows: value === true }),
    },
    showFilterButton: {
      read: (self) => tableOf(self).filter !== null,
      write: (self, value) => {
        const { box, filter } = tableOf(self);
        clearFilter(self);
        changeTable(self, { filter: value === true ? (filter ?? { box, active: false }) : null });
      },
    },
  },
  links: {
    autoFilter: (self) => node("AutoFilter", self),
    columns: (self) => node("TableColumnCollection", self),
    rows: (self) => node("TableRowCollection", self),
    sort: (self) => node("TableSort", self),
    worksheet: ({ sheet }) => node("Worksheet", sheet),
  },
  methods: {
    clearFilters: edit((self) => clearFilter(self)),
    convertToRange: edit((self, _args, { workbook }) => {
      const { box } = tableOf(self);
      convertToRange(workbook, tableOf(self));
      return rangeNode(self.sheet, box);
    }),
    delete: edit((self, _args, { workbook }) => deleteTable(workbook, tableOf(self))),
    getRange: ask((self) => rangeNode(self.sheet, tableOf(self).box)),
    getHeaderRowRange: ask((self) => rangeOrNull(self.sheet, headerBox(tableOf(self)))),
    getDataBodyRange: ask((self) => rangeNode(self.sheet, bodyBox(tableOf(self)))),
    getTotalRowRange: ask((self) => rangeOrNull(self.sheet, totalsBox(tableOf(self)))),
    resize: edit((self, [range], host) => {
      const { sheet, box } = areaOfArgument(host, range, self.sheet);
      if (sheet !== self.sheet) throw new WireError("InvalidArgument");
      resizeTable(host.workbook, tableOf(self), box);
    }),
    ...eventMethods<TableRef>(
      { DataChanged: EventType.tableChanged, SelectionChanged: EventType.tableSelection },
      ({ tableId }) => String(tableId),
    ),
  },
};
