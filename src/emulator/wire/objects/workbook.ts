/** Excel.Workbook, its worksheets, the application and the add-in's settings. */

import { addSheet, deleteSheet, renameSheet } from "../../editing/sheets.ts";
import { calculate } from "../../formulas/calculate.ts";
import { parseAddress } from "../../model/address.ts";
import type { Sheet, Visibility } from "../../model/sheet.ts";
import type { Workbook } from "../../model/workbook.ts";
import { EVERYWHERE, EventType } from "../events.ts";
import { plainText, WireError } from "../protocol.ts";
import { ask, type Argument, type Node } from "../spec.ts";
import { node, type ExcelHost, type Spec } from "../targets.ts";
import { areaOfArgument, rangeNode, rangeOrNull, WHOLE_SHEET, whole } from "./areas.ts";
import { parseColor } from "./cell-styles.ts";
import { activate, emitSheet, eventMethods } from "./changes.ts";
import { plainWords } from "./words.ts";
import { createAndOpen, fileOf } from "./workbook-created.ts";

function activeSheet(workbook: Workbook): Sheet {
  const sheet = workbook.sheet(workbook.activeSheetId) ?? workbook.sheets[0];
  if (!sheet) throw new WireError("GeneralException", "The workbook has no worksheet.");
  return sheet;
}

const sheetOrNull = (sheet: Sheet | undefined): Node | null => (sheet ? node("Worksheet", sheet) : null);

export const workbook: Spec<"Workbook"> = {
  properties: {
    name: { read: (self) => self.name },
    isDirty: { read: () => true },
    readOnly: { read: () => false },
  },
  links: {
    // What the library asks for on behalf of `context.runtime`.
    _Runtime: (self) => node("Runtime", self),
    application: (self) => node("Application", self),
    names: () => node("NamedItemCollection", { sheet: null }),
    settings: (self) => node("SettingCollection", self),
    tables: () => node("TableCollection", { sheet: null }),
    worksheets: (self) => node("WorksheetCollection", self),
  },
  methods: {
    getActiveCell: ask((self) => rangeNode(activeSheet(self), { ...self.selection, height: 1, width: 1 })),
    getSelectedRange: ask((self) => rangeNode(activeSheet(self), self.selection)),
    getSelectedRanges: ask((self) => node("RangeAreas", { sheet: activeSheet(self), boxes: [self.selection] })),
    _GetRangeForEventByReferenceId: ask((_self, [id], host) => host.kept(plainText(id)) ?? null),
    _GetRangeOrNullObjectForEventByReferenceId: ask((_self, [id], host) => host.kept(plainText(id)) ?? null),
    createAndOpenWorkbook: ask((_self, [base64], host) => createAndOpen(base64, host)),
    ...eventMethods<Workbook>(
      { Activated: EventType.activated, SelectionChanged: EventType.selection },
      () => EVERYWHERE,
    ),
  },
};

export const application: Spec<"Application"> = {
  properties: {
    calculationMode: {
      read: (_self, host) => host.calculationMode,
      write: (_self, value, host) => {
        host.calculationMode = plainWords.toWire(plainText(value));
      },
    },
    calculationState: { read: (self) => (self.needsCalculation ? "Pending" : "Done") },
  },
  methods: {
    calculate: ask((self) => calculate(self)),
    createWorkbook: ask((_self, [base64]) => node("WorkbookCreated", { file: fileOf(base64) })),
    suspendApiCalculationUntilNextSync: ask(() => undefined),
    suspendScreenUpdatingUntilNextSync: ask(() => undefined),
  },
};

export const runtime: Spec<"Runtime"> = {
  properties: {
    enableEvents: {
      read: (_self, host) => host.enableEvents,
      write: (_self, value, host) => {
        host.enableEvents = value === true;
      },
    },
  },
};

const shown = (book: Workbook, visibleOnly: Argument): readonly Sheet[] =>
  book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "visible");

export const worksheetCollection: Spec<"WorksheetCollection"> = {
  items: (self) => self.sheets.map((sheet) => node("Worksheet", sheet)),
  find: (self, key) => sheetOrNull(self.sheet(plainText(key))),
  methods: {
    add: ask((self, [name], host) => {
      const sheet = addSheet(self, typeof name === "string" ? name : undefined);
      emitSheet(host, EventType.added, sheet);
      return node("Worksheet", sheet);
    }),
    getActiveWorksheet: ask((self) => node("Worksheet", activeSheet(self))),
    getFirst: ask((self, [visibleOnly]) => sheetOrNull(shown(self, visibleOnly)[0])),
    getLast: ask((self, [visibleOnly]) => sheetOrNull(shown(self, visibleOnly).at(-1))),
    ...eventMethods<Workbook>(
      {
        Activated: EventType.activated,
        Added: EventType.added,
        ColumnSorted: EventType.columnSorted,
        DataChanged: EventType.changed,
        Deactivated: EventType.deactivated,
        Deleted: EventType.deleted,
        ProtectionChanged: EventType.protection,
        RowHiddenChanged: EventType.rowHidden,
        RowSorted: EventType.rowSorted,
        SelectionChanged: EventType.selection,
      },
      () => EVERYWHERE,
    ),
  },
};

function move(book: Workbook, sheet: Sheet, position: number): void {
  const others = book.sheets.filter((other) => other !== sheet);
  if (position < 0 || position > others.length) throw new WireError("InvalidArgument");
  book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

function setVisibility(book: Workbook, sheet: Sheet, visibility: Visibility): void {
  const rest = book.sheets.filter((other) => other !== sheet && other.visibility === "visible");
  if (visibility !== "visible" && rest.length === 0)
    throw new WireError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  sheet.visibility = visibility;
  const [first] = rest;
  if (visibility !== "visible" && book.activeSheetId === sheet.id && first) book.activeSheetId = first.id;
}

/** The sheet `step` places after this one, among the visible ones if only they are asked for. */
function neighbour(book: Workbook, sheet: Sheet, step: number, visibleOnly: Argument): Node | null {
  const sheets = book.sheets.filter((other) => other === sheet || !visibleOnly || other.visibility === "visible");
  return sheetOrNull(sheets[sheets.indexOf(sheet) + step]);
}

function remove(host: ExcelHost, sheet: Sheet): void {
  deleteSheet(host.workbook, sheet);
  emitSheet(host, EventType.deleted, sheet);
}

function rangeOf(host: ExcelHost, sheet: Sheet, address: Argument): Node {
  if (address === undefined || address === "") return rangeNode(sheet, WHOLE_SHEET);
  const plain = typeof address === "string" ? parseAddress(address) : null;
  const area = plain ? { sheet, box: plain } : areaOfArgument(host, address, sheet);
  if (area.sheet !== sheet) throw new WireError("InvalidArgument");
  return rangeNode(sheet, area.box);
}

export const worksheet: Spec<"Worksheet"> = {
  exists: (sheet, host) => host.workbook.sheets.includes(sheet),
  properties: {
    id: { read: (sheet) => sheet.id },
    name: {
      read: (sheet) => sheet.name,
      write: (sheet, value, host) => renameSheet(host.workbook, sheet, plainText(value)),
    },
    position: {
      read: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      write: (sheet, value, host) => move(host.workbook, sheet, Number(value)),
    },
    visibility: {
      read: (sheet) => plainWords.toWire(sheet.visibility),
      write: (sheet, value, host) => setVisibility(host.workbook, sheet, plainWords.toFile(value) as Visibility),
    },
    tabColor: {
      read: (sheet) => sheet.tabColor,
      write: (sheet, value) => {
        sheet.tabColor = parseColor(value);
      },
    },
    showGridlines: {
      read: (sheet) => sheet.showGridlines,
      write: (sheet, value) => {
        sheet.showGridlines = value === true;
      },
    },
  },
  links: {
    autoFilter: (sheet) => node("AutoFilter", { sheet }),
    freezePanes: (sheet) => node("WorksheetFreezePanes", sheet),
    names: (sheet) => node("NamedItemCollection", { sheet }),
    pageLayout: (sheet) => node("PageLayout", sheet),
    protection: (sheet) => node("WorksheetProtection", sheet),
    tables: (sheet) => node("TableCollection", { sheet }),
  },
  methods: {
    activate: ask((sheet, _args, host) => activate(host, sheet)),
    calculate: ask((_sheet, _args, host) => calculate(host.workbook)),
    delete: ask((sheet, _args, host) => remove(host, sheet)),
    getCell: ask((sheet, [row, column]) =>
      rangeNode(sheet, { row: whole(row), column: whole(column), height: 1, width: 1 }),
    ),
    getNext: ask((sheet, [visibleOnly], host) => neighbour(host.workbook, sheet, 1, visibleOnly)),
    getPrevious: ask((sheet, [visibleOnly], host) => neighbour(host.workbook, sheet, -1, visibleOnly)),
    getRange: ask((sheet, [address], host) => rangeOf(host, sheet, address)),
    getRangeByIndexes: ask((sheet, [row, column, height, width]) =>
      rangeNode(sheet, { row: whole(row), column: whole(column), height: whole(height), width: whole(width) }),
    ),
    getUsedRange: ask((sheet, [valuesOnly]) =>
      rangeNode(sheet, sheet.usedBox(undefined, valuesOnly === true) ?? { row: 0, column: 0, height: 1, width: 1 }),
    ),
    getUsedRangeOrNullObject: ask((sheet, [valuesOnly]) =>
      rangeOrNull(sheet, sheet.usedBox(undefined, valuesOnly === true)),
    ),
    ...eventMethods<Sheet>(
      {
        Activated: EventType.activated,
        ColumnSorted: EventType.columnSorted,
        DataChanged: EventType.changed,
        Deactivated: EventType.deactivated,
        ProtectionChanged: EventType.protection,
        RowHiddenChanged: EventType.rowHidden,
        RowSorted: EventType.rowSorted,
        SelectionChanged: EventType.selection,
      },
      (sheet) => sheet.id,
    ),
  },
};
