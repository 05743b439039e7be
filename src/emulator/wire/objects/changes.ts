/** The events that edits raise, and the registration methods of the classes that have events. */

import { changeBox, type BoxChange } from "../../formulas/box-changes.ts";
import { MAX_COLUMNS, MAX_ROWS, formatAddress, intersect, type Box } from "../../model/address.ts";
import type { CellValue } from "../../model/cell.ts";
import type { Sheet } from "../../model/sheet.ts";
import { EVERYWHERE, EventType } from "../events.ts";
import type { Json } from "../protocol.ts";
import { ask, type Method, type Node } from "../spec.ts";
import { node, targetOf, type Area, type ExcelHost } from "../targets.ts";
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

/** The Excel in which something is done, and those of colleagues, who are told of it as well. */
const everybody = (host: ExcelHost): readonly ExcelHost[] => [host, ...host.colleagues];

/** Tells listeners that cells changed; `before` is the old value if it was one cell. */
export function emitChanged(host: ExcelHost, area: Area, changeType: ChangeType, before?: CellValue): void {
  for (const one of everybody(host)) tellChanged(one, area, changeType, before);
}

function tellChanged(host: ExcelHost, area: Area, changeType: ChangeType, before?: CellValue): void {
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

/** Excel.EventSource. */
const sourceOf = ({ actor }: ExcelHost): string => (actor === "colleague" ? "Remote" : "Local");

const changeMessage = (host: ExcelHost, { sheet, box }: Area, changeType: ChangeType): Record<string, Json> => ({
  address: formatAddress(box),
  changeType,
  source: sourceOf(host),
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

/** Tells those who listen to a sheet, and to all of them. */
function emitOn(host: ExcelHost, type: number, sheet: Sheet, message: Record<string, Json>): void {
  if (!host.enableEvents) return;
  for (const target of [sheet.id, EVERYWHERE])
    host.events.emit(type, target, { ...message, worksheetId: sheet.id, source: sourceOf(host) });
}

/** A sheet came or went. */
export function emitSheet(host: ExcelHost, type: number, sheet: Sheet): void {
  for (const one of everybody(host)) emitOn(one, type, sheet, {});
}

/** A sheet was protected, or its protection ended. */
export function emitProtection(host: ExcelHost, sheet: Sheet): void {
  for (const one of everybody(host)) emitOn(one, EventType.protection, sheet, { isProtected: sheet.isProtected });
}

/** Rows were hidden, as by a filter, or shown again. */
export function emitRowsHidden(host: ExcelHost, sheet: Sheet, rows: readonly number[], isHidden: boolean): void {
  const runs = rows.filter((row, at) => rows[at - 1] !== row - 1);
  const ends = rows.filter((row, at) => rows[at + 1] !== row + 1);
  const address = runs.map((first, at) => `${first + 1}:${(ends[at] ?? first) + 1}`).join();
  const message = { address, changeType: isHidden ? "Hidden" : "Unhidden" };
  for (const one of everybody(host)) emitOn(one, EventType.rowHidden, sheet, message);
}

/** Rows that were put in another order count as edited, too. */
export function emitRowsSorted(host: ExcelHost, area: Area): void {
  for (const one of everybody(host)) emitOn(one, EventType.rowSorted, area.sheet, { address: formatAddress(area.box) });
  emitChanged(host, area, "RangeEdited");
}

/** Cells that were inserted or deleted, and where the others went. */
type Shift = Extract<BoxChange, { readonly kind: "insert" | "delete" }>;

/** Moves the ranges that clients hold along with their cells, as Excel does, and tells listeners. */
export function emitShifted(host: ExcelHost, { sheet, box }: Area, kind: Shift["kind"], shift: Shift["shift"]): void {
  const change = { kind, sheet: sheet.name, box, shift } as Shift;
  const follow = (held: Node): unknown => {
    const area = targetOf("Range", held);
    if (area?.sheet !== sheet) return held.target;
    const moved = changeBox(area.box, change);
    return moved ? { sheet, box: moved } : { ...area, isGone: true };
  };
  for (const one of everybody(host)) one.retarget(follow);
  emitChanged(host, { sheet, box }, shiftKind(box, kind));
}

/** Whole rows and whole columns have kinds of their own. */
function shiftKind(box: Box, kind: Shift["kind"]): ChangeType {
  const verb = kind === "insert" ? "Inserted" : "Deleted";
  if (box.width === MAX_COLUMNS) return `Row${verb}`;
  return box.height === MAX_ROWS ? `Column${verb}` : `Cell${verb}`;
}

/** Makes `sheet` the active one. */
export function activate(host: ExcelHost, sheet: Sheet): void {
  const { workbook } = host;
  const old = workbook.sheet(workbook.activeSheetId);
  if (old === sheet) return;
  workbook.activeSheetId = sheet.id;
  // Where a person is concerns nobody else.
  if (old) emitOn(host, EventType.deactivated, old, {});
  emitOn(host, EventType.activated, sheet, {});
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
