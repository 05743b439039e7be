/** What each class of Excel's object model stands for in the workbook model. */

import type { Box } from "../model/address.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Borders } from "../model/style.ts";
import type { Workbook } from "../model/workbook.ts";
import type { EventQueue } from "./events.ts";
import { Node, type TypeSpec } from "./spec.ts";

/** A range of cells. */
export interface Area {
  readonly sheet: Sheet;
  readonly box: Box;
  /** Its cells were deleted. */
  readonly isGone?: true;
}

export interface Areas {
  readonly sheet: Sheet;
  readonly boxes: readonly Box[];
}

/** A table by its id: its record changes with every edit. */
export interface TableRef {
  readonly sheet: Sheet;
  readonly tableId: number;
}

export interface TableColumnRef extends TableRef {
  readonly columnId: number;
}

export interface TableRowRef extends TableRef {
  readonly index: number;
}

/** The tables or the names of one sheet, or with null those of the workbook. */
export interface Scope {
  readonly sheet: Sheet | null;
}

export interface NameRef extends Scope {
  readonly name: string;
}

export interface FormatRef {
  readonly sheet: Sheet;
  readonly formatId: string;
}

export interface BorderSide {
  /** Excel.BorderIndex, e.g. "EdgeTop". */
  readonly side: string;
}

export interface FormatSide extends FormatRef {
  readonly edge: keyof Borders;
}

export interface Targets {
  Application: Workbook;
  AutoFilter: { readonly sheet: Sheet; readonly tableId?: number };
  CellValueConditionalFormat: FormatRef;
  ConditionalFormat: FormatRef;
  ConditionalFormatCollection: Area;
  ConditionalFormatRule: FormatRef;
  ConditionalRangeBorder: FormatSide;
  ConditionalRangeBorderCollection: FormatRef;
  ConditionalRangeFill: FormatRef;
  ConditionalRangeFont: FormatRef;
  ConditionalRangeFormat: FormatRef;
  CustomConditionalFormat: FormatRef;
  DataValidation: Area;
  FormatProtection: Area;
  NamedItem: NameRef;
  NamedItemCollection: Scope;
  PageLayout: Sheet;
  Range: Area;
  RangeAreas: Areas;
  RangeCollection: Areas;
  RangeBorder: Area & BorderSide;
  RangeBorderCollection: Area;
  RangeFill: Area;
  RangeFont: Area;
  RangeFormat: Area;
  Runtime: Workbook;
  Setting: { readonly key: string };
  SettingCollection: Workbook;
  Table: TableRef;
  TableCollection: Scope;
  TableColumn: TableColumnRef;
  TableColumnCollection: TableRef;
  TableRow: TableRowRef;
  TableRowCollection: TableRef;
  TableSort: TableRef;
  TableScopedCollection: Area & { readonly fullyContained: boolean };
  Workbook: Workbook;
  WorkbookCreated: { readonly file: Uint8Array | null };
  Worksheet: Sheet;
  WorksheetCollection: Workbook;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

/** Who edits: the add-in, or (in `Emulator.edit`) the person beside it, or somebody at another computer. */
export type Actor = "addin" | "person" | "colleague";

/** What the object tables may use besides the workbook. */
export interface ExcelHost {
  readonly workbook: Workbook;
  readonly events: EventQueue;
  calculationMode: string;
  enableEvents: boolean;
  readonly actor: Actor;
  /** The Excels at other computers that have the same workbook open. */
  readonly colleagues: readonly ExcelHost[];
  /** Opens a workbook beside this one: of this file, or empty. */
  onNewWorkbook(file: Uint8Array | null): void;
  keep(node: Node): string;
  /** Gives every object that a client holds the target that `change` says. */
  retarget(change: (node: Node) => unknown): void;
  kept(reference: string): Node | undefined;
}

export type Spec<K extends keyof Targets> = TypeSpec<Targets[K], ExcelHost>;

export const node = <K extends keyof Targets>(type: K, target: Targets[K]): Node => new Node(type, target);

/** The target of an argument that must be an object of class `type`; undefined for anything else. */
export function targetOf<K extends keyof Targets>(type: K, argument: unknown): Targets[K] | undefined {
  return argument instanceof Node && argument.type === type ? (argument.target as Targets[K]) : undefined;
}
