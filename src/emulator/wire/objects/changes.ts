/** The events that edits raise, and the registration methods of the classes that have events. */

import { formatAddress, intersect } from "../../model/address.ts";
import type { CellValue } from "../../model/cell.ts";
import type { Sheet } from "../../model/sheet.ts";
import { EVERYWHERE, EventType } from "../events.ts";
import type { Json } from "../protocol.ts";
import { ask, type Method } from "../spec.ts";
import { node, type Area, type ExcelHost } from "../targets.ts";
import { cellCount, wireValue } from "./areas.ts";

/** Excel.DataChangeType. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted"
  | "Unknown";

/** Excel.RangeValueType of a value. */
export function valueType(value: CellValue): string {
  if (value === null || value === "") return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

/** Tells listeners that cells changed; `before` is the old value if it was one cell. */
export function emitChanged(host: ExcelHost, area: Area, changeType: ChangeType, before?: CellValue): void {
  if (!host.enableEvents) return;
  const { sheet, box } = area;
  const listeners = [sheet.id, EVERYWHERE].filter((target) => host.events.wants(EventType.changed, target));
  const tables = sheet.tables.filter((table) => intersect(table.box, box));
  if (listeners.length > 0) {
    const message = {
      ...changeMessage(host, area, changeType),
      referenceId: host.keep(node("Range", area)),
      ...detail(area, before),
    };
    for (const target of listeners) host.events.emit(EventType.changed, target, message);
  }
  for (const table of tables) {
    const message = { ...changeMessage(host, area, changeType), tableId: String(table.id) };
    host.events.emit(EventType.tableChanged, String(table.id), message);
  }
}

const changeMessage = (host: ExcelHost, { sheet, box }: Area, changeType: ChangeType): Record<string, Json> => ({
  address: formatAddress(box),
  changeType,
  source: "Local",
  triggerSource: host.actor === "addin" ? "ThisLocalAddin" : "Unknown",
  worksheetId: sheet.id,
  shiftDirection: "None",
});

function detail({ sheet, box }: Area, before: CellValue | undefined): Record<string, Json> {
  if (before === undefined || cellCount(box) !== 1) return {};
  const after = sheet.cell(box.row, box.column).value;
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

export function emitSheet(host: ExcelHost, type: number, sheet: Sheet): void {
  if (!host.enableEvents) return;
  const message = { worksheetId: sheet.id, source: "Local" };
  for (const target of [sheet.id, EVERYWHERE]) host.events.emit(type, target, message);
}

/** Makes `sheet` the active one. */
export function activate(host: ExcelHost, sheet: Sheet): void {
  const { workbook } = host;
  const old = workbook.sheet(workbook.activeSheetId);
  if (old === sheet) return;
  workbook.activeSheetId = sheet.id;
  if (old) emitSheet(host, EventType.deactivated, old);
  emitSheet(host, EventType.activated, sheet);
}

export function select(host: ExcelHost, { sheet, box }: Area): void {
  activate(host, sheet);
  host.workbook.selection = box;
  if (!host.enableEvents) return;
  const message = { address: formatAddress(box), worksheetId: sheet.id };
  for (const target of [sheet.id, EVERYWHERE]) host.events.emit(EventType.selection, target, message);
}

/** `_Register…Event` and `_Unregister…Event` for each of `names`; `targetOf` says whose events are meant. */
export function eventMethods<T>(
  names: Readonly<Record<string, number>>,
  targetId: (self: T) => string,
): Record<string, Method<T, ExcelHost>> {
  const methods: Record<string, Method<T, ExcelHost>> = {};
  for (const [name, type] of Object.entries(names)) {
    methods[`_Register${name}Event`] = ask((self, _args, host) => host.events.register(type, targetId(self)));
    methods[`_Unregister${name}Event`] = ask((self, _args, host) => host.events.unregister(type, targetId(self)));
  }
  return methods;
}
